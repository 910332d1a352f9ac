"""The real lists: nothing in them is lost, and what is odd in them is found."""

from collections import Counter

import pytest

from maps.codec import read_station_map, write_station_map
from maps.importing import Bundle, Selection, sniff
from maps.importing.seoul import read_seoul
from maps.model import EquipmentKind, PlaceKind
from tests.support.shared import SHARED, needs_shared

pytestmark = needs_shared


@pytest.fixture(scope="module")
def lists() -> Bundle:
    folder = SHARED / "korea_seoul_metro"
    files = {path.name: path.read_bytes() for path in sorted(folder.glob("*.json"))}
    return Bundle(name="korea_seoul_metro", files=files)


@pytest.fixture(scope="module")
def stations(lists):
    return read_seoul(lists, Selection(all_stations=True))


def test_every_machine_and_every_toilet_of_274_stations_is_on_a_map(stations):
    assert len(stations) == 274
    kinds = Counter(e.kind for s in stations for e in s.equipment)
    unlisted = sum("wheelchair-lift" in e.id for s in stations for e in s.equipment)
    assert kinds[EquipmentKind.ESCALATOR] == 1886
    assert kinds[EquipmentKind.ELEVATOR] == 863
    assert kinds[EquipmentKind.MOVING_SIDEWALK] == 18
    assert kinds[EquipmentKind.STAIRLIFT] - unlisted == 63
    assert unlisted == 13
    assert Counter(p.kind for s in stations for p in s.places)[PlaceKind.TOILET] == 302


def test_names_come_in_four_languages_but_for_two_that_the_names_do_not_know(stations):
    languages = {s.name.local: {tag for tag, _ in s.name.by_language} for s in stations}
    assert {n for n, tags in languages.items() if tags != {"ko", "en", "ja", "zh"}} == {
        "불암산",
        "암사역사공원",
    }


def test_what_is_odd_in_the_lists_is_found(stations):
    found = Counter(f.rule for s in stations for f in s.remarks)
    assert found["floor_unreadable"] == 0
    assert found["row_without_station"] == 0
    assert found["station_name_differs"] == 1
    assert found["joined_by_distance"] == 1
    assert found["station_without_position"] == 1
    assert found["wheelchair_lift_is_no_elevator"] == 37
    far = {
        i for s in stations for f in s.remarks for i in f.subjects if f.rule == "position_cannot_be"
    }
    assert len(far) == 93


def test_every_map_comes_back_from_its_file_as_it_was(stations):
    for station in stations:
        assert read_station_map(write_station_map(station), name=station.id) == station


def test_all_lists_in_one_map(lists, stations):
    assert sniff(lists) == "seoul"
    (whole,) = read_seoul(lists)
    assert len(whole.equipment) == sum(len(s.equipment) for s in stations)
    assert len(whole.places) == sum(len(s.places) for s in stations)
