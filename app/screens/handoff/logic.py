"""The route as a symbol for the phone, and how to take it. Here the visit ends."""

from dataclasses import dataclass

from app.flow.events import Event, StartOverChosen
from app.flow.hand_off import Matrix
from app.flow.outcome import Outcome
from app.flow.session import Session
from app.flow.view import Action, Rows, Spoken
from app.flow.world import World
from app.screens.words import goal_words
from app.text.measures import distance_facts, spoken_minutes
from routing.route import Route


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
    done: Action

    @property
    def rows(self) -> Rows:
        """Return what can be pressed."""
        return ((self.done,),)


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
    return (how, about)


def react(session: Session, event: Event, world: World) -> Outcome:  # noqa: ARG001 - as every screen
    """Return what comes of an event: all there is to press, every screen answers."""
    return Outcome(session)


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
