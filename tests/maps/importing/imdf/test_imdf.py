"""IMDF archives: what is drawn becomes a map, what is not said stays unknown, doubts are findings."""

import math

import pytest

from maps.codec import read_station_map, write_station_map
from maps.importing import open_bundle, sniff
from maps.model import (
    Access,
    AreaKind,
    DoorKind,
    EquipmentKind,
    MapError,
    NodeKind,
    PathwayMode,
    PlaceKind,
    RequestError,
    StationMap,
)
from routing.audit import audit
from routing.network import compile_network
from routing.plan import plan
from routing.profiles import WALKING, WHEELCHAIR
from routing.route import Request, Route
from tests.maps.importing.imdf.venue import Venue, box, two_halls, whole_station


def rules(station: StationMap) -> set[str]:
    return {finding.rule for finding in station.remarks}


def subjects(station: StationMap, rule: str) -> set[str]:
    return {s for f in station.remarks if f.rule == rule for s in f.subjects}


def node(station: StationMap, key: str):
    return next(n for n in station.nodes if n.id == f"imdf:{key}")


def way(station: StationMap, start: str, end: str, profile=WALKING):
    request = Request(origins=(f"imdf:{start}",), destinations=(f"imdf:{end}",), profile=profile)
    return plan(compile_network(station), request)


def test_units_are_crossed_inside_and_joined_at_openings() -> None:
    station = (
        two_halls().opening("end", "L0", (20, 4), (20, 6), category="pedestrian.principal").read()
    )
    route = way(station, "opening/out", "opening/end")
    assert isinstance(route, Route)
    assert route.distance_m == pytest.approx(40, abs=0.1)
    assert {a.kind for a in station.areas} == {AreaKind.HALL, AreaKind.CORRIDOR}


def test_an_opening_is_as_wide_as_it_is_drawn() -> None:
    station = two_halls().read()
    assert node(station, "opening/between").min_width_m == 2.0
    assert node(station, "opening/between").access is Access.YES
    assert node(station, "opening/out").access is Access.UNKNOWN


def test_an_opening_drawn_as_a_dot_has_no_known_width() -> None:
    station = two_halls().opening("dot", "L0", (0, 8), (0, 8.02)).read()
    assert node(station, "opening/dot").min_width_m is None
    assert "imdf:opening/dot" in subjects(station, "opening_width_unknown")


def test_a_wall_without_opening_is_not_walked_through() -> None:
    venue = Venue().level("L0", 0).unit("a", "L0", "lobby", box(0, 0, 10, 10))
    venue.unit("b", "L0", "lobby", box(11, 0, 20, 10))
    for x in (0, 20):
        venue.opening(f"o{x}", "L0", (x, 4), (x, 6), category="pedestrian.principal")
        venue.opening(f"p{x}", "L0", (x, 7), (x, 9), category="pedestrian.principal")
    assert not isinstance(way(venue.read(), "opening/o0", "opening/o20"), Route)


def test_a_shared_border_without_opening_is_joined_and_says_so() -> None:
    venue = two_halls()
    venue.features["opening"] = [o for o in venue.features["opening"] if o["id"] != "between"]
    venue.opening("end", "L0", (20, 4), (20, 6), category="pedestrian.principal")
    station = venue.read()
    route = way(station, "opening/out", "opening/end")
    assert isinstance(route, Route)
    assert subjects(station, "joined_without_opening") == {"imdf:unit/east", "imdf:unit/west"}
    assert any(n.provenance.inferred for n in station.nodes)


def test_a_column_is_walked_round() -> None:
    venue = Venue().level("L0", 0).unit("a", "L0", "lobby", box(0, 0, 20, 10))
    venue.unit("c", "L0", "column", box(9, 1, 11, 9))
    for x in (0, 20):
        venue.opening(f"o{x}", "L0", (x, 4.5), (x, 5.5), category="pedestrian.principal")
    route = way(venue.read(), "opening/o0", "opening/o20")
    assert isinstance(route, Route)
    assert route.distance_m > 21


def test_a_room_is_no_short_cut() -> None:
    venue = two_halls()
    venue.features["opening"] = [o for o in venue.features["opening"] if o["id"] != "between"]
    venue.unit("wall", "L0", "drywall", box(-0.3, 0, 0.3, 10))
    venue.unit("shop", "L0", "room", box(-5, 10, 5, 20), name={"ko": "가게"})
    venue.opening("shop-west", "L0", (-4, 10), (-2, 10)).opening(
        "shop-east", "L0", (2, 10), (4, 10)
    )
    venue.opening("end", "L0", (20, 4), (20, 6), category="pedestrian.principal")
    station = venue.read()
    shop = station.place_by_id["imdf:unit/shop"]
    assert shop.kind is PlaceKind.SERVICE
    assert len(shop.nodes) == 2
    assert not isinstance(way(station, "opening/out", "opening/end"), Route)


