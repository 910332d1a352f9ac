import json
from collections import Counter

import pytest

from maps.codec import read_station_map, write_station_map
from maps.importing import IMPORTERS, Selection, open_bundle, sniff
from maps.importing.opensidewalks import read_osw
from maps.model import Crossing, Kerb, MapError, PathwayMode, PlaceKind, RequestError
from tests.maps.importing.opensidewalks.graph import Walks, corner, rules, way
from tests.support.shared import SHARED, needs_shared


def edge(**tags):
    return way(Walks().node("a", 0, 0).node("b", 9, 0).edge("ab", "a", "b", **tags).read(), "ab")


def test_a_kerb_lies_on_the_crossing_and_counts_as_the_worse_of_two():
    station = corner().read()
    assert way(station, "kl").kerb is Kerb.RAISED
    assert way(station, "kl").crossing is Crossing.MARKED
    assert way(station, "ak").kerb is None
    assert way(station, "lz").kerb is None


def test_tactile_paving_at_both_kerbs_is_tactile_paving_of_the_crossing():
    walks = corner()
    for node in walks.files["nodes"]:
        if "kerb" in node["properties"]:
            node["properties"]["tactile_paving"] = "yes"
    assert way(walks.read(), "kl").tactile_paving is True
    walks.files["nodes"][2]["properties"]["tactile_paving"] = "no"
    assert way(walks.read(), "kl").tactile_paving is False


def test_a_kerb_between_two_pavements_lies_on_the_shorter():
    walks = Walks().node("a", 0, 0).node("k", 3, 0, kerb="raised").node("b", 20, 0)
    station = walks.edge("ak", "a", "k").edge("kb", "k", "b").read()
    assert (way(station, "ak").kerb, way(station, "kb").kerb) == (Kerb.RAISED, None)


def test_a_kerb_of_unknown_height_is_reported():
    walks = corner()
    walks.files["nodes"][1]["properties"].pop("kerb")
    assert rules(walks.read(), "osw_kerb_unknown") == ["osw:node/k"]


def test_inclines_are_fractions_signed_along_the_edge():
    assert edge(incline=-0.052).incline_ratio == -0.052
    assert edge(incline="0.03").incline_ratio == 0.03
    assert edge().incline_ratio is None


@pytest.mark.parametrize("text", [7, "steep", "nan", True])
def test_an_incline_that_cannot_be_is_unknown_and_reported(text):
    walks = Walks().node("a", 0, 0).node("b", 9, 0).edge("ab", "a", "b", incline=text)
    station = walks.read()
    assert way(station, "ab").incline_ratio is None
    assert rules(station, "osw_unreadable_tag") == ["osw:edge/ab"]


def test_steps_count_in_the_direction_that_they_climb():
    assert edge(highway="steps", climb="up", step_count=7).stair_count == 7
    assert edge(highway="steps", climb="down", step_count=7).stair_count == -7
    assert edge(highway="steps", incline=-0.4, step_count=7).stair_count == -7
    assert edge(highway="steps").mode is PathwayMode.STAIRS


def test_steps_without_a_direction_are_not_counted_upwards():
    walks = Walks().node("a", 0, 0).node("b", 9, 0)
    station = walks.edge("ab", "a", "b", highway="steps", step_count=7).read()
    assert way(station, "ab").stair_count is None
    assert rules(station, "osw_stairs_without_direction") == ["osw:edge/ab"]


def test_stairs_that_climb_one_way_and_slope_the_other_are_reported():
    walks = Walks().node("a", 0, 0).node("b", 9, 0)
    walks.edge("ab", "a", "b", highway="steps", climb="up", incline=-0.2)
    assert rules(walks.read(), "osw_climb_contradicts_incline") == ["osw:edge/ab"]


def test_width_and_surface_are_read():
    found = edge(width=0.7, surface="gravel")
    assert (found.min_width_m, found.surface) == (0.7, "gravel")


