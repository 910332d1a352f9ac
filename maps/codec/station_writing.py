"""Model values -> documents of a station map."""

from collections.abc import Iterable, Sequence
from typing import Any

from maps.codec import station_document as doc
from maps.model import (
    NO_PROVENANCE,
    Anchor,
    Area,
    Equipment,
    Level,
    Line,
    Name,
    Node,
    Outline,
    Pathway,
    Place,
    Provenance,
    StationMap,
)

SCHEMA = "yeokgil-station-map/1"


class _Shared:
    """Fields that a document and the model share as they are, read in one go."""

    def __init__(self, document: type, *converted: str) -> None:
        """All fields of a document are shared, save those that are `converted`."""
        names = [n for n in document.__struct_fields__ if n not in converted]  # type: ignore[attr-defined]
        self._names = names

    def of(self, thing: object) -> dict[str, Any]:
        """Return them by name."""
        return {name: getattr(thing, name) for name in self._names}


_SOURCE = _Shared(doc.SourceDoc)
_FINDING = _Shared(doc.FindingDoc, "subjects")
_DOOR = _Shared(doc.ElevatorDoorDoc)
_EQUIPMENT = _Shared(
    doc.EquipmentDoc, "position", "levels", "name", "doors", "buttons", "same_as", "provenance"
)
_NODE = _Shared(doc.NodeDoc, "provenance")
_PATHWAY = _Shared(doc.PathwayDoc, "name", "signposted_as", "reversed_signposted_as", "provenance")
_AREA = _Shared(doc.AreaDoc, "name", "levels", "provenance")
_OUTLINE = _Shared(doc.OutlineDoc, "levels", "provenance")
_PLACE = _Shared(doc.PlaceDoc, "name", "towards", "levels", "nodes", "lines", "provenance")


def to_station(station: StationMap) -> doc.StationDoc:
    """Return what is said about the station as a whole."""
    return doc.StationDoc(
        id=station.id,
        name=_name(station.name) or doc.NameDoc(),
        anchor=(station.anchor.lon_deg, station.anchor.lat_deg),
        timezone=station.timezone,
    )


def to_lists(station: StationMap) -> dict[str, list[Any]]:
    """Return the collections of a document, in the order in which they are written."""
    writer = _Writer(station)
    return {
        "sources": [doc.SourceDoc(**_SOURCE.of(s)) for s in station.sources],
        "lines": [
            doc.TransitLineDoc(ref=line.ref, name=_name(line.name), color=line.color)
            for line in station.lines
        ],
        "levels": [_level(v) for v in station.levels],
        "equipment": [writer.equipment(e) for e in station.equipment],
        "remarks": [
            doc.FindingDoc(subjects=list(f.subjects), **_FINDING.of(f)) for f in station.remarks
        ],
        "features": [
            *map(writer.node, station.nodes),
            *map(writer.pathway, station.pathways),
            *map(writer.area, station.areas),
            *map(writer.outline, station.outlines),
            *map(writer.place, station.places),
        ],
    }


def usual_provenance(source_ids: Sequence[str]) -> Provenance:
    """Return what every feature has that says nothing else: the only source, if there is one."""
    return Provenance(source=source_ids[0]) if len(source_ids) == 1 else NO_PROVENANCE


def _name(name: Name) -> doc.NameDoc | None:
    if not name:
        return None
    return doc.NameDoc(
        local=name.local, by_language=dict(name.by_language), readings=dict(name.readings)
    )


def _level(level: Level) -> doc.LevelDoc:
    return doc.LevelDoc(id=level.id, index=level.index, name=_name(level.name))


class _Writer:
    """Writes the features of one station."""

    def __init__(self, station: StationMap) -> None:
        self._anchor: Anchor = station.anchor
        self._usual = usual_provenance([source.id for source in station.sources])

    def equipment(self, machine: Equipment) -> doc.EquipmentDoc:
        """Return a machine."""
        return doc.EquipmentDoc(
            position=self._anchor.to_lonlat(machine.position),
            levels=list(machine.levels),
            name=_name(machine.name),
            doors=[doc.ElevatorDoorDoc(**_DOOR.of(door)) for door in machine.doors],
            buttons=[
                doc.PanelButtonDoc(level=b.level, text=_name(b.text) or doc.NameDoc())
                for b in machine.buttons
            ],
            same_as=list(machine.same_as),
            provenance=self._provenance(machine.provenance),
            **_EQUIPMENT.of(machine),
        )

    def node(self, node: Node) -> doc.FeatureDoc:
        """Return a node."""
        properties = doc.NodeDoc(provenance=self._provenance(node.provenance), **_NODE.of(node))
        return _feature(node, self._point(node), properties)

    def pathway(self, pathway: Pathway) -> doc.FeatureDoc:
        """Return a pathway."""
        properties = doc.PathwayDoc(
            name=_name(pathway.name),
            signposted_as=_name(pathway.signposted_as),
            reversed_signposted_as=_name(pathway.reversed_signposted_as),
            provenance=self._provenance(pathway.provenance),
            **_PATHWAY.of(pathway),
        )
        return _feature(pathway, self._line(pathway.line), properties)

    def area(self, area: Area) -> doc.FeatureDoc:
        """Return an area."""
        properties = doc.AreaDoc(
            name=_name(area.name),
            levels=list(area.levels),
            provenance=self._provenance(area.provenance),
            **_AREA.of(area),
        )
        rings = [self._path(ring) for ring in (area.outer, *area.holes)]
        return _feature(area, doc.PolygonDoc(coordinates=rings), properties)

    def outline(self, outline: Outline) -> doc.FeatureDoc:
        """Return an outline."""
        properties = doc.OutlineDoc(
            levels=list(outline.levels),
            provenance=self._provenance(outline.provenance),
            **_OUTLINE.of(outline),
        )
        return _feature(outline, self._line(outline.line), properties)

    def place(self, place: Place) -> doc.FeatureDoc:
        """Return a place."""
        properties = doc.PlaceDoc(
            name=_name(place.name),
            towards=_name(place.towards),
            levels=list(place.levels),
            nodes=list(place.nodes),
            lines=list(place.lines),
            provenance=self._provenance(place.provenance),
            **_PLACE.of(place),
        )
        return _feature(place, self._point(place), properties)

    def _provenance(self, provenance: Provenance) -> doc.ProvenanceDoc | None:
        """Return what a file has to say: nothing where a feature is from the map's only source."""
        usual = self._usual
        if provenance == usual:
            return None
        return doc.ProvenanceDoc(
            source=None if provenance.source == usual.source else provenance.source,
            verified_on=provenance.verified_on,
            measured_by=provenance.measured_by,
            photo=provenance.photo,
            inferred=provenance.inferred,
        )

    def _path(self, points: Iterable[tuple[float, float]]) -> list[tuple[float, float]]:
        return [self._anchor.to_lonlat(p) for p in points]

    def _line(self, line: Line) -> doc.LineStringDoc:
        return doc.LineStringDoc(coordinates=self._path(line))

    def _point(self, thing: Node | Place) -> doc.PointDoc:
        return doc.PointDoc(coordinates=self._anchor.to_lonlat(thing.position))


def _feature(
    thing: Node | Pathway | Area | Outline | Place,
    geometry: doc.PointDoc | doc.LineStringDoc | doc.PolygonDoc,
    properties: Any,
) -> doc.FeatureDoc:
    return doc.FeatureDoc(type="Feature", id=thing.id, geometry=geometry, properties=properties)
