"""What hands do on the map: choose and draw; what is pulled is in `pulling`. Pure."""

import math
from collections.abc import Mapping
from dataclasses import replace

from app.editor import changing, drawing, gathering, plotting, pulling
from app.editor import events as ev
from app.editor.backdrop import pinned, wants_point
from app.editor.journeys import picked
from app.editor.outcome import Answer, DoEdit, EditorWorld, Outcome
from app.editor.picking import find_all, find_vertex
from app.editor.sketching import dropped, shortened, with_point
from app.editor.snaps import drawn_to, joined
from app.editor.state import KIOSK, EditorState, Notice, PanelId, Tool
from maps.editing import Collection, find
from maps.model import AreaId, EquipmentKind


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
            pass
    snapped = drawn_to(state, event.at, event.reach_m, is_exact=event.is_exact)
    is_kiosk = state.place_kind == KIOSK
    add = drawing.stand_kiosk if is_kiosk else drawing.add_place
    edit, ref = add(state, snapped, world)
    reason = edit.why_not(state.station)
    if reason is not None:  # the tool stays in the hand, to be used elsewhere
        return Outcome(replace(state, notice=Notice(message=reason, is_bad=True)))
    return Outcome(replace(state, tool=Tool.SELECT, snapped=None), (DoEdit(edit, ref),))


def _pointed(state: EditorState, event: ev.Pointed) -> EditorState:
    """Return the state that shows where a tap would draw; a hand that selects is not led."""
    is_pinning = state.backdrop is not None and wants_point(state.backdrop)
    if event.at is None or state.tool is Tool.SELECT or state.journey.picks or is_pinning:
        return replace(state, pointer=None, snapped=None)
    snapped = drawn_to(state, event.at, event.reach_m, is_exact=event.is_exact)
    return replace(state, pointer=snapped.point, snapped=snapped)


def _asked(state: EditorState, event: ev.Tapped) -> EditorState:
    """Choose what lies under the finger; asked again at the same spot, the next thing there."""
    below = find_all(state.station, state.level, event.at, event.reach_m)
    found = tuple(dict.fromkeys((*((event.sign,) if event.sign else ()), *below)))
    if event.adds or state.gathers:  # what misses everything leaves together what was chosen
        return gathering.toggled(state, found[0]) if found else state
    if not found:
        return replace(state, chosen=None, others=(), also=(), asked_at=None, drag=None)
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
        others=(),
        also=found,
        asked_at=event.at,
        panel=panel,
        scroll={**state.scroll, PanelId.CHOSEN.value: 0},
        drag=None,
    )


# --- drawing --------------------------------------------------------------------------------------


def _drawn_on(state: EditorState, event: ev.Tapped, world: EditorWorld) -> Outcome:
    points = state.sketch.points
    is_last = bool(points) and state.sketch.levels[-1] == state.level
    if is_last and math.dist(points[-1], event.at) <= event.reach_m:
        return finished(state, world)  # the last point once more: that was all
    is_area, is_machine = state.tool is Tool.AREA, state.tool is Tool.MACHINE
    if is_area and len(points) > 2 and math.dist(points[0], event.at) <= event.reach_m:
        return finished(state, world)
    snapped = drawn_to(state, event.at, event.reach_m, is_exact=event.is_exact)
    on = joined(snapped)
    state = with_point(state, snapped.point, on)
    levels, sketch = state.sketch.levels, state.sketch
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
    make = {Tool.AREA: drawing.draw_area, Tool.MACHINE: drawing.draw_machine}.get(
        state.tool, drawing.draw_way
    )
    edit, ref = make(state, world)
    reason = edit.why_not(state.station)
    if reason is not None:  # what was drawn stays, to be drawn on
        return Outcome(replace(state, notice=Notice(message=reason, is_bad=True)))
    return Outcome(dropped(state), (DoEdit(edit, ref),))


def _split(state: EditorState, world: EditorWorld) -> Outcome:
    """Split the chosen area along what was sketched."""
    if state.chosen is None or state.chosen.collection is not Collection.AREAS:
        return Outcome(state)
    edit = drawing.split_area(AreaId(state.chosen.id), state.sketch.points, world)
    reason = edit.why_not(state.station)
    if reason is not None:
        return Outcome(replace(state, notice=Notice(message=reason, is_bad=True)))
    state = replace(dropped(state), tool=Tool.SELECT)
    return Outcome(state, (DoEdit(edit, state.chosen),))


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


def _ended(state: EditorState, event: ev.SketchEnded, world: EditorWorld) -> Outcome:
    return finished(state, world) if event.is_wanted else Outcome(dropped(state))


def _gathers(state: EditorState, _event: ev.Gathers, _world: EditorWorld) -> Outcome:
    return Outcome(replace(dropped(state), gathers=not state.gathers, tool=Tool.SELECT))


def _snaps(state: EditorState, _event: ev.Snaps, _world: EditorWorld) -> Outcome:
    return Outcome(replace(state, snaps=not state.snaps, snapped=None))


ANSWERS: Mapping[type, Answer] = {
    ev.Tapped: _tapped,
    ev.Pointed: lambda state, event, _world: Outcome(_pointed(state, event)),
    ev.Pulled: lambda state, event, _world: pulling.pulled(state, event),
    ev.LetGo: lambda state, _event, _world: pulling.let_go(state),
    ev.SketchEnded: _ended,
    ev.SketchShortened: lambda state, _event, _world: Outcome(shortened(state)),
    ev.AreaSplit: lambda state, _event, world: _split(state, world),
    ev.Plotted: lambda state, _event, world: plotting.plotted(state, world),
    ev.Gathers: _gathers,
    ev.Snaps: _snaps,
    ev.LeftOut: lambda state, event, _world: Outcome(gathering.toggled(state, event.ref)),
    ev.KindKept: lambda state, event, _world: Outcome(gathering.kept_only(state, event.collection)),
}
