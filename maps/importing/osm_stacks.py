"""Surfaces that lie above each other and share a point in the source are not joined there.

Indoor mappers draw the opening of a staircase once and use it as the rim of the hall on every
level. Taken as common points, those corners would let a wheelchair fall through the ceiling. So a
surface keeps its own point, apart from what else ends there, where it meets a surface of another
level, where the point lies on the rim of one of its holes, where the point's own tags name another
level, and where a line is two levels or more away. What turns out to be on the same level is joined
again. Any other meeting of levels (a line one level off) stays joined, and is reported; so does a
surface that would otherwise hang together with nothing, as an inference.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from maps.importing.level_text import read_levels
from maps.importing.osm_levels import Key
from maps.importing.osm_network import Net, add_node, free_id
from maps.model import Severity

_TOO_FAR = 2.0


def find_stacks(net: Net) -> dict[int, dict[int, Key]]:
    """Return for each point the areas that get a key of their own there."""
    areas, holes = _areas_at(net)
    lines = _lines_at(net, areas.keys())
    stacks: dict[int, dict[int, Key]] = {}
    for ref, levels in sorted(areas.items()):
        own = _own_level(net, ref)
        apart: dict[int, Key] = {}
        for index, level in levels.items():
            if _is_apart(index, levels, lines[ref], own, on_hole=(ref, index) in holes):
                apart[index] = (ref, "hole", index) if level is None else (ref, "level", level)
        if apart:
            stacks[ref] = apart
    return stacks


def settle_stacks(net: Net) -> None:
    """Join what ends at such a point to the surface of its level, once levels are known."""
    starts = _starts(net)
    apart: list[str] = []
    for ref, keys in net.stacks.items():
        levels = {net.plan.level[key] for key in keys.values()}
        core = net.plan.level.get(ref)
        if core is not None and core not in levels and ref not in net.plan.known:
            core = _nearest(levels, core, starts[ref])
            net.plan.level[ref] = core
        if core is not None:
            net.node_of[ref] = add_node(net, f"osm:node/{ref}", ref, core)
        by_level: dict[float, str] = {} if core is None else {core: net.node_of[ref]}
        for key in sorted(set(keys.values()), key=str):
            level = net.plan.level[key]
            if level not in by_level:
                plain = f"osm:node/{ref}"
                node_id = free_id(net, ref, level) if by_level else plain
                by_level[level] = add_node(net, node_id, ref, level)
            net.node_of[key] = by_level[level]
        if len(by_level) > 1:
            apart.extend(by_level.values())
    _rejoin_stranded(net)
    if apart:
        net.draft.remarks.add(
            Severity.HINT,
            "stacked_areas",
            apart,
            text="Surfaces share these points with something on another level, and are not joined.",
            advice="If one can walk from one to the other, draw the stairs or the ramp.",
        )


def _rejoin_stranded(net: Net) -> None:
    """Join a surface that would be cut off from everything: a wrong level is likelier."""
    users: dict[str, int] = Counter(
        net.node_of.get(key, str(key)) for extent in net.extents for key in set(extent.keys)
    )
    touched: dict[int, list[int]] = defaultdict(list)
    for ref, keys in net.stacks.items():
        for index in keys:
            touched[index].append(ref)
    for index, refs in sorted(touched.items()):
        extent = net.extents[len(net.pieces) + index]
        if any(users[net.node_of.get(key, str(key))] > 1 for key in extent.keys):
            continue
        for ref in refs:
            own = net.stacks[ref][index]
            others = [k for k in (ref, *net.stacks[ref].values()) if k in net.node_of and k != own]
            if not others:
                continue
            node = net.node_of[others[0]]
            levels = {net.plan.level[own], net.draft.nodes[node].level}
            net.node_of[own] = node
            net.rejoined[index].add(node)
            net.plan.meetings[others[0]] = tuple(sorted(levels))


def _areas_at(net: Net) -> tuple[dict[int, dict[int, float | None]], set[tuple[int, int]]]:
    """Return the areas with their levels at each point, and which points lie on their holes."""
    areas: dict[int, dict[int, float | None]] = defaultdict(dict)
    holes: set[tuple[int, int]] = set()
    usable = net.graph_refs - net.split_refs
    for index, area in enumerate(net.walk.areas):
        if len(area.levels) > 1:
            continue
        level = area.levels[0] if area.levels else None
        outer = {ref for ring in area.outers for ref in ring}
        for ref in usable.intersection(area.refs):
            areas[ref][index] = level
            if ref not in outer:
                holes.add((ref, index))
    return areas, holes


def _lines_at(net: Net, refs: Iterable[int]) -> dict[int, set[float]]:
    """Return the levels of flat lines at points."""
    wanted = set(refs)
    lines: dict[int, set[float]] = defaultdict(set)
    for piece in net.pieces:
        if len(piece.line.levels) == 1 and not piece.line.is_stairs:
            for ref in wanted.intersection(piece.refs):
                lines[ref].add(piece.line.levels[0])
    return lines


def _own_level(net: Net, ref: int) -> float | None:
    values = read_levels(net.data.node_tags.get(ref, {}).get("level", "")).values
    return values[0] if len(values) == 1 else None


def _is_apart(
    index: int,
    levels: Mapping[int, float | None],
    lines: set[float],
    own: float | None,
    *,
    on_hole: bool,
) -> bool:
    level = levels[index]
    if on_hole:
        return True
    if level is None:
        return False
    if own is not None and own != level:
        return True
    if level in lines:
        return False
    others = {other for other in levels.values() if other is not None and other != level}
    if lines and not lines & (others | {level}):
        return min(abs(level - line) for line in lines) >= _TOO_FAR
    return bool(others)


def _starts(net: Net) -> dict[Key, list[float]]:
    """Return the levels from which stairs come to points that surfaces share."""
    starts: dict[Key, list[float]] = defaultdict(list)
    for extent in net.extents:
        if extent.is_stairs:
            first, last = extent.keys[0], extent.keys[-1]
            for here, there in ((first, last), (last, first)):
                if here in net.stacks and there in net.plan.known:
                    starts[here].append(net.plan.level[there])
    return starts


def _nearest(levels: Iterable[float], core: float, starts: list[float]) -> float:
    """Return the level closest to where a flight comes from, but not the same."""
    start = starts[0] if starts else core
    return min(levels, key=lambda v: (v in starts, abs(v - start), abs(v), v))
