"""The style guide, held against all that directions can say, in every language."""

import re

import pytest

from app.assets import complete_languages
from tests.support.wording.catalogue import phrases
from tests.support.wording.corpus import BUILT_IN, OPEN_DATA, stations
from tests.support.wording.judge import Judge
from tests.support.wording.lexicon import LEXICONS, read_digits, read_morae
from tests.support.wording.linter import complaints, spoken_complaints, step_complaints
from tests.support.wording.templates import sentences

ROUTES = 33
"""Each profile three times. ``python -m tests.support.wording 1000`` judges as many as one likes."""


LANGUAGES = complete_languages()


def test_every_language_that_is_offered_has_its_rules() -> None:
    assert set(LANGUAGES) <= set(LEXICONS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_in_every_variant_keeps_to_the_style_guide(language: str) -> None:
    wrong = [
        (phrase.key, what, text)
        for phrase, said, facts in sentences(language)
        for what, text in complaints(language, said, facts)
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_left_says_left_and_right_says_right(language: str) -> None:
    words = LEXICONS[language]
    for phrase in phrases(language):
        sides = {
            side
            for value in phrase.chosen.values()
            for side in ("left", "right")
            if value.endswith(side)
        }
        text = phrase.literal
        found = {
            side
            for side, pattern in (("left", words.left), ("right", words.right))
            if re.search(pattern, text)
        }
        if sides:
            assert found == sides, (phrase.key, phrase.chosen, text)


@pytest.mark.parametrize("path", BUILT_IN, ids=lambda path: path.stem)
def test_on_any_way_of_a_built_in_station_words_are_well_made_and_true(path) -> None:
    for station in stations(path):
        judge = Judge(station)
        assert list(judge.judge_routes(ROUTES)) == []
        assert judge.tally.routes > ROUTES / 3


@pytest.mark.parametrize(
    "path", OPEN_DATA or [pytest.param(None, marks=pytest.mark.skip("no ../shared/data here"))]
)
def test_on_any_way_of_open_data_words_are_well_made_and_true(path) -> None:
    for station in stations(path, most=1):
        assert list(Judge(station).judge_routes(11)) == []


# --- the linter can fail -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "text", "what"),
    [
        ("en", "Walk past the kiosk.", "says"),
        ("en", "Look for the lift.", "says"),
        ("en", "Go north for 20 metres.", "says"),
        ("en", "Turn to 3 o'clock.", "says"),
        ("en", "At the red wall, turn left.", "relies on"),
        ("en", "Press the button and leave by the door on the left.", "2 actions"),
        ("en", "Turn left. Go straight.", "more than one sentence"),
        ("en", "Turn left and go { $metres } metres.", "left over"),
        ("en", "Turn  left.", "spaces"),
        ("en", "Turn left", "full stop"),
        ("en", "Turn left..", "full stop"),
        (
            "en",
            "When you have come out of the lift, please turn to the left side there.",
            "15 of 12 units",
        ),
        ("ko", "걸어서 가세요.", "says"),
        ("ko", "문을 열고 들어가세요 그리고 왼쪽으로 도세요.", "2 actions"),
        ("ko", "엘리베이터에서 내려서 왼쪽으로 돌아서 앞으로 곧장 150미터 가세요.", "units"),
        ("ja", "階段を歩いてください。", "says"),
        ("ja", "左に曲がってください", "full stop"),
        ("zh-Hans", "请步行20米。", "says"),
        ("vi", "Đi bộ 20 mét.", "says"),
        ("mn", "Баруун тийш эргэнэ үү.", "says"),
        ("mn", "Зүүн талд байна.", "says"),
        ("fil", "Nasa karapatan ninyo ang hagdan.", "says"),
        ("es", "Camine 20 metros.", "says"),
        ("ms", "Lihat papan tanda.", "says"),
    ],
)
def test_a_bad_sentence_is_found(language: str, text: str, what: str) -> None:
    found = [complaint for complaint, _ in complaints(language, text)]
    assert any(what in complaint for complaint in found), found


@pytest.mark.parametrize(
    ("text", "facts", "what"),
    [
        ("Go straight for 37 metres.", {"metres": "37"}, "not said"),
        ("Go straight for 40.", {"metres": "40"}, "without its unit"),
    ],
)
def test_a_number_as_nobody_says_it_is_found(text: str, facts: dict, what: str) -> None:
    assert any(what in complaint for complaint, _ in complaints("en", text, facts))


def test_a_long_name_is_nobodys_fault_but_a_long_sentence_is() -> None:
    name = "Very Long Name of a Passage " * 6
    assert list(complaints("en", f"Go along {name} for 50 metres.", {"name": name})) == []


def test_three_sentences_are_too_many_for_a_step() -> None:
    said = [("Turn left.", {})] * 3
    assert any("3 sentences" in what for what, _ in step_complaints("en", said))


def test_what_is_shown_and_not_heard_is_found() -> None:
    seen = [("go", "Go straight for 40 metres.", {"metres": "40"})]
    assert list(spoken_complaints(seen, seen)) == []
    lost = [("go", "Go straight.", {"metres": "40"})]
    assert any("not said" in what for what, _ in spoken_complaints(seen, lost))
    other = [("go", "Go straight for 50 metres.", {"metres": "50"})]
    assert any("in speech" in what for what, _ in spoken_complaints(seen, other))
    assert list(spoken_complaints(seen, []))
    quoted = [("sign", "Follow the sign “Exit”.", {"sign": "Exit"})]
    assert any("written" in what for what, _ in spoken_complaints(quoted, quoted))


def test_numbers_are_counted_as_they_are_read() -> None:
    assert [read_digits(n) for n in (5, 10, 15, 30, 34, 100, 150, 1000)] == [1, 1, 2, 2, 3, 1, 3, 1]
    assert [read_morae(n) for n in (5, 10, 13, 34, 150, 250, 1350)] == [1, 2, 4, 6, 5, 6, 9]
