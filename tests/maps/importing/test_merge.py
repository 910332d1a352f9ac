"""Maps of one station from several sources become one; what is the same is joined and said so."""

from dataclasses import replace
from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from maps.codec import read_station_map, write_station_map
from maps.importing.merge import merge
from maps.model import (
    Access,
    Anchor,
    Conditions,
    EquipmentId,
    NodeId,
    OperatingState,
    Outage,
    PathwayId,
    PlaceId,
    Provenance,
    StationMap,
)
from routing.audit import audit
from routing.network import compile_network
from routing.plan import plan
from routing.profiles import WALKING, WHEELCHAIR
from routing.route import NoRoute, Request, Route
from tests.support.ascii_station import draw, elevator
from tests.support.generated import stations


def called(station: StationMap, prefix: str) -> StationMap:
    """The same station as another source would name it: every id is another."""

    def name(text: str) -> str:
        return f"{prefix}:{text}"

    return replace(
        station,
        id=name(station.id),
        sources=(replace(station.sources[0], id=prefix),),
        nodes=tuple(replace(n, id=NodeId(name(n.id))) for n in station.nodes),
        pathways=tuple(
            replace(
                p,
                id=PathwayId(name(p.id)),
                from_node=NodeId(name(p.from_node)),
                to_node=NodeId(name(p.to_node)),
                equipment=EquipmentId(name(p.equipment)) if p.equipment else None,
                provenance=Provenance(source=prefix),
            )
            for p in station.pathways
        ),
        equipment=tuple(
            replace(e, id=EquipmentId(name(e.id)), provenance=Provenance(source=prefix))
            for e in station.equipment
        ),
        places=tuple(
            replace(
                p,
                id=PlaceId(name(p.id)),
                nodes=tuple(NodeId(name(n)) for n in p.nodes),
                provenance=Provenance(source=prefix),
            )
            for p in station.places
        ),
    )


STREETS = called(draw({"0": "F----------E"}), "osm")
INSIDE = called(
    draw(
        {"0": "          \n           E----L", "1": "          \n           P----L"},
        elevator("L"),
        change_node=lambda node: replace(node, is_street=False),
    ),
    "gtfs",
)
"""Its entrance lies five metres from the one on the street map."""


def rules(station: StationMap) -> list[str]:
    return [remark.rule for remark in station.remarks]


def test_streets_outside_and_a_station_inside_become_one_way() -> None:
    merged = merge([STREETS, INSIDE])
    route = plan(
        compile_network(merged),
        Request(origins=(NodeId("osm:F"),), destinations=(NodeId("gtfs:P"),), profile=WHEELCHAIR),
    )
    assert isinstance(route, Route)
    assert "merge:join/gtfs:E+osm:E" in route.pathways
    assert "inferred" in {u.what for u in route.unverified}
    assert "merge_match" in rules(merged)
    assert {source.id for source in merged.sources} == {"osm", "gtfs"}
    assert [p.is_step_free for p in audit(compile_network(merged), WHEELCHAIR).platforms] == [True]


def test_the_order_of_maps_changes_nothing() -> None:
    third = called(draw({"0": "Q----E"}), "other")
    merged = {write_station_map(merge(maps)) for maps in permutations([STREETS, INSIDE, third])}
    assert len(merged) == 1


@given(stations(), st.data())
def test_a_map_cut_in_two_overlapping_parts_comes_back_whole(
    station: StationMap, data: st.DataObject
) -> None:
    def part(numbers: set[int]) -> StationMap:
        chosen = tuple(p for i, p in enumerate(station.pathways) if i in numbers)
        machines = {p.equipment for p in chosen}
        return replace(
            station,
            pathways=chosen,
            equipment=tuple(e for e in station.equipment if e.id in machines),
        )

    everything = range(len(station.pathways))
    first = set(data.draw(st.lists(st.sampled_from(everything)) if everything else st.just([])))
    second = set(everything) - first | set(list(first)[:2])
    merged = merge([part(first), part(second)])
    used = {p.equipment for p in station.pathways}
    whole = replace(station, equipment=tuple(e for e in station.equipment if e.id in used))
    assert replace(merged, remarks=()) == StationMap.of(
        **{name: getattr(whole, name) for name in _FIELDS}
    )


_FIELDS = [
    "id",
    "name",
    "anchor",
    "timezone",
    "sources",
    "levels",
    "nodes",
    "pathways",
    "areas",
    "outlines",
    "equipment",
    "places",
]


def test_one_elevator_in_two_sources_is_one_machine_by_either_id() -> None:
    lift = draw({"0": "E----L", "1": "P----L"}, elevator("L", door_width_m=0.9))
    wider = called(draw({"0": "F----L", "1": "Q----L"}, elevator("L", door_width_m=1.0)), "b")
    merged = merge([called(lift, "a"), wider])
    (machine,) = merged.equipment
    assert machine.id == "a:lift-L"
    assert machine.same_as == ("b:lift-L",)
    assert machine.door_width_m == 0.9
    (conflict,) = (r for r in merged.remarks if r.rule == "merge_conflict")
    assert "0.9" in conflict.text
    assert "1.0" in conflict.text
    assert "a, b" in conflict.text
    for name in ("a:lift-L", "b:lift-L"):
        outage = Outage(subject=name, state=OperatingState.OUT_OF_SERVICE)
        answer = plan(
            compile_network(merged),
            Request(
                origins=(NodeId("a:E"),),
                destinations=(NodeId("b:Q"),),
                profile=WALKING,
                conditions=Conditions(outages=(outage,)),
            ),
        )
        assert isinstance(answer, NoRoute)
    assert read_station_map(write_station_map(merged), name="merged") == merged


def test_of_two_statements_about_access_the_more_cautious_holds() -> None:
    def said(access: Access) -> StationMap:
        return draw({"0": "E----P"}, edges={"E-P": {"access": access}})

    merged = merge([said(Access.YES), said(Access.NO)])
    assert merged.pathways[0].access is Access.NO
    assert "merge_conflict" in rules(merged)
    filled = merge([said(Access.YES), said(Access.UNKNOWN)])
    assert filled.pathways[0].access is Access.YES
    assert rules(filled) == []


def test_two_elevators_side_by_side_are_not_guessed() -> None:
    twins = called(draw({"0": "L-M", "1": "L-M"}, elevator("L"), elevator("M")), "a")
    one = called(draw({"0": "aL", "1": "bL"}, elevator("L")), "b")
    merged = merge([twins, one])
    assert len(merged.equipment) == 3
    assert "merge_unclear" in rules(merged)


def test_maps_with_other_anchors_lie_where_they_lay() -> None:
    there = Anchor(lat_deg=37.501, lon_deg=127.001)
    moved = replace(
        INSIDE,
        anchor=there,
        nodes=tuple(
            replace(n, position=there.to_local(*INSIDE.anchor.to_lonlat(n.position)))
            for n in INSIDE.nodes
        ),
    )
    merged = merge([STREETS, moved])
    for node in INSIDE.nodes:
        lon, lat = merged.anchor.to_lonlat(merged.node_by_id[node.id].position)
        x, y = INSIDE.anchor.to_local(lon, lat)
        assert abs(x - node.position[0]) < 0.05
        assert abs(y - node.position[1]) < 0.05
