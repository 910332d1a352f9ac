"""Promises that a map must keep: one rule, one file, one test. The list is the whole registry."""

from collections.abc import Iterable

from maps.model import Finding, StationMap
from maps.validation.rules.crossing_ways import crossing_ways
from maps.validation.rules.dangling_node import dangling_node
from maps.validation.rules.direction_against_levels import direction_against_levels
from maps.validation.rules.door_against_cabin import door_against_cabin
from maps.validation.rules.elevator_access_unknown import elevator_access_unknown
from maps.validation.rules.elevator_without_way import elevator_without_way
from maps.validation.rules.end_beside_way import end_beside_way
from maps.validation.rules.exit_gate_both_ways import exit_gate_both_ways
from maps.validation.rules.incline_out_of_range import incline_out_of_range
from maps.validation.rules.kerb_against_height import kerb_against_height
from maps.validation.rules.level_jump import level_jump
from maps.validation.rules.measure_out_of_range import measure_out_of_range
from maps.validation.rules.one_way_without_return import one_way_without_return
from maps.validation.rules.opening_hours_unreadable import opening_hours_unreadable
from maps.validation.rules.pathway_loop import pathway_loop
from maps.validation.rules.pathways_alike import pathways_alike
from maps.validation.rules.place_not_connected import place_not_connected
from maps.validation.rules.platform_without_name import platform_without_name
from maps.validation.rules.rise_against_levels import rise_against_levels
from maps.validation.rules.same_button_twice import same_button_twice
from maps.validation.rules.sign_against_number import sign_against_number
from maps.validation.rules.stairs_against_levels import stairs_against_levels
from maps.validation.rules.stairs_without_count import stairs_without_count
from maps.validation.rules.unjoined_ends import unjoined_ends
from maps.validation.rules.zero_length import zero_length
from maps.validation.scope import Rule

RULES: tuple[Rule, ...] = (
    crossing_ways,
    dangling_node,
    direction_against_levels,
    door_against_cabin,
    pathways_alike,
    elevator_access_unknown,
    elevator_without_way,
    end_beside_way,
    exit_gate_both_ways,
    incline_out_of_range,
    kerb_against_height,
    level_jump,
    measure_out_of_range,
    one_way_without_return,
    opening_hours_unreadable,
    pathway_loop,
    place_not_connected,
    platform_without_name,
    rise_against_levels,
    same_button_twice,
    sign_against_number,
    stairs_against_levels,
    stairs_without_count,
    unjoined_ends,
    zero_length,
)


def validate(station: StationMap, rules: Iterable[Rule] = RULES) -> tuple[Finding, ...]:
    """Return what all rules find, in the order of the rules."""
    return tuple(finding for rule in rules for finding in rule(station))


def findings_of(station: StationMap, rules: Iterable[Rule] = RULES) -> tuple[Finding, ...]:
    """Return what is to be said about a map: its importer's remarks, and what the rules add.

    A rule that only repeats what a remark of the same name says about the same subjects is silent.
    """
    return beside_remarks(station, validate(station, rules))


def beside_remarks(station: StationMap, found: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return a map's remarks, and what rules found that no remark says already."""
    remarked: dict[str, set[str]] = {}
    for remark in station.remarks:
        remarked.setdefault(remark.rule, set()).update(remark.subjects)
    added = (f for f in found if not set(f.subjects) <= remarked.get(f.rule, set()))
    return (*station.remarks, *added)
