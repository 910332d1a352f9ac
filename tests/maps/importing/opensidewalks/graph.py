"""Small OpenSidewalks graphs for tests, drawn in metres."""

import json
from dataclasses import dataclass, field
from typing import Any

from maps.importing import Selection, open_bundle
from maps.importing.opensidewalks import read_osw
from maps.model import Anchor, Pathway, StationMap

ORIGIN = Anchor(lat_deg=47.64, lon_deg=-122.14)
SOURCE = {
    "dataSource": {
        "name": "OpenStreetMap",
        "license": "https://opendatacommons.org/licenses/odbl/",
    },
    "dataTimestamp": "2023-08-08T20:22:00Z",
}


@dataclass
class Walks:
    """Features by file."""

    files: dict[str, list[Any]] = field(default_factory=dict)
    at: dict[str, tuple[float, float]] = field(default_factory=dict)
    members: dict[str, Any] = field(default_factory=lambda: dict(SOURCE))

    def node(self, name: str, x: float, y: float, /, **tags: Any) -> "Walks":
        self.at[name] = (x, y)
        return self.add("nodes", "Point", _lonlat(x, y), {"_id": name, **tags})

    def edge(self, name: str, u: str, v: str, /, **tags: Any) -> "Walks":
        line = tags.pop("line", None) or [self.at.get(n, (0.0, 0.0)) for n in (u, v)]
        said = {"_id": name, "_u_id": u, "_v_id": v, "highway": "footway", **tags}
        return self.add("edges", "LineString", [_lonlat(*p) for p in line], said)

    def point(self, name: str, x: float, y: float, /, **tags: Any) -> "Walks":
        return self.add("points", "Point", _lonlat(x, y), {"_id": name, **tags})

    def square(self, file: str, name: str, size: float, /, **tags: Any) -> "Walks":
        ring = [_lonlat(*p) for p in ((0, 0), (size, 0), (size, size), (0, size), (0, 0))]
        return self.add(file, "Polygon", [ring], {"_id": name, **tags})

    def add(self, file: str, kind: str, coordinates: Any, properties: dict[str, Any]) -> "Walks":
        geometry = {"type": kind, "coordinates": coordinates}
        feature = {"type": "Feature", "properties": properties, "geometry": geometry}
        self.files.setdefault(file, []).append(feature)
        return self

    def bundle_files(self) -> dict[str, bytes]:
        return {
            f"x.graph.{name}.OSW.geojson": json.dumps(
                {"type": "FeatureCollection", **self.members, "features": features}
            ).encode()
            for name, features in self.files.items()
        }

    def read(self, **selection: Any) -> StationMap:
        (station,) = read_osw(open_bundle("GRAPH", self.bundle_files()), Selection(**selection))
        return station


def _lonlat(x: float, y: float) -> list[float]:
    return list(ORIGIN.to_lonlat((x, y)))


def way(station: StationMap, edge: str) -> Pathway:
    """Return the one pathway that an edge became."""
    (found,) = [p for p in station.pathways if p.id.split("#")[0] == f"osw:edge/{edge}"]
    return found


def rules(station: StationMap, rule: str) -> list[str]:
    """Return the subjects of all findings of one rule."""
    return [s for f in station.remarks if f.rule == rule for s in (f.subjects or ("",))]


def corner() -> Walks:
    """Return a pavement, a kerb, a crossing, and the kerb on the other side."""
    walks = Walks().node("a", -9, 0).node("k", 0, 0, barrier="kerb", kerb="lowered")
    walks.node("l", 8, 0, barrier="kerb", kerb="raised").node("z", 20, 0)
    walks.edge("ak", "a", "k", footway="sidewalk").edge("lz", "l", "z", footway="sidewalk")
    return walks.edge("kl", "k", "l", footway="crossing", **{"crossing:markings": "zebra"})
