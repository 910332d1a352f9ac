"""The few shapes pictograms are made of, on one grid of 24 × 24 units, y downwards; and as SVG.

Pure. A shape can also be a cut: it takes away what was drawn before it.
"""

import math
from dataclasses import dataclass, replace

from maps.model.geometry import Point

GRID = 24.0
"""Edge of the square that every pictogram is drawn on."""

CORNER = 4.5
"""Corner radius of the sign behind a pictogram, in grid units."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """One polygon (`width` 0) or one line with round ends and joins."""

    points: tuple[Point, ...]
    width: float = 0.0
    is_cut: bool = False


Drawing = tuple[Shape, ...]


def stroke(width: float, *points: Point) -> Shape:
    """Return a line of the given width."""
    return Shape(points=points, width=width)


def poly(*points: Point) -> Shape:
    """Return a filled polygon."""
    return Shape(points=points)


def arc_points(centre: Point, radius: float, from_deg: float, to_deg: float) -> tuple[Point, ...]:
    """Return points on a circle; 0 is to the right, 90 down, as on screen."""
    count = max(2, math.ceil(abs(to_deg - from_deg) / 10))
    angles = (math.radians(from_deg + (to_deg - from_deg) * i / count) for i in range(count + 1))
    return tuple(
        (round(centre[0] + radius * math.cos(a), 2), round(centre[1] + radius * math.sin(a), 2))
        for a in angles
    )


def arc(width: float, centre: Point, radius: float, from_deg: float, to_deg: float) -> Shape:
    """Return a part of a circle's line."""
    return stroke(width, *arc_points(centre, radius, from_deg, to_deg))


def ring(width: float, centre: Point, radius: float) -> Shape:
    """Return a circle's line."""
    return arc(width, centre, radius, 0, 360)


def disc(x: float, y: float, radius: float) -> Shape:
    """Return a filled circle."""
    return poly(*arc_points((x, y), radius, 0, 360))


def box(x0: float, y0: float, x1: float, y1: float, radius: float = 0.0) -> Shape:
    """Return a filled rectangle with round corners."""
    if radius <= 0:
        return poly((x0, y0), (x1, y0), (x1, y1), (x0, y1))
    r = radius
    corners = (
        ((x0 + r, y0 + r), 180),
        ((x1 - r, y0 + r), 270),
        ((x1 - r, y1 - r), 0),
        ((x0 + r, y1 - r), 90),
    )
    return poly(*(p for centre, start in corners for p in arc_points(centre, r, start, start + 90)))


def cut(*shapes: Shape) -> Drawing:
    """Return the shapes as cuts."""
    return tuple(replace(shape, is_cut=True) for shape in shapes)


def mirrored(drawing: Drawing) -> Drawing:
    """Return left for right."""
    return tuple(replace(s, points=tuple((GRID - x, y) for x, y in s.points)) for s in drawing)


def upside_down(drawing: Drawing) -> Drawing:
    """Return up for down."""
    return tuple(replace(s, points=tuple((x, GRID - y) for x, y in s.points)) for s in drawing)


def placed(drawing: Drawing, scale: float, dx: float, dy: float) -> Drawing:
    """Return the drawing scaled, then moved; line widths shrink less, so that they stay visible."""
    return tuple(
        replace(
            s,
            points=tuple((round(x * scale + dx, 2), round(y * scale + dy, 2)) for x, y in s.points),
            width=round(s.width * math.sqrt(scale), 2),
        )
        for s in drawing
    )


def svg_of(name: str, drawing: Drawing, *, foreground: str, background: str) -> str:
    """Return one pictogram on its sign as an SVG document.

    Cuts become a mask, so that the drawing stays right on any ground. The mask's id carries the
    name: several pictograms may be put into one page.
    """
    lines = [
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">',
        f'<rect width="24" height="24" rx="{CORNER:g}" fill="{background}"/>',
    ]
    if any(shape.is_cut for shape in drawing):
        lines.append(f'<mask id="cut-{name}"><rect width="24" height="24"/>')
        lines += [_svg_shape(s, "#000" if s.is_cut else "#fff") for s in drawing]
        lines.append(
            f'</mask><rect width="24" height="24" fill="{foreground}" mask="url(#cut-{name})"/>'
        )
    else:
        lines += [_svg_shape(shape, foreground) for shape in drawing]
    return "\n".join([*lines, "</svg>", ""])


def _svg_shape(shape: Shape, colour: str) -> str:
    path = "M" + "L".join(f"{x:g} {y:g}" for x, y in shape.points)
    if not shape.width:
        return f'<path d="{path}Z" fill="{colour}"/>'
    return (
        f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="{shape.width:g}" '
        'stroke-linecap="round" stroke-linejoin="round"/>'
    )
