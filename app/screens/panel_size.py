"""How a panel is used: which part of a window, at how many pixels a millimetre, up to where."""

from app.glass_size import (
    INK_PER_DISTANCE,
    LEAST_INK_MM,
    MARGIN_MM,
    PANEL_MM,
    REACH_MM,
    SIGHT_MM,
    USUAL_BOTTOM_MM,
    USUAL_DISTANCE_MM,
    GlassSize,
)
from app.widgets.rect import Rect

_LEAST_HEIGHT_MM = 640.0
"""So high the screens are at least, with a map that one can read."""

_NARROWEST_RATIO = 0.5625
_WIDEST_RATIO = 0.75


def area_of(size_px: tuple[int, int]) -> Rect:
    """Return the part of a window that is used: all of an upright one, the middle of a wide one."""
    width, height = size_px
    used = width if width <= height * _WIDEST_RATIO else round(height * _NARROWEST_RATIO)
    return Rect((width - used) // 2, 0, used, height)


def scale_of(area: Rect, px_per_mm: float | None) -> float:
    """Return how many pixels a millimetre takes: the panel's own, or as many as there is room for.

    The screens are drawn for 32 inches upright. On a smaller or a lying panel all of it is drawn
    smaller, since a small kiosk can be read and an overfull one cannot.
    """
    room = min(area.width / PANEL_MM, area.height / _LEAST_HEIGHT_MM)
    return room if px_per_mm is None else min(px_per_mm, room)


def glass_of(
    area: Rect,
    scale: float,
    px_per_mm: float | None,
    bottom_mm: float = USUAL_BOTTOM_MM,
    distance_mm: float = USUAL_DISTANCE_MM,
) -> GlassSize:
    """Return a panel in the millimetres in which screens are drawn on it."""
    true = px_per_mm or scale
    seen_mm = (SIGHT_MM - bottom_mm) * true / scale + MARGIN_MM
    return GlassSize(
        width_mm=area.width / scale,
        height_mm=min(area.height / scale, seen_mm),
        reach_mm=(REACH_MM - bottom_mm) * true / scale,
        true_mm=scale / true,
        least_ink_mm=max(LEAST_INK_MM, INK_PER_DISTANCE * distance_mm) * true / scale,
    )
