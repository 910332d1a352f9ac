"""The way one step at a time: the next one comes when it is asked for, and never by itself."""

from dataclasses import dataclass, replace

from app.flow.events import Event, HandOffChosen, StepShown
from app.flow.frame import room_of
from app.flow.outcome import Outcome
from app.flow.planning import handed_off
from app.flow.session import MapShown, Session
from app.flow.view import Action, Rows, Spoken
from app.flow.world import World
from app.screens.blocks import Block, Cell, Look, MapSpace, button, grid, heading
from app.screens.cards import card
from app.screens.mapping import MapView, route_map
from app.screens.ruler import Ruler
from app.screens.sheet import EMPTY_SHEET, Sheet, sheet_of
from app.screens.words import goal_words
from app.text.directions import instructions, utterances
from app.text.phrasebook import Phrasebook
from app.text.signs import maneuver_icon
from app.theme import TextSize
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
    sheet: Sheet

    @property
    def rows(self) -> Rows:
        """Return what can be pressed on this page."""
        return self.sheet.rows


def present(session: Session, world: World) -> PreviewView:
    """Return what is shown."""
    book = world.books[session.language]
    route = _route(session)
    count = len(route.maneuvers)
    index = _index(session, route)
    place = world.station.place_by_id[route.place] if route.place is not None else None
    is_last = index == count - 1
    shown = replace(route_map(session, world, route), levels=(), zoom=())
    view = PreviewView(
        goal=goal_words(place, world.station, book) if place is not None else "",
        count=book.say("preview-count", number=str(index + 1), count=str(count)),
        icon=maneuver_icon(route.maneuvers[index]),
        words=instructions(route, world.station, book)[index],
        map=shown,
        before=_step(index - 1, "before", book) if index else None,
        after=None if is_last else _step(index + 1, "after", book),
        take=Action(
            id="route:take", words=book.say("route-take"), event=HandOffChosen(), icon="phone"
        )
        if is_last
        else None,
        sheet=EMPTY_SHEET,
    )
    return replace(view, sheet=_sheet(view, session, world))


def _step(index: int, which: str, book: Phrasebook) -> Action:
    return Action(
        id=f"preview:{which}",
        words=book.say(f"preview-{which}"),
        event=StepShown(index),
        icon="chevron_left" if which == "before" else "chevron_right",
    )


def _sheet(view: PreviewView, session: Session, world: World) -> Sheet:
    """Return the step on one page: where all is larger the map gives way, and then what is quiet.

    What leads on stands lowest, in the same place at every step.
    """
    ruler = Ruler(room_of(session, world))
    book = world.books[session.language]
    space = MapSpace(view=view.map, least_mm=90.0)
    found = EMPTY_SHEET
    for has_map, goal, size, icon_mm, columns in (
        (True, view.goal, TextSize.INSTRUCTION, 44.0, 1),
        (False, view.goal, TextSize.INSTRUCTION, 44.0, 1),
        (False, "", TextSize.BUTTON, 30.0, 1),
        (False, "", TextSize.BODY, 26.0, 2),
    ):
        found = sheet_of(
            ruler.room,
            book,
            session.page,
            head=heading(ruler, view.count, goal),
            space=space if has_map else None,
            body=(card(ruler, view.words, icon=view.icon, icon_mm=icon_mm, size=size),),
            foot=_onward(view, ruler, columns),
            least_body=0.0,
        )
        if len(found.pages) == 1:
            break
    return found


def _onward(view: PreviewView, ruler: Ruler, columns: int) -> tuple[Block, ...]:
    onward = view.after or view.take
    both = tuple(Cell(action=a) for a in (view.before, onward) if a is not None)
    if columns > 1:
        return grid(ruler, both, Look.BUTTON, columns=columns)
    looks = (Look.BUTTON, Look.MAIN)[-len(both) :]
    return tuple(button(ruler, cell.action, look) for cell, look in zip(both, looks, strict=True))


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
