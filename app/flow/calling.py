"""A call for the staff: what it tells them, how long one waits, what it says in words."""

import datetime as dt
from dataclasses import replace

from app.flow.outcome import CallStaff, Outcome
from app.flow.session import Call, Session
from app.flow.world import World
from app.ports import CallStage, StaffRequest
from app.text.labels import level_label, place_label
from app.text.phrasebook import Phrasebook

REASONS = ("way", "boarding", "machine", "unwell")
"""What staff are wanted for, the most common first."""

PATIENCE = dt.timedelta(seconds=60)
"""Who waits longer than this without an answer is told what else they can do (D04)."""

OPEN = frozenset({CallStage.CALLING, CallStage.ANSWERED, CallStage.ON_THE_WAY, CallStage.NO_ANSWER})
"""Somebody may still come."""

_ICONS = {
    CallStage.CALLING: "call",
    CallStage.ANSWERED: "check",
    CallStage.ON_THE_WAY: "walking",
    CallStage.NO_ANSWER: "warning",
    CallStage.FAILED: "warning",
}


def is_open(session: Session) -> bool:
    """Say whether staff have been called, and may still come."""
    return session.call.stage in OPEN


def is_overdue(session: Session, now: dt.datetime) -> bool:
    """Say whether nobody has answered for too long."""
    call = session.call
    is_waiting = call.stage is CallStage.CALLING and call.since is not None
    return is_waiting and call.since is not None and now - call.since >= PATIENCE


def called(session: Session, world: World) -> Outcome:
    """Return what comes of calling the staff."""
    is_under_way = is_open(session) and session.call.stage is not CallStage.NO_ANSWER
    if not world.staff.can_call or is_under_way:
        return Outcome(session)
    call = replace(session.call, stage=CallStage.CALLING, since=world.at)
    return Outcome(replace(session, call=call), (CallStaff(request_of(session, world)),))


def withdrawn(session: Session) -> Session:
    """Return the session whose call is taken back: the form is there again, as it was."""
    return replace(session, call=replace(session.call, stage=None, since=None))


def told(session: Session, stage: CallStage) -> Session:
    """Return the session knowing how far its call has come. What is closed is over."""
    if not is_open(session):
        return session
    call = replace(session.call, stage=stage)
    return replace(session, call=Call() if stage is CallStage.CLOSED else call)


def request_of(session: Session, world: World) -> StaffRequest:
    """Return what the staff are told, in the station's first language."""
    book = world.books[world.first_language]
    call = session.call
    return StaffRequest(
        kiosk=world.staff.kiosk,
        here=here_words(world, book),
        language=session.language,
        reason=call.reason,
        reason_words=book.say(f"call-reason-{call.reason}"),
        need=need_words(session, book) if call.tells_need else "",
        goal=goal_words_of(session, world, book) if call.tells_goal else "",
    )


def here_words(world: World, book: Phrasebook) -> str:
    """Return where this kiosk stands."""
    return level_label(world.station.level_by_id[world.here.level], book)


def need_words(session: Session, book: Phrasebook) -> str:
    """Return how the traveller moves; empty where they have not said it."""
    return book.say(f"profile-{session.profile}") if session.has_said_needs else ""


def goal_words_of(session: Session, world: World, book: Phrasebook) -> str:
    """Return where the traveller goes; empty where they have not said it."""
    if session.destination is None:
        return ""
    return place_label(world.station.place_by_id[session.destination], book)


def stage_words(stage: CallStage | None, book: Phrasebook) -> str:
    """Return how far a call has come, in words; nothing before it, and after."""
    if stage is None or stage not in _ICONS:
        return ""
    return book.say(f"call-{stage.value.replace('_', '-')}")


def stage_icon(stage: CallStage | None) -> str:
    """Return its pictogram."""
    return _ICONS.get(stage, "") if stage is not None else ""
