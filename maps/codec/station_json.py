"""StationMap <-> canonical JSON: one feature a line, so that version control shows what changed.

Equal maps give equal bytes, and reading back what was written gives an equal map.
"""

from collections.abc import Callable, Sequence
from operator import attrgetter
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
    usual = _usual_provenance([source.id for source in station.sources])
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
        "equipment": [_equipment_doc(e, station.anchor, usual) for e in station.equipment],
        "remarks": [_finding_doc(f) for f in station.remarks],
        "features": _features(station, usual),
    }
    parts = [f"{encode(key).decode()}: {encode(value).decode()}" for key, value in head.items()]
    for key, values in lists.items():
        rows = ",\n".join(encode(value).decode() for value in values)
        parts.append(f'"{key}": [\n{rows}\n]' if rows else f'"{key}": []')
    return ("{" + ",\n".join(parts) + "}\n").encode()


def _fields(thing: object, names: "_Names") -> dict[str, Any]:
    return dict(zip(names.names, names.get(thing), strict=True))


class _Names:
    """Fields that a document and the model share, read in one go."""

    def __init__(self, *names: str) -> None:
        self.names, self.get = names, attrgetter(*names)


def _name_doc(name: Name) -> doc.NameDoc | None:
    return doc.NameDoc(local=name.local, by_language=dict(name.by_language)) if name else None


def _provenance_doc(provenance: Provenance, usual: Provenance) -> doc.ProvenanceDoc | None:
    """Return what a file has to say: nothing where a feature is from the map's only source."""
    if provenance == usual:
        return None
    return doc.ProvenanceDoc(
        source=None if provenance.source == usual.source else provenance.source,
        verified_on=provenance.verified_on,
        inferred=provenance.inferred,
    )


def _usual_provenance(source_ids: Sequence[str]) -> Provenance:
    """Return what every feature has that says nothing else: the only source, if there is one."""
    return Provenance(source=source_ids[0]) if len(source_ids) == 1 else NO_PROVENANCE


def _source_doc(source: Source) -> doc.SourceDoc:
    return doc.SourceDoc(**_fields(source, _SOURCE))


def _finding_doc(finding: Finding) -> doc.FindingDoc:
    return doc.FindingDoc(
        subjects=list(finding.subjects),
        **_fields(finding, _FINDING),
    )


def _level_doc(level: Level) -> doc.LevelDoc:
    return doc.LevelDoc(id=level.id, index=level.index, name=_name_doc(level.name))


