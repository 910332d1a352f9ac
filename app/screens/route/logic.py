"""The way: how long, what is on it, what is not certain, a map, one maneuver after the other."""

from dataclasses import dataclass, replace

from app.flow.events import (
    Event,
    HandOffChosen,
    ManeuverChosen,
    MeasuresWanted,
    PlanBWanted,
    PreviewWanted,
    WaysWanted,
)
from app.flow.frame import CLOSE_MM, room_of
from app.flow.outcome import Outcome
from app.flow.planning import handed_off, with_more
from app.flow.session import MapShown, ScreenId, Session
from app.flow.view import Action, PagesView, Rows, Spoken
from app.flow.world import World
from app.screens.blocks import (
    Cell,
    FlowItem,
    Look,
    MapSpace,
    Words,
    button,
    flow,
    grid,
    title,
    words,
)
from app.screens.mapping import MapView, react_map, route_map
from app.screens.preview.logic import at_step
from app.screens.ruler import Ruler
from app.screens.sheet import Sheet, sheet_of
from app.screens.words import distance_words, goal_words, person_action
from app.text.directions import instructions, totals, utterances
from app.text.elevator_states import DOUBTFUL, ElevatorWords, all_elevator_words
from app.text.hours import closing_texts, unread_text
from app.text.measures import spoken_minutes
from app.text.phrasebook import Phrasebook
from app.text.reasons import plan_b_text, unverified_texts
from app.text.signs import Fact, facts_of, maneuver_icon
from app.theme import TextSize
from maps.model import LevelId
from routing.route import Route

_LEAST_STEPS = 0.25
"""Of what is within reach, beside a map that one can read."""
_LEAST_DENSE = 0.45
"""The same where there is less room: steps come first, and the map has a page of its own."""

_FILLER = "00000000 " * 5
"""As long as it usually takes to say what happens when an elevator fails."""

_IN_TOTALS = {"stairs", "check"}
"""Facts that the spoken totals tell already: with stairs, or without."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """Something to know before leaving."""

    icon: str
    words: str
    later: str | None = None
    """A second sentence, which is found out after the first was shown; None: there is none."""
    is_calm: bool = False
    """Good news, or none: told without a warning's ground."""


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
    """Those on this page."""
    pages: PagesView | None
    elevators: tuple[ElevatorWords, ...]
    """What is known of each lift on the way, the worst first."""
    preview: Action | None
    """One step after the other."""
    person: Action | None
    """Who this way is for; leads to what they know better."""
    others: Action | None
    """None: no other way truly differs, or nobody has looked yet."""
    take: Action
    sheet: Sheet

    @property
    def rows(self) -> Rows:
        """Return what can be pressed on this page."""
        return self.sheet.rows


def present(session: Session, world: World) -> RouteView:
    """Return what is shown."""
    book = world.books[session.language]
    route = _route(session)
    place = world.station.place_by_id[route.place] if route.place is not None else None
    goal = goal_words(place, world.station, book) if place is not None else ""
    rows = _maneuvers(session, world, route)
    view = route_map(session, world, route)
    notices = _notices(session, world, route)
    take = Action(
        id="route:take", words=book.say("route-take"), event=HandOffChosen(), icon="phone"
    )
    branches = _branches(session, world)
    time = book.say("about-minutes", minutes=spoken_minutes(route.duration.typical_s))
    distance = distance_words(route.distance_m, book)
    facts = facts_of(route, book)
    ruler = Ruler(room_of(session, world))
    sheet = sheet_of(
        ruler.room,
        book,
        session.page,
        head=(
            *((title(ruler, goal, section="about", apart_mm=0),) if goal else ()),
            flow(ruler, _totals(time, distance, facts), section="about"),
            *(_strip(ruler, notice) for notice in notices),
        ),
        space=MapSpace(view=view, has_column=True, least_mm=115.0),
        body=grid(
            ruler,
            tuple(Cell(action=row.action, number=row.number) for row in rows),
            Look.STEP,
            columns=1,
            section="steps",
        ),
        foot=(
            *grid(
                ruler,
                tuple(Cell(action=action) for action in branches.values() if action is not None),
                Look.WORD,
                columns=len(branches),
                section="take",
            ),
            button(ruler, take, Look.MAIN, section="take"),
        ),
        least_body=_LEAST_DENSE if ruler.room.is_dense else _LEAST_STEPS,
    )
    on_page = {a.id for block in sheet.page.body for row in block.rows for a in row}
    return RouteView(
        goal=goal,
        time=time,
        distance=distance,
        facts=facts,
        notices=notices,
        map=view,
        maneuvers=tuple(row for row in rows if row.action.id in on_page),
        pages=sheet.turn,
        elevators=all_elevator_words(route, world.at, world.station, book),
        preview=branches["preview"],
        others=branches["others"],
        person=branches["person"],
        take=take,
        sheet=sheet,
    )


