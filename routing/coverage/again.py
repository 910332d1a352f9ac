"""Who gets where on one map after another, each close to the one before.

Who passes a way is asked once, and again only where the way, its ends or its machine are others.
What follows from it is found anew each time, on plain numbers: a few hundredths of a second for a
large station, where a network takes half of one.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from maps.model import (
    EquipmentId,
    EquipmentKind,
    Pathway,
    PathwayMode,
    PlaceId,
    PlaceKind,
    StationMap,
)
from maps.validation.scope import touched
from routing.audit import MAIN_SHARE
from routing.case import Case
from routing.cases import find_cases
from routing.coverage.reach import Reach
from routing.coverage.spread import (
    OUTSIDE,
    Reached,
    Sets,
    reached_without,
    spread,
    without_bridges,
)
from routing.passing import refuse
from routing.profiles import PROFILES, WALKING, WHEELCHAIR

_VERTICAL = {PathwayMode.STAIRS, PathwayMode.ESCALATOR, PathwayMode.ELEVATOR}
_BIT = {profile.name: 1 << number for number, profile in enumerate(PROFILES)}
_EVERYBODY = (1 << len(PROFILES)) - 1
_ON_FOOT, _ON_WHEELS = _BIT[WALKING.name], _BIT[WHEELCHAIR.name]
_Passed = tuple[int, int]


class ReachAgain:
    """Answers for one map after another."""

    def __init__(self) -> None:
        """Know nothing yet."""
        self._station: StationMap | None = None
        self._passed: dict[str, _Passed] = {}
        """Way -> who passes it as drawn, and back: a bit for each profile."""

    def on(self, station: StationMap) -> Reach:
        """Return who gets where on a map."""
        self._take(station)
        number_of = {node.id: number for number, node in enumerate(station.nodes)}
        ends = [(number_of[w.from_node], number_of[w.to_node]) for w in station.pathways]
        passed = [self._passed[way.id] for way in station.pathways]
        parts, outside = _parts(station, ends, passed, number_of)
        edges = [
            edge
            for (tail, head), (there, back) in zip(ends, passed, strict=True)
            for edge in ((tail, head, there), (head, tail, back))
        ]
        count = len(station.nodes)
        reached = spread(count, edges, outside, _EVERYBODY)
        turned = [(head, tail, who & _ON_FOOT) for tail, head, who in edges]
        left = spread(count, turned, outside, _ON_FOOT)
        return Reach(
            station=station,
            number_of=number_of,
            outside=outside,
            by_profile={name: Reached(reached, bit) for name, bit in _BIT.items()},
            out_on_foot=Reached(left, _ON_FOOT),
            parts=parts,
            sole_links=tuple(_sole_links(station, ends, passed, outside, number_of)),
        )

    def _take(self, station: StationMap) -> None:
        """Ask anew who passes what is not as it was."""
        before, self._station = self._station, None  # one that failed is not built upon
        differs = touched(before, station) if before is not None else None
        if before is None or differs is None:
            self._passed = _all_passed(station)
        else:
            ways = {i: pair[1] for i, pair in differs.of("pathways").items()}
            if differs.of("levels"):  # how far apart two levels are may decide
                ways.update((w.id, w) for w in _over_levels(station) if w.id not in ways)
            known: Any = station.ways_by_node
            for node in differs.of("nodes"):
                ways.update((way.id, way) for way in known.get(node, ()))
            machines = differs.of("equipment")
            if machines:
                ways.update((w.id, w) for w in station.pathways if w.equipment in machines)
            for ident, way in ways.items():
                if way is None:
                    self._passed.pop(ident, None)
                else:
                    self._passed[ident] = _passed_by(station, way)
        self._station = station


def _over_levels(station: StationMap) -> Iterator[Pathway]:
    nodes = station.node_by_id
    for way in station.pathways:
        if nodes[way.from_node].level != nodes[way.to_node].level:
            yield way


def _all_passed(station: StationMap) -> dict[str, _Passed]:
    cases, case_of = find_cases(station)
    who = [_who(case) for case in cases]
    by_edge = [who[case] for case in case_of.tolist()]
    return {
        way.id: (by_edge[2 * number], by_edge[2 * number + 1])
        for number, way in enumerate(station.pathways)
    }


def _passed_by(station: StationMap, way: Pathway) -> _Passed:
    first, last = station.node_by_id[way.from_node], station.node_by_id[way.to_node]
    levels = station.level_by_id
    apart = abs(levels[first.level].index - levels[last.level].index)
    machine = None if way.equipment is None else station.equipment_by_id[way.equipment]
    return (
        _who(Case(way, True, (first, last), apart, machine)),
        _who(Case(way, False, (last, first), apart, machine)),
    )


def _who(case: Case) -> int:
    return sum(_BIT[profile.name] for profile in PROFILES if refuse(case, profile) is None)


_Ends = Sequence[tuple[int, int]]


def _parts(
    station: StationMap, ends: _Ends, passed: Sequence[_Passed], number_of: Any
) -> tuple[list[int], frozenset[int]]:
    """Return the part of the map that each node is in, and the nodes that are outside.

    See `routing.audit.components` and `outside`.
    """
    sets = Sets(len(station.nodes))
    walked = [
        (way.mode in _VERTICAL, pair)
        for way, pair, (there, back) in zip(station.pathways, ends, passed, strict=True)
        if (there | back) & _ON_FOOT
    ]
    sets.join(pair for is_upright, pair in walked if not is_upright)
    streets = [number for number, node in enumerate(station.nodes) if node.is_street]
    if streets:
        root = sets.all()
        count = Counter(root[number] for number in streets)
        least = max(count.values()) * MAIN_SHARE
        outside = frozenset(number for number in streets if count[root[number]] >= least)
    else:
        outside = frozenset(
            number_of[node]
            for place in station.places
            if place.kind is PlaceKind.ENTRANCE
            for node in place.nodes
        )
    sets.join(pair for is_upright, pair in walked if is_upright)
    return sets.all(), outside


def _sole_links(
    station: StationMap,
    ends: _Ends,
    passed: Sequence[_Passed],
    outside: frozenset[int],
    number_of: Any,
) -> Iterator[tuple[EquipmentId, tuple[PlaceId, ...]]]:
    """Yield each elevator with the platforms whose every way in a wheelchair leads through it.

    See `routing.structure.must_pass`: who boards a machine may leave it wherever it is left, and a
    ride within one part, or out, holds nothing together.
    """
    street = len(station.nodes)  # all of outside is one
    spot = [street if number in outside else number for number in range(street)]
    rolled = [
        (way.equipment, spot[tail], spot[head], there & _ON_WHEELS, back & _ON_WHEELS)
        for way, (tail, head), (there, back) in zip(station.pathways, ends, passed, strict=True)
        if (there | back) & _ON_WHEELS
    ]
    both = [(one, other) for machine, one, other, a, b in rolled if machine is None and a and b]
    sets = Sets(street + 1)
    sets.join(both)
    root = sets.all()
    home = root[street]
    place = [OUTSIDE if number == home else number for number in root]
    tight = without_bridges(street + 1, both)
    out: dict[int, set[int]] = {}
    rides: dict[str, tuple[set[int], set[int]]] = {}
    for machine, one, other, there, back in rolled:
        if machine is None and there and back:
            continue  # within one place
        for start, end, who in ((one, other, there), (other, one, back)):
            if not who or end == street:
                continue
            if machine is None:
                out.setdefault(place[start], set()).add(place[end])
            elif tight[start] != tight[end]:
                boards, leaves = rides.setdefault(machine, (set(), set()))
                boards.add(place[start])
                leaves.add(place[end])
    platforms = [
        (each.id, {place[spot[number_of[node]]] for node in each.nodes})
        for each in station.places
        if each.kind is PlaceKind.PLATFORM and each.nodes
    ]
    usually = reached_without(out, rides, "")
    held_by = [(ident, spots) for ident, spots in platforms if not usually.isdisjoint(spots)]
    for machine in station.equipment:
        if machine.kind is EquipmentKind.ELEVATOR:
            held = ()
            if machine.id in rides:
                left = reached_without(out, rides, machine.id)
                held = tuple(ident for ident, spots in held_by if left.isdisjoint(spots))
            yield machine.id, held


def has_hours(station: StationMap) -> bool:
    """Say whether anything that is passed has opening hours: else no exit is ever closed."""
    passed: Iterable[Any] = (
        *station.nodes,
        *station.pathways,
        *station.equipment,
        *(place for place in station.places if place.kind is PlaceKind.ENTRANCE),
    )
    return any(thing.opening_hours for thing in passed)
