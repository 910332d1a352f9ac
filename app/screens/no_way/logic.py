"""No way now: exactly what stands in it, what would open one, and what else can be done."""

from dataclasses import dataclass, replace

from app.flow.asking import profile_of, usable_places
from app.flow.events import (
    DestinationChosen,
    Event,
    MeasuresWanted,
    PlanBWanted,
    ProfileChosen,
    RelaxationAccepted,
    Started,
)
from app.flow.frame import CLOSE_MM, room_of
from app.flow.outcome import Afterwards, Outcome
from app.flow.own_needs import with_accepted, with_profile
from app.flow.planning import planned
from app.flow.session import ScreenId, Session
from app.flow.view import Action, Rows, Spoken
from app.flow.world import World
from app.screens.blocks import Block, Look, MapSpace, Words, button, title, words
from app.screens.cards import card
from app.screens.mapping import MapView, near_map, places_map
from app.screens.ruler import Ruler
from app.screens.sheet import Sheet, sheet_of
from app.screens.words import goal_words, person_action, place_icon
from app.text.labels import level_label, place_label
from app.text.measures import spoken_minutes
from app.text.phrasebook import Phrasebook
from app.text.reasons import barrier_text, relaxation_text
from app.theme import TextSize
from maps.model import Line, Place, PlaceKind, StationMap
from routing.profile import Allowance, Profile
from routing.profiles import PROFILES, find_profile
from routing.relaxations import accepting
from routing.route import Barrier, NoRoute

_SHOWN_BARRIERS = 3
_SHOWN_RELAXATIONS = 2
_PASSING = {"out_of_service", "closed"}
_FIRST = 2
"""Of all that can be done instead: what most people do."""

_MOST_OTHERS = 2
"""Other ways of moving that are offered; not each one that differs by its pace."""
_FRAME_M = 30.0
"""So much round a barrier is shown at least."""

