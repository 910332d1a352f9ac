"""A mobility profile as data: what a person can do, would rather not do, and cannot do."""

from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache

OWN = "own"
"""What a profile is called that holds what a traveller has said of themselves."""


class Allowance(StrEnum):
    """Three answers. Forbidden is not a large number: a forbidden edge does not exist."""

    ALLOWED = "allowed"
    AVOIDED = "avoided"
    FORBIDDEN = "forbidden"


class Telling(StrEnum):
    """How a way is told to a person."""

    PLAIN = "plain"
    BRIEF = "brief"
    """What has to be done, and no more."""
    NONVISUAL = "nonvisual"
    """By what can be felt, heard and counted (ITU-T F.921); signs are left out."""


class Fact(StrEnum):
    """What a map may not say about a way, and what decides whether somebody passes it."""

    ACCESS = "access"
    """Whether anybody has called it accessible."""
    INCLINE = "incline"
    """How steep a way is that is known to slope."""
    SLOPE_RUN = "slope_run"
    """Whether a long slope has level places to rest."""
    WIDTH = "width"
    GATE_WIDTH = "gate_width"
    ELEVATOR_SIZE = "elevator_size"
    """Door and cabin, for a device larger than the reference wheelchair."""
    ELEVATOR_TURN = "elevator_turn"
    """Whether one leaves forwards, or has room to turn, for who cannot drive backwards."""
    KERB = "kerb"
    """How high the kerb of a crossing is."""
    HANDRAIL = "handrail"
    STEP_CONTRAST = "step_contrast"
    TACTILE_PAVING = "tactile_paving"
    CROSSING_SOUND = "crossing_sound"


class Unknown(StrEnum):
    """What becomes of a way that a fact is not known of."""

    IGNORED = "ignored"
    """It does not matter to this person."""
    TOLD = "told"
    """Passed, and counted as unverified."""
    REFUSED = "refused"
    """Not passed: this person could not turn back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One number of a profile with its unit and its source."""

    value: float
    unit: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Device:
    """What a person moves in or with, occupied, as it stands on the floor."""

    width_m: Figure
    length_m: Figure
    turning_m: Figure
    """Diameter of the circle in which it turns round."""
    drives_backwards: bool = True
    """Whether its user can leave a cabin or a dead end backwards."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """What one kind of traveller can pass, and at what speed.

    Limits are `Figure`s; `None` means that the profile has no such limit. What is known to be
    beyond a limit is forbidden, always. What is not known follows `unknown`, by fact; facts that
    are not listed there are ignored.
    """

    name: str
    walking_speed_mps: Figure
    uphill_decay: Figure | None = None
    """Speed falls by the factor exp(-decay * incline ratio) on the way up."""
    stairs: Allowance
    stairs_up_mps: Figure
    stairs_down_mps: Figure
    stairs_without_handrail: Allowance = Allowance.ALLOWED
    stairs_without_contrast: Allowance = Allowance.ALLOWED
    stairlifts: Allowance = Allowance.FORBIDDEN
    """Platforms that staff run along stairs, for who does not take the stairs."""
    escalators: Allowance
    moving_sidewalks: Allowance
    elevators: Allowance
    elevator_wait_s: Figure
    elevator_ride_s_per_level: Figure
    revolving_doors: Allowance = Allowance.ALLOWED
    manual_doors: Allowance = Allowance.ALLOWED
    """Doors that do not open by themselves."""
    crossings_without_signals: Allowance = Allowance.ALLOWED
    crossings_without_sound: Allowance = Allowance.ALLOWED
    """Signals that are known not to be heard or felt."""
    silent_elevators: Allowance = Allowance.ALLOWED
    """Cabins that are known neither to speak nor to have braille."""
    high_controls: Allowance = Allowance.ALLOWED
    """Cabins whose highest button is above `max_control_height_m`."""
    max_control_height_m: Figure | None = None
    needs_step_free_access: bool = False
    """Whether statements on wheelchair access (NO) bind this profile."""
    has_companion: bool = False
    telling: Telling = Telling.PLAIN
    device: Device | None = None
    max_incline_up_ratio: Figure | None = None
    max_incline_down_ratio: Figure | None = None
    slope_from_ratio: Figure = Figure(
        value=0.05, unit="ratio", source="ISO 21542 and ADA 402.2: steeper than 1:20 is a ramp"
    )
    """From here on a slope needs landings."""
    max_slope_run_m: Figure | None = None
    """Longest slope without a level place to rest."""
    max_cross_slope_ratio: Figure | None = None
    max_kerb_height_m: Figure | None = None
    """Kerbs, and single steps on a way."""
    min_width_m: Figure | None = None
    min_door_width_m: Figure | None = None
    worst_smoothness: str | None = None
    """The worst OSM smoothness that is still passed; None: any."""
    refused_surfaces: frozenset[str] = frozenset()
    """OSM surfaces that are not passed."""
    max_gap_m: Figure | None = None
    """Between a platform and the train, without a ramp."""
    max_boarding_step_m: Figure | None = None
    """Up or down into the train, without a ramp."""
    unknown: tuple[tuple[Fact, Unknown], ...] = ()
    avoidance_ratio: Figure = Figure(
        value=2.0, unit="ratio", source="design: an avoided metre counts as two"
    )
    without_tactile_paving_ratio: Figure | None = None
    """What a metre without tactile paving counts against one with it."""
    uncovered_ratio: Figure | None = None
    """What a metre without a roof counts against one under it."""
    unlit_ratio: Figure | None = None
    """What a metre that nobody has called lit counts against one that is."""
    level_change_s: Figure | None = None
    """Seconds that a change of level counts beyond those it takes."""
    fare_s: Figure | None = Figure(
        value=300.0, unit="s", source="design: five minutes' walk rather than pay to pass through"
    )
    """Seconds that a fare or exit gate counts beyond those it takes: who goes to a train passes one
    anyway, who goes to another exit should not have to."""

    def rule(self, fact: Fact) -> Unknown:
        """Return what becomes of a way that `fact` is not known of."""
        return next((rule for known, rule in self.unknown if known is fact), Unknown.IGNORED)


def minding_time_alone(profile: Profile, *, with_ticket: bool = False) -> Profile:
    """Return the same person in a hurry: what is forbidden stays so, what is avoided is taken.

    It is the same value each time, so that its fares are known again; a traveller's own profile is
    kept nowhere.

    `with_ticket`: passing through the paid area costs them nothing.
    """
    make = _minding_time_alone
    return (make.__wrapped__ if profile.name == OWN else make)(profile, with_ticket=with_ticket)


@lru_cache(maxsize=64)
def _minding_time_alone(profile: Profile, *, with_ticket: bool) -> Profile:
    same = Figure(value=1.0, unit="ratio", source="time is all that counts")
    return replace(
        profile,
        avoidance_ratio=same,
        without_tactile_paving_ratio=None,
        uncovered_ratio=None,
        unlit_ratio=None,
        level_change_s=None,
        fare_s=None if with_ticket else profile.fare_s,
    )
