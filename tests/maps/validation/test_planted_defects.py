"""A known defect of each rule's kind is planted in a real map; exactly that finding appears.

What a map already had found about it stays out of the comparison: two real stations are not free of
findings. Planted things stand on ground that touches nothing else (`planting.py`).
"""

import datetime as dt
import itertools
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from maps.codec import read_station_map
from maps.model import (
    Access,
    Conditions,
    DoorKind,
    Finding,
    Kerb,
    Level,
    LevelId,
    Name,
    Node,
    NodeId,
    NodeKind,
    OperatingState,
    Outage,
    PanelButton,
    PathwayId,
    PathwayMode,
    PlaceKind,
    Provenance,
    StationMap,
)
from maps.validation import RULES, validate
from maps.validation.rules.not_verified_since import not_verified_since
from maps.validation.rules.outage_of_unknown_subject import outage_of_unknown_subject
from routing.coverage import WAY_RULES, covered_from
from routing.coverage.rules.no_exit_open import no_exit_open
from tests.maps.validation.planting import (
    NEW,
    PLATFORM,
    WAY,
    Ground,
    add,
    elevator,
    platform,
    way,
)
from tests.support.tree import ROOT

STATIONS = ("darmstadt-hbf", "shin-yokohama")
MACHINE = "zz-elevator"
DAY = dt.date(2026, 5, 1)
Pairs = set[tuple[str, str]]


@cache
def ground(name: str) -> Ground:
    path: Path = ROOT / "assets" / "stations" / f"{name}.json"
    return Ground(replace(read_station_map(path.read_bytes(), name=name), remarks=()))


def pairs(found: Iterable[Finding]) -> Pairs:
    """Return what was found about what; which findings share one text is not the question."""
    return {(finding.rule, subject) for finding in found for subject in finding.subjects}


def findings(station: StationMap) -> Pairs:
    """Return what every rule says, with nothing reported and nothing too old."""
    old = not_verified_since(station, DAY)
    unknown = outage_of_unknown_subject(station, Conditions())
    return pairs((*validate(station, (*RULES, covered_from(DAY))), *old, *unknown))


@cache
def before(name: str) -> Pairs:
    return findings(ground(name).station)


