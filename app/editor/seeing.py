"""What is seen, and what is chosen: another part of the map, level, tool, panel or dialog. Pure."""

import math
from collections.abc import Mapping
from dataclasses import replace

from app.editor import events as ev
from app.editor.in_hand import NO_NUMBERS, NO_SKETCH
from app.editor.outcome import Answer, EditorWorld, Outcome, Travel
from app.editor.scene import spot_of
from app.editor.state import (
    ZOOM_PX_PER_M,
    Dialog,
    EditorState,
    Notice,
    PanelId,
    Tool,
    View,
)
from app.mapview.scene import ground_level
from maps.editing import Collection, Ref, find
from maps.model import LevelId, Point

ZOOM_RATIO = 1.5
NEAR_PX_PER_M = 9.0
"""So near the map comes when somebody is taken to a thing."""


def _viewed(state: EditorState, event: ev.Viewed, _world: EditorWorld) -> Outcome:
    low, high = ZOOM_PX_PER_M
    view = replace(event.view, px_per_m=min(max(event.view.px_per_m, low), high))
    return Outcome(replace(state, view=view, size_px=event.size_px or state.size_px))


def _zoomed(state: EditorState, event: ev.Zoomed, _world: EditorWorld) -> Outcome:
    return Outcome(replace(state, view=zoomed(state.view, event)))


def zoomed(view: View, event: ev.Zoomed) -> View:
    """Return the view nearer or farther; the point that it is about stays under the finger."""
    low, high = ZOOM_PX_PER_M
    px_per_m = min(max(view.px_per_m * ZOOM_RATIO**event.steps, low), high)
    about, share = event.about or view.centre, view.px_per_m / px_per_m
    x, y = view.centre
    centre = (about[0] + (x - about[0]) * share, about[1] + (y - about[1]) * share)
    return View(centre=centre, px_per_m=px_per_m)


def _level_chosen(state: EditorState, event: ev.LevelChosen, _world: EditorWorld) -> Outcome:
    return Outcome(on_level(state, event.level))


def on_level(state: EditorState, level: LevelId) -> EditorState:
    """Return the state on another level; an area that is being drawn ends there."""
    if level == state.level:
        return state
    sketch = NO_SKETCH if state.tool is Tool.AREA else state.sketch
    return replace(
        state, level=level, sketch=sketch, drag=None, box=None, pointer=None, snapped=None
    )


def _level_stepped(state: EditorState, event: ev.LevelStepped, _world: EditorWorld) -> Outcome:
    levels = [level.id for level in state.shown_station.levels]
    at = levels.index(state.level) + event.by
    return Outcome(on_level(state, levels[at]) if 0 <= at < len(levels) else state)


def _chose(state: EditorState, event: ev.Chose, _world: EditorWorld) -> Outcome:
    return Outcome(choose(state, event.ref, goes=event.goes))


def choose(state: EditorState, ref: Ref | None, *, goes: bool = False) -> EditorState:
    """Return the state with a thing chosen, and the map where it is if that is wished."""
    state = replace(state, chosen=ref, others=(), drag=None, asked_at=None)
    if ref is None:
        return replace(state, also=())
    if ref not in state.also:
        state = replace(state, also=())
    state = replace(state, panel=PanelId.CHOSEN, scroll=at_top(state, PanelId.CHOSEN))
    if ref.collection is Collection.LEVELS:
        return on_level(state, LevelId(ref.id))
    if not goes:
        return state
    spot = spot_of(state.station, ref)
    if spot is None:
        return state
    thing = find(state.station, ref)
    levels = getattr(thing, "levels", ())
    level = state.level if state.level in levels else spot[1]
    near = max(state.view.px_per_m, NEAR_PX_PER_M)
    return replace(on_level(state, level), view=View(centre=spot[0], px_per_m=near))


def _found(state: EditorState, event: ev.Found, _world: EditorWorld) -> Outcome:
    return Outcome(replace(choose(state, event.ref, goes=True), sought=""))


