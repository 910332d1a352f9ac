"""The self-check: what the rules ask of this panel, measured, and on a slip."""

from dataclasses import replace

from app.flow.events import Event
from app.flow.outcome import AskStaff, Outcome, PrintSlip
from app.flow.session import Session
from app.flow.site_check import Check, checks_of
from app.flow.staff import NoteStaff, SlipPrinted
from app.flow.view import Action, Spoken
from app.flow.world import World
from app.ports import PrinterState, PrintNews, PrintStage
from app.screens.staff_page import (
    Cell,
    Fact,
    Facts,
    Look,
    StaffPage,
    Tone,
    in_columns,
    spoken,
)
from app.screens.staff_sheet import laid
from app.screens.staff_words import now_of, visit_of
from app.text.hours import local_time
from app.text.phrasebook import Phrasebook


def present(session: Session, world: World) -> StaffPage:
    """Return what is shown."""
    book = world.books[session.language]
    checks = checks_of(world.measures)
    action = Action(
        id="check:print", words=book.say("staff-check-print"), event=SlipPrinted(), icon="print"
    )
    foot = (in_columns((Cell(action=action, look=Look.MAIN),), 1),) if world.has_printer else ()
    page = StaffPage(
        title=book.say("staff-check"),
        words=_summary(checks, book),
        told=_told(session, book),
        parts=(Facts(tuple(_fact(check, book) for check in checks)),),
        foot=foot,
    )
    return laid(page, session, world)


def _summary(checks: tuple[Check, ...], book: Phrasebook) -> str:
    return book.say("staff-check-summary", count=sum(not check.is_met for check in checks))


def _fact(check: Check, book: Phrasebook) -> Fact:
    return Fact(
        words=check_words(check, book),
        value=value_words(check, book),
        tone=Tone.WORKS if check.is_met else Tone.CLOSED,
    )


def check_words(check: Check, book: Phrasebook) -> str:
    """Return what a check is about, with the id of its requirement."""
    return f"{check.id} · {book.say(f'staff-check-{check.name}')}"


def value_words(check: Check, book: Phrasebook) -> str:
    """Return what was measured, and the limit."""
    if check.value is None:
        return book.say("staff-check-unmeasured")
    value = book.say(f"staff-unit-{check.unit}", number=_number(check.value))
    least, most = check.bounds
    if least is not None and most is not None:
        return value
    limit = least if least is not None else most
    key = "staff-check-at-least" if least is not None else "staff-check-at-most"
    return book.say(key, value=value, limit=_number(limit or 0.0))


def _number(value: float) -> str:
    return f"{value:.0f}" if abs(value) >= 100 else f"{value:.1f}"


def _told(session: Session, book: Phrasebook) -> Fact | None:
    news = session.printing
    if news is None:
        return None
    tones = {PrintStage.FAILED: Tone.CLOSED, PrintStage.PRINTING: Tone.PLAIN}
    tone = tones.get(news.stage, Tone.WORKS)
    return Fact(words=book.say(f"staff-slip-{_key(news)}"), tone=tone)


def _key(news: PrintNews) -> str:
    match news.stage:
        case PrintStage.PRINTING:
            return "going"
        case PrintStage.FAILED:
            return "failed"
        case _:
            return "done"


def speak(session: Session, world: World) -> Spoken:
    """Return what the screen says of itself."""
    return spoken(present(session, world))


def react(session: Session, event: Event, world: World) -> Outcome:
    """Return what comes of an event."""
    if not isinstance(event, SlipPrinted) or not visit_of(session).is_in:
        return Outcome(session)
    book, checks = world.books[session.language], checks_of(world.measures)
    at = local_time(now_of(world), world.station)
    station = book.names.written(world.station.name) or world.station.id
    slip = PrintSlip(
        title=book.say("staff-check"),
        words=f"{station} · {at:%Y-%m-%d %H:%M} · {_summary(checks, book)}",
        lines=tuple(
            (check_words(check, book), value_words(check, book), check.is_met) for check in checks
        ),
        language=session.language,
    )
    waiting = PrintNews(PrintStage.PRINTING, PrinterState.READY)
    effects = (slip, AskStaff(NoteStaff("self-check printed")))
    return Outcome(replace(session, printing=waiting), effects)
