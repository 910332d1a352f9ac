"""What a surface leaves free: its rim, what stands on it, and how wide a traveller still passes.

Beside a wall one keeps off by half one's width. An entry is a door or a joint, and may lie at the
wall itself: from there the way only has to lead away, a third of a metre for every metre gone.
Pure geometry; nothing of any data format.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import cast

import numpy as np
import shapely
import shapely.ops
from shapely.geometry import MultiPolygon, Polygon
from shapely.geometry.base import BaseGeometry
from shapely.geometry.polygon import orient

from maps.model import Line, Point

WIDEST_M = 1.5  # two wheelchairs do not pass each other in less; nobody travels wider
NARROWEST_M = 0.4  # what a slim person still gets through
_STEP_M = 0.05  # gaps are told apart by so much
_CHANGES = 5  # with more widths at which something shuts, these are looked at instead:
_COMMON_M = (1.2, 0.95, 0.8, 0.6, NARROWEST_M)  # what devices on the market need
AWAY = 3.0  # metres gone from an entry for each metre of distance won from its wall
_TOLERANCE_M = 0.005  # coordinates are whole centimetres
_SLACK_M = 0.15  # a line of sight may graze the rim by this much: drawings are no better
_FLAT_M = 0.1  # corners flatter than this are no corners
_WALL_M = 0.02  # half the thickness of a wall that is drawn as a line
_DOOR_M = 0.2  # a wall so near an entry has its door there
_INSIDE_M = 0.3  # whoever stands so deep inside a thing says that it is entered
_SOFT_M = 3.0  # from an entry on a rim without wall, narrowness counts after so many metres
_SAMPLES = (0.25, 0.5, 0.75, 1.0)
_LEAST_M2 = 0.02
_NARROW_M = 0.4  # so far from where one goes without care, corners are needed exactly
_GRID_M = 0.001  # overlays snap to so much: they never fail then
_FEW_CORNERS = 40


@dataclass(frozen=True, slots=True)
class _Style:
    """How the strip beside walls is drawn: with what corners, and how much room is given away."""

    join: str
    quad_segs: int
    arc: float
    """How much larger an arc of straight pieces is, so that it lies outside the true one."""
    flat_m: float


_ROUND = _Style("round", 8, 1.005, 0.001)
_SHARP = _Style("mitre", 1, 1.0, 0.001)
_COARSE = _Style("mitre", 1, 1.0, 0.2)

Signature = tuple[tuple[int, ...], tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class Ground:
    """A surface with its holes, `solids` that stand on it, and where its rim is no wall.

    `beyond` is ground on the other side of the rim that is walked on as well. With `has_open_rim`
    the outer rim is the end of the surface and nothing more: one may walk along it.
    """

    polygon: Polygon
    solids: tuple[Polygon, ...] = ()
    beyond: BaseGeometry | None = None
    has_open_rim: bool = False


def wall(line: Line) -> Polygon:
    """Return a wall, fence or hedge that is drawn as a line, as something that stands there."""
    return shapely.LineString(line).buffer(_WALL_M, cap_style="square", join_style="mitre")


def post(at: Point, half_m: float) -> Polygon:
    """Return a column or a piece of furniture that is drawn as a point: a square around it."""
    return shapely.box(at[0] - half_m, at[1] - half_m, at[0] + half_m, at[1] + half_m)


class Field:
    """A ground with its entries, made ready to be looked over at any width."""

    def __init__(self, ground: Ground, entries: Sequence[Point]) -> None:
        """Take away what stands on the surface; what an entry lies inside of is entered."""
        self.ground = ground
        self.entries = np.asarray(entries, dtype=float)
        dots = np.asarray(shapely.points(self.entries))
        solids = _not_entered(ground.solids, dots)
        self.free: BaseGeometry = ground.polygon
        self._block: BaseGeometry | None = None
        if solids:
            near = shapely.union_all(shapely.buffer(dots, _DOOR_M, quad_segs=2))
            whole = shapely.union_all(solids, grid_size=_GRID_M)
            self.free = _less(ground.polygon, whole)
            thick = whole.buffer(-2 * _WALL_M)
            thin = _less(whole, thick.buffer(3 * _WALL_M)).buffer(-_WALL_M / 2)
            self._block = _less(shapely.union_all([thick, thin], grid_size=_GRID_M), near)
            shapely.prepare(self._block)
        self._inside = ground.polygon.buffer(_SLACK_M, join_style="mitre")
        shapely.prepare(self._inside)
        self._edges = self._no_way_beyond(self.free.boundary)
        self._hard = self._edges
        if ground.has_open_rim:
            self._hard = _less(self._edges, ground.polygon.exterior.buffer(_WALL_M))
        shapely.prepare(self._hard)
        self._apart_m = (
            np.full(len(entries), np.inf)
            if self._hard.is_empty
            else np.asarray(shapely.distance(self._hard, dots))
        )
        self._cores: dict[tuple[float, _Style], BaseGeometry] = {}

    def _no_way_beyond(self, rim: BaseGeometry) -> BaseGeometry:
        beyond = self.ground.beyond
        return rim if beyond is None else _less(rim, beyond.buffer(_FLAT_M / 2))

    # --- how wide -----------------------------------------------------------------------------

    def widths(self) -> tuple[float, ...]:
        """Return the widths at which one way more opens, the widest first; 0 is left out."""
        steps = round((WIDEST_M - NARROWEST_M) / _STEP_M)
        grid = [round(NARROWEST_M + _STEP_M * i, 2) for i in range(steps + 1)]
        seen: dict[int, Signature] = {}

        def look(i: int) -> Signature:
            if i not in seen:
                seen[i] = self.signature(grid[i])
            return seen[i]

        found: list[float] = []
        spans = [(0, steps)]
        while spans and len(found) <= _CHANGES:
            low, high = spans.pop()
            if look(low) == look(high):
                continue
            if high - low == 1:
                found.append(grid[low])
                continue
            middle = (low + high) // 2
            spans += [(low, middle), (middle, high)]
        narrower = sorted(found, reverse=True) if len(found) <= _CHANGES else _COMMON_M
        return (WIDEST_M, *narrower)

    def signature(self, width_m: float) -> Signature:
        """Return which entries hang together at a width, and how many obstacles one can circle."""
        core = self.free if width_m == 0 else self.core(width_m)
        parts = [part for part in shapely.get_parts(core) if part.area > _LEAST_M2]
        if not parts:
            return (tuple(-1 for _ in self.entries), ())
        dots = np.asarray(shapely.points(self.entries))
        apart = shapely.distance(np.asarray(parts)[:, None], dots[None, :])
        nearest = apart.argmin(axis=0)
        reach = self.reach_m(width_m)
        labels = [
            int(part) if apart[part, entry] <= reach else -1 for entry, part in enumerate(nearest)
        ]
        order: dict[int, int] = {-1: -1}
        for label in labels:
            order.setdefault(label, len(order) - 1)
        holes = sorted(len(parts[label].interiors) for label in set(labels) - {-1})
        return (tuple(order[label] for label in labels), tuple(holes))

    def reach_m(self, width_m: float) -> float:
        """Return how far from an entry one may still be on the way off its wall."""
        return max(AWAY * width_m / 2, _SLACK_M) + _FLAT_M + (_SOFT_M / 2) * self._is_open

    @property
    def _is_open(self) -> bool:
        return self.ground.has_open_rim

    def core(self, width_m: float, style: "_Style | None" = None) -> BaseGeometry:
        """Return where the middle of a traveller so wide can be."""
        style = style or _ROUND
        key = (width_m, style)
        if key not in self._cores:
            shape = self._off(self.free, self._edges, width_m / 2, style)
            self._cores[key] = shape.simplify(style.flat_m)
        return self._cores[key]

    def _off(
        self, ground: BaseGeometry, edges: BaseGeometry, half_m: float, style: "_Style"
    ) -> BaseGeometry:
        """Return a ground without a strip beside edges, at least half a traveller wide."""
        away_m = (half_m - _TOLERANCE_M + style.flat_m) * style.arc
        facts = {"join_style": style.join, "quad_segs": style.quad_segs}
        if self.ground.beyond is None and ground is self.free:
            return ground.buffer(-away_m, **facts)
        return _less(ground, edges.buffer(away_m, **facts))

    # --- corners ------------------------------------------------------------------------------

    def corners(self, width_m: float) -> list[Point]:
        """Return where the way of a traveller so wide can bend: few points where there is room."""
        if width_m == 0:
            return _reflex(self.free.simplify(_FLAT_M))
        is_sharp = _shape(self.core(width_m, _SHARP)) == _shape(self.core(width_m))
        exact = self._bends(width_m, _SHARP if is_sharp else _ROUND)
        if len(exact) <= _FEW_CORNERS:
            return exact
        rough = self._bends(width_m, _COARSE)
        coarse = self.core(width_m, _COARSE)
        apart = np.asarray(shapely.distance(coarse, shapely.points(np.asarray(exact))))
        narrow = [p for p, m in zip(exact, apart.tolist(), strict=True) if not m <= _NARROW_M]
        return list(dict.fromkeys([*rough, *narrow]))

    def _bends(self, width_m: float, style: "_Style") -> list[Point]:
        core = self.core(width_m, style)
        if not self._is_open or core.is_empty:
            return _reflex(core)
        grown = core.buffer(width_m / 2 + _COARSE.flat_m, join_style="mitre")
        room = self._off(_common(self.free, grown), self._hard, width_m / 2, style)
        return _reflex(room.simplify(style.flat_m))

    def feet(self, width_m: float) -> list[Point]:
        """Return the nearest clear points for entries that lie too near a wall."""
        core = self.core(width_m)
        found: list[Point] = []
        reach = self.reach_m(width_m)
        for entry, apart_m in zip(self.entries, self._apart_m, strict=True):
            if apart_m >= width_m / 2:
                continue
            dot = shapely.Point(entry)
            near = _common(core, dot.buffer(reach, quad_segs=_ROUND.quad_segs))
            for part in shapely.get_parts(near):
                line = shapely.shortest_line(dot, part)
                if line is not None and not line.is_empty:
                    x, y = line.coords[-1]
                    found.append((round(float(x), 2), round(float(y), 2)))
        return list(dict.fromkeys(found))

    # --- lines of sight -----------------------------------------------------------------------

    def sees(self, xy: np.ndarray, first: np.ndarray, second: np.ndarray) -> np.ndarray:
        """Say for each pair of points whether the straight line stays on the surface."""
        lines = _lines(xy[first], xy[second])
        seen = np.array(shapely.covers(self._inside, lines))
        if self._block is not None:
            seen[seen] = ~np.asarray(shapely.intersects(self._block, lines[seen]))
        return seen

    def passes(
        self, xy: np.ndarray, first: np.ndarray, second: np.ndarray, width_m: float
    ) -> np.ndarray:
        """Say for each line of sight whether a traveller so wide goes along it.

        Of `xy` the first are the entries; all other points are clear by themselves.
        """
        half_m = width_m / 2
        apart = np.full(len(xy), half_m)
        apart[: len(self.entries)] = np.minimum(self._apart_m, half_m)
        start, end = xy[first], xy[second]
        length = np.maximum(np.hypot(*(end - start).T), 1e-6)
        along = (end - start) / length[:, None]
        off_a = AWAY * (half_m - apart[first])
        off_b = AWAY * (half_m - apart[second])
        good = np.ones(len(first), dtype=bool)
        if not self._hard.is_empty:
            good = self._keeps_off(start, along, length, (off_a, off_b), half_m)
        if self._is_open and good.any():
            soft_a = np.where(first < len(self.entries), _SOFT_M, 0.0)
            soft_b = np.where(second < len(self.entries), _SOFT_M, 0.0)
            core = self.core(width_m)
            wide = core.buffer(half_m + _COARSE.flat_m, join_style="mitre")
            shapely.prepare(wide)
            middle = _trimmed(start, along, length, soft_a, soft_b)
            good[good] = np.asarray(shapely.covers(wide, middle[good]))
        return good

    def _keeps_off(
        self,
        start: np.ndarray,
        along: np.ndarray,
        length: np.ndarray,
        off: tuple[np.ndarray, np.ndarray],
        half_m: float,
    ) -> np.ndarray:
        """Check the distance from walls in the middle of lines, and how it grows at their ends."""
        off_a, off_b = off
        middle = _trimmed(start, along, length, off_a, off_b)
        good = ~_is_near(self._hard, middle, np.full(len(middle), half_m))
        for share in _SAMPLES:
            for at, off_here in ((share * off_a, off_a), (length - share * off_b, off_b)):
                asked = np.flatnonzero(good & (off_here > 0))
                here = np.clip(at[asked], 0.0, length[asked])
                lacks = np.maximum(off_a[asked] - here, off_b[asked] - (length[asked] - here))
                dots = np.asarray(shapely.points(start[asked] + along[asked] * here[:, None]))
                least = half_m - np.maximum(lacks, 0.0) / AWAY
                good[asked] = ~_is_near(self._hard, dots, least)
        return good

    def clear_width_m(self, a: Point, b: Point) -> float:
        """Return twice the distance of a straight piece from the nearest wall, entries apart."""
        length = max(float(np.hypot(b[0] - a[0], b[1] - a[1])), 1e-6)
        line = shapely.LineString([a, b])
        cut = min(NARROWEST_M, length / 2)
        middle = shapely.ops.substring(line, cut, length - cut)
        return 2 * float(self._hard.distance(middle)) if not self._hard.is_empty else WIDEST_M


def _less(shape: BaseGeometry, other: BaseGeometry) -> BaseGeometry:
    """Return a shape without another, in the dimension it has."""
    return shapely.difference(shape, other, grid_size=_GRID_M)


def _common(shape: BaseGeometry, other: BaseGeometry) -> BaseGeometry:
    """Return the surface that two surfaces share; where they only touch there is none."""
    both = shapely.intersection(shape, other, grid_size=_GRID_M)
    return MultiPolygon([p for p in shapely.get_parts(both) if isinstance(p, Polygon)])


def _not_entered(solids: Sequence[Polygon], dots: np.ndarray) -> list[Polygon]:
    return [s for s in solids if not bool(shapely.intersects(s.buffer(-_INSIDE_M), dots).any())]


def _trimmed(
    start: np.ndarray, along: np.ndarray, length: np.ndarray, off_a: np.ndarray, off_b: np.ndarray
) -> np.ndarray:
    """Return what is left of lines between both ends; where nothing is, the point between."""
    total = np.maximum(off_a + off_b, 1e-9)
    spare = np.minimum(length / total, 1.0)
    overlap = np.maximum(off_a + off_b - length, 0.0)
    low = np.where(overlap > 0, np.clip((off_a - off_b + length) / 2, 0.0, length), off_a * spare)
    high = np.where(overlap > 0, low, length - off_b * spare)
    return _lines(start + along * low[:, None], start + along * high[:, None])


def _lines(start: np.ndarray, end: np.ndarray) -> np.ndarray:
    return np.asarray(shapely.linestrings(np.stack([start, end], axis=1)))


def _is_near(wall: BaseGeometry, shapes: np.ndarray, least_m: np.ndarray) -> np.ndarray:
    """Say which shapes are nearer to a wall than they may be, each by its own measure."""
    within = cast("Callable[..., object]", shapely.dwithin)  # its types know one distance only
    return np.asarray(within(wall, shapes, least_m - 2 * _TOLERANCE_M))


def _shape(area: BaseGeometry) -> list[int]:
    """Return the parts of a surface by how many holes they have."""
    parts = (part for part in shapely.get_parts(area) if part.area > _LEAST_M2)
    return sorted(len(part.interiors) for part in parts)


def _reflex(shape: BaseGeometry) -> list[Point]:
    """Return the corners that a taut string can bend at: concave outside, convex on holes."""
    found: list[Point] = []
    for part in shapely.get_parts(shape):
        if not isinstance(part, Polygon) or part.is_empty:
            continue
        turned = orient(part, sign=1.0)
        for ring in (turned.exterior, *turned.interiors):
            xy = shapely.get_coordinates(ring)[:-1]
            back, on = xy - np.roll(xy, 1, axis=0), np.roll(xy, -1, axis=0) - xy
            turn = back[:, 0] * on[:, 1] - back[:, 1] * on[:, 0]
            scale = np.hypot(*back.T) * np.hypot(*on.T)
            for x, y in xy[(scale > 0) & (turn < -0.01 * scale)].tolist():
                found.append((round(x, 2), round(y, 2)))
    return list(dict.fromkeys(found))
