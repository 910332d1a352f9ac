"""Things that are pulled: what a finger takes hold of, where it goes, what comes of it. Pure."""

import math
from dataclasses import replace
from typing import Any

from app.editor import changing, gathering
from app.editor import events as ev
from app.editor.in_hand import Box, Drag
from app.editor.kiosks import handle_of
from app.editor.outcome import DoEdit, Outcome
from app.editor.picking import distance_to_line, find_vertex, nearest_on
from app.editor.snaps import pulled_to
from app.editor.state import EditorState, Tool
from maps.editing import Collection, Ref, find
from maps.model import Line, Point

_TURN_DEG = 5.0
"""A kiosk is turned by so much at a time, unless one wants it exact."""


def pulled(state: EditorState, event: ev.Pulled) -> Outcome:
    """Return what comes of a finger that pulls."""
    drag = state.drag
    if drag is None and state.box is None:
        drag = None if event.boxes else find_drag(state, event.start, event.reach_m)
    if drag is None:
        if not event.boxes:
            return Outcome(state)
        return Outcome(replace(state, box=Box(start=event.start, end=event.at)))
    if drag.turns:
        at = event.at if event.is_exact else _turned(state, drag, event.at)
        return Outcome(replace(state, drag=replace(drag, at=at), snapped=None))
    meant = event.at
    if drag.group:  # the finger has taken it somewhere; what snaps is the thing itself
        meant = (
            drag.start[0] + event.at[0] - event.start[0],
            drag.start[1] + event.at[1] - event.start[1],
        )
    snapped = pulled_to(state, drag, meant, event.reach_m, is_exact=event.is_exact)
    return Outcome(replace(state, drag=replace(drag, at=snapped.point), snapped=snapped))


def let_go(state: EditorState) -> Outcome:
    """Return what comes of a finger that has pulled and lifts."""
    drag, box = state.drag, state.box
    state = replace(state, drag=None, box=None, snapped=None)
    if box is not None:
        return Outcome(gathering.boxed(state, box))
    if drag is None:
        return Outcome(state)
    edit = changing.move(drag, state.station)
    return Outcome(state, (DoEdit(edit, None if drag.group else state.chosen),))


def find_drag(state: EditorState, start: Point, reach_m: float) -> Drag | None:
    """Return what a finger that comes down here would pull: only what is chosen can be moved."""
    if state.tool is not Tool.SELECT or state.chosen is None or state.journey.picks:
        return None
    if state.others:
        return _of_group(state, start, reach_m)
    thing: Any = find(state.station, state.chosen)
    match state.chosen.collection:
        case Collection.NODES | Collection.PLACES | Collection.EQUIPMENT:
            return _of_spot(state, state.chosen, start, reach_m)
        case Collection.PATHWAYS:
            return _of_line(thing, start, reach_m)
        case Collection.AREAS:
            ring = thing.outer
            vertex = find_vertex(ring[:-1], start, reach_m)
            if vertex is not None:
                return Drag(ref=state.chosen, vertex=vertex, at=start)
            return _bent(state.chosen, ring, start, reach_m)
        case _:
            return None


def _of_spot(state: EditorState, ref: Ref, start: Point, reach_m: float) -> Drag | None:
    thing: Any = find(state.station, ref)
    tip = handle_of(state, ref)
    if tip is not None and math.dist(tip, start) <= reach_m:
        return Drag(ref=ref, vertex=None, at=start, turns=True)
    is_near = math.dist(thing.position, start) <= reach_m
    return Drag(ref=ref, vertex=None, at=start) if is_near else None


def _turned(state: EditorState, drag: Drag, at: Point) -> Point:
    """Return the tip of the arrow at a whole step of its turn."""
    (x, y), (to_x, to_y) = find(state.station, drag.ref).position, at  # type: ignore[union-attr]
    turn = math.degrees(math.atan2(to_x - x, to_y - y))
    turn = math.radians(round(turn / _TURN_DEG) * _TURN_DEG)
    length = max(math.dist((x, y), at), 0.01)
    return (x + length * math.sin(turn), y + length * math.cos(turn))


def _of_group(state: EditorState, start: Point, reach_m: float) -> Drag | None:
    """Return the pull of all chosen things by the one under the finger."""
    for ref in state.all_chosen:
        thing: Any = find(state.station, ref)
        position = getattr(thing, "position", None)
        line = getattr(thing, "line", None) or getattr(thing, "outer", None)
        far = math.inf
        if position is not None:
            far = math.dist(position, start)
        elif line is not None:
            far = distance_to_line(line, start)
        if far <= reach_m:
            anchor = position or nearest_on(line or (start,), start)[0]
            return Drag(ref=ref, vertex=None, at=anchor, start=anchor, group=state.all_chosen)
    return None


def _of_line(way: Any, start: Point, reach_m: float) -> Drag | None:
    vertex = find_vertex(way.line, start, reach_m)
    if vertex is None:
        return _bent(Ref(Collection.PATHWAYS, way.id), way.line, start, reach_m)
    ends = {0: way.from_node, len(way.line) - 1: way.to_node}
    if vertex in ends:
        return Drag(ref=Ref(Collection.NODES, ends[vertex]), vertex=None, at=start)
    return Drag(ref=Ref(Collection.PATHWAYS, way.id), vertex=vertex, at=start)


def _bent(ref: Ref, line: Line, start: Point, reach_m: float) -> Drag | None:
    """Pull a new bend out of a line, where a finger took hold of it between its points."""
    spot, part = nearest_on(line, start)
    if math.dist(spot, start) > reach_m * 0.6:
        return None
    return Drag(ref=ref, vertex=part + 1, at=start, is_new=True)
