"""The route as a symbol for the phone, and how to take it. Here the visit ends."""

from dataclasses import dataclass, replace

from app.flow.events import Event, PrintChosen, StartOverChosen
from app.flow.hand_off import Matrix
from app.flow.outcome import Outcome, PrintTicket
from app.flow.session import Session
from app.flow.view import Action, Rows, Spoken
from app.flow.world import World
from app.ports import PrinterState, PrintNews, PrintStage
from app.screens.words import goal_words
from app.text.measures import distance_facts, spoken_minutes
from app.text.phrasebook import Phrasebook
from routing.route import Route

_READS_LARGE_PRINT = "low_vision"
"""The profile whose ticket is in large print."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoffView:
    """What the screen shows. Without a `matrix` the route does not go into a symbol."""

    title: str
    words: str
    matrix: Matrix | None
    domain: str
    privacy: str
    goal: str
    totals: str
    printing: str
    """What became of the ticket, and what to do next; empty: none was asked for."""
    printing_icon: str
    print: Action | None
    """None: no printer here, or it is busy with this very ticket."""
    done: Action

    @property
    def rows(self) -> Rows:
        """Return what can be pressed."""
        return ((self.print, self.done) if self.print is not None else (self.done,),)


def present(session: Session, world: World) -> HandoffView:
    """Return what is shown."""
    book = world.books[session.language]
    hand_off = session.hand_off
    goal, totals = _summary(session, world)
    return HandoffView(
        title=book.say("handoff-title"),
        words=book.say("handoff-words" if hand_off is not None else "handoff-none"),
        matrix=hand_off.matrix if hand_off is not None else None,
        domain=hand_off.domain if hand_off is not None else "",
        privacy=book.say("handoff-privacy") if hand_off is not None else "",
        goal=goal,
        totals=totals,
        printing=_printing_words(session, book),
        printing_icon=_printing_icon(session.printing),
        print=_print_action(session, world, book),
        done=Action(
            id="handoff:done",
            words=book.say("handoff-done"),
            event=StartOverChosen(),
            icon="check",
        ),
    )


def speak(session: Session, world: World) -> Spoken:
    """Return what the screen says of itself."""
    view = present(session, world)
    about = tuple(words for words in (view.goal, view.totals) if words)
    how = tuple(words for words in (view.title, view.words, view.privacy) if words)
    printing = ((view.printing,),) if view.printing else ()
    return (how, about, *printing)


def react(session: Session, event: Event, world: World) -> Outcome:
    """Return what comes of an event: all else there is to press, every screen answers."""
    if not isinstance(event, PrintChosen) or not _may_print(session, world):
        return Outcome(session)
    assert isinstance(session.answer, Route)  # noqa: S101 - `_may_print` has looked
    order = PrintTicket(
        route=session.answer,
        plan_b=session.plan_b,
        hand_off=session.hand_off,
        language=session.language,
        is_large=session.profile == _READS_LARGE_PRINT,
    )
    return Outcome(replace(session, printing=PrintNews(PrintStage.PRINTING)), (order,))


def _may_print(session: Session, world: World) -> bool:
    """Say whether a ticket can be asked for: not while one is on its way."""
    is_busy = session.printing is not None and session.printing.stage is PrintStage.PRINTING
    return world.has_printer and isinstance(session.answer, Route) and not is_busy


def _print_action(session: Session, world: World, book: Phrasebook) -> Action | None:
    if not _may_print(session, world):
        return None
    words = "print-take" if session.printing is None else "print-again"
    return Action(id="handoff:print", words=book.say(words), event=PrintChosen(), icon="print")


def _printing_words(session: Session, book: Phrasebook) -> str:
    news = session.printing
    if news is None:
        return ""
    match news.stage:
        case PrintStage.PRINTING:
            return book.say("print-going")
        case PrintStage.HANDED_OVER:
            return book.say("print-handed-over")
        case PrintStage.DONE if news.state is PrinterState.PAPER_LOW:
            return book.say("print-done-paper-low")
        case PrintStage.DONE:
            return book.say("print-done")
        case _:
            return book.say(f"print-{news.state.value.replace('_', '-')}")


def _printing_icon(news: PrintNews | None) -> str:
    if news is None:
        return ""
    icons = {PrintStage.PRINTING: "print", PrintStage.DONE: "check", PrintStage.FAILED: "warning"}
    return icons.get(news.stage, "unknown")


def _summary(session: Session, world: World) -> tuple[str, str]:
    route = session.answer
    if not isinstance(route, Route):
        return "", ""
    book = world.books[session.language]
    place = world.station.place_by_id[route.place] if route.place is not None else None
    return (
        goal_words(place, world.station, book) if place is not None else "",
        book.say(
            "route-totals",
            minutes=spoken_minutes(route.duration.typical_s),
            **distance_facts(route.distance_m),
        ),
    )
