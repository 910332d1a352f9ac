"""The chosen thing: what it is, what can be done with it, everything that is said of it."""

from collections.abc import Iterator
from enum import StrEnum
from typing import Any

from app.editor import changing, today
from app.editor import events as ev
from app.editor.fields import GROUPS, NUMBERS, WRITTEN, Entry, Field, fields_of, value_of
from app.editor.fixes import fix_of
from app.editor.measures import UNITS, shown
from app.editor.on_text import text_of
from app.editor.outcome import EditorWorld
from app.editor.state import Dialog, EditorState, PanelId
from app.editor.view import (
    ButtonRow,
    ChoiceRow,
    Control,
    FieldRow,
    Heading,
    ItemRow,
    PanelView,
    Row,
    Space,
    Tone,
    Words,
)
from app.editor.words import (
    field_words,
    thing_icon,
    thing_kind,
    thing_title,
    value_words,
)
from app.screens.words import sentence_case
from app.text.labels import equipment_label, level_label
from app.text.phrasebook import Phrasebook
from maps.editing import Collection, Edit, Ref, SplitPathway, find
from maps.model import EquipmentKind, Name, OperatingState, Severity, StationMap

STATE_TONES = {
    OperatingState.IN_SERVICE: Tone.GOOD,
    OperatingState.OUT_OF_SERVICE: Tone.BAD,
    OperatingState.UNKNOWN: Tone.DOUBT,
}
SEVERITY_TONES = {
    Severity.ERROR: Tone.BAD,
    Severity.WARNING: Tone.DOUBT,
    Severity.HINT: Tone.QUIET,
}
_FEW = 5
"""So many values stand beside each other; more are a list that opens."""


def panel(state: EditorState, world: EditorWorld) -> PanelView:
    """Return the panel."""
    book, ref = world.book(state), state.chosen
    scroll = state.scroll.get(PanelId.CHOSEN.value, 0)
    if ref is None or find(state.station, ref) is None:
        return PanelView(
            title=book.say("editor-nothing-chosen"),
            icon="editor_select",
            rows=tuple(_first_steps(book)),
            scroll_px=scroll,
        )
    return PanelView(
        title=thing_title(state.station, ref, book),
        note=thing_kind(state.station, ref, book),
        icon=thing_icon(state.station, ref),
        rows=tuple(_rows(state, ref, world)),
        scroll_px=scroll,
    )


def _first_steps(book: Phrasebook) -> Iterator[Row]:
    yield Words(words=book.say("editor-start-words"))
    yield Space()
    for number in (1, 2, 3, 4):
        yield Words(words=f"{number}  {book.say(f'editor-start-{number}')}")
    yield Space()
    yield ButtonRow(
        columns=1,
        controls=(
            Control(
                id="guide",
                words=book.say("editor-guide-open"),
                event=ev.DialogOpened(Dialog.GUIDE),
                icon="help",
                tone=Tone.MAIN,
            ),
        ),
    )


def _rows(state: EditorState, ref: Ref, world: EditorWorld) -> Iterator[Row]:
    book, thing = world.book(state), find(state.station, ref)
    yield from _below_finger(state, ref, book)
    yield from _today(state, ref, world)
    yield from _findings(state, ref, book)
    fields = fields_of(ref.collection, thing)
    for group in GROUPS:
        inside = [field for field in fields if field.group == group]
        if inside:
            yield from _group(state, ref, thing, group, inside, world)
    yield from _actions(state, ref, thing, world)


def _below_finger(state: EditorState, ref: Ref, book: Phrasebook) -> Iterator[Row]:
    """Offer what else lies there: the finger cannot tell a lift from the place it stands on."""
    others = [other for other in state.also if find(state.station, other) is not None][:_FEW]
    if len(others) < 2:
        return
    yield ChoiceRow(
        label=book.say("editor-also-here"),
        controls=tuple(
            Control(
                id=f"also:{other.collection.value}:{other.id}",
                words=thing_title(state.station, other, book),
                event=ev.Chose(other),
                icon=thing_icon(state.station, other),
                is_chosen=other == ref,
            )
            for other in others
        ),
    )


