"""Findings while somebody edits: after a change, only what it can have changed is checked again."""

from collections.abc import Iterable, Sequence

from maps.model import Finding, StationMap
from maps.validation.nearby import Ground, Nearby, nearby
from maps.validation.scope import Reach, Rule, Touched, scope_of, touched

LARGE_RATIO = 0.3
"""A part this large of a map is no part: looking at the whole is quicker than patching."""


class Recheck:
    """What all rules find on one map after another, each close to the one before.

    The same findings as a full check gives, in the order of the rules; within a rule, by subject.
    """

    def __init__(
        self, station: StationMap, rules: Iterable[Rule], *, large_ratio: float = LARGE_RATIO
    ) -> None:
        """Check a map fully.

        Args:
            station: the map.
            rules: what is promised of it.
            large_ratio: a part with this share of the ways is looked at as the whole.
        """
        self._large_ratio = large_ratio
        self._rules = tuple(rules)
        self._map = station
        self._found = [_in_order(rule(station)) for rule in self._rules]
        self._ground = Ground(station)

    @property
    def found(self) -> tuple[Finding, ...]:
        """What the rules find on the last map."""
        return tuple(finding for found in self._found for finding in found)

    def at(self, station: StationMap) -> tuple[Finding, ...]:
        """Return what the rules find on another map."""
        differs = touched(self._map, station)
        if differs.things or differs.is_whole:
            self._look(station, differs)
        self._map = station
        return self.found

    def _look(self, station: StationMap, differs: Touched) -> None:
        self._ground.note(differs.of("pathways"))
        if self._ground.is_worn:
            self._ground = Ground(station)
        is_local = not differs.is_whole and "levels" not in differs.things
        part: Nearby | None = None
        for number, rule in enumerate(self._rules):
            scope = scope_of(rule)
            if not differs.is_whole and differs.things.keys().isdisjoint(scope.reads):
                continue
            found = self._found[number]
            if scope.reach is Reach.NEAR and is_local:
                if part is None:
                    part = nearby(self._map, station, differs, self._ground)
                    is_local = len(part.map.pathways) < len(station.pathways) * self._large_ratio
                self._found[number] = _patched(found, rule, part)
            elif scope.is_untouched is None or not scope.is_untouched(
                self._map, station, differs, found
            ):
                self._found[number] = _in_order(rule(station))


def _patched(found: Sequence[Finding], rule: Rule, part: Nearby) -> list[Finding]:
    kept = [finding for finding in found if part.ids.isdisjoint(finding.subjects)]
    anew = [f for f in rule(part.map) if not part.ids.isdisjoint(f.subjects)]
    return _in_order([*kept, *anew])


def _in_order(found: Iterable[Finding]) -> list[Finding]:
    return sorted(found, key=lambda finding: (finding.subjects, finding.text))
