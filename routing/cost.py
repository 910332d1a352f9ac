"""THE place where one direction of a pathway is priced for one profile, or refused with a reason.

Forbidden is a `Refusal`, never a large number. What is unknown is never priced as good: the profile
says for each fact whether it is passed silently, passed and told, or not passed. Who passes is
decided in `routing.passing`; here stands what it costs.
"""

import math
from dataclasses import dataclass

from maps.model import (
    Crossing,
    Pathway,
    PathwayMode,
    Smoothness,
)
from routing.case import Case, goes_up, incline_up
from routing.passing import Refusal, allowance, refuse
from routing.profile import Allowance, Profile
from routing.unknowns import doubts

__all__ = ["Paid", "Price", "Refusal", "Tariff", "costs_the_same_back", "tariff"]

_ESCALATOR_MPS = 0.45  # OpenTripPlanner EscalatorRequest, along the horizontal
_MOVING_SIDEWALK_MPS = 0.6  # EN 115-1: common nominal speeds are 0.5 to 0.75 m/s
_SIGNALS_WAIT_S = 30.0  # AccessMap: 30 s a crossing
_GATE_S = 5.0  # about twelve persons a minute through one gate
_DOOR_S = 2.0
_TREAD_M = 0.3  # going of a common public stair, DIN 18065 0.29 to 0.32 m
_GATES = {PathwayMode.FARE_GATE, PathwayMode.EXIT_GATE}
_SYMMETRIC = {PathwayMode.WALKWAY, PathwayMode.ELEVATOR, PathwayMode.RAMP, PathwayMode.DOOR}


@dataclass(frozen=True, slots=True)
class Tariff:
    """What all pathways with the same traits cost: something once, and something for each metre.

    `wait_s` is the part of `once_s` that is waiting. The search minimises the weight, which is the
    seconds times `weight_ratio`, and `extra_s` besides. `unverified` holds keys of what nobody has
    confirmed for this profile.
    """

    once_s: float
    wait_s: float
    s_per_m: float
    weight_ratio: float
    extra_s: float
    unverified: tuple[str, ...]

    def price(self, length_m: float) -> "Price":
        """Return what a pathway of this length costs."""
        seconds = self.once_s + self.s_per_m * length_m
        weight = seconds * self.weight_ratio + self.extra_s
        return Price(seconds, self.wait_s, weight, self.unverified)


@dataclass(frozen=True, slots=True)
class Price:
    """What one edge costs: seconds as usual, how many of them are waiting, and its weight."""

    seconds: float
    wait_s: float
    weight: float
    unverified: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Paid:
    """What a way costs: seconds of each edge, how many of them are waiting, and the whole weight.

    `doubts` are positions in the way, and what nobody has confirmed of the edge there.
    """

    seconds: list[float]
    waits_s: list[float]
    weight: float
    doubts: list[tuple[int, tuple[str, ...]]]


def costs_the_same_back(pathway: Pathway) -> bool:
    """Say whether the direction of travel cannot matter to any profile."""
    return (
        pathway.is_bidirectional
        and pathway.mode in _SYMMETRIC
        and not pathway.incline_ratio
        and pathway.goes_up is None
    )


def tariff(case: Case, profile: Profile) -> Tariff | Refusal:
    """Price one direction of a pathway for one profile, or say why it is not for them.

    Lengths are left open where time goes with them; stairs and what is timed as a whole are not
    told apart by length alone, so `Network` keeps such pathways as cases of their own.
    """
    refusal = refuse(case, profile)
    if refusal is not None:
        return refusal
    once_s, wait_s, s_per_m = _seconds(case, profile)
    weight_ratio = profile.avoidance_ratio.value if _is_avoided(case, profile) else 1.0
    pathway = case.pathway
    if pathway.mode not in {PathwayMode.ELEVATOR, PathwayMode.STAIRS, PathwayMode.ESCALATOR}:
        if profile.without_tactile_paving_ratio is not None and pathway.tactile_paving is not True:
            weight_ratio *= profile.without_tactile_paving_ratio.value
        if profile.uncovered_ratio is not None and not (pathway.is_covered or pathway.is_indoor):
            weight_ratio *= profile.uncovered_ratio.value
        if profile.unlit_ratio is not None and not (pathway.is_lit or pathway.is_indoor):
            weight_ratio *= profile.unlit_ratio.value
    extra_s = 0.0
    if profile.level_change_s is not None and case.levels[0] != case.levels[1]:
        extra_s += profile.level_change_s.value
    if profile.fare_s is not None and pathway.mode in _GATES:
        extra_s += profile.fare_s.value
    return Tariff(once_s, wait_s, s_per_m, weight_ratio, extra_s, doubts(case, profile))


def _seconds(case: Case, profile: Profile) -> tuple[float, float, float]:
    """Return (seconds once, how many of them are waiting, seconds for each metre)."""
    pathway = case.pathway
    told_s = pathway.traversal_time_s
    match pathway.mode:
        case PathwayMode.ELEVATOR:
            wait_s = profile.elevator_wait_s.value
            ride_s = profile.elevator_ride_s_per_level.value * max(case.levels_apart, 1.0)
            once_s = told_s or wait_s + ride_s
            return once_s, min(wait_s, once_s), 0.0
        case PathwayMode.STAIRS:
            up = goes_up(pathway, forward=case.forward)
            speed = profile.stairs_down_mps if up is False else profile.stairs_up_mps
            length_m = max(pathway.length_m, _TREAD_M * abs(pathway.stair_count or 0))
            return told_s or length_m / speed.value, 0.0, 0.0
        case PathwayMode.ESCALATOR:
            return _timed(told_s, 0.0, 1 / _ESCALATOR_MPS)
        case PathwayMode.MOVING_SIDEWALK:
            return _timed(told_s, 0.0, 1 / _MOVING_SIDEWALK_MPS)
        case PathwayMode.FARE_GATE | PathwayMode.EXIT_GATE:
            return _timed(told_s, _GATE_S, 1 / profile.walking_speed_mps.value)
        case PathwayMode.DOOR:
            return _timed(told_s, _DOOR_S, 1 / profile.walking_speed_mps.value)
        case _:
            wait_s = _SIGNALS_WAIT_S if pathway.crossing is Crossing.SIGNALS else 0.0
            slope = _uphill_ratio(case, profile) / profile.walking_speed_mps.value
            once_s, _, s_per_m = _timed(told_s, 0.0, slope)
            return once_s + wait_s, wait_s, s_per_m


def _timed(told_s: float | None, once_s: float, s_per_m: float) -> tuple[float, float, float]:
    """Return what the map tells as a whole, else our own reckoning."""
    return (told_s, 0.0, 0.0) if told_s else (once_s, 0.0, s_per_m)


def _uphill_ratio(case: Case, profile: Profile) -> float:
    """Return how many times longer a metre takes on this slope than on the level."""
    up_ratio = incline_up(case.pathway, forward=case.forward)
    if profile.uphill_decay is None or up_ratio is None or up_ratio <= 0:
        return 1.0
    return math.exp(profile.uphill_decay.value * up_ratio)


def _is_avoided(case: Case, profile: Profile) -> bool:
    if allowance(case, profile) is Allowance.AVOIDED:
        return True
    return profile.needs_step_free_access and case.pathway.smoothness is Smoothness.BAD
