"""Whether a change of a map can change who gets where: most corrections cannot.

Who gets where depends on which ways there are, in which direction each profile may take them, where
one is outside, and where places are reached; not on lengths, widths or kerbs that nobody fails at.
A way that is split, bent, turned round or continued to a new end leads everybody where it led.
"""

from collections.abc import Sequence
from typing import Any

from maps.model import Finding, Place, PlaceKind, StationMap
from maps.validation.scope import Touched
from routing.coverage.stretch import Stretch, leads_the_same

_MOST_WAYS = 60
"""So many changed ways are looked at one by one; checking all anew is quicker for more."""
_HELD = ("pathways", "nodes", "equipment", "places")


def same_ways(
    before: StationMap, after: StationMap, differs: Touched, found: Sequence[Finding]
) -> bool:
    """Say whether who gets where, and what is said of it, is surely the same.

    Args:
        before: the map as it was.
        after: the map as it is.
        differs: what differs between them.
        found: what was said of who gets where before.
    """
    if differs.is_whole or "levels" in differs.things:
        return False
    return (
        all(_is_same_street(one, other) for one, other in differs.of("nodes").values())
        and all(_is_same_machine(*pair) for pair in differs.of("equipment").values())
        and all(_is_same_goal(one, other) for one, other in differs.of("places").values())
        and _are_same_ways(before, after, differs, found)
    )


def same_hours(
    before: StationMap, after: StationMap, differs: Touched, found: Sequence[Finding]
) -> bool:
    """Say the same where opening hours are looked at too."""
    pairs = [pair for name in _HELD for pair in differs.of(name).values()]
    hours = [[getattr(t, "opening_hours", "") for t in pair] for pair in pairs]
    return all(one == other for one, other in hours) and same_ways(before, after, differs, found)


def _is_same_street(one: Any, other: Any) -> bool:
    if one is None or other is None:
        return not any(node.is_street for node in (one, other) if node is not None)
    return one.is_street == other.is_street and one.level == other.level


def _is_same_machine(one: Any, other: Any) -> bool:
    return one is not None and other is not None and one.kind is other.kind


def _is_same_goal(one: Place | None, other: Place | None) -> bool:
    """Say whether a place is the same to who wants to get there, and is called the same."""
    if one is None or other is None:
        goal = one or other
        return goal is not None and not goal.nodes and goal.kind is not PlaceKind.PLATFORM
    return (one.kind, one.nodes, one.ref, one.name.local) == (
        other.kind,
        other.nodes,
        other.ref,
        other.name.local,
    )


def _are_same_ways(
    before: StationMap, after: StationMap, differs: Touched, found: Sequence[Finding]
) -> bool:
    nodes, machines = differs.of("nodes"), differs.of("equipment")
    was = {ident: pair[0] for ident, pair in differs.of("pathways").items()}
    now = {ident: pair[1] for ident, pair in differs.of("pathways").items()}
    for station, ways in ((before, was), (after, now)):
        for node in nodes:
            known: Any = station.ways_by_node
            ways.update((way.id, way) for way in known.get(node, ()))
        if machines:
            ways.update((w.id, w) for w in station.pathways if w.equipment in machines)
    if len(was) > _MOST_WAYS or len(now) > _MOST_WAYS:
        return False
    old = Stretch.of(before, [way for way in was.values() if way is not None])
    new = Stretch.of(after, [way for way in now.values() if way is not None])
    return old.is_each_as(new) or leads_the_same(old, new, found)
