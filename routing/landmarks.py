"""What one can steer by where one turns.

A landmark is told only if it is close to the point where one decides, on the same level, and the
only one of its name there (`StationMap.landmarks_by_level`). One that can be felt, heard or smelt
goes before one that must be seen; then the nearest.
"""

import math
from dataclasses import dataclass

from maps.model import LevelId, PlaceId, Point, StationMap
from routing.route import Near, Side
from routing.turns import side_of

_AT_M = 5.0
"""Design: what one turns at is not farther than a few steps."""
_ALONG_M = 12.0
"""Design: what one has passed, or has before one, is not farther than this along the way …"""
_ACROSS_M = 5.0
"""… and not farther than this beside it."""


@dataclass(frozen=True, slots=True)
class Sight:
    """A landmark as it lies to who comes along."""

    place: PlaceId
    where: Near
    side: Side


def landmark_at(
    station: StationMap, level: LevelId, point: Point, incoming_deg: float, incoming_m: float
) -> Sight | None:
    """Return the landmark for turning at `point`, coming along a bearing for some metres."""
    known = station.landmarks_by_level.get(level, ())
    if not known:
        return None
    ahead_x, ahead_y = math.sin(math.radians(incoming_deg)), math.cos(math.radians(incoming_deg))
    best: tuple[tuple[bool, bool, float], Sight] | None = None
    for place in known:
        dx, dy = place.position[0] - point[0], place.position[1] - point[1]
        far_m = math.hypot(dx, dy)
        along_m, across_m = dx * ahead_x + dy * ahead_y, dx * ahead_y - dy * ahead_x
        if far_m <= _AT_M:
            where, side = Near.AT, side_of(place.position, point, incoming_deg)
        elif abs(across_m) <= _ACROSS_M and -min(_ALONG_M, incoming_m) <= along_m <= _ALONG_M:
            where = Near.AFTER if along_m < 0 else Near.BEFORE
            side = Side.RIGHT if across_m > 0 else Side.LEFT
        else:
            continue
        rank = (
            where is not Near.AT,
            place.is_perceivable_without_sight is not True,
            far_m,
        )
        if best is None or rank < best[0]:
            best = (rank, Sight(place.id, where, side))
    return best[1] if best else None
