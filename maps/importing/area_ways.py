"""Ways across a surface: straight where one can see, round corners where one cannot.

Ways for the widest traveller come first. Narrower ones are added only where the wider leave
entries unjoined or make a detour, each with the width that it lets through; so the map needs one
set of ways for everybody. No way gets longer than `STRETCH` times the shortest of its width (a
narrower one: and a metre), and none longer than the rim between two neighbouring entries.
"""

import dataclasses
import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from shapely.geometry import Polygon

from maps.importing.area_ground import WIDEST_M, Field, Ground
from maps.importing.areas import is_joined
from maps.model import Point

STRETCH = 1.03
_DETOUR_M = 1.0  # what a narrower way must save beyond that
_MOST_EXACT = 320  # points up to which every pair is looked at
_SECTORS = 24  # beyond that, each point looks at its nearest in so many directions
_MOST_THINNED = 450  # beyond that, in fewer
_MOST_COMPARED = 700  # and beyond this, whatever is seen is kept
_FEW_SECTORS = 12
_NEAREST = 4  # and at so many in any direction
_MOST_CORNERS = 400  # if there are more, those nearest to straight lines between entries
_RIM_M = 0.1  # an entry so near lies on the rim
_RIM_SLACK_M = 0.01
SLIT_M = 0.3  # a way along the very wall, for whoever takes no room: sideways, or less

Piece = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Crossings:
    """Straight pieces between `points`: first the entries as given, then corners.

    `widths_m` says for each piece how wide a traveller it lets through, as far as is drawn:
    `WIDEST_M` stands for that and more, `SLIT_M` for that and less.
    """

    points: tuple[Point, ...]
    pieces: tuple[Piece, ...]
    widths_m: tuple[float, ...] = ()

    def joined_at_m(self, count: int) -> float:
        """Return how wide a traveller still gets from each of the first `count` points to all."""
        for width_m in sorted(set(self.widths_m), reverse=True):
            wide = [p for p, w in zip(self.pieces, self.widths_m, strict=True) if w >= width_m]
            if is_joined(count, wide):
                return width_m
        return 0.0


def cross(ground: Ground | Polygon, entries: Sequence[Point]) -> Crossings:
    """Return pieces that join all `entries` inside a surface, and the corners they bend at."""
    if len(entries) < 2:
        return Crossings(tuple(entries), ())
    if isinstance(ground, Polygon):
        ground = Ground(ground)
    field = Field(ground, entries)
    web = _Web(field, list(entries))
    web.add(WIDEST_M)
    narrower = () if web.is_straight() else field.widths()[1:]
    if narrower and web.gains(narrower[-1]):
        for width_m in narrower:
            web.add(width_m)
    if not web.is_whole():
        web.add(0.0)
    web.follow_rim()
    return web.result()


