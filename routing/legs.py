"""A line walked -> straight legs, cut where it truly turns.

First the line is simplified (Douglas and Peucker), so that a surveyor's trembling is no turn; then
short jogs, a step aside and on in the same direction, are smoothed over.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from maps.model import Point
from maps.model.geometry import bearing_deg, distance_m, turn_deg

_TOLERANCE_M = 1.5  # half the width of a common footway
_TURN_DEG = 30.0
_JOG_M = 6.0


@dataclass(frozen=True, slots=True)
class Leg:
    """Walking without a turn: bearings at its two ends, length along the simplified line."""

    first_deg: float
    last_deg: float
    length_m: float


def straight_legs(line: Sequence[Point]) -> list[Leg]:
    """Return the legs of a line; none for a line without length."""
    points = _simplified([p for i, p in enumerate(line) if i == 0 or p != line[i - 1]])
    segments = [
        Leg(bearing_deg(a, b), bearing_deg(a, b), distance_m(a, b)) for a, b in pairwise(points)
    ]
    return _merge(_without_jogs(segments))


def _simplified(points: list[Point]) -> list[Point]:
    """Return Douglas and Peucker's choice of the points."""
    if len(points) < 3:
        return points
    keep = {0, len(points) - 1}
    spans = [(0, len(points) - 1)]
    while spans:
        first, last = spans.pop()
        farthest, worst_m = 0, _TOLERANCE_M
        for index in range(first + 1, last):
            off_m = _off_m(points[index], points[first], points[last])
            if off_m > worst_m:
                farthest, worst_m = index, off_m
        if farthest:
            keep.add(farthest)
            spans += [(first, farthest), (farthest, last)]
    return [point for index, point in enumerate(points) if index in keep]


def _off_m(point: Point, a: Point, b: Point) -> float:
    """Return the distance of a point from the segment a-b."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    square = dx * dx + dy * dy
    if square == 0:
        return distance_m(point, a)
    t = ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / square
    t = max(0.0, min(1.0, t))
    return distance_m(point, (a[0] + t * dx, a[1] + t * dy))


def _without_jogs(segments: list[Leg]) -> list[Leg]:
    """Fold a short segment between two of nearly the same direction into the one before."""
    result: list[Leg] = []
    index = 0
    while index < len(segments):
        current = segments[index]
        is_jog = (
            result
            and index + 1 < len(segments)
            and current.length_m < _JOG_M
            and abs(turn_deg(result[-1].last_deg, segments[index + 1].first_deg)) < _TURN_DEG
        )
        if is_jog:
            before = result[-1]
            result[-1] = Leg(before.first_deg, before.last_deg, before.length_m + current.length_m)
        else:
            result.append(current)
        index += 1
    return result


def _merge(segments: list[Leg]) -> list[Leg]:
    legs: list[Leg] = []
    for segment in segments:
        if legs and abs(turn_deg(legs[-1].last_deg, segment.first_deg)) < _TURN_DEG:
            before = legs[-1]
            legs[-1] = Leg(before.first_deg, segment.last_deg, before.length_m + segment.length_m)
        else:
            legs.append(segment)
    return legs
