"""What every edit promises, on stations that nobody drew and on the ones that are shipped."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maps.codec import read_station_map, write_station_map
from maps.editing import History, difference
from tests.support.generated import stations
from tests.support.random_edits import random_edit
from tests.support.random_stations import random_station
from tests.support.tree import ROOT

SHIPPED = sorted((ROOT / "assets" / "stations").glob("*.json"))


def _edited(station, chance, count):
    history = History(station)
    refused = 0
    for _ in range(count):
        refused += history.do(random_edit(chance, history.map)) is not None
    return history, refused


@given(stations(), st.randoms(use_true_random=False), st.integers(1, 8))
def test_as_many_undos_as_edits_give_the_equal_map(station, chance, count) -> None:
    history, _ = _edited(station, chance, count)
    last, steps = history.map, history.position
    assert [history.undo() for _ in range(steps)] == [True] * steps
    assert history.map == station
    assert not history.undo()
    assert [history.redo() for _ in range(steps)] == [True] * steps
    assert history.map == last
    assert not history.redo()


@given(stations(), st.randoms(use_true_random=False))
def test_an_edited_map_is_read_back_as_it_was_saved(station, chance) -> None:
    history, _ = _edited(station, chance, 6)
    assert read_station_map(write_station_map(history.map), name="saved") == history.map


@given(st.integers(0, 9999), st.randoms(use_true_random=False))
def test_no_edit_raises_that_does_not_refuse(number, chance) -> None:
    station = random_station(number)
    for _ in range(12):
        edit = random_edit(chance, station)
        if edit.why_not(station) is None:
            assert edit.label(station).message.startswith("edit-")
            station = edit.apply(station)


@pytest.mark.parametrize("path", SHIPPED, ids=lambda p: p.stem)
def test_real_maps_keep_the_same_promises(path) -> None:
    station = read_station_map(path.read_bytes(), name=path.name)
    history, refused = _edited(station, random.Random(20261126), 120)
    assert refused < 90, "most of what is tried can be done"
    assert difference(station, history.map)
    assert read_station_map(write_station_map(history.map), name="saved") == history.map
    while history.undo():
        pass
    assert history.map == station
    assert not difference(station, history.map)


@given(stations(), st.randoms(use_true_random=False))
def test_the_same_edit_on_the_same_map_makes_the_same(station, chance) -> None:
    history, _ = _edited(station, chance, 5)
    again = History(station)
    assert [again.do(edit) for edit in history.done] == [None] * history.position
    assert again.map == history.map
