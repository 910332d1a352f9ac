"""Plane coordinates to longitude and latitude: the nineteen plane zones of Japan, and fits.

The zones are transverse Mercator on GRS 80 (JGD2011 and JGD2000; the difference to WGS 84 is far
below a centimetre of drawing), computed by the series of Krueger and Kawase that the Geospatial
Information Authority of Japan publishes; within a zone it is exact to a fraction of a millimetre.
A fit is an affine relation learnt from points whose position is known both ways: it needs no zone,
and it shows by its residual whether it can be trusted.
"""

import math
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from maps.importing.feature_files import XY

_A_M = 6_378_137.0  # GRS 80 semi-major axis
_F = 1 / 298.257222101  # GRS 80 flattening
_SCALE = 0.9999  # on the central meridian of every zone
_LEAST_POINTS = 3
_OUTLIER_M = 2.0

_ORIGINS_DEG: tuple[XY, ...] = (
    (33.0, 129.5),
    (33.0, 131.0),
    (36.0, 132 + 1 / 6),
    (33.0, 133.5),
    (36.0, 134 + 1 / 3),
    (36.0, 136.0),
    (36.0, 137 + 1 / 6),
    (36.0, 138.5),
    (36.0, 139 + 5 / 6),
    (40.0, 140 + 5 / 6),
    (44.0, 140.25),
    (44.0, 142.25),
    (44.0, 144.25),
    (26.0, 142.0),
    (26.0, 127.5),
    (26.0, 124.0),
    (26.0, 131.0),
    (20.0, 136.0),
    (26.0, 154.0),
)
"""(lat, lon) of the origins of zones I to XIX, by the notice of 2002 of the Ministry of Land."""

_FIRST_EPSG = (6669, 2443)  # JGD2011 and JGD2000, nineteen codes each
_DEGREES_EPSG = (4326, 6668, 4612, 6697, 4979)

ToLonLat = Callable[[float, float], XY]
"""(x, y) as in the file, x to the east -> (lon_deg, lat_deg)."""


def read_crs(crs: object) -> ToLonLat | None:
    """Return the projection that the ``crs`` member of a GeoJSON file names, where it is known.

    No member at all means degrees, as GeoJSON says itself.
    """
    if crs is None:
        return _as_degrees
    found = re.search(r"(?:EPSG\D{0,4}?:{0,2}|^)(\d{4,5})\D*$", str(_name_of(crs)).strip())
    if found is None:
        return _as_degrees if "CRS84" in str(_name_of(crs)) else None
    code = int(found[1])
    if code in _DEGREES_EPSG:
        return _as_degrees
    for first in _FIRST_EPSG:
        if 0 <= code - first < len(_ORIGINS_DEG):
            return plane_zone(code - first + 1)
    return None


def _name_of(crs: object) -> object:
    """Return the name in ``{"type": "name", "properties": {"name": ...}}``, or the bare name."""
    if isinstance(crs, dict):
        properties = crs.get("properties")
        return properties.get("name", "") if isinstance(properties, dict) else ""
    return crs


def _as_degrees(x: float, y: float) -> XY:
    return (x, y)


def plane_zone(zone: int) -> ToLonLat:
    """Return the inverse projection of zone 1 to 19: east and north in metres -> degrees."""
    lat_deg, lon_deg = _ORIGINS_DEG[zone - 1]
    n = _F / (2 - _F)
    radius = _A_M / (1 + n) * (1 + n**2 / 4 + n**4 / 64)
    beta = (
        n / 2 - 2 * n**2 / 3 + 37 * n**3 / 96,
        n**2 / 48 + n**3 / 15,
        17 * n**3 / 480,
    )
    start = _meridian(math.radians(lat_deg), n) * _SCALE

    def to_lonlat(x: float, y: float) -> XY:
        xi = (y + start) / (_SCALE * radius)
        eta = x / (_SCALE * radius)
        xi_, eta_ = xi, eta
        for k, b in enumerate(beta, 1):
            xi_ -= b * math.sin(2 * k * xi) * math.cosh(2 * k * eta)
            eta_ -= b * math.cos(2 * k * xi) * math.sinh(2 * k * eta)
        conformal = math.asin(math.sin(xi_) / math.cosh(eta_))
        lon = math.radians(lon_deg) + math.atan2(math.sinh(eta_), math.cos(xi_))
        return (math.degrees(lon), math.degrees(_geographic(conformal)))

    return to_lonlat


