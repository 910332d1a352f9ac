"""Station names of Seoul's files: lines and second names in brackets, and four languages."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from maps.importing.seoul_rows import Row
from maps.model import NO_NAME, Name

_BRACKETS = re.compile(r"\(([^()]*)\)")
_LINE = re.compile(r"0*([1-9]\d?)(?:호선)?\Z")
_LANGUAGES = (("en", "station_nm_eng"), ("ja", "station_nm_jpn"), ("zh", "station_nm_chn"))


@dataclass(frozen=True, slots=True)
class StationText:
    """A station name as files write it: ``삼각지(전쟁기념관)(6)``."""

    base: str
    others: tuple[str, ...]
    """What stands in brackets beside it: a second name, or what is near."""
    line: str
    """The number of the line, or nothing."""

    def keys(self) -> frozenset[str]:
        """Return every name that this may be called by, in the form that names are compared in."""
        return frozenset(filter(None, (comparable(n) for n in (self.base, *self.others))))


def read_station_text(text: str) -> StationText:
    """Take a station name apart."""
    brackets = [part.strip() for part in _BRACKETS.findall(text)]
    base = _BRACKETS.sub("", text).strip()
    lines = [match[1] for part in brackets if (match := _LINE.match(part))]
    others = [part for part in brackets if part and not _LINE.match(part)]
    names = [name.strip() for part in others for name in re.split(r"[,.]", part) if name.strip()]
    return StationText(base or text.strip(), tuple(names), lines[-1] if lines else "")


def line_number(text: str) -> str:
    """Return the number of a line: ``1호선``, ``01호선`` and ``1`` are line 1; other names stay."""
    match = _LINE.match(text.strip())
    return match[1] if match else text.strip()


def comparable(name: str) -> str:
    """Return a name without what files write differently: spaces, case, a final ``역``."""
    plain = re.sub(r"[\s·.\-]", "", unicodedata.normalize("NFKC", name).casefold())
    return plain[:-1] if len(plain) > 2 and plain.endswith("역") else plain


def translated(korean: str, row: Row | None) -> Name:
    """Return a station's name in every language that a row of the names file gives."""
    if row is None:
        return Name(local=korean, by_language=(("ko", korean),)) if korean else NO_NAME
    texts = {tag: row.get(key, "") for tag, key in _LANGUAGES} | {"ko": korean}
    return Name(
        local=korean, by_language=tuple(sorted((tag, text) for tag, text in texts.items() if text))
    )


def line_name(number: str) -> Name:
    """Return what a numbered line is called."""
    if not number.isdecimal():
        return Name(local=number)
    texts = (
        ("en", f"Line {number}"),
        ("ja", f"{number}号線"),
        ("ko", f"{number}호선"),
        ("zh", f"{number}号线"),
    )
    return Name(local=f"{number}호선", by_language=texts)


_EXIT = re.compile(r"(\d{1,2}(?:-\d{1,2})?)\s*번\s*출(?:입)?구\Z")


def exit_number(spot: str) -> str:
    """Return the number of the exit, where a spot is just that: ``2번 출입구``."""
    match = _EXIT.match(spot.strip())
    return match[1] if match else ""


def spot_name(spot: str) -> Name:
    """Return the name of a spot; that of an exit is known in four languages."""
    number = exit_number(spot)
    if not number:
        return Name(local=spot) if spot else NO_NAME
    texts = (
        ("en", f"Exit {number}"),
        ("ja", f"{number}番出口"),
        ("ko", f"{number}번 출구"),
        ("zh", f"{number}号口"),
    )
    return Name(local=spot, by_language=texts)


def agree(one: Iterable[str], other: Iterable[str]) -> bool:
    """Say whether two sets of comparable names share one."""
    return not set(one).isdisjoint(other)
