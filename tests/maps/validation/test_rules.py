"""What no rule may complain about: a sound map, and for each rule what only nearly breaks it.

That each rule finds its defect, and nothing else, is tested on real maps (`test_planted_defects`).
"""

import importlib
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from maps.model import (
    Access,
    Area,
    AreaId,
    AreaKind,
    Equipment,
    EquipmentId,
    EquipmentKind,
    Finding,
    Kerb,
    LevelId,
    Name,
    Node,
    NodeId,
    NodeKind,
    PanelButton,
    PathwayId,
    PathwayMode,
    PlaceKind,
    Provenance,
    StationMap,
)
from maps.validation import RULES, validate
from routing.coverage import COVERAGE_RULES, WAY_RULES
from tests.support.ascii_station import draw, elevator, escalator, stairs

EVERY_RULE = (*RULES, *COVERAGE_RULES)
_ROOMY: dict[str, Any] = {
    "access": Access.YES,
    "door_width_m": 1.2,
    "cabin_width_m": 3.0,
    "cabin_length_m": 3.0,
    "cabin_turning_m": 2.9,
}
GROUND, ABOVE = LevelId("0"), LevelId("1")


def sound() -> StationMap:
    return draw(
        {"0": "E----L----S\n|\n|\nM", "1": "P----L----S\n|\n|\nM"},
        elevator("L", **_ROOMY),
        elevator("M", **_ROOMY),
        stairs("S", stair_count=18, handrail=True),
    )


def change_pathway(station: StationMap, pathway_id: str, **facts: object) -> StationMap:
    return replace(
        station,
        pathways=tuple(
            replace(p, **facts) if p.id == pathway_id else p  # type: ignore[arg-type]
            for p in station.pathways
        ),
    )


def change_machine(station: StationMap, machine_id: str, **facts: object) -> StationMap:
    return replace(
        station,
        equipment=tuple(
            replace(m, **facts) if m.id == machine_id else m  # type: ignore[arg-type]
            for m in station.equipment
        ),
    )


def with_ways(
    station: StationMap, *ways: tuple[str, tuple[float, float], str], **facts: Any
) -> StationMap:
    """Add ways from nodes on the ground to new ones, far from all others: (from, (x, y), name)."""
    model = station.pathway_by_id[PathwayId("L@0-S@0")]
    nodes = [
        Node(id=NodeId(name), level=GROUND, position=at, kind=NodeKind.ENTRANCE)
        for _, at, name in ways
    ]
    pathways = [
        replace(
            model,
            id=PathwayId(f"zz-{start}-{name}"),
            from_node=NodeId(start),
            to_node=NodeId(name),
            line=((at[0] - 1.0, at[1]), at),
            **facts,
        )
        for start, at, name in ways
    ]
    return replace(station, nodes=(*station.nodes, *nodes), pathways=(*station.pathways, *pathways))


def joined(station: StationMap, *pairs: tuple[str, str], **facts: Any) -> StationMap:
    """Add straight ways between nodes."""
    model = station.pathway_by_id[PathwayId("L@0-S@0")]
    more = [
        replace(
            model,
            id=PathwayId(f"zz={a}={b}"),
            from_node=NodeId(a),
            to_node=NodeId(b),
            line=(station.node_by_id[NodeId(a)].position, station.node_by_id[NodeId(b)].position),
            **facts,
        )
        for a, b in pairs
    ]
    return replace(station, pathways=(*station.pathways, *more))


_CROSS = (
    ("S@0", (900.0, 0.0), "a"),
    ("S@0", (910.0, 10.0), "b"),
    ("S@0", (910.0, 0.0), "c"),
    ("S@0", (900.0, 10.0), "d"),
)


def crossing_outside(station: StationMap) -> StationMap:
    """A bridge and the street below may bear one level."""
    return joined(with_ways(station, *_CROSS), ("a", "b"), ("c", "d"))


def crossing_on_an_area(station: StationMap) -> StationMap:
    square = ((895.0, -5.0), (915.0, -5.0), (915.0, 15.0), (895.0, 15.0), (895.0, -5.0))
    area = Area(id=AreaId("zz-area"), kind=AreaKind.HALL, levels=(GROUND,), outer=square)
    station = replace(with_ways(station, *_CROSS), areas=(area,))
    return joined(station, ("a", "b"), ("c", "d"), is_indoor=True, area=area.id)


