"""What has been changed since the map was opened, thing by thing; and back to any step."""

from collections.abc import Iterator
from typing import Any

from app.editor import events as ev
from app.editor.fields import find_field
from app.editor.measures import shown
from app.editor.outcome import EditorWorld
from app.editor.panels import joining, releasing
from app.editor.state import EditorState, PanelId
from app.editor.view import ButtonRow, Control, Heading, ItemRow, PanelView, Row, Tone, Words
from app.editor.words import field_words, thing_icon, thing_title
from maps.editing import Collection, FeatureChange, FieldChange, difference, find
from maps.model import StationMap

_MOST = 80
_MOST_FIELDS = 4


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
    yield from releasing.rows(state, world)


def _change(number: int, change: FeatureChange, state: EditorState, world: EditorWorld) -> Row:
    book = world.book(state)
    there: StationMap = state.station if change.after is not None else state.saved
    kind = "new" if change.before is None else "gone" if change.after is None else "changed"
    is_there = find(state.station, change.ref) is not None
    notes = [book.say(f"editor-change-{kind}")]
    notes += [_field(change, field, world, state) for field in change.fields[:_MOST_FIELDS]]
    return ItemRow(
        control=Control(
            id=f"change:{number}",
            words=book.say("editor-take-me-there"),
            event=ev.Chose(change.ref if is_there else None, goes=True),
        ),
        title=thing_title(there, change.ref, book),
        note=" · ".join(filter(None, notes)),
        icon=_icon(there, change),
        tone={"new": Tone.GOOD, "gone": Tone.BAD}.get(kind, Tone.MAIN),
    )


def _icon(station: StationMap, change: FeatureChange) -> str:
    known = {
        Collection.STATION,
        Collection.LEVELS,
        Collection.NODES,
        Collection.PATHWAYS,
        Collection.AREAS,
        Collection.EQUIPMENT,
        Collection.PLACES,
        Collection.OUTLINES,
    }
    return thing_icon(station, change.ref) if change.ref.collection in known else "list"


def _field(
    change: FeatureChange, field: FieldChange, world: EditorWorld, state: EditorState
) -> str:
    """Say one field before and after: 0.9 → 1.2."""
    book = world.book(state)
    owner = field.field.split(".", maxsplit=1)[0]
    known = find_field(change.ref.collection, field.field) or find_field(
        change.ref.collection, owner
    )
    if known is None:
        return ""
    before, after = (_short(known.entry, value) for value in (field.before, field.after))
    return f"{field_words(known, book)}: {before or '–'} → {after or '–'}"


def _short(entry: Any, value: Any) -> str:
    try:
        text = shown(entry, value)
    except (TypeError, AttributeError):
        text = str(value) if value is not None else ""
    return text if len(text) <= 24 else f"{text[:23]}…"
