"""Which place is meant by a touch on the picture. Pure."""

import math
from collections.abc import Iterable

from app.mapview.camera import Camera, PointPx
from app.mapview.labels import Box, Placed
from app.mapview.rings import area_m2, is_inside
from maps.model import LevelId, PlaceId, Point, StationMap


def find_place(
    station_map: StationMap,
    level: LevelId,
    camera: Camera,
    placed: Iterable[Placed],
    at: PointPx,
    reach_px: float,
) -> PlaceId | None:
    """Return the place under a finger.

    First the nearest sign or name within reach, because that is what one aims at; then the place
    whose surface (a platform, a shop) lies under the finger, the smallest first.
    """
    found: list[tuple[float, PlaceId]] = []
    for thing in placed:
        if thing.symbol.place is None:
            continue
        boxes = [box for box in (thing.sign, thing.name) if box is not None]
        distance = min((_distance_px(box, at) for box in boxes), default=math.inf)
        if distance <= reach_px:
            found.append((distance, thing.symbol.place))
    if found:
        return min(found)[1]
    return _place_of_area(station_map, level, camera.to_map(at))


def _place_of_area(station_map: StationMap, level: LevelId, point: Point) -> PlaceId | None:
    areas = {area.id: area for area in station_map.areas}
    hits: list[tuple[float, PlaceId]] = []
    for place in station_map.places:
        area = areas.get(place.area) if place.area is not None else None
        if area is None or level not in place.levels or not is_inside(area.outer, point):
            continue
        if not any(is_inside(hole, point) for hole in area.holes):
            hits.append((area_m2(area.outer), place.id))
    return min(hits)[1] if hits else None


def _distance_px(box: Box, at: PointPx) -> float:
    dx = max(box[0] - at[0], 0.0, at[0] - box[2])
    dy = max(box[1] - at[1], 0.0, at[1] - box[3])
    return math.hypot(dx, dy)
