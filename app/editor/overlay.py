"""What lies over the map: findings, what is chosen, drawn or pulled, what leads a hand. Pure."""

from collections.abc import Iterator
from dataclasses import replace

from app.editor.bands import band, handles, ring
from app.editor.hand_overlay import boxed, kiosks, led, shifted, sketched, spot_pulled
from app.editor.in_hand import Drag
from app.editor.state import EditorState
from app.mapview.scene import Band, Fill, Ground, Pattern
from app.mapview.style import Layer
from app.theme import Theme
from maps.editing import Collection, Ref, find
from maps.model import LevelId, Line, NodeId, Pathway, Point, Severity, StationMap

_CHOSEN_PX = 3.2
_MOST_FLAGS = 400
_RING_PX = 21.0
_MOST_HANDLES = 3
"""Of so many chosen things the points are shown; of more, only their lines."""


def overlay_of(state: EditorState, theme: Theme) -> Ground:
    """Return what lies over the map now: findings, what is chosen, what is drawn or pulled."""
    shapes: list[Fill | Band] = [*_flags(state, theme), *_rehearsed(state, theme)]
    shapes += kiosks(state, theme)
    for ref in state.all_chosen:
        shapes += _chosen(state, ref, theme)
    shapes += led(state, theme)
    shapes += sketched(state, theme)
    shapes += boxed(state, theme)
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
                yield band(line, colour, 4.6 * theme.px_per_mm, Layer.WALL)
                if len(set(line)) > 1:
                    yield band(line, theme.palette.card, 2.6 * theme.px_per_mm, Layer.ARROW)


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


def _chosen(state: EditorState, ref: Ref, theme: Theme) -> Iterator[Fill | Band]:
    thing = find(state.station, ref)
    if thing is None:
        return
    drag = state.drag
    moved = drag if drag is not None and (drag.ref == ref or drag.group) else None
    has_handles = len(state.all_chosen) <= _MOST_HANDLES
    match ref.collection:
        case Collection.PATHWAYS:
            line = _as_pulled(thing.line, moved)
            yield from _line(line, theme)
            if has_handles:
                yield from handles(line, theme)
        case Collection.AREAS:
            outer = _as_pulled(thing.outer, moved, is_ring=True)
            whole = moved if moved is not None and moved.group else None
            for ring in (outer, *(_as_pulled(hole, whole) for hole in thing.holes)):
                yield from _line(ring, theme)
            if has_handles:
                yield from handles(outer[:-1], theme)
        case Collection.OUTLINES:
            yield from _line(_as_pulled(thing.line, moved), theme)
        case Collection.NODES | Collection.PLACES | Collection.EQUIPMENT:
            at = spot_pulled(thing.position, moved)
            if ref.collection is Collection.NODES and not state.others:
                for way in state.station.ways_by_node.get(thing.id, ()):
                    yield from _line(_with_end(way, thing.id, at), theme, is_quiet=True)
            if not has_handles:
                yield from _one_of_many(at, theme)
                return
            yield from _spot(at, state, theme)
            yield from _ties(at, getattr(thing, "nodes", ()), state, theme)
        case _:
            return


def _as_pulled(line: Line, moved: Drag | None, *, is_ring: bool = False) -> Line:
    if moved is None:
        return line
    if moved.group:
        return shifted(line, moved.by)
    return _pulled(line, moved.vertex, moved.at, is_ring=is_ring, is_new=moved.is_new)


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


def _line(line: Line, theme: Theme, *, is_quiet: bool = False) -> Iterator[Band]:
    palette, px = theme.palette, theme.px_per_mm
    wide = _CHOSEN_PX * (0.5 if is_quiet else 1.0) * px
    yield band(line, palette.card, wide + 1.8 * px, Layer.ROUTE_EDGE)
    yield band(line, palette.action, wide, Layer.ROUTE)


def _spot(at: Point, state: EditorState, theme: Theme) -> Iterator[Band]:
    """A ring round a sign, which stays readable in it."""
    palette, px = theme.palette, theme.px_per_mm
    radius = _RING_PX * px / state.view.px_per_m
    circle = ring(at, radius)
    yield band(circle, palette.card, 3.6 * px, Layer.ROUTE_EDGE)
    yield band(circle, palette.action, 2.2 * px, Layer.ROUTE)
    yield band((at, at), palette.card, 3.6 * px, Layer.ROUTE)
    yield band((at, at), palette.action, 2.4 * px, Layer.ROUTE)


def _one_of_many(at: Point, theme: Theme) -> Iterator[Band]:
    """A dot: a hundred rings would hide what they mark."""
    px = theme.px_per_mm
    yield band((at, at), theme.palette.card, 6.4 * px, Layer.ROUTE)
    yield band((at, at), theme.palette.action, 4.8 * px, Layer.ROUTE)


def _tie(a: Point, b: Point, theme: Theme) -> Iterator[Band]:
    if a != b:
        px = theme.px_per_mm
        yield replace(
            band((a, b), theme.palette.action, 1.4 * px, Layer.ROUTE),
            pattern=Pattern.DASHES,
            period=5.0 * px,
        )
        yield band((b, b), theme.palette.action, 4.0 * px, Layer.ROUTE)


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
                yield band(at, theme.palette.card, 11.0 * px, Layer.ROUTE)
                yield band(at, colour, 8.5 * px, Layer.ROUTE)
