"""StationMap <-> canonical JSON: one feature a line, so that version control shows what changed.

Equal maps give equal bytes, and reading back what was written gives an equal map.
"""

from typing import Any

import msgspec

from maps.codec import station_document as doc
from maps.model import (
    NO_NAME,
    NO_PROVENANCE,
    Anchor,
    Area,
    Equipment,
    Finding,
    Level,
    Line,
    MapError,
    Name,
    Node,
    Outline,
    Pathway,
    Place,
    Point,
    Provenance,
    Source,
    StationMap,
)

_SCHEMA = "yeokgil-station-map/1"
_DECODER = msgspec.json.Decoder(doc.StationMapDoc)


def is_station_map(data: bytes) -> bool:
    """Say whether bytes look like a station map of ours (of any version)."""
    return b'"yeokgil-station-map/' in data[:4096]


def json_schema() -> bytes:
    """Return the JSON Schema of the station map document, as it is published."""
    schema = msgspec.json.schema(doc.StationMapDoc)
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    schema["title"] = "Yeokgil station map, version 1"
    return msgspec.json.format(msgspec.json.encode(schema, order="sorted"), indent=1) + b"\n"


def read_station_map(data: bytes, *, name: str) -> StationMap:
    """Read a station map.

    Args:
        data: the file's bytes.
        name: what to call the file in messages.

    Raises:
        MapError: the bytes are not a station map, or contradict themselves; says where.
    """
    try:
        return _to_model(_DECODER.decode(data))
    except msgspec.ValidationError as error:
        message = f"{name}: {error}; compare assets/schema/station-map.schema.json"
        raise MapError(message) from None
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        message = f"{name}: not a complete JSON document: {error}; get the file again"
        raise MapError(message) from None
    except MapError as error:
        message = f"{name}: {error}; correct or import it again"
        raise MapError(message) from None


def write_station_map(station: StationMap) -> bytes:
    """Return the canonical bytes of a station map."""
    encode = msgspec.json.encode
    head = {
        "type": "FeatureCollection",
        "schema": _SCHEMA,
        "station": doc.StationDoc(
            id=station.id,
            name=_name_doc(station.name) or doc.NameDoc(),
            anchor=(station.anchor.lon_deg, station.anchor.lat_deg),
            timezone=station.timezone,
        ),
    }
    lists: dict[str, list[Any]] = {
        "sources": [_source_doc(s) for s in station.sources],
        "levels": [_level_doc(v) for v in station.levels],
        "equipment": [_equipment_doc(e, station.anchor) for e in station.equipment],
        "remarks": [_finding_doc(f) for f in station.remarks],
        "features": list(_features(station)),
    }
    parts = [f"{encode(key).decode()}: {encode(value).decode()}" for key, value in head.items()]
    for key, values in lists.items():
        rows = ",\n".join(encode(value).decode() for value in values)
        parts.append(f'"{key}": [\n{rows}\n]' if rows else f'"{key}": []')
    return ("{" + ",\n".join(parts) + "}\n").encode()


def _fields(thing: object, names: tuple[str, ...]) -> dict[str, Any]:
    return {name: getattr(thing, name) for name in names}


def _name_doc(name: Name) -> doc.NameDoc | None:
    return doc.NameDoc(local=name.local, by_language=dict(name.by_language)) if name else None


def _provenance_doc(provenance: Provenance) -> doc.ProvenanceDoc | None:
    if provenance == NO_PROVENANCE:
        return None
    return doc.ProvenanceDoc(**_fields(provenance, ("source", "verified_on", "inferred")))


def _source_doc(source: Source) -> doc.SourceDoc:
    return doc.SourceDoc(**_fields(source, ("id", "attribution", "license", "url", "retrieved_on")))


def _finding_doc(finding: Finding) -> doc.FindingDoc:
    return doc.FindingDoc(
        subjects=list(finding.subjects),
        **_fields(finding, ("severity", "rule", "text", "advice")),
    )


def _level_doc(level: Level) -> doc.LevelDoc:
    return doc.LevelDoc(id=level.id, index=level.index, name=_name_doc(level.name))


