"""What has been changed since the map was opened, thing by thing; and back to any step."""

from collections.abc import Iterator

from app.editor import events as ev
from app.editor.outcome import EditorWorld
from app.editor.panels import joining, releasing
from app.editor.panels.change_rows import change_row
from app.editor.state import EditorState, PanelId
from app.editor.view import ButtonRow, Control, Heading, PanelView, Row, Tone, Words
from maps.editing import FeatureChange, difference, find

_MOST = 80


def panel(state: EditorState, world: EditorWorld) -> PanelView:
    """Return the panel."""
    book = world.book(state)
    return PanelView(
        title=book.say("editor-panel-changes"),
        note=book.say("editor-changes-words"),
        icon="list",
        rows=tuple(_rows(state, world)),
        scroll_px=state.scroll.get(PanelId.CHANGES.value, 0),
    )


def _rows(state: EditorState, world: EditorWorld) -> Iterator[Row]:
    book = world.book(state)
    yield ButtonRow(
        columns=2,
        controls=(
            Control(
                id="changes:undo",
                words=book.say("editor-undo"),
                event=ev.Undone(),
                icon="editor_undo",
                why_not="" if state.trail.can_undo else book.say("editor-nothing-to-undo"),
            ),
            Control(
                id="changes:redo",
                words=book.say("editor-redo"),
                event=ev.Redone(),
                icon="editor_redo",
                why_not="" if state.trail.can_redo else book.say("editor-nothing-to-redo"),
            ),
        ),
    )
    found = difference(state.saved, state.station).changes
    yield Heading(words=book.say("editor-changes-since", count=len(found)))
    if not found:
        yield Words(words=book.say("editor-changes-none"), tone=Tone.QUIET)
    for number, change in enumerate(found[:_MOST]):
        yield _change(number, change, state, world)
    yield from joining.rows(state, world)
    if not world.has_staff:  # else a release is somebody else's word on a draft
        yield from releasing.rows(state, world)


def _change(number: int, change: FeatureChange, state: EditorState, world: EditorWorld) -> Row:
    book = world.book(state)
    is_there = find(state.station, change.ref) is not None
    control = Control(
        id=f"change:{number}",
        words=book.say("editor-take-me-there"),
        event=ev.Chose(change.ref if is_there else None, goes=True),
    )
    return change_row(control, change, state.saved, state.station, book)
