"""Documents of a station map -> model values.

A quarter of what a kiosk's start takes beyond a bare window is spent here, so things are made field
by field: calling a constructor with forty arguments takes three times as long as filling forty
slots. The values are none the worse: their classes check nothing when they are made, the document
has been checked already, and the whole is checked by `StationMap`.
"""

from collections.abc import Callable, Sequence
from typing import Any

import msgspec

from maps.codec import station_document as doc
from maps.codec.station_writing import usual_provenance
from maps.model import (
    NO_NAME,
    Anchor,
    Area,
    ElevatorDoor,
    Equipment,
    Finding,
    Level,
    MapError,
    Name,
    Node,
    Outline,
    PanelButton,
    Pathway,
    Place,
    Provenance,
    Source,
    StationMap,
    TransitLine,
)

_values = msgspec.structs.astuple


def _maker(made: type, document: type, *further: str) -> Callable[..., Any]:
    """Return what makes values of one class from documents of one class.

    Fields of equal name are equal; `further` ones are given beside the document, in this order, and
    win over equal ones. The function is written out, a line a field: a loop over the fields takes
    twice as long.
    """
    names: Sequence[str] = document.__struct_fields__  # type: ignore[attr-defined]
    alike = [name for name in names if name not in further]
    lines = [
        f"def make({', '.join(('document', *further))}):",
        "thing = new(made)",
        *(f"put_{name}(thing, document.{name})" for name in alike),
        *(f"put_{name}(thing, {name})" for name in further),
        "return thing",
    ]
    known: dict[str, Any] = {
        f"put_{name}": getattr(made, name).__set__ for name in (*alike, *further)
    }
    known |= {"made": made, "new": object.__new__}
    exec("\n ".join(lines), known)  # noqa: S102 - of field names in this package's own classes
    return known["make"]


_NODE = _maker(Node, doc.NodeDoc, "id", "position", "provenance")
_PATHWAY = _maker(
    Pathway,
    doc.PathwayDoc,
    "id",
    "line",
    "name",
    "signposted_as",
    "reversed_signposted_as",
    "provenance",
)
_AREA = _maker(Area, doc.AreaDoc, "id", "outer", "holes", "name", "levels", "provenance")
_OUTLINE = _maker(Outline, doc.OutlineDoc, "id", "line", "levels", "provenance")
_PLACE = _maker(
    Place,
    doc.PlaceDoc,
    "id",
    "position",
    "name",
    "towards",
    "levels",
    "nodes",
    "lines",
    "provenance",
)
_EQUIPMENT = _maker(
    Equipment,
    doc.EquipmentDoc,
    "position",
    "name",
    "levels",
    "doors",
    "buttons",
    "same_as",
    "provenance",
)


def to_model(document: doc.StationMapDoc) -> StationMap:
    """Return the map of a document.

    Raises:
        MapError: it contradicts itself.
    """
    return StationMap(**to_parts(document))


def to_parts(document: doc.StationMapDoc) -> dict[str, Any]:
    """Return the parts of a map, by name; what they refer to may be elsewhere.

    Raises:
        MapError: a feature has another geometry than its kind.
    """
    reader = _Reader(document)
    found = reader.features(document.features)
    # The order is the file's: writing sorted it, and sorting ten thousand ids again takes longer
    # than all the rest.
    return {
        "id": document.station.id,
        "name": _name(document.station.name),
        "anchor": reader.anchor,
        "timezone": document.station.timezone,
        "sources": tuple(Source(**msgspec.structs.asdict(s)) for s in document.sources),
        "lines": tuple(
            TransitLine(ref=line.ref, name=_name(line.name), color=line.color)
            for line in document.lines
        ),
        "levels": tuple(
            Level(id=v.id, index=v.index, name=_name(v.name))  # type: ignore[arg-type]  # ids are checked strings
            for v in document.levels
        ),
        "nodes": tuple(found[doc.NodeDoc]),
        "pathways": tuple(found[doc.PathwayDoc]),
        "areas": tuple(found[doc.AreaDoc]),
        "outlines": tuple(found[doc.OutlineDoc]),
        "equipment": tuple(reader.equipment(e) for e in document.equipment),
        "places": tuple(found[doc.PlaceDoc]),
        "remarks": tuple(
            Finding(
                severity=f.severity,
                rule=f.rule,
                subjects=tuple(f.subjects),
                text=f.text,
                advice=f.advice,
            )
            for f in document.remarks
        ),
    }