_EQUIPMENT = _Names(
    "id",
    "kind",
    "ref",
    "access",
    "door_width_m",
    "cabin_width_m",
    "cabin_length_m",
    "opening_hours",
)
_NODE = _Names("level", "kind", "access", "min_width_m", "is_street")
_PATHWAY = _Names(
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
_SOURCE = _Names("id", "attribution", "license", "url", "retrieved_on")
_FINDING = _Names("severity", "rule", "text", "advice")
_AREA = _Names("kind", "ref", "is_walkable")
_PLACE = _Names("kind", "ref", "area", "access", "transport", "is_main", "opening_hours")


def _equipment_doc(machine: Equipment, anchor: Anchor, usual: Provenance) -> doc.EquipmentDoc:
    return doc.EquipmentDoc(
        position=anchor.to_lonlat(machine.position),
        levels=list(machine.levels),
        name=_name_doc(machine.name),
        provenance=_provenance_doc(machine.provenance, usual),
        **_fields(machine, _EQUIPMENT),
    )


def _features(station: StationMap, usual: Provenance) -> list[doc.FeatureDoc]:
    def point(position: Point) -> doc.PointDoc:
        return doc.PointDoc(coordinates=station.anchor.to_lonlat(position))

    def path(line: Line) -> list[tuple[float, float]]:
        return [station.anchor.to_lonlat(p) for p in line]

    def feature(thing_id: str, geometry: Any, properties: Any) -> doc.FeatureDoc:
        return doc.FeatureDoc(type="Feature", id=thing_id, geometry=geometry, properties=properties)

    def common(thing: Node | Pathway | Area | Outline | Place) -> dict[str, Any]:
        return {"provenance": _provenance_doc(thing.provenance, usual)}

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


class _Reader:
    """Documents to model values, for one file."""

    def __init__(self, document: doc.StationMapDoc) -> None:
        lon_deg, lat_deg = document.station.anchor
        self.anchor = Anchor(lat_deg=lat_deg, lon_deg=lon_deg)
        self._usual = _usual_provenance([source.id for source in document.sources])
        self._readers: dict[type, tuple[type, Callable[[Any], Any]]] = {
            doc.NodeDoc: (doc.PointDoc, self._node),
            doc.PathwayDoc: (doc.LineStringDoc, self._pathway),
            doc.AreaDoc: (doc.PolygonDoc, self._area),
            doc.OutlineDoc: (doc.LineStringDoc, self._outline),
            doc.PlaceDoc: (doc.PointDoc, self._place),
        }

    def features(self, documents: Sequence[doc.FeatureDoc]) -> dict[type, list[Any]]:
        """Return the values by kind of document, in the order of the file."""
        found: dict[type, list[Any]] = {kind: [] for kind in self._readers}
        for feature in documents:
            kind = type(feature.properties)
            expected, read = self._readers[kind]
            if type(feature.geometry) is not expected:
                message = f"{feature.id}: geometry: is a {type(feature.geometry).__name__[:-3]}"
                raise MapError(message)
            found[kind].append(read(feature))
        return found

    def equipment(self, machine: doc.EquipmentDoc) -> Equipment:
        """Return a machine."""
        return Equipment(
            position=self.anchor.to_local(*machine.position),
            levels=tuple(machine.levels),  # type: ignore[arg-type]  # ids are checked strings
            name=_name(machine.name),
            provenance=self._provenance(machine.provenance),
            **_fields(machine, _EQUIPMENT),
        )

    def _provenance(self, provenance: doc.ProvenanceDoc | None) -> Provenance:
        if provenance is None:
            return self._usual
        return Provenance(
            source=self._usual.source if provenance.source is None else provenance.source,
            verified_on=provenance.verified_on,
            inferred=provenance.inferred,
        )

    def _node(self, feature: Any) -> Node:
        p = feature.properties
        return Node(
            id=feature.id,
            position=self.anchor.to_local(*feature.geometry.coordinates),
            provenance=self._provenance(p.provenance),
            **_fields(p, _NODE),
        )

    def _pathway(self, feature: Any) -> Pathway:
        p = feature.properties
        return Pathway(
            id=feature.id,
            line=self.anchor.to_local_line(feature.geometry.coordinates),
            name=_name(p.name),
            signposted_as=_name(p.signposted_as),
            provenance=self._provenance(p.provenance),
            **_fields(p, _PATHWAY),
        )

    def _area(self, feature: Any) -> Area:
        p = feature.properties
        outer, *holes = (self.anchor.to_local_line(r) for r in feature.geometry.coordinates)
        return Area(
            id=feature.id,
            outer=outer,
            holes=tuple(holes),
            levels=tuple(p.levels),
            name=_name(p.name),
            provenance=self._provenance(p.provenance),
            **_fields(p, _AREA),
        )

    def _outline(self, feature: Any) -> Outline:
        p = feature.properties
        return Outline(
            id=feature.id,
            kind=p.kind,
            levels=tuple(p.levels),
            line=self.anchor.to_local_line(feature.geometry.coordinates),
            provenance=self._provenance(p.provenance),
        )

    def _place(self, feature: Any) -> Place:
        p = feature.properties
        return Place(
            id=feature.id,
            position=self.anchor.to_local(*feature.geometry.coordinates),
            levels=tuple(p.levels),
            nodes=tuple(p.nodes),
            lines=tuple(p.lines),
            name=_name(p.name),
            provenance=self._provenance(p.provenance),
            **_fields(p, _PLACE),
        )


def _to_model(document: doc.StationMapDoc) -> StationMap:
    reader = _Reader(document)
    found = reader.features(document.features)
    # The order is the file's: writing sorted it, and sorting ten thousand ids again takes longer
    # than all the rest.
    return StationMap(
        id=document.station.id,
        name=_name(document.station.name),
        anchor=reader.anchor,
        timezone=document.station.timezone,
        sources=tuple(Source(**_fields(s, _SOURCE)) for s in document.sources),
        levels=tuple(
            Level(id=v.id, index=v.index, name=_name(v.name))  # type: ignore[arg-type]  # as above
            for v in document.levels
        ),
        nodes=tuple(found[doc.NodeDoc]),
        pathways=tuple(found[doc.PathwayDoc]),
        areas=tuple(found[doc.AreaDoc]),
        outlines=tuple(found[doc.OutlineDoc]),
        equipment=tuple(reader.equipment(e) for e in document.equipment),
        places=tuple(found[doc.PlaceDoc]),
        remarks=tuple(
            Finding(subjects=tuple(f.subjects), **_fields(f, _FINDING)) for f in document.remarks
        ),
    )
