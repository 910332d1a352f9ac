"""The way: how long, what is on it, what is not certain, a map, one maneuver after the other."""

from dataclasses import dataclass, replace
from unicodedata import east_asian_width

from app.flow.events import (
    Event,
    HandOffChosen,
    ManeuverChosen,
    MeasuresWanted,
    PageTurned,
    PlanBWanted,
    PreviewWanted,
    WaysWanted,
)
from app.flow.outcome import Outcome
from app.flow.planning import handed_off, with_more
from app.flow.session import MapShown, ScreenId, Session
from app.flow.view import Action, PagesView, Rows, Spoken
from app.flow.world import World
from app.screens.mapping import MapView, react_map, route_map
from app.screens.preview.logic import at_step
from app.screens.words import (
    distance_words,
    even_pages,
    goal_words,
    page_count,
    pages_of,
    person_words,
)
from app.text.directions import instructions, totals, utterances
from app.text.elevator_states import DOUBTFUL, ElevatorWords, all_elevator_words
from app.text.hours import closing_texts, unread_text
from app.text.measures import spoken_minutes
from app.text.phrasebook import Phrasebook
from app.text.reasons import plan_b_text, unverified_texts
from app.text.signs import Fact, facts_of, maneuver_icon
from maps.model import LevelId
from routing.route import Route

_MOST_PER_PAGE = {2: 4, 3: 3, 4: 2}
"""By the lines that a sentence may need: rows for more lines are taller."""

_ROW_BREADTHS = ((2, 33.0), (3, 64.0))
"""Lines of a row, and the breadth in Hangul syllables that fits them however the words fall: two
lines at the size of normal text, three at the next smaller one."""

_NOTICE_BREADTH = 26.0
"""The same of a notice of one line. No notice has more than two: the map needs the room."""

_CYRILLIC_BREADTH = 0.57
_OTHER_BREADTH = 0.5
"""Of a letter, in Hangul syllables: as Pretendard draws the sentences of our catalogues."""

_IN_TOTALS = {"stairs", "check"}
"""Facts that the spoken totals tell already: with stairs, or without."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """Something to know before leaving."""

    icon: str
    words: str
    lines: int
    """How many lines it may take."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ManeuverRow:
    """One maneuver: its number, its pictogram, its sentence."""

    action: Action
    number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RouteView:
    """What the screen shows."""

    goal: str
    time: str
    distance: str
    facts: tuple[Fact, ...]
    notices: tuple[Notice, ...]
    map: MapView
    maneuvers: tuple[ManeuverRow, ...]
    per_page: int
    """How many rows are laid out: the last page may leave some empty."""
    row_lines: int
    """How many lines each of them has room for."""
    pages: PagesView | None
    elevators: tuple[ElevatorWords, ...]
    """What is known of each lift on the way, the worst first."""
    preview: Action
    """One step after the other."""
    person: Action
    """Who this way is for; leads to what they know better."""
    others: Action | None
    """None: no other way truly differs, or nobody has looked yet."""
    take: Action

    @property
    def branches(self) -> tuple[Action, ...]:
        """Return what leads away from the usual visit."""
        return tuple(a for a in (self.preview, self.others, self.person) if a is not None)

    @property
    def rows(self) -> Rows:
        """Return what can be pressed."""
        return (
            *self.map.rows,
            *((row.action,) for row in self.maneuvers),
            self.pages.row if self.pages is not None else (),
            (self.take,),
        )


def present(session: Session, world: World) -> RouteView:
    """Return what is shown."""
    book = world.books[session.language]
    route = _route(session)
    place = world.station.place_by_id[route.place] if route.place is not None else None
    count = len(route.maneuvers)
    words = instructions(route, world.station, book)
    steps = _steps(route, world, book) if session.voice is not None else ()
    row_lines = max((_lines(text, _ROW_BREADTHS) for text in words), default=2)
    per_page = even_pages(count, _MOST_PER_PAGE[row_lines])
    page = min(session.page, page_count(count, per_page) - 1)
    return RouteView(
        goal=goal_words(place, world.station, book) if place is not None else "",
        time=book.say("about-minutes", minutes=spoken_minutes(route.duration.typical_s)),
        distance=distance_words(route.distance_m, book),
        facts=facts_of(route, book),
        notices=_notices(session, world, route),
        map=route_map(session, world, route),
        maneuvers=tuple(
            ManeuverRow(
                action=Action(
                    id=f"maneuver:{index}",
                    words=words[index],
                    event=ManeuverChosen(index),
                    icon=maneuver_icon(route.maneuvers[index]),
                    is_chosen=session.map.maneuver == index,
                    spoken=steps[index] if steps else "",
                    is_sentence=True,
                ),
                number=str(index + 1),
            )
            for index in range(page * per_page, min((page + 1) * per_page, count))
        ),
        per_page=per_page,
        row_lines=row_lines,
        pages=pages_of(page, count, per_page, book),
        elevators=all_elevator_words(route, world.at, world.station, book),
        preview=Action(
            id="route:preview",
            words=book.say("preview-open"),
            event=PreviewWanted(),
            icon="list",
        ),
        person=Action(
            id="route:person",
            words=person_words(session, book),
            event=MeasuresWanted(),
            icon=session.profile,
            more=book.say("measures-open"),
        ),
        others=Action(id="route:ways", words=book.say("ways-open"), event=WaysWanted(), icon="ways")
        if session.others
        else None,
        take=Action(
            id="route:take", words=book.say("route-take"), event=HandOffChosen(), icon="phone"
        ),
    )


