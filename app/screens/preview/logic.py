"""The way one step at a time: the next one comes when it is asked for, and never by itself."""

from dataclasses import dataclass, replace

from app.flow.events import Event, HandOffChosen, StepShown
from app.flow.outcome import Outcome
from app.flow.planning import handed_off
from app.flow.session import MapShown, Session
from app.flow.view import Action, Rows, Spoken
from app.flow.world import World
from app.screens.mapping import MapView, route_map
from app.screens.words import goal_words
from app.text.directions import instructions, utterances
from app.text.signs import maneuver_icon
from routing.route import Route


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewView:
    """What the screen shows."""

    goal: str
    count: str
    """Which step it is, of how many."""
    icon: str
    words: str
    map: MapView
    before: Action | None
    after: Action | None
    take: Action | None
    """Behind the last step: take the way along."""

    @property
    def rows(self) -> Rows:
        """Return what can be pressed."""
        found = (self.before, self.after or self.take)
        return (tuple(action for action in found if action is not None),)


def present(session: Session, world: World) -> PreviewView:
    """Return what is shown."""
    book = world.books[session.language]
    route = _route(session)
    count = len(route.maneuvers)
    index = _index(session, route)
    place = world.station.place_by_id[route.place] if route.place is not None else None
    is_last = index == count - 1
    map_view = route_map(session, world, route)
    return PreviewView(
        goal=goal_words(place, world.station, book) if place is not None else "",
        count=book.say("preview-count", number=str(index + 1), count=str(count)),
        icon=maneuver_icon(route.maneuvers[index]),
        words=instructions(route, world.station, book)[index],
        map=replace(map_view, levels=(), zoom=()),
        before=Action(
            id="preview:before",
            words=book.say("preview-before"),
            event=StepShown(index - 1),
            icon="chevron_left",
        )
        if index
        else None,
        after=None
        if is_last
        else Action(
            id="preview:after",
            words=book.say("preview-after"),
            event=StepShown(index + 1),
            icon="chevron_right",
        ),
        take=Action(
            id="route:take", words=book.say("route-take"), event=HandOffChosen(), icon="phone"
        )
        if is_last
        else None,
    )


def speak(session: Session, world: World) -> Spoken:
    """Return what the screen says of itself: the step that is shown, as the list says it."""
    book = world.books[session.language]
    route = _route(session)
    index = _index(session, route)
    said = utterances(route, world.station, book)
    return (
        (
            book.say(
                "voice-step",
                number=str(index + 1),
                count=str(len(said)),
                sentence=said[index],
            ),
        ),
    )


def entry(view: PreviewView) -> str | None:
    """Return what leads on."""
    action = view.after or view.take
    return action.id if action is not None else None


def react(session: Session, event: Event, world: World) -> Outcome:
    """Return what comes of an event."""
    match event:
        case StepShown(index=index) if 0 <= index < len(_route(session).maneuvers):
            return Outcome(at_step(session, index, world))
        case HandOffChosen():
            return Outcome(handed_off(session, world))
        case _:
            return Outcome(session)


def at_step(session: Session, index: int, world: World) -> Session:
    """Return the session at a step; a key's focus stays where it was, as far as it can."""
    route = _route(session)
    node = route.nodes[route.maneuvers[index].step_from]
    level = world.station.node_by_id[node].level
    focus = session.focus
    if focus == "preview:before" and index == 0:
        focus = "preview:after"
    elif focus == "preview:after" and index == len(route.maneuvers) - 1:
        focus = "route:take"
    return replace(session, map=MapShown(level=level, maneuver=index), focus=focus)


def _route(session: Session) -> Route:
    if not isinstance(session.answer, Route):
        message = "the preview is shown without a route"
        raise TypeError(message)
    return session.answer


def _index(session: Session, route: Route) -> int:
    return min(session.map.maneuver or 0, len(route.maneuvers) - 1)
