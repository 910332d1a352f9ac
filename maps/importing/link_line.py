"""The line of a link, led to the two nodes that it names: drawings are often a little off."""

from dataclasses import dataclass

from maps.model import Line, Point
from maps.model.geometry import distance_m

_OFF_M = 0.5


@dataclass(frozen=True, slots=True)
class LinkLine:
    """A line from node to node, and what had to be done to it."""

    line: Line
    was_backwards: bool = False
    was_off: bool = False


def lead_to_nodes(drawn: Line, start: Point, end: Point) -> LinkLine:
    """Return a drawn line from `start` to `end`, turned round where it was drawn the other way."""
    if len(drawn) < 2:
        return LinkLine((start, end))
    ahead = distance_m(drawn[0], start) + distance_m(drawn[-1], end)
    back = distance_m(drawn[0], end) + distance_m(drawn[-1], start)
    was_backwards = back + 2 * _OFF_M < ahead
    line = drawn[::-1] if was_backwards else drawn
    off = (distance_m(line[0], start) > _OFF_M, distance_m(line[-1], end) > _OFF_M)
    whole = [start]
    for point in (*line[0 if off[0] else 1 : len(line) if off[1] else -1], end):
        if point != whole[-1]:
            whole.append(point)
    if len(whole) < 2:
        return LinkLine((start, end))
    return LinkLine(tuple(whole), was_backwards=was_backwards, was_off=any(off))
