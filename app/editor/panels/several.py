"""Several chosen things: which they are, and what is said and done of all at once."""

from collections.abc import Iterator
from typing import Any

from app.editor import changing
from app.editor import events as ev
from app.editor.fields import NUMBERS, Entry, Field, value_of
from app.editor.gathering import TOGETHER, shared_fields
from app.editor.measures import UNITS, shown
from app.editor.outcome import EditorWorld
from app.editor.panels.controls import control_of, entry_row
from app.editor.state import EditorState, PanelId
from app.editor.view import (
    ButtonRow,
    ChoiceRow,
    Control,
    Heading,
    ItemRow,
    PanelView,
    Row,
    Tone,
    Words,
)
from app.editor.words import field_words, thing_icon, thing_kind, thing_title, value_words
from app.screens.words import level_buttons
from app.text.phrasebook import Phrasebook
from maps.editing import Delete, find, put_on_level

_MOST_LISTED = 6


def panel(state: EditorState, world: EditorWorld) -> PanelView:
    """Return the panel."""
    book = world.book(state)
    return PanelView(
        title=book.say("editor-several-title", count=len(state.all_chosen)),
        icon="editor_box",
        rows=tuple(_rows(state, world)),
        scroll_px=state.scroll.get(PanelId.CHOSEN.value, 0),
    )


def _rows(state: EditorState, world: EditorWorld) -> Iterator[Row]:
    book = world.book(state)
    yield from _kinds(state, book)
    yield from _listed(state, book)
    yield from _do(state, world)
    fields = shared_fields(state)
    if fields:
        yield Heading(words=book.say("editor-several-same"))
    for field in fields:
        yield _field(state, field, world)


def _kinds(state: EditorState, book: Phrasebook) -> Iterator[Row]:
    """Say how many there are of each kind; one press keeps only these."""
    count = {kind: sum(r.collection is kind for r in state.all_chosen) for kind in TOGETHER}
    there = {kind: number for kind, number in count.items() if number}
    if len(there) > 1:
        yield ChoiceRow(
            label="",
            controls=tuple(
                Control(
                    id=f"keep:{kind.value}",
                    words=book.say(f"editor-thing-{kind.value}"),
                    event=ev.KindKept(kind),
                    note=str(number),
                )
                for kind, number in there.items()
            ),
        )


def _listed(state: EditorState, book: Phrasebook) -> Iterator[Row]:
    refs = state.all_chosen
    for ref in refs[:_MOST_LISTED]:
        yield ItemRow(
            control=Control(id=f"only:{ref.id}", words=ref.id, event=ev.Chose(ref, goes=True)),
            title=thing_title(state.station, ref, book),
            note=thing_kind(state.station, ref, book),
            icon=thing_icon(state.station, ref),
            fix=Control(
                id=f"out:{ref.id}",
                words=book.say("editor-several-out"),
                event=ev.LeftOut(ref),
                icon="cross",
            ),
        )
    if len(refs) > _MOST_LISTED:
        more = book.say("editor-several-more", count=len(refs) - _MOST_LISTED)
        yield Words(words=more, tone=Tone.QUIET)


def _do(state: EditorState, world: EditorWorld) -> Iterator[Row]:
    book, station = world.book(state), state.station
    seen = changing.verify_several(state, world)
    delete = Delete(refs=state.all_chosen)
    yield Heading(words=book.say("editor-group-do"))
    yield ButtonRow(
        columns=2,
        controls=(
            control_of(
                "several:seen", book.say("editor-several-verify"), seen, station, book, icon="check"
            ),
            control_of(
                "several:delete",
                book.say("editor-delete"),
                delete,
                station,
                book,
                icon="editor_delete",
            ),
            Control(
                id="several:none",
                words=book.say("editor-several-none"),
                event=ev.Chose(None),
                icon="cross",
            ),
        ),
    )
    buttons = level_buttons(station.levels, book)
    put = {level.id: put_on_level(station, state.all_chosen, level.id) for level in station.levels}
    yield ChoiceRow(
        label=book.say("editor-several-level"),
        controls=tuple(
            control_of(
                f"several:level:{level.id}",
                buttons[level.id],
                put[level.id],
                station,
                book,
                is_chosen=put[level.id] is None,
                chooses=state.chosen,
            )
            for level in reversed(station.levels)
        ),
    )


def _field(state: EditorState, field: Field, world: EditorWorld) -> Row:
    book = world.book(state)
    values = [value_of(find(state.station, ref), field.name) for ref in state.all_chosen]
    is_same = all(value == values[0] for value in values)
    label = field_words(field, book)
    if field.entry in NUMBERS:
        return entry_row(
            state,
            f"several:{field.name}",
            label,
            shown(field.entry, values[0]) if is_same else "",
            unit=UNITS.get(field.entry, ""),
            hint=book.say("editor-several-differs" if not is_same else "editor-not-said"),
        )
    choices: tuple[Any, ...] = (True, False) if field.entry is Entry.YES_NO else ()
    choices = choices or tuple(field.choices or ())
    return ChoiceRow(
        label=label if is_same else f"{label} ({book.say('editor-several-differs')})",
        controls=tuple(
            control_of(
                f"several:{field.name}:{value}",
                _words(value, book),
                changing.say_of_several(state, field, value, world),
                state.station,
                book,
                is_chosen=is_same and value == values[0],
                chooses=state.chosen,
            )
            for value in choices
        ),
    )


def _words(value: Any, book: Phrasebook) -> str:
    if isinstance(value, bool):
        return book.say("editor-yes" if value else "editor-no")
    return value_words(value, book)
