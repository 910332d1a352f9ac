"""Drafts are handed in, read, decided and released; who waits for what is seen all along. Pure."""

from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum

from app.editor import events as ev
from app.editor.outcome import (
    Answer,
    CompareDraft,
    Decide,
    EditorWorld,
    HandIn,
    LookAtDrafts,
    Outcome,
    ReadDraft,
    ReleaseDraft,
)
from app.editor.releasing import folder_of
from app.editor.seeing import at_top, shown_at
from app.editor.sharing import Reading
from app.editor.state import EditorState, Notice, PanelId
from app.editor.versions import spot_of_change
from maps.publishing.review import Act, Draft, DraftState, Role


class Stage(StrEnum):
    """How far the work of who sits here has come."""

    DRAFT = "draft"
    """Nobody else has seen it yet."""
    SUBMITTED = "submitted"
    APPROVED = "approved"
    REJECTED = "rejected"
    RELEASED = "released"


_OPEN = {DraftState.SUBMITTED, DraftState.REJECTED}
"""A draft that its author hands in anew, and not as another one."""


def _heard(state: EditorState, event: ev.DraftsHeard, _world: EditorWorld) -> Outcome:
    reviewing = replace(state.reviewing, drafts=event.drafts, saved_sha256=event.saved_sha256)
    return Outcome(replace(state, reviewing=reviewing))


def _hand_in(state: EditorState, _event: ev.HandInAsked, world: EditorWorld) -> Outcome:
    why_not = why_not_handed_in(state, world)
    if why_not:
        return _refused(state, why_not)
    own = own_draft(state, world)
    number = own.number if own is not None and own.state in _OPEN else None
    return Outcome(state, (HandIn(state.reviewing.about.strip(), number),))


def _handed_in(state: EditorState, event: ev.HandedIn, _world: EditorWorld) -> Outcome:
    state = replace(state, reviewing=replace(state.reviewing, about=""))
    return _done(state, "editor-review-submitted", event.draft)


def _decided(state: EditorState, event: ev.Decided, _world: EditorWorld) -> Outcome:
    state = replace(
        state,
        reviewing=replace(state.reviewing, reading=None, at=None, why=""),
        releasing=replace(state.releasing, reason=""),
    )
    message = f"editor-review-done-{event.draft.state.value}"
    return _done(state, message, event.draft, event.note)


def _done(state: EditorState, message: str, draft: Draft, note: str = "") -> Outcome:
    facts = (("number", str(draft.number)), ("release", note))
    notice = Notice(message=message, facts=facts)
    return Outcome(replace(state, notice=notice), (LookAtDrafts(),))


def _refused(state: EditorState, message: str) -> Outcome:
    return Outcome(replace(state, notice=Notice(message=message, is_bad=True)))


def _read(state: EditorState, event: ev.ReadingAsked, world: EditorWorld) -> Outcome:
    """Open a draft, or close the one that is open: the map in hand is seen again."""
    number = event.number
    reviewing = replace(state.reviewing, reading=None, at=None, why="", is_busy=number is not None)
    state = replace(state, reviewing=reviewing, scroll=at_top(state, PanelId.REVIEW))
    if number is None:
        return Outcome(state)
    state = replace(state, panel=PanelId.REVIEW)
    return Outcome(state, (ReadDraft(number, folder_of(state, world)),))


def _begun(state: EditorState, event: ev.ReadingBegun, world: EditorWorld) -> Outcome:
    reading = event.reading
    reviewing = replace(state.reviewing, is_busy=False)
    if reading is None:
        return Outcome(replace(state, reviewing=reviewing))
    reviewing = replace(reviewing, reading=replace(reading, is_busy=True))
    state = replace(state, reviewing=reviewing, chosen=None, also=(), drag=None)
    spots = (spot_of_change(reading.before, reading.station, c.ref) for c in reading.changes)
    first = next((spot for spot in spots if spot is not None), None)
    if first is not None:
        state = shown_at(state, *first)
    return Outcome(state, (CompareDraft(folder_of(state, world)),))


def _compared(state: EditorState, event: ev.ReadingCompared, _world: EditorWorld) -> Outcome:
    reading = state.reviewing.reading
    if reading is None:
        return Outcome(state)
    reading = replace(reading, seen=event.seen, is_busy=False)
    return Outcome(replace(state, reviewing=replace(state.reviewing, reading=reading)))


