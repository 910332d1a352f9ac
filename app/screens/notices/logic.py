"""The station's notices: what it tells everybody, in the reader's language where it was written."""

from dataclasses import dataclass, replace

from app.flow.events import Event, NoticesWanted
from app.flow.frame import room_of
from app.flow.outcome import Outcome
from app.flow.session import Session
from app.flow.view import Action, Rows, Spoken
from app.flow.world import World
from app.screens.blocks import Block, title, words
from app.screens.ruler import Ruler
from app.screens.sheet import Sheet, sheet_of
from app.text.phrasebook import Phrasebook
from app.theme import TextSize
from maps.model import Notice
from maps.naming import drawn


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeItem:
    """One notice."""

    title: str
    text: str
    until: str
    """Until when it holds; empty where that is not known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticesView:
    """What the screen shows."""

    title: str
    notices: tuple[NoticeItem, ...]
    sheet: Sheet

    @property
    def rows(self) -> Rows:
        """Return what can be pressed: they are only read, page by page."""
        return self.sheet.rows


def present(session: Session, world: World) -> NoticesView:
    """Return what is shown."""
    book = world.books[session.language]
    notices = tuple(_item(n, world, book) for n in world.conditions.notices_at(world.at))
    ruler = Ruler(room_of(session, world))
    heading = book.say("notices-title")
    sheet = sheet_of(
        ruler.room,
        book,
        session.page,
        head=(title(ruler, heading),),
        body=tuple(block for notice in notices for block in _blocks(ruler, notice)),
    )
    return NoticesView(title=heading, notices=notices, sheet=sheet)


def _blocks(ruler: Ruler, notice: NoticeItem) -> tuple[Block, ...]:
    """Return a notice: its parts stay on one page."""
    head = words(ruler, notice.title, TextSize.BUTTON, is_bold=True, icon="notice")
    rest = [(notice.text, False), (notice.until, True)]
    told = [words(ruler, text, TextSize.BODY, is_quiet=quiet) for text, quiet in rest if text]
    parts = (head, *told)
    glued = [replace(part, is_glued=True, apart_mm=3.0) for part in parts[:-1]]
    return (*glued, replace(parts[-1], apart_mm=14.0))


def speak(session: Session, world: World) -> Spoken:
    """Return what the screen says of itself: all of them."""
    view = present(session, world)
    read = (
        tuple(words for words in (notice.title, notice.text, notice.until) if words)
        for notice in view.notices
    )
    return ((view.title,), *read)


def react(session: Session, event: Event, world: World) -> Outcome:  # noqa: ARG001 - as every screen
    """Return what comes of an event: all there is to press, every screen answers."""
    return Outcome(session)


def notices_action(session: Session, world: World) -> Action | None:
    """Return what leads to the notices: the first one's title; None where there is none."""
    notices = world.conditions.notices_at(world.at)
    if not notices:
        return None
    book = world.books[session.language]
    title = said_in(notices[0].title, book)
    count = book.say("notices-open", count=len(notices))
    return Action(
        id="notices:open",
        words=title,
        event=NoticesWanted(),
        icon="notice",
        spoken=book.say("voice-with-note", name=count, note=title),
    )


def said_in(texts: tuple[tuple[str, str], ...], book: Phrasebook) -> str:
    """Return a text in the reader's language, else in English, else as the station wrote it."""
    known = dict(texts)
    parent = book.language.split("-", 1)[0]
    first = next(iter(known.values()), "")
    return drawn(known.get(book.language) or known.get(parent) or known.get("en") or first)


def _item(notice: Notice, world: World, book: Phrasebook) -> NoticeItem:
    until = ""
    if notice.until is not None and world.at is not None:
        from app.text.hours import moment_words  # noqa: PLC0415 - the first picture says no hours

        moment = moment_words(notice.until, world.at, world.station, book)
        until = book.say("notice-until", until=moment)
    return NoticeItem(
        title=said_in(notice.title, book), text=said_in(notice.text, book), until=until
    )
