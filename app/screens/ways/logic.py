"""Two or three ways side by side: how long, what is on them, what is known of their lifts."""

from dataclasses import dataclass

from app.flow.events import Event, WayChosen
from app.flow.outcome import Outcome
from app.flow.planning import ways_of, with_way
from app.flow.session import Session
from app.flow.view import Action, Rows, Spoken
from app.flow.world import World
from app.screens.words import distance_words, goal_words
from app.text.elevator_states import ElevatorWords, all_elevator_words
from app.text.measures import distance_facts, spoken_minutes
from app.text.phrasebook import Phrasebook
from app.text.signs import Fact, facts_of
from routing.alternatives import Wish
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

    @property
    def rows(self) -> Rows:
        """Return what can be pressed."""
        return tuple((card.action,) for card in self.cards)


def present(session: Session, world: World) -> WaysView:
    """Return what is shown."""
    book = world.books[session.language]
    place = world.station.place_by_id.get(session.destination) if session.destination else None
    return WaysView(
        goal=goal_words(place, world.station, book) if place is not None else "",
        title=book.say("ways-title"),
        cards=tuple(_card(number, session, world) for number in range(len(ways_of(session)))),
    )


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


def _card(number: int, session: Session, world: World) -> WayCard:
    book = world.books[session.language]
    route = ways_of(session)[number]
    name = _name(session.others[number - 1].wish if number else None, book)
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
    for words in (*(fact.words for fact in facts), *(each.words for each in elevators)):
        more = book.say("voice-with-note", name=more, note=words) if more else words
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


def _name(wish: Wish | None, book: Phrasebook) -> str:
    """Return what speaks for a way."""
    key = "proposed" if wish is None else wish.value.replace("_", "-")
    return book.say(f"way-{key}")


def _more_facts(route: Route, book: Phrasebook) -> tuple[Fact, ...]:
    facts = [Fact(icon="map", words=book.say("way-level-changes", count=route.level_changes))]
    if route.unverified_m >= 1:
        words = book.say("unverified-metres", **distance_facts(route.unverified_m))
        facts.append(Fact(icon="unknown", words=words))
    return tuple(facts)
