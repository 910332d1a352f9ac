"""The vocabulary of a station area: frozen values, checked once when they are made."""

from maps.model.access import Access, worst
from maps.model.area import Area, AreaKind, Outline, OutlineKind
from maps.model.conditions import (
    FRESH,
    NO_CONDITIONS,
    STAFF,
    Conditions,
    Notice,
    OperatingState,
    Outage,
)
from maps.model.door import DoorKind
from maps.model.equipment import ElevatorDoor, Equipment, EquipmentKind, PanelButton
from maps.model.errors import MapError, RequestError, WayfindingError
from maps.model.finding import Finding, Severity
from maps.model.geometry import Anchor, Line, Point
from maps.model.ids import (
    AreaId,
    EquipmentId,
    LevelId,
    NodeId,
    PathwayId,
    PlaceId,
    source_id,
)
from maps.model.level import Level
from maps.model.names import NO_NAME, Name
from maps.model.node import Node, NodeKind
from maps.model.pathway import Crossing, Kerb, Pathway, PathwayMode, Signals, Smoothness
from maps.model.place import Place, PlaceKind, Transport
from maps.model.promised_journey import PromisedJourney
from maps.model.provenance import NO_PROVENANCE, Provenance, Source
from maps.model.station_map import StationMap, natural_key
from maps.model.transit_line import TransitLine

__all__ = [
    "FRESH",
    "NO_CONDITIONS",
    "NO_NAME",
    "NO_PROVENANCE",
    "STAFF",
    "Access",
    "Anchor",
    "Area",
    "AreaId",
    "AreaKind",
    "Conditions",
    "Crossing",
    "DoorKind",
    "ElevatorDoor",
    "Equipment",
    "EquipmentId",
    "EquipmentKind",
    "Finding",
    "Kerb",
    "Level",
    "LevelId",
    "Line",
    "MapError",
    "Name",
    "Node",
    "NodeId",
    "NodeKind",
    "Notice",
    "OperatingState",
    "Outage",
    "Outline",
    "OutlineKind",
    "PanelButton",
    "Pathway",
    "PathwayId",
    "PathwayMode",
    "Place",
    "PlaceId",
    "PlaceKind",
    "Point",
    "PromisedJourney",
    "Provenance",
    "RequestError",
    "Severity",
    "Signals",
    "Smoothness",
    "Source",
    "StationMap",
    "TransitLine",
    "Transport",
    "WayfindingError",
    "natural_key",
    "source_id",
    "worst",
]
