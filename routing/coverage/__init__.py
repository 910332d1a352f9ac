"""Promises about a map that only routing can check: who gets where, and out again.

As in `maps.validation`: one rule, one file, one test. They are handed to `maps.validation.validate`
by callers, so that `maps` never learns of routing.
"""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator

from maps.model import Finding, StationMap
from maps.validation.scope import whole
from routing.coverage.again import ReachAgain, has_hours
from routing.coverage.reach import Reach
from routing.coverage.rules.no_exit_open import no_exit_open
from routing.coverage.rules.no_way_out import no_way_out
from routing.coverage.rules.place_not_reachable import place_not_reachable
from routing.coverage.rules.platform_apart import platform_apart
from routing.coverage.rules.platform_not_for_profile import platform_not_for_profile
from routing.coverage.rules.platform_not_reachable import platform_not_reachable
from routing.coverage.rules.platform_not_step_free import platform_not_step_free
from routing.coverage.rules.sole_link_elevator import sole_link_elevator
from routing.coverage.same_ways import same_hours, same_ways
from routing.coverage.who_gets_where import find_coverage

WAY_RULES: tuple[Callable[[Reach], Iterable[Finding]], ...] = (
    place_not_reachable,
    no_way_out,
    platform_apart,
    platform_not_for_profile,
    platform_not_reachable,
    platform_not_step_free,
    sole_link_elevator,
)
"""The whole registry, but for what depends on the day."""

READ = ("levels", "nodes", "pathways", "equipment", "places")
"""The collections of a map that say who gets where."""


@whole(*READ, is_untouched=same_ways)
def covered(station: StationMap) -> Iterator[Finding]:
    """Yield what all of `WAY_RULES` find; who gets where is found once for them."""
    yield from _found(find_coverage(station).reach)


def _found(reach: Reach) -> Iterator[Finding]:
    for rule in WAY_RULES:
        yield from rule(reach)


def covered_from(day: dt.date) -> Callable[[StationMap], Iterator[Finding]]:
    """Return a rule that also looks at the opening hours of the week from `day`."""

    @whole(*READ, is_untouched=same_hours)
    def covered_by_hours(station: StationMap) -> Iterator[Finding]:
        coverage = find_coverage(station)
        yield from _found(coverage.reach)
        yield from no_exit_open(coverage, day)

    return covered_by_hours


def covered_again(day: dt.date | None = None) -> Callable[[StationMap], Iterator[Finding]]:
    """Return a rule that finds the same on one map after another, quickly where little differs.

    Args:
        day: as of `covered_from`; without it, as `covered`.
    """
    again = ReachAgain()

    @whole(*READ, is_untouched=same_ways if day is None else same_hours)
    def covered_once_more(station: StationMap) -> Iterator[Finding]:
        yield from _found(again.on(station))
        if day is not None and has_hours(station):
            yield from no_exit_open(find_coverage(station), day)

    return covered_once_more


COVERAGE_RULES = (covered,)
"""What callers add to the rules of `maps.validation`."""
