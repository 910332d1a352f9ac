"""Steps that are walked -> one draft for each straight leg, with what lies along it."""

from collections.abc import Sequence
from dataclasses import dataclass

from maps.model import LevelId, Name, NodeId, Point, StationMap
from maps.model.geometry import distance_m
from routing.drafts import Draft
from routing.legs import Bend, Leg, straight_legs
from routing.route import ManeuverKind
from routing.steps import Step

_CHOICES = 3
"""Pathways at a node from which on one has to choose."""
_STRAIGHT_RATIO = 1.02
"""Design: a leg no longer than its chord by more than this has all of itself before one's eyes."""


@dataclass(slots=True)
class Way:
    """A route, as maneuvers are made of it."""

    station: StationMap
    nodes: Sequence[NodeId]
    levels: Sequence[LevelId]
    steps: Sequence[Step]
    seconds: Sequence[float]


def walked(way: Way, begin: int, end: int) -> list[Draft]:
    """Return one draft per straight leg of walking."""
    legs = straight_legs(*_joined_line(way, begin, end))
    if not legs:
        return []
    lengths_m = [step.pathway.length_m for step in way.steps[begin:end]]
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


def _joined_line(way: Way, begin: int, end: int) -> tuple[list[Point], list[Bend]]:
    """Return the points of some steps without repetitions, and what turning at each means."""
    counts = way.station.way_counts
    points: list[Point] = []
    bends: list[Bend] = []
    last: Point | None = None
    was_inside = True
    for number in range(begin, end):
        step = way.steps[number]
        is_inside = step.pathway.area is not None
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
    draft.tactile = paved.pop() if len(paved) == 1 else None
    return draft


def warn_of(draft: Draft, members: Sequence[Step]) -> None:
    """Let a draft know the steepest and the narrowest part that one is told of before."""
    for step in members:
        if step.steep_ratio is not None:
            draft.steep_ratio = max(draft.steep_ratio or 0.0, step.steep_ratio)
        if step.narrow_m is not None:
            known_m = draft.narrow_m
            draft.narrow_m = step.narrow_m if known_m is None else min(known_m, step.narrow_m)


def _longest_name(members: Sequence[Step]) -> Name | None:
    """Return the name that most of these metres carry, if any does."""
    if not any(step.pathway.name for step in members):
        return None
    metres: dict[Name | None, float] = {}
    for step in members:
        name = step.pathway.name or None
        metres[name] = metres.get(name, 0.0) + step.pathway.length_m
    return max(metres, key=lambda name: metres[name], default=None)
