"""Everything that is said of the chosen thing, group by group, each in its own kind of row."""

from collections.abc import Iterator
from enum import StrEnum
from typing import Any

from app.editor import changing
from app.editor import events as ev
from app.editor.fields import NUMBERS, WRITTEN, Entry, Field, value_of
from app.editor.measures import UNITS, shown
from app.editor.outcome import EditorWorld
from app.editor.panels.controls import control_of, entry_row
from app.editor.panels.photo import photo_rows
from app.editor.state import EditorState
from app.editor.view import ButtonRow, ChoiceRow, Control, Heading, Row, Tone, Words
from app.editor.words import field_words, value_words
from app.screens.words import sentence_case
from app.text.labels import equipment_label, level_label
from app.text.phrasebook import Phrasebook
from maps.editing import Ref, find
from maps.model import EquipmentKind, Name

_FEW = 5
"""So many values stand beside each other; more are a list that opens."""


def group_rows(
    state: EditorState,
    ref: Ref,
    thing: Any,
    group: str,
    fields: list[Field],
    world: EditorWorld,
) -> Iterator[Row]:
    """Yield a group of fields: its heading, and what it holds where it is open."""
    book = world.book(state)
    is_main = group in {"main", "name"}
    is_open = is_main or group in state.opened
    known = sum(
        value_of(thing, field.name) not in {None, ""}
        for field in fields
        if field.entry is not Entry.NAME and field.entry is not Entry.BUTTONS
    )
    count = f"{known}/{len(fields)}" if not is_main and group != "signs" else ""
    yield Heading(
        words=book.say(f"editor-group-{group}"),
        note=count,
        control=None
        if is_main
        else Control(
            id=f"group:{group}",
            words=book.say(f"editor-group-{group}"),
            event=ev.GroupToggled(group),
        ),
        is_open=is_open,
    )
    if is_open:
        for field in fields:
            yield from _field(state, ref, thing, field, world)
        if group == "source":
            yield from photo_rows(state, thing, world)


def _field(
    state: EditorState, ref: Ref, thing: Any, field: Field, world: EditorWorld
) -> Iterator[Row]:
    book, value = world.book(state), value_of(thing, field.name)
    label = field_words(field, book)
    match field.entry:
        case entry if entry in WRITTEN:
            yield entry_row(
                state,
                f"chosen:{field.name}",
                label,
                shown(entry, value),
                unit=UNITS.get(entry, ""),
                hint="" if entry in NUMBERS else book.say("editor-not-said"),
                is_wide=entry is Entry.HOURS,
            )
        case Entry.NAME:
            yield from _name(state, field, value, label, world)
        case Entry.YES_NO:
            yield _choices(state, ref, field, label, (True, False), world)
        case Entry.CHOICE:
            values = tuple(field.choices or ())
            yield from _choice(state, ref, field, label, values, world)
        case Entry.LEVELS:
            yield _levels(state, ref, field, label, world)
        case Entry.MACHINE:
            yield from _machines(state, ref, field, label, world)
        case Entry.BUTTONS:
            yield from _buttons(state, thing, world)
        case _:
            return


def _name(
    state: EditorState, field: Field, name: Name, label: str, world: EditorWorld
) -> Iterator[Row]:
    """As on the sign; then in the reader's language and English; the others when asked for."""
    book = world.book(state)
    is_main = field.name == "name"
    if not is_main:
        yield Words(words=label, tone=Tone.QUIET)
    local = label if is_main else book.say("editor-as-on-sign")
    yield entry_row(state, f"chosen:{field.name}/local", local, name.local)
    group = f"languages:{field.name}"
    spoken = dict(name.by_language)
    first = tuple(dict.fromkeys((state.language, "ko", "en")))
    others = tuple(tag for tag in world.language_names if tag not in first)
    tags = (*first, *others) if group in state.opened else first
    for tag in tags:
        yield entry_row(
            state,
            f"chosen:{field.name}/{tag}",
            world.language_names.get(tag, tag),
            spoken.get(tag, ""),
        )
    yield ButtonRow(
        columns=1,
        controls=(
            Control(
                id=f"group:{group}",
                words=book.say(
                    "editor-fewer-languages" if group in state.opened else "editor-all-languages"
                ),
                event=ev.GroupToggled(group),
                icon="chevron_up" if group in state.opened else "chevron_down",
                tone=Tone.QUIET,
            ),
        ),
    )