def two_elevators_side_by_side(station: StationMap) -> StationMap:
    ride = station.pathway_by_id[PathwayId("L@0/L@1")]
    twin = replace(station.equipment_by_id[EquipmentId("lift-L")], id=EquipmentId("lift-N"))
    beside = replace(ride, id=PathwayId("zz-ride"), equipment=twin.id)
    return replace(
        station,
        equipment=(*station.equipment, twin),
        pathways=(*station.pathways, beside),
    )


def two_ways_round_a_pillar(station: StationMap) -> StationMap:
    way = station.pathway_by_id[PathwayId("L@0-S@0")]
    longer = replace(way, id=PathwayId("zz-longer"), length_m=way.length_m + 3.0)
    return replace(station, pathways=(*station.pathways, longer))


def stairlift_without_way(station: StationMap) -> StationMap:
    """It goes along stairs; only an elevator needs pathways of its own."""
    machine = Equipment(
        id=EquipmentId("zz-stairlift"), kind=EquipmentKind.STAIRLIFT, position=(0.0, 0.0)
    )
    return replace(station, equipment=(*station.equipment, machine))


def buttons(station: StationMap) -> StationMap:
    texts = {GROUND: "1F", ABOVE: "2F"}
    panel = tuple(PanelButton(level=lv, text=Name(local=text)) for lv, text in texts.items())
    return change_machine(station, "lift-L", buttons=panel)


def one_way_pair(station: StationMap) -> StationMap:
    way = station.pathway_by_id[PathwayId("S@0/S@1")]
    back = replace(
        way,
        id=PathwayId("zz-back"),
        from_node=way.to_node,
        to_node=way.from_node,
        line=way.line[::-1],
        stair_count=-18,
        goes_up=False,
        is_bidirectional=False,
    )
    station = change_pathway(station, way.id, is_bidirectional=False)
    return replace(station, pathways=(*station.pathways, back))


def sign(**names: str) -> Callable[[StationMap], StationMap]:
    named = {key: Name(local=text) for key, text in names.items()}
    return lambda station: change_pathway(station, "P-L@1", **named)


def nearly_touching_where_positions_are_guessed(station: StationMap) -> StationMap:
    station = with_ways(station, ("S@0", (900.0, 0.0), "a"), ("S@0", (900.2, 0.0), "b"))
    guessed = Provenance(inferred="laid out from its neighbours")
    nodes = [replace(n, provenance=guessed) if n.id in {"a", "b"} else n for n in station.nodes]
    return replace(station, nodes=tuple(nodes))


def unnamed_but_with_a_direction(station: StationMap) -> StationMap:
    places = [
        replace(p, ref="", towards=Name(local="Chuncheon")) if p.kind is PlaceKind.PLATFORM else p
        for p in station.places
    ]
    return replace(station, places=tuple(places))


