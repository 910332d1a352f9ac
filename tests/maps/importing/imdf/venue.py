"""Small IMDF archives, drawn in metres: rectangles, openings across their borders, references."""

import json
from typing import Any

from maps.importing import Selection, open_bundle
from maps.importing.imdf import read_imdf
from maps.model import Anchor, StationMap

ANCHOR = Anchor(lat_deg=36.5, lon_deg=124.7)


def box(x0: float, y0: float, x1: float, y1: float) -> list[list[tuple[float, float]]]:
    """Return the ring of a rectangle."""
    return [[(x0, y0), (x1, y0), (x1, y1), (x0, y1), (x0, y0)]]


class Venue:
    """Collects features; ids are as short as the test likes."""

    def __init__(self, name: str = "견본역") -> None:
        self.features: dict[str, list[dict[str, Any]]] = {}
        self.manifest: dict[str, Any] = {
            "version": "1.0.0",
            "created": "2026-05-04T00:00:00Z",
            "generated_by": "견본 측량",
            "language": "ko",
            "extensions": None,
        }
        self.add(
            "venue",
            "venue",
            "Polygon",
            box(-50, -50, 50, 50),
            name={"ko": name},
            category="transitstation",
        )

    def add(
        self, kind: str, key: str, shape: str | None, points: Any = None, **properties: Any
    ) -> "Venue":
        geometry = None if shape is None else {"type": shape, "coordinates": _degrees(points)}
        self.features.setdefault(kind, []).append(
            {
                "id": key,
                "type": "Feature",
                "feature_type": kind,
                "geometry": geometry,
                "properties": properties,
            }
        )
        return self

    def level(self, key: str, ordinal: int, *, outdoor: bool = False, **more: Any) -> "Venue":
        names = more.pop("name", {"ko": f"{ordinal}층", "en": f"Level {ordinal}"})
        return self.add(
            "level",
            key,
            "Polygon",
            box(-50, -50, 50, 50),
            ordinal=ordinal,
            outdoor=outdoor,
            name=names,
            short_name=names,
            **more,
        )

    def unit(self, key: str, level: str, category: str, rings: Any, **more: Any) -> "Venue":
        return self.add("unit", key, "Polygon", rings, level_id=level, category=category, **more)

    def opening(self, key: str, level: str, start: Any, end: Any, **more: Any) -> "Venue":
        category = more.pop("category", "pedestrian")
        return self.add(
            "opening", key, "LineString", [start, end], level_id=level, category=category, **more
        )

    def tie(
        self,
        key: str,
        category: str,
        origin: tuple[str, str],
        destination: tuple[str, str],
        between: Any = (),
        *,
        directed: bool = False,
        hours: str | None = None,
    ) -> "Venue":
        def ref(one: tuple[str, str]) -> dict[str, str]:
            return {"id": one[0], "feature_type": one[1]}

        return self.add(
            "relationship", key, None, category=category, origin=ref(origin), destination=ref(destination),
            intermediary=[ref(one) for one in between] or None,
            direction="directed" if directed else "undirected", hours=hours,
        )  # fmt: skip

    def files(self) -> dict[str, bytes]:
        found = {"manifest.json": json.dumps(self.manifest).encode()}
        for kind, features in self.features.items():
            document = {"type": "FeatureCollection", "features": features}
            found[f"{kind}.geojson"] = json.dumps(document, ensure_ascii=False).encode()
        return found

    def read(self, **selection: Any) -> StationMap:
        (station,) = read_imdf(open_bundle("venue.zip", self.files()), Selection(**selection))
        return station


def _degrees(points: Any) -> Any:
    if isinstance(points, tuple) and isinstance(points[0], int | float):
        return list(ANCHOR.to_lonlat(points))
    return [_degrees(point) for point in points]


def two_halls() -> Venue:
    """Two halls on level 0, joined by an opening 2 m wide; a way out in the west."""
    return (
        Venue()
        .level("L0", 0)
        .unit("west", "L0", "lobby", box(-20, 0, 0, 10), accessibility=["wheelchair"])
        .unit("east", "L0", "walkway", box(0, 0, 20, 10))
        .opening("between", "L0", (0, 4), (0, 6), accessibility=["wheelchair"])
        .opening("out", "L0", (-20, 4), (-20, 6), category="pedestrian.principal")
    )


