"""While somebody edits, the findings are those of a full check, found with little of its work."""

import random
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maps.codec import read_station_map
from maps.editing import History
from maps.validation import RULES, validate
from maps.validation.recheck import LARGE_RATIO, Recheck
from maps.validation.scope import Reach, Scope, scope_of, scoped, touched
from routing.coverage import covered, covered_again
from tests.support.generated import stations
from tests.support.random_edits import random_edit
from tests.support.random_stations import random_station
from tests.support.saebyeok import build
from tests.support.tree import ROOT

ALL = (*RULES, covered)
SHIPPED = sorted((ROOT / "assets" / "stations").glob("*.json"))


def _play(station, chance, count, *, ratio=9.0, rules=ALL) -> None:
    """Edit, and check; usually the part around an edit is taken however large it is."""
    again = tuple(covered_again() if rule is covered else rule for rule in rules)
    history, recheck = History(station), Recheck(station, again, large_ratio=ratio)
    for _ in range(count):
        pick = chance.random()
        if pick < 0.15:
            history.undo()
        elif pick < 0.25:
            history.redo()
        else:
            history.do(random_edit(chance, history.map))
        found = recheck.at(history.map)
        assert Counter(found) == Counter(validate(history.map, rules)), history.done[-1:]


@given(stations(), st.randoms(use_true_random=False), st.integers(1, 8))
def test_what_is_checked_again_equals_a_full_check(station, chance, count) -> None:
    _play(station, chance, count)


@pytest.mark.parametrize("number", range(100, 112))
def test_what_is_near_an_edit_is_enough_for_rules_that_look_near(number) -> None:
    station = random_station(number, most_nodes=40)
    _play(station, random.Random(number), 40, rules=RULES)


@pytest.mark.parametrize("number", range(4))
def test_it_does_on_larger_stations_over_long_edits(number) -> None:
    _play(random_station(number, most_nodes=40), random.Random(number), 30)


def test_it_does_on_the_training_station() -> None:
    _play(build(), random.Random(11), 40)


@pytest.mark.parametrize("path", SHIPPED, ids=lambda p: p.stem)
def test_it_does_on_real_maps(path) -> None:
    station = read_station_map(path.read_bytes(), name=path.name)
    _play(station, random.Random(12), 6, ratio=LARGE_RATIO)


def test_every_rule_has_declared_its_scope() -> None:
    assert [rule.__name__ for rule in ALL if not hasattr(rule, "scope")] == []
    assert sum(scope_of(rule).reach is Reach.NEAR for rule in RULES) > 15


def test_a_rule_whose_input_did_not_change_is_not_asked() -> None:
    asked = []

    def counting(name, **scope):
        @scoped(Scope(**scope))
        def rule(station):
            asked.append(name)
            return iter(())

        return rule

    rules = [
        counting("places", reads=frozenset({"places"})),
        counting("pathways", reads=frozenset({"pathways"})),
        counting("never", is_untouched=lambda before, after, differs, found: True),
    ]
    station, chance = build(), random.Random(1)
    recheck = Recheck(station, rules)
    asked.clear()
    after = station
    while not touched(station, after).things:
        edit = random_edit(chance, station)
        if edit.why_not(station) is None:
            after = edit.apply(station)
            if set(touched(station, after).things) != {"places"}:
                after = station
    recheck.at(after)
    assert asked == ["places"]