@pytest.mark.parametrize(
    "tags",
    [
        {"incline": 0.2},
        {"width": 0.6},
        {"surface": "sand"},
        {"kerb": "raised"},
        {"smoothness": "bad"},
        {"wheelchair": "no"},
        {"foot": "no"},
        {"highway": "steps"},
        {"highway": "escalator"},
        {"conveying": "yes"},
        {"barrier": "gate"},
        {"cross_slope": 0.05},
        {"tactile_paving": "yes"},
        {"footway": "crossing"},
        {"opening_hours": "Mo-Fr"},
        {"level": "1"},
    ],
)
def test_nothing_that_decides_access_is_dropped_without_a_word(tags):
    plain = corner().edge("az", "a", "z").read()
    told = corner().edge("az", "a", "z", **tags).read()
    assert (plain.pathways, plain.remarks) != (told.pathways, told.remarks)


def test_a_barrier_at_a_node_is_reported():
    walks = corner().node("g", 10, 10, barrier="cycle_barrier").edge("zg", "z", "g")
    assert rules(walks.read(), "osw_barrier_not_used") == ["osw:node/g"]


def test_streets_are_outside():
    walks = Walks().node("a", 0, 0).node("b", 9, 0).node("c", 9, 9)
    station = walks.edge("ab", "a", "b", highway="residential").edge("bc", "b", "c").read()
    assert way(station, "ab").is_street
    assert {n.id for n in station.nodes if n.is_street} == {"osw:node/a", "osw:node/b"}


def test_edges_that_people_may_not_use_are_left_out_and_told():
    walks = corner().edge("az", "a", "z", foot="no")
    station = walks.read()
    assert rules(station, "osw_edge_not_public") == ["osw:edge/az"]
    assert not [p for p in station.pathways if p.id.startswith("osw:edge/az")]


def test_a_node_in_no_file_is_put_where_its_edges_end():
    walks = corner().edge("zq", "z", "q", line=[(20, 0), (30, 0)])
    station = walks.read()
    assert station.node_by_id["osw:node/q"].provenance.inferred
    assert rules(station, "osw_node_estimated") == ["osw:edge/zq"]


def test_a_node_in_no_file_that_edges_put_in_two_places_is_not_invented():
    walks = corner().edge("zq", "z", "q", line=[(20, 0), (30, 0)])
    walks.edge("qa", "q", "a", line=[(-30, 0), (-9, 0)])
    station = walks.read()
    assert sorted(rules(station, "osw_edge_without_node")) == ["osw:edge/qa", "osw:edge/zq"]


def test_an_edge_that_returns_to_its_start_is_cut_in_two():
    walks = corner().edge("loop", "a", "a", line=[(-9, 0), (-9, 9), (-20, 9), (-9, 0)])
    parts = [p for p in walks.read().pathways if p.id.startswith("osw:edge/loop")]
    assert len(parts) == 2
    assert all(p.from_node != p.to_node for p in parts)


def test_a_zone_is_crossed_from_node_to_node():
    walks = Walks()
    for name, x, y in (("n", 0, 0), ("o", 20, 0), ("p", 20, 20), ("q", 0, 20)):
        walks.node(name, x, y).node(f"{name}out", x * 2 - 20, y * 2 - 20)
        walks.edge(f"to{name}", f"{name}out", name)
    walks.square("zones", "z", 20, highway="pedestrian", _w_id=["n", "o", "p", "q"])
    station = walks.read()
    across = [p for p in station.pathways if p.area is not None]
    assert {p.area for p in across} == {"osw:zone/z"}
    assert {"osw:node/n", "osw:node/p"} in [{p.from_node, p.to_node} for p in across]


def test_buildings_are_drawn_and_fences_are_walls():
    walks = corner().square("polygons", "b", 10, building="yes", name="Library")
    walks.add("lines", "LineString", [[-122.14, 47.64], [-122.1399, 47.64]], {"barrier": "fence"})
    station = walks.read()
    assert [(a.kind.value, a.name.local) for a in station.areas] == [("building", "Library")]
    assert [o.kind.value for o in station.outlines] == ["wall"]


def test_a_bus_stop_is_a_place_and_a_bench_is_not():
    walks = corner().point("s", 15, 2, highway="bus_stop", name="Campus")
    station = walks.point("b", 16, 2, amenity="bench").read()
    (stop,) = station.places
    assert (stop.kind, stop.name.local) == (PlaceKind.BUS_STOP, "Campus")
    assert stop.nodes


