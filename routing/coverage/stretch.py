"""A few ways of a map, and whom they lead from where to where."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from maps.model import Finding, NodeId, Pathway, PathwayMode, StationMap
from routing.case import Case
from routing.cost import Refusal, tariff
from routing.profiles import PROFILES, WALKING

_UPRIGHT = {PathwayMode.STAIRS, PathwayMode.ESCALATOR, PathwayMode.ELEVATOR}
_Passed = tuple[tuple[bool, ...], tuple[bool, ...]]
_WALKING = PROFILES.index(WALKING)


@dataclass(frozen=True, slots=True, eq=False)
class Stretch:
    """Some ways of one map; who takes each, as drawn and back, in the order of `PROFILES`."""

    station: StationMap
    ways: Mapping[str, Pathway]
    passed: Mapping[str, _Passed]

    @classmethod
    def of(cls, station: StationMap, ways: Iterable[Pathway]) -> "Stretch":
        """Look at some ways of a map."""
        known: dict[str, Pathway] = {way.id: way for way in ways}
        return cls(station, known, {i: _passed(station, way) for i, way in known.items()})

    def is_each_as(self, other: "Stretch") -> bool:
        """Say whether every way is taken by the same people from and to the same nodes."""
        return self.ways.keys() == other.ways.keys() and all(
            _kind(self.station, way) == _kind(other.station, other.ways[ident])
            and self.passed[ident] == other.passed[ident]
            for ident, way in self.ways.items()
        )

    @property
    def is_plain(self) -> bool:
        """Whether people on foot take every way there and back, on one level, without a machine."""
        return all(
            way.equipment is None
            and way.mode not in _UPRIGHT
            and self.passed[ident][0][_WALKING]
            and self.passed[ident][1][_WALKING]
            for ident, way in self.ways.items()
        )

    @property
    def nodes(self) -> set[NodeId]:
        """Where the ways end."""
        return {end for way in self.ways.values() for end in (way.from_node, way.to_node)}

    def led(self, profile: int, ends: Iterable[NodeId]) -> dict[NodeId, set[NodeId]]:
        """Return where a profile gets from some ends, over these ways only."""
        out: dict[NodeId, list[NodeId]] = {}
        for ident, way in self.ways.items():
            there, back = self.passed[ident]
            if there[profile]:
                out.setdefault(way.from_node, []).append(way.to_node)
            if back[profile]:
                out.setdefault(way.to_node, []).append(way.from_node)
        return {end: _reached(out, end) for end in ends}


def leads_the_same(old: Stretch, new: Stretch, found: Sequence[Finding]) -> bool:
    """Say whether new ways surely lead everybody where the old ones did, and nobody elsewhere.

    Args:
        old: the ways that are gone or changed.
        new: those that are there instead.
        found: what was said before; whoever is spoken of there is looked at anew.
    """
    if not (old.is_plain and new.is_plain):
        return False
    told = {subject for finding in found for subject in finding.subjects}
    if not told.isdisjoint(old.ways):
        return False
    before, after = old.station.node_by_id, new.station.node_by_id
    rim = {n for n in old.nodes | new.nodes if n in before and n in after}
    inner = (old.nodes | new.nodes) - rim
    if any(node in place.nodes for place in new.station.places for node in inner):
        return False
    if not all(_is_all_there(new, node) for node in inner if node in after):
        return False
    for profile in range(len(PROFILES)):
        one, other = old.led(profile, rim), new.led(profile, rim)
        if any(one[end] & rim != other[end] & rim for end in rim):
            return False
    on_foot = new.led(_WALKING, rim)
    fine = {end for end in rim if _is_fine(old, end, told)}
    sure = {node for end in fine for node in on_foot[end]}
    return all(way.from_node in sure or not way.is_indoor for way in new.ways.values())


def _is_fine(old: Stretch, end: NodeId, told: set[str]) -> bool:
    """Say whether people surely get to a node and out again: an untold way inside says so."""
    for way in old.station.ways_by_node.get(end, ()):
        if way.is_indoor and way.id not in told:
            passed = old.passed.get(way.id) or _passed(old.station, way)
            if passed[0][_WALKING] and passed[1][_WALKING]:
                return True
    return False


def _is_all_there(new: Stretch, node: NodeId) -> bool:
    """Say whether all ways at a node are among these, so that it leads nowhere else."""
    return all(way.id in new.ways for way in new.station.ways_by_node.get(node, ()))


def _reached(out: Mapping[NodeId, list[NodeId]], start: NodeId) -> set[NodeId]:
    found, waiting = {start}, [start]
    while waiting:
        for node in out.get(waiting.pop(), ()):
            if node not in found:
                found.add(node)
                waiting.append(node)
    return found


def _kind(station: StationMap, way: Pathway) -> tuple[object, ...]:
    """Return what else counts of a way: where it leads, what is ridden, whether it is inside."""
    levels = (station.node_by_id[n].level for n in (way.from_node, way.to_node))
    return (way.from_node, way.to_node, way.mode, way.equipment, way.is_indoor, *levels)


def _passed(station: StationMap, way: Pathway) -> _Passed:
    first, last = station.node_by_id[way.from_node], station.node_by_id[way.to_node]
    apart = abs(station.level_by_id[first.level].index - station.level_by_id[last.level].index)
    machine = None if way.equipment is None else station.equipment_by_id[way.equipment]
    there, back = (
        tuple(
            not isinstance(tariff(Case(way, forward, ends, apart, machine), profile), Refusal)
            for profile in PROFILES
        )
        for forward, ends in ((True, (first, last)), (False, (last, first)))
    )
    return there, back