def test_a_room_behind_a_room_is_reached_through_it() -> None:
    venue = two_halls().unit("lobby", "L0", "room", box(0, 10, 10, 20))
    venue.unit("wc", "L0", "restroom", box(0, 20, 10, 30))
    venue.opening("first", "L0", (4, 10), (6, 10)).opening("second", "L0", (4, 20), (6, 20))
    station = venue.read()
    assert isinstance(way(station, "opening/out", "opening/second"), Route)
    assert station.place_by_id["imdf:unit/wc"].nodes == ("imdf:opening/second",)


@pytest.mark.parametrize(
    "closed",
    [
        {"category": "emergencyexit"},
        {"category": "service"},
        {"access_control": ["keyaccess"]},
        {"access_control": ["outofservice"]},
    ],
)
def test_doors_that_are_not_for_travellers_are_left_out_and_reported(closed) -> None:
    station = two_halls().opening("shut", "L0", (20, 4), (20, 6), **closed).read()
    assert not any("shut" in n.id for n in station.nodes)
    assert "imdf:opening/shut" in subjects(station, "opening_not_public")


@pytest.mark.parametrize("where", ["unit", "level", "building", "section"])
def test_what_is_restricted_is_not_walked(where) -> None:
    venue = two_halls().level("L1", 1).unit("far", "L0", "lobby", box(20, 0, 30, 10))
    venue.opening("far-door", "L0", (20, 4), (20, 6)).opening("far-end", "L0", (30, 4), (30, 6))
    if where == "unit":
        venue.features["unit"][-1]["properties"]["restriction"] = "employeesonly"
    elif where == "section":
        venue.add(
            "section",
            "s",
            "Polygon",
            box(20, 0, 30, 10),
            level_id="L0",
            restriction="restricted",
            category="walkway",
        )
    elif where == "level":
        venue.level("staff", 0, restriction="employeesonly")
        venue.features["unit"][-1]["properties"]["level_id"] = "staff"
    else:
        venue.add("building", "b", None, restriction="restricted").level(
            "staff", 0, building_ids=["b"]
        )
        venue.features["unit"][-1]["properties"]["level_id"] = "staff"
    station = venue.read()
    assert not any(p.area == "imdf:unit/far" for p in station.pathways)


def test_a_turnstile_is_a_gate_that_no_wheelchair_passes_unless_the_source_says_so() -> None:
    station = whole_station().read()
    gates = {p.id.split("#")[0]: p for p in station.pathways if p.mode is PathwayMode.FARE_GATE}
    assert gates["imdf:opening/gate"].access is Access.NO
    assert gates["imdf:opening/gate"].provenance.inferred
    assert gates["imdf:opening/wide-gate"].access is Access.YES
    assert gates["imdf:opening/wide-gate"].min_width_m == 1.0


def test_a_one_way_relationship_makes_an_opening_one_way() -> None:
    venue = two_halls().opening("end", "L0", (20, 4), (20, 6), category="pedestrian.principal")
    venue.tie(
        "only-east",
        "traversal",
        ("west", "unit"),
        ("east", "unit"),
        [("between", "opening")],
        directed=True,
    )
    station = venue.read()
    assert isinstance(way(station, "opening/out", "opening/end"), Route)
    assert not isinstance(way(station, "opening/end", "opening/out"), Route)


def test_an_elevator_is_one_machine_with_its_doors_and_hours() -> None:
    station = whole_station().read()
    lift = next(e for e in station.equipment if e.opening_hours)
    assert lift.kind is EquipmentKind.ELEVATOR
    assert lift.levels == ("-1", "0")
    assert lift.access is Access.YES
    assert lift.door_width_m == 1.0
    assert {door.level: door.bearing_deg for door in lift.doors} == {"-1": 0.0, "0": 180.0}
    assert {n.kind for n in station.nodes if "lift-" in n.id} == {NodeKind.LANDING}
    assert lift.opening_hours == "05:00-24:00"


def test_elevator_units_over_each_other_are_joined_as_an_inference() -> None:
    station = whole_station().read()
    assert subjects(station, "joined_by_overlap") == {
        "imdf:unit/lift2-hall",
        "imdf:unit/lift2-platform",
    }
    rides = [p for p in station.pathways if p.equipment == "imdf:unit/lift2-platform"]
    assert rides
    assert all(p.provenance.inferred for p in rides)


def test_an_escalator_runs_as_its_relationship_says() -> None:
    station = whole_station().read()
    (escalator,) = (p for p in station.pathways if p.mode is PathwayMode.ESCALATOR)
    assert not escalator.is_bidirectional
    assert escalator.goes_up


def test_an_escalator_without_direction_is_reported() -> None:
    venue = whole_station()
    tie = next(r for r in venue.features["relationship"] if r["id"] == "escalator")
    tie["properties"]["direction"] = "undirected"
    assert "escalator_direction_unknown" in rules(venue.read())