@dataclass(slots=True)
class _Web:
    """What has been kept so far: points, pieces with their widths, and all distances over them."""

    ground: Field
    points: list[Point]
    kept: dict[Piece, tuple[float, float]] = dataclasses.field(default_factory=dict)
    """Piece -> its length, and the width it lets through."""
    reach: np.ndarray = dataclasses.field(init=False)
    place: dict[Point, int] = dataclasses.field(init=False)
    count: int = dataclasses.field(init=False)
    """How many of the points are entries."""

    def __post_init__(self) -> None:
        self.count = len(self.points)
        self.place = {}
        for number, point in enumerate(self.points):
            self.place.setdefault(point, number)
        self.reach = np.full((self.count, self.count), np.inf)
        np.fill_diagonal(self.reach, 0.0)

    def is_whole(self) -> bool:
        """Say whether all entries hang together."""
        return is_joined(self.count, list(self.kept))

    def is_straight(self) -> bool:
        """Say whether nobody could be spared anything: no way is much longer than a straight."""
        xy = np.asarray(self.points[: self.count], dtype=float)
        away = xy[:, None] - xy[None, :]
        most = STRETCH * np.hypot(away[..., 0], away[..., 1]) + _DETOUR_M
        return bool((self.reach[: self.count, : self.count] <= most).all())

    def add(self, width_m: float) -> None:
        """Add what travellers of one width can use, and wider ones cannot or only by a detour.

        At no width at all, only what joins entries that nothing else joins.
        """
        pairs, lengths = self._look(width_m)
        if len(self.points) > _MOST_COMPARED:
            self._keep_joining(pairs, lengths, width_m)
        else:
            step, best = self._shortest(pairs, lengths)
            self._keep_shortest(step, best, width_m)
        self._forget()

    def gains(self, width_m: float) -> bool:
        """Say whether travellers so narrow would be spared enough for any way of theirs."""
        pairs, lengths = self._look(width_m)
        found = len(self.points) > _MOST_COMPARED
        if not found:
            _, best = self._shortest(pairs, lengths)
            found = bool(self._is_worth(best, width_m)[0].any())
        self._forget()
        return found

    def _look(self, width_m: float) -> tuple[np.ndarray, np.ndarray]:
        """Take corners and feet of a width, and return the lines between all points."""
        new = [*self.ground.corners(width_m), *(self.ground.feet(width_m) if width_m else ())]
        if len(new) > _MOST_CORNERS:
            new = _nearest(new, self.points[: self.count])
        for point in new:
            self._number(point)
        self._grow()
        return self._lines(width_m)

    def _number(self, point: Point) -> int:
        number = self.place.get(point)
        if number is None:
            number = self.place[point] = len(self.points)
            self.points.append(point)
        return number

    def _lines(self, width_m: float) -> tuple[np.ndarray, np.ndarray]:
        """Return the pairs of points that one goes between at a width, and their distances."""
        xy = np.asarray(self.points, dtype=float)
        first, second = _candidates(xy)
        seen = self.ground.sees(xy, first, second)
        first, second = first[seen], second[seen]
        if width_m:
            passes = self.ground.passes(xy, first, second, width_m)
            first, second = first[passes], second[passes]
        lengths = np.maximum(np.hypot(*(xy[first] - xy[second]).T), 1e-6)  # some lie in one place
        order = np.lexsort((second, first, lengths))
        return np.stack([first, second], axis=1)[order], lengths[order]

    def _keep_joining(self, pairs: np.ndarray, lengths: np.ndarray, width_m: float) -> None:
        """Where there is too much to compare: everything at first, later only what joins."""
        parent = list(range(len(self.points)))

        def root(index: int) -> int:
            while parent[index] != index:
                parent[index] = parent[parent[index]]
                index = parent[index]
            return index

        for a, b in self.kept:
            parent[root(a)] = root(b)
        is_first = not self.kept
        for (a, b), length in zip(pairs.tolist(), lengths.tolist(), strict=True):
            if is_first or root(a) != root(b):
                parent[root(a)] = root(b)
                self._keep(a, b, length, width_m)

    def _keep(self, a: int, b: int, length: float, width_m: float) -> None:
        known = self.kept.get((a, b))
        if known is None or known[1] < width_m:
            self.kept[a, b] = (length, width_m)

    def _shortest(self, pairs: np.ndarray, lengths: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return all single lines, kept ones among them, and the shortest distances over them."""
        step = np.full(self.reach.shape, np.inf)
        for (a, b), (length, _) in self.kept.items():
            step[a, b] = step[b, a] = length
        step[pairs[:, 0], pairs[:, 1]] = step[pairs[:, 1], pairs[:, 0]] = lengths
        best = step.copy()
        np.fill_diagonal(best, 0.0)
        over = np.empty_like(best)
        for middle in range(len(best)):
            np.add(best[:, middle, None], best[None, middle, :], out=over)
            np.minimum(best, over, out=best)
        return step, best

    def _is_worth(self, best: np.ndarray, width_m: float) -> tuple[np.ndarray, np.ndarray]:
        """Return which pairs of entries gain enough, and how long a way each of them accepts."""
        wanted = best[: self.count, : self.count]
        now = self.reach[: self.count, : self.count]
        most = STRETCH * wanted + (_DETOUR_M if self.kept else 0.0) + 1e-6
        if not width_m:
            most = np.where(np.isinf(now), most, np.inf)
        return np.triu(np.isfinite(wanted) & (now > most), k=1), most

    def _keep_shortest(self, step: np.ndarray, best: np.ndarray, width_m: float) -> None:
        """Greedy spanner: keep a shortest way only if what is kept so far goes too far round."""
        is_worth, most = self._is_worth(best, width_m)
        first, second = np.nonzero(is_worth)
        order = np.argsort(best[first, second], kind="stable")
        for a, b in zip(first[order].tolist(), second[order].tolist(), strict=True):
            if self.reach[a, b] > most[a, b]:
                self._keep_way(a, b, (step, best), width_m)

    def _keep_way(
        self, start: int, end: int, lines: tuple[np.ndarray, np.ndarray], width_m: float
    ) -> None:
        step, best = lines
        here = start
        while here != end:
            there = int(np.argmin(step[here] + best[:, end]))
            length = float(step[here, there])
            if self.kept.get((min(here, there), max(here, there))) is None:
                self._keep(min(here, there), max(here, there), length, width_m)
                self._shorten(here, there, length)
            here = there

    def _shorten(self, a: int, b: int, length: float) -> None:
        """Take one more line into the distances, exactly."""
        reach = self.reach
        for near, far in ((a, b), (b, a)):
            gone = reach[:, near] + length
            better = np.flatnonzero(gone < reach[:, far])
            over = np.minimum(reach[better], gone[better, None] + reach[None, far])
            reach[better] = over
            reach[:, better] = np.minimum(reach[:, better], over.T)

    def _grow(self) -> None:
        """Make room in the distances for points that are new."""
        more = len(self.points) - len(self.reach)
        if more:
            self.reach = np.pad(self.reach, (0, more), constant_values=np.inf)
            np.fill_diagonal(self.reach, 0.0)

    def _forget(self) -> None:
        """Leave out points that nothing touches."""
        used = {index for piece in self.kept for index in piece}
        stay = [i for i in range(len(self.points)) if i < self.count or i in used]
        place = {old: new for new, old in enumerate(stay)}
        self.points = [self.points[i] for i in stay]
        self.place = {}
        for number, point in enumerate(self.points):
            self.place.setdefault(point, number)
        self.kept = {(place[a], place[b]): facts for (a, b), facts in self.kept.items()}
        self.reach = self.reach[np.ix_(stay, stay)]

    # --- along the rim ------------------------------------------------------------------------

    def follow_rim(self) -> None:
        """Add the rim between neighbouring entries where the way across is longer than that.

        Where there were too many points to compare, nothing is known of distances.
        """
        if len(self.points) > _MOST_COMPARED:
            return
        polygon = self.ground.ground.polygon
        entries = np.asarray(shapely.points(np.asarray(self.points[: self.count], dtype=float)))
        for ring in (polygon.exterior, *polygon.interiors):
            on_rim = np.flatnonzero(shapely.distance(ring, entries) <= _RIM_M)
            if len(on_rim) < 2:
                continue
            at = shapely.line_locate_point(ring, entries[on_rim])
            order = on_rim[np.argsort(at, kind="stable")].tolist()
            spots = np.sort(at, kind="stable").tolist()
            marks = [*zip(order, spots, strict=True), (order[0], spots[0] + ring.length)]
            for (a, start), (b, end) in itertools.pairwise(marks):
                if a != b and self.reach[a, b] > (end - start) + _RIM_SLACK_M:
                    self._along(ring, a, b, (start, end))

    def _along(self, ring: shapely.LinearRing, a: int, b: int, span: tuple[float, float]) -> None:
        points = [self.points[a], *_between(ring, *span), self.points[b]]
        xy = np.asarray(points, dtype=float)
        first = np.arange(len(points) - 1)
        if not self.ground.sees(xy, first, first + 1).all():
            return
        numbers = [a, *(self._number(point) for point in points[1:-1]), b]
        self._grow()
        for one, other in itertools.pairwise(numbers):
            if one != other:
                length = math.dist(self.points[one], self.points[other])
                self._keep(min(one, other), max(one, other), length, 0.0)
                self._shorten(one, other, length)

    def result(self) -> Crossings:
        """Return everything kept, shortest pieces first as they were found."""
        pieces = tuple(self.kept)
        return Crossings(
            tuple(self.points),
            pieces,
            tuple(self._label(piece, width_m) for piece, (_, width_m) in self.kept.items()),
        )

    def _label(self, piece: Piece, width_m: float) -> float:
        if width_m:
            return width_m
        measured = self.ground.clear_width_m(self.points[piece[0]], self.points[piece[1]])
        return max(SLIT_M, math.floor(100 * min(measured, WIDEST_M)) / 100)


def _nearest(corners: Sequence[Point], entries: Sequence[Point]) -> list[Point]:
    """Return the corners nearest to a tree of straight lines over all entries."""
    xy = np.asarray(entries, dtype=float)
    best = np.hypot(*(xy - xy[0]).T)
    joint = np.zeros(len(xy), dtype=int)
    best[0] = np.inf
    todo = set(range(1, len(xy)))
    lines = []
    while todo:
        here = min(todo, key=lambda i: (best[i], i))
        todo.remove(here)
        lines.append([xy[joint[here]], xy[here]])
        apart = np.hypot(*(xy - xy[here]).T)
        joint[apart < best] = here
        best = np.minimum(best, apart)
    tree = shapely.multilinestrings(np.asarray(lines))
    apart = shapely.distance(tree, shapely.points(np.asarray(corners, dtype=float)))
    return [corners[i] for i in np.argsort(apart, kind="stable")[:_MOST_CORNERS].tolist()]


def _between(ring: shapely.LinearRing, start: float, end: float) -> list[Point]:
    """Return the corners of a ring between two places along it; the second may be past its end."""
    xy = shapely.get_coordinates(ring)
    steps = np.hypot(*np.diff(xy, axis=0).T)
    at = np.concatenate([[0.0], np.cumsum(steps)])[:-1]
    whole = [*zip(at.tolist(), xy[:-1].tolist(), strict=True)]
    twice = [*whole, *((s + ring.length, p) for s, p in whole)]
    return [(round(p[0], 2), round(p[1], 2)) for s, p in twice if start + 0.02 < s < end - 0.02]


def _candidates(xy: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    count = len(xy)
    if count <= _MOST_EXACT:
        first, second = np.triu_indices(count, k=1)
        return first, second
    pairs: set[tuple[int, int]] = set()
    sectors = _SECTORS if count <= _MOST_THINNED else _FEW_SECTORS
    for index in range(count):
        away = xy - xy[index]
        squares = (away**2).sum(axis=1)
        order = np.argsort(squares, kind="stable")
        direction = (np.arctan2(away[:, 1], away[:, 0]) / (2 * np.pi) + 0.5) * sectors
        _, nearest = np.unique(direction[order].astype(int), return_index=True)
        for other in (*order[: _NEAREST + 1], *order[nearest]):
            if other != index:
                pairs.add((min(index, int(other)), max(index, int(other))))
    ordered = np.asarray(sorted(pairs))
    return ordered[:, 0], ordered[:, 1]