def _name(name: doc.NameDoc | None) -> Name:
    if name is None:
        return NO_NAME
    return Name(
        local=name.local,
        by_language=tuple(sorted(name.by_language.items())),
        readings=tuple(sorted(name.readings.items())) if name.readings else (),
    )


class _Reader:
    """Documents to model values, for one file."""

    def __init__(self, document: doc.StationMapDoc) -> None:
        lon_deg, lat_deg = document.station.anchor
        self.anchor = Anchor(lat_deg=lat_deg, lon_deg=lon_deg)
        self._to_local_line = self.anchor.to_local_line
        self._usual = usual_provenance([source.id for source in document.sources])
        self._provenances: dict[object, Provenance] = {}
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
        return _EQUIPMENT(
            machine,
            self.anchor.to_local(*machine.position),
            _name(machine.name),
            tuple(machine.levels),
            tuple(ElevatorDoor(**msgspec.structs.asdict(door)) for door in machine.doors),
            tuple(
                PanelButton(level=b.level, text=_name(b.text))  # type: ignore[arg-type]  # as above
                for b in machine.buttons
            ),
            tuple(machine.same_as),
            self._provenance(machine.provenance),
        )

    def _provenance(self, provenance: doc.ProvenanceDoc | None) -> Provenance:
        """Return a provenance: thousands of features share a few."""
        if provenance is None:
            return self._usual
        key = _values(provenance)
        known = self._provenances.get(key)
        if known is None:
            known = Provenance(
                source=self._usual.source if provenance.source is None else provenance.source,
                verified_on=provenance.verified_on,
                measured_by=provenance.measured_by,
                photo=provenance.photo,
                inferred=provenance.inferred,
            )
            self._provenances[key] = known
        return known

    def _node(self, feature: Any) -> Node:
        p = feature.properties
        return _NODE(
            p,
            feature.id,
            self.anchor.to_local(*feature.geometry.coordinates),
            self._provenance(p.provenance),
        )

    def _pathway(self, feature: Any) -> Pathway:
        p = feature.properties
        return _PATHWAY(
            p,
            feature.id,
            self._to_local_line(feature.geometry.coordinates),
            _name(p.name) if p.name is not None else NO_NAME,
            _name(p.signposted_as) if p.signposted_as is not None else NO_NAME,
            _name(p.reversed_signposted_as) if p.reversed_signposted_as is not None else NO_NAME,
            self._provenance(p.provenance) if p.provenance is not None else self._usual,
        )

    def _area(self, feature: Any) -> Area:
        p = feature.properties
        outer, *holes = (self._to_local_line(r) for r in feature.geometry.coordinates)
        return _AREA(
            p,
            feature.id,
            outer,
            tuple(holes),
            _name(p.name),
            tuple(p.levels),
            self._provenance(p.provenance),
        )

    def _outline(self, feature: Any) -> Outline:
        p = feature.properties
        return _OUTLINE(
            p,
            feature.id,
            self._to_local_line(feature.geometry.coordinates),
            tuple(p.levels),
            self._provenance(p.provenance),
        )

    def _place(self, feature: Any) -> Place:
        p = feature.properties
        return _PLACE(
            p,
            feature.id,
            self.anchor.to_local(*feature.geometry.coordinates),
            _name(p.name),
            _name(p.towards),
            tuple(p.levels),
            tuple(p.nodes),
            tuple(p.lines),
            self._provenance(p.provenance),
        )
