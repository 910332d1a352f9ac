"""Lines that a hand is led along: right angles, lines that go on beyond their ends, neighbours.

A guide is endless. It is shown from what it comes from (the corner, the end, the neighbour), so
that who draws sees why the pencil holds on here.
"""

import itertools
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from maps.editing.features import Ref
from maps.model import Line, Point
from maps.model.geometry import distance_m

_STEP_DEG = 45.0
_SAME_M = 0.01
_LOOK_REACHES = 45.0
"""From so many reaches away a line's end or a neighbour still leads a hand."""
_NEIGHBOURS = 6
"""So many of the nearest points are neighbours; more, and every spot is in line with some."""
_LEAST_SINE = 0.2
"""Guides that meet at a smaller angle (11.5 degrees) meet nowhere in particular."""


class GuideKind(StrEnum):
    """What a guide is."""

    ANGLE = "angle"
    """At a right or half-right angle to what is drawn already."""
    EXTENSION = "extension"
    """A line that is there, on beyond its end."""
    ALIGNED = "aligned"
    """In line with a neighbour, along the grid that the level is built on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """What a hand's point is joined to by a straight line."""

    start: Point
    before: Point | None = None
    """The vertex before it, from which angles are measured; None: from the level's grid."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Guide:
    """An endless line, and the point that it comes from."""

    kind: GuideKind
    origin: Point
    direction: Point
    """As long as a metre."""
    ref: Ref | None = None

    def foot(self, to: Point) -> Point:
        """Return the spot of this line nearest to a point."""
        along = self.along_m(to)
        return (
            self.origin[0] + along * self.direction[0],
            self.origin[1] + along * self.direction[1],
        )

    def along_m(self, to: Point) -> float:
        """Return how far along the line from its origin a point is; behind it: negative."""
        dx, dy = to[0] - self.origin[0], to[1] - self.origin[1]
        return dx * self.direction[0] + dy * self.direction[1]

    def away_m(self, to: Point) -> float:
        """Return how far off the line a point is."""
        return distance_m(self.foot(to), to)

    def crossing(self, origin: Point, direction: Point) -> Point | None:
        """Return where another endless line meets this one; None: nearly nowhere."""
        (px, py), (qx, qy) = self.direction, direction
        sine = px * qy - py * qx
        if abs(sine) < _LEAST_SINE:
            return None
        dx, dy = origin[0] - self.origin[0], origin[1] - self.origin[1]
        along = (dx * qy - dy * qx) / sine
        return (self.origin[0] + along * px, self.origin[1] + along * py)


class Guides:
    """The guides of one level, gathered once."""

    def __init__(
        self,
        lines: Sequence[tuple[Line, Ref]],
        spots: Sequence[tuple[Point, Ref]],
    ) -> None:
        """Gather them.

        Args:
            lines: what is drawn there and stays; rings end where they begin.
            spots: what stands there, to be in line with.
        """
        self.grid_deg = grid_deg([line for line, _ in lines])
        self._refs: list[Ref] = []
        tips: list[tuple[Point, Point]] = []
        for line, ref in lines:
            for tip in _tips(line):
                tips.append(tip)
                self._refs.append(ref)
        self._tips = np.array(tips, dtype=np.float64).reshape(-1, 2, 2)
        self._spots = list(spots)
        self._places = np.array([s for s, _ in spots], dtype=np.float64).reshape(-1, 2)

    def near(self, to: Point, reach_m: float, ties: Sequence[Tie] = ()) -> list[Guide]:
        """Return the guides that pass within reach of a point, what one most likely means first."""
        turned = [angle_guide(to, tie, self.grid_deg) for tie in ties]
        angles = [g for g in turned if g is not None and g.away_m(to) <= reach_m]
        extension = self._extension(to, reach_m)
        return [
            *angles,
            *([extension] if extension is not None else []),
            *self._aligned(to, reach_m),
        ]

    def _extension(self, to: Point, reach_m: float) -> Guide | None:
        """Return the nearest line whose extension passes by."""
        if not len(self._tips):
            return None
        tips, ways = self._tips[:, 0], self._tips[:, 1]
        offset = np.array(to) - tips
        along = (offset * ways).sum(axis=1)
        aside = np.abs(offset[:, 0] * ways[:, 1] - offset[:, 1] * ways[:, 0])
        fits = (aside <= reach_m) & (along > reach_m) & (along <= reach_m * _LOOK_REACHES)
        if not fits.any():
            return None
        number = int(np.where(fits, along, np.inf).argmin())
        (x, y), (dx, dy) = self._tips[number].tolist()
        return Guide(
            kind=GuideKind.EXTENSION, origin=(x, y), direction=(dx, dy), ref=self._refs[number]
        )

    def _aligned(self, to: Point, reach_m: float) -> Iterator[Guide]:
        """Yield the nearest neighbour in line with a point, in each direction of the grid."""
        if not len(self._places):
            return
        far = np.hypot(*(np.array(to) - self._places).T)
        nearest = np.argsort(far, kind="stable")[:_NEIGHBOURS].tolist()
        near = [n for n in nearest if reach_m < far[n] <= reach_m * _LOOK_REACHES]
        for turn_deg in (0.0, 90.0):
            turn = math.radians(self.grid_deg + turn_deg)
            direction = (math.cos(turn), math.sin(turn))
            for number in near:
                spot, ref = self._spots[number]
                guide = Guide(kind=GuideKind.ALIGNED, origin=spot, direction=direction, ref=ref)
                if guide.away_m(to) <= reach_m:
                    yield guide
                    break


def meeting(guides: Sequence[Guide], to: Point, reach_m: float) -> tuple[Point, Guide] | None:
    """Return where the first guide meets another within reach, and that other."""
    for other in guides[1:]:
        spot = guides[0].crossing(other.origin, other.direction)
        if spot is not None and distance_m(spot, to) <= reach_m:
            return spot, other
    return None


def grid_deg(lines: Sequence[Line]) -> float:
    """Return the direction that most of what is drawn goes in, or square to: -45 to 45 degrees."""
    sine = cosine = 0.0
    for line in lines:
        for (ax, ay), (bx, by) in itertools.pairwise(line):
            length, turn = math.hypot(bx - ax, by - ay), 4 * math.atan2(by - ay, bx - ax)
            sine += length * math.sin(turn)
            cosine += length * math.cos(turn)
    if math.hypot(sine, cosine) < 1e-6:
        return 0.0
    return math.degrees(math.atan2(sine, cosine)) / 4


def angle_guide(to: Point, tie: Tie, base_deg: float = 0.0) -> Guide | None:
    """Return the line at a right or half-right angle that a hand is nearest to.

    Args:
        to: where the hand is; on the corner itself, there is no such line.
        tie: what it is joined to.
        base_deg: from where angles are measured where the tie says nothing.
    """
    if distance_m(to, tie.start) < _SAME_M:
        return None
    if tie.before is not None and tie.before != tie.start:
        base_deg = _bearing_deg(tie.before, tie.start)
    towards_deg = _bearing_deg(tie.start, to) - base_deg
    turn = math.radians(base_deg + round(towards_deg / _STEP_DEG) * _STEP_DEG)
    direction = (math.cos(turn), math.sin(turn))
    return Guide(kind=GuideKind.ANGLE, origin=tie.start, direction=direction)


def _bearing_deg(start: Point, end: Point) -> float:
    """Counterclockwise from east."""
    return math.degrees(math.atan2(end[1] - start[1], end[0] - start[0]))


def _tips(line: Line) -> Iterator[tuple[Point, Point]]:
    """Yield each end with the direction in which it would go on; of a ring, of every side."""
    parts = [(a, b) for a, b in itertools.pairwise(line) if a != b]
    if not parts:
        return
    if line[0] == line[-1]:
        outward = [*parts, *((b, a) for a, b in parts)]
    else:
        outward = [(parts[0][1], parts[0][0]), parts[-1]]
    for a, b in outward:
        length = distance_m(a, b)
        yield b, ((b[0] - a[0]) / length, (b[1] - a[1]) / length)
