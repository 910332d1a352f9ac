"""What one can steer by where one turns.

A landmark is told only if it is close to the point where one decides, on the same level, and the
only one of its name there (`StationMap.landmarks_by_level`). One that can be felt, heard or smelt
goes before one that must be seen; then the nearest.
"""

import math
from dataclasses import dataclass

from maps.model import LevelId, PlaceId, Point, StationMap
from maps.model.geometry import distance_m
from routing.route import Near, Side
from routing.turns import side_of

_AT_M = 5.0
"""Design: what one turns at is not farther than a few steps."""
_ALONG_M = 12.0
"""Design: what one has passed, or has before one, is not farther than this along the way …"""
_ACROSS_M = 5.0
"""… and not farther than this beside it."""


_ASIDE_M = 1.5
"""Design: nearer to one's line than this, nobody can say on which side a thing is."""
_OFF_ENDS_M = 8.0
"""Design: closer to where a way begins or ends, it is not passed on the way."""


@dataclass(frozen=True, slots=True)
class Beside:
    """A landmark that one passes."""

    place: PlaceId
    side: Side


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


def landmark_along(station: StationMap, level: LevelId, start: Point, end: Point) -> Beside | None:
    """Return the landmark beside a straight way that best tells one to be on it.

    First what can be perceived without sight, then what is nearest to the middle.
    """
    known = station.landmarks_by_level.get(level, ())
    far_m = distance_m(start, end)
    if not known or far_m <= 2 * _OFF_ENDS_M:
        return None
    ahead_x, ahead_y = (end[0] - start[0]) / far_m, (end[1] - start[1]) / far_m
    best: tuple[tuple[bool, float], Beside] | None = None
    for place in known:
        dx, dy = place.position[0] - start[0], place.position[1] - start[1]
        along_m, across_m = dx * ahead_x + dy * ahead_y, dx * ahead_y - dy * ahead_x
        if not _ASIDE_M <= abs(across_m) <= _ACROSS_M:
            continue
        if not _OFF_ENDS_M <= along_m <= far_m - _OFF_ENDS_M:
            continue
        rank = (place.is_perceivable_without_sight is not True, abs(along_m - far_m / 2))
        if best is None or rank < best[0]:
            best = (rank, Beside(place.id, Side.RIGHT if across_m > 0 else Side.LEFT))
    return best[1] if best else None
