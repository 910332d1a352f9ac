"""A route in a language → what its ticket says. Pure."""

import datetime as dt
import itertools
import math
from collections.abc import Iterator
from dataclasses import dataclass, replace

from app.mapview.picture import MapPicture, picture_of_route
from app.search.codes import code_words
from app.text.directions import instructions
from app.text.hours import closing_texts, local_time, unread_text
from app.text.labels import equipment_label, level_label, place_label
from app.text.measures import distance_facts, spoken_minutes
from app.text.phrasebook import Phrasebook
from app.text.reasons import plan_b_text, unverified_text
from app.text.signs import facts_of, maneuver_icon
from app.ticket.blocks import (
    Block,
    Code,
    ElevatorLine,
    Elevators,
    Frame,
    Headline,
    LevelMap,
    LevelTitle,
    Notice,
    Step,
    Ticket,
    Totals,
)
from maps.model import (
    NO_CONDITIONS,
    Conditions,
    EquipmentId,
    LevelId,
    Line,
    NodeId,
    OperatingState,
    StationMap,
)
from routing.plan_b import PlanB
from routing.route import ManeuverKind, Route

_SHORTEST_MAP_M = 15.0
"""Nobody needs a map to cross a lift's landing."""

_SET_OFF_M = 8.0
"""So far on, the direction is that of the way and not of its first step."""

