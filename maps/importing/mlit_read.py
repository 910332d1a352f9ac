"""Which feature of the files is what: told by what a feature says, not by what its file is called.

Publishers split one station over floors and layers, each in its own way; some put the network into
a folder of its own. Only where a feature names no floor that exists is the file's name asked.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from maps.importing.draft import Remarks
from maps.importing.feature_files import (
    Collection,
    Feature,
    Ring,
    code_in,
    lines_of,
    number_in,
    point_of,
    polygons_of,
    text_in,
)
from maps.importing.mlit_codes import code_text
from maps.importing.projected import XY
from maps.model import Name, Severity

_LAYER = re.compile(
    r"_?(floor|space|opening|facility|fixture|drawing|twsi_?line|twsi_?point)[^/]*$", re.IGNORECASE
)
_HIGHEST = 200.0
_LANGUAGE = re.compile(r"name[_:-]([a-z]{2}(?:-[a-z]+)?)\Z")
Properties = Mapping[str, object]


@dataclass(slots=True, kw_only=True)
class RawNode:
    """A node of the network, in the file's own coordinates."""

    id: str
    xy: XY
    lonlat: XY | None
    ordinal: float | None
    in_out: int | None


@dataclass(slots=True, kw_only=True)
class RawLink:
    """A link of the network."""

    id: str
    start: str
    end: str
    line: Ring
    codes: Properties
    distance_m: float | None


@dataclass(slots=True, kw_only=True)
class RawThing:
    """Anything of the indoor map: `code` is its category, `stem` the floor by its file's name."""

    id: str
    code: str
    name: Name
    ordinal: float | None
    lines: tuple[Ring, ...] = ()
    polygons: tuple[tuple[Ring, tuple[Ring, ...]], ...] = ()
    xy: XY | None = None
    properties: Properties
    floor: str = ""
    stem: str = ""


@dataclass(slots=True)
class MlitData:
    """One station, sorted."""

    nodes: dict[str, RawNode] = field(default_factory=dict)
    links: list[RawLink] = field(default_factory=list)
    floors: list[RawThing] = field(default_factory=list)
    spaces: list[RawThing] = field(default_factory=list)
    openings: list[RawThing] = field(default_factory=list)
    facilities: list[RawThing] = field(default_factory=list)
    fixtures: list[RawThing] = field(default_factory=list)
    drawings: list[RawThing] = field(default_factory=list)
    tactile: list[RawThing] = field(default_factory=list)
    sites: list[RawThing] = field(default_factory=list)
    crs: list[object] = field(default_factory=list)


def read_data(collections: list[Collection], remarks: Remarks) -> MlitData:
    """Sort every feature, and give every thing its floor."""
    data = MlitData()
    for collection in collections:
        crs = collection.members.get("crs")
        if crs not in data.crs:
            data.crs.append(crs)
        for feature in collection.features:
            _sort(data, feature, collection.path, remarks)
    _give_floors(data, remarks)
    return data


def is_link(properties: Properties) -> bool:
    """Say whether these are the properties of a link."""
    return "link_id" in properties and {"start_id", "end_id"} <= properties.keys()


def is_node(properties: Properties) -> bool:
    """Say whether these are the properties of a node, not of a joint between two data sets."""
    return "node_id" in properties and "anch_id_1" not in properties and "lat" in properties


def _sort(data: MlitData, feature: Feature, path: str, remarks: Remarks) -> None:
    p = feature.properties
    if is_link(p):
        _add_link(data, feature, remarks)
    elif is_node(p):
        _add_node(data, feature, remarks)
    else:
        layer = _layer(data, feature)
        if layer is None:
            _report(remarks, "feature_not_used", feature.place, _NOT_USED)
        elif (thing := _thing(feature, path)) is None:
            _report(remarks, "feature_without_geometry", feature.place, _NO_GEOMETRY)
        else:
            layer.append(thing)


def _layer(data: MlitData, feature: Feature) -> list[RawThing] | None:
    p = feature.properties
    code = code_text(text_in(p.get("category")))
    if "floor_id" not in p:
        if "ordinal" in p and ("short_name" in p or "name" in p):
            return data.floors
        return data.sites if "postalcode" in p or "address1" in p else None
    by_letter = {"B": data.spaces, "C": data.fixtures, "F": data.facilities}.get(code[:1])
    if by_letter is not None:
        return by_letter
    if {"startnode", "endnode"} <= p.keys():
        return data.tactile
    if {"restricted", "nonpublic", "toll"} & p.keys():
        return data.spaces
    if "category" not in p and feature.kind in ("LineString", "MultiLineString"):
        return data.openings if "name" in p else data.drawings
    return data.tactile if feature.kind == "Point" and code.isdigit() else None


def _add_node(data: MlitData, feature: Feature, remarks: Remarks) -> None:
    p = feature.properties
    node_id, lon, lat = text_in(p["node_id"]), number_in(p.get("lon")), number_in(p.get("lat"))
    is_known = lon is not None and lat is not None and abs(lat) < 89 and abs(lon) <= 180
    lonlat = (lon, lat) if is_known and lon is not None and lat is not None else None
    xy = point_of(feature)
    if not node_id or xy is None:
        _report(remarks, "node_not_used", feature.place, _BAD_NODE)
        return
    if node_id in data.nodes:
        _report(remarks, "node_twice", f"mlit:node/{node_id}", _NODE_TWICE)
        return
    ordinal = _ordinal(p.get("ordinal", p.get("floor")))
    if ordinal is None:
        _report(remarks, "node_without_floor", f"mlit:node/{node_id}", _NO_ORDINAL)
    data.nodes[node_id] = RawNode(
        id=node_id, xy=xy, lonlat=lonlat, ordinal=ordinal, in_out=code_in(p.get("in_out"))
    )


