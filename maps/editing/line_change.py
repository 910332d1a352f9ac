"""What became of a line: how many of its points have moved, and how far; how long it was and is."""

import itertools
from dataclasses import dataclass
from difflib import SequenceMatcher

from maps.editing.lines import nearest_on
from maps.model import Line
from maps.model.geometry import distance_m, length_m


@dataclass(frozen=True, slots=True, kw_only=True)
class LineChange:
    """A line before and after."""

    moved: int
    """Points that lie elsewhere now."""
    added: int
    removed: int
    farthest_m: float
    """So far from the line before a point of the line after lies, or the other way round."""
    before_m: float
    """Its length."""
    after_m: float


def line_change(before: Line, after: Line) -> LineChange:
    """Return what became of a line; of a ring, whose last point is its first, that counts once."""
    before_m, after_m = length_m(before), length_m(after)
    was, now = _points(before), _points(after)
    moved = added = removed = 0
    for what, i, j, k, m in SequenceMatcher(None, was, now, autojunk=False).get_opcodes():
        if what == "equal":
            continue
        pairs = min(j - i, m - k)
        moved += pairs
        removed += j - i - pairs
        added += m - k - pairs
    return LineChange(
        moved=moved,
        added=added,
        removed=removed,
        farthest_m=max(_away_m(now, before), _away_m(was, after)),
        before_m=before_m,
        after_m=after_m,
    )


def _points(line: Line) -> Line:
    return line[:-1] if len(line) > 2 and line[0] == line[-1] else line


def _away_m(points: Line, line: Line) -> float:
    """Return how far from a line the farthest of some points lies."""
    if len(line) < 2:
        return max((distance_m(p, line[0]) for p in points), default=0.0) if line else 0.0
    return max((nearest_on(line, point).away_m for point in points), default=0.0)


def ring_area_m2(ring: Line) -> float:
    """Return what a ring encloses, in square metres."""
    pairs = itertools.pairwise((*ring, ring[0]))
    return abs(sum(ax * by - bx * ay for (ax, ay), (bx, by) in pairs)) / 2
