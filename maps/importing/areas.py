"""Ways across a surface: straight where one can see, round corners where one cannot.

Given a polygon with holes and the points where one comes onto it, this finds the lines of sight
that stay inside, and thins them so that a large square does not become a hairball: no way across
gets longer than `STRETCH` times the shortest. Pure geometry; nothing of any data format.
"""

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from shapely.geometry import Polygon
from shapely.geometry.polygon import orient

from maps.model import Line, Point

STRETCH = 1.03
_TOLERANCE_M = 0.1  # corners flatter than this are no corners
_SLACK_M = 0.15  # a line of sight may graze the rim by this much
_MOST_EXACT = 320  # points up to which every pair is looked at
_SECTORS = 24  # beyond that, each point looks at its nearest in so many directions
_MOST_THINNED = 450  # beyond that, in fewer, and all that is seen is kept
_FEW_SECTORS = 12
_NEAREST = 4  # and at so many in any direction
_MOST_CORNERS = 600
_CLEAR_M = 0.4  # room left beside an obstacle
_LONG_M = 40.0
_END_M = 4.0


@dataclass(frozen=True, slots=True)
class Crossings:
    """Straight pieces between `points`: first the entries as given, then corners of the rim."""

    points: tuple[Point, ...]
    pieces: tuple[tuple[int, int], ...]


def surface(outer: Sequence[Point], holes: Sequence[Sequence[Point]]) -> Polygon | None:
    """Return a valid polygon, or `None` where the rings do not make one."""
    if len(set(outer)) < 3:
        return None
    polygon = Polygon(outer, [hole for hole in holes if len(set(hole)) > 2])
    return polygon if polygon.is_valid and polygon.area > 0 else None


def simplified(polygon: Polygon, tolerance_m: float) -> Polygon:
    """Return a polygon without points that nobody would miss; itself where that breaks it."""
    shape = polygon.simplify(tolerance_m)
    return shape if isinstance(shape, Polygon) and not shape.is_empty else polygon


def cross(polygon: Polygon, entries: Sequence[Point]) -> Crossings:
    """Return pieces that join all `entries` inside `polygon`, and the corners they bend at."""
    if len(entries) < 2:
        return Crossings(tuple(entries), ())
    rounded = _round_obstacles(polygon, entries)
    found = _cross(rounded, entries)
    if rounded is polygon or is_joined(len(entries), found.pieces):
        return found
    return _cross(polygon, entries)


def _cross(polygon: Polygon, entries: Sequence[Point]) -> Crossings:
    taken = set(entries)
    corners = [c for c in _corners(polygon) if c not in taken][:_MOST_CORNERS]
    points = [*entries, *corners]
    pairs, lengths = _sight_lines(polygon, points)
    if len(points) > _MOST_THINNED:
        return _compact(points, len(entries), [(int(a), int(b)) for a, b in pairs])
    kept, reach = _thin(len(points), pairs, lengths)
    useful = _between_entries(len(entries), kept, reach)
    return _compact(points, len(entries), useful)


def _round_obstacles(polygon: Polygon, entries: Sequence[Point]) -> Polygon:
    """Give obstacles that nobody enters a little room, and few corners."""
    dots = shapely.multipoints(np.asarray(entries, dtype=float))
    exact: list[shapely.LinearRing] = []
    rough: list[Polygon] = []
    for ring in polygon.interiors:
        if ring.distance(dots) < _CLEAR_M:
            exact.append(ring)
        else:
            wide = Polygon(ring).buffer(_CLEAR_M, join_style="mitre")
            rough.append(simplified(wide, _CLEAR_M))
    if not rough:
        return polygon
    shape = Polygon(polygon.exterior, exact).difference(shapely.union_all(rough))
    return shape if isinstance(shape, Polygon) and shape.is_valid else polygon


def _corners(polygon: Polygon) -> list[Point]:
    """Return the corners that a taut string can bend at: concave outside, convex on holes."""
    shape = orient(simplified(polygon, _TOLERANCE_M), sign=1.0)
    found: list[Point] = []
    for ring in (shape.exterior, *shape.interiors):
        coords = list(ring.coords)[:-1]
        for before, here, after in zip(coords[-1:] + coords[:-1], coords, coords[1:] + coords[:1]):  # noqa: B905
            turn = (here[0] - before[0]) * (after[1] - here[1]) - (here[1] - before[1]) * (
                after[0] - here[0]
            )
            scale = math.dist(before, here) * math.dist(here, after)
            if scale and turn / scale < -0.01:
                found.append((round(float(here[0]), 2), round(float(here[1]), 2)))
    return list(dict.fromkeys(found))


