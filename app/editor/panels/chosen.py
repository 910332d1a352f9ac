"""The chosen thing: what it is, what can be done with it, everything that is said of it."""

from collections.abc import Iterator

from app.editor import events as ev
from app.editor import today
from app.editor.fields import GROUPS, fields_of
from app.editor.fixes import fix_of
from app.editor.outcome import EditorWorld
from app.editor.panels import drawing, several
from app.editor.panels.actions import action_rows
from app.editor.panels.controls import entry_row
from app.editor.panels.kiosk import kiosk_rows
from app.editor.panels.saying import group_rows
from app.editor.state import Dialog, EditorState, PanelId
from app.editor.view import (
    ButtonRow,
    ChoiceRow,
    Control,
    ItemRow,
    PanelView,
    Row,
    Space,
    Tone,
    Words,
)
from app.editor.words import (
    thing_icon,
    thing_kind,
    thing_title,
)
from app.text.phrasebook import Phrasebook
from maps.editing import Collection, Ref, find
from maps.model import OperatingState, Severity, StationMap

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
    if state.sketch.points:
        return drawing.panel(state, world)
    if state.others:
        return several.panel(state, world)
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
    yield from kiosk_rows(state, ref, world)
    yield from _today(state, ref, world)
    yield from _findings(state, ref, book)
    fields = fields_of(ref.collection, thing)
    for group in GROUPS:
        inside = [field for field in fields if field.group == group]
        if inside:
            yield from group_rows(state, ref, thing, group, inside, world)
    yield from action_rows(state, ref, thing, world)


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
