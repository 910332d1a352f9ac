"""What hands do on the map: choose, draw, pull. Pure."""

import math
from dataclasses import replace
from typing import Any

from app.editor import changing
from app.editor import events as ev
from app.editor.backdrop import pinned, wants_point
from app.editor.journeys import picked
from app.editor.outcome import DoEdit, EditorWorld, Outcome
from app.editor.picking import distance_to_line, find_all, find_node, find_vertex, nearest_on
from app.editor.state import Drag, EditorState, Notice, PanelId, Sketch, Tool
from maps.editing import Collection, Ref, find
from maps.model import AreaId, EquipmentKind, Line, Point

_SQUARE_DEG = 6.0
"""So near to a right angle, or to straight on, a line that is drawn becomes one."""


def react(state: EditorState, event: ev.Event, world: EditorWorld) -> Outcome:
    """Return what comes of something that a hand did on the map."""
    match event:
        case ev.Tapped():
            return _tapped(state, event, world)
        case ev.Pulled(start=start, at=at, reach_m=reach_m):
            drag = state.drag or find_drag(state, start, reach_m)
            if drag is None:
                return Outcome(state)
            at, _ = snapped(state, at, reach_m, but=drag.ref)
            return Outcome(replace(state, drag=replace(drag, at=at)))
        case ev.LetGo():
            return _let_go(state)
        case ev.Pointed(at=at):
            return Outcome(replace(state, pointer=at if state.sketch.points else None))
        case ev.SketchEnded(is_wanted=is_wanted):
            return finished(state, world) if is_wanted else Outcome(replace(state, sketch=Sketch()))
        case ev.AreaSplit():
            return _split(state, world)
        case ev.SketchShortened():
            return Outcome(shortened(state))
        case _:
            return Outcome(state)


def _tapped(state: EditorState, event: ev.Tapped, world: EditorWorld) -> Outcome:
    if state.backdrop is not None and wants_point(state.backdrop):
        return Outcome(replace(state, backdrop=pinned(state.backdrop, event.at)))
    if state.journey.picks:
        return picked(state, event)
    match state.tool:
        case Tool.SELECT:
            return _without_bend(state, event) or Outcome(_asked(state, event))
        case Tool.WAY | Tool.AREA | Tool.MACHINE:
            return _drawn_on(state, event, world)
        case Tool.PLACE:
            edit, ref = changing.add_place(state, event.at, world)
    return Outcome(replace(state, tool=Tool.SELECT), (DoEdit(edit, ref),))


def _asked(state: EditorState, event: ev.Tapped) -> EditorState:
    """Choose what lies under the finger; asked again at the same spot, the next thing there."""
    below = find_all(state.station, state.level, event.at, event.reach_m)
    found = tuple(dict.fromkeys((*((event.sign,) if event.sign else ()), *below)))
    if not found:
        return replace(state, chosen=None, also=(), asked_at=None, drag=None)
    chosen = found[0]
    again = state.asked_at is not None and math.dist(state.asked_at, event.at) <= event.reach_m
    if again and state.chosen in state.also:
        order = state.also
        chosen = order[(order.index(state.chosen) + 1) % len(order)]
        found = order
    panel = state.panel if state.panel is PanelId.TABLE else PanelId.CHOSEN
    return replace(
        state,
        chosen=chosen,
        also=found,
        asked_at=event.at,
        panel=panel,
        scroll={**state.scroll, PanelId.CHOSEN.value: 0},
        drag=None,
    )


# --- drawing --------------------------------------------------------------------------------------


def _drawn_on(state: EditorState, event: ev.Tapped, world: EditorWorld) -> Outcome:
    points, ends = state.sketch.points, state.sketch.ends
    is_last = bool(points) and state.sketch.levels[-1] == state.level
    if is_last and math.dist(points[-1], event.at) <= event.reach_m:
        return finished(state, world)  # the last point once more: that was all
    is_area, is_machine = state.tool is Tool.AREA, state.tool is Tool.MACHINE
    if is_area and len(points) > 2 and math.dist(points[0], event.at) <= event.reach_m:
        return finished(state, world)
    at, on = snapped(state, event.at, event.reach_m)
    levels = (*state.sketch.levels, state.level)
    sketch = Sketch(points=(*points, at), ends=(*ends, on), levels=levels)
    state = replace(state, sketch=sketch, pointer=None)
    if is_machine:
        is_elevator = state.machine_kind == EquipmentKind.ELEVATOR.value
        return finished(state, world) if len(levels) > 1 and not is_elevator else Outcome(state)
    if not is_area and on is not None and len(sketch.points) > 1:
        return finished(state, world)  # a way that meets another has arrived
    return Outcome(state)


