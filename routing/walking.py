"""Steps that are walked -> one draft for each straight leg, with what lies along it."""

from collections.abc import Sequence
from dataclasses import dataclass

from maps.model import LevelId, Name, NodeId, Pathway, Point, StationMap
from maps.model.geometry import bearing_deg, distance_m, turn_deg
from routing.drafts import Draft
from routing.legs import Bend, Leg, straight_legs
from routing.route import ManeuverKind
from routing.steps import Step

_CHOICES = 3
"""Pathways at a node from which on one has to choose."""
_STRAIGHT_RATIO = 1.02
"""Design: a leg no longer than its chord by more than this has all of itself before one's eyes."""
_ELSEWHERE_DEG = 45.0
"""Design: a way that turns off by so much more than the bend is not taken for its going on."""


@dataclass(slots=True)
class Way:
    """A route, as maneuvers are made of it."""

    station: StationMap
    nodes: Sequence[NodeId]
    levels: Sequence[LevelId]
    steps: Sequence[Step]
    seconds: Sequence[float]


def walked(way: Way, begin: int, end: int, *, is_seen: bool) -> list[Draft]:
    """Return one draft per straight leg of walking; who sees follows a bend by themselves."""
    points, bends, joints = _joined_line(way, begin, end)

    def is_obvious(at: int, before_deg: float, angle_deg: float) -> bool:
        return at in joints and _goes_on(way, joints[at], before_deg, abs(angle_deg))

    legs = straight_legs(points, bends, is_obvious) if is_seen else straight_legs(points, bends)
    if not legs:
        return []
    lengths_m = [step.length_m for step in way.steps[begin:end]]
    drawn_m = sum([leg.length_m for leg in legs])
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


def _goes_on(way: Way, number: int, before_deg: float, angle_deg: float) -> bool:
    """Say whether the way bends before a step, and every other way there leads elsewhere."""
    node = way.nodes[number]
    here = way.station.node_by_id[node].position
    own = (way.steps[number - 1].pathway.id, way.steps[number].pathway.id)
    for other in way.station.ways_by_node[node]:
        if other.id in own:
            continue
        leaves_deg = leaving_deg(other, here)
        if leaves_deg is None:
            continue
        if abs(turn_deg(before_deg, leaves_deg)) < angle_deg + _ELSEWHERE_DEG:
            return False
    return True


def leaving_deg(way: Pathway, here: Point) -> float | None:
    """Return the bearing in which a way leads off from one of its ends; None without a length."""
    line = way.line if way.line[0] == here else way.line[::-1]
    first = next((point for point in line if point != here), None)
    return None if first is None else bearing_deg(here, first)


def _joined_line(way: Way, begin: int, end: int) -> tuple[list[Point], list[Bend], dict[int, int]]:
    """Return the points of some steps without repetitions, and what turning at each means.

    Last: the position of each point where a step begins, and the number of that step.
    """
    counts = way.station.way_counts
    joints: dict[int, int] = {}
    points: list[Point] = []
    bends: list[Bend] = []
    last: Point | None = None
    was_inside = True
    for number in range(begin, end):
        step = way.steps[number]
        is_inside = step.is_inside
        bend = Bend.OPEN if is_inside and was_inside else Bend.CHOICE
        if bend is Bend.CHOICE and counts[way.nodes[number]] < _CHOICES:
            bend = Bend.FORCED
        was_inside = is_inside
        if number > begin:
            joints[len(points) - 1] = number
        for point in step.line:
            if point != last:
                points.append(point)
                bends.append(bend)
                last = point
            elif bend < bends[-1]:
                bends[-1] = bend
            bend = Bend.OPEN if is_inside else Bend.FORCED
    return points, bends, joints


def _leg(way: Way, leg: Leg, start: int, end: int, told_m: float) -> Draft:
    members = way.steps[start:end]
    draft = Draft(
        ManeuverKind.GO,
        start,
        end,
        way.levels[start],
        way.levels[end],
        distance_m=told_m,
        duration_s=sum(way.seconds[start:end]),
        first_deg=leg.first_deg,
        last_deg=leg.last_deg,
        point=leg.start,
        goal_point=leg.end,
        way_name=_longest_name(members),
        signposted_as=members[0].sign if members else None,
        is_straight=leg.length_m <= distance_m(leg.start, leg.end) * _STRAIGHT_RATIO,
    )
    warn_of(draft, members)
    paved = {step.pathway.tactile_paving for step in members}
    if len(paved) == 1:
        draft.tactile = paved.pop()
    return draft


def warn_of(draft: Draft, members: Sequence[Step]) -> None:
    """Let a draft know the steepest and the narrowest part that one is told of before."""
    for step in members:
        if not step.is_warned_of:
            continue
        if step.steep_ratio is not None:
            draft.steep_ratio = max(draft.steep_ratio or 0.0, step.steep_ratio)
        if step.narrow_m is not None:
            known_m = draft.narrow_m
            draft.narrow_m = step.narrow_m if known_m is None else min(known_m, step.narrow_m)


def _longest_name(members: Sequence[Step]) -> Name | None:
    """Return the name that most of these metres carry, if any does."""
    names = {step.name for step in members}
    if len(names) <= 1:
        return names.pop() if names else None
    metres: dict[Name | None, float] = {}
    for step in members:
        metres[step.name] = metres.get(step.name, 0.0) + step.length_m
    return max(metres, key=lambda name: metres[name])