_INSTEAD = {PlaceKind.PLATFORM: PlaceKind.INFORMATION}
"""Another platform is no help to somebody whose train leaves from this one; a person may be."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BarrierRow:
    """One thing that stands in the way, and where."""

    words: str
    where: str
    is_passing: bool
    """Out of service or closed now, and not for ever."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoWayTold:
    """Why there is no way, and what would open one."""

    barriers: tuple[BarrierRow, ...]
    more: str
    opening_title: str
    openings: tuple[str, ...]
    accepts: tuple[Action, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NoWayView:
    """What the screen shows."""

    goal: str
    title: str
    map: MapView | None
    barriers: tuple[BarrierRow, ...]
    more: str
    opening_title: str
    openings: tuple[str, ...]
    accepts: tuple[Action, ...]
    """Those of them that one can manage oneself: a touch takes that way."""
    person: Action
    """Who there is no way for; leads to what they know better."""
    actions: tuple[Action, ...]
    """What else can be done; the first is the main one."""
    sheet: Sheet

    @property
    def rows(self) -> Rows:
        """Return what can be pressed on this page."""
        return self.sheet.rows


def present(session: Session, world: World) -> NoWayView:
    """Return what is shown."""
    book = world.books[session.language]
    answer = _answer(session)
    place = _place(session, world)
    left_out = len(answer.barriers) - _SHOWN_BARRIERS
    openings = tuple(
        relaxation_text(relaxation, world.station, book, world.at)
        for relaxation in answer.relaxations[:_SHOWN_RELAXATIONS]
    )
    goal = goal_words(place, world.station, book) if place is not None else ""
    heading = book.say(_title(answer, is_news=session.is_news))
    view = _map(session, world, answer)
    barriers = tuple(_row(barrier, world, book) for barrier in answer.barriers[:_SHOWN_BARRIERS])
    more = book.say("no-way-more", count=left_out) if left_out > 0 else ""
    opening = book.say("no-way-opening") if openings else ""
    actions = _actions(session, world, place)
    ruler = Ruler(room_of(session, world))
    accepts = _accepts(answer, world, book)
    told = NoWayTold(
        barriers=barriers,
        more=more,
        opening_title=opening,
        openings=openings,
        accepts=accepts,
    )
    person = person_action("no-way:person", session, book)
    sheet = sheet_of(
        ruler.room,
        book,
        session.page,
        head=(
            *((_line(ruler, goal, is_quiet=True),) if goal else ()),
            title(ruler, heading, section="why"),
        ),
        space=MapSpace(view=view) if view is not None else None,
        body=(
            *why_blocks(ruler, told),
            *_action_blocks(ruler, actions[:_FIRST]),
            *_accept_blocks(ruler, told),
            *(button(ruler, each, section="others") for each in (*actions[_FIRST:], person)),
        ),
    )
    return NoWayView(
        goal=goal,
        title=heading,
        map=view,
        barriers=barriers,
        more=more,
        opening_title=opening,
        openings=openings,
        accepts=accepts,
        person=person,
        actions=actions,
        sheet=sheet,
    )


def why_blocks(ruler: Ruler, told: NoWayTold) -> tuple[Block, ...]:
    """Return what stands in the way, and what would open one."""
    strips = tuple(
        words(
            ruler,
            f"{row.words}\n{row.where}" if row.where else row.words,
            TextSize.BODY,
            icon="cross" if row.is_passing else "warning",
            ground="out_of_service" if row.is_passing else "not_confirmed",
            section="why",
            apart_mm=CLOSE_MM,
        )
        for row in told.barriers
    )
    more = (_line(ruler, told.more, is_quiet=True),) if told.more else ()
    managed = {action.words for action in told.accepts}
    openings = tuple(_line(ruler, each) for each in told.openings if each not in managed)
    return (*strips, *more, *_opening_title(ruler, told, has_any=bool(openings)), *openings)


def _accept_blocks(ruler: Ruler, told: NoWayTold) -> tuple[Block, ...]:
    """Return what opens a way to who can manage it: a touch takes that way."""
    managed = {action.words for action in told.accepts}
    is_titled = any(each not in managed for each in told.openings)
    has_title = bool(told.accepts) and not is_titled
    cards = tuple(
        card(
            ruler,
            action.more,
            action=action,
            icon=action.icon,
            size=TextSize.BODY,
            notes=(("", action.words),),
            section="opening",
        )
        for action in told.accepts
    )
    return (*_opening_title(ruler, told, has_any=has_title), *cards)


def _opening_title(ruler: Ruler, told: NoWayTold, *, has_any: bool) -> tuple[Words, ...]:
    if not has_any:
        return ()
    return (
        words(
            ruler,
            told.opening_title,
            TextSize.BODY,
            is_bold=True,
            section="why",
            is_glued=True,
            apart_mm=2.0,
        ),
    )


def _line(ruler: Ruler, text: str, *, is_quiet: bool = False) -> Words:
    return words(ruler, text, TextSize.BODY, is_quiet=is_quiet, section="why", apart_mm=3.0)


def _action_blocks(ruler: Ruler, actions: tuple[Action, ...]) -> tuple[Block, ...]:
    return tuple(
        button(ruler, action, Look.BUTTON if at else Look.MAIN, section="actions")
        for at, action in enumerate(actions)
    )


def speak(session: Session, world: World) -> Spoken:
    """Return what the screen says of itself: that there is no way, why, and what would open one."""
    view = present(session, world)
    barriers = tuple(
        tuple(words for words in (row.words, row.where) if words) for row in view.barriers
    )
    openings = (view.opening_title, *view.openings) if view.openings else ()
    return (
        tuple(words for words in (view.goal, view.title) if words),
        *barriers,
        *(((view.more,),) if view.more else ()),
        *((openings,) if openings else ()),
    )


def react(session: Session, event: Event, world: World) -> Outcome:
    """Return what comes of an event."""
    match event:
        case ProfileChosen(profile=profile) if find_profile(profile) is not None:
            return _plan_again(with_profile(session, profile), world)
        case DestinationChosen(place=place) if place in world.station.place_by_id:
            return _plan_again(replace(session, nearest=None, destination=place), world)
        case RelaxationAccepted(number=number) if 0 <= number < len(_answer(session).relaxations):
            relaxation = _answer(session).relaxations[number]
            return _plan_again(with_accepted(session, relaxation), world)
        case MeasuresWanted():
            return Outcome(session.to(ScreenId.MEASURES))
        case Started():
            return Outcome(session.to(ScreenId.DESTINATION))
        case _:
            return Outcome(session)


def _plan_again(session: Session, world: World) -> Outcome:
    session = planned(session, world)
    effects = (Afterwards(PlanBWanted()),) if session.screen is ScreenId.ROUTE else ()
    return Outcome(session, effects)


def _answer(session: Session) -> NoRoute:
    if not isinstance(session.answer, NoRoute):
        message = "the screen about no way is shown without that answer"
        raise TypeError(message)
    return session.answer


def _place(session: Session, world: World) -> Place | None:
    if session.destination is None:
        return None
    return world.station.place_by_id[session.destination]


def _title(answer: NoRoute, *, is_news: bool) -> str:
    is_passing = any(barrier.reason in _PASSING for barrier in answer.barriers)
    if all(barrier.reason == "not_connected" for barrier in answer.barriers):
        return "no-way-any-ever"
    now = "ever" if not is_passing else "since" if is_news else "now"
    step_free = "step-free" if answer.profile.needs_step_free_access else "any"
    return f"no-way-{step_free}-{now}"


def _row(barrier: Barrier, world: World, book: Phrasebook) -> BarrierRow:
    told = barrier_text(barrier, world.station, book, world.at)
    levels = _levels(barrier, world.station, book)
    return BarrierRow(
        words=told,
        where=_where(levels, book) if not any(level in told for level in levels) else "",
        is_passing=barrier.reason in _PASSING,
    )


def _levels(barrier: Barrier, station: StationMap, book: Phrasebook) -> list[str]:
    """Return the levels where a barrier is, in the order of the stack."""
    found = {
        station.node_by_id[node].level
        for pathway_id in barrier.pathways
        for node in (
            station.pathway_by_id[pathway_id].from_node,
            station.pathway_by_id[pathway_id].to_node,
        )
    }
    return [level_label(level, book) for level in station.levels if level.id in found]


def _where(labels: list[str], book: Phrasebook) -> str:
    if not labels:
        return ""
    if len(labels) == 1:
        return book.say("on-level", level=labels[0])
    return book.say("between-levels", lowest=labels[0], highest=labels[-1])


def _map(session: Session, world: World, answer: NoRoute) -> MapView | None:
    """Return the map of the level where the first barrier is, round that barrier.

    Where nothing on the map leads to the place, that place is shown.
    """
    pathways = [
        world.station.pathway_by_id[p] for barrier in answer.barriers[:1] for p in barrier.pathways
    ]
    if not pathways:
        place = _place(session, world)
        return places_map(session, world, (place,)) if place is not None else None
    ends = [
        world.station.node_by_id[node]
        for pathway in pathways
        for node in (pathway.from_node, pathway.to_node)
    ]
    level = next((n.level for n in ends if n.level == world.here.level), ends[0].level)
    view = near_map(session, world)
    points = tuple(point for pathway in pathways for point in pathway.line)
    if level == world.here.level:
        points = (*points, world.here.position)
    picture = replace(view.picture, level=level, frame=_with_room(points))
    return replace(view, picture=picture)


def _with_room(points: Line) -> Line:
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    return (
        (min(xs) - _FRAME_M, min(ys) - _FRAME_M),
        (max(xs) + _FRAME_M, max(ys) + _FRAME_M),
    )


def _accepts(answer: NoRoute, world: World, book: Phrasebook) -> tuple[Action, ...]:
    """Return what opens a way to who can manage it, the shortest way first."""
    return tuple(
        Action(
            id=f"accept:{number}",
            words=relaxation_text(relaxation, world.station, book, world.at),
            event=RelaxationAccepted(number),
            icon="check",
            more=book.say("no-way-accept"),
        )
        for number, relaxation in enumerate(answer.relaxations[:_SHOWN_RELAXATIONS])
        if accepting(answer.profile, relaxation) is not None
    )


def _actions(session: Session, world: World, place: Place | None) -> tuple[Action, ...]:
    book = world.books[session.language]
    actions: list[Action] = []
    other = _alternative(session, world, place)
    if other is not None:
        label = place_label(other[0], book)
        minutes = spoken_minutes(other[1])
        actions.append(
            Action(
                id=f"place:{other[0].id}",
                words=book.say("no-way-nearest", place=label, minutes=minutes),
                event=DestinationChosen(other[0].id),
                icon=place_icon(other[0]),
            )
        )
    actions.append(
        Action(
            id="no-way:destination",
            words=book.say("no-way-destination"),
            event=Started(),
            icon="search",
        )
    )
    for profile, seconds in _others(session, world, place):
        actions.append(
            Action(
                id=f"profile:{profile.name}",
                words=book.say(
                    "no-way-profile",
                    profile=book.say(f"profile-{profile.name}"),
                    minutes=spoken_minutes(seconds),
                ),
                event=ProfileChosen(profile.name),
                icon=profile.name,
            )
        )
    return tuple(actions)


def _others(
    session: Session, world: World, place: Place | None
) -> tuple[tuple[Profile, float], ...]:
    """Return who would get there, and in how many seconds: who takes the fewest stairs first."""
    if place is None:
        return ()
    found: dict[tuple[Allowance, Allowance], tuple[Profile, float]] = {}
    for profile in PROFILES:
        asks = (profile.stairs, profile.escalators)
        is_other = profile.name != session.profile and asks not in found
        if is_other and place.id in world.costs(profile):
            found[asks] = (profile, world.approaches(profile, [place])[place.id].seconds)
    strictness = list(reversed(Allowance))
    ranked = sorted(found, key=lambda asks: [strictness.index(answer) for answer in asks])
    return tuple(found[asks] for asks in ranked[:_MOST_OTHERS])


def _alternative(session: Session, world: World, place: Place | None) -> tuple[Place, float] | None:
    """Return the nearest other place of the kind (or what helps instead), and its seconds."""
    if place is None:
        return None
    profile = profile_of(session)
    costs = world.costs(profile)
    kind = _INSTEAD.get(place.kind, place.kind)
    reached = [
        (costs[p.id], p)
        for p in usable_places(world, kind, profile)
        if p.id in costs and p.id != place.id
    ]
    if not reached:
        return None
    found = min(reached, key=lambda pair: (pair[0], pair[1].id))[1]
    return found, world.approaches(profile, [found])[found.id].seconds
