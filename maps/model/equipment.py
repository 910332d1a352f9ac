"""The machines behind pathways: one elevator or escalator may carry many pathways."""

from dataclasses import dataclass
from enum import StrEnum

from maps.model.access import Access
from maps.model.geometry import Point
from maps.model.ids import EquipmentId, LevelId
from maps.model.names import NO_NAME, Name
from maps.model.provenance import NO_PROVENANCE, Provenance


class EquipmentKind(StrEnum):
    """What kind of machine."""

    ELEVATOR = "elevator"
    ESCALATOR = "escalator"
    MOVING_SIDEWALK = "moving_sidewalk"


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
    opening_hours: str = ""
    provenance: Provenance = NO_PROVENANCE