def test_stairs_that_lead_nowhere_are_reported() -> None:
    venue = two_halls().unit("stairs", "L0", "stairs", box(20, 0, 24, 4))
    station = venue.opening("foot", "L0", (20, 1), (20, 3)).read()
    assert subjects(station, "leads_nowhere") == {"imdf:unit/stairs"}


def test_the_whole_station_is_reached_and_step_free_over_its_elevators() -> None:
    station = whole_station().read()
    for profile in (WALKING, WHEELCHAIR):
        (platform,) = audit(compile_network(station), profile).platforms
        assert platform.is_reachable
        assert platform.is_step_free


def test_places_say_what_the_archive_says() -> None:
    station = whole_station().read()
    places = {p.id.split("/")[1]: p for p in station.places}
    assert places["toilet"].kind is PlaceKind.TOILET
    assert places["toilet"].access is Access.YES
    assert places["info"].opening_hours == "06:00-23:00"
    assert places["bakery"].kind is PlaceKind.FOOD
    assert places["platform"].name.in_language("en") == "1"
    assert "seats" not in places
    assert all(p.nodes for p in station.places)


def test_doors_levels_and_paid_areas_say_what_the_archive_says() -> None:
    station = whole_station().read()
    door = node(station, "opening/toilet-door")
    assert (door.door, door.automatic_door) == (DoorKind.SLIDING, True)
    assert [level.name.in_language("en") for level in station.levels] == ["B2", "B1", "Street"]
    paid = {a.id.split("/")[1]: a.is_paid for a in station.areas}
    assert paid["paid"] is True
    assert paid["free"] is None
    assert any(p.tactile_paving for p in station.pathways if p.area == "imdf:unit/free")


def test_outdoors_is_the_street() -> None:
    station = whole_station().read()
    outside = [n for n in station.nodes if n.level == "0" and n.is_street]
    assert outside
    assert not any(n.is_street for n in station.nodes if n.level != "0")


def test_the_source_is_named_and_its_licence_asked_for() -> None:
    station = two_halls().read()
    (source,) = station.sources
    assert source.attribution == "견본 측량"
    assert {"licence_unknown", "timezone_unknown"} <= rules(station)
    assert two_halls().read(timezone="Asia/Seoul").timezone == "Asia/Seoul"


def test_units_on_unknown_levels_are_reported() -> None:
    station = two_halls().unit("lost", "nowhere", "lobby", box(0, 20, 5, 25)).read()
    assert subjects(station, "level_unknown") == {"imdf:unit/lost"}


def test_broken_polygons_are_reported() -> None:
    bow = [[(0, 20), (10, 30), (10, 20), (0, 30), (0, 20)]]
    station = two_halls().unit("bow", "L0", "lobby", bow).read()
    assert subjects(station, "broken_geometry") == {"imdf:unit/bow"}


def test_another_venue_is_not_this_one() -> None:
    assert two_halls().read(station="견본역").name.local == "견본역"
    with pytest.raises(RequestError, match="holds 견본역 only"):
        two_halls().read(station="다른역")
    with pytest.raises(RequestError, match="one venue"):
        two_halls().read(around=(36.5, 124.7))


def test_an_archive_without_ways_is_refused_in_one_line() -> None:
    venue = Venue().level("L0", 0).unit("a", "L0", "lobby", box(0, 0, 9, 9))
    with pytest.raises(MapError, match=r"venue\.zip: no two openings .* are joined"):
        venue.read()


def test_archives_are_recognised_by_their_files() -> None:
    assert sniff(open_bundle("x", two_halls().files())) == "imdf"
    assert (
        sniff(open_bundle("x", {f"venue/{k}": v for k, v in whole_station().files().items()}))
        == "imdf"
    )


def test_whatever_is_read_can_be_written_and_read_back() -> None:
    for venue in (two_halls(), whole_station()):
        station = venue.read()
        assert read_station_map(write_station_map(station), name="again") == station


def test_no_way_across_leaves_its_unit() -> None:
    station = whole_station().read()
    bounds = {"imdf:unit/free": (-20, -10, 0, 10), "imdf:unit/paid": (0, -10, 20, 10)}
    for pathway in station.pathways:
        if pathway.area in bounds:
            x0, y0, x1, y1 = bounds[pathway.area]
            for x, y in pathway.line:
                assert x0 - 0.2 <= x - _dx(station) <= x1 + 0.2
                assert y0 - 0.2 <= y - _dy(station) <= y1 + 0.2


def _dx(station: StationMap) -> float:
    return _shift(station)[0]


def _dy(station: StationMap) -> float:
    return _shift(station)[1]


def _shift(station: StationMap) -> tuple[float, float]:
    """Return where the drawing's origin lies in the map's metres."""
    x, y = station.anchor.to_local(124.7, 36.5)
    assert math.hypot(x, y) < 100
    return x, y
