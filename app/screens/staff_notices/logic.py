"""Notices: what the station tells everybody, from a prepared list in every language."""

import datetime as dt
from dataclasses import replace

from app.flow.events import Event
from app.flow.outcome import AskStaff, Outcome
from app.flow.session import Session
from app.flow.staff import ChangeConditions, HoursChosen, NoticeTakenBack, NoticeTold
from app.flow.view import Action, Spoken
from app.flow.world import World
from app.screens.staff_page import (
    Cell,
    Choices,
    Heading,
    Look,
    Part,
    StaffPage,
    in_columns,
    spoken,
)
from app.screens.staff_sheet import laid
from app.screens.staff_words import now_of, told, visit_of
from app.text.hours import moment_words
from app.text.phrasebook import Phrasebook
from maps.model import Conditions, Notice
from maps.today import OURS, announced, withdrawn

NOTICES = ("delays", "crowd", "building", "wet", "power", "event")
"""The prepared list; each is a message in every language, and its text another."""

_HOURS = (2, 12, None)


def present(session: Session, world: World) -> StaffPage:
    """Return what is shown."""
    book, visit = world.books[session.language], visit_of(session)
    hours = tuple(
        Cell(
            action=Action(
                id=f"hours:{hours}",
                words=book.say(f"staff-hours-{hours or 'open'}"),
                event=HoursChosen(hours),
                is_chosen=hours == visit.hours,
            )
        )
        for hours in _HOURS
    )
    notices = tuple(
        Cell(
            action=Action(
                id=f"tell:{name}",
                words=book.say(f"station-notice-{name}"),
                event=NoticeTold(name),
                icon="notice",
            ),
            look=Look.CHOICE,
        )
        for name in NOTICES
    )
    page = StaffPage(
        title=book.say("staff-notices"),
        told=told(visit, book),
        parts=(
            *_told_now(session, world, book),
            Heading(book.say("staff-notices-tell")),
            in_columns(hours, len(hours)),
            in_columns(notices, 1),
        ),
    )
    return laid(page, session, world)


def _told_now(session: Session, world: World, book: Phrasebook) -> tuple[Part, ...]:
    """Return the notices of staff that are told now; a touch takes one back."""
    ours = [n for n in world.conditions.notices_at(world.at) if n.id.startswith(OURS)]
    if not ours:
        return ()
    rows = tuple(
        (
            Cell(
                action=Action(
                    id=f"back:{notice.id}",
                    words=_words(notice, session, world, book),
                    event=NoticeTakenBack(notice.id),
                    icon="cross",
                ),
                look=Look.CHOICE,
            ),
        )
        for notice in ours
    )
    return (Heading(book.say("staff-notices-told")), Choices(rows))


def _words(notice: Notice, session: Session, world: World, book: Phrasebook) -> str:
    titles = dict(notice.title)
    words = titles.get(session.language) or next(iter(titles.values()))
    if notice.until is None:
        return words
    until = moment_words(notice.until, now_of(world), world.station, book)
    return f"{words} · {book.say('notice-until', until=until)}"


def speak(session: Session, world: World) -> Spoken:
    """Return what the screen says of itself."""
    return spoken(present(session, world))


def react(session: Session, event: Event, world: World) -> Outcome:
    """Return what comes of an event."""
    visit = visit_of(session)
    match event:
        case HoursChosen(hours=hours):
            return Outcome(replace(session, staff=replace(visit, hours=hours)))
        case NoticeTold(notice=name) if name in NOTICES:
            return Outcome(session, (AskStaff(_telling(name, visit.hours, world)),))
        case NoticeTakenBack(notice=notice_id):
            question = ChangeConditions(
                change=lambda conditions, now: withdrawn(conditions, notice_id, now),
                what="notice taken back",
                subjects=(notice_id,),
                done="withdrawn",
            )
            return Outcome(session, (AskStaff(question),))
        case _:
            return Outcome(session)


def _telling(name: str, hours: int | None, world: World) -> ChangeConditions:
    def texts(key: str) -> tuple[tuple[str, str], ...]:
        return tuple(sorted((tag, book.say(key)) for tag, book in world.books.items()))

    title, text = texts(f"station-notice-{name}"), texts(f"station-notice-{name}-text")

    def change(conditions: Conditions, now: dt.datetime) -> Conditions:
        until = now + dt.timedelta(hours=hours) if hours is not None else None
        notice = Notice(id=f"{OURS}{name}", title=title, text=text, since=now, until=until)
        return announced(conditions, notice, now)

    return ChangeConditions(
        change=change, what=f"notice {name}", subjects=(f"{OURS}{name}",), done="announced"
    )