def _sight_lines(polygon: Polygon, points: Sequence[Point]) -> tuple[np.ndarray, np.ndarray]:
    """Return pairs of points that see each other, shortest first, and their distances."""
    xy = np.asarray(points, dtype=float)
    first, second = _candidates(xy)
    free = polygon.buffer(_SLACK_M, join_style="mitre")
    shapely.prepare(free)
    lines = shapely.linestrings(np.stack([xy[first], xy[second]], axis=1))
    seen = shapely.covers(free, lines)
    first, second = first[seen], second[seen]
    lengths = np.hypot(*(xy[first] - xy[second]).T)
    order = np.lexsort((second, first, lengths))
    return np.stack([first, second], axis=1)[order], lengths[order]


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


def _thin(
    count: int, pairs: np.ndarray, lengths: np.ndarray
) -> tuple[list[tuple[int, int, float]], np.ndarray]:
    """Greedy spanner: keep a line only if what is kept so far makes too long a way round.

    `reach` holds all distances over the kept lines; adding one line updates it exactly.
    """
    reach = np.full((count, count), np.inf)
    np.fill_diagonal(reach, 0.0)
    kept: list[tuple[int, int, float]] = []
    for (a, b), length in zip(pairs.tolist(), lengths.tolist(), strict=True):
        if reach[a, b] <= STRETCH * length:
            continue
        kept.append((a, b, length))
        over = np.minimum(
            reach[:, a, None] + (length + reach[None, b, :]),
            reach[:, b, None] + (length + reach[None, a, :]),
        )
        np.minimum(reach, over, out=reach)
    return kept, reach


def _between_entries(
    entry_count: int, kept: Sequence[tuple[int, int, float]], reach: np.ndarray
) -> list[tuple[int, int]]:
    """Drop lines that lie on no shortest way between two entries."""
    to_entry = reach[:entry_count]
    straight = reach[:entry_count, :entry_count] + 1e-6
    return [
        (a, b)
        for a, b, length in kept
        if bool((to_entry[:, a, None] + length + to_entry[None, :, b] <= straight).any())
    ]


def _compact(
    points: Sequence[Point], entry_count: int, pieces: Sequence[tuple[int, int]]
) -> Crossings:
    """Leave out the corners that no piece touches."""
    used = sorted({index for piece in pieces for index in piece if index >= entry_count})
    place = {index: entry_count + n for n, index in enumerate(used)}
    place.update((index, index) for index in range(entry_count))
    return Crossings(
        points=(*points[:entry_count], *(points[index] for index in used)),
        pieces=tuple((place[a], place[b]) for a, b in pieces),
    )


def is_joined(count: int, pieces: Sequence[tuple[int, int]]) -> bool:
    """Say whether the first `count` points all hang together over `pieces`."""
    parent = list(range(max([count, *(max(p) + 1 for p in pieces)])))

    def root(index: int) -> int:
        while parent[index] != index:
            parent[index] = parent[parent[index]]
            index = parent[index]
        return index

    for a, b in pieces:
        parent[root(a)] = root(b)
    return len({root(index) for index in range(count)}) <= 1


def far_ends(polygon: Polygon) -> tuple[Point, ...]:
    """Return a point near each end of a long, narrow surface; nothing for a compact one."""
    box = polygon.minimum_rotated_rectangle
    if not isinstance(box, Polygon):
        return ()
    corners = list(box.exterior.coords)
    sides = [(math.dist(a, b), a, b) for a, b in itertools.pairwise(corners)]
    (long_m, a, b), (short_m, _, _) = max(sides), min(sides)
    if long_m < _LONG_M or long_m < 2 * short_m:
        return ()
    direction = ((b[0] - a[0]) / long_m, (b[1] - a[1]) / long_m)
    ends = (_end_point(polygon, box.centroid, direction, sign) for sign in (-1, 1))
    return tuple(end for end in ends if end is not None)


def _end_point(
    polygon: Polygon, centre: shapely.Point, direction: Point, sign: int
) -> Point | None:
    """Return a point inside the polygon, as far in one direction as it goes, less a step."""
    far = max(
        sign * ((x - centre.x) * direction[0] + (y - centre.y) * direction[1])
        for x, y in polygon.exterior.coords
    )
    at = sign * max(far - _END_M, 0.0)
    x, y = centre.x + direction[0] * at, centre.y + direction[1] * at
    reach = polygon.length
    across = shapely.LineString(
        [
            (x - direction[1] * reach, y + direction[0] * reach),
            (x + direction[1] * reach, y - direction[0] * reach),
        ]
    ).intersection(polygon)
    widest = max(shapely.get_parts(across), key=lambda part: part.length, default=None)
    if widest is None or not widest.length:
        return None
    point = widest.interpolate(0.5, normalized=True)
    return (round(point.x, 2), round(point.y, 2))


def simple_ring(ring: shapely.LinearRing) -> Line:
    """Return a ring without points that nobody would miss."""
    shape = ring.simplify(_TOLERANCE_M, preserve_topology=True)
    return tuple((float(x), float(y)) for x, y in shape.coords)
