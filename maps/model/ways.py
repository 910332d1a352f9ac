"""What lies around a node, a gate or an elevator, gathered once; what a way warns of."""

from collections.abc import Iterable, Mapping

from maps.model.area import Area
from maps.model.geometry import Point
from maps.model.ids import EquipmentId, LevelId, NodeId, PathwayId, PlaceId
from maps.model.names import Name
from maps.model.node import Node
from maps.model.pathway import Crossing, Pathway, PathwayMode, Signals
from maps.model.place import Place, PlaceKind

_STEERED_BY = {PlaceKind.LANDMARK, PlaceKind.INFORMATION}

_GATES = {PathwayMode.FARE_GATE, PathwayMode.EXIT_GATE}
_ROLLED = {PathwayMode.WALKWAY, PathwayMode.RAMP}
_STEEP_RATIO = 0.06
"""DIN 18040-1 allows ramps of 6 % at the most."""
_NARROW_M = 0.9
"""Clear width that DIN 18040-1 and Korean rules ask of doors; every way needs more."""


def count_ways(pathways: Iterable[Pathway]) -> Mapping[NodeId, int]:
    """Return how many pathways begin or end at each node: from three on, one has to choose."""
    counts: dict[NodeId, int] = {}
    for way in pathways:
        counts[way.from_node] = counts.get(way.from_node, 0) + 1
        counts[way.to_node] = counts.get(way.to_node, 0) + 1
    return counts


def ways_by_node(pathways: Iterable[Pathway]) -> Mapping[NodeId, tuple[Pathway, ...]]:
    """Return the pathways that begin or end at each node, in their order."""
    found: dict[NodeId, list[Pathway]] = {}
    for way in pathways:
        for end in dict.fromkeys((way.from_node, way.to_node)):
            found.setdefault(end, []).append(way)
    return {node: tuple(ways) for node, ways in found.items()}


def elevator_landings(
    pathways: Iterable[Pathway], node_by_id: Mapping[NodeId, Node]
) -> Mapping[LevelId, Mapping[EquipmentId, tuple[Point, ...]]]:
    """Return where one boards each elevator, by level."""
    found: dict[LevelId, dict[EquipmentId, dict[Point, None]]] = {}
    for way in pathways:
        if way.mode is PathwayMode.ELEVATOR and way.equipment is not None:
            for end in (node_by_id[way.from_node], node_by_id[way.to_node]):
                on_level = found.setdefault(end.level, {})
                on_level.setdefault(way.equipment, {})[end.position] = None
    return {
        level: {machine: tuple(points) for machine, points in machines.items()}
        for level, machines in found.items()
    }


def steep_ratio(way: Pathway) -> float | None:
    """Return how steep a ramp or way is, up or down, where one should know of it before."""
    ratio = abs(way.incline_ratio or 0.0)
    return ratio if ratio > _STEEP_RATIO and way.mode in _ROLLED else None


def narrow_m(way: Pathway) -> float | None:
    """Return how narrow a way is, where one should know of it before; gates are another matter.

    Across an area, what the drawing leaves free is not told: it may be a line drawn too thick.
    """
    if way.min_width_m is None or way.mode in _GATES or way.area is not None:
        return None
    return way.min_width_m if way.min_width_m < _NARROW_M else None


def signals_of(way: Pathway) -> Signals | None:
    """Return what a crossing says to who does not see it; None where nobody has told."""
    if way.crossing in {Crossing.MARKED, Crossing.UNMARKED}:
        return Signals.NONE
    if way.crossing is not Crossing.SIGNALS:
        return None
    if way.crossing_sound:
        return Signals.HEARD
    if way.crossing_vibration:
        return Signals.FELT
    return Signals.SILENT if way.crossing_sound is False else None


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
    gates = [w for w in ways if w.mode in _GATES]
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
