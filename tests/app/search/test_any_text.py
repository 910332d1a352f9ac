"""Whatever is typed, or stands on a map: an answer, or none; never an error."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.search.folding import as_hepburn, fold
from app.search.hangul import compose, is_syllable, keys_of
from maps.model import Name
from tests.app.search.samples import index, index_of, station

SAMPLE = "saebyeok-sample"
ODD = (
    "",
    " ",
    "\x00\x1b\r\n\t",
    "😀🚉👨‍👩‍👧",
    "مرحبا بالعالم",
    "שלום",
    "\u202e\u200f\u2066x\u2069",
    "ﷺ",
    "e\u0301\u0301\u0301",
    "ㅋㅋㅋㅋㅋㅋ",
    "ㅏㅏㅏ",
    "١٢٣",
    "Ⅷ",
    "½",
    "²",
    "한",
    "\ud800",
    "[(*+?\\",
    "가" * 10_000,
    "a" * 10_000,
    "1" * 10_000,
    "ㄱ" * 10_000,
)


@pytest.mark.parametrize("query", ODD, ids=range(len(ODD)))
def test_odd_texts_are_answered(query) -> None:
    assert isinstance(index(SAMPLE).find(query), tuple)


@given(st.text(max_size=80))
def test_any_text_is_answered_and_the_best_come_first(query) -> None:
    ranks = [hit.rank for hit in index(SAMPLE).find(query)]
    assert ranks == sorted(ranks)


@given(st.text(alphabet="ㄱㄴㅅㅇㅎㅏㅣㅗㅜ새벽역지하출구3 ", min_size=1, max_size=12))
def test_more_typed_finds_no_more_by_beginnings(query) -> None:
    found = {hit.place.id for hit in index(SAMPLE).find(query) if hit.rank <= 1}
    before = {hit.place.id for hit in index(SAMPLE).find(query[:-1]) if hit.rank <= 2}
    if fold(query[:-1]) and "".join(fold(query)).startswith("".join(fold(query[:-1]))):
        assert all(hit in before for hit in found) or any(c.isdigit() for c in query)


@given(st.text(max_size=40))
def test_names_of_any_characters_are_indexed(text) -> None:
    map_ = station(SAMPLE)
    place = replace(map_.places[0], name=Name(local=text, by_language=(("ja", text), ("en", ""))))
    odd = replace(map_, places=(place, *map_.places[1:3]))
    index_of(odd).find(text)


@given(st.text(alphabet=st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3), max_size=12))
def test_syllables_are_written_by_their_keys(text) -> None:
    assert compose("".join(map(keys_of, text))) == text


@given(
    st.text(
        alphabet="ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎㅏㅐㅑㅒㅓㅔㅕㅖㅗㅛㅜㅠㅡㅣ 3a",
        max_size=20,
    )
)
def test_any_keys_write_something_that_they_write_again(keys) -> None:
    text = compose(keys)
    assert "".join(map(keys_of, text)) == keys
    if keys and is_syllable(text[-1]):
        assert len(compose(keys[:-1])) >= len(text) - 1


@pytest.mark.parametrize(
    ("keys", "text"),
    [
        ("ㅈㅣㅎ", "짛"),
        ("ㅈㅣㅎㅏ", "지하"),
        ("ㅎㅗㅏㅈㅏㅇㅅㅣㄹ", "화장실"),
        ("ㄱㅏㅂㅅㅣ", "갑시"),
        ("ㄱㅏㅂㅅ", "값"),
        ("ㅇㅡㅣ", "의"),
        ("ㅃㅏㅇ", "빵"),
        ("ㅅㅂㅇ", "ㅅㅂㅇ"),
        ("ㅏㅣ", "ㅏㅣ"),
        ("ㄱㅏㄸㅏ", "가따"),
        ("ㅎㅏㄴ3ㅂㅓㄴ", "한3번"),
    ],
)
def test_hangul_is_composed_as_it_is_typed(keys, text) -> None:
    assert compose(keys) == text


@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        ("Zürich HB", ("zurich", "hb")),
        ("3번출구", ("3", "ㅂㅓㄴㅊㅜㄹㄱㅜ")),
        ("３－１番線", ("3-1", "番線")),
        ("ロッカー", ("ろつか",)),
        ("Lối ra", ("loi", "ra")),
        ("Ноён уул", ("ноен", "уул")),
        ("S3", ("s3",)),
        ("JR新宿", ("jr", "新宿")),
    ],
)
def test_texts_are_compared_without_accents_width_and_case(typed, folded) -> None:
    assert fold(typed) == folded


@pytest.mark.parametrize("typed", ["shinjuku", "sinjuku", "sinzyuku", "shinzyuku", "shinjyuku"])
def test_romaji_has_one_spelling(typed) -> None:
    assert as_hepburn(typed) == "shinjuku"