def _add_link(data: MlitData, feature: Feature, remarks: Remarks) -> None:
    p = feature.properties
    lines = lines_of(feature)
    link_id = text_in(p["link_id"]) or feature.place
    start, end = text_in(p["start_id"]), text_in(p["end_id"])
    if not lines and not (start and end):
        _report(remarks, "link_not_used", f"mlit:link/{link_id}", _BAD_LINK)
        return
    line = tuple(point for part in lines for point in part)
    distance = number_in(p.get("distance"))
    link = RawLink(
        id=link_id,
        start=start,
        end=end,
        line=line,
        codes=p,
        distance_m=distance if distance is not None and 0 <= distance < 1e5 else None,
    )
    if any((o.id, o.start, o.end, o.line) == (link_id, start, end, line) for o in data.links[-50:]):
        _report(remarks, "link_twice", f"mlit:link/{link_id}", _LINK_TWICE)
        return
    data.links.append(link)


def _thing(feature: Feature, path: str) -> RawThing | None:
    p = feature.properties
    lines, polygons, xy = lines_of(feature), polygons_of(feature), point_of(feature)
    if not lines and not polygons and xy is None:
        return None
    stem = _LAYER.sub("", path)
    return RawThing(
        id=text_in(p.get("id")) or feature.place,
        code=code_text(text_in(p.get("category"))),
        name=read_name(p),
        ordinal=_ordinal(p.get("ordinal")),
        lines=lines,
        polygons=polygons,
        xy=xy,
        properties=p,
        floor=text_in(p.get("floor_id")),
        stem=stem,
    )


def read_name(properties: Properties) -> Name:
    """Return a name with its translations; what says "unknown" is no name."""
    texts = {
        match[1]: text
        for key, value in properties.items()
        if (match := _LANGUAGE.match(key)) and (text := text_in(value))
    }
    local = text_in(properties.get("name")) or texts.get("ja", "")
    return Name(local=local, by_language=tuple(sorted(texts.items())))


def _ordinal(value: object) -> float | None:
    number = number_in(value)
    return round(number, 2) + 0.0 if number is not None and abs(number) <= _HIGHEST else None


def _give_floors(data: MlitData, remarks: Remarks) -> None:
    """Give every thing the ordinal of the floor it names, else of its file's floors."""
    by_id = {floor.id: floor.ordinal for floor in data.floors if floor.ordinal is not None}
    by_stem: dict[str, set[float]] = {}
    for floor in data.floors:
        if floor.ordinal is None:
            _report(remarks, "floor_without_ordinal", f"mlit:floor/{floor.id}", _NO_ORDINAL)
        else:
            by_stem.setdefault(floor.stem, set()).add(floor.ordinal)
    layers = ("spaces", "openings", "facilities", "fixtures", "drawings", "tactile")
    for layer in layers:
        kept = []
        for thing in getattr(data, layer):
            beside = by_stem.get(thing.stem, set())
            if thing.floor in by_id:
                thing.ordinal = by_id[thing.floor]
            elif len(beside) == 1:
                thing.ordinal = next(iter(beside))
                _report(remarks, "floor_by_file", f"mlit:{thing.id}", _BY_FILE)
            else:
                _report(remarks, "thing_without_floor", f"mlit:{thing.id}", _NO_FLOOR)
                continue
            kept.append(thing)
        setattr(data, layer, kept)
    data.floors = [floor for floor in data.floors if floor.ordinal is not None and floor.polygons]


# --- what is said about them ----------------------------------------------------------------------

_Words = tuple[Severity, str, str]
_NOT_USED: _Words = (
    Severity.HINT,
    "A feature is of no layer that this importer knows; it is left out.",
    "Nothing to do unless travellers need it; then say which layer it is.",
)
_NO_GEOMETRY: _Words = (
    Severity.WARNING,
    "A feature of the indoor map has no geometry; it is left out.",
    "Draw it, or take it out of the file.",
)
_BAD_NODE: _Words = (
    Severity.WARNING,
    "A node has no id or no usable position; it is left out.",
    "Give it both.",
)
_NODE_TWICE: _Words = (
    Severity.WARNING,
    "A node id occurs twice; the first one counts.",
    "Give every node an id of its own.",
)
_BAD_LINK: _Words = (
    Severity.WARNING,
    "A link has neither geometry nor both ends; it is left out.",
    "Draw it, or name both of its nodes.",
)
_LINK_TWICE: _Words = (
    Severity.HINT,
    "A link is in the data twice; it counts once.",
    "Take the copy out.",
)
_NO_ORDINAL: _Words = (
    Severity.WARNING,
    "The ordinal, the place in the stack of floors, is missing or cannot be read.",
    "State the ordinal: 0 outdoors on the ground, whole numbers for floors.",
)
_BY_FILE: _Words = (
    Severity.HINT,
    "The floor that is named does not exist; the only floor of the file's own group is taken.",
    "Correct floor_id.",
)
_NO_FLOOR: _Words = (
    Severity.WARNING,
    "The floor that is named does not exist; the feature is left out.",
    "Correct floor_id, or add the floor.",
)


def _report(remarks: Remarks, rule: str, subject: str, words: _Words) -> None:
    severity, text, advice = words
    remarks.add(severity, f"mlit_{rule}", (subject,), text=text, advice=advice)
