"""Who passes where: the one place where a profile's limits meet what a map says of a way.

Each rule is a small function; `refuse` asks them in order and returns the first reason.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from maps.model import (
    Access,
    Crossing,
    DoorKind,
    Equipment,
    EquipmentKind,
    Kerb,
    Node,
    Pathway,
    PathwayMode,
    Smoothness,
)
from routing.case import Case, incline_up
from routing.elevator_fit import Fit, fit_of
from routing.profile import Allowance, Figure, Profile, Unknown
from routing.unknowns import unknown_facts

RAISED_KERB_M = 0.15
"""ORS: what is called raised, rolled or regular without a number is 15 cm."""

_SMOOTHNESS = tuple(Smoothness)
_GATES = {PathwayMode.FARE_GATE, PathwayMode.EXIT_GATE}
_NO_STEP = {Kerb.FLUSH, Kerb.LOWERED}
_ROUNDING = 1e-9


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why an edge does not exist for a profile; `subject` is what would have to change."""

    subject: str
    kind: str
    reason: str
    value: float | None = None
    limit: float | None = None


def refuse(case: Case, profile: Profile) -> Refusal | None:
    """Return why this profile does not pass here, or None."""
    return next(_refusals(case, profile), None)


def _refusals(case: Case, profile: Profile) -> Iterator[Refusal]:
    yield from _mode(case, profile)
    yield from _direction(case)
    yield from _stated(case, profile)
    yield from _width(case, profile)
    if case.pathway.mode is PathwayMode.ELEVATOR:
        yield from _elevator(case, profile)
    else:
        yield from _slope(case, profile)
        yield from _ground(case, profile)
    yield from _unknown(case, profile)


def _of(
    case: Case, reason: str, value: float | None = None, limit: Figure | None = None
) -> Refusal:
    pathway = case.pathway
    subject = pathway.equipment or pathway.id.split("#", 1)[0]
    return Refusal(subject, pathway.mode.value, reason, value, limit.value if limit else None)


def _at(
    node: Node, reason: str, value: float | None = None, limit: Figure | None = None
) -> Refusal:
    return Refusal(node.id, "node", reason, value, limit.value if limit else None)


# --- by kind


def allowance(case: Case, profile: Profile) -> Allowance:
    """Return whether a profile takes this kind of way: the worst of all that is said about it."""
    found = [_mode_allowance(case, profile)]
    found += [answer for answer, _, _ in _manners(case, profile)]
    if profile.needs_step_free_access and Access.LIMITED in case.statements:
        found.append(Allowance.AVOIDED)
    return max(found, key=_ALLOWANCES.index)


_ALLOWANCES = (Allowance.ALLOWED, Allowance.AVOIDED, Allowance.FORBIDDEN)


def _mode_allowance(case: Case, profile: Profile) -> Allowance:
    pathway = case.pathway
    match pathway.mode:
        case PathwayMode.STAIRS:
            if profile.stairs is not Allowance.FORBIDDEN:
                return profile.stairs
            if pathway.has_wheelchair_ramp:
                return Allowance.AVOIDED
            return profile.stairlifts if _is_carried(case) else Allowance.FORBIDDEN
        case PathwayMode.ESCALATOR:
            return profile.escalators
        case PathwayMode.MOVING_SIDEWALK:
            return profile.moving_sidewalks
        case PathwayMode.ELEVATOR:
            return profile.elevators
        case _:
            return Allowance.ALLOWED


def _is_carried(case: Case) -> bool:
    return case.machine is not None and case.machine.kind is EquipmentKind.STAIRLIFT


def _manners(case: Case, profile: Profile) -> Iterator[tuple[Allowance, str, Node | None]]:
    """Yield what a profile answers to how a way is made, with the reason and where it is."""
    pathway = case.pathway
    if pathway.mode is PathwayMode.STAIRS:
        if pathway.handrail is False:
            yield profile.stairs_without_handrail, "no_handrail", None
        if pathway.step_contrast is False:
            yield profile.stairs_without_contrast, "no_step_contrast", None
    if pathway.mode is PathwayMode.ELEVATOR and case.machine is not None:
        yield from _cabin_manners(case.machine, profile)
    if pathway.crossing in {Crossing.MARKED, Crossing.UNMARKED, Crossing.UNKNOWN}:
        yield profile.crossings_without_signals, "no_signals", None
    if pathway.crossing is Crossing.SIGNALS and _is_silent(pathway):
        yield profile.crossings_without_sound, "silent_signals", None
    for thing, node in ((pathway, None), *((end, end) for end in case.ends)):
        if thing.door is DoorKind.REVOLVING:
            yield profile.revolving_doors, "revolving_door", node
        elif thing.door is not None and thing.automatic_door is False:
            yield profile.manual_doors, "manual_door", node


def _cabin_manners(
    machine: Equipment, profile: Profile
) -> Iterator[tuple[Allowance, str, Node | None]]:
    if machine.has_voice is False and machine.has_braille is False:
        yield profile.silent_elevators, "silent_elevator", None
    highest = profile.max_control_height_m
    if (
        highest is not None
        and machine.control_height_m is not None
        and machine.control_height_m > highest.value + _ROUNDING
    ):
        yield profile.high_controls, "high_controls", None


