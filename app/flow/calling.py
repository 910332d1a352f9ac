"""A call for the staff: what it tells them, how long one waits, what it says in words."""

import datetime as dt
from dataclasses import replace

from app.flow.events import CallTold
from app.flow.outcome import CallStaff, Outcome
from app.flow.session import Call, Session
from app.flow.world import World
from app.ports import CallReply, CallStage, StaffRequest
from app.text.labels import level_label, place_label
from app.text.phrasebook import Phrasebook

REASONS = ("way", "boarding", "machine", "unwell")
"""What staff are wanted for, the most common first."""

PATIENCE = dt.timedelta(seconds=60)
"""Who waits longer than this without an answer is told what else they can do (D04)."""

OPEN = frozenset({CallStage.CALLING, CallStage.ANSWERED, CallStage.ON_THE_WAY, CallStage.NO_ANSWER})
"""Somebody may still come."""

_ENDING = {CallReply.DESK, CallReply.RING, CallReply.NOBODY}
"""Answers after which nobody comes: what is left to do is on the screen."""

_REPLY_ICONS = {
    CallReply.COMING: "walking",
    CallReply.WAIT: "check",
    CallReply.DESK: "information",
    CallReply.RING: "phone",
    CallReply.NOBODY: "warning",
}
_ICONS = {
    CallStage.CALLING: "call",
    CallStage.ANSWERED: "check",
    CallStage.ON_THE_WAY: "walking",
    CallStage.NO_ANSWER: "warning",
    CallStage.FAILED: "warning",
}


def is_open(session: Session) -> bool:
    """Say whether staff have been called, and may still come."""
    return session.call.stage in OPEN and session.call.reply not in _ENDING


def is_under_way(session: Session) -> bool:
    """Say whether staff have been called, and are taken to come: it can be taken back."""
    return is_open(session) and session.call.stage is not CallStage.NO_ANSWER


def needs_other(session: Session) -> bool:
    """Say whether what else one can do is to be shown: nobody has answered, or will come."""
    call = session.call
    return call.stage in {CallStage.NO_ANSWER, CallStage.FAILED} or call.reply in _ENDING


def is_overdue(session: Session, now: dt.datetime) -> bool:
    """Say whether nobody has answered for too long."""
    call = session.call
    is_waiting = call.stage is CallStage.CALLING and call.since is not None
    return is_waiting and call.since is not None and now - call.since >= PATIENCE


def called(session: Session, world: World) -> Outcome:
    """Return what comes of calling the staff."""
    if not world.staff.can_call or is_under_way(session):
        return Outcome(session)
    call = replace(session.call, stage=CallStage.CALLING, since=world.at, reply=None, minutes=None)
    return Outcome(replace(session, call=call), (CallStaff(request_of(session, world)),))


def withdrawn(session: Session) -> Session:
    """Return the session whose call is taken back: the form is there again, as it was."""
    call = replace(session.call, stage=None, since=None, reply=None, minutes=None)
    return replace(session, call=call)


def told(session: Session, news: CallTold) -> Session:
    """Return the session knowing how far its call has come. What is closed is over."""
    if not is_open(session):
        return session
    if news.stage is CallStage.CLOSED:
        return replace(session, call=Call())
    call = replace(session.call, stage=news.stage, reply=news.reply, minutes=news.minutes)
    return replace(session, call=call)


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


def call_words(call: Call, book: Phrasebook) -> str:
    """Return what the staff have answered; else how far the call has come."""
    if call.reply is None:
        return stage_words(call.stage, book)
    if call.reply is CallReply.COMING and not call.minutes:
        return book.say("call-on-the-way")
    return book.say(f"call-reply-{call.reply.value}", minutes=call.minutes or 0)


def call_icon(call: Call) -> str:
    """Return its pictogram."""
    if call.reply is not None:
        return _REPLY_ICONS[call.reply]
    return _ICONS.get(call.stage, "") if call.stage is not None else ""
