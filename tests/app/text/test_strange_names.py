"""Whatever somebody typed into a map, directions are sentences that can be drawn and said."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.assets import complete_languages, load_phrasebook
from app.text.directions import instructions, totals, utterances
from app.text.labels import level_label, place_label
from maps.model import Name, NodeId, StationMap
from maps.naming import NameWriter, shown
from routing.network import compile_network
from routing.plan import plan
from routing.profiles import BLIND, HURRIED, WALKING, WHEELCHAIR
from routing.route import Request, Route
from tests.support.fonts import drawable_characters
from tests.support.strange import NAMES, with_name
from tests.support.tree import ROOT

DRAWABLE = drawable_characters(ROOT / "assets" / "fonts")
LONGEST = 260
"""A sentence of 90 characters and two names of 80, each cut with dots."""


def routes(station: StationMap) -> list[Route]:
    network = compile_network(station)
    platform = next(p for p in station.places if p.nodes == (NodeId("P"),))
    answers = [
        plan(
            network,
            Request(
                origins=(NodeId("E"),),
                destinations=platform.nodes,
                profile=profile,
                facing_deg=90.0,
                place=platform.id,
            ),
        )
        for profile in (WALKING, HURRIED, WHEELCHAIR, BLIND)
    ]
    return [answer for answer in answers if isinstance(answer, Route)]


def is_clean(text: str) -> None:
    assert text == text.strip() != ""
    assert "  " not in text
    assert len(text) <= 2 * LONGEST
    assert not [c for c in text if c not in DRAWABLE], text
    assert not [c for c in text if unicodedata.category(c) in {"Cc", "Cf", "Cs", "Co"}], text


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_directions_can_be_drawn_and_said_in_every_language(name: Name) -> None:
    station = with_name(name)
    found = routes(station)
    assert len(found) == 4
    for language in complete_languages():
        book = load_phrasebook(language, station)
        for route in found:
            for text in (*instructions(route, station, book), *utterances(route, station, book)):
                is_clean(text)
                assert ".." not in text
            is_clean(totals(route, book))
        for place in station.places:
            is_clean(place_label(place, book))
        for level in station.levels:
            is_clean(level_label(level, book))


@given(st.text(max_size=300))
def test_any_text_is_shown_on_one_line_or_not_at_all(text: str) -> None:
    found = shown(text)
    assert shown(found) == found
    assert len(found) <= 80
    assert found == found.strip()
    assert not [c for c in found if unicodedata.category(c) in {"Cc", "Cf", "Cs", "Co", "Cn"}]
    found.encode("utf-8")


def test_names_that_nobody_spoilt_stay_as_they_are() -> None:
    for text in (
        "서울역 3번 출구",
        "3·4번 승강장",
        "Zürich HB",
        "新宿駅",
        "Ga Hà Nội",
        "㈜한국",
        "A & B",
    ):
        assert shown(text) == text


def test_a_script_that_no_font_here_draws_gives_way_to_one_that_is() -> None:
    hebrew = NAMES["Hebrew with English"]
    assert NameWriter("ko", "Kore").written(hebrew) == "Station 7"
    assert NameWriter("ko", "Kore").written(NAMES["Arabic"]) == ""


def test_a_platform_whose_name_cannot_be_drawn_is_still_a_platform() -> None:
    station = with_name(NAMES["Arabic"])
    book = load_phrasebook("en", station)
    last = instructions(routes(station)[0], station, book)[-1]
    assert last == "You have reached your destination: Platform."
