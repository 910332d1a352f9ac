"""Whatever staff can close on a map is really closed by it."""

import pytest

from maps.model import NO_CONDITIONS
from maps.today import ThingKind, closed, things_of
from routing.network import compile_network
from tests.support.visit import NOW, built_in, two_levels

STATIONS = ["darmstadt-hbf", "shin-yokohama", "zuerich-hb", "saebyeok-sample"]


def test_lifts_come_first_then_what_carries_doors_and_ways():
    kinds = [thing.kind for thing in things_of(built_in("saebyeok-sample"))]
    assert kinds == sorted(kinds, key=list(ThingKind).index)
    assert set(kinds) == set(ThingKind)


@pytest.mark.parametrize("name", STATIONS)
def test_closing_a_thing_takes_ways_away(name):
    station = built_in(name)
    network = compile_network(station)
    for thing in things_of(station):
        conditions = closed(NO_CONDITIONS, thing.subjects, NOW)
        edges = network.closed_edges(conditions.states(NOW))
        equipment = thing.equipment
        carries = equipment is None or any(p.equipment == equipment for p in station.pathways)
        assert bool(edges) is carries, thing.id


@pytest.mark.parametrize("name", STATIONS)
def test_things_are_told_apart_and_lie_on_levels_of_the_map(name):
    station = built_in(name)
    things = things_of(station)
    assert len({thing.id for thing in things if thing.kind is not ThingKind.ENTRANCE}) == len(
        [thing for thing in things if thing.kind is not ThingKind.ENTRANCE]
    )
    for thing in things:
        assert thing.subjects
        indices = [station.level_by_id[level].index for level in thing.levels]
        assert indices == sorted(indices) or thing.place is not None


def test_flights_of_one_staircase_are_one_thing():
    things = things_of(two_levels())
    assert [thing.kind for thing in things].count(ThingKind.PASSAGE) == 1
