"""How this machine is: printer, voices, clock, age of what it knows, last error."""

from app.flow.events import Event
from app.flow.outcome import Outcome, Speak
from app.flow.session import ScreenId, Session
from app.flow.staff import Device, SoundTested, StaffScreenChosen
from app.flow.view import Action, Spoken
from app.flow.voice import Voice
from app.flow.world import World
from app.ports import PrinterState, Step, Utterance
from app.screens.staff_page import Cell, Fact, Facts, Look, StaffPage, Tone, in_columns, spoken
from app.screens.staff_sheet import laid
from app.screens.staff_words import now_of, told, visit_of
from app.text.hours import local_time, moment_words
from app.text.phrasebook import Phrasebook

_LEAST_MB = 500
_LONGEST_ERROR = 60
_GOOD = {PrinterState.READY, PrinterState.PAPER_LOW}


def present(session: Session, world: World) -> StaffPage:
    """Return what is shown."""
    book, visit = world.books[session.language], visit_of(session)
    sound = Action(
        id="device:sound", words=book.say("staff-sound"), event=SoundTested(), icon="sound"
    )
    grid = Action(
        id="staff:staff_grid",
        words=book.say("staff-grid"),
        event=StaffScreenChosen(ScreenId.STAFF_GRID),
        icon="list",
    )
    device = visit.device
    page = StaffPage(
        title=book.say("staff-device"),
        told=told(visit, book),
        parts=(
            *((Facts(_facts(device, world, book)),) if device is not None else ()),
            in_columns(
                (Cell(action=sound, look=Look.CHOICE), Cell(action=grid, look=Look.CHOICE)), 2
            ),
        ),
    )
    return laid(page, session, world)


def _facts(device: Device, world: World, book: Phrasebook) -> tuple[Fact, ...]:
    there = local_time(device.now, world.station)
    clock = f"{there.date().isoformat()} {there.hour:02}:{there.minute:02}:{there.second:02}"
    facts = [
        Fact(words=book.say("staff-device-clock"), value=clock),
        Fact(
            words=book.say("staff-device-started"),
            value=moment_words(device.started, device.now, world.station, book),
        ),
        _printer(device, book),
        _voices(device, world, book),
        _conditions(device, world, book),
        Fact(words=book.say("staff-device-map"), value=device.map_file),
    ]
    if device.free_mb is not None:
        is_little = device.free_mb < _LEAST_MB
        facts.append(
            Fact(
                words=book.say("staff-device-disk"),
                value=book.say("staff-megabytes", count=str(device.free_mb)),
                tone=Tone.DOUBT if is_little else Tone.WORKS,
            )
        )
    facts.append(_error(device, world, book))
    return tuple(facts)


def _printer(device: Device, book: Phrasebook) -> Fact:
    words = book.say("staff-device-printer")
    if not device.printer:
        return Fact(words=words, value=book.say("staff-none"))
    name = device.printer.replace("_", "-")
    tone = Tone.WORKS if device.printer in _GOOD else Tone.CLOSED
    return Fact(words=words, value=book.say(f"staff-printer-{name}"), tone=tone)


def _voices(device: Device, world: World, book: Phrasebook) -> Fact:
    there, all_of_them = len(device.heard), len(world.books)
    return Fact(
        words=book.say("staff-device-voices"),
        value=book.say("staff-of", number=str(there), count=str(all_of_them)),
        tone=Tone.WORKS if there == all_of_them else Tone.DOUBT,
    )


def _conditions(device: Device, world: World, book: Phrasebook) -> Fact:
    words, issued = book.say("staff-device-conditions"), world.conditions.issued
    until, now = world.conditions.valid_until, now_of(world)
    is_over = until is not None and now > until
    if device.feed_trouble or is_over:
        return Fact(words=words, value=book.say("staff-state-unknown"), tone=Tone.CLOSED)
    if issued is None:
        return Fact(words=words, value=book.say("staff-none"))
    value = moment_words(issued, now, world.station, book)
    return Fact(words=words, value=value, tone=Tone.WORKS)


def _error(device: Device, world: World, book: Phrasebook) -> Fact:
    words = book.say("staff-device-error")
    if device.last_error_at is None:
        return Fact(words=words, value=book.say("staff-none"), tone=Tone.WORKS)
    at = moment_words(device.last_error_at, device.now, world.station, book)
    shown = device.last_error
    if len(shown) > _LONGEST_ERROR:
        shown = f"{shown[:_LONGEST_ERROR]}…"
    return Fact(words=f"{words} · {at}", value=shown, tone=Tone.DOUBT)


def speak(session: Session, world: World) -> Spoken:
    """Return what the screen says of itself."""
    return spoken(present(session, world))


def react(session: Session, event: Event, world: World) -> Outcome:
    """Return what comes of an event."""
    if not isinstance(event, SoundTested):
        return Outcome(session)
    voice, book = session.voice or Voice(), world.books[session.language].ear
    said = Utterance((Step(session.language, (book.say("staff-sound-said"),)),))
    return Outcome(session, (Speak(said, voice.rate_ratio, voice.volume_db),))
