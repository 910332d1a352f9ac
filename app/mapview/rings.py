"""Plain geometry of closed rings, in metres. Pure."""

import math
from itertools import pairwise

from maps.model import Line, Point


def is_inside(ring: Line, point: Point) -> bool:
    """Count the edges to the right of the point: an odd number means inside."""
    x, y = point
    found = False
    for (x0, y0), (x1, y1) in pairwise(ring):
        if (y0 > y) != (y1 > y) and x < x0 + (y - y0) / (y1 - y0) * (x1 - x0):
            found = not found
    return found


def area_m2(ring: Line) -> float:
    """Return the area inside a ring."""
    return abs(sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in pairwise(ring))) / 2


def centroid(ring: Line) -> Point:
    """Return the middle of the surface inside a ring."""
    doubled_m2, x, y = 0.0, 0.0, 0.0
    for (x0, y0), (x1, y1) in pairwise(ring):
        part = x0 * y1 - x1 * y0
        doubled_m2, x, y = doubled_m2 + part, x + (x0 + x1) * part, y + (y0 + y1) * part
    if not doubled_m2:
        return ring[0]
    return (x / (3 * doubled_m2), y / (3 * doubled_m2))


def is_beside(ring: Line, point: Point, reach_m: float) -> bool:
    """Say whether a point is within `reach_m` of a ring's edge."""
    x, y = point
    xs, ys = [p[0] for p in ring], [p[1] for p in ring]
    if not (
        min(xs) - reach_m < x < max(xs) + reach_m and min(ys) - reach_m < y < max(ys) + reach_m
    ):
        return False
    return any(_distance_m(point, a, b) < reach_m for a, b in pairwise(ring))


def spots_along(ring: Line, middle: Point) -> tuple[Point, ...]:
    """Return points along a surface's length through `middle`, from there outwards."""
    xs, ys = [p[0] for p in ring], [p[1] for p in ring]
    centre_x, centre_y = sum(xs) / len(xs), sum(ys) / len(ys)
    sxx = sum((x - centre_x) ** 2 for x in xs)
    syy = sum((y - centre_y) ** 2 for y in ys)
    sxy = sum((x - centre_x) * (y - centre_y) for x, y in ring)
    angle = 0.5 * math.atan2(2 * sxy, sxx - syy)
    direction = (math.cos(angle), math.sin(angle))
    reach = [(x - middle[0]) * direction[0] + (y - middle[1]) * direction[1] for x, y in ring]
    spots = [middle]
    for share in (0.25, 0.5, 0.75, 0.9):
        for end in (min(reach), max(reach)):
            step = end * share
            spots.append((middle[0] + direction[0] * step, middle[1] + direction[1] * step))
    return tuple(spots)


def _distance_m(point: Point, a: Point, b: Point) -> float:
    """Return the distance of a point from a straight piece."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    square = dx * dx + dy * dy
    share = ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / square if square else 0.0
    share = min(max(share, 0.0), 1.0)
    return math.dist(point, (a[0] + dx * share, a[1] + dy * share))