def finished(state: EditorState, world: EditorWorld) -> Outcome:
    """Make a way or an area of what was drawn."""
    least = 3 if state.tool is Tool.AREA else 2
    if len(state.sketch.points) < least:
        notice = Notice(message="editor-too-few-points", facts=(("count", least),), is_bad=True)
        return Outcome(replace(state, notice=notice))
    make = {Tool.AREA: changing.draw_area, Tool.MACHINE: changing.draw_machine}.get(
        state.tool, changing.draw_way
    )
    edit, ref = make(state, world)
    reason = edit.why_not(state.station)
    if reason is not None:  # what was drawn stays, to be drawn on
        return Outcome(replace(state, notice=Notice(message=reason, is_bad=True)))
    return Outcome(replace(state, sketch=Sketch(), pointer=None), (DoEdit(edit, ref),))


def _split(state: EditorState, world: EditorWorld) -> Outcome:
    """Split the chosen area along what was sketched."""
    if state.chosen is None or state.chosen.collection is not Collection.AREAS:
        return Outcome(state)
    edit = changing.split_area(AreaId(state.chosen.id), state.sketch.points, world)
    reason = edit.why_not(state.station)
    if reason is not None:
        return Outcome(replace(state, notice=Notice(message=reason, is_bad=True)))
    state = replace(state, sketch=Sketch(), pointer=None, tool=Tool.SELECT)
    return Outcome(state, (DoEdit(edit, state.chosen),))


def shortened(state: EditorState) -> EditorState:
    """Return the state without the last point of what is drawn."""
    sketch = state.sketch
    shorter = Sketch(points=sketch.points[:-1], ends=sketch.ends[:-1], levels=sketch.levels[:-1])
    return replace(state, sketch=shorter)


def snapped(
    state: EditorState, at: Point, reach_m: float, *, but: Ref | None = None
) -> tuple[Point, Ref | None]:
    """Return where a point is meant to be, and what it then lies on.

    A node first, then a way; else in line with, or square to, the last part that was drawn.
    """
    node = find_node(state.station, state.level, at, reach_m)
    if node is not None and node != but:
        return find(state.station, node).position, node  # type: ignore[union-attr]
    way = _way_under(state, at, reach_m, but)
    if way is not None:
        thing = find(state.station, way)
        return nearest_on(thing.line, at)[0], way  # type: ignore[union-attr]
    return _square(state.sketch.points, at), None


def _way_under(state: EditorState, at: Point, reach_m: float, but: Ref | None) -> Ref | None:
    if but is not None:
        return None  # a thing that is moved lands on nodes alone
    for ref in find_all(state.station, state.level, at, reach_m * 0.7):
        if ref.collection is Collection.PATHWAYS:
            way = state.station.pathway_by_id[ref.id]  # type: ignore[index]
            if way.area is None and distance_to_line(way.line, at) <= reach_m * 0.7:
                return ref
    return None


def _square(points: tuple[Point, ...], at: Point) -> Point:
    if len(points) < 2:
        return at
    a, b = points[-2], points[-1]
    before = math.atan2(b[1] - a[1], b[0] - a[0])
    now = math.atan2(at[1] - b[1], at[0] - b[0])
    turn = math.degrees(math.remainder(now - before, math.tau))
    wanted = round(turn / 90) * 90
    if abs(turn - wanted) > _SQUARE_DEG or abs(wanted) == 180:
        return at
    length, angle = math.dist(b, at), before + math.radians(wanted)
    return (b[0] + length * math.cos(angle), b[1] + length * math.sin(angle))


# --- pulling --------------------------------------------------------------------------------------


def find_drag(state: EditorState, start: Point, reach_m: float) -> Drag | None:
    """Return what a finger that comes down here would pull: only what is chosen can be moved."""
    if state.tool is not Tool.SELECT or state.chosen is None or state.journey.picks:
        return None
    thing = find(state.station, state.chosen)
    match state.chosen.collection:
        case Collection.NODES | Collection.PLACES | Collection.EQUIPMENT:
            is_near = math.dist(thing.position, start) <= reach_m  # type: ignore[union-attr]
            return Drag(ref=state.chosen, vertex=None, at=start) if is_near else None
        case Collection.PATHWAYS:
            return _of_line(thing, start, reach_m)
        case Collection.AREAS:
            ring = thing.outer  # type: ignore[union-attr]
            vertex = find_vertex(ring[:-1], start, reach_m)
            if vertex is not None:
                return Drag(ref=state.chosen, vertex=vertex, at=start)
            return _bent(state.chosen, ring, start, reach_m)
        case _:
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


def _without_bend(state: EditorState, event: ev.Tapped) -> Outcome | None:
    """Take a bend of the chosen line away, where it was tapped twice."""
    if not event.is_double or state.chosen is None:
        return None
    thing = find(state.station, state.chosen)
    line = getattr(thing, "line", None) or getattr(thing, "outer", ())[:-1]
    vertex = find_vertex(line, event.at, event.reach_m)
    if vertex is None or (hasattr(thing, "line") and vertex in {0, len(line) - 1}):
        return None
    return Outcome(state, (DoEdit(changing.remove_vertex(state.chosen, vertex), state.chosen),))


def _let_go(state: EditorState) -> Outcome:
    drag = state.drag
    if drag is None:
        return Outcome(state)
    edit = changing.move(drag)
    return Outcome(replace(state, drag=None), (DoEdit(edit, state.chosen),))
