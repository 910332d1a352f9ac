"""What stands in the bar, below the search field, on the tabs and in the last line. Pure."""

from app.editor import events as ev
from app.editor.on_text import text_of
from app.editor.outcome import EditorWorld
from app.editor.reviewing import Stage, has_changed_since, own_draft, stage_of, waiting
from app.editor.roles import may_change
from app.editor.state import Dialog, EditorState, PanelId
from app.editor.view import Control, FieldRow, ItemRow, Tone
from app.editor.words import thing_icon, thing_kind, thing_title
from app.text.phrasebook import Phrasebook
from maps.model import OperatingState, Severity

_TABS = {
    PanelId.CHOSEN: "editor_select",
    PanelId.FINDINGS: "warning",
    PanelId.JOURNEY: "arrive",
    PanelId.TODAY: "clock",
    PanelId.TABLE: "editor_table",
    PanelId.CHANGES: "list",
    PanelId.STATION: "home",
    PanelId.REVIEW: "staff",
}
_STAGES = {
    Stage.DRAFT: Tone.QUIET,
    Stage.SUBMITTED: Tone.DOUBT,
    Stage.APPROVED: Tone.GOOD,
    Stage.REJECTED: Tone.BAD,
    Stage.RELEASED: Tone.GOOD,
}
_MOST_FOUND = 6
"""So many hits stand below the search field."""


def top(state: EditorState, world: EditorWorld) -> tuple[Control, ...]:
    """Return the buttons of the bar."""
    book = world.book(state)
    person = Control(
        id="person",
        words=world.person,
        event=ev.DialogOpened(Dialog.PERSON),
        icon="staff",
    )
    return (
        *((person,) if world.person else ()),
        Control(
            id="undo",
            words=book.say("editor-undo"),
            event=ev.Undone(),
            icon="editor_undo",
            keys="Ctrl Z",
            why_not=""
            if state.trail.can_undo or state.sketch.points
            else book.say("editor-nothing-to-undo"),
        ),
        Control(
            id="redo",
            words=book.say("editor-redo"),
            event=ev.Redone(),
            icon="editor_redo",
            keys="Ctrl Y",
            why_not="" if state.trail.can_redo else book.say("editor-nothing-to-redo"),
        ),
        Control(
            id="save",
            words=book.say("editor-save"),
            event=ev.Saved(),
            icon="editor_save",
            keys="Ctrl S",
            tone=Tone.MAIN if state.is_changed else Tone.PLAIN,
        ),
        Control(
            id="language",
            words=book.say("bar-language"),
            event=ev.DialogOpened(Dialog.LANGUAGE),
            icon="language",
        ),
        Control(
            id="help",
            words=book.say("bar-help"),
            event=ev.DialogOpened(Dialog.GUIDE),
            icon="help",
            keys="F1",
        ),
    )


def stage(state: EditorState, world: EditorWorld) -> Control | None:
    """Return how far the work has come; a press opens what is to be done about it."""
    if not world.has_staff or world.role is None:
        return None
    book, own = world.book(state), own_draft(state, world)
    reading = state.reading
    if reading is None and not may_change(world):  # who only looks has no work of their own
        return None
    if reading is not None:
        words = book.say(
            f"editor-stage-{reading.draft.state.value}", number=str(reading.draft.number)
        )
        tone = _STAGES[Stage(reading.draft.state.value)]
    else:
        at = stage_of(state, world)
        number = str(own.number) if own is not None else ""
        words, tone = book.say(f"editor-stage-{at.value}", number=number), _STAGES[at]
        if own is not None and at is not Stage.DRAFT and has_changed_since(state, own):
            words = f"{words} · {book.say('editor-stage-changed')}"
    return Control(id="stage", words=words, event=ev.PanelChosen(PanelId.REVIEW), tone=tone)


def search(state: EditorState, book: Phrasebook) -> FieldRow:
    """Return the search field."""
    typing = state.typing if state.typing is not None and state.typing.entry == "search" else None
    return FieldRow(
        label="",
        control=Control(
            id="field:search",
            words=book.say("editor-search"),
            event=ev.FieldEntered("search", state.sought),
        ),
        text=text_of(state, "search", state.sought),
        hint=book.say("editor-search"),
        caret=typing.caret if typing is not None else None,
        is_all=typing.is_all if typing is not None else False,
    )


def found(state: EditorState, world: EditorWorld) -> tuple[ItemRow, ...]:
    """Return what a search has found."""
    if not state.sought:
        return ()
    book = world.book(state)
    hits = world.find(state.station, state.sought)[:_MOST_FOUND]
    if not hits:
        nothing = Control(id="found:none", words="", event=ev.Escaped())
        return (
            ItemRow(control=nothing, title=book.say("search-none"), icon="search", tone=Tone.QUIET),
        )
    return tuple(
        ItemRow(
            control=Control(id=f"found:{number}", words=ref.id, event=ev.Found(ref)),
            title=thing_title(state.station, ref, book),
            note=thing_kind(state.station, ref, book),
            icon=thing_icon(state.station, ref),
        )
        for number, ref in enumerate(hits)
    )


def tabs(state: EditorState, world: EditorWorld) -> tuple[Control, ...]:
    """Return the tabs of the side panel, each with what waits there."""
    book, waits = world.book(state), len(waiting(state, world))
    errors = sum(f.severity is not Severity.HINT for f in state.findings)
    closed = sum(s is OperatingState.OUT_OF_SERVICE for s in state.conditions.states(None).values())
    notes = {
        PanelId.FINDINGS: str(errors) if errors else "",
        PanelId.TODAY: str(closed) if closed else "",
        PanelId.CHANGES: str(state.trail.position) if state.trail.position else "",
        PanelId.REVIEW: str(waits) if waits else "",
    }
    return tuple(
        Control(
            id=f"panel:{panel.value}",
            words=book.say(f"editor-tab-{panel.value}"),
            event=ev.PanelChosen(panel),
            icon=icon,
            is_chosen=state.panel is panel,
            note=notes.get(panel, ""),
        )
        for panel, icon in _TABS.items()
        if panel is not PanelId.REVIEW or world.has_staff
    )


def status(state: EditorState, book: Phrasebook) -> str:
    """Return what the rules say of the map in hand, in a line."""
    if not state.is_checked:
        return book.say("editor-checking")
    errors = sum(f.severity is Severity.ERROR for f in state.findings)
    warnings = sum(f.severity is Severity.WARNING for f in state.findings)
    return book.say("editor-status", errors=errors, warnings=warnings)
