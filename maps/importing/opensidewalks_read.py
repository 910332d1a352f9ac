"""OpenSidewalks files, sorted: nodes, edges, points, lines, polygons, zones, and whose they are.

The schema (0.2 and 0.3) is GeoJSON with tags as OpenStreetMap has them, and ids that join edges to
nodes. What a feature is, its own properties say; the name of its file is not asked.
"""

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from maps.importing.bundle import Bundle
from maps.importing.draft import Remarks
from maps.importing.feature_files import (
    Collection,
    Feature,
    Ring,
    is_geojson_name,
    lines_of,
    point_of,
    polygons_of,
    text_in,
)
from maps.importing.projected import XY
from maps.model import Severity, Source

SOURCE_ID = "osw"
_HEAD = 200_000
_JOINTS = ("_id", "_u_id", "_v_id", "_w_id", "length")
Tags = dict[str, str]


@dataclass(slots=True)
class Edge:
    """A way between two nodes, from u to v."""

    id: str
    u: str
    v: str
    line: Ring
    tags: Tags
    properties: Mapping[str, object]


@dataclass(slots=True)
class Thing:
    """Anything else; of its three geometries it has one."""

    id: str
    tags: Tags
    xy: XY | None = None
    lines: tuple[Ring, ...] = ()
    polygons: tuple[tuple[Ring, tuple[Ring, ...]], ...] = ()
    rim: tuple[str, ...] = ()
    """Ids of the nodes around a zone."""


@dataclass(slots=True)
class OswData:
    """All of it."""

    nodes: dict[str, Thing] = field(default_factory=dict)
    edges: list[Edge] = field(default_factory=list)
    points: list[Thing] = field(default_factory=list)
    lines: list[Thing] = field(default_factory=list)
    polygons: list[Thing] = field(default_factory=list)
    zones: list[Thing] = field(default_factory=list)


def looks_like_osw(bundle: Bundle) -> bool:
    """Say whether a bundle holds edges that name their nodes as the schema does."""
    return any(
        b'"_u_id"' in data[:_HEAD] and b'"_v_id"' in data[:_HEAD]
        for path, data in bundle.files.items()
        if is_geojson_name(path) or len(bundle.files) == 1
    )


def sort_features(collections: list[Collection], remarks: Remarks) -> OswData:
    """Sort all features; what has no geometry is reported and left out."""
    data = OswData()
    points: list[tuple[Collection, Thing]] = []
    for collection in collections:
        for feature in collection.features:
            if "_u_id" in feature.properties and "_v_id" in feature.properties:
                _add_edge(data, feature, remarks)
                continue
            thing = _thing(feature)
            if thing is None:
                if feature.properties:
                    _report(remarks, "feature_without_geometry", feature.place, _NO_GEOMETRY)
            elif thing.xy is not None:
                points.append((collection, thing))
            elif thing.lines:
                data.lines.append(thing)
            else:
                (data.zones if thing.rim else data.polygons).append(thing)
    _tell_nodes_from_points(data, points, remarks)
    return data


def _tell_nodes_from_points(
    data: OswData, points: list[tuple[Collection, Thing]], remarks: Remarks
) -> None:
    """A file of which an edge names some point holds nodes; all its points are."""
    named = {end for edge in data.edges for end in (edge.u, edge.v)}
    with_nodes: dict[str, int] = {}
    counts: dict[str, int] = {}
    for collection, thing in points:
        counts[collection.path] = counts.get(collection.path, 0) + 1
        with_nodes[collection.path] = with_nodes.get(collection.path, 0) + (thing.id in named)
    for collection, thing in points:
        mostly = 2 * with_nodes[collection.path] > counts[collection.path]
        if not (mostly or (thing.id in named and "barrier" in thing.tags)):
            data.points.append(thing)
        elif not thing.id:
            _report(remarks, "node_without_id", "osw:node", _NO_ID)
        elif thing.id in data.nodes:
            _report(remarks, "node_twice", f"osw:node/{thing.id}", _TWICE)
        else:
            data.nodes[thing.id] = thing


