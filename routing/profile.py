"""A mobility profile as data: what a person can do, would rather not do, and cannot do."""

from dataclasses import dataclass
from enum import StrEnum


class Allowance(StrEnum):
    """Three answers. Forbidden is not a large number: a forbidden edge does not exist."""

    ALLOWED = "allowed"
    AVOIDED = "avoided"
    FORBIDDEN = "forbidden"


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One number of a profile with its unit and its source."""

    value: float
    unit: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """What one kind of traveller can pass, and at what speed.

    Limits are `Figure`s; `None` means that the profile has no such limit. What is unknown is
    allowed where `needs_verified_access` asks for it only as a warning: those metres are counted as
    unverified. What is known to be beyond a limit is forbidden, always.
    """

    name: str
    walking_speed_mps: Figure
    stairs: Allowance
    stairs_up_mps: Figure
    stairs_down_mps: Figure
    escalators: Allowance
    moving_sidewalks: Allowance
    elevators: Allowance
    elevator_wait_s: Figure
    elevator_ride_s_per_level: Figure
    needs_step_free_access: bool
    """Whether OSM/GTFS wheelchair statements (NO) bind this profile."""
    needs_verified_access: bool
    """Whether metres with unknown access are reported as unverified."""
    max_incline_ratio: Figure | None = None
    max_kerb_height_m: Figure | None = None
    min_width_m: Figure | None = None
    min_door_width_m: Figure | None = None
    worst_smoothness: str | None = None
    """The worst OSM smoothness that is still passed; None: any."""
    avoidance_ratio: Figure = Figure(
        value=2.0, unit="ratio", source="design: an avoided metre counts as two"
    )