def _branches(session: Session, world: World) -> dict[str, Action | None]:
    """Return what leads away from the usual visit; other ways only where there are any."""
    book = world.books[session.language]
    others = Action(id="route:ways", words=book.say("ways-open"), event=WaysWanted(), icon="ways")
    return {
        "preview": Action(
            id="route:preview", words=book.say("preview-open"), event=PreviewWanted(), icon="list"
        ),
        "others": others if session.others else None,
        "person": person_action("route:person", session, book),
    }


def _strip(ruler: Ruler, notice: Notice) -> Words:
    """Return a notice as a strip; of what is not known yet, its room."""
    later = () if notice.later is None else (notice.later or _FILLER,)
    strip = words(
        ruler,
        "\n".join((notice.words or _FILLER, *later)),
        TextSize.BODY,
        icon=notice.icon,
        ground="" if notice.is_calm else "not_confirmed",
        section="about",
        apart_mm=CLOSE_MM,
    )
    told = (notice.words, notice.later or "")
    return replace(strip, text="\n".join(words for words in told if words))


def _totals(time: str, distance: str, facts: tuple[Fact, ...]) -> tuple[FlowItem, ...]:
    return (
        FlowItem(words=time, size=TextSize.NUMBER, is_bold=True, is_route=True),
        FlowItem(words=distance, size=TextSize.INSTRUCTION),
        *(FlowItem(words=fact.words, icon=fact.icon) for fact in facts),
    )


def _maneuvers(session: Session, world: World, route: Route) -> tuple[ManeuverRow, ...]:
    """Return every maneuver of the route, and how each is heard in a visit by ear."""
    book = world.books[session.language]
    told = instructions(route, world.station, book)
    steps = _steps(route, world, book) if session.voice is not None else ()
    return tuple(
        ManeuverRow(
            action=Action(
                id=f"maneuver:{index}",
                words=told[index],
                event=ManeuverChosen(index),
                icon=maneuver_icon(maneuver),
                is_chosen=session.map.maneuver == index,
                spoken=steps[index] if steps else "",
                is_sentence=True,
            ),
            number=str(index + 1),
        )
        for index, maneuver in enumerate(route.maneuvers)
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
        *(
            tuple(words for words in (notice.words, notice.later) if words)
            for notice in view.notices
            if notice.words
        ),
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


def react(session: Session, event: Event, world: World) -> Outcome:
    """Return what comes of an event."""
    moved = react_map(session, event)
    if moved is not None:
        return Outcome(moved)
    match event:
        case ManeuverChosen(index=index):
            shown = _show_maneuver(session, world, index)
            return Outcome(replace(shown, page=present(shown, world).sheet.page_with_map()))
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
        ("warning", closing) for closing in closing_texts(route, world.at, world.station, book)[:1]
    ]
    elevators = all_elevator_words(route, world.at, world.station, book)
    is_doubtful = bool(elevators) and elevators[0].known in DOUBTFUL
    machines = [
        Notice(icon=each.icon, words=each.words, is_calm=not is_doubtful) for each in elevators[:1]
    ]
    unverified = unverified_texts(route, world.station, book)
    unread = unread_text(route, world.station, book)
    facts = [("unknown", text) for text in (*unverified, unread)[:1] if text]
    notices = [Notice(icon=icon, words=text) for icon, text in told]
    if len(route.elevators) == 1:  # one strip says all of it
        machines = [replace(each, later=_plan_b(session, world)) for each in machines]
    unsure = [Notice(icon=icon, words=text) for icon, text in facts]
    notices += [*machines, *unsure] if is_doubtful else [*unsure, *machines]
    if len(route.elevators) > 1:
        notices.append(Notice(icon="elevator", words=_plan_b(session, world), is_calm=True))
    return tuple(notices)


def _plan_b(session: Session, world: World) -> str:
    """Return what happens to the route when an elevator fails; nothing until that is known."""
    plan_b, route = session.plan_b, session.answer
    if plan_b is None or not isinstance(route, Route):
        return ""
    book = world.books[session.language]
    if len(route.elevators) > 1:
        return plan_b_text(plan_b, world.station, book)
    if not isinstance(plan_b.answer, Route):
        return book.say("lift-stops-none")
    minutes = spoken_minutes(plan_b.answer.duration.typical_s)
    return book.say("lift-stops-other", minutes=minutes)
