"""Below the changes: another's version of the map, and whose word counts where both changed it."""

from collections.abc import Iterator
from enum import StrEnum
from typing import Any

from app.editor import events as ev
from app.editor.fields import find_field
from app.editor.joining import why_not
from app.editor.measures import shown
from app.editor.moved import is_placed, moved_words
from app.editor.outcome import EditorWorld
from app.editor.panels.controls import entry_row
from app.editor.sharing import Version
from app.editor.state import EditorState
from app.editor.versions import spot_of_change
from app.editor.view import ButtonRow, Control, Heading, ItemRow, Row, Tone, Words
from app.editor.words import field_words, thing_title, value_words
from app.text.phrasebook import Phrasebook
from maps.editing import Conflict, Side, find

_MOST_LETTERS = 28


def rows(state: EditorState, world: EditorWorld) -> Iterator[Row]:
    """Yield the rows."""
    book, joining = world.book(state), state.joining
    yield Heading(words=book.say("editor-merge-title"))
    yield Words(words=book.say("editor-merge-words"), tone=Tone.QUIET)
    yield entry_row(state, "merge:file", book.say("editor-merge-file"), joining.file, is_wide=True)
    yield entry_row(
        state,
        "merge:base",
        book.say("editor-merge-base"),
        joining.base,
        hint=book.say("editor-merge-opened"),
        is_wide=True,
    )
    look = Control(
        id="merge:look",
        words=book.say("editor-merge-look"),
        event=ev.MergeAsked("look"),
        icon="search",
    )
    yield ButtonRow(columns=1, controls=(look,))
    if joining.version is None or joining.version.station is not state.station:
        return
    yield from _conflicts(joining.version, state, book)
    reason = why_not(state)
    take = Control(
        id="merge:take",
        words=book.say("editor-merge-go"),
        event=ev.MergeAsked("take"),
        icon="check",
        tone=Tone.MAIN,
        why_not=book.say(reason) if reason else "",
    )
    yield ButtonRow(columns=1, controls=(take,))


def _conflicts(version: Version, state: EditorState, book: Phrasebook) -> Iterator[Row]:
    count = len(version.conflicts)
    if not count:
        yield Words(words=book.say("editor-merge-none"), tone=Tone.GOOD, icon="check")
        return
    words = book.say("editor-merge-conflicts", count=str(count))
    yield Words(words=words, tone=Tone.DOUBT, icon="warning", is_bold=True)
    for number, conflict in enumerate(version.conflicts, start=1):
        yield _head(number, conflict, version, state, book)
        if is_placed(conflict.field):
            yield from _sides_on_the_map(number, conflict, version, state, book)
            continue
        before = _value(conflict, conflict.base, book)
        yield Words(words=book.say("editor-merge-before", value=before), tone=Tone.QUIET)
        sides = ((Side.MINE, conflict.mine), (Side.THEIRS, conflict.theirs))
        yield ButtonRow(
            columns=2,
            controls=tuple(
                _side(number, conflict, side, _value(conflict, value, book), state, book)
                for side, value in sides
            ),
        )


def _head(
    number: int, conflict: Conflict, version: Version, state: EditorState, book: Phrasebook
) -> Row:
    """Name what both have changed; where it is somewhere, a press brings the map there."""
    title = f"{number}. {_title(conflict, state, book)}"
    spot = spot_of_change(version.other, version.station, conflict.ref)
    if spot is None:
        return Words(words=title, is_bold=True)
    return ItemRow(
        control=Control(
            id=f"merge:{number}:there",
            words=book.say("editor-take-me-there"),
            event=ev.SpotShown(*spot, conflict.ref),
            is_chosen=state.reviewing.at == conflict.ref,
        ),
        title=title,
        note=book.say("editor-take-me-there"),
        icon="locate",
        tone=Tone.DOUBT,
    )


def _sides_on_the_map(
    number: int, conflict: Conflict, version: Version, state: EditorState, book: Phrasebook
) -> Iterator[Row]:
    """Say what became of where a thing lies, on both sides; the map has both lines."""
    was = find(version.begun, conflict.ref)
    for side, station in ((Side.MINE, version.station), (Side.THEIRS, version.other)):
        thing = find(station, conflict.ref)
        words = moved_words(conflict.field, was, thing, book) if was is not None else ""
        yield Words(words=book.say(f"editor-merge-{side.value}", value=words))
    yield ButtonRow(
        columns=2,
        controls=tuple(
            _side(number, conflict, side, book.say(f"editor-merge-line-{side.value}"), state, book)
            for side in Side
        ),
    )


def _side(
    number: int, conflict: Conflict, side: Side, value: str, state: EditorState, book: Phrasebook
) -> Control:
    return Control(
        id=f"merge:{number}:{side.value}",
        words=book.say(f"editor-merge-{side.value}", value=value),
        event=ev.SideChosen(conflict.key, side.value),
        is_chosen=state.joining.sides.get(conflict.key) is side,
    )


def _title(conflict: Conflict, state: EditorState, book: Phrasebook) -> str:
    station, field = state.station, conflict.field
    is_here = find(station, conflict.ref) is not None
    title = thing_title(station if is_here else state.saved, conflict.ref, book)
    if not field:
        return title
    name = field.partition(".")[0]
    known = find_field(conflict.ref.collection, field) or find_field(conflict.ref.collection, name)
    if known is not None:
        return f"{title}: {field_words(known, book)}"
    words = book.say("editor-merge-place") if is_placed(field) else field.replace("_", " ")
    return f"{title}: {words}"


def _value(conflict: Conflict, value: Any, book: Phrasebook) -> str:
    """Say what a side says; of a whole thing, what became of it."""
    name = conflict.field
    if not name:
        kind = "gone" if value is None else "same" if value == conflict.base else "changed"
        return book.say("editor-merge-same" if kind == "same" else f"editor-change-{kind}")
    text = _text(conflict, value, book)
    return text if len(text) <= _MOST_LETTERS else f"{text[: _MOST_LETTERS - 1]}…"


def _text(conflict: Conflict, value: Any, book: Phrasebook) -> str:
    if value is None or value in ("", ()):
        return "–"
    if isinstance(value, bool):
        return book.say("editor-yes" if value else "editor-no")
    known = find_field(conflict.ref.collection, conflict.field)
    try:
        if isinstance(value, StrEnum):
            return value_words(value, book)
        if known is not None:
            return shown(known.entry, value)
    except (TypeError, AttributeError, KeyError):
        pass
    if isinstance(value, tuple):
        return ", ".join(str(part) for part in value)
    return str(value)
