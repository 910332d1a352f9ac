"""Each place has a number that finds it at any kiosk, in every way that somebody writes it down."""

from collections import Counter

import pytest

from app.search.codes import code_words, place_code, read_code
from maps.model import PlaceId
from tests.app.search.samples import index, station
from tests.app.search.test_recall import SAMPLES


@pytest.mark.parametrize("name", SAMPLES)
def test_a_places_number_finds_it_first(name) -> None:
    places = station(name).places
    codes = Counter(place_code(place.id) for place in places)
    for place in places:
        found = index(name).find(code_words(place.id))
        first = [hit.place.id for hit in found[: codes[place_code(place.id)]]]
        assert place.id in first
    assert sum(count - 1 for count in codes.values()) <= 3


def test_a_number_never_changes_since_it_stands_on_paper() -> None:
    assert code_words(PlaceId("sample:platform-4")) == "911 429"


@pytest.mark.parametrize("written", ["012345", "012 345", " 012-345", "０１２　３４５", "012.345"])
def test_a_number_is_read_however_it_is_written(written) -> None:
    assert read_code(written) == "012345"


@pytest.mark.parametrize(
    "other", ["", "12345", "0123456", "O12345", "01234a", "一二三四五六", "②③④⑤⑥x"]
)
def test_what_is_no_number_finds_none(other) -> None:
    assert read_code(other) == ""
