"""The part of a map around what differs: small, and whole enough for every rule that looks near."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import shapely
from shapely import STRtree

from maps.model import Line, NodeId, Pathway, StationMap, natural_key
from maps.validation.scope import Touched

_NEAR_M = 1.0
_Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Nearby:
    """What has to be judged anew, and what has to be there for it."""

    ids: frozenset[str]
    """Of features, whatever their kind, about which findings may differ."""
    map: StationMap


class Ground:
    """Where the ways of a map lie, for asking what is near; a few changed ways are kept beside."""

    def __init__(self, station: StationMap) -> None:
        """Gather the ways of a map."""
        self._ids = [way.id for way in station.pathways]
        self._tree = _tree([way.line for way in station.pathways])
        self._changed: set[str] = set()

    @property
    def is_worn(self) -> bool:
        """Whether so much has changed that it is better made anew."""
        return len(self._changed) > 500

    def note(self, ids: Iterable[str]) -> None:
        """Take note of ways that lie elsewhere than before, are new or are gone."""
        self._changed.update(ids)

    def near(self, station: StationMap, ways: Iterable[Pathway]) -> set[str]:
        """Return the ids of ways of a map that are within reach of some ways."""
        lines = [way.line for way in ways]
        if not lines:
            return set()
        boxes = [_grown(_box(line)) for line in lines]
        near: Any = self._tree.query(_drawn(lines), predicate="dwithin", distance=_NEAR_M)
        hits = set(near[1].tolist())
        found = {self._ids[number] for number in hits}
        known: Mapping[Any, Pathway] = station.pathway_by_id
        for ident in self._changed:
            way = known.get(ident)
            if way is not None and any(_meet(_box(way.line), each) for each in boxes):
                found.add(ident)
        return {ident for ident in found if ident in known}


def nearby(before: StationMap, after: StationMap, differs: Touched, ground: Ground) -> Nearby:
    """Return the part of `after` around what differs from `before`."""
    changed: list[Pathway] = []
    nodes = {NodeId(ident) for ident in differs.of("nodes")}
    for pair in differs.of("places").values():
        nodes.update(node for place in pair if place is not None for node in place.nodes)
    for station in (before, after):
        at_nodes = (way for node in nodes for way in station.ways_by_node.get(node, ()))
        worked = differs.of("equipment")
        ridden = (w for w in station.pathways if w.equipment in worked) if worked else ()
        changed += [*at_nodes, *ridden]
    changed += [w for pair in differs.of("pathways").values() for w in pair if w is not None]
    nodes |= {end for way in changed for end in (way.from_node, way.to_node)}
    # as they were and as they are: what a way has left may be alone now
    judged = [
        way
        for station in (before, after)
        for node in nodes
        for way in station.ways_by_node.get(node, ())
    ]
    machines = {way.equipment for way in judged if way.equipment is not None}
    ids = {*(way.id for way in judged), *nodes, *machines}
    for name in ("nodes", "pathways", "equipment", "places"):
        ids |= differs.of(name).keys()
    return Nearby(frozenset(ids), _part(after, ids, judged, ground))


def _part(station: StationMap, ids: set[str], judged: list[Pathway], ground: Ground) -> StationMap:
    """Return a map of all that bears one of some ids, and of all that is near it."""
    known: Mapping[Any, Pathway] = station.pathway_by_id
    ways: set[str] = {i for i in ids if i in known} | ground.near(station, judged)
    machines: set[str] = {i for i in ids if i in station.equipment_by_id}
    if machines:
        ways |= {way.id for way in station.pathways if way.equipment in machines}
    # all ways at every node, so that each is the dead end that it is, or is none
    ends = {end for i in ways for end in (known[i].from_node, known[i].to_node)}
    ends |= {NodeId(ident) for ident in ids if ident in station.node_by_id}
    ways |= {way.id for end in ends for way in station.ways_by_node.get(end, ())}
    found = [known[i] for i in sorted(ways, key=natural_key)]
    nodes = {end for way in found for end in (way.from_node, way.to_node)} | ends
    machines |= {way.equipment for way in found if way.equipment is not None}
    places = tuple(
        place for place in station.places if place.id in ids or not nodes.isdisjoint(place.nodes)
    )
    equipment = tuple(machine for machine in station.equipment if machine.id in machines)
    nodes |= {node for place in places for node in place.nodes}
    nodes |= {d.landing for m in equipment for d in m.doors if d.landing is not None}
    return replace(
        station,
        nodes=tuple(station.node_by_id[n] for n in sorted(nodes, key=natural_key)),
        pathways=tuple(found),
        areas=(),
        outlines=(),
        equipment=equipment,
        places=places,
        remarks=(),
    )


def _drawn(lines: Sequence[Line]) -> Any:
    points = np.array([point for line in lines for point in line], dtype=np.float64)
    number = np.repeat(np.arange(len(lines)), [len(line) for line in lines])
    return shapely.linestrings(points.reshape(-1, 2), indices=number)


def _tree(lines: Sequence[Line]) -> STRtree:
    return STRtree(_drawn(lines) if lines else [])


def _box(line: Line) -> _Box:
    xs, ys = zip(*line, strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def _grown(each: _Box) -> _Box:
    return each[0] - _NEAR_M, each[1] - _NEAR_M, each[2] + _NEAR_M, each[3] + _NEAR_M


def _meet(one: _Box, other: _Box) -> bool:
    return one[0] <= other[2] and other[0] <= one[2] and one[1] <= other[3] and other[1] <= one[3]