def fitted(state: EditorState, points: tuple[tuple[float, float], ...]) -> View:
    """Return the view that holds some points."""
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    width, height = state.size_px
    across = max(max(xs) - min(xs), 20.0) * 1.15
    along = max(max(ys) - min(ys), 20.0) * 1.15
    px_per_m = min(width / across, height / along)
    centre = ((min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2)
    if not all(map(math.isfinite, (*centre, px_per_m))):
        return state.view
    return View(centre=centre, px_per_m=min(max(px_per_m, ZOOM_PX_PER_M[0]), ZOOM_PX_PER_M[1]))


def _tool_chosen(state: EditorState, event: ev.ToolChosen, _world: EditorWorld) -> Outcome:
    kinds = {
        Tool.WAY: "way_mode",
        Tool.AREA: "area_kind",
        Tool.PLACE: "place_kind",
        Tool.MACHINE: "machine_kind",
    }
    state = replace(
        state,
        tool=event.tool,
        sketch=NO_SKETCH,
        plotting=NO_NUMBERS,
        drag=None,
        pointer=None,
        snapped=None,
        gathers=False,
    )
    if event.kind and event.tool in kinds:
        state = replace(state, **{kinds[event.tool]: event.kind})
    return Outcome(replace(state, journey=replace(state.journey, picks="")))


def _panel_chosen(state: EditorState, event: ev.PanelChosen, _world: EditorWorld) -> Outcome:
    state = replace(state, panel=event.panel)
    return Outcome(state, (Travel(),) if event.panel is PanelId.JOURNEY else ())


def _scrolled(state: EditorState, event: ev.Scrolled, _world: EditorWorld) -> Outcome:
    now = state.scroll.get(state.panel.value, 0)
    to = min(max(now + event.by_px, 0), max(event.most_px, 0))
    return Outcome(replace(state, scroll={**state.scroll, state.panel.value: to}))


def _group_toggled(state: EditorState, event: ev.GroupToggled, _world: EditorWorld) -> Outcome:
    return Outcome(replace(state, opened=state.opened ^ {event.group}))


def _filter_chosen(state: EditorState, event: ev.FilterChosen, _world: EditorWorld) -> Outcome:
    severity = "" if event.severity == state.filter else event.severity
    return Outcome(replace(state, filter=severity, scroll=at_top(state, PanelId.FINDINGS)))


def _dialog(state: EditorState, event: ev.DialogOpened, _world: EditorWorld) -> Outcome:
    return Outcome(replace(state, dialog=event.dialog, guide_step=event.step))


def _language(state: EditorState, event: ev.LanguageChosen, world: EditorWorld) -> Outcome:
    if event.language not in world.books:
        return Outcome(state)
    return Outcome(replace(state, language=event.language, dialog=Dialog.NONE))


def _escaped(state: EditorState, _event: ev.Escaped, _world: EditorWorld) -> Outcome:
    """Take one step back: whatever is nearest to the hand ends first."""
    if state.dialog is Dialog.RECOVER:
        return Outcome(state)
    if state.dialog is not Dialog.NONE:
        return Outcome(replace(state, dialog=Dialog.NONE))
    if state.drag is not None or state.box is not None:
        return Outcome(replace(state, drag=None, box=None, snapped=None))
    if state.sketch.points:
        return Outcome(replace(state, sketch=NO_SKETCH, pointer=None, snapped=None))
    if state.journey.picks:
        return Outcome(replace(state, journey=replace(state.journey, picks="")))
    if state.sought:
        return Outcome(replace(state, sought=""))
    if state.tool is not Tool.SELECT:
        return Outcome(replace(state, tool=Tool.SELECT, pointer=None, snapped=None))
    if state.gathers:
        return Outcome(replace(state, gathers=False))
    return Outcome(choose(state, None))


def _refused(state: EditorState, event: ev.Refused, _world: EditorWorld) -> Outcome:
    facts = (("words", event.words),)
    return Outcome(replace(state, notice=Notice(message="editor-says", facts=facts, is_bad=True)))


def shown_at(state: EditorState, at: Point, level: LevelId) -> EditorState:
    """Return the state with the map near a spot."""
    if level not in state.shown_station.level_by_id:
        return state
    near = max(state.view.px_per_m, NEAR_PX_PER_M)
    return replace(on_level(state, level), view=View(centre=at, px_per_m=near))


def _spot_shown(state: EditorState, event: ev.SpotShown, _world: EditorWorld) -> Outcome:
    state = replace(state, reviewing=replace(state.reviewing, at=event.ref))
    return Outcome(shown_at(state, event.at, event.level))


def on_known_level(state: EditorState) -> EditorState:
    """Return a state on a level that the map has which is seen."""
    levels = state.shown_station.level_by_id
    if state.level in levels or not levels:
        return state
    return on_level(state, ground_level(state.shown_station) or next(iter(levels)))


def at_top(state: EditorState, panel: PanelId) -> dict[str, int]:
    """Return how far down the panels are, with one of them at its top."""
    return {**state.scroll, panel.value: 0}


ANSWERS: Mapping[type, Answer] = {
    ev.Viewed: _viewed,
    ev.Zoomed: _zoomed,
    ev.LevelChosen: _level_chosen,
    ev.SpotShown: _spot_shown,
    ev.LevelStepped: _level_stepped,
    ev.Chose: _chose,
    ev.ToolChosen: _tool_chosen,
    ev.PanelChosen: _panel_chosen,
    ev.Scrolled: _scrolled,
    ev.GroupToggled: _group_toggled,
    ev.FilterChosen: _filter_chosen,
    ev.DialogOpened: _dialog,
    ev.LanguageChosen: _language,
    ev.Escaped: _escaped,
    ev.Refused: _refused,
    ev.Found: _found,
}