_EQUIPMENT = (
    "id",
    "kind",
    "ref",
    "access",
    "door_width_m",
    "cabin_width_m",
    "cabin_length_m",
    "opening_hours",
)
_NODE = ("level", "kind", "access", "min_width_m", "is_street")
_PATHWAY = (
    "mode",
    "from_node",
    "to_node",
    "is_bidirectional",
    "length_m",
    "access",
    "traversal_time_s",
    "stair_count",
    "incline_ratio",
    "goes_up",
    "cross_slope_ratio",
    "min_width_m",
    "kerb",
    "kerb_height_m",
    "surface",
    "smoothness",
    "tactile_paving",
    "handrail",
    "has_wheelchair_ramp",
    "crossing",
    "is_indoor",
    "is_street",
    "equipment",
    "area",
    "opening_hours",
)
_AREA = ("kind", "ref", "is_walkable")
_PLACE = ("kind", "ref", "area", "access", "transport", "is_main", "opening_hours")


def _equipment_doc(machine: Equipment, anchor: Anchor) -> doc.EquipmentDoc:
    return doc.EquipmentDoc(
        position=anchor.to_lonlat(machine.position),
        levels=list(machine.levels),
        name=_name_doc(machine.name),
        provenance=_provenance_doc(machine.provenance),
        **_fields(machine, _EQUIPMENT),
    )


def _features(station: StationMap) -> list[doc.FeatureDoc]:
    def point(position: Point) -> doc.PointDoc:
        return doc.PointDoc(coordinates=station.anchor.to_lonlat(position))

    def path(line: Line) -> list[tuple[float, float]]:
        return [station.anchor.to_lonlat(p) for p in line]

    def feature(thing_id: str, geometry: Any, properties: Any) -> doc.FeatureDoc:
        return doc.FeatureDoc(type="Feature", id=thing_id, geometry=geometry, properties=properties)

    def common(thing: Node | Pathway | Area | Outline | Place) -> dict[str, Any]:
        return {"provenance": _provenance_doc(thing.provenance)}

    def named(thing: Area | Place) -> dict[str, Any]:
        return {"name": _name_doc(thing.name), "levels": list(thing.levels), **common(thing)}

    nodes = [
        feature(n.id, point(n.position), doc.NodeDoc(**_fields(n, _NODE), **common(n)))
        for n in station.nodes
    ]
    pathways = [
        feature(
            p.id,
            doc.LineStringDoc(coordinates=path(p.line)),
            doc.PathwayDoc(
                name=_name_doc(p.name),
                signposted_as=_name_doc(p.signposted_as),
                **_fields(p, _PATHWAY),
                **common(p),
            ),
        )
        for p in station.pathways
    ]
    areas = [
        feature(
            a.id,
            doc.PolygonDoc(coordinates=[path(a.outer), *(path(h) for h in a.holes)]),
            doc.AreaDoc(**_fields(a, _AREA), **named(a)),
        )
        for a in station.areas
    ]
    outlines = [
        feature(
            o.id,
            doc.LineStringDoc(coordinates=path(o.line)),
            doc.OutlineDoc(kind=o.kind, levels=list(o.levels), **common(o)),
        )
        for o in station.outlines
    ]
    places = [
        feature(
            p.id,
            point(p.position),
            doc.PlaceDoc(
                nodes=list(p.nodes), lines=list(p.lines), **_fields(p, _PLACE), **named(p)
            ),
        )
        for p in station.places
    ]
    return [*nodes, *pathways, *areas, *outlines, *places]


def _name(name: doc.NameDoc | None) -> Name:
    if name is None:
        return NO_NAME
    return Name(local=name.local, by_language=tuple(sorted(name.by_language.items())))


def _provenance(provenance: doc.ProvenanceDoc | None) -> Provenance:
    if provenance is None:
        return NO_PROVENANCE
    return Provenance(**_fields(provenance, ("source", "verified_on", "inferred")))


