"""What an event does to the editor's state: one function, cut by where it comes from. Pure."""

import math
from collections.abc import Callable
from dataclasses import replace

from app.editor import (
    backdrop,
    joining,
    journeys,
    on_map,
    on_text,
    releasing,
    surveying,
    table,
    today,
)
from app.editor import events as ev
from app.editor.outcome import (
    AskText,
    DoEdit,
    EditorWorld,
    GoBack,
    GoOn,
    KeepText,
    Leave,
    OpenFile,
    Outcome,
    PlaceHere,
    SaveMap,
    SettleDraft,
    Travel,
)
from app.editor.scene import spot_of
from app.editor.state import (
    ZOOM_PX_PER_M,
    Dialog,
    EditorState,
    Here,
    Notice,
    PanelId,
    Sketch,
    Tool,
    View,
)
from maps.editing import Collection, Ref, find
from maps.model import LevelId

ZOOM_RATIO = 1.5
NEAR_PX_PER_M = 9.0
"""So near the map comes when somebody is taken to a thing."""

_WRITES = (ev.FieldEntered, ev.Typed, ev.TextKeyPressed, ev.FieldLeft)
_ON_MAP = (
    ev.Tapped,
    ev.Pulled,
    ev.LetGo,
    ev.Pointed,
    ev.SketchEnded,
    ev.SketchShortened,
    ev.AreaSplit,
)
_STAYS_IN_FIELD = (
    *_WRITES,
    ev.Viewed,
    ev.Pointed,
    ev.Checked,
    ev.Travelled,
    ev.Written,
    ev.Scrolled,
    ev.ConditionsRead,
    ev.PasteAsked,
    ev.Pasted,
    ev.Copied,
    ev.Zoomed,
    ev.Refused,
)
"""What happens while somebody writes, and ends nothing."""


def react(state: EditorState, event: ev.Event, world: EditorWorld) -> Outcome:
    """Return what comes of an event."""
    before: tuple[object, ...] = ()
    if state.typing is not None and not isinstance(event, _STAYS_IN_FIELD):
        # whoever presses something else has finished writing
        left = on_text.react(state, ev.FieldLeft(), world)
        state, before = left.state, left.effects
    if state.notice is not None and not isinstance(event, _QUIET):
        state = replace(state, notice=None)
    outcome = _react(state, event, world)
    return Outcome(outcome.state, (*before, *outcome.effects))  # type: ignore[arg-type]


_QUIET = (
    ev.Viewed,
    ev.Pointed,
    ev.Checked,
    ev.Travelled,
    ev.Written,
    ev.Scrolled,
    ev.ConditionsRead,
    ev.ReleaseCompared,
)


def _react(state: EditorState, event: ev.Event, world: EditorWorld) -> Outcome:
    if isinstance(event, _WRITES):
        return on_text.react(state, event, world)
    if isinstance(event, _ON_MAP):
        return on_map.react(state, event, world)
    if isinstance(event, (ev.StateSaid, ev.PlanChanged, ev.ConditionsRead)):
        return today.react(state, event, world)
    if isinstance(event, (ev.ReleaseAsked, ev.ReleaseCompared, ev.ReleaseDone)):
        return releasing.react(state, event, world)
    if isinstance(event, (ev.MergeAsked, ev.VersionRead, ev.SideChosen)):
        return joining.react(state, event)
    if isinstance(event, (ev.SurveyAsked, ev.SurveyWritten, ev.SurveyRead)):
        return surveying.react(state, event, world)
    if isinstance(event, (ev.JourneyAsked, ev.Travelled)):
        return journeys.react(state, event)
    for kind, answer in _ANSWERS.items():
        if isinstance(event, kind):
            return answer(state, event, world)
    return Outcome(state)


# --- seeing ---------------------------------------------------------------------------------------


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
    sketch = Sketch() if state.tool is Tool.AREA else state.sketch
    return replace(state, level=level, sketch=sketch, drag=None, pointer=None)


