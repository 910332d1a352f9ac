"""One thing of the station: why it is closed, at one touch; open again; seen so just now."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from app.flow.events import Event
from app.flow.outcome import AskStaff, Outcome
from app.flow.session import ScreenId, Session
from app.flow.staff import ChangeConditions, Said, StaffScreenChosen, StateSaid, find_thing
from app.flow.view import Action, Spoken
from app.flow.world import World
from app.mapview.picture import picture_of_level
from app.screens.mapping import MapView, here_of
from app.screens.staff_page import Cell, Heading, Look, Part, StaffPage, in_columns, spoken
from app.screens.staff_sheet import laid
from app.screens.staff_words import (
    REASONS,
    closing_of,
    closing_words,
    near_words,
    reason_texts,
    state_words,
    thing_words,
    told,
    visit_of,
)
from app.text.phrasebook import Phrasebook
from maps.model import Conditions, OperatingState
from maps.today import Thing, closed, reopened, verified

_ROUND_M = 40.0


def present(session: Session, world: World) -> StaffPage:
    """Return what is shown."""
    book, visit = world.books[session.language], visit_of(session)
    thing = find_thing(world.things, visit.thing)
    if thing is None:
        return StaffPage(title=book.say("staff-today"))
    closing = closing_of(thing, world)
    words = [
        state_words(thing, world, book)
        if closing is None
        else closing_words(closing, world, book, session.language),
        near_words(thing, world, book),
    ]
    page = StaffPage(
        title=thing_words(thing, world, book),
        words=" · ".join(each for each in words if each),
        told=told(visit, book),
        map=_map(thing, session, world),
        parts=_opening(book) if closing is not None else _closing(book),
    )
    return laid(page, session, world)


def _closing(book: Phrasebook) -> tuple[Part, ...]:
    reasons = tuple(
        Cell(
            action=Action(
                id=f"reason:{reason}",
                words=book.say(f"outage-reason-{reason}"),
                event=StateSaid(Said.CLOSED, reason),
            ),
            look=Look.WORD,
        )
        for reason in REASONS
    )
    seen = Action(
        id="state:open", words=book.say("staff-seen-open"), event=StateSaid(Said.OPEN), icon="check"
    )
    return (
        Heading(book.say("staff-why")),
        in_columns(reasons, 2),
        in_columns((Cell(action=seen, look=Look.CHOICE), _plan(book)), 2),
    )


def _opening(book: Phrasebook) -> tuple[Part, ...]:
    again = Action(
        id="state:open", words=book.say("staff-reopen"), event=StateSaid(Said.OPEN), icon="check"
    )
    still = Action(
        id="state:still",
        words=book.say("staff-seen-closed"),
        event=StateSaid(Said.STILL_CLOSED),
        icon="cross",
    )
    return (
        in_columns((Cell(action=still, look=Look.CHOICE), _plan(book)), 2),
        in_columns((Cell(action=again, look=Look.MAIN),), 1),
    )


def _plan(book: Phrasebook) -> Cell:
    action = Action(
        id="staff:staff_plan",
        words=book.say("staff-plan"),
        event=StaffScreenChosen(ScreenId.STAFF_PLAN),
        icon="clock",
    )
    return Cell(action=action, look=Look.CHOICE)


def _map(thing: Thing, session: Session, world: World) -> MapView | None:
    """Return the map round a thing, with a pin on it: many have no name."""
    if not thing.levels:
        return None
    here, levels = here_of(session, world), thing.levels
    level = here.level if here.level in levels else levels[-1]
    x, y = thing.position
    picture = picture_of_level(
        world.station,
        level,
        here=here,
        bearing_up_deg=world.here.facing_deg or 0.0,
        out_of_service=world.out_of_service(),
        language=session.language,
    )
    frame = ((x - _ROUND_M, y - _ROUND_M), (x + _ROUND_M, y + _ROUND_M))
    return MapView(picture=replace(picture, frame=frame, end=thing.position, end_level=level))


def speak(session: Session, world: World) -> Spoken:
    """Return what the screen says of itself."""
    return spoken(present(session, world))


def react(session: Session, event: Event, world: World) -> Outcome:
    """Return what comes of an event."""
    thing = find_thing(world.things, visit_of(session).thing)
    if not isinstance(event, StateSaid) or thing is None:
        return Outcome(session)
    question = ChangeConditions(
        change=_change(event, thing, world),
        what=f"{event.said.value} {event.reason}".strip(),
        subjects=thing.subjects,
        done=event.said.value.replace("_", "-"),
    )
    return Outcome(session, (AskStaff(question),))


def _change(
    event: StateSaid, thing: Thing, world: World
) -> Callable[[Conditions, dt.datetime], Conditions]:
    subjects = thing.subjects
    match event.said:
        case Said.CLOSED:
            return partial(_closed, subjects, reason_texts(event.reason, world))
        case Said.OPEN:
            return lambda conditions, now: reopened(conditions, subjects, now)
        case Said.STILL_CLOSED:
            out = OperatingState.OUT_OF_SERVICE
            return lambda conditions, now: verified(conditions, subjects, out, now)


def _closed(
    subjects: tuple[str, ...],
    reason: tuple[tuple[str, str], ...],
    conditions: Conditions,
    now: dt.datetime,
) -> Conditions:
    return closed(conditions, subjects, now, reason=reason)
