"""Route -> maneuvers, from geometry and map facts alone: find the way first, then the words.

The phone page does the same in ``app/phone/maneuvers.js`` and its neighbours, on the same whole
centimetres, and a test holds the two against each other: change both or none. One pass groups the
edges by what is done on them; a group of walking is cut into straight legs where the line turns;
then what is one thing to do is merged, and only then are turns told.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import pairwise

from maps.model import (
    DoorKind,
    LevelId,
    Line,
    Name,
    NodeId,
    NodeKind,
    PathwayMode,
    Place,
    Point,
    StationMap,
)
from maps.model.geometry import bearing_deg
from routing.arrivals import arrival_side, train_door_at
from routing.case import goes_up
from routing.drafts import Draft, bearings_before, turn_into
from routing.landmarks import Sight, landmark_at
from routing.legs import Bend, Leg, straight_legs
from routing.lift_rides import NO_RIDE, ride_of
from routing.merging import all_known, merged
from routing.network import Edge
from routing.route import Maneuver, ManeuverKind, Turn

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
_SLOPED = {ManeuverKind.TAKE_STAIRS, ManeuverKind.TAKE_ESCALATOR, ManeuverKind.TAKE_RAMP}
_GO_ON = (ManeuverKind.GO, None)
_CROSS_ON = (ManeuverKind.CROSS, None)
_CHOICES = 3
"""Pathways at a node from which on one has to choose."""


@dataclass(slots=True)
class _Step:
    """One edge of the route, oriented as travelled."""

    edge: Edge
    line: Line
    seconds: float
    kind: ManeuverKind
    key: tuple[ManeuverKind, object]
    up: bool | None

    @property
    def sign(self) -> Name | None:
        """What the sign says to who comes this way."""
        way = self.edge.pathway
        return (way.signposted_as if self.edge.forward else way.reversed_signposted_as) or None


@dataclass(slots=True)
class _Way:
    """The route, as this module looks at it."""

    station: StationMap
    nodes: Sequence[NodeId]
    levels: Sequence[LevelId]
    steps: Sequence[_Step]


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
    node_by_id, level_by_id = station.node_by_id, station.level_by_id
    levels = [node_by_id[node].level for node in nodes]
    indexes = [level_by_id[level].index for level in levels]
    steps = [
        _step(edge, s, after - before)
        for edge, s, (before, after) in zip(edges, seconds, pairwise(indexes), strict=True)
    ]
    way = _Way(station, nodes, levels, steps)
    thresholds = _thresholds(way)
    drafts: list[Draft] = []
    begin = 0
    while begin < len(steps):
        end = _group_end(steps, begin, thresholds)
        if begin in thresholds:
            drafts.append(thresholds[begin])
        if steps[begin].kind is ManeuverKind.GO:
            drafts += _walk(way, begin, end)
        else:
            drafts.append(_taken(way, begin, end))
        begin = end
    drafts.append(
        Draft(
            ManeuverKind.ARRIVE,
            len(steps),
            len(steps),
            levels[-1],
            levels[-1],
            place=place.id if place else None,
        )
    )
    return _told(station, merged(drafts, facing_deg), facing_deg, nodes[-1], place)


def _step(edge: Edge, seconds: float, rise: float) -> _Step:
    """Return one edge as travelled; between two levels, their order says which way is up."""
    pathway = edge.pathway
    line = pathway.line if edge.forward else pathway.line[::-1]
    if pathway.mode is PathwayMode.WALKWAY:
        if pathway.crossing is None:
            return _Step(edge, line, seconds, ManeuverKind.GO, _GO_ON, None)
        return _Step(edge, line, seconds, ManeuverKind.CROSS, _CROSS_ON, None)
    kind = _KIND_OF_MODE[pathway.mode]
    up = rise > 0 if rise else goes_up(pathway, forward=edge.forward)
    key: object = None
    if kind is ManeuverKind.TAKE_ELEVATOR:
        key = pathway.equipment or pathway.id
    elif kind in _SLOPED:
        key = up
    return _Step(edge, line, seconds, kind, (kind, key), up)


def _thresholds(way: _Way) -> dict[int, Draft]:
    """Return step number -> what is done at the entrance before that step."""
    node_by_id, steps, levels = way.station.node_by_id, way.steps, way.levels
    found: dict[int, Draft] = {}
    for number in range(1, len(steps)):
        before = steps[number - 1].edge.pathway.is_indoor
        after = steps[number].edge.pathway.is_indoor
        if before == after:
            continue
        node = node_by_id[way.nodes[number]]
        if node.kind is NodeKind.ENTRANCE:
            found[number] = Draft(
                ManeuverKind.ENTER if after else ManeuverKind.LEAVE,
                number,
                number,
                levels[number],
                levels[number],
                entrance=way.station.entrances_by_node.get(node.id),
                door=node.door,
                is_automatic=node.automatic_door,
            )
    return found


def _group_end(steps: Sequence[_Step], begin: int, thresholds: Collection[int]) -> int:
    end = begin + 1
    key = steps[begin].key
    while end < len(steps) and steps[end].key == key and end not in thresholds:
        end += 1
    return end


def _taken(way: _Way, begin: int, end: int) -> Draft:
    """Return what is told of steps that are not walking."""
    group = way.steps[begin:end]
    first = group[0]
    pathway = first.edge.pathway
    kind = first.kind
    draft = Draft(
        kind,
        begin,
        end,
        way.levels[begin],
        way.levels[end],
        distance_m=sum(step.edge.pathway.length_m for step in group),
        duration_s=sum(step.seconds for step in group),
        up=first.up,
        way_name=pathway.name or None,
        signposted_as=first.sign,
        equipment=pathway.equipment,
    )
    if kind is ManeuverKind.TAKE_ELEVATOR:
        _ride(draft, way)
        return draft
    draft.first_deg, draft.last_deg = _end_bearings([step.line for step in group])
    if kind in {ManeuverKind.TAKE_STAIRS, ManeuverKind.TAKE_RAMP}:
        draft.handrail = all_known({step.edge.pathway.handrail for step in group})
    if kind is ManeuverKind.TAKE_STAIRS:
        counts = [step.edge.pathway.stair_count for step in group]
        draft.stair_count = sum(abs(count or 0) for count in counts) if all(counts) else None
    elif kind is ManeuverKind.PASS_GATE:
        _gate(draft, way)
    elif kind is ManeuverKind.PASS_DOOR:
        draft.door, draft.is_automatic = _one_door([step.edge for step in group])
    return draft


def _end_bearings(lines: Sequence[Line]) -> tuple[float | None, float | None]:
    """Return the bearings at both ends of joined lines; None where they have no length."""
    start, end = lines[0][0], lines[-1][-1]
    after = next((point for line in lines for point in line if point != start), None)
    before = next((p for line in reversed(lines) for p in reversed(line) if p != end), None)
    if after is None or before is None:
        return None, None
    return bearing_deg(start, after), bearing_deg(before, end)


def _one_door(edges: Sequence[Edge]) -> tuple[DoorKind | None, bool | None]:
    """Return kind and drive of a door; where there are several, only what they have in common."""
    kinds = {edge.pathway.door for edge in edges}
    drives = {edge.pathway.automatic_door for edge in edges}
    return (
        kinds.pop() if len(kinds) == 1 else None,
        drives.pop() if len(drives) == 1 else None,
    )


def _ride(draft: Draft, way: _Way) -> None:
    machine = way.station.equipment_by_id[draft.equipment] if draft.equipment else None
    ride = NO_RIDE
    if machine is not None:
        ride = ride_of(
            machine,
            (way.nodes[draft.start], draft.level_from),
            (way.nodes[draft.end], draft.level_to),
        )
    draft.first_deg, draft.last_deg = ride.enter_deg, ride.leave_deg
    draft.button, draft.exit_door = ride.button, ride.exit_door


def _gate(draft: Draft, way: _Way) -> None:
    """Say where gates lead and how wide they are: one after the other, as their first does."""
    gates = [step.edge for step in way.steps[draft.start : draft.end]]
    inward = way.station.gates_into_paid.get(gates[0].pathway.id)
    if inward is not None:
        draft.enters_paid = inward == gates[0].forward
    widths_m = [gate.pathway.min_width_m for gate in gates]
    known_m = [width_m for width_m in widths_m if width_m is not None]
    draft.gate_width_m = min(known_m) if len(known_m) == len(widths_m) else None


def _joined_line(way: _Way, begin: int, end: int) -> tuple[list[Point], list[Bend]]:
    """Return the points of some steps without repetitions, and what turning at each means."""
    counts = way.station.way_counts
    points: list[Point] = []
    bends: list[Bend] = []
    last: Point | None = None
    was_inside = True
    for number in range(begin, end):
        step = way.steps[number]
        is_inside = step.edge.pathway.area is not None
        bend = Bend.OPEN if is_inside and was_inside else Bend.CHOICE
        if bend is Bend.CHOICE and counts[way.nodes[number]] < _CHOICES:
            bend = Bend.FORCED
        was_inside = is_inside
        for point in step.line:
            if point != last:
                points.append(point)
                bends.append(bend)
                last = point
            elif bend < bends[-1]:
                bends[-1] = bend
            bend = Bend.OPEN if is_inside else Bend.FORCED
    return points, bends


def _walk(way: _Way, begin: int, end: int) -> list[Draft]:
    """Return one draft per straight leg of walking."""
    group = way.steps[begin:end]
    legs = straight_legs(*_joined_line(way, begin, end))
    if not legs:
        return []
    lengths_m = [step.edge.pathway.length_m for step in group]
    drawn_m = sum(leg.length_m for leg in legs)
    scale = sum(lengths_m) / drawn_m if drawn_m > 0 else 1.0
    found: list[Draft] = []
    number = begin
    passed_m = covered_m = 0.0
    for leg in legs:
        covered_m += leg.length_m * scale
        is_last = leg is legs[-1]
        start = number
        while number < end and (is_last or passed_m + lengths_m[number - begin] / 2 < covered_m):
            passed_m += lengths_m[number - begin]
            number += 1
        found.append(_leg(way, leg, start, number, leg.length_m * scale))
    return found


def _leg(way: _Way, leg: Leg, start: int, end: int, told_m: float) -> Draft:
    members = way.steps[start:end]
    return Draft(
        ManeuverKind.GO,
        start,
        end,
        way.levels[start],
        way.levels[end],
        distance_m=told_m,
        duration_s=sum(step.seconds for step in members),
        first_deg=leg.first_deg,
        last_deg=leg.last_deg,
        point=leg.start,
        way_name=_longest_name(members),
        signposted_as=members[0].sign if members else None,
    )


def _longest_name(members: Sequence[_Step]) -> Name | None:
    """Return the name that most of these metres carry, if any does."""
    if not any(step.edge.pathway.name for step in members):
        return None
    metres: dict[Name | None, float] = {}
    for step in members:
        name = step.edge.pathway.name or None
        metres[name] = metres.get(name, 0.0) + step.edge.pathway.length_m
    return max(metres, key=lambda name: metres[name], default=None)


def _told(
    station: StationMap,
    drafts: Sequence[Draft],
    facing_deg: float | None,
    end: NodeId,
    place: Place | None,
) -> tuple[Maneuver, ...]:
    """Return the drafts as maneuvers: now the turns between them are known."""
    incoming = bearings_before(drafts, facing_deg)
    node = station.node_by_id[end]
    found: list[Maneuver] = []
    for index, draft in enumerate(drafts):
        turn = turn_into(incoming[index], draft)
        before = drafts[index - 1] if index else None
        is_walking = draft.is_walking
        is_end = draft.kind is ManeuverKind.ARRIVE
        is_ride = draft.kind is ManeuverKind.TAKE_ELEVATOR
        sight = _sight(station, draft, before, turn, incoming[index])
        found.append(
            Maneuver(
                kind=_walk_kind(turn, is_first=index == 0) if is_walking else draft.kind,
                step_from=draft.start,
                step_to=draft.end,
                distance_m=round(draft.distance_m, 2),
                duration_s=round(draft.duration_s, 1),
                turn=None if is_end else turn,
                side=(draft.side or arrival_side(node, incoming[index], place)) if is_end else None,
                level_from=draft.level_from,
                level_to=draft.level_to,
                goes_up=draft.up,
                stair_count=draft.stair_count,
                way_name=draft.way_name,
                equipment=draft.equipment,
                place=draft.place,
                entrance=draft.entrance,
                follows=before.kind if is_walking and before and not before.is_walking else None,
                onward_m=round(draft.onward_m, 2),
                crossing_count=draft.crossing_count,
                after=turn_into(draft.last_deg, drafts[index + 1]) if is_ride else None,
                button=draft.button,
                exit_door=draft.exit_door,
                handrail=draft.handrail,
                signposted_as=draft.signposted_as,
                landmark=sight.place if sight else None,
                landmark_where=sight.where if sight else None,
                landmark_side=sight.side if sight else None,
                enters_paid=draft.enters_paid,
                gate_width_m=draft.gate_width_m,
                door=draft.door,
                is_automatic=draft.is_automatic,
                train_door=train_door_at(station, node, place) if is_end else None,
            )
        )
    return tuple(found)


def _sight(
    station: StationMap,
    draft: Draft,
    before: Draft | None,
    turn: Turn | None,
    incoming_deg: float | None,
) -> Sight | None:
    """Return what one turns at; nobody needs it who goes straight on."""
    if before is None or incoming_deg is None or draft.point is None:
        return None
    if turn is None or turn is Turn.STRAIGHT:
        return None
    incoming_m = before.distance_m if before.is_walking else 0.0
    return landmark_at(station, draft.level_from, draft.point, incoming_deg, incoming_m)


def _walk_kind(turn: Turn | None, *, is_first: bool) -> ManeuverKind:
    if is_first:
        return ManeuverKind.DEPART
    return ManeuverKind.GO if turn in {None, Turn.STRAIGHT} else ManeuverKind.TURN
