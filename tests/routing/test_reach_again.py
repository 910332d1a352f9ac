"""While somebody draws, who gets where is what a network says, found without making one."""

import datetime as dt
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maps.codec import read_station_map
from maps.editing import History
from routing.coverage import covered_again, covered_from
from routing.coverage.again import ReachAgain
from routing.coverage.spread import Sets, spread, without_bridges
from routing.coverage.who_gets_where import find_coverage
from tests.support.generated import stations
from tests.support.random_edits import random_edit
from tests.support.random_stations import random_station
from tests.support.saebyeok import build
from tests.support.tree import ROOT

SHIPPED = sorted((ROOT / "assets" / "stations").glob("*.json"))


def _same_parts(one, other) -> bool:
    pairs = set(zip(one, other, strict=True))
    return len(pairs) == len({a for a, _ in pairs}) == len({b for _, b in pairs})


def _check(station, again) -> None:
    found, known = again.on(station), find_coverage(station).reach
    assert found.outside == known.outside
    assert found.by_profile == known.by_profile
    assert found.out_on_foot == known.out_on_foot
    assert _same_parts(found.parts, known.parts)
    assert found.sole_links == known.sole_links


def _play(station, chance, count) -> None:
    history, again = History(station), ReachAgain()
    _check(station, again)
    for _ in range(count):
        pick = chance.random()
        if pick < 0.15:
            history.undo()
        elif pick < 0.25:
            history.redo()
        else:
            history.do(random_edit(chance, history.map))
        _check(history.map, again)


@given(stations(), st.randoms(use_true_random=False), st.integers(1, 6))
def test_on_small_stations_over_any_edits(station, chance, count) -> None:
    _play(station, chance, count)


@pytest.mark.parametrize("number", range(8))
def test_on_larger_stations_over_long_edits(number) -> None:
    _play(random_station(number, most_nodes=60), random.Random(number), 30)


def test_on_the_training_station() -> None:
    _play(build(), random.Random(5), 25)


@pytest.mark.parametrize("path", SHIPPED, ids=lambda p: p.stem)
def test_on_real_maps(path) -> None:
    _play(read_station_map(path.read_bytes(), name=path.name), random.Random(3), 6)


def test_with_opening_hours_it_finds_the_same() -> None:
    day, chance, history = dt.date(2026, 3, 2), random.Random(9), History(build())
    again, whole = covered_again(day), covered_from(day)
    for _ in range(12):
        history.do(random_edit(chance, history.map))
        assert list(again(history.map)) == list(whole(history.map))


@given(st.integers(2, 12), st.data())
def test_what_no_single_pair_holds_on_is_one_part(count, data) -> None:
    import networkx as nx

    numbers = st.integers(0, count - 1)
    pairs = data.draw(st.lists(st.tuples(numbers, numbers), max_size=20))
    graph = nx.MultiGraph([(a, b) for a, b in pairs if a != b])
    graph.add_nodes_from(range(count))
    found = without_bridges(count, pairs)
    for one, other in ((a, b) for a in range(count) for b in range(a)):
        both = nx.has_path(graph, one, other) and all(
            nx.has_path(nx.restricted_view(graph, [], [edge]), one, other)
            for edge in graph.edges(keys=True)
        )
        assert (found[one] == found[other]) == both


def test_sets_and_spreading() -> None:
    sets = Sets(4)
    sets.join([(3, 1)])
    assert sets.all() == [0, 1, 2, 1]
    edges = [(0, 1, 0b11), (1, 2, 0b01), (2, 3, 0b10), (3, 1, 0b11)]
    assert spread(4, edges, {0}, 0b11) == [0, 0b11, 0b01, 0]
