"""What would decide on a way and nobody has said: doubts, told to the traveller or refused."""

from collections.abc import Iterator

from maps.model import Access, Crossing, Equipment, Kerb, Pathway, PathwayMode
from routing.case import Case
from routing.elevator_fit import Fit, fit_of
from routing.profile import Fact, Profile, Unknown

_GATES = {PathwayMode.FARE_GATE, PathwayMode.EXIT_GATE}
_NO_STEP = {Kerb.FLUSH, Kerb.LOWERED}


def doubts(case: Case, profile: Profile) -> tuple[str, ...]:
    """Return keys of what is passed here although nobody has confirmed it for this profile."""
    keys = ["inferred"] if case.pathway.provenance.inferred else []
    for fact in unknown_facts(case, profile):
        if profile.rule(fact) is Unknown.TOLD:
            is_machine = fact is Fact.ACCESS and case.machine is not None
            keys.append("elevator_access" if is_machine else fact.value)
    return tuple(keys)


def unknown_facts(case: Case, profile: Profile) -> Iterator[Fact]:
    """Yield the facts that would decide here and that nobody has said.

    A statement that a way is accessible covers its width, slope and kerbs for the reference
    wheelchair, whom such statements are made for; not the size of a larger device.
    """
    pathway = case.pathway
    is_stated = Access.YES in case.statements
    if not is_stated and Access.LIMITED not in case.statements:
        yield Fact.ACCESS
    if pathway.mode is PathwayMode.ELEVATOR:
        yield from _unknown_of_elevator(case.machine, case, profile, is_stated=is_stated)
        return
    if pathway.mode is PathwayMode.STAIRS:
        if pathway.has_wheelchair_ramp:
            yield Fact.INCLINE
        if pathway.handrail is None:
            yield Fact.HANDRAIL
        if pathway.step_contrast is None:
            yield Fact.STEP_CONTRAST
        return
    if case.machine is None:
        yield from _unknown_of_ground(case, profile, is_stated=is_stated)


def _unknown_of_ground(case: Case, profile: Profile, *, is_stated: bool) -> Iterator[Fact]:
    pathway = case.pathway
    if not is_stated:
        yield from _unknown_of_slope(pathway, profile)
    if pathway.min_width_m is None and not (is_stated and _is_reference(profile)):
        yield Fact.GATE_WIDTH if pathway.mode in _GATES else Fact.WIDTH
    if (
        pathway.crossing is not None
        and pathway.kerb not in _NO_STEP
        and pathway.kerb_height_m is None
        and not is_stated
    ):
        yield Fact.KERB
    if pathway.tactile_paving is None:
        yield Fact.TACTILE_PAVING
    if pathway.crossing is Crossing.SIGNALS and pathway.crossing_sound is None:
        yield Fact.CROSSING_SOUND


def _unknown_of_slope(pathway: Pathway, profile: Profile) -> Iterator[Fact]:
    if pathway.goes_up is not None and pathway.incline_ratio is None:
        yield Fact.INCLINE
    run = profile.max_slope_run_m
    if (
        run is not None
        and pathway.longest_slope_m is None
        and abs(pathway.incline_ratio or 0.0) >= profile.slope_from_ratio.value
        and pathway.length_m > run.value
    ):
        yield Fact.SLOPE_RUN


def _unknown_of_elevator(
    machine: Equipment | None, case: Case, profile: Profile, *, is_stated: bool
) -> Iterator[Fact]:
    if profile.device is None:
        return
    is_covered = is_stated and _is_reference(profile)
    if machine is None:
        if not is_covered:
            yield Fact.ELEVATOR_SIZE
        return
    fit = fit_of(machine, case.levels, profile.device, has_companion=profile.has_companion)
    if (fit.size is Fit.UNKNOWN or machine.door_width_m is None) and not is_covered:
        yield Fact.ELEVATOR_SIZE
    if fit.turn is Fit.UNKNOWN:
        yield Fact.ELEVATOR_TURN


_REFERENCE_M = (0.7, 1.2)  # ISO 7193: width and length of the reference wheelchair


def _is_reference(profile: Profile) -> bool:
    """Say whether a device is no larger than the wheelchair that statements are made for."""
    device = profile.device
    return device is None or (
        device.width_m.value <= _REFERENCE_M[0] and device.length_m.value <= _REFERENCE_M[1]
    )
