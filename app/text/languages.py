"""What a language's folder says about it: its ``language.toml``, beside its messages.

There is no list of languages: a folder is one, and `Language` is all that is known of it.
"""

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from itertools import pairwise

import msgspec

from maps.model import MapError
from maps.naming import LATIN_ALPHABET

SOURCE = "en"
"""The language whose messages are the measure: a folder that lacks one of them is incomplete."""


class Units(StrEnum):
    """In which units distances are told."""

    METRIC = "metric"
    US = "us"


_DENSE = {"Kore", "Jpan", "Hans", "Hant"}
"""Scripts in which a character says about as much as two letters."""

NORMAL_PACE_RATIO = 0.9
"""Nine tenths of a voice's normal pace (barrier-free.md 8.1, 13)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """One language, or the variant of one that a country speaks."""

    tag: str
    """BCP 47; the name of its folder."""
    name: str
    """What it calls itself: how it is offered, whatever the screen's language is."""
    number: int
    """Its number in format R1. Never given to another one."""
    script: str
    """ISO 15924."""
    fonts: tuple[str, ...]
    """The families of ``assets/fonts`` that draw it."""
    locale: str
    """Whose plurals it has (CLDR)."""
    units: Units
    digits: str
    """Its numbering system (CLDR), ``latn`` for 0 to 9."""
    street_level: int
    """What number the level at the street has: 0 or 1."""
    decimal: str = "."
    """What stands between whole and part of a number: a point or a comma."""
    alphabet: str = LATIN_ALPHABET
    """Its letters in the order of its dictionaries, small ones."""
    espeak: tuple[str, ...] = ()
    """What espeak-ng calls its voices, the best first. None: nobody speaks it but people, and
    without recorded clips it is captions only."""
    pace_ratio: float = NORMAL_PACE_RATIO
    """How fast it is spoken at rate 1, of the voice's normal pace."""
    parent: str = ""
    """The language whose messages hold where this one has none of its own."""
    words: tuple[tuple[str, str], ...] = ()
    """(as its parent says it, as it does), the longest first: see `in_own_words`."""

    @property
    def country(self) -> str:
        """The country of a variant, ISO 3166; empty for a language that is nobody's variant."""
        return self.tag.rpartition("-")[2] if self.parent else ""

    @property
    def longest_instruction(self) -> int:
        """Of how many characters an instruction is at most (barrier-free.md H06)."""
        return 45 if self.script in _DENSE else 90

    @property
    def chain(self) -> tuple[str, ...]:
        """The folders that its messages come from, the nearest first."""
        return (self.tag, self.parent) if self.parent else (self.tag,)


class _Doc(msgspec.Struct, forbid_unknown_fields=True):
    number: int
    name: str = ""
    script: str = ""
    fonts: list[str] = []
    locale: str = ""
    units: Units | None = None
    digits: str = ""
    decimal: str = ""
    alphabet: str = ""
    street_level: int | None = None
    espeak: list[str] | None = None
    pace_ratio: float = 0.0
    parent: str = ""
    words: dict[str, str] = {}


_DECIMALS = (".", ",")
_NUMBERS = range(256)  # one byte in the hand-off format
_NEEDED = ("name", "script", "fonts", "units", "digits", "street_level")


def read_languages(documents: Mapping[str, bytes]) -> dict[str, Language]:
    """Return the languages by tag, in the order of their numbers.

    Args:
        documents: the contents of each folder's ``language.toml``, by the folder's name.

    Raises:
        MapError: one of them is not as it should be; names the folder and the setting.
    """
    read = {tag: _read(tag, data) for tag, data in documents.items()}
    found = [_language(tag, read) for tag in sorted(read, key=lambda tag: read[tag].number)]
    for one, other in pairwise(found):
        if one.number == other.number:
            raise _error(other.tag, f"number: {one.tag} has {one.number} already")
    return {language.tag: language for language in found}


def offered_languages(
    languages: Iterable[Language], *, country: str = "", first: str = ""
) -> tuple[str, ...]:
    """Return the tags to offer: each language once, as this country speaks it, `first` first.

    Args:
        languages: those that are complete.
        country: ISO 3166; empty: no variant is chosen.
        first: the tag to begin with, or that of its parent.
    """
    languages = tuple(languages)
    here = {each.parent: each for each in languages if country and each.country == country}
    chosen = [here.get(each.tag, each) for each in languages if not each.parent]
    return tuple(each.tag for each in sorted(chosen, key=lambda each: first not in each.chain))


def in_own_words(language: Language, source: str) -> str:
    """Return its parent's Fluent messages as this variant says them.

    Whole words change, and slots where a word names one (``{ $metres } metres``); names of
    messages, facts and forms stay.
    """
    if not language.words:
        return source
    said = dict(language.words)
    return _pattern_of(tuple(said)).sub(lambda found: said[found.group()], source)


@cache
def _pattern_of(words: tuple[str, ...]) -> re.Pattern[str]:
    choice = "|".join(re.escape(word) for word in words)
    return re.compile(rf"(?<![\w$\[.-])(?:{choice})(?![\w\]-]| *=)")


def _read(tag: str, data: bytes) -> _Doc:
    try:
        return msgspec.convert(tomllib.loads(data.decode()), _Doc)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, msgspec.ValidationError) as error:
        raise _error(tag, str(error)) from None


def _language(tag: str, read: Mapping[str, _Doc]) -> Language:
    """Return a language; what a variant leaves out is as in its parent."""
    own = read[tag]
    parent = read.get(own.parent)
    if own.parent and (parent is None or parent.parent):
        raise _error(tag, f"parent: {own.parent} is not a language that stands for itself")
    if own.number not in _NUMBERS:
        raise _error(tag, "number: is outside 0..255")
    street_level = own.street_level
    if parent is not None:
        if street_level is None:
            street_level = parent.street_level
        own = msgspec.structs.replace(
            own,
            espeak=own.espeak if own.espeak is not None else parent.espeak,
            pace_ratio=own.pace_ratio or parent.pace_ratio,
            alphabet=own.alphabet or parent.alphabet,
            decimal=own.decimal or parent.decimal,
            **{name: getattr(own, name) or getattr(parent, name) for name in _NEEDED[:-1]},
        )
    missing = [name for name in _NEEDED[:-1] if not getattr(own, name)]
    if street_level not in {0, 1}:
        missing.append("street_level (0 or 1)")
    if own.decimal not in {"", *_DECIMALS}:
        missing.append("decimal (a point or a comma)")
    if own.espeak is None:
        missing.append("espeak (names of voices, or none: [])")
    if missing or own.units is None or street_level is None:
        raise _error(tag, f"{', '.join(missing)}: not said")
    return Language(
        tag=tag,
        name=own.name,
        number=own.number,
        script=own.script,
        fonts=tuple(own.fonts),
        locale=own.locale or tag,
        units=own.units,
        digits=own.digits,
        street_level=street_level,
        decimal=own.decimal or _DECIMALS[0],
        alphabet=own.alphabet or LATIN_ALPHABET,
        espeak=tuple(own.espeak or ()),
        pace_ratio=own.pace_ratio or NORMAL_PACE_RATIO,
        parent=own.parent,
        words=tuple(sorted(own.words.items(), key=lambda pair: (-len(pair[0]), pair[0]))),
    )


def _error(tag: str, what: str) -> MapError:
    return MapError(f"{tag}/language.toml: {what}; compare {SOURCE}/language.toml")
