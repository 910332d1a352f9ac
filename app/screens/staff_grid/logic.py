"""The touch test: every cell that a finger has met is marked, so that dead spots show."""

from dataclasses import replace

from app.flow.events import Event
from app.flow.outcome import Outcome
from app.flow.session import Session
from app.flow.staff import CellTouched
from app.flow.view import Action, Spoken
from app.flow.world import World
from app.screens.staff_page import Cell, Fact, Look, StaffPage, Tone, in_columns, spoken
from app.screens.staff_words import visit_of

COLUMNS, ROWS = 6, 8


def present(session: Session, world: World) -> StaffPage:
    """Return what is shown."""
    book, touched = world.books[session.language], visit_of(session).touched
    cells = tuple(
        Cell(
            action=Action(
                id=f"cell:{number}",
                words=str(number + 1),
                event=CellTouched(number),
                icon="check" if number in touched else "",
                is_chosen=number in touched,
            ),
            look=Look.CELL,
        )
        for number in range(COLUMNS * ROWS)
    )
    left = len(cells) - len(touched)
    told = Fact(words=book.say("staff-grid-all"), tone=Tone.WORKS) if not left else None
    return StaffPage(
        title=book.say("staff-grid"),
        words=book.say("staff-grid-words", count=left),
        told=told,
        parts=(in_columns(cells, COLUMNS),),
    )


def speak(session: Session, world: World) -> Spoken:
    """Return what the screen says of itself."""
    return spoken(present(session, world))


def react(session: Session, event: Event, world: World) -> Outcome:  # noqa: ARG001 - as every screen
    """Return what comes of an event."""
    if not isinstance(event, CellTouched):
        return Outcome(session)
    visit = visit_of(session)
    return Outcome(replace(session, staff=replace(visit, touched=visit.touched | {event.number})))
