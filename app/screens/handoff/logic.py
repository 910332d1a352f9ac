"""The route as a symbol for the phone, and how to take it. Here the visit ends."""

from dataclasses import dataclass, replace

from app.flow.events import Event, PrintChosen, StartOverChosen
from app.flow.frame import GAP_MM, room_of
from app.flow.hand_off import Matrix
from app.flow.outcome import Outcome, PrintTicket
from app.flow.session import Session
from app.flow.view import Action, Rows, Spoken
from app.flow.world import World
from app.ports import PrinterState, PrintNews, PrintStage
from app.screens.blocks import Block, Look, Symbol, button, title, words
from app.screens.page import pager_mm, stack_mm
from app.screens.ruler import Ruler
from app.screens.sheet import EMPTY_SHEET, Sheet, sheet_of
from app.screens.words import goal_words
from app.search.codes import code_words
from app.text.measures import distance_facts, spoken_minutes
from app.text.phrasebook import Phrasebook
from app.theme import TextSize
from routing.route import Route

_READS_LARGE_PRINT = "low_vision"
"""The profile whose ticket is in large print."""

_LEAST_CARD_MM, _LARGEST_CARD_MM = 116.0, 200.0
"""A symbol of 70 mm is read from half a metre (barrier-free.md I01); its card has a margin, four
modules of quiet and whole pixels besides. One of 190 is whole in the picture of a phone 300 mm
before it; a larger one makes people step back."""

_OWN_PAGE_MM = 150.0
"""A card on a page of its own is no larger: where it leads has room below it."""

_LEAST_SHARE = 0.2


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
    code: str
    """How the destination is found again at any kiosk, without a phone; empty: it has no name."""
    printing: str
    """What became of the ticket, and what to do next; empty: none was asked for."""
    printing_icon: str
    print: Action | None
    """None: no printer here, or it is busy with this very ticket."""
    done: Action
    sheet: Sheet

    @property
    def rows(self) -> Rows:
        """Return what can be pressed on this page."""
        return self.sheet.rows


def present(session: Session, world: World) -> HandoffView:
    """Return what is shown."""
    book = world.books[session.language]
    hand_off = session.hand_off
    goal, totals = _summary(session, world)
    done = Action(
        id="handoff:done", words=book.say("handoff-done"), event=StartOverChosen(), icon="check"
    )
    view = HandoffView(
        title=book.say("handoff-title"),
        words=book.say("handoff-words" if hand_off is not None else "handoff-none"),
        matrix=hand_off.matrix if hand_off is not None else None,
        domain=hand_off.domain if hand_off is not None else "",
        privacy=book.say("handoff-privacy") if hand_off is not None else "",
        goal=goal,
        totals=totals,
        code=_code_words(session, book),
        printing=_printing_words(session, book),
        printing_icon=_printing_icon(session.printing),
        print=_print_action(session, world, book),
        done=done,
        sheet=EMPTY_SHEET,
    )
    return replace(view, sheet=_sheet(view, session, world))


def _sheet(view: HandoffView, session: Session, world: World) -> Sheet:
    ruler = Ruler(room_of(session, world))
    room = ruler.room
    how = words(ruler, view.words, TextSize.BUTTON, section="phone")
    about = _about(ruler, view)
    foot = (
        *((button(ruler, view.print, section="end"),) if view.print is not None else ()),
        button(ruler, view.done, Look.MAIN, section="end"),
    )
    head = title(ruler, view.title, section="phone")
    spare = room.height_mm - stack_mm((head, how, *about, *foot)) - 4 * GAP_MM
    largest = _LARGEST_CARD_MM / world.glass.true_mm
    least = _LEAST_CARD_MM / world.glass.true_mm
    if spare < least:  # there are several pages, and one of them is the card's
        line = words(ruler, view.title, TextSize.BODY, is_bold=True, most_lines=1)
        used = stack_mm((line, *about[:1])) + pager_mm(room.ratio) + 3 * GAP_MM
        spare = max(least, min(room.height_mm - used, _OWN_PAGE_MM))
    side = min(spare, largest)
    symbol = (
        (Symbol(matrix=view.matrix, height_mm=side, section="phone", is_glued=True),)
        if view.matrix is not None
        else ()
    )
    return sheet_of(
        room,
        world.books[session.language],
        session.page,
        head=(head, how),
        body=(*symbol, *about),
        foot=foot,
        least_body=_LEAST_SHARE,
    )


def _about(ruler: Ruler, view: HandoffView) -> tuple[Block, ...]:
    """Return where the symbol leads, and the way in short, or what became of the ticket."""
    where = (
        (
            words(ruler, view.domain, TextSize.BUTTON, is_bold=True, section="phone", apart_mm=1),
            words(ruler, view.privacy, TextSize.BODY, is_quiet=True, section="phone", apart_mm=10),
        )
        if view.matrix is not None
        else ()
    )
    if view.printing:
        printing = words(
            ruler, view.printing, TextSize.BUTTON, is_bold=True, icon=view.printing_icon
        )
        return (*where, printing)
    lines = (
        (view.goal, TextSize.INSTRUCTION, True, False, 2),
        (view.totals, TextSize.BUTTON, False, True, 10),
    )
    summary = (
        words(ruler, text, size, is_bold=bold, is_quiet=quiet, section="phone", apart_mm=apart)
        for text, size, bold, quiet, apart in lines
        if text
    )
    again = words(ruler, view.code, TextSize.BODY, section="end") if view.code else None
    return (*where, *summary, *((again,) if again is not None else ()))


def speak(session: Session, world: World) -> Spoken:
    """Return what the screen says of itself."""
    view = present(session, world)
    about = tuple(text for text in (view.goal, view.totals, view.code) if text)
    how = tuple(text for text in (view.title, view.words, view.privacy) if text)
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
    key = "print-take" if session.printing is None else "print-again"
    return Action(id="handoff:print", words=book.say(key), event=PrintChosen(), icon="print")


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


def _code_words(session: Session, book: Phrasebook) -> str:
    route = session.answer
    if not isinstance(route, Route) or route.place is None:
        return ""
    return book.say("ticket-code", code=code_words(route.place))


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
