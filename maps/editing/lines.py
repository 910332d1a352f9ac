"""Lines of the map, to the centimetre: where a point lies on one, and its two parts."""

import itertools
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from maps.model import Line, Point
from maps.model.geometry import distance_m, length_m


@dataclass(frozen=True, slots=True)
class OnLine:
    """The spot of a line that is nearest to somewhere."""

    point: Point
    segment: int
    """It lies between vertices `segment` and `segment + 1`."""
    away_m: float
    """From where one asked."""
    along_m: float
    """From the line's first point."""


def rounded(point: Sequence[float]) -> Point:
    """Return a point in whole centimetres, as maps hold them."""
    return round(point[0] * 100) / 100 + 0.0, round(point[1] * 100) / 100 + 0.0


def is_finite(points: Iterable[Sequence[float]]) -> bool:
    """Say whether all of some points are somewhere: within what an anchor measures well."""
    return all(len(p) == 2 and all(math.isfinite(v) and abs(v) < 20_000 for v in p) for p in points)


def nearest_on(line: Line, to: Point) -> OnLine:
    """Return the spot of a line nearest to a point, exact: `rounded` makes a node of it."""
    best = OnLine(line[0], 0, distance_m(line[0], to), 0.0)
    along_m = 0.0
    for number, (a, b) in enumerate(itertools.pairwise(line)):
        dx, dy = b[0] - a[0], b[1] - a[1]
        square = dx * dx + dy * dy
        share = 0.0
        if square:
            share = min(1.0, max(0.0, ((to[0] - a[0]) * dx + (to[1] - a[1]) * dy) / square))
        spot = (a[0] + share * dx, a[1] + share * dy)
        away_m = distance_m(spot, to)
        if away_m < best.away_m:
            best = OnLine(spot, number, away_m, along_m + share * math.sqrt(square))
        along_m += math.sqrt(square)
    return best


def cut(line: Line, at: OnLine) -> tuple[Line, Line]:
    """Return the two parts of a line, both with the spot as one of their ends."""
    spot = rounded(at.point)
    head = [*line[: at.segment + 1], spot]
    tail = [spot, *line[at.segment + 1 :]]
    return tidy(head), tidy(tail)


def tidy(points: Sequence[Point]) -> Line:
    """Return a line without what lies where its neighbour is; both ends always stay."""
    kept = [points[0]]
    kept += [b for a, b in itertools.pairwise(points[:-1]) if a != b]
    if len(kept) > 1 and kept[-1] == points[-1]:
        kept.pop()
    return (*kept, points[-1])


def joined(one: Line, other: Line) -> Line:
    """Return two lines as one; where they go straight on, nothing is left of the joint."""
    straight = (one[-2], other[1])
    is_straight = nearest_on(straight, one[-1]).away_m < 0.01
    return tidy([*one[:-1], *(other[1:] if is_straight else other)])


def with_end(line: Line, number: int, to: Point) -> Line:
    """Return a line whose first (0) or last (-1) point is moved."""
    points = list(line)
    points[number] = to
    return tuple(points)


def drawn_m(line: Line) -> float:
    """Return the length of a line as it is drawn, to the centimetre."""
    return round(length_m(line), 2)


def is_as_drawn(line: Line, said_m: float) -> bool:
    """Say whether a stated length is the drawn one, and so follows the drawing when it changes."""
    return abs(length_m(line) - said_m) < 0.05