_RIDES = {
    ManeuverKind.TAKE_ELEVATOR,
    ManeuverKind.TAKE_ESCALATOR,
    ManeuverKind.TAKE_STAIRS,
    ManeuverKind.TAKE_RAMP,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What is known beside the route when its ticket is made."""

    at: dt.datetime | None = None
    """Now: decides what closes soon. It is not printed."""
    conditions: Conditions = NO_CONDITIONS
    plan_b: PlanB | None = None
    link: str = ""
    """What the symbol holds; empty: there is none."""
    domain: str = ""


def compose(route: Route, station: StationMap, book: Phrasebook, taken: Taken) -> Ticket:
    """Return what the ticket of a route says.

    Args:
        route: the way.
        station: the map that it was planned on.
        book: the traveller's language.
        taken: what else is known.
    """
    return Ticket(
        blocks=tuple(_blocks(route, station, book, taken)),
        language=book.language,
        metres=book.say("metres", metres="20", feet="66"),
    )


def _blocks(route: Route, station: StationMap, book: Phrasebook, taken: Taken) -> Iterator[Block]:
    yield _headline(route, station, book)
    minutes = spoken_minutes(route.duration.typical_s)
    yield Totals(
        words=book.say("route-totals", minutes=minutes, **distance_facts(route.distance_m)),
        facts=facts_of(route, book),
    )
    for words in closing_texts(route, taken.at, station, book):
        yield Notice("clock", words)
    for words in (unverified_text(route, book), unread_text(route, station, book)):
        if words:
            yield Notice("unknown", words)
    yield from _way(route, station, book)
    if route.elevators:
        yield _elevators(route, station, book, taken)
    if taken.plan_b is not None:
        yield Frame("warning", plan_b_text(taken.plan_b, station, book))
    if route.place is not None:
        yield Notice("search", book.say("ticket-code", code=code_words(route.place)))
    if taken.link:
        words = ("handoff-words", "ticket-by-ear", "handoff-privacy")
        yield Code(link=taken.link, domain=taken.domain, words=tuple(map(book.say, words)))


def _headline(route: Route, station: StationMap, book: Phrasebook) -> Headline:
    first, last = (station.node_by_id[route.nodes[n]].level for n in (0, -1))
    goal = station.place_by_id[route.place] if route.place is not None else None
    return Headline(
        station=book.names.written(station.name),
        start=_level(first, station, book),
        goal=place_label(goal, book) if goal is not None else _level(last, station, book),
        level=_level(last, station, book) if goal is not None else "",
    )


def _level(level: LevelId, station: StationMap, book: Phrasebook) -> str:
    words = level_label(station.level_by_id[level], book)
    return words[:1].upper() + words[1:]


# --- the way --------------------------------------------------------------------------------------


def _way(route: Route, station: StationMap, book: Phrasebook) -> Iterator[Block]:
    """Yield the levels in the order they are walked: name, map, maneuvers."""
    words = instructions(route, station, book)
    last = len(route.maneuvers) - 1
    numbers = range(len(route.maneuvers))
    nodes = station.node_by_id
    levels = [nodes[_node(route, m.step_from)].level for m in route.maneuvers]
    for level, group in itertools.groupby(numbers, key=lambda number: levels[number]):
        part = tuple(group)
        yield LevelTitle(_level(level, station, book))
        map_ = _map(route, station, level, part, book.language)
        if map_ is not None:
            yield map_
        for number in part:
            yield Step(
                number=str(number + 1),
                icon=maneuver_icon(route.maneuvers[number]),
                words=words[number],
                is_last=number == last,
            )


def _node(route: Route, step: int) -> NodeId:
    return route.nodes[min(step, len(route.nodes) - 1)]


def _map(
    route: Route, station: StationMap, level: LevelId, part: tuple[int, ...], language: str
) -> LevelMap | None:
    """Return the map of one stay on a level; None where it would show no way."""
    first, last = route.maneuvers[part[0]], route.maneuvers[part[-1]]
    steps = range(first.step_from, min(max(last.step_to, last.step_from), len(route.pathways)) + 1)
    there = [station.node_by_id[_node(route, step)] for step in steps]
    points = tuple(node.position for node in there if node.level == level)
    if sum(math.dist(a, b) for a, b in itertools.pairwise(points)) < _SHORTEST_MAP_M:
        return None
    picture: MapPicture = replace(
        picture_of_route(station, route, level=level, language=language),
        frame=points,
        bearing_up_deg=_set_off_deg(points),
    )
    before = route.maneuvers[part[0] - 1] if part[0] else None
    return LevelMap(
        picture,
        arrives_by=maneuver_icon(before) if before is not None and before.kind in _RIDES else "",
        leaves_by=maneuver_icon(last) if last.kind in _RIDES else "",
    )


def _set_off_deg(points: Line) -> float:
    """Return the bearing in which one sets off: paper is held so that this is straight ahead."""
    start = points[0]
    far = next((p for p in points if math.dist(start, p) >= _SET_OFF_M), points[-1])
    return math.degrees(math.atan2(far[0] - start[0], far[1] - start[1])) % 360.0


# --- elevators -----------------------------------------------------------------------------------


def _elevators(route: Route, station: StationMap, book: Phrasebook, taken: Taken) -> Elevators:
    states = taken.conditions.states(taken.at)
    issued = taken.conditions.issued
    if issued is None:
        title = book.say("ticket-lifts")
    else:
        there = local_time(issued, station)
        title = book.say("ticket-lifts-heard", time=f"{there.hour:02}:{there.minute:02}")
    return Elevators(
        title,
        tuple(
            ElevatorLine(
                equipment_label(station.equipment_by_id[elevator], station, book),
                *_state(elevator, states, book, is_heard=issued is not None),
            )
            for elevator in dict.fromkeys(route.elevators)
        ),
    )


def _state(
    elevator: EquipmentId,
    states: dict[str, OperatingState],
    book: Phrasebook,
    *,
    is_heard: bool,
) -> tuple[str, str]:
    """Return what is known of an elevator, and its pictogram: silence is no yes."""
    match states.get(elevator):
        case OperatingState.IN_SERVICE:
            return book.say("ticket-lift-works"), "check"
        case OperatingState.OUT_OF_SERVICE:
            return book.say("ticket-lift-out-of-service"), "cross"
        case None if is_heard:
            return book.say("ticket-lift-no-report"), "check"
        case _:
            return book.say("ticket-lift-unknown"), "unknown"