# --- today ----------------------------------------------------------------------------------------


def _today(state: EditorState, ref: Ref, world: EditorWorld) -> Iterator[Row]:
    subject = today.subject_of(state.station, ref)
    if subject is None or (ref.collection is Collection.PLACES and subject is None):
        return
    if ref.collection is Collection.PATHWAYS and ref.id not in _closable(state.station):
        return
    book = world.book(state)
    said = today.state_of(state, subject, world.at)
    is_closed = said is OperatingState.OUT_OF_SERVICE
    words = book.say(f"editor-state-{said.value if said is not None else 'none'}")
    tone = STATE_TONES[said] if said is not None else Tone.QUIET
    icon = {Tone.GOOD: "check", Tone.BAD: "cross", Tone.DOUBT: "unknown"}.get(tone, "clock")
    yield Words(words=words, tone=tone, icon=icon, is_bold=True)
    why_not = "" if world.conditions_file else book.say("editor-no-conditions-file")
    first, second = ("works", "still_closed") if is_closed else ("closed", "works")
    yield ButtonRow(
        columns=2,
        controls=(
            Control(
                id=f"state:{first}",
                words=book.say(f"editor-say-{first}"),
                event=ev.StateSaid(subject, first),
                icon="check" if is_closed else "cross",
                tone=Tone.MAIN,
                why_not=why_not,
            ),
            Control(
                id=f"state:{second}",
                words=book.say(
                    f"editor-say-{second}-seen" if second == "works" else f"editor-say-{second}"
                ),
                event=ev.StateSaid(subject, second),
                icon="check" if second == "works" else "cross",
                why_not=why_not,
            ),
        ),
    )
    yield ButtonRow(
        columns=1,
        controls=(
            Control(
                id="state:plan",
                words=book.say("editor-plan"),
                event=ev.PlanChanged(subject=subject),
                icon="clock",
                is_chosen=state.plan.subject == subject,
                why_not=why_not,
            ),
        ),
    )
    if state.plan.subject == subject:
        yield from plan_rows(state, subject, world)


def _closable(station: StationMap) -> set[str]:
    return {subject for thing in today.things_of(station) for subject in thing.subjects}


def plan_rows(state: EditorState, subject: str, world: EditorWorld) -> Iterator[Row]:
    """Yield the rows of an outage that is being written down."""
    book = world.book(state)
    for name in ("since", "until"):
        entry = f"plan:{name}"
        yield entry_row(
            state,
            entry,
            book.say(f"editor-plan-{name}"),
            getattr(state.plan, name),
            hint="2026-01-31 08:00",
        )
    yield reasons_row(state, book)
    yield ButtonRow(
        columns=1,
        controls=(
            Control(
                id="state:planned",
                words=book.say("editor-say-planned"),
                event=ev.StateSaid(subject, "planned"),
                icon="check",
                tone=Tone.MAIN,
            ),
        ),
    )


def reasons_row(state: EditorState, book: Phrasebook) -> Row:
    """Return the prepared reasons to choose from."""
    return ChoiceRow(
        label=book.say("editor-plan-reason"),
        controls=tuple(
            Control(
                id=f"reason:{reason}",
                words=book.say(f"editor-reason-{reason}"),
                event=ev.PlanChanged(reason=reason),
                is_chosen=state.plan.reason == reason,
            )
            for reason in today.REASONS
        ),
    )


# --- what the rules say ---------------------------------------------------------------------------


def _findings(state: EditorState, ref: Ref, book: Phrasebook) -> Iterator[Row]:
    about = [finding for finding in state.findings if ref.id in finding.subjects][:3]
    for finding in about:
        yield ItemRow(
            control=Control(
                id=f"finding:{finding.rule}",
                words=finding.advice,
                event=ev.PanelChosen(PanelId.FINDINGS),
            ),
            title=rule_words(finding.rule, book),
            note=finding.advice if book.language.startswith("en") else "",
            icon="warning",
            tone=SEVERITY_TONES[finding.severity],
            fix=fix_of(state.station, finding, book),
        )


