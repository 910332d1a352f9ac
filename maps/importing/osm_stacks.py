"""Surfaces that lie above each other and share a corner in the source are not joined there.

Indoor mappers draw the opening of a staircase once and use it as the rim of the hall on every
level. Taken as common points, those corners would let a wheelchair fall through the ceiling.
So, where surfaces of different levels share a point, each keeps its own; ways that end there go to
the surface of their level. Lines that meet at different levels stay joined, and are reported.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from maps.importing.osm_levels import Key
from maps.importing.osm_network import Net, add_node, free_id
from maps.model import Severity

Stack = dict[int, dict[int, float]]


def find_stacks(net: Net) -> Stack:
    """Return for each shared point the areas that need a point of their own, and their levels."""
    areas: dict[int, dict[int, float]] = defaultdict(dict)
    for index, area in enumerate(net.walk.areas):
        if len(area.levels) == 1:
            for ref in set(area.refs) & net.graph_refs - net.split_refs:
                areas[ref][index] = area.levels[0]
    stacked = {ref for ref, levels in areas.items() if len(set(levels.values())) > 1}
    lines: dict[int, set[float]] = defaultdict(set)
    for piece in net.pieces:
        if len(piece.line.levels) == 1 and not piece.line.is_stairs:
            for ref in stacked.intersection(piece.refs):
                lines[ref].add(piece.line.levels[0])
    return {ref: _apart(areas[ref], lines[ref]) for ref in sorted(stacked)}


def settle_stacks(net: Net) -> None:
    """Join what ends at a shared point to the surface of its level, once levels are known."""
    other_end = _other_ends(net)
    for ref, apart in net.stacks.items():
        levels = set(apart.values())
        if not levels:
            continue
        core = net.plan.level.get(ref)
        if core is not None and core not in levels and ref not in net.plan.known:
            core = _nearest(levels, core, [net.plan.level[k] for k in other_end[ref]])
            net.plan.level[ref] = core
        if core is not None:
            net.node_of[ref] = add_node(net, f"osm:node/{ref}", ref, core)
        for level in sorted(levels):
            key = (ref, "level", level)
            if level == core:
                net.node_of[key] = net.node_of[ref]
            else:
                net.node_of[key] = add_node(net, free_id(net, ref, level), ref, level)
    if net.stacks:
        net.draft.remarks.add(
            Severity.HINT,
            "stacked_areas",
            (f"osm:node/{ref}" for ref in net.stacks),
            text="Surfaces of different levels share these points; they are not joined there.",
            advice="If one can walk from one to the other, draw the stairs or the ramp.",
        )


def _apart(areas: Mapping[int, float], lines: set[float]) -> dict[int, float]:
    """Return the areas that are split off; one that only a line joins stays with the line."""
    if lines and not lines & set(areas.values()):
        return {}
    return {index: level for index, level in areas.items() if level not in lines}


def _other_ends(net: Net) -> dict[Key, list[Key]]:
    """Return the far ends of the stairs that end at stacked points."""
    ends: dict[Key, list[Key]] = defaultdict(list)
    for extent in net.extents:
        if extent.is_stairs:
            first, last = extent.keys[0], extent.keys[-1]
            for here, there in ((first, last), (last, first)):
                if here in net.stacks and there in net.plan.known:
                    ends[here].append(there)
    return ends


def _nearest(levels: Iterable[float], core: float, others: list[float]) -> float:
    """Return the level closest to where a flight comes from, but not the same."""
    start = others[0] if others else core
    return min(levels, key=lambda v: (v in others, abs(v - start), abs(v), v))
