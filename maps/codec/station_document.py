"""The station map document, as strict structs: what may stand in a file, and nothing else.

The published JSON Schema (``assets/schema/station-map.schema.json``) is generated from these.
Field names equal the model's; absent means the default, which always means "nobody has said".
"""

import datetime as dt
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from maps.model import (
    Access,
    AreaKind,
    Crossing,
    DoorKind,
    EquipmentKind,
    Kerb,
    NodeKind,
    OutlineKind,
    PathwayMode,
    PlaceKind,
    Severity,
    Smoothness,
    Transport,
)

Id = Annotated[str, Meta(min_length=1, max_length=300)]
Text = Annotated[str, Meta(max_length=2000)]
Positive = Annotated[float, Meta(gt=0, le=1_000_000)]
NotNegative = Annotated[float, Meta(ge=0, le=1_000_000)]
Ratio = Annotated[float, Meta(ge=-10, le=10)]
LonLat = tuple[Annotated[float, Meta(ge=-180, le=180)], Annotated[float, Meta(ge=-90, le=90)]]
Path = Annotated[list[LonLat], Meta(min_length=2)]
Ring = Annotated[list[LonLat], Meta(min_length=4)]
Bearing = Annotated[float, Meta(ge=0, lt=360)]
Color = Annotated[str, Meta(pattern="^(#[0-9A-F]{6})?$")]


class _Struct(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True, kw_only=True):
    """Strict, and silent about defaults."""


class NameDoc(_Struct, kw_only=True):
    """A name as written locally, per BCP 47 language tag, and how a voice should say it."""

    local: Text = ""
    by_language: dict[Id, Text] = {}
    readings: dict[Id, Text] = {}


class ProvenanceDoc(_Struct, kw_only=True):
    """Source id (absent: the map's only source), who looked last and when, why it was inferred."""

    source: Text | None = None
    verified_on: dt.date | None = None
    measured_by: Text = ""
    photo: Text = ""
    inferred: Text = ""


class SourceDoc(_Struct, kw_only=True):
    """Where facts come from."""

    id: Id
    attribution: Text
    license: Text
    url: Text = ""
    retrieved_on: dt.date | None = None


class FindingDoc(_Struct, kw_only=True):
    """A finding of the importer."""

    severity: Severity
    rule: Id
    subjects: list[str] = []
    text: str = ""
    advice: str = ""


class LevelDoc(_Struct, kw_only=True):
    """A level: index orders the stack."""

    id: Id
    index: Annotated[float, Meta(ge=-1000, le=1000)]
    name: NameDoc | None = None


class TransitLineDoc(_Struct, kw_only=True):
    """A line that calls here."""

    ref: Id
    name: NameDoc | None = None
    color: Color = ""


class ElevatorDoorDoc(_Struct, kw_only=True):
    """A door of a cabin: the bearing one leaves through it."""

    level: Id
    bearing_deg: Bearing
    landing: Id | None = None


class PanelButtonDoc(_Struct, kw_only=True):
    """A button in a cabin: the words on it."""

    level: Id
    text: NameDoc


class EquipmentDoc(_Struct, kw_only=True):
    """A machine."""

    id: Id
    kind: EquipmentKind
    position: LonLat
    levels: list[Id] = []
    name: NameDoc | None = None
    ref: Text = ""
    access: Access = Access.UNKNOWN
    door_width_m: Positive | None = None
    cabin_width_m: Positive | None = None
    cabin_length_m: Positive | None = None
    cabin_turning_m: Positive | None = None
    control_height_m: Positive | None = None
    has_braille: bool | None = None
    has_voice: bool | None = None
    doors: list[ElevatorDoorDoc] = []
    buttons: list[PanelButtonDoc] = []
    same_as: list[Id] = []
    opening_hours: Text = ""
    provenance: ProvenanceDoc | None = None


class NodeDoc(_Struct, kw_only=True, tag_field="feature", tag="node"):
    """Properties of a node; geometry is a Point."""

    level: Id
    kind: NodeKind = NodeKind.JUNCTION
    access: Access = Access.UNKNOWN
    min_width_m: Positive | None = None
    ref: Text = ""
    door: DoorKind | None = None
    automatic_door: bool | None = None
    facing_deg: Bearing | None = None
    is_street: bool = False
    opening_hours: Text = ""
    provenance: ProvenanceDoc | None = None


