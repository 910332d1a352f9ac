"""What became of a line: how many of its points have moved, and how far; how long it was and is."""

import itertools
from dataclasses import dataclass
from difflib import SequenceMatcher

from maps.editing.lines import nearest_on
from maps.model import Line, Point
from maps.model.geometry import distance_m, length_m


@dataclass(frozen=True, slots=True, kw_only=True)
class LineChange:
    """A line before and after."""

    moved: int
    """Points that lie elsewhere now."""
    added: int
    removed: int
    farthest_m: float
    """So far the point that moved most has moved; one that came or went: so far off the line."""
    before_m: float
    """Its length."""
    after_m: float


def line_change(before: Line, after: Line) -> LineChange:
    """Return what became of a line; of a ring, whose last point is its first, that counts once."""
    before_m, after_m = length_m(before), length_m(after)
    was, now = _points(before), _points(after)
    moved = added = removed = 0
    away_m = [0.0]
    for what, i, j, k, m in SequenceMatcher(None, was, now, autojunk=False).get_opcodes():
        if what == "equal":
            continue
        pairs = min(j - i, m - k)
        away_m += (distance_m(a, b) for a, b in zip(was[i : i + pairs], now[k:], strict=False))
        away_m += (_away_m(point, after) for point in was[i + pairs : j])
        away_m += (_away_m(point, before) for point in now[k + pairs : m])
        moved += pairs
        removed += j - i - pairs
        added += m - k - pairs
    return LineChange(
        moved=moved,
        added=added,
        removed=removed,
        farthest_m=max(away_m),
        before_m=before_m,
        after_m=after_m,
    )


def _points(line: Line) -> Line:
    return line[:-1] if len(line) > 2 and line[0] == line[-1] else line


def _away_m(point: Point, line: Line) -> float:
    return nearest_on(line, point).away_m if line else 0.0


def ring_area_m2(ring: Line) -> float:
    """Return what a ring encloses, in square metres."""
    pairs = itertools.pairwise((*ring, ring[0]))
    return abs(sum(ax * by - bx * ay for (ax, ay), (bx, by) in pairs)) / 2
