"""The nearest place on foot: a position anywhere -> the node where a way next to it ends.

Pathways lie in square cells, one grid a level, filled at the second question about it: the first is
answered sooner by looking at all of them, and a kiosk, which asks where it stands, has no second. A
question looks at the cells around the position, ring by ring, until nothing nearer can come.
"""

import math
from dataclasses import dataclass
from itertools import pairwise

from maps.model import LevelId, Line, Node, NodeId, Pathway, PathwayMode, Point, StationMap
from maps.model.geometry import distance_m

_CELL_M = 16.0
_SAME_M = 1e-6
"""Two reckonings of one distance differ by less."""

_Cell = tuple[int, int]
_Segment = tuple[float, float, float, float, float, int]
"""Where it starts, how far it goes, the square of that, and the number of its pathway."""
_Key = tuple[float, float, NodeId]
"""How far off the way is, then how far off its end, then that end."""


@dataclass(frozen=True, slots=True)
class Snapped:
    """Where a position is taken to, and how far off the way there is."""

    node: NodeId
    off_m: float


class Snapper:
    """Finds the nearest place on foot of one station map."""

    def __init__(self, station: StationMap) -> None:
        """Keep the map; grids are made when they are needed."""
        self.station = station
        self._grids: dict[LevelId | None, dict[_Cell, list[int]]] = {}
        self._asked: set[LevelId | None] = set()
        self._segments: dict[tuple[LevelId | None, _Cell], list[_Segment]] = {}

    def snap(self, point: Point, level: LevelId | None, reach_m: float) -> Snapped | None:
        """Return the end of the nearest way, which lies on `level`; None: all are out of reach.

        Elevators are no places to be taken to. Among equally near ways the nearest end counts.

        Args:
            point: the position, in local metres.
            level: where it is; None: on any level.
            reach_m: how far off a way may be.
        """
        if level not in self._asked:
            self._asked.add(level)
            best_m, near = self._near_of_all(point, level, reach_m)
        else:
            best_m, near = self._near_by_cells(point, level, reach_m)
        best: _Key | None = None
        for number in {number for off_m, number in near if off_m <= best_m + _SAME_M}:
            best = self._better(best, number, point, level)
        if best is None or best[0] > reach_m:
            return None
        return Snapped(best[2], best[0])

    def _near_of_all(
        self, point: Point, level: LevelId | None, reach_m: float
    ) -> tuple[float, list[tuple[float, int]]]:
        """Return how far off the nearest way is, and which are about as near: all looked at."""
        nodes = self.station.node_by_id
        near: list[tuple[float, int]] = []
        best_m = reach_m
        for number, pathway in enumerate(self.station.pathways):
            start = nodes[pathway.from_node]
            # whatever is farther off than it is long cannot come as near as the best
            far_m = distance_m(point, start.position) - best_m
            if pathway.mode is PathwayMode.ELEVATOR or (
                level is not None and start.level != level and nodes[pathway.to_node].level != level
            ):
                continue
            line = pathway.line
            if len(line) == 2 and far_m > distance_m(*line) + _SAME_M:
                continue
            off_m = off_m_of(point, line)
            if off_m <= best_m + _SAME_M:
                near.append((off_m, number))
                best_m = min(best_m, off_m)
        return best_m, near

    def _near_by_cells(
        self, point: Point, level: LevelId | None, reach_m: float
    ) -> tuple[float, list[tuple[float, int]]]:
        """Return the same, from the cells around the position."""
        grid = self._grids.get(level)
        if grid is None:
            grid = self._grids[level] = self._make_grid(level)
        here = _cell_of(point)
        inside_m = min(
            point[0] - here[0] * _CELL_M,
            (here[0] + 1) * _CELL_M - point[0],
            point[1] - here[1] * _CELL_M,
            (here[1] + 1) * _CELL_M - point[1],
        )
        near: list[tuple[float, int]] = []
        best_m = reach_m
        ring = 0
        # whatever is only in the rings from `ring` on is at least this far off
        while ((ring - 1) * _CELL_M + inside_m if ring else 0.0) <= best_m:
            for cell in _RINGS[ring] if ring < len(_RINGS) else _ring(ring):
                segments = self._segments_in(level, grid, (here[0] + cell[0], here[1] + cell[1]))
                best_m = _collect(point, segments, best_m, near)
            ring += 1
        return best_m, near

    def _segments_in(
        self, level: LevelId | None, grid: dict[_Cell, list[int]], cell: _Cell
    ) -> list[_Segment]:
        """Return what lies in a cell, laid out for reckoning; kept from the first visit on."""
        known = self._segments.get((level, cell))
        if known is None:
            known = self._segments[level, cell] = [
                (a[0], a[1], b[0] - a[0], b[1] - a[1], distance_m(a, b) ** 2, number)
                for number in grid.get(cell, ())
                for a, b in pairwise(self.station.pathways[number].line)
            ]
        return known

    def nearest_m(self, point: Point, level: LevelId | None) -> float | None:
        """Return how far off the nearest way is, however far; None: there is no way at all."""
        found = [
            off_m_of(point, pathway.line)
            for pathway in self.station.pathways
            if pathway.mode is not PathwayMode.ELEVATOR
            and (level is None or any(end.level == level for end in self._ends(pathway)))
        ]
        return min(found, default=None)

    def _better(
        self, best: _Key | None, number: int, point: Point, level: LevelId | None
    ) -> _Key | None:
        pathway = self.station.pathways[number]
        off_m = off_m_of(point, pathway.line)
        if best is not None and off_m > best[0]:
            return best
        for end in self._ends(pathway):
            if level is None or end.level == level:
                candidate = (off_m, distance_m(point, end.position), end.id)
                if best is None or candidate < best:
                    best = candidate
        return best

    def _ends(self, pathway: Pathway) -> tuple[Node, Node]:
        nodes = self.station.node_by_id
        return nodes[pathway.from_node], nodes[pathway.to_node]

    def _make_grid(self, level: LevelId | None) -> dict[_Cell, list[int]]:
        grid: dict[_Cell, list[int]] = {}
        for number, pathway in enumerate(self.station.pathways):
            if pathway.mode is PathwayMode.ELEVATOR:
                continue
            if level is not None and all(end.level != level for end in self._ends(pathway)):
                continue
            for cell in _cells_of(pathway.line):
                grid.setdefault(cell, []).append(number)
        return grid


