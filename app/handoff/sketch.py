"""The line of a route without its map: what a reader can draw that has no map of that release.

Metres to the east and to the north, rounded, from the start; bends that one would not see are left
out. It rides along only where a symbol has room to spare, and says nothing that the path does not.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from app.handoff.errors import HandoffError, Reason
from app.handoff.wire import Reader, varint
from maps.model import Point, StationMap
from maps.model.geometry import distance_m
from routing.route import Route

TOLERANCE_M = 2.5
"""How far the line may stray from the way: less than the width of a passage."""

_HALVES = 2  # levels between two floors have halves


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A part of the line on one level; it begins where the one before ended, the first at 0, 0."""

    index: float
    """Of the level, in the stack."""
    points: tuple[tuple[int, int], ...]
    """Metres to the east and to the north of the start."""


Sketch = tuple[Run, ...]


def sketch_of(route: Route, station: StationMap) -> Sketch:
    """Return the line of a route."""
    nodes, levels = station.node_by_id, station.level_by_id
    start = nodes[route.nodes[0]].position
    runs: list[tuple[float, list[Point]]] = []
    for (here, there), pathway_id in zip(pairwise(route.nodes), route.pathways, strict=True):
        pathway = station.pathway_by_id[pathway_id]
        line = pathway.line if pathway.from_node == here else tuple(reversed(pathway.line))
        level = levels[nodes[here].level].index
        if not runs or runs[-1][0] != level:
            runs.append((level, [line[0]]))
        runs[-1][1].extend(line[1:])
        if nodes[there].level != nodes[here].level:
            runs.append((levels[nodes[there].level].index, [nodes[there].position]))
    return tuple(
        Run(
            index=level,
            points=tuple(
                (round(x - start[0]), round(y - start[1])) for x, y in simplified(points)[1:]
            ),
        )
        for level, points in runs
    )


def simplified(points: Sequence[Point], tolerance_m: float = TOLERANCE_M) -> list[Point]:
    """Return a line without the points that it passes within `tolerance_m` anyway.

    Douglas and Peucker's way: the farthest point stays where it is too far, and parts the rest.
    """
    if len(points) < 3:
        return list(points)
    far_m, at = max(
        (_off_m(point, points[0], points[-1]), index)
        for index, point in enumerate(points[1:-1], start=1)
    )
    if far_m <= tolerance_m:
        return [points[0], points[-1]]
    return simplified(points[: at + 1], tolerance_m)[:-1] + simplified(points[at:], tolerance_m)


def _off_m(point: Point, a: Point, b: Point) -> float:
    length = distance_m(a, b)
    if length == 0:
        return distance_m(point, a)
    dx, dy = b[0] - a[0], b[1] - a[1]
    along = ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / length**2
    along = min(1.0, max(0.0, along))
    return distance_m(point, (a[0] + along * dx, a[1] + along * dy))


def write_sketch(sketch: Sketch) -> bytes:
    """Return the bytes of a line, their number first.

    Raises:
        HandoffError: a level lies between halves.
    """
    parts: list[bytes] = []
    before = (0, 0)
    for run in sketch:
        level = run.index * _HALVES
        if level != round(level):
            message = f"level {run.index} has no number in a sketch"
            raise HandoffError(Reason.FORMAT, message)
        parts += [_signed(round(level)), varint(len(run.points))]
        for point in run.points:
            parts += [_signed(point[0] - before[0]), _signed(point[1] - before[1])]
            before = point
    data = b"".join(parts)
    return varint(len(data)) + data


def read_sketch(data: bytes) -> Sketch:
    """Read the bytes of a line, without their number.

    Raises:
        HandoffError: they are no line.
    """
    reader = Reader(data)
    runs: list[Run] = []
    x, y = 0, 0
    while reader.left:
        level, count = _unsigned(reader), reader.varint()
        points: list[tuple[int, int]] = []
        for _ in range(count):  # each takes two bytes: the data ends before the count can hurt
            x, y = x + _unsigned(reader), y + _unsigned(reader)
            points.append((x, y))
        runs.append(Run(index=level / _HALVES, points=tuple(points)))
    if not runs:
        raise HandoffError(Reason.FORMAT, "the sketch is empty")
    return tuple(runs)


def _signed(value: int) -> bytes:
    """Return a number that may be negative: 0, -1, 1, -2, 2 as 0, 1, 2, 3, 4."""
    return varint(2 * value if value >= 0 else -2 * value - 1)


def _unsigned(reader: Reader) -> int:
    value = reader.varint()
    return -(value + 1) // 2 if value & 1 else value // 2