def _level_stepped(state: EditorState, event: ev.LevelStepped, _world: EditorWorld) -> Outcome:
    levels = [level.id for level in state.station.levels]
    at = levels.index(state.level) + event.by
    return Outcome(on_level(state, levels[at]) if 0 <= at < len(levels) else state)


def _chose(state: EditorState, event: ev.Chose, _world: EditorWorld) -> Outcome:
    return Outcome(choose(state, event.ref, goes=event.goes))


def choose(state: EditorState, ref: Ref | None, *, goes: bool = False) -> EditorState:
    """Return the state with a thing chosen, and the map where it is if that is wished."""
    state = replace(state, chosen=ref, drag=None, asked_at=None)
    if ref is None:
        return replace(state, also=())
    if ref not in state.also:
        state = replace(state, also=())
    state = replace(state, panel=PanelId.CHOSEN, scroll=_at_top(state, PanelId.CHOSEN))
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


def _at_top(state: EditorState, panel: PanelId) -> dict[str, int]:
    return {**state.scroll, panel.value: 0}


# --- choosing what to do --------------------------------------------------------------------------


def _tool_chosen(state: EditorState, event: ev.ToolChosen, _world: EditorWorld) -> Outcome:
    kinds = {
        Tool.WAY: "way_mode",
        Tool.AREA: "area_kind",
        Tool.PLACE: "place_kind",
        Tool.MACHINE: "machine_kind",
    }
    state = replace(state, tool=event.tool, sketch=Sketch(), drag=None, pointer=None)
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
    return Outcome(replace(state, filter=severity, scroll=_at_top(state, PanelId.FINDINGS)))


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
    if state.drag is not None:
        return Outcome(replace(state, drag=None))
    if state.sketch.points:
        return Outcome(replace(state, sketch=Sketch()))
    if state.journey.picks:
        return Outcome(replace(state, journey=replace(state.journey, picks="")))
    if state.sought:
        return Outcome(replace(state, sought=""))
    if state.tool is not Tool.SELECT:
        return Outcome(replace(state, tool=Tool.SELECT))
    return Outcome(choose(state, None))


# --- changing -------------------------------------------------------------------------------------


def _done(state: EditorState, event: ev.Done, _world: EditorWorld) -> Outcome:
    return Outcome(state, (DoEdit(event.edit, event.chooses),))


def _undone(state: EditorState, _event: ev.Undone, _world: EditorWorld) -> Outcome:
    if state.sketch.points:
        return Outcome(on_map.shortened(state))
    return Outcome(state, (GoBack(),))


def _redone(state: EditorState, _event: ev.Redone, _world: EditorWorld) -> Outcome:
    return Outcome(state, (GoOn(),))


def _saved(state: EditorState, _event: ev.Saved, _world: EditorWorld) -> Outcome:
    if not state.file:
        return Outcome(replace(state, dialog=Dialog.OPEN))
    return Outcome(state, (SaveMap(),))


def _written(state: EditorState, event: ev.Written, _world: EditorWorld) -> Outcome:
    if event.why_not:
        facts = (("why", event.why_not),)
        return Outcome(
            replace(state, notice=Notice(message="editor-not-written", facts=facts, is_bad=True))
        )
    if event.what == "map":
        state = replace(state, saved=state.station)
    return Outcome(replace(state, notice=Notice(message=f"editor-written-{event.what}")))


def _checked(state: EditorState, event: ev.Checked, _world: EditorWorld) -> Outcome:
    return Outcome(replace(state, findings=event.findings, is_checked=True))


def _recovered(state: EditorState, event: ev.Recovered, _world: EditorWorld) -> Outcome:
    return Outcome(replace(state, dialog=Dialog.NONE), (SettleDraft(event.is_wanted),))


def _leave(state: EditorState, event: ev.LeaveAsked, _world: EditorWorld) -> Outcome:
    if state.is_changed and not event.is_sure:
        return Outcome(replace(state, dialog=Dialog.LEAVE))
    return Outcome(replace(state, leaves=True), (Leave(),))


