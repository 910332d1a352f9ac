"""What is shipped with the program: languages, fonts, built-in stations."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from app.text.languages import SOURCE, Language, in_own_words, offered_languages, read_languages
from app.text.phrasebook import Phrasebook
from app.toolkit import HAN_FONT, HAN_FONTS
from maps.model import RequestError, StationMap
from maps.naming import NameOrder, NameWriter, sign_language

if TYPE_CHECKING:
    from app.search.words import SearchWords

ASSETS = Path(__file__).resolve().parents[1] / "assets"
LOCALE = ASSETS / "locale"

_KEY = re.compile(rb"\n([A-Za-z][\w-]*) *=")
"""The name of a message, at the beginning of a line; a kiosk looks for all of them at its start."""


class Phrasebooks(Mapping[str, Phrasebook]):
    """Phrasebooks by language, each read when it is first asked for."""

    def __init__(self, languages: Sequence[str], station: StationMap | None = None) -> None:
        """Offer these languages, in this order, for a station."""
        self._languages, self._station = tuple(languages), station
        self._read: dict[str, Phrasebook] = {}

    def __getitem__(self, language: str) -> Phrasebook:
        """Return a language's phrasebook."""
        if language not in self._languages:
            raise KeyError(language)
        if language not in self._read:
            self._read[language] = load_phrasebook(language, self._station)
        return self._read[language]

    def __iter__(self) -> Iterator[str]:
        """Go through the languages in order."""
        return iter(self._languages)

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._languages)


@cache
def known_languages() -> Mapping[str, Language]:
    """Return every language that has a folder, complete or not, by tag, in order of number."""
    files = LOCALE.glob("*/language.toml")
    return read_languages({file.parent.name: file.read_bytes() for file in files})


def known_scripts() -> dict[str, str]:
    """Return what the readers of every language write (ISO 15924), by tag."""
    return {tag: language.script for tag, language in known_languages().items()}


def han_font(language: str) -> str:
    """Return the font whose Han characters have the forms that readers of a language know."""
    known = known_languages().get(language)
    fonts = known.fonts if known is not None else ()
    return next((font for font in fonts if font in HAN_FONTS), HAN_FONT)


@cache
def search_words() -> "Mapping[str, SearchWords]":
    """Return what people type for kinds of places, by language: also where no screen speaks it."""
    from app.search.words import read_search_words  # noqa: PLC0415 - the first picture seeks nothing

    return {
        tag: read_search_words(file.read_bytes(), name=f"{tag}/{file.name}")
        for tag in known_languages()
        for file in (LOCALE / tag).glob("search.toml")
    }


@cache
def complete_languages() -> tuple[str, ...]:
    """Return the tags of the languages and variants that say everything, in order of number."""
    return tuple(tag for tag in known_languages() if not missing_messages(tag))


def offered(*, country: str = "", first: str = "") -> tuple[str, ...]:
    """Return the tags to offer in a country: every complete language once, `first` first."""
    languages = known_languages()
    complete = [languages[tag] for tag in complete_languages()]
    return offered_languages(complete, country=country, first=first)


def missing_messages(language: str) -> tuple[str, ...]:
    """Return the messages that a language lacks, parent included: with any, it is not offered."""
    own = {key for tag in known_languages()[language].chain for key in _keys(tag)}
    return tuple(sorted(_keys(SOURCE) - own))


@cache
def _keys(folder: str) -> frozenset[str]:
    """Return the names of the messages in one folder, its parent's left out."""
    texts = (file.read_bytes() for file in (LOCALE / folder).glob("*.ftl"))
    return frozenset(key.decode() for text in texts for key in _KEY.findall(b"\n" + text))


def load_phrasebook(language: str, station: StationMap | None = None) -> Phrasebook:
    """Load one language's phrasebook from the assets.

    Args:
        language: its tag.
        station: whose names it is to write, if any.

    Raises:
        RequestError: there is no such language, or it is not complete; lists those there are.
    """
    if language not in complete_languages():
        message = (
            f"language {language}: not available; there are: {', '.join(complete_languages())}"
        )
        raise RequestError(message)
    known = known_languages()[language]
    signs = sign_language(station) if station is not None else ""
    return Phrasebook(
        language,
        [*message_files(language).values()],
        locale=known.locale,
        names=NameWriter(language, known.script, signs),
        order=NameOrder(known.script, known.alphabet),
        decimal=known.decimal,
        longest=known.longest_instruction,
    )


def all_phrasebooks(first: str, station: StationMap) -> tuple[Phrasebook, ...]:
    """Return the phrasebook of every language that is offered, the one asked for first.

    Raises:
        RequestError: there is no such language, or it is not complete; lists those there are.
    """
    book = load_phrasebook(first, station)
    tags = offered(country=known_languages()[first].country, first=first)
    return (book, *(load_phrasebook(tag, station) for tag in tags if tag != first))


def message_files(language: str) -> dict[str, str]:
    """Return a language's Fluent texts by file; a variant's own messages stand before its parent's.

    Of a message that stands in one text twice, the first holds.
    """
    known = known_languages()[language]
    texts = {
        file.name: file.read_text(encoding="utf-8")
        for file in sorted((LOCALE / language).glob("*.ftl"))
    }
    for name, text in message_files(known.parent).items() if known.parent else ():
        texts[name] = "\n".join((*filter(None, [texts.get(name)]), in_own_words(known, text)))
    return texts
