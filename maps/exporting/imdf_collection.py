"""IMDF features on their way into files: ids, labels, geometry, and where units stand."""

import uuid
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec
from shapely.geometry import Point as Dot
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry

from maps.importing.imdf_own import VIEW
from maps.model import AreaKind, LevelId, Name, Point, StationMap

_NAMESPACE = uuid.UUID("5c0f1b60-6c2e-5d5c-9a8e-0d7f2a3a7c11")
OUTDOORS = frozenset({AreaKind.SQUARE, AreaKind.GREEN, AreaKind.WATER, AreaKind.PARKING})
"""Areas that lie under the sky: in IMDF they stand on a level of their own."""

Feature = dict[str, Any]
_BESIDE_M = 0.5


@dataclass(frozen=True, slots=True)
class UnitShape:
    """A unit that has been written: its id, and where it is."""

    id: str
    level: LevelId
    polygon: BaseGeometry
    is_outdoor: bool


class Collection:
    """The features of one archive, by type."""

    def __init__(self, station: StationMap) -> None:
        """Start with an empty archive."""
        self.station = station
        self.units: list[UnitShape] = []
        self._features: dict[str, list[Feature]] = defaultdict(list)

    def id(self, role: str, key: str = "") -> str:
        """Return an id that is the same in every export of the same thing."""
        return str(uuid.uuid5(_NAMESPACE, f"{self.station.id}\n{role}\n{key}"))

    def level_id(self, level: LevelId, *, is_outdoor: bool) -> str:
        """Return the id of the indoor or the outdoor part of a level."""
        return self.id("level-outdoor" if is_outdoor else "level", level)

    def add(self, kind: str, feature_id: str, geometry: object, **properties: object) -> None:
        """Add a feature; one without our facts says that it is only a view of them."""
        is_fact = any(key.startswith("yeokgil:") for key in properties)
        self._features[kind].append(
            {
                "id": feature_id,
                "type": "Feature",
                "feature_type": kind,
                "geometry": geometry,
                "properties": properties if is_fact else {**properties, VIEW: True},
            }
        )

    def files(self) -> dict[str, bytes]:
        """Return one file for each type, those that every archive has among them."""
        needed = ("address", "venue", "building", "footprint", "level", "unit")
        return {
            f"{kind}.geojson": msgspec.json.encode(
                {
                    "type": "FeatureCollection",
                    "name": kind,
                    "features": self._features.get(kind, []),
                }
            )
            + b"\n"
            for kind in sorted({*needed, *self._features})
        }

    def point(self, position: Point) -> Feature:
        """Return a Point in degrees."""
        return {"type": "Point", "coordinates": self.station.anchor.to_lonlat(position)}

    def line(self, line: Sequence[Point]) -> Feature:
        """Return a LineString in degrees."""
        return {"type": "LineString", "coordinates": self._degrees(line)}

    def polygon(self, polygon: Polygon) -> Feature:
        """Return a Polygon in degrees."""
        rings = [polygon.exterior, *polygon.interiors]
        return {
            "type": "Polygon",
            "coordinates": [
                self._degrees((float(x), float(y)) for x, y in r.coords) for r in rings
            ],
        }

    def _degrees(self, points: Iterable[Point]) -> list[tuple[float, float]]:
        return [self.station.anchor.to_lonlat(point) for point in points]

    def middle(self, shape: BaseGeometry) -> Feature:
        """Return a point on a shape: where its label stands."""
        spot = shape.representative_point()
        return self.point((round(spot.x, 2), round(spot.y, 2)))

    def unit_at(self, level: LevelId, position: Point, *, but: str = "") -> UnitShape | None:
        """Return the smallest unit of a level that a point lies on or beside."""
        dot = Dot(position)
        near = [
            u
            for u in self.units
            if u.level == level and u.id != but and u.polygon.distance(dot) <= _BESIDE_M
        ]
        return min(near, key=lambda u: u.polygon.area, default=None)


def labels(name: Name) -> dict[str, str] | None:
    """Return a name by language; what is only written locally is in a language nobody named."""
    texts = {tag: text for tag, text in name.by_language if text}
    if not texts and name.local:
        texts = {"und": name.local}
    return texts or None
