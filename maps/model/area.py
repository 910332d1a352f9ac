"""Surfaces: what is walked on, and what gives the picture its shape."""

from dataclasses import dataclass
from enum import StrEnum

from maps.model.geometry import Line
from maps.model.ids import AreaId, LevelId
from maps.model.names import NO_NAME, Name
from maps.model.provenance import NO_PROVENANCE, Provenance


class AreaKind(StrEnum):
    """What kind of surface or line."""

    HALL = "hall"
    CORRIDOR = "corridor"
    SQUARE = "square"
    PLATFORM = "platform"
    ROOM = "room"
    SHOP = "shop"
    BUILDING = "building"
    GREEN = "green"
    WATER = "water"
    PARKING = "parking"


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """A polygon on one or more levels. `is_walkable` areas are crossed by pathways inside them."""

    id: AreaId
    kind: AreaKind
    levels: tuple[LevelId, ...]
    outer: Line
    """A closed ring: first point equals last."""
    holes: tuple[Line, ...] = ()
    name: Name = NO_NAME
    ref: str = ""
    is_walkable: bool = False
    is_paid: bool | None = None
    """Whether one needs a ticket to be here: behind the fare gates."""
    is_covered: bool | None = None
    """Whether there is a roof above."""
    provenance: Provenance = NO_PROVENANCE


class OutlineKind(StrEnum):
    """Lines that are drawn and never walked."""

    TRACK = "track"
    TRAM = "tram"
    WALL = "wall"
    ROAD = "road"
    """A carriageway that is not walked on, drawn so that the picture is recognised."""
    TACTILE_PAVING = "tactile_paving"
    """A strip of tactile paving, where the source draws it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """A line of the picture."""

    id: str
    kind: OutlineKind
    levels: tuple[LevelId, ...]
    line: Line
    provenance: Provenance = NO_PROVENANCE
