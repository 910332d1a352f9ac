"""Text -> what a voice can read: sentences, stretches in one language each, and readings. Pure."""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from maps.model import Name, StationMap

_END = re.compile(r"(?<=[.!?…])\s+|(?<=[。！？])\s*")
_UNFINISHED = re.compile(
    r"(?:^|[\s(])(?:st|ste|sta|no|nr|mt|dr|av|ave|blvd|rd|str|pl|stn|m|km|cm|min|h|p|q|tp)\.$|^[0-9]+\.$",
    re.IGNORECASE,
)
"""`St.`, `No.`, `m.`, and the `3.` before a line of a list: such a stop ends no sentence."""

_APART = re.compile(r"\s*(?:\s,|,\s)[\s,]*")
"""A comma with room beside it, or several; the one of a decimal fraction has none."""
_APOSTROPHE = re.compile(r"(?<=[^\W\d])’(?=[^\W\d])")

_SCRIPTS = re.compile(
    r"(?P<hangul>[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]+)"
    r"|(?P<kana>[\u3041-\u30ff\uff66-\uff9f]+)"
    r"|(?P<han>[\u2e80-\u2fdf\u3005-\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]+)"
    r"|(?P<cyrillic>[\u0400-\u04ff]+)"
    r"|(?P<latin>[A-Za-z\u00c0-\u024f\u1e00-\u1eff]+)"
)
_HOME = {
    "ko": {"hangul"},
    "ja": {"kana", "han"},
    "zh": {"han"},
    "mn": {"cyrillic"},
}
"""Scripts that a language's own voice reads; every other language is written in Latin letters."""

_LATIN_WORD = 2
"""A single Latin letter, or capitals (`B2`, `KTX`), is spelled by any voice as its people do."""


def sentences_of(text: str) -> tuple[str, ...]:
    """Return a text cut into its sentences; none of them is empty."""
    found: list[str] = []
    for piece in _END.split(text.strip()):
        part = piece.strip()
        if found and _UNFINISHED.search(found[-1]):
            found[-1] = f"{found[-1]} {part}"
        elif _is_said(part):
            found.append(part)
    return tuple(found)


def voice_runs(text: str, language: str, *, local: str = "") -> tuple[tuple[str, str], ...]:
    """Cut a sentence into (text, language of the voice): a name keeps the voice of its script.

    Args:
        text: one sentence.
        language: what it is written in (BCP 47).
        local: the language of the station: who reads Han characters where the sentence does not
            tell, Chinese or Japanese.
    """
    runs: list[tuple[str, str]] = []
    end = 0
    for found in _SCRIPTS.finditer(text):
        owner = _owner(found.lastgroup or "", found.group(), text, language, local)
        # a number inside a foreign name is part of it; beside it, of the sentence
        between = owner if runs and runs[-1][1] == owner else language
        runs += [(text[end : found.start()], between), (found.group(), owner)]
        end = found.end()
    runs.append((text[end:], language))
    joined: list[tuple[str, str]] = []
    for part, owner in runs:
        if joined and (joined[-1][1] == owner or not _is_said(part)):
            joined[-1] = (joined[-1][0] + part, joined[-1][1])
        elif part:
            joined.append((part, owner))
    return tuple((part.strip(), owner) for part, owner in joined if _is_said(part))


_MARKS = str.maketrans(
    {**dict.fromkeys("·・()（）~〜–", " , "), "‘": "", "’": "", "“": "", "”": "", "−": "-"}
)


def heard_text(text: str) -> str:
    """Return a text without marks that are only for the eye: they are pauses, or nothing."""
    plain = _APOSTROPHE.sub("'", text).translate(_MARKS)
    return _APART.sub(", ", plain).strip(" ,")


def _is_said(text: str) -> bool:
    return any(character.isalnum() for character in text)


def _owner(script: str, run: str, text: str, language: str, local: str) -> str:
    """Return whose voice reads a run of one script."""
    home = _HOME.get(language.partition("-")[0], {"latin"})
    if script in home:
        return language
    match script:
        case "hangul":
            return "ko"
        case "kana":
            return "ja"
        case "han":
            is_japanese = local == "ja" or re.search(r"[\u3041-\u30ff]", text) is not None
            return "ja" if is_japanese else "zh-Hans"
        case "cyrillic":
            return "mn"
        case _:
            is_word = len(run) >= _LATIN_WORD and not run.isupper()
            return "en" if is_word else language


def readings_of(station: StationMap, language: str) -> dict[str, str]:
    """Return the names of a map that are said otherwise than written: as written -> as said."""
    found: dict[str, str] = {}
    for name in _names(station):
        written, said = name.in_language(language), name.reading_in(language)
        if written and said and said != written:
            found[written] = said
    return found


def _names(station: StationMap) -> Iterator[Name]:
    yield station.name
    for named in (
        *station.levels,
        *station.areas,
        *station.places,
        *station.equipment,
        *station.lines,
    ):
        yield named.name
    for place in station.places:
        yield place.towards
    for pathway in station.pathways:
        yield pathway.name
        yield pathway.signposted_as
        yield pathway.reversed_signposted_as
    for machine in station.equipment:
        yield from (button.text for button in machine.buttons)


def with_readings(text: str, readings: Mapping[str, str]) -> str:
    """Return a text in which whole names are replaced by how they are said, the longest first."""
    if not readings:
        return text
    pattern = _pattern(tuple(sorted(readings, key=lambda name: (-len(name), name))))
    return pattern.sub(lambda found: readings[found.group()], text)


@cache
def _pattern(names: tuple[str, ...]) -> re.Pattern[str]:
    """Match any of these names; one in Latin letters or digits only as a whole word."""

    def whole(name: str) -> str:
        start = r"(?<![0-9A-Za-z\u00c0-\u024f])" if _is_latin(name[0]) else ""
        end = r"(?![0-9A-Za-z\u00c0-\u024f])" if _is_latin(name[-1]) else ""
        return f"{start}{re.escape(name)}{end}"

    return re.compile("|".join(whole(name) for name in names))


def _is_latin(character: str) -> bool:
    return re.match(r"[0-9A-Za-z\u00c0-\u024f]", character) is not None
