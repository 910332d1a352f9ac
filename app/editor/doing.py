"""What is done to the map in hand, and to the files around it. Pure."""

from collections.abc import Mapping
from dataclasses import replace

from app.editor import backdrop, on_text, table
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
    LookAtDrafts,
    OpenFile,
    Outcome,
    SaveMap,
    SettleDraft,
    TakeKiosk,
)
from app.editor.seeing import at_top
from app.editor.sketching import shortened
from app.editor.state import Dialog, EditorState, Notice, PanelId, SiteKiosk


def _done(state: EditorState, event: ev.Done, _world: EditorWorld) -> Outcome:
    return Outcome(state, (DoEdit(event.edit, event.chooses),))


def _undone(state: EditorState, _event: ev.Undone, _world: EditorWorld) -> Outcome:
    if state.sketch.points:
        return Outcome(shortened(state))
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
    state = replace(state, notice=Notice(message=f"editor-written-{event.what}"))
    if event.what != "map":
        return Outcome(state)
    # what is in the file now may be another map than was handed in
    return Outcome(replace(state, saved=state.station), (LookAtDrafts(),))


def _checked(state: EditorState, event: ev.Checked, _world: EditorWorld) -> Outcome:
    return Outcome(replace(state, findings=event.findings, is_checked=True))


def _recovered(state: EditorState, event: ev.Recovered, _world: EditorWorld) -> Outcome:
    return Outcome(
        replace(state, dialog=Dialog.NONE, found_since=None), (SettleDraft(event.is_wanted),)
    )


def _leave(state: EditorState, event: ev.LeaveAsked, world: EditorWorld) -> Outcome:
    # where nobody has signed in nothing is lost: what was not saved stays kept
    if state.is_changed and not event.is_sure and not world.is_locked:
        return Outcome(replace(state, dialog=Dialog.LEAVE))
    return Outcome(replace(state, leaves=True), (Leave(),))


def _copied(state: EditorState, event: ev.Copied, _world: EditorWorld) -> Outcome:
    return Outcome(state, (KeepText(event.text),))


def _paste_asked(state: EditorState, _event: ev.PasteAsked, _world: EditorWorld) -> Outcome:
    return Outcome(state, (AskText(),))


def _kiosk_taken(state: EditorState, event: ev.KioskTaken, _world: EditorWorld) -> Outcome:
    """Let the open site be this kiosk; its machine has to find it in the map that it reads."""
    if event.node not in state.saved.node_by_id:
        notice = Notice(message="editor-release-save-first", is_bad=True)
        return Outcome(replace(state, notice=notice))
    return Outcome(replace(state, site_kiosk=SiteKiosk(node=event.node)), (TakeKiosk(event.node),))


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
    ev.Copied: _copied,
    ev.PasteAsked: _paste_asked,
    ev.KioskTaken: _kiosk_taken,
    ev.TableChosen: _table_chosen,
    ev.Pasted: _pasted,
    ev.BackdropRead: _backdrop_read,
    ev.BackdropChanged: _backdrop_changed,
    ev.FileAsked: _file_asked,
}
