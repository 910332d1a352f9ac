"""What a traveller can name, and the nodes where it is reached."""

from dataclasses import dataclass
from enum import StrEnum

from maps.model.access import Access
from maps.model.geometry import Point
from maps.model.ids import AreaId, LevelId, NodeId, PlaceId
from maps.model.names import NO_NAME, Name
from maps.model.provenance import NO_PROVENANCE, Provenance


class PlaceKind(StrEnum):
    """What a traveller goes to."""

    PLATFORM = "platform"
    ENTRANCE = "entrance"
    ELEVATOR = "elevator"
    TOILET = "toilet"
    TICKETS = "tickets"
    INFORMATION = "information"
    LOCKERS = "lockers"
    WAITING_ROOM = "waiting_room"
    BUS_STOP = "bus_stop"
    TRAM_STOP = "tram_stop"
    TAXI = "taxi"
    PARKING = "parking"
    BICYCLE = "bicycle"
    FOOD = "food"
    SHOP = "shop"
    PHARMACY = "pharmacy"
    MONEY = "money"
    POLICE = "police"
    LODGING = "lodging"
    SIGHT = "sight"
    SERVICE = "service"
    ADDRESS = "address"
    NURSING_ROOM = "nursing_room"
    LANDMARK = "landmark"
    """Something to steer by that is nobody's destination: a statue, a clock, a fountain."""


class Transport(StrEnum):
    """What stops at a platform."""

    TRAIN = "train"
    SUBWAY = "subway"
    LIGHT_RAIL = "light_rail"
    TRAM = "tram"
    BUS = "bus"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A destination. `nodes` is empty when nothing in the map leads to it."""

    id: PlaceId
    kind: PlaceKind
    name: Name = NO_NAME
    ref: str = ""
    """The number or letter on the sign: track ``3;4``, exit ``2``."""
    levels: tuple[LevelId, ...]
    position: Point
    nodes: tuple[NodeId, ...] = ()
    area: AreaId | None = None
    access: Access = Access.UNKNOWN
    """Of the place itself (a toilet, a shop), not of the way to it."""
    transport: Transport | None = None
    lines: tuple[str, ...] = ()
    towards: Name = NO_NAME
    """Where trains go from this platform, as the sign says it (GTFS ``stop_headsign``)."""
    gap_m: float | None = None
    """Between a platform's edge and the train's floor."""
    step_m: float | None = None
    """From a platform up into the train; negative: down."""
    has_boarding_ramp: bool | None = None
    """Whether staff can bridge gap and step with a portable ramp."""
    is_perceivable_without_sight: bool | None = None
    """Whether a landmark can be felt, heard or smelt by who cannot see it."""
    is_main: bool = False
    """The main entrance, where the source says so."""
    opening_hours: str = ""
    provenance: Provenance = NO_PROVENANCE
