"""Route -> maneuvers, from geometry and map facts alone: find the way first, then the words.

The phone page does the same in ``app/phone/maneuvers.js``, on the same whole centimetres, and a
test holds the two against each other: change both or none. One pass groups the edges by what is
done on them; a group of walking is cut into straight legs where the line turns.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from itertools import chain, pairwise

from maps.model import (
    LevelId,
    Line,
    Name,
    NodeId,
    NodeKind,
    PathwayMode,
    Place,
    PlaceId,
    PlaceKind,
    Point,
    StationMap,
)
from maps.model.geometry import bearing_deg, distance_m, turn_deg
from routing.case import goes_up
from routing.legs import straight_legs
from routing.network import Edge
from routing.route import Maneuver, ManeuverKind, Side, Turn

_STRAIGHT_DEG = 30.0
_SLIGHT_DEG = 60.0
_SHARP_DEG = 120.0
_BACK_DEG = 160.0
_SHORT_LEG_M = 2.5  # too short to be told as an action of its own
_LANDING_M = 8.0  # a longer way between two flights is told
_NEAR_M = 4.0  # arrived: the destination is at hand
_AHEAD_DEG = 45.0

_KIND_OF_MODE = {
    PathwayMode.STAIRS: ManeuverKind.TAKE_STAIRS,
    PathwayMode.MOVING_SIDEWALK: ManeuverKind.TAKE_MOVING_SIDEWALK,
    PathwayMode.ESCALATOR: ManeuverKind.TAKE_ESCALATOR,
    PathwayMode.ELEVATOR: ManeuverKind.TAKE_ELEVATOR,
    PathwayMode.FARE_GATE: ManeuverKind.PASS_GATE,
    PathwayMode.EXIT_GATE: ManeuverKind.PASS_GATE,
    PathwayMode.RAMP: ManeuverKind.TAKE_RAMP,
    PathwayMode.DOOR: ManeuverKind.PASS_DOOR,
}


@dataclass(frozen=True, slots=True)
class _Step:
    """One edge of the route, oriented as travelled."""

    edge: Edge
    line: Line
    seconds: float
    kind: ManeuverKind
    key: str
    up: bool | None


def turn_of(angle_deg: float) -> Turn:
    """Return the word for a turn of `angle_deg`, positive to the right."""
    size = abs(angle_deg)
    right = angle_deg > 0
    if size < _STRAIGHT_DEG:
        return Turn.STRAIGHT
    if size < _SLIGHT_DEG:
        return Turn.SLIGHT_RIGHT if right else Turn.SLIGHT_LEFT
    if size < _SHARP_DEG:
        return Turn.RIGHT if right else Turn.LEFT
    if size < _BACK_DEG:
        return Turn.SHARP_RIGHT if right else Turn.SHARP_LEFT
    return Turn.BACK


def maneuvers_of(
    station: StationMap,
    *,
    nodes: Sequence[NodeId],
    edges: Sequence[Edge],
    seconds: Sequence[float],
    facing_deg: float | None,
    place: Place | None,
) -> tuple[Maneuver, ...]:
    """Return what to do, in order; the last one is always ARRIVE.

    Args:
        station: the map the route lies on.
        nodes: the route's nodes, one more than edges.
        edges: the route's edges.
        seconds: how long each edge takes, as usual.
        facing_deg: where the traveller looks at the start, if known.
        place: the destination, if it is a place.
    """
    levels = [station.node_by_id[node].level for node in nodes]
    indexes = [station.level_by_id[level].index for level in levels]
    steps = [
        _step(edge, s, after - before)
        for edge, s, (before, after) in zip(edges, seconds, pairwise(indexes), strict=True)
    ]
    doors = _doors(station, nodes, edges)
    found: list[Maneuver] = []
    incoming_deg = facing_deg
    begin = 0
    while begin < len(steps):
        end = _group_end(steps, begin, doors)
        if begin in doors:
            found.append(_door(begin, doors[begin], levels))
        group, outgoing_deg = _group(steps, begin, end, levels, incoming_deg)
        found += group
        incoming_deg = outgoing_deg
        begin = end
    if len(steps) in doors:
        found.append(_door(len(steps), doors[len(steps)], levels))
    arrival = _arrive(station, nodes, steps, levels, incoming_deg, place)
    return (*_with_flights_joined(_without_crumbs(found)), arrival)


def _step(edge: Edge, seconds: float, rise: float) -> _Step:
    """Return one edge as travelled; between two levels, their order says which way is up."""
    pathway = edge.pathway
    line = pathway.line if edge.forward else pathway.line[::-1]
    up = rise > 0 if rise else goes_up(pathway, forward=edge.forward)
    kind = _KIND_OF_MODE.get(pathway.mode, ManeuverKind.GO)
    if kind is ManeuverKind.GO and pathway.crossing is not None:
        kind = ManeuverKind.CROSS
    key = kind.value
    if kind is ManeuverKind.TAKE_ELEVATOR:
        key += pathway.equipment or pathway.id
    elif kind in {ManeuverKind.TAKE_STAIRS, ManeuverKind.TAKE_ESCALATOR, ManeuverKind.TAKE_RAMP}:
        key += str(up)
    return _Step(edge, line, seconds, kind, key, up)


def _doors(
    station: StationMap, nodes: Sequence[NodeId], edges: Sequence[Edge]
) -> dict[int, tuple[ManeuverKind, PlaceId | None]]:
    """Return step number -> what is done at the entrance before that step."""
    entrances: dict[NodeId, PlaceId] = {}
    for place in station.places:
        if place.kind is PlaceKind.ENTRANCE:
            for node in place.nodes:
                entrances.setdefault(node, place.id)
    found: dict[int, tuple[ManeuverKind, PlaceId | None]] = {}
    for number in range(1, len(edges)):
        node = station.node_by_id[nodes[number]]
        before, after = edges[number - 1].pathway.is_indoor, edges[number].pathway.is_indoor
        if node.kind is NodeKind.ENTRANCE and before != after:
            kind = ManeuverKind.ENTER if after else ManeuverKind.LEAVE
            found[number] = (kind, entrances.get(node.id))
    return found


def _group_end(steps: Sequence[_Step], begin: int, doors: Collection[int]) -> int:
    end = begin + 1
    while end < len(steps) and steps[end].key == steps[begin].key and end not in doors:
        end += 1
    return end


def _door(
    number: int, door: tuple[ManeuverKind, PlaceId | None], levels: Sequence[LevelId]
) -> Maneuver:
    kind, entrance = door
    return Maneuver(
        kind=kind,
        step_from=number,
        step_to=number,
        level_from=levels[number],
        level_to=levels[number],
        entrance=entrance,
    )


def _group(
    steps: Sequence[_Step],
    begin: int,
    end: int,
    levels: Sequence[LevelId],
    incoming_deg: float | None,
) -> tuple[list[Maneuver], float | None]:
    """Return the maneuvers of steps[begin:end] and the bearing one leaves them with."""
    group = steps[begin:end]
    line = _joined([step.line for step in group])
    if group[0].kind is ManeuverKind.GO:
        return _walk(group, begin, line, levels, incoming_deg)
    first_deg, last_deg = _end_bearings(line)
    if group[0].kind is ManeuverKind.TAKE_ELEVATOR:
        # nothing tells through which door one leaves the cabin
        first_deg, last_deg = None, None
    counts = [step.edge.pathway.stair_count for step in group]
    is_counted = group[0].kind is ManeuverKind.TAKE_STAIRS and all(counts)
    maneuver = Maneuver(
        kind=group[0].kind,
        step_from=begin,
        step_to=end,
        distance_m=round(sum(step.edge.pathway.length_m for step in group), 2),
        duration_s=round(sum(step.seconds for step in group), 1),
        turn=_relative(incoming_deg, first_deg),
        level_from=levels[begin],
        level_to=levels[end],
        goes_up=group[0].up,
        stair_count=sum(abs(count or 0) for count in counts) if is_counted else None,
        way_name=group[0].edge.pathway.name or None,
        equipment=group[0].edge.pathway.equipment,
    )
    return [maneuver], last_deg


def _relative(incoming_deg: float | None, outgoing_deg: float | None) -> Turn | None:
    if incoming_deg is None or outgoing_deg is None:
        return None
    return turn_of(turn_deg(incoming_deg, outgoing_deg))


def _joined(lines: Sequence[Line]) -> list[Point]:
    points: list[Point] = []
    for point in chain.from_iterable(lines):
        if not points or point != points[-1]:
            points.append(point)
    return points


def _end_bearings(line: Sequence[Point]) -> tuple[float | None, float | None]:
    if len(line) < 2:
        return None, None
    return bearing_deg(line[0], line[1]), bearing_deg(line[-2], line[-1])


def _walk(
    group: Sequence[_Step],
    begin: int,
    line: Sequence[Point],
    levels: Sequence[LevelId],
    incoming_deg: float | None,
) -> tuple[list[Maneuver], float | None]:
    legs = straight_legs(line)
    if not legs:
        return [], incoming_deg
    found: list[Maneuver] = []
    number = begin
    end = begin + len(group)
    drawn_m = sum(leg.length_m for leg in legs)
    told_m = sum(step.edge.pathway.length_m for step in group)
    scale = told_m / drawn_m if drawn_m > 0 else 1.0
    passed_m = 0.0
    covered_m = 0.0
    for leg in legs:
        covered_m += leg.length_m * scale
        last = leg is legs[-1]
        start = number
        while number < end and (last or passed_m + _half(group[number - begin]) < covered_m):
            passed_m += group[number - begin].edge.pathway.length_m
            number += 1
        turn = _relative(incoming_deg, leg.first_deg)
        members = group[start - begin : number - begin]
        found.append(
            Maneuver(
                kind=_walk_kind(start, turn, is_first_leg=leg is legs[0]),
                step_from=start,
                step_to=number,
                distance_m=round(leg.length_m * scale, 2),
                duration_s=round(sum(step.seconds for step in members), 1),
                turn=turn,
                level_from=levels[start],
                level_to=levels[number],
                way_name=_longest_name(members),
            )
        )
        incoming_deg = leg.last_deg
    return found, incoming_deg


def _half(step: _Step) -> float:
    return step.edge.pathway.length_m / 2


def _walk_kind(start: int, turn: Turn | None, *, is_first_leg: bool) -> ManeuverKind:
    if start == 0 and is_first_leg:
        return ManeuverKind.DEPART
    return ManeuverKind.GO if turn in {None, Turn.STRAIGHT} else ManeuverKind.TURN


def _longest_name(members: Sequence[_Step]) -> Name | None:
    """Return the name that most of these metres carry, if any does."""
    metres: dict[Name | None, float] = {}
    for step in members:
        name = step.edge.pathway.name or None
        metres[name] = metres.get(name, 0.0) + step.edge.pathway.length_m
    return max(metres, key=lambda name: metres[name], default=None)


def _without_crumbs(found: list[Maneuver]) -> list[Maneuver]:
    """Give walking too short to be told to the maneuver that follows it."""
    kept: list[Maneuver] = []
    crumb: Maneuver | None = None
    for index, maneuver in enumerate(found):
        current = maneuver if crumb is None else _merged(crumb, maneuver)
        crumb = None
        if (
            current.kind in {ManeuverKind.GO, ManeuverKind.TURN}
            and current.distance_m < _SHORT_LEG_M
            and index + 1 < len(found)
            and current.level_from == current.level_to
        ):
            crumb = current
        else:
            kept.append(current)
    return kept


def _merged(crumb: Maneuver, maneuver: Maneuver) -> Maneuver:
    return replace(
        maneuver,
        step_from=crumb.step_from,
        distance_m=round(crumb.distance_m + maneuver.distance_m, 2),
        duration_s=round(crumb.duration_s + maneuver.duration_s, 1),
        level_from=crumb.level_from,
    )


def _with_flights_joined(found: list[Maneuver]) -> list[Maneuver]:
    """Tell flights of stairs that only a landing parts as the one staircase they are."""
    kept: list[Maneuver] = []
    for maneuver in found:
        before = _flight_before(kept, maneuver)
        if before:
            counts = [m.stair_count for m in (kept[-before], maneuver)]
            parts = [*kept[-before:], maneuver]
            kept[-before:] = [
                replace(
                    kept[-before],
                    step_to=maneuver.step_to,
                    distance_m=round(sum(m.distance_m for m in parts), 2),
                    duration_s=round(sum(m.duration_s for m in parts), 1),
                    level_to=maneuver.level_to,
                    stair_count=sum(c or 0 for c in counts) if all(counts) else None,
                )
            ]
        else:
            kept.append(maneuver)
    return kept


def _flight_before(kept: list[Maneuver], maneuver: Maneuver) -> int:
    """Return how many maneuvers back the flight lies that this one continues; 0: there is none."""
    if maneuver.kind is not ManeuverKind.TAKE_STAIRS or maneuver.goes_up is None or not kept:
        return 0
    has_landing = (
        kept[-1].kind in {ManeuverKind.GO, ManeuverKind.TURN} and kept[-1].distance_m < _LANDING_M
    )
    back = 2 if has_landing and len(kept) > 1 else 1
    flight = kept[-back]
    continues = flight.kind is ManeuverKind.TAKE_STAIRS and flight.goes_up == maneuver.goes_up
    return back if continues else 0


def _arrive(
    station: StationMap,
    nodes: Sequence[NodeId],
    steps: Sequence[_Step],
    levels: Sequence[LevelId],
    incoming_deg: float | None,
    place: Place | None,
) -> Maneuver:
    end = station.node_by_id[nodes[-1]].position
    return Maneuver(
        kind=ManeuverKind.ARRIVE,
        step_from=len(steps),
        step_to=len(steps),
        side=_side(end, incoming_deg, place),
        level_from=levels[-1],
        level_to=levels[-1],
        place=place.id if place else None,
    )


def _side(end: Point, incoming_deg: float | None, place: Place | None) -> Side:
    if place is None or place.kind is PlaceKind.PLATFORM or incoming_deg is None:
        return Side.HERE
    if distance_m(end, place.position) < _NEAR_M:
        return Side.HERE
    angle_deg = turn_deg(incoming_deg, bearing_deg(end, place.position))
    if abs(angle_deg) < _AHEAD_DEG:
        return Side.AHEAD
    return Side.RIGHT if angle_deg > 0 else Side.LEFT
