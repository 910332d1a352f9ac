"""What somebody who has signed in may do here; what they may not is off, and says why. Pure.

Where nobody has an account everybody may do everything, as on the command line.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from app.editor import events as ev
from app.editor import signing_in
from app.editor.outcome import (
    Decide,
    DoEdit,
    EditorWorld,
    Effect,
    GoBack,
    GoOn,
    HandIn,
    MakeRelease,
    Outcome,
    ReleaseDraft,
    SaveMap,
    SayConditions,
    SettleDraft,
    TakeKiosk,
    TakeOver,
)
from app.editor.state import EditorState, Notice, Tool
from app.editor.view import (
    ButtonRow,
    ChoiceRow,
    Control,
    EditorView,
    FieldRow,
    Heading,
    ItemRow,
    Row,
    TableRow,
    Tone,
    Words,
)
from maps.publishing.review import NEEDED, Act, Role

_CHANGES = (
    ev.Done,
    ev.Saved,
    ev.StateSaid,
    ev.PlanChanged,
    ev.KioskTaken,
    ev.Plotted,
    ev.SketchEnded,
    ev.AreaSplit,
)
_BEFORE_SIGNING_IN = (
    ev.SignInAsked,
    ev.SignedIn,
    ev.SignInRefused,
    ev.KeysChosen,
    ev.MinutePassed,
    ev.DialogOpened,
    ev.LanguageChosen,
    ev.LeaveAsked,
    ev.Typed,
    ev.TextKeyPressed,
    ev.FieldLeft,
    ev.PasteAsked,
    ev.Pasted,
    ev.Refused,
    ev.Escaped,
    ev.Viewed,
    ev.Pointed,
    ev.ConditionsRead,
    ev.ReleaseCompared,
    ev.ReadingBegun,
    ev.ReadingCompared,
)
"""What may happen while nobody has signed in."""
_WRITTEN_IN = ("chosen:", "table:", "plan:")
"""Fields that say something of the map, or of today."""


def may_change(world: EditorWorld) -> bool:
    """Say whether who is here may change anything."""
    return _is_enough(world, NEEDED[Act.SUBMIT])


def refusal(event: object, world: EditorWorld, state: EditorState) -> str:
    """Return why somebody may not do what an event says, in a sentence; nothing: they may."""
    if world.is_locked and not _is_signing_in(event):
        return world.book(state).say("editor-sign-in-first")
    needed = _needed(event)
    if needed is None or _is_enough(world, needed):
        return ""
    return _words(needed, world, state)


def seen(view: EditorView, world: EditorWorld, state: EditorState) -> EditorView:
    """Return the view with everything off that somebody may not do."""
    if world.role is None or world.role is Role.PUBLISHER:
        return view

    def off(control: Control) -> Control:
        words = refusal(control.event, world, state)
        return replace(control, why_not=words) if words else control

    dialog = view.dialog
    looks_only = not may_change(world) and state.reading is None
    return replace(
        view,
        hint=world.book(state).say("editor-hint-select") if looks_only else view.hint,
        top=tuple(map(off, view.top)),
        tools=tuple(map(off, view.tools)),
        kinds=tuple(map(off, view.kinds)),
        panel=replace(view.panel, rows=_with_reason(view.panel.rows, off, world, state)),
        dialog=dialog and replace(dialog, rows=tuple(_row(row, off) for row in dialog.rows)),
    )


def _with_reason(
    rows: tuple[Row, ...], off: Callable[[Control], Control], world: EditorWorld, state: EditorState
) -> tuple[Row, ...]:
    """Return rows with what is not theirs off; first of all stands why."""
    seen_rows = tuple(_row(row, off) for row in rows)
    if may_change(world) or seen_rows == rows:
        return seen_rows
    words = world.book(state).say(
        "editor-read-only", needed=_called(NEEDED[Act.SUBMIT], world, state)
    )
    return (Words(words=words, tone=Tone.DOUBT, icon="information"), *seen_rows)


def _called(role: Role, world: EditorWorld, state: EditorState) -> str:
    return world.book(state).say(f"editor-role-{role.value}")


def held_back(outcome: Outcome, world: EditorWorld) -> Outcome:
    """Return an outcome without what somebody may not do, however they came to it."""
    kept: list[Effect] = []
    missed: list[Role] = []
    for effect in outcome.effects:
        needed = _needed_for(effect)
        if needed is None or _is_enough(world, needed):
            kept.append(effect)
        else:
            missed.append(needed)
    if not missed:
        return outcome
    facts = (("words", _words(missed[0], world, outcome.state)),)
    notice = Notice(message="editor-says", facts=facts, is_bad=True)
    return Outcome(replace(outcome.state, notice=notice), tuple(kept))


def _is_enough(world: EditorWorld, needed: Role) -> bool:
    return not world.has_staff if world.role is None else world.role.includes(needed)


def _is_signing_in(event: object) -> bool:
    if isinstance(event, ev.FieldEntered):
        return event.entry in signing_in.ENTRIES
    return isinstance(event, _BEFORE_SIGNING_IN)


def _words(needed: Role, world: EditorWorld, state: EditorState) -> str:
    book, role = world.book(state), world.role or Role.PUBLISHER
    return book.say(
        "editor-role-needed",
        name=world.person,
        role=_called(role, world, state),
        needed=_called(needed, world, state),
    )


def _needed(event: object) -> Role | None:
    is_change = isinstance(event, _CHANGES)
    match event:
        case ev.HandInAsked() | ev.SurveyAsked(what="in"):
            is_change = True
        case ev.DecisionAsked(act=act):
            return NEEDED[act]
        case ev.MergeAsked(what="take") | ev.Recovered(is_wanted=True):
            is_change = True
        case ev.ReleaseAsked(what="make" | "install" | "back"):
            return NEEDED[Act.RELEASE]
        case ev.ToolChosen(tool=tool):
            is_change = tool is not Tool.SELECT
        case ev.FieldEntered(entry="review:about"):
            is_change = True
        case ev.FieldEntered(entry="review:why"):
            return NEEDED[Act.APPROVE]
        case ev.FieldEntered(entry="release:reason"):
            return NEEDED[Act.RELEASE]
        case ev.FieldEntered(entry=entry):
            is_change = entry.startswith(_WRITTEN_IN)
        case _:
            pass
    return NEEDED[Act.SUBMIT] if is_change else None


def _needed_for(effect: Effect) -> Role | None:
    match effect:
        case MakeRelease() | TakeOver() | ReleaseDraft():
            return NEEDED[Act.RELEASE]
        case DoEdit() | GoBack() | GoOn() | SaveMap() | SayConditions() | TakeKiosk():
            return NEEDED[Act.SUBMIT]
        case SettleDraft() | HandIn():
            return NEEDED[Act.SUBMIT]
        case Decide(act=act):
            return NEEDED[act]
        case _:
            return None


def _row(row: Row, off: Any) -> Row:
    match row:
        case Heading(control=control) if control is not None:
            return replace(row, control=off(control))
        case FieldRow():
            return replace(row, control=off(row.control))
        case ChoiceRow() | ButtonRow():
            return replace(row, controls=_all(row.controls, off))
        case ItemRow():
            fix = off(row.fix) if row.fix is not None else None
            return replace(row, control=off(row.control), fix=fix)
        case TableRow():
            cells = tuple(
                replace(cell, control=off(cell.control)) if cell.control is not None else cell
                for cell in row.cells
            )
            return replace(row, cells=cells)
        case _:
            return row


def _all(controls: Iterable[Control], off: Any) -> tuple[Control, ...]:
    return tuple(off(control) for control in controls)
