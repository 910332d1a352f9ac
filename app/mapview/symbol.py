"""One sign of the map, before it has found its place. Pure."""

from collections.abc import Callable
from dataclasses import dataclass

from app.mapview.style import Rank, Sign
from maps.model import EquipmentId, Name, PlaceId, Point

NameOf = Callable[[Name], str]
"""What is to be read of a name, in the picture's language."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Symbol:
    """One sign: where it may stand (best first), what it shows, and how important it is."""

    sign: Sign
    at: tuple[Point, ...]
    rank: Rank
    order: float = 0.0
    """Among equals: the smaller first."""
    icon: str = ""
    plates: tuple[str, ...] = ()
    """Short texts on plates: platform and exit numbers, a level."""
    name: str = ""
    icon_from: float = 0.0
    name_from: float = 0.0
    is_kept: bool = False
    is_quiet: bool = False
    is_hollow: bool = False
    """The thing is on another level than the one shown."""
    is_out_of_service: bool = False
    facing_deg: float | None = None
    angle_deg: float | None = None
    """Bearing of a street, for a name that runs along it."""
    place: PlaceId | None = None
    equipment: EquipmentId | None = None
