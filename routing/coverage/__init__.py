"""Promises about a map that only routing can check: who gets where, and out again.

As in `maps.validation`: one rule, one file, one test. They are handed to `maps.validation.validate`
by callers, so that `maps` never learns of routing.
"""

from collections.abc import Callable, Iterable, Iterator

from maps.model import Finding, StationMap
from routing.coverage.reach import Reach, find_reach
from routing.coverage.rules.no_way_out import no_way_out
from routing.coverage.rules.place_not_reachable import place_not_reachable
from routing.coverage.rules.platform_apart import platform_apart
from routing.coverage.rules.platform_not_for_profile import platform_not_for_profile
from routing.coverage.rules.platform_not_reachable import platform_not_reachable
from routing.coverage.rules.platform_not_step_free import platform_not_step_free
from routing.coverage.rules.sole_link_elevator import sole_link_elevator

REACH_RULES: tuple[Callable[[Reach], Iterable[Finding]], ...] = (
    place_not_reachable,
    no_way_out,
    platform_apart,
    platform_not_for_profile,
    platform_not_reachable,
    platform_not_step_free,
    sole_link_elevator,
)
"""The whole registry."""


def coverage(station: StationMap) -> Iterator[Finding]:
    """Yield what all of `REACH_RULES` find; who gets where is found once for them."""
    reach = find_reach(station)
    for rule in REACH_RULES:
        yield from rule(reach)


COVERAGE_RULES = (coverage,)
"""What callers add to the rules of `maps.validation`."""
