"""Small OSM files for tests: drawn in metres, written as OSM XML, read by the importer."""

from dataclasses import dataclass, field
from xml.sax.saxutils import quoteattr

from maps.importing import Selection, read_osm
from maps.model import Anchor, Pathway, PathwayMode, Place, StationMap
from tests.maps.importing.reach import components

ORIGIN = Anchor(lat_deg=50.0, lon_deg=8.0)


def key(name: str) -> str:
    """Return an OSM key from a Python name: `tactile_paving` stays, `ramp__wheelchair` gets a colon."""
    return name.replace("__", ":")


@dataclass
class Drawing:
    """OSM objects, in the order in which they are added."""

    items: list[str] = field(default_factory=list)

    def node(self, ref: int, x: float, y: float, /, **tags: str) -> "Drawing":
        lon, lat = ORIGIN.to_lonlat((x, y))
        return self._add(f'node id="{ref}" lat="{lat}" lon="{lon}"', "node", "", tags)

    def nodes(self, **points: tuple[float, float]) -> "Drawing":
        for name, (x, y) in points.items():
            self.node(int(name.lstrip("n")), x, y)
        return self

    def way(self, ref: int, /, *refs: int, **tags: str) -> "Drawing":
        inner = "".join(f'<nd ref="{r}"/>' for r in refs)
        return self._add(f'way id="{ref}"', "way", inner, tags)

    def relation(self, ref: int, /, *members: tuple[str, int, str], **tags: str) -> "Drawing":
        inner = "".join(f'<member type="{t}" ref="{r}" role="{o}"/>' for t, r, o in members)
        return self._add(f'relation id="{ref}"', "relation", inner, tags)

    def square(
        self, way: int, first: int, x: float, y: float, size: float, /, **tags: str
    ) -> "Drawing":
        """Draw a closed way of four corners, numbered from `first`, anticlockwise from (x, y)."""
        corners = [(x, y), (x + size, y), (x + size, y + size), (x, y + size)]
        for offset, (cx, cy) in enumerate(corners):
            self.node(first + offset, cx, cy)
        return self.way(way, *range(first, first + 4), first, **tags)

    def bytes(self) -> bytes:
        body = "\n".join(self.items)
        return f'<?xml version="1.0"?>\n<osm version="0.6">\n{body}\n</osm>\n'.encode()

    def read(self, **selection) -> StationMap:
        """Return the one map of this drawing."""
        (station,) = read_osm(self.bytes(), name="drawing.osm", selection=Selection(**selection))
        return station

    def _add(self, head: str, kind: str, inner: str, tags: dict[str, str]) -> "Drawing":
        lines = "".join(f"<tag k={quoteattr(key(k))} v={quoteattr(v)}/>" for k, v in tags.items())
        self.items.append(f"<{head}>{inner}{lines}</{kind}>")
        return self


def of_source(station: StationMap, source: str) -> list[Pathway]:
    """Return the pathways made from one OSM object."""
    return [p for p in station.pathways if p.id.split("#")[0] == f"osm:{source}"]


def only(station: StationMap, source: str) -> Pathway:
    """Return the one pathway made from an OSM object."""
    (pathway,) = of_source(station, source)
    return pathway


def level_of(station: StationMap, node: str) -> str:
    """Return the level of a node."""
    return station.node_by_id[node].level


def place(station: StationMap, source: str) -> Place:
    """Return the place made from an OSM object."""
    return station.place_by_id[f"osm:{source}"]


def rules(station: StationMap, subject: str = "") -> set[str]:
    """Return the rules of the findings, or of those about one subject."""
    return {f.rule for f in station.remarks if not subject or f"osm:{subject}" in f.subjects}


def joined(station: StationMap, *nodes: str, step_free_only: bool = False) -> bool:
    """Say whether nodes hang together, over any pathway or over those without stairs."""
    stairs = (PathwayMode.STAIRS, PathwayMode.ESCALATOR)
    parts = components(station, lambda p: not (step_free_only and p.mode in stairs))
    return any(set(nodes) <= part for part in parts)