def _add_edge(data: OswData, feature: Feature, remarks: Remarks) -> None:
    p = feature.properties
    edge_id = text_in(p.get("_id")) or feature.place.replace("/", "_")
    lines = lines_of(feature)
    u, v = text_in(p["_u_id"]), text_in(p["_v_id"])
    if not u or not v:
        _report(remarks, "edge_without_end", f"osw:edge/{edge_id}", _NO_END)
        return
    line = tuple(point for part in lines for point in part)
    data.edges.append(Edge(edge_id, u, v, line, _tags(p), p))


def _thing(feature: Feature) -> Thing | None:
    p = feature.properties
    rim = p.get("_w_id")
    thing = Thing(
        id=text_in(p.get("_id")),
        tags=_tags(p),
        xy=point_of(feature),
        lines=lines_of(feature),
        polygons=polygons_of(feature),
        rim=tuple(text_in(item) for item in rim) if isinstance(rim, list) else (),
    )
    if not p or (thing.xy is None and not thing.lines and not thing.polygons):
        return None
    return thing


def _tags(properties: Mapping[str, object]) -> Tags:
    """Return the properties as tags, without ids, and without the prefix of extensions."""
    tags: Tags = {}
    for key, value in properties.items():
        if key in _JOINTS:
            continue
        text = {True: "yes", False: "no"}[value] if isinstance(value, bool) else text_in(value)
        if text:
            tags.setdefault(key.removeprefix("ext:"), text)
    return tags


def read_source(collections: list[Collection], remarks: Remarks) -> Source:
    """Return whose data this is, as the files say it themselves."""
    said: dict[str, object] = {}
    for collection in collections:
        for key in ("dataSource", "dataTimestamp", "pipelineVersion"):
            if collection.members.get(key):
                said.setdefault(key, collection.members[key])
    source = said.get("dataSource")
    source = source if isinstance(source, dict) else {}
    name, license_text = text_in(source.get("name")), text_in(source.get("license"))
    if not license_text:
        remarks.add(
            Severity.WARNING,
            "osw_license_unknown",
            (),
            text="The files do not say under which licence the data may be used.",
            advice="Ask the publisher before showing the map to anybody.",
        )
    owner = "© OpenStreetMap contributors" if name == "OpenStreetMap" else name or "OpenSidewalks"
    maker = _maker(said.get("pipelineVersion"))
    return Source(
        id=SOURCE_ID,
        attribution=f"{owner}, {maker}" if maker else owner,
        license=_license(license_text),
        url=text_in(source.get("copyright")),
        retrieved_on=_day(text_in(said.get("dataTimestamp"))),
    )


def _maker(pipeline: object) -> str:
    """Return who made the graph out of the source: the owner of the program, and its name."""
    if not isinstance(pipeline, dict):
        return ""
    owner = re.match(r"https://github\.com/([\w.-]+)/", text_in(pipeline.get("url")))
    parts = [owner[1] if owner else "", text_in(pipeline.get("name"))]
    return " ".join(part for part in parts if part)


def _license(text: str) -> str:
    if "odbl" in text.lower():
        return "ODbL-1.0"
    return text or "unknown"


def _day(text: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(text[:10])
    except ValueError:
        return None


_Words = tuple[str, str]
_NO_GEOMETRY: _Words = ("A feature has no geometry; it is left out.", "Draw it, or take it out.")
_NO_ID: _Words = ("A node has no id, so no edge can name it.", "Give it an _id.")
_TWICE: _Words = ("A node id occurs twice; the first one counts.", "Give every node its own id.")
_NO_END: _Words = ("An edge names fewer than two nodes; it is left out.", "Name both ends.")


def _report(remarks: Remarks, rule: str, subject: str, words: _Words) -> None:
    text, advice = words
    remarks.add(Severity.WARNING, f"osw_{rule}", (subject,), text=text, advice=advice)
