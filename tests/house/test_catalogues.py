"""Every language says everything, with the same facts, in characters that can be drawn."""

import json
import re
import unicodedata
from collections.abc import Iterator
from typing import Any

import pytest
from fluent.syntax import ast

from app.assets import LOCALE, complete_languages, known_languages, message_files, missing_messages
from app.text.languages import SOURCE, Units
from app.text.phrasebook import entries_of
from tests.support.catalogues import entries, is_variant, patterns, read_pattern
from tests.support.fonts import drawable_characters
from tests.support.tree import ROOT, shown

LANGUAGES = tuple(known_languages())
VARIANTS = tuple(filter(is_variant, LANGUAGES))
NEVER_DRAWN = set("\n\r\t\u200b\u2060\u2066\u2067\u2068\u2069\u00ad\ufe0f")

EVERY_LANGUAGE = pytest.mark.parametrize("language", LANGUAGES)


def test_every_folder_is_a_language() -> None:
    assert {path.name for path in LOCALE.iterdir() if path.is_dir()} == set(LANGUAGES)
    assert {"ko", "en"} <= set(complete_languages())
    assert patterns(SOURCE)


@EVERY_LANGUAGE
def test_every_catalogue_can_be_read(language) -> None:
    seen: set[str] = set()
    for path, entry in entries(language):
        assert not isinstance(entry, ast.Junk), f"{path}: {entry.content[:80]!r}"
        if isinstance(entry, ast.Message | ast.Term):
            name = f"{'-' if isinstance(entry, ast.Term) else ''}{entry.id.name}"
            assert name not in seen or is_variant(language), f"{path}: {name} occurs twice"
            seen.add(name)


@EVERY_LANGUAGE
def test_every_language_has_every_message(language) -> None:
    if not list((LOCALE / language).glob("*.ftl")):
        pytest.skip(f"{language} has no words yet: it is not offered")
    ours, theirs = set(patterns(language)), set(patterns(SOURCE))
    assert sorted(theirs - ours) == [], f"{language} lacks these: it is not offered"
    assert sorted(ours - theirs) == [], f"{language} has these, which nothing says"
    assert missing_messages(language) == ()


@EVERY_LANGUAGE
def test_every_language_shows_the_same_facts(language) -> None:
    ours, theirs = patterns(language), patterns(SOURCE)
    unequal = {
        name: (sorted(read_pattern(ours[name]).facts), sorted(read_pattern(theirs[name]).facts))
        for name in ours.keys() & theirs.keys()
        if read_pattern(ours[name]).facts != read_pattern(theirs[name]).facts
    }
    assert unequal == {}


@EVERY_LANGUAGE
def test_a_language_measures_and_counts_as_its_folder_says(language) -> None:
    known = known_languages()[language]
    shows = {name: read_pattern(pattern).variables for name, pattern in patterns(language).items()}
    foreign = {Units.METRIC: "feet", Units.US: "metres"}[known.units]
    assert [name for name, variables in shows.items() if foreign in variables] == []
    if shows:
        counted = {0: {"number"}, 1: {"floor"}}[known.street_level]
        assert shows["level-above"] == shows["level-button-above"] == counted


@EVERY_LANGUAGE
def test_digits_are_those_that_its_folder_says(language) -> None:
    assert known_languages()[language].digits == "latn"
    for name, pattern in patterns(language).items():
        text = "".join(read_pattern(pattern).texts)
        digits = {c for c in text if unicodedata.category(c) == "Nd"}
        assert digits <= set("0123456789"), name


@EVERY_LANGUAGE
def test_every_sentence_can_be_drawn_by_the_fonts_of_its_language(language) -> None:
    """Also what is only spoken: a caption shows it."""
    fonts = ROOT / "assets" / "fonts"
    drawable = drawable_characters(fonts, known_languages()[language].fonts) | NEVER_DRAWN
    for name, pattern in patterns(language).items():
        for text in read_pattern(pattern).texts:
            assert text == unicodedata.normalize("NFC", text), f"{name}: {text!r}"
            missing = sorted(set(text) - drawable)
            assert not missing, f"{name}: no font draws {missing} of {text!r}"


@EVERY_LANGUAGE
def test_a_language_can_be_drawn_in_the_list_of_another(language) -> None:
    known = known_languages()[language]
    fonts = ROOT / "assets" / "fonts"
    assert set(known.name) <= drawable_characters(fonts, known.fonts)
    assert all(drawable_characters(fonts, [family]) for family in known.fonts)


@pytest.mark.parametrize("variant", VARIANTS)
def test_every_word_that_a_variant_says_otherwise_occurs_and_is_said(variant) -> None:
    known = known_languages()[variant]
    parents = "\n".join(message_files(known.parent).values())
    said = "\n".join("".join(read_pattern(pattern).texts) for pattern in patterns(variant).values())
    kept = {word for word, own in known.words if word in own}  # a longer one that holds it stays
    for word, _ in known.words:
        bare = re.sub(r"\{ \$\w+ \}", "", word)
        assert word in parents, f"{word}: is nowhere in {known.parent}"
        if word == bare and word not in kept:
            allowed = [own for _, own in known.words if word in own.split()]
            left = re.sub("|".join(map(re.escape, allowed)) or "$^", "", said)
            assert not re.search(rf"\b{re.escape(word)}\b", left), word


@pytest.mark.parametrize("variant", VARIANTS)
def test_a_variant_holds_only_what_differs(variant) -> None:
    known = known_languages()[variant]
    theirs = {
        key: entry.strip()
        for text in message_files(known.parent).values()
        for key, entry in entries_of(text).items()
    }
    for path in (LOCALE / variant).glob("*.ftl"):
        for key, entry in entries_of(path.read_text(encoding="utf-8")).items():
            assert key in theirs, f"{shown(path)}: {key} is not a message"
            assert entry.strip() != theirs[key], f"{shown(path)}: {key} is the same in the parent"


def test_every_name_on_the_built_in_maps_can_be_drawn() -> None:
    drawable = drawable_characters(ROOT / "assets" / "fonts") | NEVER_DRAWN
    for path in sorted((ROOT / "assets" / "stations").glob("*.json")):
        for name in _names(json.loads(path.read_text(encoding="utf-8"))):
            missing = sorted(set(unicodedata.normalize("NFC", name)) - drawable)
            assert not missing, f"{shown(path)}: no font draws {missing} of {name!r}"


def _names(document: Any, key: str = "") -> Iterator[str]:
    """Yield every text below a key `name`."""
    if isinstance(document, dict):
        for inner, value in document.items():
            yield from _names(value, "name" if key == "name" else inner)
    elif isinstance(document, list):
        for value in document:
            yield from _names(value, key)
    elif isinstance(document, str) and key == "name":
        yield document