def test_the_licence_and_the_day_are_those_of_the_files():
    (source,) = corner().read().sources
    assert source.license == "ODbL-1.0"
    assert source.attribution == "© OpenStreetMap contributors"
    assert str(source.retrieved_on) == "2023-08-08"


def test_files_without_a_licence_are_reported():
    walks = corner()
    walks.members = {}
    assert rules(walks.read(), "osw_license_unknown")


def test_around_keeps_the_edges_that_come_into_the_circle():
    walks = corner().node("far", 900, 0).edge("zf", "z", "far").edge("ff", "far", "far")
    station = walks.read(around=(47.64, -122.14), radius_m=15)
    assert {p.id for p in station.pathways} == {f"osw:edge/{e}#1" for e in ("ak", "kl", "lz")}


def refusal(files, **selection):
    with pytest.raises((MapError, RequestError)) as caught:
        read_osw(open_bundle("NAME", files), Selection(**selection))
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_there_are_no_stations_in_such_files():
    assert "--around" in refusal(corner().bundle_files(), station="Campus")
    assert "--around" in refusal(corner().bundle_files(), all_stations=True)


def test_nothing_to_walk_on_is_refused():
    assert "no node" in refusal({"e.geojson": b'{"type":"FeatureCollection","features":[]}'})
    walks = corner()
    del walks.files["edges"]
    assert "no edge" in refusal(walks.bundle_files())


def test_positions_in_metres_are_refused():
    walks = corner()
    walks.files["nodes"][0]["geometry"]["coordinates"] = [-268_000.0, 88_000.0]
    assert "not in degrees" in refusal(walks.bundle_files())


def test_one_file_with_everything_is_read_too():
    walks = corner()
    features = [f for file in walks.files.values() for f in file]
    files = {"all.geojson": json.dumps({**walks.members, "features": features}).encode()}
    assert sniff(open_bundle("x", files)) == "opensidewalks"
    (station,) = read_osw(open_bundle("x", files), Selection())
    assert way(station, "kl").kerb is Kerb.RAISED


def test_the_importer_is_a_format_of_the_command_line():
    assert "opensidewalks" in IMPORTERS


@needs_shared
def test_the_real_campus_is_counted():
    folder = SHARED / "opensidewalks_microsoft_campus"
    files = {path.name: path.read_bytes() for path in sorted(folder.glob("*.geojson"))}
    bundle = open_bundle("campus", files)
    assert sniff(bundle) == "opensidewalks"
    (station,) = read_osw(bundle, Selection())
    edges = [p for p in station.pathways if p.id.startswith("osw:edge/")]
    by_edge = {p.id.split("#")[0]: p for p in edges}
    assert len(by_edge) == 4368
    modes = Counter(p.mode for p in by_edge.values())
    assert modes[PathwayMode.STAIRS] == 112
    assert sum(p.crossing is not None for p in by_edge.values()) == 579
    assert sum(p.incline_ratio is not None for p in by_edge.values()) == 4004
    assert sum(p.min_width_m is not None for p in by_edge.values()) == 27
    # 80 edges count their steps; of one nobody says which end is higher
    assert sum(p.stair_count is not None for p in by_edge.values()) == 79
    assert len(rules(station, "osw_stairs_without_direction")) == 1
    # 757 kerbs: 645 lowered, 91 raised, 21 flush; a crossing has the worse of its two
    kerbs = Counter(p.kerb for p in by_edge.values())
    assert (kerbs[Kerb.RAISED], kerbs[Kerb.LOWERED], kerbs[Kerb.FLUSH]) == (92, 650, 14)
    assert not rules(station, "osw_kerb_unknown")
    assert not rules(station, "osw_kerb_on_no_way")
    assert sum(a.kind.value == "building" for a in station.areas) == 84
    # 3,916 nodes, of which 221 are only corners of zones: no edge leads to them
    assert sum(n.id.startswith("osw:node/") for n in station.nodes) == 3695
    assert read_station_map(write_station_map(station), name="again") == station