def _here(state: EditorState, event: ev.HerePlaced, _world: EditorWorld) -> Outcome:
    return Outcome(replace(state, here=event.here), (PlaceHere(event.here),))


def _copied(state: EditorState, event: ev.Copied, _world: EditorWorld) -> Outcome:
    return Outcome(state, (KeepText(event.text),))


def _paste_asked(state: EditorState, _event: ev.PasteAsked, _world: EditorWorld) -> Outcome:
    return Outcome(state, (AskText(),))


def _kiosk_moved(state: EditorState, _event: ev.KioskMoved, world: EditorWorld) -> Outcome:
    spot = spot_of(state.station, state.chosen) if state.chosen is not None else None
    if spot is None:
        return Outcome(replace(state, notice=Notice(message="editor-kiosk-choose", is_bad=True)))
    facing = state.here.facing_deg if state.here is not None else None
    return _here(
        state, ev.HerePlaced(Here(position=spot[0], level=spot[1], facing_deg=facing)), world
    )


def _kiosk_turned(state: EditorState, event: ev.KioskTurned, world: EditorWorld) -> Outcome:
    if state.here is None:
        return Outcome(state)
    return _here(state, ev.HerePlaced(replace(state.here, facing_deg=event.facing_deg)), world)


def _table_chosen(state: EditorState, event: ev.TableChosen, _world: EditorWorld) -> Outcome:
    state = replace(state, table_kind=event.kind, table_is_whole=event.is_whole)
    return Outcome(replace(state, scroll=_at_top(state, PanelId.TABLE)))


def _pasted(state: EditorState, event: ev.Pasted, world: EditorWorld) -> Outcome:
    """Take a block of cells into the table; any other text into the field that is written in."""
    block = table.pasted(state, event.text, world)
    if block is not None:
        return block
    return on_text.react(state, ev.Typed(event.text), world)


def _backdrop_read(state: EditorState, event: ev.BackdropRead, _world: EditorWorld) -> Outcome:
    plan = backdrop.laid_out(event.path, event.size_px, state)
    return Outcome(replace(state, backdrop=plan))


def _backdrop_changed(
    state: EditorState, event: ev.BackdropChanged, _world: EditorWorld
) -> Outcome:
    plan = state.backdrop
    if plan is None or event.what == "away":
        return Outcome(replace(state, backdrop=None))
    return Outcome(replace(state, backdrop=backdrop.laid_out(plan.path, plan.size_px, state)))


def _found(state: EditorState, event: ev.Found, _world: EditorWorld) -> Outcome:
    return Outcome(replace(choose(state, event.ref, goes=True), sought=""))


def _file_asked(state: EditorState, event: ev.FileAsked, _world: EditorWorld) -> Outcome:
    path = event.path.strip()
    return Outcome(state, (OpenFile(path),) if path else ())


def _refused(state: EditorState, event: ev.Refused, _world: EditorWorld) -> Outcome:
    facts = (("words", event.words),)
    return Outcome(replace(state, notice=Notice(message="editor-says", facts=facts, is_bad=True)))


_ANSWERS: dict[type, Callable[[EditorState, object, EditorWorld], Outcome]] = {
    ev.Viewed: _viewed,
    ev.Zoomed: _zoomed,
    ev.LevelChosen: _level_chosen,
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
    ev.Done: _done,
    ev.Undone: _undone,
    ev.Redone: _redone,
    ev.Saved: _saved,
    ev.Written: _written,
    ev.Checked: _checked,
    ev.Recovered: _recovered,
    ev.LeaveAsked: _leave,
    ev.HerePlaced: _here,
    ev.Copied: _copied,
    ev.PasteAsked: _paste_asked,
    ev.Refused: _refused,
    ev.KioskMoved: _kiosk_moved,
    ev.KioskTurned: _kiosk_turned,
    ev.TableChosen: _table_chosen,
    ev.Pasted: _pasted,
    ev.BackdropRead: _backdrop_read,
    ev.BackdropChanged: _backdrop_changed,
    ev.Found: _found,
    ev.FileAsked: _file_asked,
}  # type: ignore[assignment]


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
