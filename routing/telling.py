"""Drafts -> maneuvers: now that all turns are known, what lies at them and along the way."""

from collections.abc import Sequence

from maps.model import Place, StationMap
from maps.model.geometry import bearing_deg, turn_deg
from routing.arrivals import arrival_side, train_door_at
from routing.drafts import Draft, bearings_before, turn_into
from routing.landmarks import Beside, Sight, landmark_along, landmark_at
from routing.profile import Telling
from routing.route import Maneuver, ManeuverKind, Side, Turn
from routing.turns import ON_ONE_SIDE
from routing.walking import Way, leaving_deg

_LONG_M = {Telling.PLAIN: 50.0, Telling.NONVISUAL: 20.0}
"""Design: a way no shorter than this is told what one passes on it, so that nobody doubts."""
_ASIDE_DEG = 45.0
"""A way that leads off by less than this goes on; by more than 180 less this, it comes along."""


def told(
    way: Way,
    drafts: Sequence[Draft],
    facing_deg: float | None,
    place: Place | None,
    telling: Telling,
) -> tuple[Maneuver, ...]:
    """Return the drafts as maneuvers."""
    station = way.station
    incoming = bearings_before(drafts, facing_deg)
    node = station.node_by_id[way.nodes[-1]]
    found: list[Maneuver] = []
    for index, draft in enumerate(drafts):
        turn = turn_into(incoming[index], draft)
        before = drafts[index - 1] if index else None
        is_walking = draft.is_walking
        is_end = draft.kind is ManeuverKind.ARRIVE
        is_ride = draft.kind is ManeuverKind.TAKE_ELEVATOR
        sight = beside = openings = None
        if is_walking:
            sight = _sight(station, draft, before, turn, incoming[index])
            beside = _beside(station, draft, telling)
            if telling is Telling.NONVISUAL:
                openings = _openings(way, draft, drafts[index + 1])
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
                onward_turn=draft.onward_turn,
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
                flight_count=draft.flight_count,
                door_count=draft.door_count,
                steep_ratio=draft.steep_ratio,
                narrow_m=draft.narrow_m,
                signals=draft.signals,
                has_tactile_paving=draft.tactile,
                is_straight=draft.is_straight,
                passes=beside.place if beside else None,
                passes_on=beside.side if beside else None,
                opening_count=openings[0] if openings else 0,
                opening_side=openings[1] if openings else None,
                has_other_elevators=draft.has_other_elevators,
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


def _beside(station: StationMap, draft: Draft, telling: Telling) -> Beside | None:
    """Return what one passes on a long straight way."""
    long_m = _LONG_M.get(telling)
    if long_m is None or draft.distance_m < long_m or not draft.is_straight:
        return None
    if draft.point is None or draft.goal_point is None or draft.level_from != draft.level_to:
        return None
    return landmark_along(station, draft.level_from, draft.point, draft.goal_point)


def _openings(way: Way, draft: Draft, after: Draft) -> tuple[int, Side] | None:
    """Return how many ways lead off on the side to which one turns next, before one does.

    Only ways between walls are counted: inside an area there are no openings.
    """
    side = ON_ONE_SIDE.get(turn) if (turn := turn_into(draft.last_deg, after)) else None
    if not after.is_walking or side is None or side is Side.AHEAD:
        return None
    count = sum(
        _leads_off(way, number, side)
        for number in range(draft.start + 1, draft.end)
        if way.steps[number - 1].pathway.area is None and way.steps[number].pathway.area is None
    )
    return (count, side) if count else None


def _leads_off(way: Way, number: int, side: Side) -> bool:
    """Say whether a way leads off to a side at a node of the route."""
    node = way.nodes[number]
    line = way.steps[number - 1].line
    before = next((point for point in reversed(line) if point != line[-1]), None)
    if before is None:
        return False
    ahead_deg = bearing_deg(before, line[-1])
    own = {way.steps[number - 1].pathway.id, way.steps[number].pathway.id}
    for other in way.station.ways_by_node[node]:
        if other.id in own or other.area is not None:
            continue
        angle_deg = leaving_deg(other, line[-1])
        if angle_deg is None:
            continue
        turned_deg = turn_deg(ahead_deg, angle_deg)
        if _ASIDE_DEG <= abs(turned_deg) <= 180.0 - _ASIDE_DEG and (turned_deg > 0) == (
            side is Side.RIGHT
        ):
            return True
    return False


def _walk_kind(turn: Turn | None, *, is_first: bool) -> ManeuverKind:
    if is_first:
        return ManeuverKind.DEPART
    return ManeuverKind.GO if turn in {None, Turn.STRAIGHT} else ManeuverKind.TURN
