"""The network over the ground, and what is chosen, drawn and pulled over all: shapes. Pure."""

import math
from collections.abc import Iterator
from dataclasses import replace

from app.editor.state import EditorState
from app.mapview.scene import Band, Fill, Ground, Pattern, ground_of
from app.mapview.style import Layer
from app.theme import Colour, Theme
from maps.editing import Collection, Ref, find
from maps.model import LevelId, Line, NodeId, Pathway, PathwayMode, Point, Severity, StationMap

_WAY_M, _WAY_PX = 0.07, 0.9
_NODE_M = 0.24
_RISERS = {PathwayMode.STAIRS, PathwayMode.ESCALATOR, PathwayMode.MOVING_SIDEWALK}
_HANDLE_PX = 6.0
_CHOSEN_PX = 3.2
_MOST_FLAGS = 400
_RING_PX = 21.0
_RING_PARTS = 40


def ground_and_network(station: StationMap, level: LevelId, theme: Theme) -> Ground:
    """Return the kiosk's ground of a level, and over it the network that ways are found on."""
    return (*ground_of(station, level, theme), *_network(station, level, theme))


def _network(station: StationMap, level: LevelId, theme: Theme) -> Iterator[Band]:
    nodes, palette = station.node_by_id, theme.palette
    thin = theme.px_per_mm
    for way in station.pathways:
        if level not in {nodes[way.from_node].level, nodes[way.to_node].level}:
            continue
        if way.mode is PathwayMode.ELEVATOR:
            continue
        across = way.area is not None
        yield Band(
            layer=Layer.NETWORK_EDGE if across else Layer.NETWORK,
            colour=palette.map.wall if across else palette.sign,
            line=way.line,
            half_m=0.02 if across else _WAY_M,
            min_px=(0.4 if across else _WAY_PX) * thin,
            pattern=Pattern.PLAIN,
        )
        if not way.is_bidirectional and way.mode not in _RISERS:
            yield from _one_way(way, palette.sign)
    for node in station.nodes:
        if node.level == level:
            spot = (node.position, node.position)
            yield Band(
                layer=Layer.NETWORK, colour=palette.sign, line=spot, half_m=_NODE_M, min_px=0
            )
            yield Band(
                layer=Layer.NETWORK,
                colour=palette.card,
                line=spot,
                half_m=_NODE_M * 0.55,
                min_px=0,
            )


