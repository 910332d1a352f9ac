"""What is done to the map in hand, and to the files around it. Pure."""

from collections.abc import Mapping
from dataclasses import replace

from app.editor import backdrop, on_map, on_text, table
from app.editor import events as ev
from app.editor.outcome import (
    Answer,
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
)
from app.editor.scene import spot_of
from app.editor.seeing import at_top
from app.editor.state import Dialog, EditorState, Here, Notice, PanelId


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
    return Outcome(replace(state, scroll=at_top(state, PanelId.TABLE)))


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


def _file_asked(state: EditorState, event: ev.FileAsked, _world: EditorWorld) -> Outcome:
    path = event.path.strip()
    return Outcome(state, (OpenFile(path),) if path else ())


ANSWERS: Mapping[type, Answer] = {
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
    ev.KioskMoved: _kiosk_moved,
    ev.KioskTurned: _kiosk_turned,
    ev.TableChosen: _table_chosen,
    ev.Pasted: _pasted,
    ev.BackdropRead: _backdrop_read,
    ev.BackdropChanged: _backdrop_changed,
    ev.FileAsked: _file_asked,
}