NEAR_MISSES: dict[str, Callable[[StationMap], StationMap]] = {
    "crossing_ways, outside": crossing_outside,
    "crossing_ways, across an area": crossing_on_an_area,
    "dangling_node, outside": lambda s: with_ways(s, ("S@0", (900.0, 0.0), "a")),
    "direction_against_levels": lambda s: change_pathway(s, "S@0/S@1", goes_up=None),
    "door_against_cabin": lambda s: change_machine(s, "lift-L", door_width_m=3.0),
    "pathways_alike, machines": two_elevators_side_by_side,
    "pathways_alike, longer": two_ways_round_a_pillar,
    "elevator_without_way, a stairlift": stairlift_without_way,
    "end_beside_way": lambda s: joined(
        with_ways(
            s, ("S@0", (900.0, 0.0), "a"), ("S@0", (910.0, 0.0), "b"), ("S@0", (905.0, 0.6), "c")
        ),
        ("a", "b"),
    ),
    "exit_gate_both_ways": lambda s: change_pathway(
        s, "L@0-S@0", mode=PathwayMode.FARE_GATE, min_width_m=1.0
    ),
    "incline_out_of_range": lambda s: change_pathway(s, "L@0-S@0", incline_ratio=0.29),
    "kerb_against_height": lambda s: change_pathway(
        s, "L@0-S@0", kerb=Kerb.LOWERED, kerb_height_m=0.03
    ),
    "level_jump, with its incline": lambda s: change_pathway(
        s, "S@0/S@1", mode=PathwayMode.WALKWAY, stair_count=None, incline_ratio=0.05, length_m=60.0
    ),
    "measure_out_of_range": lambda s: change_pathway(s, "L@0-S@0", min_width_m=0.9),
    "one_way_without_return, a pair": one_way_pair,
    "opening_hours_unreadable": lambda s: change_pathway(
        s, "L@0-S@0", opening_hours="Mo-Fr 05:30-24:00; PH off"
    ),
    "same_button_twice": buttons,
    "sign_against_number": sign(reversed_signposted_as="Platform 1 and 2"),
    "sign_against_number, without number": sign(reversed_signposted_as="Trains"),
    "platform_without_name": unnamed_but_with_a_direction,
    "rise_against_levels": lambda s: change_pathway(
        s, "S@0/S@1", mode=PathwayMode.RAMP, stair_count=None, incline_ratio=0.05, length_m=41.0
    ),
    "stairs_against_levels, low steps": lambda s: change_pathway(
        s, "S@0/S@1", stair_count=72, step_height_m=0.14
    ),
    "unjoined_ends, nobody knows where": nearly_touching_where_positions_are_guessed,
    "zero_length, timed": lambda s: change_pathway(
        s, "L@0-S@0", length_m=0.0, traversal_time_s=3.0
    ),
}


def found(station: StationMap) -> tuple[Finding, ...]:
    return validate(station, EVERY_RULE)


def test_a_sound_map_has_no_findings() -> None:
    assert found(sound()) == ()


@pytest.mark.parametrize("case", NEAR_MISSES)
def test_what_only_nearly_breaks_a_rule_is_left_alone(case: str) -> None:
    rule = case.split(",", 1)[0]
    assert rule not in {finding.rule for finding in found(NEAR_MISSES[case](sound()))}


def test_a_sign_that_one_meets_coming_the_other_way_counts_too() -> None:
    (finding,) = found(sign(reversed_signposted_as="Platform 9")(sound()))
    assert finding.rule == "sign_against_number"


def test_a_button_for_a_level_where_the_cabin_never_stops_is_found() -> None:
    panel = (PanelButton(level=ABOVE, text=Name(local="2F")),)
    station = change_machine(sound(), "lift-L", levels=(GROUND,), buttons=panel)
    assert {f.rule for f in found(station)} == {"same_button_twice"}


def test_a_raised_kerb_of_a_centimetre_is_found() -> None:
    station = change_pathway(sound(), "L@0-S@0", kerb=Kerb.RAISED, kerb_height_m=0.01)
    assert "kerb_against_height" in {f.rule for f in found(station)}


def test_each_profile_that_is_kept_out_is_named() -> None:
    station = change_machine(sound(), "lift-M", access=Access.NO)
    station = change_machine(station, "lift-L", access=Access.NO)
    by_rule = {f.rule: f for f in found(station)}
    assert by_rule["platform_not_step_free"].subjects == ("place-P",)
    named = [f.text for f in found(station) if f.rule == "platform_not_for_profile"]
    assert len(named) == 2
    assert "power_wheelchair" in named[0]
    assert "mobility_scooter" in named[1]


def test_a_platform_cut_off_is_an_error() -> None:
    cut_off = replace(
        sound(),
        pathways=tuple(p for p in sound().pathways if p.mode is PathwayMode.WALKWAY),
        equipment=(),
    )
    assert {"platform_not_reachable", "platform_apart"} <= {f.rule for f in found(cut_off)}


def test_a_platform_one_cannot_leave_is_an_error() -> None:
    only_in = draw({"0": "E----S", "1": "P----S"}, escalator("S"))
    assert "no_way_out" in {f.rule for f in found(only_in)}


@pytest.mark.parametrize("rule", [*RULES, *WAY_RULES], ids=lambda rule: rule.__name__)
def test_a_rule_is_a_file_of_its_name_with_its_documentation(rule: Callable[..., object]) -> None:
    module = importlib.import_module(rule.__module__)
    assert rule.__module__.rsplit(".", 1)[1] == rule.__name__
    assert module.__doc__
    assert rule.__doc__
