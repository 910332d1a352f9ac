"""Who wants the staff area types its PIN. What is typed is shown as dots and kept nowhere."""

from dataclasses import replace

from app.flow.events import Erased, Event, Typed
from app.flow.outcome import AskStaff, Outcome
from app.flow.session import Session
from app.flow.staff import LONGEST_PIN, CheckPin, DigitTyped, PinEntered
from app.flow.view import Action, Spoken
from app.flow.world import World
from app.screens.staff_page import Cell, Choices, Fact, Figure, Look, StaffPage, Tone, spoken
from app.screens.staff_words import visit_of

_DOT = "●"
_ROWS = ("123", "456", "789")


def present(session: Session, world: World) -> StaffPage:
    """Return what is shown."""
    book, visit = world.books[session.language], visit_of(session)
    digits = [tuple(_key(digit) for digit in row) for row in _ROWS]
    erase = Action(
        id="key:erase", words=book.say("staff-pin-erase"), event=DigitTyped(None), icon="erase"
    )
    enter = Action(
        id="pin:enter", words=book.say("staff-pin-enter"), event=PinEntered(), icon="check"
    )
    last = (Cell(action=erase, look=Look.CHOICE), _key("0"), Cell(action=enter, look=Look.MAIN))
    return StaffPage(
        title=book.say("staff-pin-title"),
        words=book.say("staff-pin-ask"),
        told=_told(session, world),
        parts=(
            Figure(" ".join(_DOT * len(visit.typed))),
            Choices((*digits, last)),
        ),
    )


def _key(digit: str) -> Cell:
    action = Action(id=f"key:{digit}", words=digit, event=DigitTyped(digit))
    return Cell(action=action, look=Look.KEY)


def _told(session: Session, world: World) -> Fact | None:
    book, pin = world.books[session.language], visit_of(session).pin
    if pin is None:
        return None
    if pin.has_trouble:
        return Fact(words=book.say("staff-pin-trouble"), tone=Tone.DOUBT)
    if pin.locked_s > 0:
        minutes = max(1, -(-int(pin.locked_s) // 60))
        return Fact(words=book.say("staff-pin-locked", minutes=minutes), tone=Tone.CLOSED)
    return Fact(words=book.say("staff-pin-wrong", count=pin.tries_left), tone=Tone.DOUBT)


def speak(session: Session, world: World) -> Spoken:
    """Return what the screen says of itself."""
    return spoken(present(session, world))


def react(session: Session, event: Event, world: World) -> Outcome:  # noqa: ARG001 - as every screen
    """Return what comes of an event."""
    visit = visit_of(session)
    match event:
        case DigitTyped(digit=None) | Erased():
            return Outcome(replace(session, staff=replace(visit, typed=visit.typed[:-1])))
        case DigitTyped(digit=str(digit)) | Typed(character=digit) if digit in "0123456789":
            typed = (visit.typed + digit)[:LONGEST_PIN]
            return Outcome(replace(session, staff=replace(visit, typed=typed)))
        case PinEntered() if visit.typed:
            asked = replace(session, staff=replace(visit, typed=""))
            return Outcome(asked, (AskStaff(CheckPin(visit.typed)),))
        case _:
            return Outcome(session)
