"""Promises that a map must keep: one rule, one file, one test. The list is the whole registry."""

from collections.abc import Callable, Iterable

from maps.model import Finding, StationMap
from maps.validation.rules.direction_against_levels import direction_against_levels
from maps.validation.rules.elevator_access_unknown import elevator_access_unknown
from maps.validation.rules.elevator_without_pathway import elevator_without_pathway
from maps.validation.rules.exit_gate_both_ways import exit_gate_both_ways
from maps.validation.rules.incline_out_of_range import incline_out_of_range
from maps.validation.rules.level_jump import level_jump
from maps.validation.rules.pathway_loop import pathway_loop
from maps.validation.rules.place_not_connected import place_not_connected
from maps.validation.rules.stairs_without_count import stairs_without_count

Rule = Callable[[StationMap], Iterable[Finding]]

RULES: tuple[Rule, ...] = (
    direction_against_levels,
    elevator_access_unknown,
    elevator_without_pathway,
    exit_gate_both_ways,
    incline_out_of_range,
    level_jump,
    pathway_loop,
    place_not_connected,
    stairs_without_count,
)


def validate(station: StationMap, rules: Iterable[Rule] = RULES) -> tuple[Finding, ...]:
    """Return what all rules find, in the order of the rules."""
    return tuple(finding for rule in rules for finding in rule(station))