class PathwayDoc(_Struct, kw_only=True, tag_field="feature", tag="pathway"):
    """Properties of a pathway; geometry is a LineString from `from_node` to `to_node`."""

    mode: PathwayMode
    from_node: Id
    to_node: Id
    is_bidirectional: bool = True
    length_m: NotNegative
    name: NameDoc | None = None
    signposted_as: NameDoc | None = None
    reversed_signposted_as: NameDoc | None = None
    access: Access = Access.UNKNOWN
    traversal_time_s: Positive | None = None
    stair_count: Annotated[int, Meta(ge=-10000, le=10000)] | None = None
    step_height_m: NotNegative | None = None
    step_contrast: bool | None = None
    incline_ratio: Ratio | None = None
    goes_up: bool | None = None
    longest_slope_m: NotNegative | None = None
    cross_slope_ratio: Ratio | None = None
    min_width_m: Positive | None = None
    kerb: Kerb | None = None
    kerb_height_m: NotNegative | None = None
    surface: Text = ""
    smoothness: Smoothness | None = None
    tactile_paving: bool | None = None
    handrail: bool | None = None
    has_wheelchair_ramp: bool | None = None
    crossing: Crossing | None = None
    crossing_sound: bool | None = None
    crossing_vibration: bool | None = None
    door: DoorKind | None = None
    automatic_door: bool | None = None
    is_covered: bool | None = None
    is_lit: bool | None = None
    is_indoor: bool = False
    is_street: bool = False
    equipment: Id | None = None
    area: Id | None = None
    opening_hours: Text = ""
    provenance: ProvenanceDoc | None = None


class AreaDoc(_Struct, kw_only=True, tag_field="feature", tag="area"):
    """Properties of an area; geometry is a Polygon."""

    kind: AreaKind
    levels: list[Id]
    name: NameDoc | None = None
    ref: Text = ""
    is_walkable: bool = False
    is_paid: bool | None = None
    is_covered: bool | None = None
    provenance: ProvenanceDoc | None = None


class OutlineDoc(_Struct, kw_only=True, tag_field="feature", tag="outline"):
    """Properties of a line that is only drawn; geometry is a LineString."""

    kind: OutlineKind
    levels: list[Id]
    provenance: ProvenanceDoc | None = None


class PlaceDoc(_Struct, kw_only=True, tag_field="feature", tag="place"):
    """Properties of a place; geometry is a Point."""

    kind: PlaceKind
    levels: list[Id]
    nodes: list[Id] = []
    name: NameDoc | None = None
    ref: Text = ""
    area: Id | None = None
    access: Access = Access.UNKNOWN
    transport: Transport | None = None
    lines: list[Text] = []
    towards: NameDoc | None = None
    gap_m: NotNegative | None = None
    step_m: Annotated[float, Meta(ge=-10, le=10)] | None = None
    has_boarding_ramp: bool | None = None
    is_perceivable_without_sight: bool | None = None
    is_main: bool = False
    opening_hours: Text = ""
    provenance: ProvenanceDoc | None = None


class PointDoc(_Struct, kw_only=True, tag_field="type", tag="Point"):
    """GeoJSON Point."""

    coordinates: LonLat


class LineStringDoc(_Struct, kw_only=True, tag_field="type", tag="LineString"):
    """GeoJSON LineString."""

    coordinates: Path


class PolygonDoc(_Struct, kw_only=True, tag_field="type", tag="Polygon"):
    """GeoJSON Polygon: the outer ring, then holes."""

    coordinates: Annotated[list[Ring], Meta(min_length=1)]


class FeatureDoc(_Struct, kw_only=True):
    """One GeoJSON feature; `properties.feature` says which kind of thing it is."""

    type: Literal["Feature"]
    id: Id
    geometry: PointDoc | LineStringDoc | PolygonDoc
    properties: NodeDoc | PathwayDoc | AreaDoc | OutlineDoc | PlaceDoc


class StationDoc(_Struct, kw_only=True):
    """The station area itself; `anchor` (lon, lat) is where its local metres start."""

    id: Id
    name: NameDoc
    anchor: LonLat
    timezone: Id


class StationMapDoc(_Struct, kw_only=True):
    """A station map file: a GeoJSON FeatureCollection with a few extra members."""

    type: Literal["FeatureCollection"]
    schema: Literal["yeokgil-station-map/1"]
    station: StationDoc
    sources: list[SourceDoc]
    lines: list[TransitLineDoc] = []
    levels: list[LevelDoc]
    equipment: list[EquipmentDoc]
    remarks: list[FindingDoc] = []
    features: list[FeatureDoc]
