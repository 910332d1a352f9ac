"""Rims of areas: closed rings, to the centimetre, that make a surface."""

from collections.abc import Sequence

from shapely.geometry import LinearRing, Polygon

from maps.editing.lines import is_finite, rounded
from maps.importing.areas import surface
from maps.model import Area, Line, Point


def closed(points: Sequence[Point]) -> Line:
    """Return a closed ring of some points in their order, each said once."""
    ring = [rounded(p) for p in points]
    kept = [b for number, b in enumerate(ring) if number == 0 or b != ring[number - 1]]
    while len(kept) > 1 and kept[0] == kept[-1]:
        kept.pop()
    return (*kept, kept[0]) if kept else ()


def why_not_rings(rings: Sequence[Line]) -> str | None:
    """Return why rings (the outer one first) are no rim of an area."""
    if any(not is_finite(ring) for ring in rings):
        return "reason-off-the-map"
    if any(len(ring) < 4 for ring in rings):
        return "reason-too-small"
    return None if surface(rings[0], rings[1:]) is not None else "reason-rim-crosses-itself"


def polygon_of(area: Area) -> Polygon | None:
    """Return the surface of an area; None where its rim makes none."""
    return surface(area.outer, area.holes)


def rings_of(polygon: Polygon) -> tuple[Line, tuple[Line, ...]]:
    """Return the outer ring of a surface, and its holes."""
    return _ring(polygon.exterior), tuple(_ring(ring) for ring in polygon.interiors)


def _ring(ring: LinearRing) -> Line:
    return closed([(x, y) for x, y in ring.coords])
