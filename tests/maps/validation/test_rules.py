"""A known defect of each kind is planted in a sound map; exactly that finding appears."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from maps.model import (
    Access,
    Equipment,
    EquipmentId,
    EquipmentKind,
    LevelId,
    Name,
    Node,
    NodeId,
    Pathway,
    PathwayId,
    PathwayMode,
    StationMap,
)
from maps.validation import RULES, validate
from routing.coverage import COVERAGE_RULES
from tests.support.ascii_station import draw, elevator, escalator, stairs

EVERY_RULE = (*RULES, *COVERAGE_RULES)


def sound() -> StationMap:
    return draw(
        {"0": "E----L----S\n|\n|\nM", "1": "P----L----S\n|\n|\nM"},
        elevator("L", access=Access.YES),
        elevator("M", access=Access.YES),
        stairs("S", stair_count=18),
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


def with_idle_elevator(station: StationMap) -> StationMap:
    idle = Equipment(
        id=EquipmentId("lift-Z"),
        kind=EquipmentKind.ELEVATOR,
        position=(0.0, 0.0),
        access=Access.YES,
    )
    return replace(station, equipment=(*station.equipment, idle))


def with_loop(station: StationMap) -> StationMap:
    first: Pathway = station.pathways[0]
    loop = replace(first, id=PathwayId("zz-loop"), to_node=first.from_node)
    return replace(station, pathways=(*station.pathways, loop))


def without_place_nodes(station: StationMap) -> StationMap:
    return replace(
        station,
        places=tuple(replace(p, nodes=()) if p.id == "place-E" else p for p in station.places),
    )


def without_second_elevator(station: StationMap) -> StationMap:
    return change_machine(station, "lift-M", access=Access.NO)


def only_by_stairs(station: StationMap) -> StationMap:
    return without_second_elevator(change_machine(station, "lift-L", access=Access.NO))


def cut_off(station: StationMap) -> StationMap:
    return replace(
        station,
        pathways=tuple(p for p in station.pathways if p.mode is PathwayMode.WALKWAY),
        equipment=(),
    )


def test_a_sound_map_has_no_findings() -> None:
    assert validate(sound(), EVERY_RULE) == ()


def with_dead_end(station: StationMap) -> StationMap:
    stub = Node(id=NodeId("zz-stub"), level=LevelId("0"), position=(300.0, 300.0))
    way = replace(
        station.pathway_by_id[PathwayId("L@0-S@0")],
        id=PathwayId("zz-way"),
        to_node=stub.id,
        is_indoor=True,
    )
    return replace(station, nodes=(*station.nodes, stub), pathways=(*station.pathways, way))


def with_gap(station: StationMap) -> StationMap:
    ends = [
        Node(id=NodeId(f"zz-{n}"), level=LevelId("0"), position=(300.0 + 0.3 * n, 300.0))
        for n in (0, 1)
    ]
    way = station.pathway_by_id[PathwayId("L@0-S@0")]
    ways = [replace(way, id=PathwayId(f"zz-way{n}"), to_node=e.id) for n, e in enumerate(ends)]
    return replace(station, nodes=(*station.nodes, *ends), pathways=(*station.pathways, *ways))


def with_ramp(station: StationMap) -> StationMap:
    return change_pathway(
        station,
        "S@0/S@1",
        mode=PathwayMode.RAMP,
        stair_count=None,
        incline_ratio=0.01,
        length_m=20.0,
    )


def with_wrong_sign(station: StationMap) -> StationMap:
    return change_pathway(
        station,
        "P-L@1",
        from_node=NodeId("L@1"),
        to_node=NodeId("P"),
        signposted_as=Name(local="Exit 9"),
    )


DEFECTS: dict[str, Callable[[StationMap], StationMap]] = {
    "direction_against_levels": lambda s: change_pathway(s, "S@0/S@1", goes_up=False),
    "dangling_node": with_dead_end,
    "door_against_cabin": lambda s: change_machine(
        s, "lift-L", door_width_m=1.2, cabin_width_m=1.1
    ),
    "one_way_without_return": lambda s: change_pathway(s, "S@0/S@1", is_bidirectional=False),
    "rise_against_levels": with_ramp,
    "sign_against_number": with_wrong_sign,
    "stairs_against_levels": lambda s: change_pathway(s, "S@0/S@1", stair_count=3),
    "unjoined_ends": with_gap,
    "zero_length": lambda s: change_pathway(s, "L@0-S@0", length_m=0.0),
    "elevator_access_unknown": lambda s: change_machine(s, "lift-L", access=Access.UNKNOWN),
    "elevator_without_way": with_idle_elevator,
    "exit_gate_both_ways": lambda s: change_pathway(s, "E-L@0", mode=PathwayMode.EXIT_GATE),
    "incline_out_of_range": lambda s: change_pathway(s, "L@0-S@0", incline_ratio=0.5),
    "level_jump": lambda s: change_pathway(
        s, "S@0/S@1", mode=PathwayMode.WALKWAY, goes_up=None, stair_count=None
    ),
    "pathway_loop": with_loop,
    "place_not_connected": without_place_nodes,
    "stairs_without_count": lambda s: change_pathway(s, "S@0/S@1", stair_count=None),
    "sole_link_elevator": without_second_elevator,
    "platform_not_step_free": only_by_stairs,
}


@pytest.mark.parametrize("rule", DEFECTS)
def test_exactly_the_planted_defect_is_found(rule: str) -> None:
    found = validate(DEFECTS[rule](sound()), EVERY_RULE)
    assert {finding.rule for finding in found} == {rule}


def test_a_platform_cut_off_is_an_error() -> None:
    found = validate(cut_off(sound()), EVERY_RULE)
    assert "platform_not_reachable" in {f.rule for f in found}
    assert "platform_apart" in {f.rule for f in found}


def test_a_platform_one_cannot_leave_is_an_error() -> None:
    only_in = draw({"0": "E----S", "1": "P----S"}, escalator("S"))
    assert "no_way_out" in {f.rule for f in validate(only_in, EVERY_RULE)}


def test_every_rule_has_its_planted_defect() -> None:
    by_coverage = {"sole_link_elevator", "platform_not_step_free"}
    assert {rule.__name__ for rule in RULES} | by_coverage == set(DEFECTS)


def test_every_finding_says_what_and_what_to_do() -> None:
    for plant in DEFECTS.values():
        for finding in validate(plant(sound()), EVERY_RULE):
            assert finding.text
            assert finding.advice
            assert finding.subjects
