"""What people type, and on which keys: ``search.toml`` of each language's folder."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass

import msgspec

from maps.model import MapError, PlaceKind

COLOURS = (
    "red",
    "orange",
    "yellow",
    "green",
    "turquoise",
    "blue",
    "purple",
    "pink",
    "brown",
    "grey",
    "black",
)
"""Colours that people tell lines apart by."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Keyboard:
    """The keys of a language on the glass, a character each, in rows from the top."""

    name: str
    """What the key shows that leads to it."""
    rows: tuple[str, ...]
    shifted: tuple[str, ...] = ()
    """The same keys once shifted; nothing where no key has a second letter."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchWords:
    """One language's words."""

    kinds: Mapping[PlaceKind, tuple[str, ...]]
    colours: Mapping[str, tuple[str, ...]]
    line: tuple[str, ...]
    """Words for a line, before or after its number."""
    counters: tuple[str, ...]
    """What stands between a number and its thing: ``번``, ``号``, ``No.``"""
    keyboard: Keyboard


class _KeyboardDoc(msgspec.Struct, forbid_unknown_fields=True):
    name: str
    rows: list[str]
    shifted: list[str] = []


class _Doc(msgspec.Struct, forbid_unknown_fields=True):
    kinds: dict[str, list[str]]
    colours: dict[str, list[str]]
    line: list[str]
    keyboard: _KeyboardDoc
    counters: list[str] = []


def read_search_words(data: bytes, *, name: str) -> SearchWords:
    """Read one file.

    Raises:
        MapError: it is broken, or a kind of place or a colour has no word.
    """
    try:
        document = msgspec.convert(tomllib.loads(data.decode()), _Doc)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, msgspec.ValidationError) as error:
        message = f"{name}: {error}; compare assets/locale/en/search.toml"
        raise MapError(message) from None
    for what, known, said in (
        ("kinds", [kind.value for kind in PlaceKind], document.kinds),
        ("colours", list(COLOURS), document.colours),
    ):
        wrong = sorted(set(known) ^ set(said)) + [key for key in said if not said[key]]
        if wrong:
            message = f"{name}: {what}: {', '.join(wrong)}: each of {', '.join(known)} needs a word"
            raise MapError(message)
    keys = document.keyboard
    if not all(keys.rows) or (
        keys.shifted and [len(row) for row in keys.shifted] != [len(row) for row in keys.rows]
    ):
        message = f"{name}: keyboard: a row is empty, or shifted has other rows than rows"
        raise MapError(message)
    return SearchWords(
        kinds={PlaceKind(kind): tuple(words) for kind, words in document.kinds.items()},
        colours={colour: tuple(words) for colour, words in document.colours.items()},
        line=tuple(document.line),
        counters=tuple(document.counters),
        keyboard=Keyboard(name=keys.name, rows=tuple(keys.rows), shifted=tuple(keys.shifted)),
    )