def _one_way(way: Pathway, colour: Colour) -> Iterator[Band]:
    a, b = way.line[-2], way.line[-1]
    length = max(((b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2) ** 0.5, 0.01)
    x, y = (b[0] - a[0]) / length, (b[1] - a[1]) / length
    reach = min(1.2, length / 2)
    tip = ((a[0] + b[0]) / 2 + x * reach / 2, (a[1] + b[1]) / 2 + y * reach / 2)
    wings = (
        (tip[0] - (x + y * 0.6) * reach, tip[1] - (y - x * 0.6) * reach),
        tip,
        (tip[0] - (x - y * 0.6) * reach, tip[1] - (y + x * 0.6) * reach),
    )
    yield Band(layer=Layer.NETWORK, colour=colour, line=wings, half_m=0.14, min_px=0.9)


# --- over everything ------------------------------------------------------------------------------


def overlay_of(state: EditorState, theme: Theme) -> Ground:
    """Return what lies over the map now: findings, what is chosen, what is drawn or pulled."""
    shapes: list[Fill | Band] = [*_flags(state, theme), *_rehearsed(state, theme)]
    shapes += _chosen(state, theme)
    shapes += _sketched(state, theme)
    return tuple(shapes)


def _flags(state: EditorState, theme: Theme) -> Iterator[Band]:
    """Mark what has an error or a warning; a thousand marks would be none."""
    colours = {Severity.ERROR: theme.palette.out_of_service, Severity.WARNING: theme.palette.here}
    shown = 0
    for finding in state.findings:
        colour = colours.get(finding.severity)
        if colour is None or shown > _MOST_FLAGS:
            continue
        for subject in finding.subjects[:4]:
            for line in lines_of_subject(state.station, subject, state.level):
                shown += 1
                yield _band(line, colour, 4.6 * theme.px_per_mm, Layer.WALL)
                if len(set(line)) > 1:
                    yield _band(line, theme.palette.card, 2.6 * theme.px_per_mm, Layer.ARROW)


def lines_of_subject(station: StationMap, subject: str, level: LevelId) -> Iterator[Line]:
    """Yield where something that a finding speaks of lies on a level: a line, or a spot."""
    way = station.pathway_by_id.get(subject)  # type: ignore[call-overload]
    if way is not None and level in _levels_of(station, way):
        yield way.line
    for things in (station.node_by_id, station.place_by_id, station.equipment_by_id):
        thing = things.get(subject)  # type: ignore[attr-defined]
        if thing is not None and level in (
            getattr(thing, "levels", None) or (getattr(thing, "level", level),)
        ):
            yield (thing.position, thing.position)


def _levels_of(station: StationMap, way: Pathway) -> set[LevelId]:
    nodes = station.node_by_id
    return {nodes[way.from_node].level, nodes[way.to_node].level}


def _chosen(state: EditorState, theme: Theme) -> Iterator[Fill | Band]:
    if state.chosen is None:
        return
    thing = find(state.station, state.chosen)
    if thing is None:
        return
    moved = state.drag if state.drag is not None and state.drag.ref == state.chosen else None
    match state.chosen.collection:
        case Collection.PATHWAYS:
            line = (
                _pulled(thing.line, moved.vertex, moved.at, is_new=moved.is_new)
                if moved
                else thing.line
            )
            yield from _line(line, theme)
            yield from _handles(line, theme)
        case Collection.AREAS:
            outer = (
                _pulled(thing.outer, moved.vertex, moved.at, is_ring=True, is_new=moved.is_new)
                if moved
                else thing.outer
            )
            for ring in (outer, *thing.holes):
                yield from _line(ring, theme)
            yield from _handles(outer[:-1], theme)
        case Collection.OUTLINES:
            yield from _line(thing.line, theme)
        case Collection.NODES:
            at = moved.at if moved else thing.position
            for way in state.station.ways_by_node.get(thing.id, ()):
                yield from _line(_with_end(way, thing.id, at), theme, is_quiet=True)
            yield from _spot(at, state, theme)
        case Collection.PLACES | Collection.EQUIPMENT:
            at = moved.at if moved else thing.position
            yield from _spot(at, state, theme)
            yield from _ties(at, getattr(thing, "nodes", ()), state, theme)
        case _:
            return


def _ties(at: Point, nodes: tuple[NodeId, ...], state: EditorState, theme: Theme) -> Iterator[Band]:
    """Show from which points one goes to a place."""
    for node in nodes:
        end = state.station.node_by_id[node]
        if end.level == state.level:
            yield from _tie(at, end.position, theme)


def _with_end(way: Pathway, node: str, at: Point) -> Line:
    line = way.line
    if way.from_node == node:
        line = (at, *line[1:])
    if way.to_node == node:
        line = (*line[:-1], at)
    return line


def _pulled(
    line: Line, vertex: int | None, at: Point, *, is_ring: bool = False, is_new: bool = False
) -> Line:
    if vertex is None:
        return line
    points = list(line)
    if is_new:
        points.insert(vertex, at)
        return tuple(points)
    points[vertex] = at
    if is_ring and vertex == 0:
        points[-1] = at
    return tuple(points)


def _sketched(state: EditorState, theme: Theme) -> Iterator[Fill | Band]:
    points = state.sketch.points
    if not points:
        return
    palette, px = theme.palette, theme.px_per_mm
    ahead = (*points, state.pointer) if state.pointer is not None else points
    if len(ahead) > 1:
        yield _band(ahead, palette.card, 4.4 * px, Layer.ROUTE_EDGE)
        yield replace(
            _band(ahead, palette.action, 2.0 * px, Layer.ROUTE),
            pattern=Pattern.DASHES,
            period=8.0 * px,
        )
    there = [p for p, lv in zip(points, state.sketch.levels, strict=True) if lv == state.level]
    yield from _handles(tuple(there), theme)


def _line(line: Line, theme: Theme, *, is_quiet: bool = False) -> Iterator[Band]:
    palette, px = theme.palette, theme.px_per_mm
    wide = _CHOSEN_PX * (0.5 if is_quiet else 1.0) * px
    yield _band(line, palette.card, wide + 1.8 * px, Layer.ROUTE_EDGE)
    yield _band(line, palette.action, wide, Layer.ROUTE)


def _handles(line: Line, theme: Theme) -> Iterator[Band]:
    palette, px = theme.palette, theme.px_per_mm
    for point in line:
        yield _band((point, point), palette.action, _HANDLE_PX * px, Layer.ROUTE)
        yield _band((point, point), palette.card, (_HANDLE_PX - 2.2) * px, Layer.ROUTE)


def _spot(at: Point, state: EditorState, theme: Theme) -> Iterator[Band]:
    """A ring round a sign, which stays readable in it."""
    palette, px = theme.palette, theme.px_per_mm
    radius = _RING_PX * px / state.view.px_per_m
    ring = tuple(
        (at[0] + radius * math.cos(turn), at[1] + radius * math.sin(turn))
        for turn in (math.tau * step / _RING_PARTS for step in range(_RING_PARTS + 1))
    )
    yield _band(ring, palette.card, 3.6 * px, Layer.ROUTE_EDGE)
    yield _band(ring, palette.action, 2.2 * px, Layer.ROUTE)
    yield _band((at, at), palette.card, 3.6 * px, Layer.ROUTE)
    yield _band((at, at), palette.action, 2.4 * px, Layer.ROUTE)


def _tie(a: Point, b: Point, theme: Theme) -> Iterator[Band]:
    if a != b:
        px = theme.px_per_mm
        yield replace(
            _band((a, b), theme.palette.action, 1.4 * px, Layer.ROUTE),
            pattern=Pattern.DASHES,
            period=5.0 * px,
        )
        yield _band((b, b), theme.palette.action, 4.0 * px, Layer.ROUTE)


def _rehearsed(state: EditorState, theme: Theme) -> Iterator[Band]:
    """Show where the journey that is tried begins and ends."""
    nodes, px = state.station.node_by_id, theme.px_per_mm
    for ends, colour in (
        (state.journey.start, theme.palette.here),
        (state.journey.end, theme.palette.route),
    ):
        for end in ends[:1]:
            node = nodes.get(end)
            if node is not None and node.level == state.level:
                at = (node.position, node.position)
                yield _band(at, theme.palette.card, 11.0 * px, Layer.ROUTE)
                yield _band(at, colour, 8.5 * px, Layer.ROUTE)


def _band(line: Line, colour: Colour, half_px: float, layer: Layer) -> Band:
    return Band(layer=layer, colour=colour, line=line, min_px=half_px)


def spot_of(station: StationMap, ref: Ref) -> tuple[Point, LevelId] | None:
    """Return where a thing is, to take somebody there."""
    thing = find(station, ref)
    if thing is None:
        return None
    match ref.collection:
        case Collection.NODES:
            return thing.position, thing.level
        case Collection.PATHWAYS:
            middle = thing.line[len(thing.line) // 2]
            if len(thing.line) == 2:
                a, b = thing.line
                middle = ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2)
            return middle, station.node_by_id[thing.from_node].level
        case Collection.AREAS | Collection.OUTLINES:
            line = thing.outer if ref.collection is Collection.AREAS else thing.line
            xs, ys = [p[0] for p in line], [p[1] for p in line]
            levels = thing.levels or tuple(level.id for level in station.levels[:1])
            return ((min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2), levels[0]
        case Collection.PLACES | Collection.EQUIPMENT:
            levels = thing.levels or tuple(level.id for level in station.levels[:1])
            return thing.position, levels[0]
        case _:
            return None
