"""The way between two nodes, with everything that decides who can take it."""

from dataclasses import dataclass
from enum import StrEnum

from maps.model.access import Access
from maps.model.door import DoorKind
from maps.model.geometry import Line
from maps.model.ids import AreaId, EquipmentId, NodeId, PathwayId
from maps.model.names import NO_NAME, Name
from maps.model.provenance import NO_PROVENANCE, Provenance


class PathwayMode(StrEnum):
    """Kinds of pathway: GTFS ``pathway_mode`` plus ramp and door."""

    WALKWAY = "walkway"
    STAIRS = "stairs"
    MOVING_SIDEWALK = "moving_sidewalk"
    ESCALATOR = "escalator"
    ELEVATOR = "elevator"
    FARE_GATE = "fare_gate"
    EXIT_GATE = "exit_gate"
    RAMP = "ramp"
    DOOR = "door"


class Kerb(StrEnum):
    """Edge between pavement and road, as OSM ``kerb``."""

    FLUSH = "flush"
    LOWERED = "lowered"
    ROLLED = "rolled"
    RAISED = "raised"


class Smoothness(StrEnum):
    """OSM ``smoothness``, best first; `IMPASSABLE` sums up horrible and worse."""

    EXCELLENT = "excellent"
    GOOD = "good"
    INTERMEDIATE = "intermediate"
    BAD = "bad"
    VERY_BAD = "very_bad"
    IMPASSABLE = "impassable"


class Crossing(StrEnum):
    """How a road is crossed."""

    SIGNALS = "signals"
    MARKED = "marked"
    UNMARKED = "unmarked"
    UNKNOWN = "unknown"


class Signals(StrEnum):
    """What a crossing says to who does not see it."""

    HEARD = "heard"
    FELT = "felt"
    SILENT = "silent"
    NONE = "none"
    """There are no signals."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pathway:
    """One way between two nodes; `None` always means that nobody has said.

    Signed values (`incline_ratio`, `stair_count`) are positive going up from `from_node` to
    `to_node`. A gate that is passed one way only leads from free to paid (fare gate) or from paid
    to free (exit gate). An escalator that runs up in the morning and down in the evening is two
    pathways, each with its opening hours. `line` runs from `from_node` to `to_node` and includes
    both ends; an elevator's two ends lie above each other, so its line may have no length.
    """

    id: PathwayId
    mode: PathwayMode
    from_node: NodeId
    to_node: NodeId
    is_bidirectional: bool = True
    line: Line
    length_m: float
    name: Name = NO_NAME
    signposted_as: Name = NO_NAME
    """What a sign at `from_node` says about this way, word by word."""
    reversed_signposted_as: Name = NO_NAME
    """What a sign at `to_node` says to who comes the other way."""
    access: Access = Access.UNKNOWN
    traversal_time_s: float | None = None
    stair_count: int | None = None
    step_height_m: float | None = None
    """Height of one stair, or of a single step on the way."""
    step_contrast: bool | None = None
    """Whether the edges of the stairs are marked so that low vision finds them."""
    incline_ratio: float | None = None
    goes_up: bool | None = None
    """From `from_node` to `to_node`, where only the direction of a slope or of stairs is known."""
    longest_slope_m: float | None = None
    """Longest part of a slope without a level place to rest."""
    cross_slope_ratio: float | None = None
    min_width_m: float | None = None
    """Narrowest clear passage. With an `area` and no `measured_by`, what the drawing leaves."""
    kerb: Kerb | None = None
    kerb_height_m: float | None = None
    surface: str = ""
    smoothness: Smoothness | None = None
    tactile_paving: bool | None = None
    handrail: bool | None = None
    has_wheelchair_ramp: bool | None = None
    """Stairs with a ramp beside them that a wheelchair can use (OSM ``ramp:wheelchair``)."""
    crossing: Crossing | None = None
    crossing_sound: bool | None = None
    """Whether the signals can be heard (OSM ``traffic_signals:sound``)."""
    crossing_vibration: bool | None = None
    """Whether they can be felt."""
    door: DoorKind | None = None
    automatic_door: bool | None = None
    is_covered: bool | None = None
    """Whether there is a roof above; indoor ways are covered."""
    is_lit: bool | None = None
    is_indoor: bool = False
    is_street: bool = False
    """A public street: its nodes are outside."""
    equipment: EquipmentId | None = None
    area: AreaId | None = None
    """Set when this pathway crosses the inside of an area."""
    opening_hours: str = ""
    provenance: Provenance = NO_PROVENANCE