def _geographic(conformal: float) -> float:
    """Return the latitude of a conformal latitude, in radians; a few rounds settle it."""
    e = math.sqrt(_F * (2 - _F))
    target = math.asinh(math.tan(conformal))
    lat = conformal
    for _ in range(8):
        lat = math.atan(math.sinh(target + e * math.atanh(e * math.sin(lat))))
    return lat


def _meridian(lat: float, n: float) -> float:
    """Return the length of the meridian from the equator, in metres."""
    return (
        _A_M
        / (1 + n)
        * (
            (1 + n**2 / 4 + n**4 / 64) * lat
            - 3 / 2 * (n - n**3 / 8) * math.sin(2 * lat)
            + 15 / 16 * (n**2 - n**4 / 4) * math.sin(4 * lat)
            - 35 / 48 * n**3 * math.sin(6 * lat)
            + 315 / 512 * n**4 * math.sin(8 * lat)
        )
    )


@dataclass(frozen=True, slots=True)
class Fit:
    """An affine relation from the file's coordinates to metres, and how well it holds."""

    matrix: tuple[tuple[float, float, float], tuple[float, float, float]]
    residual_m: float
    """The largest distance that a point it was learnt from lies beside its known place."""
    outliers: tuple[int, ...]
    """Points that contradict all others, by their number; the fit leaves them aside."""

    def apply(self, x: float, y: float) -> XY:
        """Return metres."""
        (a, b, c), (d, e, f) = self.matrix
        return (a * x + b * y + c, d * x + e * y + f)


def fit_plane(points: Sequence[XY], metres: Sequence[XY]) -> Fit | None:
    """Learn the relation between points as drawn and the same points in metres.

    Returns None where there are too few, or they lie on one line.
    """
    if len(points) < _LEAST_POINTS:
        return None
    source, target = np.asarray(points, dtype=float), np.asarray(metres, dtype=float)
    kept = np.ones(len(points), dtype=bool)
    matrix = None
    for _ in range(5):
        matrix = _solve(source[kept], target[kept])
        if matrix is None:
            return None
        beside = np.hypot(*(_applied(matrix, source) - target).T)
        limit = max(_OUTLIER_M, 4 * float(np.median(beside)))
        better = beside <= limit
        if bool((better == kept).all()) or int(better.sum()) < _LEAST_POINTS:
            break
        kept = better
    if matrix is None or not np.isfinite(matrix).all():
        return None
    beside = np.hypot(*(_applied(matrix, source) - target).T)[kept]
    rows = [tuple(float(v) for v in row) for row in matrix.T]
    return Fit(
        matrix=((rows[0][0], rows[0][1], rows[0][2]), (rows[1][0], rows[1][1], rows[1][2])),
        residual_m=float(beside.max()),
        outliers=tuple(int(i) for i in np.flatnonzero(~kept)),
    )


def _solve(source: np.ndarray, target: np.ndarray) -> np.ndarray | None:
    """Return the 3x2 matrix of the least squares, solved around the centre to lose no digits."""
    centre = source.mean(axis=0)
    spread = source - centre
    if np.linalg.matrix_rank(spread) < 2:
        return None
    columns = np.column_stack([spread, np.ones(len(spread))])
    solved, *_ = np.linalg.lstsq(columns, target, rcond=None)
    solved[2] -= centre @ solved[:2]
    return solved


def _applied(matrix: np.ndarray, source: np.ndarray) -> np.ndarray:
    return np.column_stack([source, np.ones(len(source))]) @ matrix