def _to_model(document: doc.StationMapDoc) -> StationMap:
    lon_deg, lat_deg = document.station.anchor
    anchor = Anchor(lat_deg=lat_deg, lon_deg=lon_deg)
    found: dict[type, list[Any]] = {
        doc.NodeDoc: [],
        doc.PathwayDoc: [],
        doc.AreaDoc: [],
        doc.OutlineDoc: [],
        doc.PlaceDoc: [],
    }
    for feature in document.features:
        kind = type(feature.properties)
        expected, read = _READERS[kind]
        if type(feature.geometry) is not expected:
            message = f"{feature.id}: geometry: is a {type(feature.geometry).__name__[:-3]}"
            raise MapError(message)
        found[kind].append(read(feature, anchor))
    return StationMap.of(
        id=document.station.id,
        name=_name(document.station.name),
        anchor=anchor,
        timezone=document.station.timezone,
        sources=[
            Source(**_fields(s, ("id", "attribution", "license", "url", "retrieved_on")))
            for s in document.sources
        ],
        levels=[Level(id=v.id, index=v.index, name=_name(v.name)) for v in document.levels],  # type: ignore[arg-type]  # ids are checked strings
        nodes=found[doc.NodeDoc],
        pathways=found[doc.PathwayDoc],
        areas=found[doc.AreaDoc],
        outlines=found[doc.OutlineDoc],
        equipment=[
            Equipment(
                position=anchor.to_local(*e.position),
                levels=tuple(e.levels),  # type: ignore[arg-type]  # ids are checked strings
                name=_name(e.name),
                provenance=_provenance(e.provenance),
                **_fields(e, _EQUIPMENT),
            )
            for e in document.equipment
        ],
        places=found[doc.PlaceDoc],
        remarks=[
            Finding(
                subjects=tuple(f.subjects),
                **_fields(f, ("severity", "rule", "text", "advice")),
            )
            for f in document.remarks
        ],
    )


def _line(coordinates: list[tuple[float, float]], anchor: Anchor) -> Line:
    return tuple(anchor.to_local(lon, lat) for lon, lat in coordinates)


def _read_node(feature: Any, anchor: Anchor) -> Node:
    p = feature.properties
    return Node(
        id=feature.id,
        position=anchor.to_local(*feature.geometry.coordinates),
        provenance=_provenance(p.provenance),
        **_fields(p, _NODE),
    )


def _read_pathway(feature: Any, anchor: Anchor) -> Pathway:
    p = feature.properties
    return Pathway(
        id=feature.id,
        line=_line(feature.geometry.coordinates, anchor),
        name=_name(p.name),
        signposted_as=_name(p.signposted_as),
        provenance=_provenance(p.provenance),
        **_fields(p, _PATHWAY),
    )


def _read_area(feature: Any, anchor: Anchor) -> Area:
    p = feature.properties
    outer, *holes = (_line(ring, anchor) for ring in feature.geometry.coordinates)
    return Area(
        id=feature.id,
        outer=outer,
        holes=tuple(holes),
        levels=tuple(p.levels),
        name=_name(p.name),
        provenance=_provenance(p.provenance),
        **_fields(p, _AREA),
    )


def _read_outline(feature: Any, anchor: Anchor) -> Outline:
    p = feature.properties
    return Outline(
        id=feature.id,
        kind=p.kind,
        levels=tuple(p.levels),
        line=_line(feature.geometry.coordinates, anchor),
        provenance=_provenance(p.provenance),
    )


def _read_place(feature: Any, anchor: Anchor) -> Place:
    p = feature.properties
    return Place(
        id=feature.id,
        position=anchor.to_local(*feature.geometry.coordinates),
        levels=tuple(p.levels),
        nodes=tuple(p.nodes),
        lines=tuple(p.lines),
        name=_name(p.name),
        provenance=_provenance(p.provenance),
        **_fields(p, _PLACE),
    )


_READERS: dict[type, tuple[type, Any]] = {
    doc.NodeDoc: (doc.PointDoc, _read_node),
    doc.PathwayDoc: (doc.LineStringDoc, _read_pathway),
    doc.AreaDoc: (doc.PolygonDoc, _read_area),
    doc.OutlineDoc: (doc.LineStringDoc, _read_outline),
    doc.PlaceDoc: (doc.PointDoc, _read_place),
}
