"""A point where one can stand, and pathways meet."""

from dataclasses import dataclass
from enum import StrEnum

from maps.model.access import Access
from maps.model.door import DoorKind
from maps.model.geometry import Point
from maps.model.ids import LevelId, NodeId
from maps.model.provenance import NO_PROVENANCE, Provenance


class NodeKind(StrEnum):
    """What kind of point this is."""

    JUNCTION = "junction"
    ENTRANCE = "entrance"
    LANDING = "landing"
    """In front of an elevator door."""
    PLATFORM = "platform"
    """On the edge or the surface of a platform."""
    KIOSK = "kiosk"
    """Where somebody stands who reads a kiosk; its number is the node's `ref`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """One point on one level.

    `access` is about passing this very point (a door, a barrier): NO closes it to wheelchairs.
    `is_street` marks points of the public street network: from there, one is outside.
    """

    id: NodeId
    level: LevelId
    position: Point
    kind: NodeKind = NodeKind.JUNCTION
    access: Access = Access.UNKNOWN
    min_width_m: float | None = None
    ref: str = ""
    """The number on the floor or the gate: car and door ``3-2`` at a platform's edge."""
    door: DoorKind | None = None
    automatic_door: bool | None = None
    facing_deg: float | None = None
    """Of a kiosk: the bearing that its reader looks along, clockwise from north."""
    is_street: bool = False
    opening_hours: str = ""
    """Of the gate or door at this very point."""
    provenance: Provenance = NO_PROVENANCE
