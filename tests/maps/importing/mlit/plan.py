"""Small Japanese indoor maps for tests: drawn in metres, written as the files are, read back.

The drawing is written turned and shifted, as plane coordinates of a far zone are; where things
lie, the nodes say by latitude and longitude.
"""

import json
import math
from dataclasses import dataclass, field
from typing import Any

from maps.importing import Selection, open_bundle
from maps.importing.mlit import read_mlit
from maps.model import Anchor, Pathway, Place, StationMap

ORIGIN = Anchor(lat_deg=35.5, lon_deg=139.6)
_TURN = math.radians(1.2)
_SHIFT = (-268_000.0, -88_000.0)
UNKNOWN_CODES = {
    "rt_struct": "7",
    "width": "99",
    "vtcl_slope": "99",
    "lev_diff": "99",
    "tfc_signal": "99",
    "tfc_s_type": "99",
    "brail_tile": "99",
    "elevator": "1",
    "roof": "2",
}


def plane(x: float, y: float) -> list[float]:
    """Return where a point is in the file."""
    cos, sin = math.cos(_TURN), math.sin(_TURN)
    return [_SHIFT[0] + x * cos - y * sin, _SHIFT[1] + x * sin + y * cos]


@dataclass
class Plan:
    """Features by file."""

    files: dict[str, list[Any]] = field(default_factory=dict)
    at: dict[str, tuple[float, float]] = field(default_factory=dict)
    crs: str | None = "urn:ogc:def:crs:EPSG::6677"

    def node(
        self,
        name: str,
        x: float,
        y: float,
        ordinal: object = 0.0,
        in_out: object = "3",
        **more: Any,
    ) -> "Plan":
        lon, lat = ORIGIN.to_lonlat((x, y))
        self.at[name] = (x, y)
        said = {"node_id": name, "lat": str(lat), "lon": str(lon), "ordinal": ordinal}
        return self.add("St_node", "Point", plane(x, y), {**said, "in_out": in_out, **more})

    def link(self, name: str, start: str, end: str, route: object = "1", /, **more: Any) -> "Plan":
        """Add a link; `line` gives its points, else it is straight."""
        line = more.pop("line", None) or [self.at.get(n, (0.0, 0.0)) for n in (start, end)]
        said = {"link_id": name, "start_id": start, "end_id": end, "route_type": route}
        codes = {**said, **UNKNOWN_CODES, "direction": "1", **more}
        return self.add("St_link", "LineString", [plane(*p) for p in line], codes)

    def floor(self, name: str, ordinal: float, short: str = "", /, **more: Any) -> "Plan":
        ring = [plane(*p) for p in ((-50, -50), (50, -50), (50, 50), (-50, 50), (-50, -50))]
        said = {"id": name, "category": "1", "ordinal": ordinal, "short_name": short, "name": short}
        return self.add(f"St_{name}_Floor", "Polygon", [ring], {**said, **more})

    def space(
        self,
        name: str,
        floor: str,
        code: str,
        x: float,
        y: float,
        size: float = 4.0,
        /,
        **more: Any,
    ) -> "Plan":
        corners = ((x, y), (x + size, y), (x + size, y + size), (x, y + size), (x, y))
        said = {"id": name, "floor_id": floor, "category": code, "name": None, "restricted": "2"}
        ring = [plane(*p) for p in corners]
        return self.add(f"St_{floor}_Space", "Polygon", [ring], {**said, **more})

    def facility(
        self, name: str, floor: str, code: str, x: float, y: float, said: str | None = None
    ) -> "Plan":
        properties = {"id": name, "floor_id": floor, "category": code, "name": said}
        return self.add(f"St_{floor}_Facility", "Point", plane(x, y), properties)

    def opening(
        self, name: str, floor: str, said: str | None, *line: tuple[float, float]
    ) -> "Plan":
        properties = {"id": name, "floor_id": floor, "name": said}
        points = [plane(*p) for p in line]
        return self.add(f"St_{floor}_Opening", "LineString", points, properties)

    def strip(self, name: str, floor: str, *line: tuple[float, float]) -> "Plan":
        """Add a strip of tactile paving."""
        properties = {"id": name, "floor_id": floor, "startnode": None, "endnode": None}
        points = [plane(*p) for p in line]
        return self.add(f"St_{floor}_TWSI_Line", "LineString", points, properties)

    def add(self, file: str, kind: str, coordinates: Any, properties: dict[str, Any]) -> "Plan":
        geometry = None if coordinates is None else {"type": kind, "coordinates": coordinates}
        feature = {"type": "Feature", "properties": properties, "geometry": geometry}
        self.files.setdefault(file, []).append(feature)
        return self

    def bundle_files(self) -> dict[str, bytes]:
        crs = None if self.crs is None else {"type": "name", "properties": {"name": self.crs}}
        named = {} if crs is None else {"crs": crs}
        return {
            f"{name}.geojson": json.dumps(
                {"type": "FeatureCollection", **named, "features": features}
            ).encode()
            for name, features in self.files.items()
        }

    def read(self, **selection: Any) -> StationMap:
        (station,) = read_mlit(open_bundle("STATION", self.bundle_files()), Selection(**selection))
        return station


def way(station: StationMap, link: str) -> Pathway:
    """Return the one pathway that a link became."""
    (found,) = [p for p in station.pathways if p.id.split("#")[0] == f"mlit:link/{link}"]
    return found


def ways(station: StationMap, link: str) -> list[Pathway]:
    """Return all pathways that a link became."""
    return [p for p in station.pathways if p.id.split("#")[0] == f"mlit:link/{link}"]


def place(station: StationMap, end: str) -> Place:
    """Return the place whose id ends so."""
    (found,) = [p for p in station.places if p.id.endswith(end)]
    return found


def rules(station: StationMap, rule: str) -> list[str]:
    """Return the subjects of all findings of one rule."""
    return [s for f in station.remarks if f.rule == rule for s in (f.subjects or ("",))]


def straight() -> Plan:
    """Return two nodes, five metres apart, and a third that makes the positions certain."""
    return Plan().node("a", 0, 0).node("b", 5, 0).node("c", 5, 9).link("bc", "b", "c")
