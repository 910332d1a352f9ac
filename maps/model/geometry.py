"""Points and lines on one level, in metres: x to the east, y to the north of the station's anchor.

Coordinates are whole centimetres, so that every reader of a map (this program, the phone page)
computes with the very same numbers. Projection: local equirectangular on WGS 84; within 20 km of
the anchor its scale error is far below the accuracy of any station survey.
"""

import itertools
import math
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

Point = tuple[float, float]
"""(x_m, y_m), each a whole number of centimetres."""

Line = tuple[Point, ...]
"""At least two points."""

_A_M = 6_378_137.0  # WGS 84 semi-major axis
_E2 = 6.694379990141e-3  # WGS 84 first eccentricity squared


@lru_cache(maxsize=16)
def _metres_per_degree(lat_deg: float) -> tuple[float, float]:
    phi = math.radians(lat_deg)
    w = 1.0 - _E2 * math.sin(phi) ** 2
    north = math.radians(1) * _A_M * (1 - _E2) / (w * math.sqrt(w))
    east = math.radians(1) * _A_M * math.cos(phi) / math.sqrt(w)
    return east, north


@lru_cache(maxsize=16)
def _centimetres_per_degree(lat_deg: float) -> tuple[float, float]:
    east, north = _metres_per_degree(lat_deg)
    return 100 * east, 100 * north


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where the local metres start: WGS 84 degrees."""

    lat_deg: float
    lon_deg: float

    def to_local(self, lon_deg: float, lat_deg: float) -> Point:
        """Return local metres of a WGS 84 position, to the centimetre."""
        east, north = _centimetres_per_degree(self.lat_deg)
        x_cm, y_cm = (lon_deg - self.lon_deg) * east, (lat_deg - self.lat_deg) * north
        return round(x_cm) / 100, round(y_cm) / 100

    def to_local_line(self, lonlats: Iterable[tuple[float, float]]) -> Line:
        """Return local metres of many WGS 84 positions, each (lon_deg, lat_deg)."""
        # Rounding to a whole number is much quicker than rounding to two places.
        east, north = _centimetres_per_degree(self.lat_deg)
        lon_deg, lat_deg = self.lon_deg, self.lat_deg
        return tuple(
            [
                (round((lon - lon_deg) * east) / 100, round((lat - lat_deg) * north) / 100)
                for lon, lat in lonlats
            ]
        )

    def to_lonlat(self, point: Point) -> tuple[float, float]:
        """Return (lon_deg, lat_deg) with eight decimals: finer than a centimetre, so it returns."""
        east, north = _metres_per_degree(self.lat_deg)
        return (
            round(self.lon_deg + point[0] / east, 8),
            round(self.lat_deg + point[1] / north, 8),
        )


def distance_m(a: Point, b: Point) -> float:
    """Return the straight distance between two points, in metres."""
    return math.hypot(b[0] - a[0], b[1] - a[1])


def length_m(line: Line) -> float:
    """Return the length of a line, in metres."""
    return sum(distance_m(a, b) for a, b in itertools.pairwise(line))


def bearing_deg(a: Point, b: Point) -> float:
    """Return the direction from `a` to `b` in degrees clockwise from north, 0 <= bearing < 360."""
    return math.degrees(math.atan2(b[0] - a[0], b[1] - a[1])) % 360.0


def turn_deg(before_deg: float, after_deg: float) -> float:
    """Return the turn from one bearing to another, -180 < turn <= 180, positive to the right."""
    turn = (after_deg - before_deg) % 360.0
    return turn - 360.0 if turn > 180.0 else turn
