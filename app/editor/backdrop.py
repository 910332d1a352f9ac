"""A plan to draw over, laid onto the level by two of its points. Pure."""

import math
from dataclasses import replace

from app.editor.state import Backdrop, EditorState
from maps.model import Point


def laid_out(path: str, size_px: tuple[int, int], state: EditorState) -> Backdrop:
    """Return a plan as it first lies: in the middle of what is seen, to be put in its place."""
    width_m = state.size_px[0] / state.view.px_per_m * 0.7
    height_m = state.size_px[1] / state.view.px_per_m * 0.7
    px_per_m = max(size_px[0] / width_m, size_px[1] / height_m)
    x, y = state.view.centre
    corner = (x - size_px[0] / px_per_m / 2, y - size_px[1] / px_per_m / 2)
    return Backdrop(path=path, level=state.level, size_px=size_px, corner=corner, px_per_m=px_per_m)


def wants_point(plan: Backdrop | None) -> bool:
    """Say whether the next tap on the map is for the plan."""
    return plan is not None and len(plan.pixels) + len(plan.points) < 4


def pinned(plan: Backdrop, at: Point) -> Backdrop:
    """Take a point: in turn one of the plan, and where it belongs; two pairs fix size and turn."""
    if len(plan.pixels) == len(plan.points):
        return replace(plan, pixels=(*plan.pixels, to_pixel(plan, at)))
    plan = replace(plan, points=(*plan.points, at))
    if len(plan.points) == 1:
        shown = to_map(plan, plan.pixels[0])
        corner = (plan.corner[0] + at[0] - shown[0], plan.corner[1] + at[1] - shown[1])
        return replace(plan, corner=corner)
    return _fixed(plan)


def _fixed(plan: Backdrop) -> Backdrop:
    (pa, pb), (a, b) = plan.pixels, plan.points
    length_px, length_m = math.dist(pa, pb), math.dist(a, b)
    if length_px < 1.0 or length_m < 0.1:
        return replace(plan, pixels=plan.pixels[:1], points=plan.points[:1])
    angle = math.atan2(b[1] - a[1], b[0] - a[0]) - math.atan2(pb[1] - pa[1], pb[0] - pa[0])
    px_per_m = length_px / length_m
    cos, sin = math.cos(angle), math.sin(angle)
    x = (pa[0] * cos - pa[1] * sin) / px_per_m
    y = (pa[0] * sin + pa[1] * cos) / px_per_m
    corner = (a[0] - x, a[1] - y)
    return replace(plan, corner=corner, px_per_m=px_per_m, turn_deg=math.degrees(angle))


def to_map(plan: Backdrop, pixel: Point) -> Point:
    """Return where a pixel of the plan lies."""
    angle = math.radians(plan.turn_deg)
    cos, sin = math.cos(angle), math.sin(angle)
    x = (pixel[0] * cos - pixel[1] * sin) / plan.px_per_m
    y = (pixel[0] * sin + pixel[1] * cos) / plan.px_per_m
    return (plan.corner[0] + x, plan.corner[1] + y)


def to_pixel(plan: Backdrop, at: Point) -> Point:
    """Return which pixel of the plan lies at a point."""
    angle = math.radians(-plan.turn_deg)
    cos, sin = math.cos(angle), math.sin(angle)
    x, y = (at[0] - plan.corner[0]) * plan.px_per_m, (at[1] - plan.corner[1]) * plan.px_per_m
    return (x * cos - y * sin, x * sin + y * cos)
