"""The machines behind pathways: one elevator or escalator may carry many pathways."""

from dataclasses import dataclass
from enum import StrEnum

from maps.model.access import Access
from maps.model.geometry import Point
from maps.model.ids import EquipmentId, LevelId, NodeId
from maps.model.names import NO_NAME, Name
from maps.model.provenance import NO_PROVENANCE, Provenance


class EquipmentKind(StrEnum):
    """What kind of machine."""

    ELEVATOR = "elevator"
    ESCALATOR = "escalator"
    MOVING_SIDEWALK = "moving_sidewalk"
    STAIRLIFT = "stairlift"
    """A small platform that carries one wheelchair along stairs, with staff: no elevator."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ElevatorDoor:
    """One door of a cabin on one level; a cabin may have two on the same."""

    level: LevelId
    bearing_deg: float
    """Where one looks when leaving the cabin through it, clockwise from north. Two doors half a
    turn apart let a long device drive through without turning."""
    landing: NodeId | None = None
    """Where one stands then."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PanelButton:
    """The button inside the cabin that takes one to a level."""

    level: LevelId
    text: Name
    """The words or signs on it, exactly: ``B1``, ``1F``, ``로비``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Equipment:
    """One machine; conditions speak of it by `id`."""

    id: EquipmentId
    kind: EquipmentKind
    position: Point
    levels: tuple[LevelId, ...] = ()
    """Stops, lowest first; empty when the source names none."""
    name: Name = NO_NAME
    ref: str = ""
    access: Access = Access.UNKNOWN
    door_width_m: float | None = None
    cabin_width_m: float | None = None
    cabin_length_m: float | None = None
    cabin_turning_m: float | None = None
    """Diameter of the largest free circle on the cabin's floor, where it was measured: rails and
    seats take from width and length."""
    control_height_m: float | None = None
    """Height of the highest button that one needs."""
    has_braille: bool | None = None
    has_voice: bool | None = None
    """Whether it says the level when it stops."""
    doors: tuple[ElevatorDoor, ...] = ()
    """Which doors are known, lowest level first."""
    buttons: tuple[PanelButton, ...] = ()
    """Lowest level first."""
    same_as: tuple[str, ...] = ()
    """Ids of the same machine in other sources: conditions may speak of it by these too."""
    opening_hours: str = ""
    provenance: Provenance = NO_PROVENANCE