def _choices(
    state: EditorState,
    ref: Ref,
    field: Field,
    label: str,
    values: tuple[Any, ...],
    world: EditorWorld,
) -> ChoiceRow:
    book = world.book(state)
    now = value_of(find(state.station, ref), field.name)
    offered = (*values, None) if field.may_be_unknown and None not in values else values
    return ChoiceRow(
        label=label,
        controls=tuple(
            control_of(
                f"set:{field.name}:{_mark(value)}",
                _value_words(value, book),
                changing.say(state, ref, field, value, "", world),
                state.station,
                book,
                is_chosen=now == value,
                chooses=ref,
            )
            for value in offered
        ),
    )


def _choice(
    state: EditorState,
    ref: Ref,
    field: Field,
    label: str,
    values: tuple[Any, ...],
    world: EditorWorld,
) -> Iterator[Row]:
    """A few values beside each other; of many, the present one, and all when asked for."""
    if len(values) <= _FEW:
        yield _choices(state, ref, field, label, values, world)
        return
    book, group = world.book(state), f"values:{field.name}"
    now = value_of(find(state.station, ref), field.name)
    is_open = group in state.opened
    yield ChoiceRow(
        label=label,
        controls=(
            Control(
                id=f"group:{group}",
                words=_value_words(now, book),
                event=ev.GroupToggled(group),
                icon="chevron_up" if is_open else "chevron_down",
                is_chosen=True,
            ),
        ),
    )
    if is_open:
        yield _choices(state, ref, field, "", values, world)


def _mark(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "unknown" if value is None else str(value)


def _value_words(value: Any, book: Phrasebook) -> str:
    if value is None:
        return book.say("editor-unknown")
    if isinstance(value, bool):
        return book.say("editor-yes" if value else "editor-no")
    return value_words(value, book) if isinstance(value, StrEnum) else str(value)


def _levels(
    state: EditorState, ref: Ref, field: Field, label: str, world: EditorWorld
) -> ChoiceRow:
    book = world.book(state)
    now = value_of(find(state.station, ref), field.name)
    return ChoiceRow(
        label=label,
        controls=tuple(
            control_of(
                f"level-of:{level.id}",
                sentence_case(level_label(level, book)),
                changing.toggle_level(state, ref, level.id, world),
                state.station,
                book,
                is_chosen=level.id in now,
                chooses=ref,
            )
            for level in state.station.levels
        ),
    )


def _machines(
    state: EditorState, ref: Ref, field: Field, label: str, world: EditorWorld
) -> Iterator[Row]:
    """Offer the machines near a way; a way without one is nobody's."""
    book, way = world.book(state), find(state.station, ref)
    near = sorted(
        (m for m in state.station.equipment if m.kind.value == way.mode.value),  # type: ignore[union-attr]
        key=lambda m: abs(m.position[0] - way.line[0][0]) + abs(m.position[1] - way.line[0][1]),  # type: ignore[union-attr]
    )[:3]
    yield ChoiceRow(
        label=label,
        controls=tuple(
            control_of(
                f"set:{field.name}:{machine.id if machine else 'unknown'}",
                sentence_case(equipment_label(machine, state.station, book))
                if machine
                else book.say("editor-unknown"),
                changing.link(ref, machine.id if machine else None),
                state.station,
                book,
                is_chosen=(machine.id if machine else None) == way.equipment,  # type: ignore[union-attr]
                chooses=ref,
            )
            for machine in (*near, None)
        ),
    )


def _buttons(state: EditorState, machine: Any, world: EditorWorld) -> Iterator[Row]:
    """What stands on the buttons in the cabin, level by level."""
    book = world.book(state)
    if machine.kind is not EquipmentKind.ELEVATOR:
        return
    known = {button.level: button.text.local for button in machine.buttons}
    yield Words(words=book.say("editor-field-buttons"), tone=Tone.QUIET)
    for level in machine.levels:
        label = sentence_case(level_label(state.station.level_by_id[level], book))
        yield entry_row(state, f"chosen:buttons/{level}", label, known.get(level, ""))