def apart(g: Ground) -> StationMap:
    """A part of its own: streets, a tenth of those that there are, and a platform."""
    streets = sum(node.is_street for node in g.station.nodes)
    nodes = [
        Node(
            id=NodeId(f"zz-street{n}"),
            level=g.hub.level,
            position=(5000.0 + 3 * n, 0.0),
            is_street=True,
        )
        for n in range(streets // 10 + 2)
    ]
    stop = Node(
        id=NEW, level=g.hub.level, position=(4990.0, 9.0), kind=NodeKind.PLATFORM, is_street=False
    )
    row = [*nodes, stop]
    ways = [
        way(a, b, id=PathwayId(f"zz-way{n}"), is_street=b.is_street)
        for n, (a, b) in enumerate(itertools.pairwise(row))
    ]
    return add(g.station, nodes=row, pathways=ways, places=[platform(stop)])


def island(g: Ground) -> StationMap:
    """Two doors with a way inside between them, which nothing leads to."""
    nodes = [
        Node(
            id=NodeId(f"zz-door{n}"),
            level=g.hub.level,
            position=(5000.0 + 9 * n, 0.0),
            kind=NodeKind.ENTRANCE,
        )
        for n in (0, 1)
    ]
    return add(g.station, nodes=nodes, pathways=[way(*nodes, is_indoor=True)])


def with_crossing(g: Ground) -> StationMap:
    """Two ways inside, far from all others, that cross; both are joined to the hub by long ways."""
    corners = {"a": (5000, 0), "b": (5010, 10), "c": (5010, 0), "d": (5000, 10)}
    nodes = {
        key: Node(id=NodeId(f"zz-{key}"), level=g.hub.level, position=at, kind=NodeKind.ENTRANCE)
        for key, at in corners.items()
    }
    ways = [
        way(nodes[a], nodes[b], id=PathwayId(f"zz-way-{a}{b}"), is_indoor=True)
        for a, b in ("ab", "cd")
    ]
    far = [far_way(g, nodes[key], key) for key in "ac"]
    return add(g.station, nodes=[*nodes.values()], pathways=[*ways, *far])


def far_way(g: Ground, node: Node, key: str) -> Any:
    """A way from the hub whose line is drawn only where the other node is."""
    x, y = node.position
    line = ((x, y - 1.0), (x, y))
    return way(g.hub, node, id=PathwayId(f"zz-far-{key}"), line=line, length_m=9.0)


def with_loose_ends(g: Ground, *at: tuple[float, float], **facts: Any) -> StationMap:
    """Ways from the hub to spots far from everything else."""
    nodes = [
        Node(
            id=NodeId(f"zz-end{n}"),
            level=g.hub.level,
            position=(5000 + x, y),
            kind=NodeKind.ENTRANCE,
        )
        for n, (x, y) in enumerate(at)
    ]
    far = [replace(far_way(g, node, str(n)), **facts) for n, node in enumerate(nodes)]
    return add(g.station, nodes=nodes, pathways=far)


def beside_a_way(g: Ground) -> StationMap:
    """A loose end 20 cm beside the middle of another new way."""
    station = with_loose_ends(g, (0, 0), (10, 0), (5, 0.2))
    ends = [station.node_by_id[NodeId(f"zz-end{n}")] for n in (0, 1)]
    return add(station, pathways=[way(*ends)])


def upstairs(g: Ground, **facts: Any) -> StationMap:
    """A way from the hub to a new platform a whole level higher."""
    here = g.station.level_by_id[g.hub.level]
    levels = [] if any(lv.index == here.index + 1 for lv in g.station.levels) else [
        Level(id=LevelId("zz-above"), index=here.index + 1)
    ]  # fmt: skip
    station = add(g.station, levels=levels)
    above = next(lv for lv in station.levels if lv.index == here.index + 1)
    top = Node(id=NEW, level=above.id, position=(5000.0, 0.0), kind=NodeKind.PLATFORM)
    line = (g.hub.position, (5000.0, 0.0))
    return add(station, nodes=[top], pathways=[way(g.hub, top, line=line, **facts)])


def with_elevator(g: Ground, **facts: Any) -> StationMap:
    """An elevator that is one way of two: from the hub to the same node as a walkway."""
    station = g.with_way()
    machine = elevator(g.hub, **facts)
    ride = replace(
        station.pathway_by_id[WAY],
        id=PathwayId("zz-ride"),
        mode=PathwayMode.ELEVATOR,
        equipment=machine.id,
    )
    return add(station, pathways=[ride], equipment=[machine])


def sole_elevator(g: Ground) -> StationMap:
    other = next(lv.id for lv in g.station.levels if lv.id != g.hub.level)
    return g.with_machine(levels=(g.hub.level, other))


def buttons(g: Ground) -> StationMap:
    other = next(lv.id for lv in g.station.levels if lv.id != g.hub.level)
    text = Name(local="B1")
    return with_elevator(
        g,
        levels=(g.hub.level, other),
        buttons=(PanelButton(level=g.hub.level, text=text), PanelButton(level=other, text=text)),
    )


def twice(g: Ground) -> StationMap:
    station = g.with_way()
    return add(
        station, pathways=[replace(station.pathway_by_id[WAY], id=PathwayId("zz-way-again"))]
    )


def unconnected_place(g: Ground) -> StationMap:
    shop = platform(Node(id=NEW, level=g.hub.level, position=g.spot), kind=PlaceKind.SHOP)
    return add(g.station, places=[replace(shop, nodes=())])


def unnamed(g: Ground) -> StationMap:
    station = g.with_way()
    return add(station, places=[platform(station.node_by_id[NEW], name=Name(local=""))])


def signed(g: Ground) -> StationMap:
    station = g.with_way(signposted_as=Name(local="Exit 9"))
    return add(station, places=[platform(station.node_by_id[NEW], ref="4")])


def seen_long_ago(g: Ground) -> StationMap:
    return with_elevator(g, provenance=Provenance(verified_on=DAY - dt.timedelta(days=1)))


def shut_in(g: Ground) -> StationMap:
    """The only way to a platform closes two hours before the last train."""
    station = g.with_way(opening_hours="05:00-22:00")
    stop = platform(station.node_by_id[NEW], opening_hours="05:00-24:00")
    return add(station, places=[stop])


def loop(g: Ground) -> StationMap:
    node = g.hub
    return add(g.station, pathways=[way(node, node, line=(node.position, g.spot, node.position))])


Plant = Callable[[Ground], StationMap]
PLANTED: dict[str, tuple[Plant, set[str]]] = {
    "crossing_ways": (with_crossing, {"zz-way-ab", "zz-way-cd"}),
    "dangling_node": (lambda g: g.with_way(NodeKind.JUNCTION, is_indoor=True), {NEW}),
    "direction_against_levels": (
        lambda g: upstairs(g, mode=PathwayMode.STAIRS, stair_count=18, goes_up=False),
        {WAY},
    ),
    "door_against_cabin": (
        lambda g: with_elevator(g, door_width_m=3.2, levels=(g.hub.level,)),
        {MACHINE},
    ),
    "pathways_alike": (twice, {WAY, "zz-way-again"}),
    "elevator_access_unknown": (lambda g: with_elevator(g, access=Access.UNKNOWN), {MACHINE}),
    "elevator_without_way": (
        lambda g: add(g.station, equipment=[elevator(g.hub)]),
        {MACHINE},
    ),
    "end_beside_way": (beside_a_way, {"zz-end2", WAY}),
    "exit_gate_both_ways": (lambda g: g.with_way(mode=PathwayMode.EXIT_GATE), {WAY}),
    "incline_out_of_range": (lambda g: g.with_way(incline_ratio=0.5), {WAY}),
    "kerb_against_height": (
        lambda g: g.with_way(kerb=Kerb.FLUSH, kerb_height_m=0.12),
        {WAY},
    ),
    "level_jump": (upstairs, {WAY}),
    "measure_out_of_range": (lambda g: g.with_way(min_width_m=0.09), {WAY}),
    "one_way_without_return": (lambda g: g.with_way(is_bidirectional=False), {WAY}),
    "opening_hours_unreadable": (lambda g: g.with_way(opening_hours="9 to 5"), {WAY}),
    "pathway_loop": (loop, {WAY}),
    "place_not_connected": (unconnected_place, {PLATFORM}),
    "platform_without_name": (unnamed, {PLATFORM}),
    "rise_against_levels": (
        lambda g: upstairs(g, mode=PathwayMode.RAMP, incline_ratio=0.01, length_m=20.0),
        {WAY},
    ),
    "same_button_twice": (buttons, {MACHINE}),
    "sign_against_number": (signed, {WAY, PLATFORM}),
    "stairs_against_levels": (
        lambda g: upstairs(g, mode=PathwayMode.STAIRS, stair_count=3, goes_up=True),
        {WAY},
    ),
    "stairs_without_count": (lambda g: g.with_way(mode=PathwayMode.STAIRS), {WAY}),
    "unjoined_ends": (
        lambda g: with_loose_ends(g, (0, 0), (0.3, 0)),
        {"zz-end0", "zz-end1"},
    ),
    "zero_length": (lambda g: g.with_way(length_m=0.0), {WAY}),
    # who gets where
    "no_way_out": (
        lambda g: g.with_platform(mode=PathwayMode.FARE_GATE, is_bidirectional=False),
        {PLATFORM},
    ),
    "place_not_reachable": (island, {WAY}),
    "platform_apart": (apart, {PLATFORM}),
    "platform_not_for_profile": (lambda g: g.with_platform(min_width_m=0.82), {PLATFORM}),
    "platform_not_reachable": (
        lambda g: g.with_platform(
            mode=PathwayMode.EXIT_GATE,
            is_bidirectional=False,
            ends=(NEW, g.hub.id),
            line=(g.spot, g.hub.position),
        ),
        {PLATFORM},
    ),
    "platform_not_step_free": (
        lambda g: g.with_platform(incline_ratio=0.11, length_m=5.0),
        {PLATFORM},
    ),
    "sole_link_elevator": (sole_elevator, {MACHINE, PLATFORM}),
    # today
    "no_exit_open": (shut_in, {PLATFORM}),
    "not_verified_since": (seen_long_ago, {MACHINE}),
}


@pytest.mark.parametrize("name", STATIONS)
@pytest.mark.parametrize("rule", PLANTED)
def test_exactly_the_planted_defect_is_found_in_a_real_map(rule: str, name: str) -> None:
    plant, subjects = PLANTED[rule]
    appeared = findings(plant(ground(name))) - before(name)
    assert appeared == {(rule, subject) for subject in subjects}


@pytest.mark.parametrize("name", STATIONS)
def test_the_same_ground_without_a_defect_is_silent(name: str) -> None:
    g = ground(name)
    for sound in (
        g.with_way(),
        g.with_platform(),
        with_elevator(g),
        g.with_way(door=DoorKind.SLIDING),
    ):
        assert findings(sound) <= before(name)


def test_an_outage_of_what_a_real_map_lacks_is_found() -> None:
    station = ground(STATIONS[0]).station
    known = [machine.id for machine in station.equipment]
    reported = Conditions(
        outages=tuple(
            Outage(subject=subject, state=OperatingState.OUT_OF_SERVICE)
            for subject in (*known, MACHINE)
        )
    )
    found = pairs(outage_of_unknown_subject(station, reported))
    assert found == {("outage_of_unknown_subject", MACHINE)}


def test_every_rule_has_a_defect_that_is_planted_in_a_real_map() -> None:
    every = {rule.__name__ for rule in (*RULES, *WAY_RULES, no_exit_open, not_verified_since)}
    assert every == set(PLANTED)
