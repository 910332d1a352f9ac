"""Something of ours failed. A traveller is told what helps them; a new visit begins."""

from dataclasses import dataclass

from app.flow.events import Event, StartOverChosen
from app.flow.frame import room_of
from app.flow.outcome import Outcome
from app.flow.session import Session
from app.flow.view import Action, Rows, Spoken
from app.flow.world import World
from app.screens.blocks import Look, button, title, words
from app.screens.ruler import Ruler
from app.screens.sheet import Sheet, sheet_of
from app.theme import TextSize


@dataclass(frozen=True, slots=True, kw_only=True)
class TroubleView:
    """What the screen shows."""

    title: str
    words: str
    again: Action
    sheet: Sheet

    @property
    def rows(self) -> Rows:
        """Return what can be pressed on this page."""
        return self.sheet.rows


def present(session: Session, world: World) -> TroubleView:
    """Return what is shown."""
    book = world.books[session.language]
    ruler = Ruler(room_of(session, world))
    again = Action(
        id="trouble:again",
        words=book.say("trouble-again"),
        event=StartOverChosen(),
        icon="restart",
    )
    sheet = sheet_of(
        ruler.room,
        book,
        session.page,
        head=(title(ruler, book.say("trouble-title")),),
        lead=(words(ruler, book.say("trouble-words"), TextSize.INSTRUCTION, is_glued=True),),
        body=(button(ruler, again, Look.MAIN),),
    )
    return TroubleView(
        title=book.say("trouble-title"), words=book.say("trouble-words"), again=again, sheet=sheet
    )


def speak(session: Session, world: World) -> Spoken:
    """Return what the screen says of itself."""
    view = present(session, world)
    return ((view.title, view.words),)


def react(session: Session, event: Event, world: World) -> Outcome:  # noqa: ARG001 - as every screen
    """Return what comes of an event: all there is to press, every screen answers."""
    return Outcome(session)
