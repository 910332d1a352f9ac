"""A line walked -> straight legs, cut where one has to turn, and nowhere else.

First the line is simplified (Douglas and Peucker), so that a surveyor's trembling is no turn; then
short jogs, a step aside and on in the same direction, are smoothed over; then bends that ask for no
decision are joined: inside an area one goes towards what one has before one, and where there is no
other way one follows the bend.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from itertools import pairwise

from maps.model import Point
from maps.model.geometry import bearing_deg, distance_m, turn_deg

_TOLERANCE_M = 1.5  # half the width of a common footway
_OPEN_TOLERANCE_M = 4.0  # a step aside that nobody who has the whole floor before them is told of
_TURN_DEG = 30.0
_BEND_DEG = 60.0  # a sharper one is told, so that nobody doubts at it
_JOG_M = 6.0
_SHORT_M = 8.0  # shorter than this is over before it has been read


class Bend(IntEnum):
    """What it means to turn at a point of a line."""

    CHOICE = 0
    """Other ways lead off: the turn is told."""
    OPEN = 1
    """Inside an area: one sees where one goes."""
    FORCED = 2
    """There is no other way."""


@dataclass(frozen=True, slots=True)
class Leg:
    """Walking without a turn: bearings at its two ends, length along the simplified line."""

    first_deg: float
    last_deg: float
    length_m: float
    start: Point
    end: Point
    bend: Bend = Bend.CHOICE
    """What it meant to turn into this leg."""
    at: int = 0
    """The position in the line where it begins."""


Obvious = Callable[[int, float, float], bool]
"""(position in the line, bearing before, turn in degrees): whether one follows the bend anyway."""


def straight_legs(
    line: Sequence[Point],
    bends: Sequence[Bend] | None = None,
    is_obvious: Obvious = lambda _at, _before_deg, _angle_deg: False,
) -> list[Leg]:
    """Return the legs of a line without repeated points; none for a line without length.

    Args:
        line: the points.
        bends: what a turn at each point means; choices, where not given.
        is_obvious: whether nobody would take another way than the line does where it bends.
    """
    if len(line) < 2:
        return []
    bends = bends or [Bend.CHOICE] * len(line)
    kept = _simplified(line, bends)
    segments: list[Leg] = []
    for first, last in pairwise(kept):
        a, b = line[first], line[last]
        angle_deg = bearing_deg(a, b)
        segments.append(Leg(angle_deg, angle_deg, distance_m(a, b), a, b, bends[first], first))
    return _merged(_without_jogs(segments), is_obvious)


def _simplified(line: Sequence[Point], bends: Sequence[Bend]) -> list[int]:
    """Return the positions of Douglas and Peucker's choice of the points.

    This is where long routes spend their time: squares are compared, and nothing is called.
    """
    squares = [_TOLERANCE_M**2 if b is Bend.CHOICE else _OPEN_TOLERANCE_M**2 for b in bends]
    keep = [0, len(line) - 1]
    spans = [(0, len(line) - 1)]
    while spans:
        first, last = spans.pop()
        ax, ay = line[first]
        bx, by = line[last]
        dx, dy = bx - ax, by - ay
        square = dx * dx + dy * dy
        farthest, worst = 0, 1.0
        for index in range(first + 1, last):
            x, y = line[index]
            x -= ax
            y -= ay
            along = x * dx + y * dy
            if along > 0.0:
                if along < square:
                    across = x * dy - y * dx
                    off = across * across / square / squares[index]
                else:
                    x -= dx
                    y -= dy
                    off = (x * x + y * y) / squares[index]
            else:
                off = (x * x + y * y) / squares[index]
            if off > worst:
                farthest, worst = index, off
        if farthest:
            keep.append(farthest)
            spans.append((first, farthest))
            spans.append((farthest, last))
    return sorted(keep)


def _without_jogs(segments: list[Leg]) -> list[Leg]:
    """Fold a short segment between two of nearly the same direction into the one before."""
    result: list[Leg] = []
    for index, current in enumerate(segments):
        is_jog = (
            result
            and index + 1 < len(segments)
            and current.length_m < _JOG_M
            and abs(turn_deg(result[-1].last_deg, segments[index + 1].first_deg)) < _TURN_DEG
        )
        if is_jog:
            before = result[-1]
            result[-1] = replace(
                before, length_m=before.length_m + current.length_m, end=current.end
            )
        else:
            result.append(current)
    return result


def _merged(segments: list[Leg], is_obvious: Obvious) -> list[Leg]:
    legs: list[Leg] = []
    for segment in segments:
        if legs:
            joined = _joined(legs[-1], segment, is_obvious)
            if joined is not None:
                legs[-1] = joined
                continue
        legs.append(segment)
    return legs


def _joined(before: Leg, after: Leg, is_obvious: Obvious) -> Leg | None:
    """Return both as one leg, if nobody has to be told of the turn between them."""
    turned_deg = turn_deg(before.last_deg, after.first_deg)
    angle_deg = abs(turned_deg)
    first_deg, last_deg = before.first_deg, after.last_deg
    if angle_deg >= _TURN_DEG:
        is_short = before.length_m < _SHORT_M or after.length_m < _SHORT_M
        if after.bend is Bend.FORCED and (is_short or angle_deg < _BEND_DEG):
            pass
        elif after.bend is Bend.OPEN and is_short and angle_deg < _BEND_DEG:
            first_deg = last_deg = bearing_deg(before.start, after.end)
        elif (
            angle_deg >= _BEND_DEG
            or after.bend is not Bend.CHOICE
            or not is_obvious(after.at, before.last_deg, turned_deg)
        ):
            return None
    length_m = before.length_m + after.length_m
    return Leg(first_deg, last_deg, length_m, before.start, after.end, before.bend, before.at)
