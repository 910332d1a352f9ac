"""Two or three ways side by side: how long, what is on them, what is known of their lifts."""

from dataclasses import dataclass, replace

from app.flow.events import Event, WayChosen
from app.flow.frame import room_of
from app.flow.outcome import Outcome
from app.flow.planning import ways_of, with_way
from app.flow.session import Session
from app.flow.view import Action, Rows, Spoken
from app.flow.world import World
from app.screens.blocks import FlowItem, MapSpace, title, words
from app.screens.cards import card
from app.screens.mapping import MapView, route_map
from app.screens.ruler import Ruler
from app.screens.sheet import Sheet, sheet_of
from app.screens.ways.names import marks
from app.screens.words import distance_words, goal_words
from app.text.elevator_states import ElevatorWords, all_elevator_words
from app.text.measures import distance_facts, spoken_minutes
from app.text.phrasebook import Phrasebook
from app.text.signs import Fact, facts_of
from app.theme import TextSize
from routing.route import Route


@dataclass(frozen=True, slots=True, kw_only=True)
class WayCard:
    """One way."""

    action: Action
    """Its words are what speaks for it."""
    time: str
    distance: str
    facts: tuple[Fact, ...]
    """Stairs, lifts, escalators, changes of level, what nobody has confirmed."""
    elevators: tuple[ElevatorWords, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class WaysView:
    """What the screen shows."""

    goal: str
    title: str
    cards: tuple[WayCard, ...]
    sheet: Sheet

    @property
    def rows(self) -> Rows:
        """Return what can be pressed on this page."""
        return self.sheet.rows


def present(session: Session, world: World) -> WaysView:
    """Return what is shown."""
    book = world.books[session.language]
    place = world.station.place_by_id.get(session.destination) if session.destination else None
    goal = goal_words(place, world.station, book) if place is not None else ""
    question = book.say("ways-title")
    names = _names(session, world)
    cards = tuple(_card(number, name, session, world) for number, name in enumerate(names))
    return WaysView(
        goal=goal,
        title=question,
        cards=cards,
        sheet=_sheet(session, world, (question, goal), cards),
    )


def _sheet(
    session: Session, world: World, heading: tuple[str, str], cards: tuple[WayCard, ...]
) -> Sheet:
    ruler = Ruler(room_of(session, world))
    question, goal = heading
    return sheet_of(
        ruler.room,
        world.books[session.language],
        session.page,
        head=(
            title(ruler, question, apart_mm=0),
            *((words(ruler, goal, TextSize.BODY, is_quiet=True),) if goal else ()),
        ),
        space=MapSpace(view=_map(session, world), least_mm=80.0),
        body=tuple(
            card(
                ruler,
                way.action.words,
                action=way.action,
                side=(way.time, way.distance),
                facts=tuple(FlowItem(words=fact.words, icon=fact.icon) for fact in way.facts),
                notes=tuple((each.icon, each.words) for each in way.elevators),
            )
            for way in cards
        ),
    )


def _map(session: Session, world: World) -> MapView:
    """Return the map of the way that is chosen now, the others pale beside it."""
    assert isinstance(session.answer, Route)  # noqa: S101 - `present` shows ways
    view = route_map(session, world, session.answer)
    pale = tuple(
        replace(line, is_walked=True)
        for way in ways_of(session)
        if way != session.answer
        for line in route_map(session, world, way).picture.route
    )
    picture = replace(view.picture, route=(*pale, *view.picture.route))
    return replace(view, picture=picture, levels=(), zoom=())


def speak(session: Session, world: World) -> Spoken:
    """Return what the screen says of itself: the question; each way is heard as it is reached."""
    view = present(session, world)
    return (tuple(words for words in (view.goal, view.title) if words),)


def entry(view: WaysView) -> str | None:
    """Return the first way that is another one than the chosen."""
    others = [card.action.id for card in view.cards if not card.action.is_chosen]
    return others[0] if others else None


def react(session: Session, event: Event, world: World) -> Outcome:
    """Return what comes of an event: a way that is chosen is shown as the way."""
    match event:
        case WayChosen(number=number) if 0 <= number < len(ways_of(session)):
            return Outcome(with_way(session, number, world).back())
        case _:
            return Outcome(session)


def _card(number: int, name: str, session: Session, world: World) -> WayCard:
    book = world.books[session.language]
    route = ways_of(session)[number]
    time = book.say("about-minutes", minutes=spoken_minutes(route.duration.typical_s))
    facts = (*facts_of(route, book), *_more_facts(route, book))
    elevators = all_elevator_words(route, world.at, world.station, book)
    totals = book.say(
        "route-totals",
        minutes=spoken_minutes(route.duration.typical_s),
        **distance_facts(route.distance_m),
    )
    heard = book.say("voice-with-note", name=name, note=totals)
    more = ""
    for said in (*(fact.words for fact in facts), *(each.words for each in elevators)):
        more = book.say("voice-with-note", name=more, note=said) if more else said
    return WayCard(
        action=Action(
            id=f"way:{number}",
            words=name,
            event=WayChosen(number),
            is_chosen=session.answer == route,
            spoken=heard,
            more=more,
        ),
        time=time,
        distance=distance_words(route.distance_m, book),
        facts=facts,
        elevators=elevators,
    )


def _names(session: Session, world: World) -> tuple[str, ...]:
    """Return what speaks for each way; of those that are called the same, what is on one alone."""
    book = world.books[session.language]
    wishes = (None, *(other.wish for other in session.others))
    keys = ["proposed" if wish is None else wish.value.replace("_", "-") for wish in wishes]
    names = [book.say(f"way-{key}") for key in keys]
    alike = [number for number, name in enumerate(names) if names.count(name) > 1]
    if alike:
        told = marks(ways_of(session), world.station, book)
        for number in alike:
            if told[number]:
                names[number] = book.say("way-by", way=names[number], what=told[number])
    return tuple(names)


def _more_facts(route: Route, book: Phrasebook) -> tuple[Fact, ...]:
    facts = [Fact(icon="map", words=book.say("way-level-changes", count=route.level_changes))]
    if route.unverified_m >= 1:
        words = book.say("unverified-metres", **distance_facts(route.unverified_m))
        facts.append(Fact(icon="unknown", words=words))
    return tuple(facts)
