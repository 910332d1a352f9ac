"""What lies around a node or a gate, gathered once from all pathways of a map."""

from collections.abc import Iterable, Mapping

from maps.model.area import Area
from maps.model.ids import LevelId, NodeId, PathwayId, PlaceId
from maps.model.names import Name
from maps.model.pathway import Pathway, PathwayMode
from maps.model.place import Place, PlaceKind

_STEERED_BY = {PlaceKind.LANDMARK, PlaceKind.INFORMATION}


def count_ways(pathways: Iterable[Pathway]) -> Mapping[NodeId, int]:
    """Return how many pathways begin or end at each node: from three on, one has to choose."""
    counts: dict[NodeId, int] = {}
    for way in pathways:
        counts[way.from_node] = counts.get(way.from_node, 0) + 1
        counts[way.to_node] = counts.get(way.to_node, 0) + 1
    return counts


def entrances_by_node(places: Iterable[Place]) -> Mapping[NodeId, PlaceId]:
    """Return the entrance at each node; the first one, where there are several."""
    found: dict[NodeId, PlaceId] = {}
    for place in places:
        if place.kind is PlaceKind.ENTRANCE:
            for node in place.nodes:
                found.setdefault(node, place.id)
    return found


def gates_into_paid(pathways: Iterable[Pathway], areas: Iterable[Area]) -> Mapping[PathwayId, bool]:
    """Return whether one enters (True) or leaves the paid area, from a gate's first node on.

    A gate that is passed one way says so by its mode. One for both directions needs ways across
    areas at both of its ends, free at one and paid at the other; others are left out.
    """
    ways = tuple(pathways)
    gates = [w for w in ways if w.mode in {PathwayMode.FARE_GATE, PathwayMode.EXIT_GATE}]
    if not gates:
        return {}
    is_paid = {area.id: area.is_paid for area in areas if area.is_paid is not None}
    ends = {end for gate in gates for end in (gate.from_node, gate.to_node)}
    sides: dict[NodeId, set[bool]] = {}
    for way in ways:
        if way.area is not None and way.area in is_paid:
            for end in (way.from_node, way.to_node):
                if end in ends:
                    sides.setdefault(end, set()).add(is_paid[way.area])
    found: dict[PathwayId, bool] = {}
    for gate in gates:
        before, after = sides.get(gate.from_node), sides.get(gate.to_node)
        if not gate.is_bidirectional:
            found[gate.id] = gate.mode is PathwayMode.FARE_GATE
        elif (before, after) in (({False}, {True}), ({True}, {False})):
            found[gate.id] = after == {True}
    return found


def landmarks_by_level(places: Iterable[Place]) -> Mapping[LevelId, tuple[Place, ...]]:
    """Return what one may steer by on each level: named, and the only one of that name there."""
    known: dict[LevelId, dict[Name, Place | None]] = {}
    for place in places:
        if place.kind in _STEERED_BY and place.name:
            for level in place.levels:
                named = known.setdefault(level, {})
                named[place.name] = None if place.name in named else place
    return {
        level: tuple(place for place in named.values() if place is not None)
        for level, named in known.items()
    }
