"""Metres of the map <-> pixels of the view, turned so that up is the way the traveller faces. Pure.

Pixels count from the lower left corner of the view, y upwards, as the toolkit does.
"""

import math
from dataclasses import dataclass, replace

from app.mapview.picture import ZOOM_RATIO, MapPicture
from maps.model import Line, Point

PointPx = tuple[float, float]
"""(x, y) in pixels of the view, y upwards."""

SMALLEST_VIEW_M = 60.0
"""Zoom step 0 never shows less than this across the shorter edge: a turn needs its surroundings."""

SCALE_PX_PER_M = (0.05, 60.0)

_INNER_SHARE = 0.3
"""Of the view: where a point still has surroundings on all sides."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Padding:
    """Pixels that stay free at the edges, for symbols that are larger than their point."""

    left: float = 0.0
    bottom: float = 0.0
    right: float = 0.0
    top: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Camera:
    """One view: `centre` lies in the middle, the bearing `up_deg` points up."""

    centre: Point
    up_deg: float
    px_per_m: float
    size_px: tuple[float, float]

    def to_px(self, point: Point) -> PointPx:
        """Return where a point of the map lies on the view."""
        x, y = _turned(point[0] - self.centre[0], point[1] - self.centre[1], self.up_deg)
        width, height = self.size_px
        return (width / 2 + x * self.px_per_m, height / 2 + y * self.px_per_m)

    def to_map(self, at: PointPx) -> Point:
        """Return the point of the map under a pixel."""
        width, height = self.size_px
        right, up = (at[0] - width / 2) / self.px_per_m, (at[1] - height / 2) / self.px_per_m
        x, y = _turned(right, up, -self.up_deg)
        return (self.centre[0] + x, self.centre[1] + y)

    def angle_on_screen_deg(self, bearing_deg: float) -> float:
        """Return a bearing as degrees clockwise from the top of the screen."""
        return (bearing_deg - self.up_deg) % 360.0


def fit(
    points: Line, size_px: tuple[float, float], up_deg: float, padding: Padding | None = None
) -> Camera:
    """Return the nearest view that holds all points inside the padding."""
    pad = padding or Padding()
    width, height = size_px
    turned = [_turned(x, y, up_deg) for x, y in points] or [(0.0, 0.0)]
    left, right = min(p[0] for p in turned), max(p[0] for p in turned)
    low, high = min(p[1] for p in turned), max(p[1] for p in turned)
    free_width = max(width - pad.left - pad.right, 1.0)
    free_height = max(height - pad.bottom - pad.top, 1.0)
    px_per_m = min(
        free_width / max(right - left, 1e-6),
        free_height / max(high - low, 1e-6),
        min(width, height) / SMALLEST_VIEW_M,
    )
    px_per_m = min(max(px_per_m, SCALE_PX_PER_M[0]), SCALE_PX_PER_M[1])
    middle_x = (left + right) / 2 - (pad.left - pad.right) / 2 / px_per_m
    middle_y = (low + high) / 2 - (pad.bottom - pad.top) / 2 / px_per_m
    centre = _turned(middle_x, middle_y, -up_deg)
    return Camera(centre=centre, up_deg=up_deg, px_per_m=px_per_m, size_px=size_px)


def camera_of(
    picture: MapPicture, size_px: tuple[float, float], padding: Padding | None = None
) -> Camera:
    """Return the view that a picture asks for: its own, or its frame, then its zoom and pan."""
    if picture.view is not None:
        centre, px_per_m = picture.view
        return Camera(
            centre=centre, up_deg=picture.bearing_up_deg, px_per_m=px_per_m, size_px=size_px
        )
    base = fit(picture.frame, size_px, picture.bearing_up_deg, padding)
    if min(size_px) / base.px_per_m > picture.widest_m and picture.here is not None:
        base = _nearer(base, min(size_px) / picture.widest_m, picture.here.position)
    edge_m = min(size_px) / base.px_per_m
    x, y = _turned(picture.pan[0] * edge_m, picture.pan[1] * edge_m, -base.up_deg)
    px_per_m = base.px_per_m * ZOOM_RATIO**picture.zoom_step
    return Camera(
        centre=(base.centre[0] + x, base.centre[1] + y),
        up_deg=base.up_deg,
        px_per_m=min(max(px_per_m, SCALE_PX_PER_M[0]), SCALE_PX_PER_M[1]),
        size_px=size_px,
    )


def _nearer(camera: Camera, px_per_m: float, keeps: Point) -> Camera:
    """Return a view from nearer, moved no more than keeps a point well inside."""
    x, y = _turned(keeps[0] - camera.centre[0], keeps[1] - camera.centre[1], camera.up_deg)
    width, height = camera.size_px
    across, along = _INNER_SHARE * width / 2 / px_per_m, _INNER_SHARE * height / 2 / px_per_m
    dx, dy = _turned(
        x - min(max(x, -across), across), y - min(max(y, -along), along), -camera.up_deg
    )
    centre = (camera.centre[0] + dx, camera.centre[1] + dy)
    return replace(camera, centre=centre, px_per_m=px_per_m)


def _turned(x: float, y: float, by_deg: float) -> Point:
    """Turn counterclockwise: what lay at bearing `by_deg` then lies straight up."""
    angle = math.radians(by_deg)
    cos, sin = math.cos(angle), math.sin(angle)
    return (x * cos - y * sin, x * sin + y * cos)