def _decide(state: EditorState, event: ev.DecisionAsked, world: EditorWorld) -> Outcome:
    reading, act = state.reading, event.act
    if reading is None:
        return Outcome(state)
    why_not = why_not_decided(state, act, world)
    if why_not:
        return _refused(state, why_not)
    if act is Act.RELEASE:
        reason = state.releasing.reason.strip()
        return Outcome(state, (ReleaseDraft(reading.draft, folder_of(state, world), reason),))
    return Outcome(state, (Decide(act, reading.draft, state.reviewing.why.strip()),))


ANSWERS: Mapping[type, Answer] = {
    ev.DraftsHeard: _heard,
    ev.HandInAsked: _hand_in,
    ev.HandedIn: _handed_in,
    ev.ReadingAsked: _read,
    ev.ReadingBegun: _begun,
    ev.ReadingCompared: _compared,
    ev.DecisionAsked: _decide,
    ev.Decided: _decided,
}


# --- who waits for what ---------------------------------------------------------------------------


def own_draft(state: EditorState, world: EditorWorld) -> Draft | None:
    """Return the last draft of who sits here."""
    own = [draft for draft in state.reviewing.drafts if draft.author == world.person]
    return max(own, key=lambda draft: draft.number, default=None)


def has_changed_since(state: EditorState, draft: Draft) -> bool:
    """Say whether the map in hand is another one than was handed in."""
    return state.is_changed or state.reviewing.saved_sha256 != draft.sha256


def stage_of(state: EditorState, world: EditorWorld) -> Stage:
    """Return how far the map in hand has come."""
    own = own_draft(state, world)
    if own is None or (own.state is DraftState.RELEASED and has_changed_since(state, own)):
        return Stage.DRAFT
    return Stage(own.state.value)


def waiting(state: EditorState, world: EditorWorld) -> tuple[Draft, ...]:
    """Return the drafts that who sits here can do something about, the oldest first."""
    wanted = {DraftState.SUBMITTED}
    if world.role is not None and world.role.includes(Role.PUBLISHER):
        wanted |= {DraftState.APPROVED}
    return tuple(
        draft
        for draft in state.reviewing.drafts
        if draft.state in wanted
        and not (draft.state is DraftState.SUBMITTED and draft.author == world.person)
    )


def with_typed(state: EditorState) -> EditorState:
    """Return the state as it is once somebody goes on from the note that they write."""
    typing = state.typing
    where, _, what = typing.entry.partition(":") if typing is not None else ("", "", "")
    if typing is None or where not in {"review", "release"}:
        return state
    if where == "release":
        return replace(state, releasing=replace(state.releasing, **{what: typing.text}))
    return replace(state, reviewing=replace(state.reviewing, **{what: typing.text}))


def why_not_handed_in(state: EditorState, world: EditorWorld) -> str:
    """Return why the map cannot be handed in; nothing: it can."""
    own = own_draft(state, world)
    if state.is_changed:
        return "editor-release-save-first"
    is_out = own is not None and own.state is not DraftState.REJECTED
    if own is not None and is_out and not has_changed_since(state, own):
        return "editor-review-same"
    if not state.reviewing.about.strip():
        return "editor-review-needs-about"
    return ""


def why_not_decided(state: EditorState, act: Act, world: EditorWorld) -> str:
    """Return why the draft that is read cannot be decided so; nothing: it can."""
    reading = state.reading
    if reading is None:
        return "editor-review-none"
    match act:
        case Act.APPROVE if reading.draft.author == world.person:
            return "editor-review-own"
        case Act.REJECT if not state.reviewing.why.strip():
            return "editor-review-needs-why"
        case Act.RELEASE:
            return _why_not_released(state, reading)
        case _:
            return ""


def _why_not_released(state: EditorState, reading: Reading) -> str:
    if reading.is_stale:
        return "editor-review-stale"
    if reading.seen is None:
        return "editor-release-look-first"
    if reading.seen.errors:
        return "editor-release-has-errors"
    if reading.seen.breaks and not state.releasing.reason.strip():
        return "editor-release-needs-reason"
    return ""
