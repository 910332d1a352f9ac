"""Every language says everything, with the same facts, in characters that can be drawn."""

import json
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from app.assets import LOCALE, complete_languages, known_languages, missing_messages
from app.text.languages import SOURCE
from tests.support.fonts import drawable_characters
from tests.support.tree import ROOT, shown

LANGUAGES = tuple(known_languages())
NEVER_DRAWN = set("\n\r\t\u200b\u2060\u2066\u2067\u2068\u2069\u00ad\ufe0f")


SAME_FACT = {"floor": "number"}
"""The same fact counted in two ways: floors from one or from none, as the language does."""


class _Reader(Visitor):
    """Collects what one pattern shows: the variables and the literal texts.

    A variable that only selects among forms is left out: plurals are each language's own affair.
    """

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.texts: list[str] = []

    def visit_SelectExpression(self, node: Any) -> None:  # noqa: N802 - fluent's name
        for variant in node.variants:
            self.visit(variant)

    def visit_VariableReference(self, node: Any) -> None:  # noqa: N802 - fluent's name
        self.variables.add(SAME_FACT.get(node.id.name, node.id.name))

    def visit_TextElement(self, node: Any) -> None:  # noqa: N802
        self.texts.append(node.value)

    def visit_StringLiteral(self, node: Any) -> None:  # noqa: N802
        self.texts.append(str((node.parse() or {}).get("value", "")))


def _read(pattern: Any) -> _Reader:
    reader = _Reader()
    if pattern is not None:
        reader.visit(pattern)
    return reader


def _entries(language: str) -> Iterator[tuple[Path, Any]]:
    parser = FluentParser()
    for path in sorted((LOCALE / language).glob("**/*.ftl")):
        for entry in parser.parse(path.read_text(encoding="utf-8")).body:
            yield path, entry


def _messages(language: str) -> dict[str, set[str]]:
    """Return the variables that every message and attribute shows, by its name in full."""
    found: dict[str, set[str]] = {}
    for _, entry in (
        e for tag in reversed(known_languages()[language].chain) for e in _entries(tag)
    ):
        if isinstance(entry, ast.Message):
            found[entry.id.name] = _read(entry.value).variables
            for attribute in entry.attributes:
                full = f"{entry.id.name}.{attribute.id.name}"
                found[full] = _read(attribute.value).variables
    return found


def test_every_folder_is_a_language() -> None:
    assert {path.name for path in LOCALE.iterdir() if path.is_dir()} == set(LANGUAGES)
    assert {"ko", "en"} <= set(complete_languages())
    assert _messages(SOURCE)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_catalogue_can_be_read(language) -> None:
    seen: set[str] = set()
    for path, entry in _entries(language):
        assert not isinstance(entry, ast.Junk), f"{shown(path)}: {entry.content[:80]!r}"
        if isinstance(entry, ast.Message | ast.Term):
            name = f"{'-' if isinstance(entry, ast.Term) else ''}{entry.id.name}"
            assert name not in seen, f"{shown(path)}: {name} occurs twice"
            seen.add(name)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_message(language) -> None:
    if not list((LOCALE / language).glob("*.ftl")):
        pytest.skip(f"{language} has no words yet: it is not offered")
    ours, theirs = set(_messages(language)), set(_messages(SOURCE))
    assert sorted(theirs - ours) == [], f"{language} lacks these: it is not offered"
    assert sorted(ours - theirs) == [], f"{language} has these, which nothing says"
    assert missing_messages(language) == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_shows_the_same_facts(language) -> None:
    ours, theirs = _messages(language), _messages(SOURCE)
    unequal = {
        name: (sorted(ours[name]), sorted(theirs[name]))
        for name in ours.keys() & theirs.keys()
        if ours[name] != theirs[name]
    }
    assert unequal == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_can_be_drawn_by_the_fonts_of_its_language(language) -> None:
    fonts = known_languages()[language].fonts
    drawable = drawable_characters(ROOT / "assets" / "fonts", fonts) | NEVER_DRAWN
    for path, entry in _entries(language):
        for text in _read(entry).texts:
            assert text == unicodedata.normalize("NFC", text), f"{shown(path)}: {text!r}"
            missing = sorted(set(text) - drawable)
            assert not missing, f"{shown(path)}: no font draws {missing} of {text!r}"


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