def off_m_of(point: Point, line: Line) -> float:
    """Return the distance of a point from a line, in metres."""
    x, y = point
    best = math.inf
    for (ax, ay), (bx, by) in pairwise(line):
        dx, dy = bx - ax, by - ay
        square = dx * dx + dy * dy
        t = 0.0
        if square > 0:
            t = max(0.0, min(1.0, ((x - ax) * dx + (y - ay) * dy) / square))
        best = min(best, math.hypot(x - ax - t * dx, y - ay - t * dy))
    return best


def _cell_of(point: Point) -> _Cell:
    return math.floor(point[0] / _CELL_M), math.floor(point[1] / _CELL_M)


def _cells_of(line: Line) -> set[_Cell]:
    """Return every cell that a line may touch: those of the boxes around its segments."""
    found: set[_Cell] = set()
    for a, b in pairwise(line):
        (west, south), (east, north) = _cell_of(a), _cell_of(b)
        if west == east and south == north:
            found.add((west, south))
            continue
        for x in range(min(west, east), max(west, east) + 1):
            found.update((x, y) for y in range(min(south, north), max(south, north) + 1))
    return found


def _collect(
    point: Point, segments: list[_Segment], best_m: float, near: list[tuple[float, int]]
) -> float:
    """Add what is as near as the best so far, or nearer, to `near`; return the nearest."""
    x, y = point
    for ax, ay, dx, dy, square, number in segments:
        px, py = x - ax, y - ay
        if square > 0:
            t = (px * dx + py * dy) / square
            if t >= 1:
                px -= dx
                py -= dy
            elif t > 0:
                px -= t * dx
                py -= t * dy
        off_m = math.sqrt(px * px + py * py)
        if off_m <= best_m + _SAME_M:
            near.append((off_m, number))
            best_m = min(best_m, off_m)
    return best_m


def _ring(ring: int) -> list[_Cell]:
    """Return the cells that are exactly `ring` steps away, diagonals counted as one."""
    if ring == 0:
        return [(0, 0)]
    sides = [(step, side) for step in range(-ring, ring + 1) for side in (-ring, ring)]
    return sides + [(side, step) for step in range(1 - ring, ring) for side in (-ring, ring)]


_RINGS = [_ring(ring) for ring in range(8)]