def _is_silent(pathway: Pathway) -> bool:
    return pathway.crossing_sound is False and pathway.crossing_vibration is not True


def _mode(case: Case, profile: Profile) -> Iterator[Refusal]:
    pathway = case.pathway
    if _mode_allowance(case, profile) is Allowance.FORBIDDEN:
        steps = abs(pathway.stair_count) if pathway.stair_count else None
        yield _of(case, "stairlift" if _is_carried(case) else pathway.mode.value, steps)
    for answer, reason, node in _manners(case, profile):
        if answer is Allowance.FORBIDDEN:
            yield _of(case, reason) if node is None else _at(node, reason)


def _direction(case: Case) -> Iterator[Refusal]:
    if not case.forward and not case.pathway.is_bidirectional:
        yield _of(case, "one_way")


def _stated(case: Case, profile: Profile) -> Iterator[Refusal]:
    if not profile.needs_step_free_access:
        return
    if Access.NO in case.statements:
        yield _of(case, "not_accessible")
    for node in case.ends:
        if node.access is Access.NO:
            yield _at(node, "not_accessible")


# --- by size


def _width(case: Case, profile: Profile) -> Iterator[Refusal]:
    least = profile.min_width_m
    if least is None:
        return
    width_m = case.pathway.min_width_m
    if width_m is not None and width_m < least.value - _ROUNDING and case.machine is None:
        yield _of(case, "too_narrow", width_m, least)
    for node in case.ends:
        if node.min_width_m is not None and node.min_width_m < least.value - _ROUNDING:
            yield _at(node, "too_narrow", node.min_width_m, least)


def _elevator(case: Case, profile: Profile) -> Iterator[Refusal]:
    machine, door = case.machine, profile.min_door_width_m
    if machine is None:
        return
    if (
        door is not None
        and machine.door_width_m is not None
        and machine.door_width_m < door.value - _ROUNDING
    ):
        yield _of(case, "too_narrow", machine.door_width_m, door)
    if profile.device is None:
        return
    fit = fit_of(machine, case.levels, profile.device, has_companion=profile.has_companion)
    if fit.size is Fit.NO:
        yield _of(case, "elevator_too_small", fit.value_m, fit.limit)
    elif fit.turn is Fit.NO:
        yield _of(case, "elevator_no_turn", fit.value_m, fit.limit)


# --- by ground


def _slope(case: Case, profile: Profile) -> Iterator[Refusal]:
    pathway = case.pathway
    up_ratio = incline_up(pathway, forward=case.forward)
    if up_ratio is not None:
        limit = profile.max_incline_up_ratio if up_ratio > 0 else profile.max_incline_down_ratio
        if limit is not None and abs(up_ratio) > limit.value + _ROUNDING:
            reason = "too_steep" if up_ratio > 0 else "too_steep_down"
            yield _of(case, reason, abs(up_ratio), limit)
    run = profile.max_slope_run_m
    if (
        run is not None
        and pathway.longest_slope_m is not None
        and pathway.longest_slope_m > run.value + _ROUNDING
        and abs(pathway.incline_ratio or 0.0) >= profile.slope_from_ratio.value
    ):
        yield _of(case, "slope_too_long", pathway.longest_slope_m, run)
    across = profile.max_cross_slope_ratio
    if (
        across is not None
        and pathway.cross_slope_ratio is not None
        and abs(pathway.cross_slope_ratio) > across.value + _ROUNDING
    ):
        yield _of(case, "cross_slope", abs(pathway.cross_slope_ratio), across)


def _ground(case: Case, profile: Profile) -> Iterator[Refusal]:
    pathway = case.pathway
    highest = profile.max_kerb_height_m
    if highest is not None:
        if pathway.kerb_height_m is not None:
            if pathway.kerb_height_m > highest.value + _ROUNDING:
                yield _of(case, "kerb", pathway.kerb_height_m, highest)
        elif pathway.kerb in {Kerb.RAISED, Kerb.ROLLED} and highest.value < RAISED_KERB_M:
            yield _of(case, "kerb", None, highest)
        if (
            pathway.mode is not PathwayMode.STAIRS
            and pathway.step_height_m is not None
            and pathway.step_height_m > highest.value + _ROUNDING
        ):
            yield _of(case, "step", pathway.step_height_m, highest)
    worst = profile.worst_smoothness
    if (
        worst is not None
        and pathway.smoothness is not None
        and _SMOOTHNESS.index(pathway.smoothness) > _SMOOTHNESS.index(Smoothness(worst))
    ) or pathway.surface.split(":", 1)[0] in profile.refused_surfaces:
        yield _of(case, "surface")


# --- by what nobody knows


def _unknown(case: Case, profile: Profile) -> Iterator[Refusal]:
    if Unknown.REFUSED in dict(profile.unknown).values():
        for fact in unknown_facts(case, profile):
            if profile.rule(fact) is Unknown.REFUSED:
                yield _of(case, f"unverified_{fact.value}")