def rule_words(rule: str, book: Phrasebook) -> str:
    """Return what a rule has found, in a few words."""
    key = f"editor-rule-{rule.replace('_', '-')}"
    return book.say(key) if book.has(key) else book.say("editor-rule-of-source")


# --- fields ---------------------------------------------------------------------------------------


def _group(
    state: EditorState,
    ref: Ref,
    thing: Any,
    group: str,
    fields: list[Field],
    world: EditorWorld,
) -> Iterator[Row]:
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


def entry_row(  # noqa: PLR0913 - how a field looks has this many sides
    state: EditorState,
    entry: str,
    label: str,
    text: str,
    *,
    unit: str = "",
    hint: str = "",
    is_wide: bool = False,
) -> FieldRow:
    """Return a field, with what is being written in it."""
    typing = state.typing if state.typing is not None and state.typing.entry == entry else None
    return FieldRow(
        label=label,
        control=Control(id=f"field:{entry}", words=label, event=ev.FieldEntered(entry, text)),
        text=text_of(state, entry, text),
        unit=unit,
        hint=hint,
        caret=typing.caret if typing is not None else None,
        is_all=typing.is_all if typing is not None else False,
        is_wide=is_wide,
    )


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


def control_of(  # noqa: PLR0913 - a button that does an edit
    name: str,
    words: str,
    edit: Edit | None,
    station: StationMap,
    book: Phrasebook,
    *,
    is_chosen: bool = False,
    chooses: Ref | None = None,
    icon: str = "",
) -> Control:
    """Return a button that does an edit; one that cannot be done says why."""
    why_not = edit.why_not(station) if edit is not None else None
    return Control(
        id=name,
        words=words,
        event=ev.Done(edit, chooses) if edit is not None else ev.Chose(chooses),
        is_chosen=is_chosen,
        why_not=reason_words(why_not, book) if why_not is not None else "",
        icon=icon,
    )


def reason_words(reason: str, book: Phrasebook) -> str:
    """Return why an edit cannot be done, in a sentence."""
    return book.say(reason) if book.has(reason) else reason


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


# --- what can be done -----------------------------------------------------------------------------


def _actions(state: EditorState, ref: Ref, thing: Any, world: EditorWorld) -> Iterator[Row]:
    book = world.book(state)
    controls: list[Control] = []
    if ref.collection is Collection.PATHWAYS:
        middle = changing.middle_of(thing)
        split = SplitPathway(pathway=thing.id, at=middle, stem=world.stem)
        controls.append(
            control_of(
                "split", book.say("editor-split"), split, state.station, book, icon="editor_split"
            )
        )
        turn = changing.reverse(thing)
        if turn is not None and not thing.is_bidirectional:
            controls.append(
                control_of(
                    "reverse",
                    book.say("editor-reverse"),
                    turn,
                    state.station,
                    book,
                    chooses=ref,
                    icon="turn_back",
                )
            )
    if ref.collection is Collection.NODES:
        merge = changing.merge_with_nearest(state, thing)
        if merge is not None:
            controls.append(
                control_of(
                    "merge", book.say("editor-merge"), merge, state.station, book, icon="draw_point"
                )
            )
        join = changing.join_at(state, thing)
        if join is not None:
            controls.append(
                control_of(
                    "join", book.say("editor-join"), join, state.station, book, icon="editor_join"
                )
            )
    if ref.collection in {
        Collection.NODES,
        Collection.PATHWAYS,
        Collection.PLACES,
        Collection.EQUIPMENT,
    }:
        controls += [
            Control(
                id=f"journey:{which}",
                words=book.say(f"editor-journey-set-{which}"),
                event=ev.JourneyAsked(chosen_is=which),
                icon="locate" if which == "start" else "arrive",
            )
            for which in ("start", "end")
        ]
    delete = changing.delete(ref)
    controls.append(
        control_of(
            "delete", book.say("editor-delete"), delete, state.station, book, icon="editor_delete"
        )
    )
    yield Heading(words=book.say("editor-group-do"))
    yield ButtonRow(columns=2, controls=tuple(controls))
