"""One difference between two maps, as a row: what it is, what was, what is, and the way there."""

from typing import Any

from app.editor.fields import find_field
from app.editor.measures import shown
from app.editor.moved import is_placed, moved_words
from app.editor.view import Control, ItemRow, Tone
from app.editor.words import field_words, thing_icon, thing_title
from app.text.phrasebook import Phrasebook
from maps.editing import Collection, FeatureChange, FieldChange
from maps.model import StationMap

_MOST_FIELDS = 4
_MOST_LETTERS = 24


def change_row(
    control: Control,
    change: FeatureChange,
    before: StationMap,
    after: StationMap,
    book: Phrasebook,
) -> ItemRow:
    """Return the row.

    Args:
        control: what a press does.
        change: the difference.
        before: the map before.
        after: the map after.
        book: the words.
    """
    there = after if change.after is not None else before
    kind = "new" if change.before is None else "gone" if change.after is None else "changed"
    notes = [book.say(f"editor-change-{kind}")]
    notes += [_field(change, field, book) for field in change.fields[:_MOST_FIELDS]]
    return ItemRow(
        control=control,
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


def _field(change: FeatureChange, field: FieldChange, book: Phrasebook) -> str:
    """Say one field before and after: 0.9 → 1.2."""
    if is_placed(field.field):
        return moved_words(field.field, change.before, change.after, book)
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
    return text if len(text) <= _MOST_LETTERS else f"{text[: _MOST_LETTERS - 1]}…"
