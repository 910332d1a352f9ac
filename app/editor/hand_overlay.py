"""What a hand is doing, over the map: what leads it, what it draws; and the kiosks. Pure."""

import math
from collections.abc import Iterator
from dataclasses import replace

from app.editor.bands import band, handles, ring
from app.editor.in_hand import Drag
from app.editor.kiosks import facing_deg, here_now, kiosks_of, tip_of
from app.editor.state import EditorState
from app.mapview.scene import Band, Fill, Pattern
from app.mapview.style import Layer
from app.theme import Theme
from maps.editing import Collection, Ref, SnapKind
from maps.model import Line, Point

_BEYOND_PX = 46.0
"""So far a guide is seen to go on."""


def sketched(state: EditorState, theme: Theme) -> Iterator[Fill | Band]:
    """Show the line that is drawn, and on to where the hand is."""
    points = state.sketch.points
    if not points:
        return
    palette, px = theme.palette, theme.px_per_mm
    ahead = (*points, state.pointer) if state.pointer is not None else points
    if len(ahead) > 1:
        yield band(ahead, palette.card, 4.4 * px, Layer.ROUTE_EDGE)
        yield replace(
            band(ahead, palette.action, 2.0 * px, Layer.ROUTE),
            pattern=Pattern.DASHES,
            period=8.0 * px,
        )
    there = [p for p, lv in zip(points, state.sketch.levels, strict=True) if lv == state.level]
    yield from handles(tuple(there), theme)


def kiosks(state: EditorState, theme: Theme) -> Iterator[Band]:
    """Show where kiosks stand, and which way their readers look; the site's own has its sign."""
    here = here_now(state)
    for node in kiosks_of(state.station):
        if node.level != state.level:
            continue
        ref = Ref(Collection.NODES, node.id)
        at = spot_pulled(node.position, state.drag if _moves(state, ref) else None)
        is_here = here is not None and here.position == node.position
        facing = facing_deg(state, node)
        is_chosen = ref in state.all_chosen
        if is_chosen or not is_here:
            yield from _arrow(at, facing, state, theme, has_tip=is_chosen)


def _moves(state: EditorState, ref: Ref) -> bool:
    drag = state.drag
    return drag is not None and (drag.ref == ref or ref in drag.group)


def _arrow(
    at: Point, facing: float | None, state: EditorState, theme: Theme, *, has_tip: bool
) -> Iterator[Band]:
    palette, px = theme.palette, theme.px_per_mm
    tip = tip_of(at, facing, state)
    if facing is not None or has_tip:
        shaft = (at, tip)
        yield band(shaft, palette.card, 4.6 * px, Layer.ROUTE_EDGE)
        dashed = replace(
            band(shaft, palette.here, 2.6 * px, Layer.ROUTE),
            pattern=Pattern.PLAIN if facing is not None else Pattern.DASHES,
            period=6.0 * px,
        )
        yield dashed
        for wing in _wings(at, tip, 11.0 * px / state.view.px_per_m):
            yield band((wing, tip), palette.card, 4.2 * px, Layer.ROUTE_EDGE)
            yield band((wing, tip), palette.here, 2.6 * px, Layer.ROUTE)
    yield band((at, at), palette.card, 9.5 * px, Layer.ROUTE)
    yield band((at, at), palette.here, 7.5 * px, Layer.ROUTE)
    if has_tip:
        yield from handles((tip,), theme)


def _wings(at: Point, tip: Point, long: float) -> Iterator[Point]:
    turn = math.atan2(tip[1] - at[1], tip[0] - at[0])
    for side in (-1, 1):
        back = turn + math.pi + side * 0.55
        yield (tip[0] + long * math.cos(back), tip[1] + long * math.sin(back))


def led(state: EditorState, theme: Theme) -> Iterator[Band]:
    """Show along what a hand is led, and on what it holds on."""
    snapped, palette, px = state.snapped, theme.palette, theme.px_per_mm
    if snapped is None or snapped.kind is SnapKind.NOTHING:
        return
    beyond = _BEYOND_PX * px / state.view.px_per_m
    for guide in snapped.guides:
        end = _beyond(guide.origin, snapped.point, beyond)
        yield band((guide.origin, end), palette.card, 2.2 * px, Layer.ROUTE_EDGE)
        yield replace(
            band((guide.origin, end), palette.here, 1.3 * px, Layer.ROUTE_EDGE),
            pattern=Pattern.DASHES,
            period=7.0 * px,
        )
        yield band((guide.origin, guide.origin), palette.here, 4.0 * px, Layer.ROUTE)
    if snapped.kind in {SnapKind.NODE, SnapKind.SHAFT, SnapKind.LINE}:
        radius = 9.0 * px / state.view.px_per_m
        yield band(ring(snapped.point, radius), palette.card, 3.4 * px, Layer.ROUTE_EDGE)
        yield band(ring(snapped.point, radius), palette.here, 1.9 * px, Layer.ROUTE)
    else:
        yield band((snapped.point, snapped.point), palette.card, 5.5 * px, Layer.ROUTE)
        yield band((snapped.point, snapped.point), palette.here, 3.8 * px, Layer.ROUTE)


def _beyond(start: Point, end: Point, by: float) -> Point:
    """Return a point on from an end: a guide is seen to go on."""
    length = max(math.dist(start, end), 1e-6)
    return (
        end[0] + (end[0] - start[0]) * by / length,
        end[1] + (end[1] - start[1]) * by / length,
    )


def boxed(state: EditorState, theme: Theme) -> Iterator[Band]:
    """Show the box that is drawn round things."""
    if state.box is None:
        return
    (ax, ay), (bx, by) = state.box.start, state.box.end
    ring = ((ax, ay), (bx, ay), (bx, by), (ax, by), (ax, ay))
    px = theme.px_per_mm
    yield band(ring, theme.palette.card, 2.6 * px, Layer.ROUTE_EDGE)
    yield replace(
        band(ring, theme.palette.action, 1.4 * px, Layer.ROUTE),
        pattern=Pattern.DASHES,
        period=6.0 * px,
    )


def spot_pulled(position: Point, moved: Drag | None) -> Point:
    """Return where a thing is while it is pulled, alone or with others."""
    if moved is None or moved.turns:
        return position
    return shifted((position,), moved.by)[0] if moved.group else moved.at


def shifted(line: Line, by: Point) -> Line:
    """Return a line that is moved as it is."""
    return tuple((x + by[0], y + by[1]) for x, y in line)
