"""THE place where one direction of a pathway is priced for one profile, or refused with a reason.

Forbidden is a `Refusal`, never a large number. What is unknown is never priced as good: it is
passed where the profile permits it, and reported as unverified.
"""

from dataclasses import dataclass

from maps.model import Access, Crossing, Equipment, Kerb, Node, Pathway, PathwayMode, Smoothness
from routing.profile import Allowance, Profile

_ESCALATOR_MPS = 0.45  # OpenTripPlanner EscalatorRequest, along the horizontal
_MOVING_SIDEWALK_MPS = 0.6  # EN 115-1: common nominal speeds are 0.5 to 0.75 m/s
_SIGNALS_WAIT_S = 30.0  # AccessMap: 30 s a crossing
_GATE_S = 5.0  # about twelve persons a minute through one gate
_DOOR_S = 2.0
_TREAD_M = 0.3  # going of a common public stair, DIN 18065 0.29 to 0.32 m
_SMOOTHNESS = tuple(Smoothness)
_SYMMETRIC = {PathwayMode.WALKWAY, PathwayMode.ELEVATOR, PathwayMode.RAMP, PathwayMode.DOOR}
"""Slopes are limited alike up and down, and only stairs are slower upwards."""


@dataclass(frozen=True, slots=True)
class Price:
    """What one edge costs: seconds as usual, and the weight that the search minimises.

    `wait_s` is the part of `seconds` that is waiting; `unverified` holds keys of what nobody has
    confirmed for this profile.
    """

    seconds: float
    wait_s: float
    weight: float
    unverified: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why this edge does not exist for this profile; `subject` is what would have to change."""

    subject: str
    kind: str
    reason: str
    value: float | None = None
    limit: float | None = None


def costs_the_same_back(pathway: Pathway) -> bool:
    """Say whether the direction of travel cannot matter to any profile."""
    return pathway.is_bidirectional and pathway.mode in _SYMMETRIC


def price(
    pathway: Pathway,
    forward: bool,  # noqa: FBT001 - the same
    ends: tuple[Node, Node],
    levels_apart: float,
    machine: Equipment | None,
    profile: Profile,
) -> Price | Refusal:
    """Price one direction of a pathway for one profile.

    Args:
        pathway: the pathway; its signed values hold from `from_node` to `to_node`.
        forward: True when travelled from `from_node` to `to_node`.
        ends: its two nodes.
        levels_apart: how many level indexes the ends are apart, >= 0.
        machine: its equipment, where it has one.
        profile: who travels.
    """
    refusal = (
        _refuse_mode(pathway, profile)
        or _refuse_direction(pathway, forward)
        or _refuse_access(pathway, ends, machine, profile)
        or _refuse_size(pathway, ends, machine, profile)
        or _refuse_ground(pathway, profile)
    )
    if refusal is not None:
        return refusal
    seconds, wait_s = _seconds(pathway, forward, levels_apart, profile)
    avoided = _is_avoided(pathway, machine, profile)
    factor = profile.avoidance_ratio.value if avoided else 1.0
    return Price(
        seconds=seconds,
        wait_s=wait_s,
        weight=seconds * factor,
        unverified=_unverified(pathway, machine, profile),
    )


def _refuse(
    pathway: Pathway, reason: str, value: float | None = None, limit: float | None = None
) -> Refusal:
    subject = pathway.equipment or pathway.id.split("#", 1)[0]
    return Refusal(subject, pathway.mode.value, reason, value, limit)


def _refuse_direction(pathway: Pathway, forward: bool) -> Refusal | None:  # noqa: FBT001 - private
    if not forward and not pathway.is_bidirectional:
        return _refuse(pathway, "one_way")
    return None


def _refuse_mode(pathway: Pathway, profile: Profile) -> Refusal | None:
    allowance = _allowance(pathway, profile)
    if allowance is not Allowance.FORBIDDEN:
        return None
    steps = abs(pathway.stair_count) if pathway.stair_count else None
    return _refuse(pathway, pathway.mode.value, steps)


def _allowance(pathway: Pathway, profile: Profile) -> Allowance:
    match pathway.mode:
        case PathwayMode.STAIRS:
            if profile.stairs is Allowance.FORBIDDEN and pathway.has_wheelchair_ramp:
                return Allowance.AVOIDED
            return profile.stairs
        case PathwayMode.ESCALATOR:
            return profile.escalators
        case PathwayMode.MOVING_SIDEWALK:
            return profile.moving_sidewalks
        case PathwayMode.ELEVATOR:
            return profile.elevators
        case _:
            return Allowance.ALLOWED


def _refuse_access(
    pathway: Pathway, ends: tuple[Node, Node], machine: Equipment | None, profile: Profile
) -> Refusal | None:
    if not profile.needs_step_free_access:
        return None
    if pathway.access is Access.NO or (machine is not None and machine.access is Access.NO):
        return _refuse(pathway, "not_accessible")
    for node in ends:
        if node.access is Access.NO:
            return Refusal(node.id, "node", "not_accessible")
    return None


def _refuse_size(
    pathway: Pathway, ends: tuple[Node, Node], machine: Equipment | None, profile: Profile
) -> Refusal | None:
    least = profile.min_width_m
    if least is not None:
        width_m = pathway.min_width_m
        if width_m is not None and width_m < least.value and machine is None:
            return _refuse(pathway, "too_narrow", width_m, least.value)
        for node in ends:
            if node.min_width_m is not None and node.min_width_m < least.value:
                return Refusal(node.id, "node", "too_narrow", node.min_width_m, least.value)
    door = profile.min_door_width_m
    if (
        door is not None
        and machine is not None
        and machine.door_width_m is not None
        and machine.door_width_m < door.value
    ):
        return _refuse(pathway, "too_narrow", machine.door_width_m, door.value)
    return None


def _refuse_ground(pathway: Pathway, profile: Profile) -> Refusal | None:
    highest = profile.max_kerb_height_m
    if highest is not None:
        if pathway.kerb_height_m is not None:
            if pathway.kerb_height_m > highest.value:
                return _refuse(pathway, "kerb", pathway.kerb_height_m, highest.value)
        elif pathway.kerb in {Kerb.RAISED, Kerb.ROLLED}:
            return _refuse(pathway, "kerb", None, highest.value)
    steepest = profile.max_incline_ratio
    if (
        steepest is not None
        and pathway.incline_ratio is not None
        and abs(pathway.incline_ratio) > steepest.value
        and pathway.mode is not PathwayMode.ELEVATOR
    ):
        return _refuse(pathway, "too_steep", abs(pathway.incline_ratio), steepest.value)
    if (
        profile.worst_smoothness is not None
        and pathway.smoothness is not None
        and _SMOOTHNESS.index(pathway.smoothness)
        > _SMOOTHNESS.index(Smoothness(profile.worst_smoothness))
    ):
        return _refuse(pathway, "surface")
    return None


def _seconds(
    pathway: Pathway,
    forward: bool,  # noqa: FBT001 - private
    levels_apart: float,
    profile: Profile,
) -> tuple[float, float]:
    """Return (seconds as usual, how many of them are waiting)."""
    walk_s = pathway.length_m / profile.walking_speed_mps.value
    match pathway.mode:
        case PathwayMode.ELEVATOR:
            wait_s = profile.elevator_wait_s.value
            ride_s = profile.elevator_ride_s_per_level.value * max(levels_apart, 1.0)
            return (pathway.traversal_time_s or wait_s + ride_s, wait_s)
        case PathwayMode.STAIRS:
            up = goes_up(pathway, forward=forward)
            speed = profile.stairs_down_mps if up is False else profile.stairs_up_mps
            length_m = max(pathway.length_m, _TREAD_M * abs(pathway.stair_count or 0))
            return (pathway.traversal_time_s or length_m / speed.value, 0.0)
        case PathwayMode.ESCALATOR:
            return (pathway.traversal_time_s or pathway.length_m / _ESCALATOR_MPS, 0.0)
        case PathwayMode.MOVING_SIDEWALK:
            return (pathway.traversal_time_s or pathway.length_m / _MOVING_SIDEWALK_MPS, 0.0)
        case PathwayMode.FARE_GATE | PathwayMode.EXIT_GATE:
            return (pathway.traversal_time_s or walk_s + _GATE_S, 0.0)
        case PathwayMode.DOOR:
            return (pathway.traversal_time_s or walk_s + _DOOR_S, 0.0)
        case _:
            wait_s = _SIGNALS_WAIT_S if pathway.crossing is Crossing.SIGNALS else 0.0
            return ((pathway.traversal_time_s or walk_s) + wait_s, wait_s)


def _is_avoided(pathway: Pathway, machine: Equipment | None, profile: Profile) -> bool:
    if _allowance(pathway, profile) is Allowance.AVOIDED:
        return True
    if not profile.needs_step_free_access:
        return False
    limited = pathway.access is Access.LIMITED or (
        machine is not None and machine.access is Access.LIMITED
    )
    return limited or pathway.smoothness is Smoothness.BAD


def _unverified(pathway: Pathway, machine: Equipment | None, profile: Profile) -> tuple[str, ...]:
    keys: list[str] = []
    if pathway.provenance.inferred:
        keys.append("inferred")
    if profile.needs_verified_access:
        if machine is not None:
            if machine.access is Access.UNKNOWN and pathway.access is Access.UNKNOWN:
                keys.append("elevator_access")
        elif pathway.access is Access.UNKNOWN:
            keys.append("access")
        has_slope = pathway.goes_up is not None and pathway.incline_ratio is None
        if pathway.mode is PathwayMode.STAIRS or (has_slope and machine is None):
            keys.append("incline")
    return tuple(keys)


def goes_up(pathway: Pathway, *, forward: bool) -> bool | None:
    """Say whether a pathway goes up in the direction of travel; None where nobody has said."""
    up: bool | None = pathway.goes_up
    if pathway.stair_count:
        up = pathway.stair_count > 0
    elif pathway.incline_ratio:
        up = pathway.incline_ratio > 0
    if up is None or forward:
        return up
    return not up
