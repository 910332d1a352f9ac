"""Shapes of surfaces: valid polygons out of rings, their ends, and whether points hang together.

Pure geometry; nothing of any data format. The ways across them are found in `area_ways`.
"""

import itertools
import math
from collections.abc import Sequence

import shapely
from shapely.geometry import Polygon

from maps.model import Line, Point

_TOLERANCE_M = 0.1  # corners flatter than this are no corners
_LONG_M = 40.0
_END_M = 4.0


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
