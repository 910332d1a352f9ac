"""What two versions of a map make different, where it is, and drawn over the map. Pure."""

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from app.editor.scene import spot_of
from app.editor.state import EditorState, PanelId
from app.mapview.scene import Band, Ground, Pattern
from app.mapview.style import Layer
from app.theme import Colour, Theme
from maps.editing import Collection, Ref, find
from maps.model import LevelId, Line, Point, StationMap

_WIDE_PX = 3.4
_EDGE_PX = 1.6
_DASH_PX = 9.0
_RING_PX = 20.0
_RING_PARTS = 40
_MOST = 400


@dataclass(frozen=True, slots=True)
class _Pen:
    colour: Colour
    is_dashed: bool = False
    wide: float = 1.0


def shapes_of_versions(state: EditorState, theme: Theme) -> Ground:
    """Return what is different, over the level that is seen; nothing where nobody compares."""
    if state.reading is not None:
        return tuple(_of_reading(state, theme))
    if state.panel is PanelId.CHANGES and state.joining.version is not None:
        return tuple(_of_conflicts(state, theme))
    return ()


def spot_of_change(before: StationMap, after: StationMap, ref: Ref) -> tuple[Point, LevelId] | None:
    """Return where something that is different is: where it is now, else where it was."""
    for station in (after, before):
        spot = spot_of(station, ref) if find(station, ref) is not None else None
        if spot is not None:
            return spot
    return None


def _of_reading(state: EditorState, theme: Theme) -> Iterator[Band]:
    """Draw what goes away dashed, what comes and what stays elsewhere whole."""
    reading, palette = state.reading, theme.palette
    if reading is None:
        return
    gone, new = _Pen(palette.out_of_service, is_dashed=True), _Pen(palette.action)
    for change in reading.changes[:_MOST]:
        is_here = change.ref == state.reviewing.at
        wide = 1.6 if is_here else 1.0
        same = change.before is not None and change.after is not None
        if same and _lies(change.before) == _lies(change.after):
            lines = _lines(reading.station, change.after, change.ref, state.level)
            yield from _drawn(lines, replace(new, wide=wide), theme, state.view.px_per_m)
            continue
        for station, thing, pen in (
            (reading.before, change.before, gone),
            (reading.station, change.after, new),
        ):
            lines = _lines(station, thing, change.ref, state.level)
            yield from _drawn(lines, replace(pen, wide=wide), theme, state.view.px_per_m)


def _of_conflicts(state: EditorState, theme: Theme) -> Iterator[Band]:
    """Draw mine whole and theirs dashed, each in its colour."""
    version, palette = state.joining.version, theme.palette
    if version is None:
        return
    mine, theirs = _Pen(palette.action), _Pen(palette.here, is_dashed=True)
    for ref in dict.fromkeys(conflict.ref for conflict in version.conflicts):
        wide = 1.6 if ref == state.reviewing.at else 1.0
        sides = ((version.station, mine), (version.other, theirs))
        if len({_lies(find(station, ref)) for station, _ in sides}) == 1:
            sides = sides[:1]  # it lies where it lay: only where it is has to be seen
        for station, pen in sides:
            thing = find(station, ref)
            lines = _lines(station, thing, ref, state.level)
            yield from _drawn(lines, replace(pen, wide=wide), theme, state.view.px_per_m)


def _lies(thing: Any) -> tuple[Any, ...]:
    """Return where a thing is drawn."""
    return tuple(
        getattr(thing, name, None) for name in ("line", "outer", "holes", "position", "levels")
    )


def _lines(station: StationMap, thing: Any, ref: Ref, level: LevelId) -> Iterator[Line]:
    """Yield the lines of a thing on a level; of what is a spot, that spot twice."""
    if thing is None or level not in _levels(station, thing, ref):
        return
    match ref.collection:
        case Collection.PATHWAYS | Collection.OUTLINES:
            yield thing.line
        case Collection.AREAS:
            yield from (thing.outer, *thing.holes)
        case Collection.NODES | Collection.PLACES | Collection.EQUIPMENT:
            yield (thing.position, thing.position)
        case _:
            return


def _levels(station: StationMap, thing: Any, ref: Ref) -> set[LevelId]:
    if ref.collection is Collection.NODES:
        return {thing.level}
    if ref.collection is Collection.PATHWAYS:
        nodes = station.node_by_id
        return {nodes[end].level for end in (thing.from_node, thing.to_node) if end in nodes}
    return set(getattr(thing, "levels", ()))


def _drawn(lines: Iterator[Line], pen: _Pen, theme: Theme, px_per_m: float) -> Iterator[Band]:
    px = theme.px_per_mm
    for each in lines:
        line, wide = each, _WIDE_PX * pen.wide
        if len(set(each)) == 1:  # a ring round a sign, which stays readable in it
            line, wide = _ring(each[0], _RING_PX * px / px_per_m), wide * 0.7
        yield _band(line, theme.palette.card, (wide + _EDGE_PX) * px)
        band = _band(line, pen.colour, wide * px)
        if pen.is_dashed:
            band = replace(band, pattern=Pattern.DASHES, period=_DASH_PX * px)
        yield band


def _ring(at: Point, radius_m: float) -> Line:
    turns = (math.tau * step / _RING_PARTS for step in range(_RING_PARTS + 1))
    return tuple(
        (at[0] + radius_m * math.cos(turn), at[1] + radius_m * math.sin(turn)) for turn in turns
    )


def _band(line: Line, colour: Colour, half_px: float) -> Band:
    return Band(layer=Layer.ROUTE, colour=colour, line=line, min_px=half_px)