def speak(session: Session, world: World) -> Spoken:
    """Return what the screen says of itself: the totals, and then every step."""
    book = world.books[session.language]
    route = _route(session)
    view = present(session, world)
    goal = (view.goal,) if view.goal else ()
    facts = (fact.words for fact in view.facts if fact.icon not in _IN_TOTALS)
    return (
        (*goal, totals(route, book), *facts),
        *((notice.words,) for notice in view.notices if notice.words),
        *((step,) for step in _steps(route, world, book)),
        (book.say("voice-steps-again"),),
    )


def entry(view: RouteView) -> str | None:
    """Return what follows the steps that were read out: to take them along."""
    return view.take.id


def listed(view: RouteView) -> str | None:
    """Return the first step on this page."""
    return view.maneuvers[0].action.id if view.maneuvers else None


def _steps(route: Route, world: World, book: Phrasebook) -> tuple[str, ...]:
    """Return each maneuver as it is heard, with its number."""
    said = utterances(route, world.station, book)
    return tuple(
        book.say("voice-step", number=str(number), count=str(len(said)), sentence=sentence)
        for number, sentence in enumerate(said, start=1)
    )


def _breadth(text: str) -> float:
    """Return about how many Hangul syllables are as broad as a text."""
    return sum(map(_letter_breadth, text))


def _letter_breadth(letter: str) -> float:
    if east_asian_width(letter) in {"W", "F"}:
        return 1.0
    return _CYRILLIC_BREADTH if "\u0400" <= letter <= "\u04ff" else _OTHER_BREADTH


def _lines(text: str, breadths: tuple[tuple[int, float], ...]) -> int:
    """Return how many lines a text needs: those of the first breadth that holds it, or one more."""
    breadth = _breadth(text)
    return next((lines for lines, most in breadths if breadth <= most), breadths[-1][0] + 1)


def react(session: Session, event: Event, world: World) -> Outcome:
    """Return what comes of an event."""
    moved = react_map(session, event)
    if moved is not None:
        return Outcome(moved)
    match event:
        case PageTurned(page=page):
            return Outcome(replace(session, page=max(0, page)))
        case ManeuverChosen(index=index):
            return Outcome(_show_maneuver(session, world, index))
        case PlanBWanted():
            return Outcome(with_more(session, world))
        case WaysWanted() if session.others:
            return Outcome(session.to(ScreenId.WAYS))
        case PreviewWanted():
            return Outcome(at_step(session.to(ScreenId.PREVIEW), 0, world))
        case MeasuresWanted():
            return Outcome(session.to(ScreenId.MEASURES))
        case HandOffChosen():
            return Outcome(handed_off(session, world))
        case _:
            return Outcome(session)


def _route(session: Session) -> Route:
    if not isinstance(session.answer, Route):
        message = "the route screen is shown without a route"
        raise TypeError(message)
    return session.answer


def _show_maneuver(session: Session, world: World, index: int) -> Session:
    """Show one maneuver on the map; pressed again, the whole route."""
    route = _route(session)
    if not 0 <= index < len(route.maneuvers) or session.map.maneuver == index:
        return replace(session, map=MapShown())
    level: LevelId = world.station.node_by_id[route.nodes[route.maneuvers[index].step_from]].level
    return replace(session, map=MapShown(level=level, maneuver=index))


def _notices(session: Session, world: World, route: Route) -> tuple[Notice, ...]:
    book = world.books[session.language]
    told: list[tuple[str, str]] = []
    if session.is_news:
        told.append(("warning", book.say("route-changed")))
    told += [
        ("warning", words) for words in closing_texts(route, world.at, world.station, book)[:1]
    ]
    elevators = all_elevator_words(route, world.at, world.station, book)[:1]
    doubtful = [each for each in elevators if each.known in DOUBTFUL]
    told += [(each.icon, each.words) for each in doubtful]
    unverified = unverified_texts(route, world.station, book)
    unread = unread_text(route, world.station, book)
    told += [("unknown", words) for words in (*unverified, unread)[:1] if words]
    told += [(each.icon, each.words) for each in elevators if each not in doubtful]
    notices = [
        Notice(icon=icon, words=words, lines=1 if _breadth(words) <= _NOTICE_BREADTH else 2)
        for icon, words in told
    ]
    if route.elevators:
        notices.append(Notice(icon="elevator", words=_plan_b(session, world), lines=2))
    return tuple(notices)


def _plan_b(session: Session, world: World) -> str:
    """Return what happens to the route when an elevator fails; nothing until that is known."""
    if session.plan_b is None:
        return ""
    return plan_b_text(session.plan_b, world.station, world.books[session.language])
