"""What is drawn over the map is made of: bands, points, rings. Pure."""

import math
from collections.abc import Iterator

from app.mapview.scene import Band
from app.mapview.style import Layer
from app.theme import Colour, Theme
from maps.model import Line, Point

_HANDLE_PX = 6.0
_RING_PARTS = 40


def band(line: Line, colour: Colour, half_px: float, layer: Layer) -> Band:
    """Return a band as wide as some pixels, at every scale."""
    return Band(layer=layer, colour=colour, line=line, min_px=half_px)


def handles(line: Line, theme: Theme) -> Iterator[Band]:
    """Yield the points of a line by which it is pulled."""
    palette, px = theme.palette, theme.px_per_mm
    for point in line:
        yield band((point, point), palette.action, _HANDLE_PX * px, Layer.ROUTE)
        yield band((point, point), palette.card, (_HANDLE_PX - 2.2) * px, Layer.ROUTE)


def ring(at: Point, radius: float) -> Line:
    """Return a circle of so many metres round a point."""
    turns = (math.tau * step / _RING_PARTS for step in range(_RING_PARTS + 1))
    return tuple((at[0] + radius * math.cos(t), at[1] + radius * math.sin(t)) for t in turns)
