"""The way out, over everything else: which exit, which way to turn, and what not to use.

The screen is there as long as the station's control says so. A traveller may change the language
and how the glass is wanted; nothing else is left to be pressed.
"""

from dataclasses import dataclass

from app.flow.emergency import WayOut, ways_out
from app.flow.events import Event
from app.flow.frame import room_of
from app.flow.outcome import Outcome, Speak
from app.flow.session import Session
from app.flow.view import Rows, Spoken
from app.flow.world import World
from app.ports import Step, Utterance
from app.screens.blocks import Block, title, words
from app.screens.exit_sign import exit_sign
from app.screens.ruler import Ruler
from app.screens.sheet import Sheet, sheet_of
from app.text.directions import instruction, utterance
from app.text.labels import place_label
from app.text.phrasebook import Phrasebook
from app.theme import TextSize
from routing.route import Turn

_SPOKEN = ("ko", "en")
"""Heard by everybody (barrier-free.md 7.1), before the language that was chosen."""

_VOLUME_DB = 0.0
"""As loud as the machine goes."""

_ICONS = {Turn.BACK: "turn_back"}


@dataclass(frozen=True, slots=True, kw_only=True)
class EmergencyView:
    """What the screen shows."""

    title: str
    ways: tuple[WayOut, ...]
    sheet: Sheet

    @property
    def rows(self) -> Rows:
        """Return what can be pressed: pages, where all of it is large."""
        return self.sheet.rows


def present(session: Session, world: World) -> EmergencyView:
    """Return what is shown."""
    book = world.books[session.language]
    ways = ways_out(world)
    ruler = Ruler(room_of(session, world))
    heading = book.say("emergency-title")
    sheet = sheet_of(
        ruler.room,
        book,
        session.page,
        body=(
            *(() if ways else (title(ruler, heading),)),
            *(block for way in ways for block in _way(ruler, way, world, book)),
            *((title(ruler, heading),) if ways else ()),
            *(words(ruler, text, TextSize.INSTRUCTION, is_bold=True) for text in _rest(ways, book)),
        ),
    )
    return EmergencyView(title=heading, ways=ways, sheet=sheet)


def _way(ruler: Ruler, way: WayOut, world: World, book: Phrasebook) -> tuple[Block, ...]:
    """Return an exit: its sign, its name, and how to set off."""
    return (
        exit_sign(_ICONS.get(way.turn, way.turn.value), has_wheelchair=way.is_step_free),
        words(ruler, _named(way, book), TextSize.TITLE, is_bold=True, is_glued=True),
        words(ruler, instruction(way.first, world.station, book), TextSize.INSTRUCTION),
    )


def _named(way: WayOut, book: Phrasebook) -> str:
    key = "emergency-step-free" if way.is_step_free else "emergency-nearest"
    return book.say(key, place=place_label(way.place, book))


def _rest(ways: tuple[WayOut, ...], book: Phrasebook) -> tuple[str, ...]:
    """Return what holds for everybody."""
    told = [book.say("emergency-no-lift")]
    if ways and not any(way.is_step_free for way in ways):
        told.append(book.say("emergency-no-step-free"))
    return (*told, book.say("emergency-follow"))


def sentences(world: World, book: Phrasebook) -> tuple[str, ...]:
    """Return all of it to be heard, in the language of a phrasebook for the ear."""
    ways = ways_out(world)
    told = [book.say("emergency-title")]
    for way in ways:
        told += [_named(way, book), utterance(way.first, world.station, book)]
    return (*told, *_rest(ways, book))


def said(session: Session, world: World) -> Speak:
    """Return what is said again and again: in Korean, in English, in the language chosen."""
    tags = dict.fromkeys((*(tag for tag in _SPOKEN if tag in world.books), session.language))
    steps = tuple(Step(tag, sentences(world, world.books[tag].ear)) for tag in tags)
    return Speak(Utterance(steps), 1.0, _VOLUME_DB)


def speak(session: Session, world: World) -> Spoken:
    """Return what the screen says of itself."""
    return (sentences(world, world.books[session.language]),)


def react(session: Session, event: Event, world: World) -> Outcome:  # noqa: ARG001 - as every screen
    """Return what comes of an event: nothing here is the traveller's to decide."""
    return Outcome(session)
