"""The question and the two answers: a route, or no route and exactly what stands in the way."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from maps.model import (
    NO_CONDITIONS,
    Access,
    Conditions,
    DoorKind,
    EquipmentId,
    LevelId,
    Name,
    NodeId,
    OperatingState,
    PathwayId,
    PlaceId,
    Signals,
)
from routing.profile import Profile


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """From any of `origins` to any of `destinations`, for one person, under present conditions.

    `facing_deg` is the bearing the traveller looks along at the start (reading the kiosk), if
    known.
    `place` is the destination as a place, if it is one; arrival speaks of it.
    """

    origins: tuple[NodeId, ...]
    destinations: tuple[NodeId, ...]
    profile: Profile
    conditions: Conditions = NO_CONDITIONS
    at: dt.datetime | None = None
    facing_deg: float | None = None
    place: PlaceId | None = None


class ManeuverKind(StrEnum):
    """What there is to do."""

    DEPART = "depart"
    """Start moving; `turn` is relative to the facing, or None where the facing is unknown."""
    GO = "go"
    """Go on after something else than a turn (an elevator, a gate)."""
    TURN = "turn"
    """Turn, then go."""
    TAKE_ELEVATOR = "take_elevator"
    TAKE_STAIRS = "take_stairs"
    TAKE_ESCALATOR = "take_escalator"
    TAKE_MOVING_SIDEWALK = "take_moving_sidewalk"
    TAKE_RAMP = "take_ramp"
    PASS_GATE = "pass_gate"
    PASS_DOOR = "pass_door"
    ENTER = "enter"
    """Pass an entrance into a building."""
    LEAVE = "leave"
    """Pass an entrance out of a building."""
    CROSS = "cross"
    """Cross a road."""
    ARRIVE = "arrive"


class Turn(StrEnum):
    """A turn relative to the direction of travel (or of facing, at the start)."""

    STRAIGHT = "straight"
    SLIGHT_LEFT = "slight_left"
    LEFT = "left"
    SHARP_LEFT = "sharp_left"
    SLIGHT_RIGHT = "slight_right"
    RIGHT = "right"
    SHARP_RIGHT = "sharp_right"
    BACK = "back"


class Side(StrEnum):
    """Where the destination is when one arrives."""

    LEFT = "left"
    RIGHT = "right"
    AHEAD = "ahead"
    HERE = "here"


class CabinDoor(StrEnum):
    """The door one leaves an elevator by, relative to the one that one came in by."""

    SAME = "same"
    OPPOSITE = "opposite"
    LEFT = "left"
    RIGHT = "right"


class Near(StrEnum):
    """Where something to steer by lies on the way, seen from where one turns."""

    BEFORE = "before"
    """One turns before one comes to it."""
    AT = "at"
    AFTER = "after"
    """One has passed it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainDoor:
    """Where one gets into the train when one arrives on a platform."""

    ref: str = ""
    """Car and door as the platform's edge says it: ``6-3``."""
    gap_m: float | None = None
    step_m: float | None = None
    """Up into the train; negative: down."""
    has_ramp: bool | None = None
    """Whether staff can bridge it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Maneuver:
    """One thing to do. `step_from`/`step_to` are positions in the route's pathways (half open).

    `None` means that the map does not say it, or that it has no meaning here.
    """

    kind: ManeuverKind
    step_from: int
    step_to: int
    distance_m: float = 0.0
    duration_s: float = 0.0
    turn: Turn | None = None
    side: Side | None = None
    level_from: LevelId
    level_to: LevelId
    goes_up: bool | None = None
    stair_count: int | None = None
    way_name: Name | None = None
    equipment: EquipmentId | None = None
    place: PlaceId | None = None
    entrance: PlaceId | None = None
    """The entrance place passed by ENTER and LEAVE, where the map has one there."""
    follows: ManeuverKind | None = None
    """Of walking: what one has just done, where that was something else than walking."""
    onward_m: float = 0.0
    """Part of `distance_m` that goes on behind a gate, a door, a crossing or a few metres."""
    onward_turn: Turn | None = None
    """The turn into it."""
    crossing_count: int = 1
    """Of CROSS: how many, one behind the other."""
    after: Turn | None = None
    """Of TAKE_ELEVATOR: the turn on leaving the cabin."""
    button: Name | None = None
    """Of TAKE_ELEVATOR: the words on the button of `level_to`."""
    exit_door: CabinDoor | None = None
    handrail: bool | None = None
    """Of stairs and ramps: whether all of them have one."""
    signposted_as: Name | None = None
    """What the sign says where this begins, to who comes this way."""
    landmark: PlaceId | None = None
    """What one turns at."""
    landmark_where: Near | None = None
    landmark_side: Side | None = None
    enters_paid: bool | None = None
    """Of PASS_GATE: into the paid area (True) or out of it (False)."""
    gate_width_m: float | None = None
    door: DoorKind | None = None
    """Of PASS_DOOR, ENTER and LEAVE."""
    is_automatic: bool | None = None
    train_door: TrainDoor | None = None
    """Of ARRIVE at a platform."""
    flight_count: int = 1
    """Of stairs and ramps: flights that landings part."""
    door_count: int = 1
    """Of PASS_DOOR: how many, one behind the other."""
    steep_ratio: float | None = None
    """The steepest part, where one should know of it before (`maps.model.ways.steep_ratio`)."""
    narrow_m: float | None = None
    """The narrowest part, where one should know of it before."""
    signals: Signals | None = None
    """Of CROSS: what the worst of them says to who does not see it."""
    has_tactile_paving: bool | None = None
    """Of walking: on all of it, or on none."""
    is_straight: bool = False
    """Of walking: as good as one straight line."""
    passes: PlaceId | None = None
    """A landmark beside a long straight way."""
    passes_on: Side | None = None
    opening_count: int = 0
    """Of walking, for who does not see: ways that lead off, before one turns, on that side."""
    opening_side: Side | None = None
    has_other_elevators: bool = False
    """Of TAKE_ELEVATOR: others are close by that do not go where this one does."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Duration:
    """Seconds: everything goes well, as usual, everything makes one wait."""

    low_s: float
    typical_s: float
    high_s: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """What a way asks of the body."""

    rise_m: float = 0.0
    """Up and down together by one's own force; a step of stairs counts 0.17 m."""
    sloped_m: float = 0.0
    """Metres that are steeper than 1:20."""
    longest_slope_m: float | None = None
    """Longest of them without a level place to rest, where anybody has said."""
    steepest_up_ratio: float = 0.0
    steepest_down_ratio: float = 0.0
    uncovered_m: float = 0.0
    """Metres without a roof, and those of which nobody has said."""
    unlit_m: float = 0.0
    """Metres without light, and those of which nobody has said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ElevatorState:
    """What is reported of an elevator on the way; None: nothing is."""

    equipment: EquipmentId
    state: OperatingState | None = None
    as_of: dt.datetime | None = None
    """When the report was issued."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Boarding:
    """The last step, from a platform into the train, for this person."""

    access: Access
    """YES without help, LIMITED with a ramp that staff lay, NO, or UNKNOWN."""
    gap_m: float | None = None
    step_m: float | None = None
    """Up into the train; negative: down."""
    has_ramp: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """A way this person can take. `nodes` has one entry more than `pathways`."""

    profile: Profile
    nodes: tuple[NodeId, ...]
    pathways: tuple[PathwayId, ...]
    distance_m: float
    duration: Duration
    effort: float
    level_changes: int
    stair_count: int
    stair_count_is_complete: bool
    """False when stairs on the way have no counted steps."""
    elevators: tuple[EquipmentId, ...]
    unverified_m: float
    unverified: tuple["Unverified", ...]
    maneuvers: tuple[Maneuver, ...]
    place: PlaceId | None
    ground: Ground = Ground()
    elevator_states: tuple[ElevatorState, ...] = ()
    """One for each of `elevators`."""
    boarding: Boarding | None = None
    """At the end of a way to a platform, for who needs it to be said."""
    closings: tuple["Closing", ...] = ()
    """What closes soon after one has passed it, the first first."""
    latest_start: dt.datetime | None = None
    """Who is slow has to start by then, or finds something closed; None: nothing closes within a
    day, or no time was given. It may have passed already: only the usual pace is quick enough."""
    place_is_closed: bool = False
    """The way leads there, but the place itself is closed when one arrives."""
    place_opens_at: dt.datetime | None = None
    """When it opens, where it is closed and that is known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Closing:
    """Something on the way that is still open when one gets there, and not for long."""

    subject: str
    """A pathway or its source, a machine, a node or a place."""
    closes_at: dt.datetime
    """In UTC, as all times that are worked out here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unverified:
    """Something on the route that nobody has confirmed for this profile."""

    subject: str
    what: str
    """A key: a `Fact`, ``elevator_access``, ``elevator_state``, ``hours`` or ``inferred``."""
    length_m: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Barrier:
    """One thing that would have to be otherwise for this person."""

    subject: str
    kind: str
    """A pathway mode, ``node`` or ``gap``."""
    reason: str
    """A key: ``out_of_service``, ``closed``, ``not_connected``, or a reason of
    `routing.passing`."""
    value: float | None = None
    """What the map says (metres, ratio, steps), where a number decides."""
    limit: float | None = None
    """What the profile accepts, where a number decides."""
    pathways: tuple[PathwayId, ...] = ()
    opens_at: dt.datetime | None = None
    """When it opens again, or is planned to work again, where that is known."""
    closes_at: dt.datetime | None = None
    """It is open still, and will be closed from then, before one gets there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Relaxation:
    """One change in what the person accepts that alone opens a way."""

    change: str
    amount: float
    unit: str
    distance_m: float
    at: dt.datetime | None = None
    """Of ``wait_until``: the moment from which there is a way."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoRoute:
    """There is no way for this person now, and why.

    `barriers` is empty only when nothing in the map connects the two at all.
    """

    profile: Profile
    barriers: tuple[Barrier, ...]
    relaxations: tuple[Relaxation, ...]
    place: PlaceId | None