def whole_station() -> Venue:
    """A bit of everything: street, concourse, gates, platform, stairs, escalator, elevator, rooms."""
    venue = (
        Venue()
        .level("street", 0, outdoor=True, name={"ko": "지상", "en": "Street"})
        .level("hall", -1, name={"ko": "지하 1층", "en": "B1"})
        .level("platforms", -2, name={"ko": "지하 2층", "en": "B2"})
        .add("address", "address", None, address="견본로 1", locality="견본시", country="KR")
        .add("building", "building", None, name={"ko": "역"}, category="transit", restriction=None)
        .add(
            "footprint",
            "footprint",
            "Polygon",
            box(-25, -15, 25, 15),
            category="ground",
            building_ids=["building"],
        )
        .unit("pavement", "street", "walkway", box(-40, -20, 40, -12))
        .unit(
            "free",
            "hall",
            "lobby",
            box(-20, -10, 0, 10),
            accessibility=["wheelchair", "tactilepaving"],
        )
        .unit("paid", "hall", "lobby", box(0, -10, 20, 10))
        .unit("toilet", "hall", "restroom.unisex.wheelchair", box(-26, 0, -20, 6))
        .unit("office", "hall", "nonpublic", box(-26, -6, -20, 0))
        .unit("pillar", "hall", "column", box(-10.5, -0.5, -9.5, 0.5))
        .unit("platform", "platforms", "platform", box(-30, 0, 60, 6), name={"ko": "1", "en": "1"})
        .opening(
            "toilet-door", "hall", (-20, 2), (-20, 3), door={"type": "sliding", "automatic": True}
        )
        .opening("office-door", "hall", (-20, -4), (-20, -3), access_control=["badgereader"])
        .opening("gate", "hall", (0, -1), (0, -0.4), door={"type": "turnstile"})
        .opening(
            "wide-gate",
            "hall",
            (0, 1),
            (0, 2),
            door={"type": "turnstile"},
            accessibility=["wheelchair"],
        )
        .add(
            "section",
            "paid-zone",
            "Polygon",
            box(0, -10, 20, 10),
            level_id="hall",
            category="paidarea",
        )
        .add("fixture", "bench", "Polygon", box(6, 3, 9, 4), level_id="hall", category="furniture")
        .add("kiosk", "stand", "Polygon", box(-16, 6, -14, 8), level_id="hall", name={"ko": "매점"})
        .add("detail", "wall", "LineString", [(0, -10), (0, -2)], level_id="hall")
        .unit("stairs-low", "hall", "stairs", box(-18, -20, -15, -10))
        .unit("stairs-high", "street", "stairs", box(-18, -20.5, -15, -12))
        .opening("stairs-foot", "hall", (-18, -10), (-15, -10))
        .opening("stairs-head", "street", (-18, -20), (-15, -20))
        .tie(
            "stairs",
            "stairs",
            ("stairs-foot", "opening"),
            ("stairs-head", "opening"),
            [("stairs-low", "unit")],
        )
        .unit(
            "lift-street", "street", "elevator", box(-8, -14, -6, -12), accessibility=["wheelchair"]
        )
        .unit("lift-hall", "hall", "elevator", box(-8, -12, -6, -10), accessibility=["wheelchair"])
        .opening("lift-street-door", "street", (-7.5, -14), (-6.5, -14))
        .opening("lift-hall-door", "hall", (-7.5, -10), (-6.5, -10))
        .tie(
            "lift", "elevator", ("lift-street", "unit"), ("lift-hall", "unit"), hours="05:00-24:00"
        )
        .unit("lift2-hall", "hall", "elevator", box(12, 0, 14, 2), accessibility=["wheelchair"])
        .unit(
            "lift2-platform",
            "platforms",
            "elevator",
            box(12, 0, 14, 2),
            accessibility=["wheelchair"],
        )
        .opening("lift2-hall-door", "hall", (12.5, 0), (13.5, 0))
        .opening("lift2-platform-door", "platforms", (14, 0.5), (14, 1.5))
        .unit("escalator-hall", "hall", "escalator", box(2, 5, 12, 7))
        .unit("escalator-platform", "platforms", "escalator", box(2, 2, 12, 4))
        .opening("escalator-top", "hall", (2, 5.2), (2, 6.8))
        .opening("escalator-foot", "platforms", (12, 2.2), (12, 3.8))
        .tie(
            "escalator",
            "escalator",
            ("escalator-foot", "opening"),
            ("escalator-top", "opening"),
            directed=True,
        )
        .add(
            "amenity",
            "info",
            "Point",
            (-5, 5),
            category="information",
            unit_ids=["free"],
            name={"ko": "안내"},
            hours="06:00-23:00",
        )
        .add("amenity", "seats", "Point", (-5, 6), category="seat", unit_ids=["free"])
        .add("anchor", "a-shop", "Point", (-15, 7), unit_id="free", address_id="address")
        .add(
            "occupant",
            "bakery",
            None,
            anchor_id="a-shop",
            category="bakery",
            name={"ko": "빵집"},
            hours="08:00-20:00",
        )
    )
    return venue  # noqa: RET504 - a name for the picture
