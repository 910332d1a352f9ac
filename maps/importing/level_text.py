"""The text of a ``level`` tag as numbers: lists, ranges, decimals, and what people really write.

The numbers come back lowest first, each once. `is_clear` is False when a part could not be read or
could be read in two ways; the caller reports that, and never guesses silently.
"""

import math
import re
from dataclasses import dataclass

from maps.model import LevelId

_NUMBER = r"[+-]?\d{1,3}(?:\.\d{1,4})?"
_ONE = re.compile(rf"{_NUMBER}\Z")
_RANGE = re.compile(rf"({_NUMBER})\s*(?:-|\.\.|…)\s*({_NUMBER})\Z")
_DECIMAL_COMMA = re.compile(r"(?<![\d,])([+-]?\d{1,3}),(\d{1,2})(?![\d,])")
_COMMON_FRACTION = {"5", "25", "50", "75"}
_MOST_LEVELS = 200


@dataclass(frozen=True, slots=True)
class LevelText:
    """What a level tag says."""

    values: tuple[float, ...]
    is_clear: bool


def read_levels(text: str) -> LevelText:
    """Read a level tag: ``0``, ``-1;0``, ``1;3-10``, ``-1-3``, ``-0,5``, ``0, -1``."""
    plain = text.replace("\u2212", "-").replace("\u2013", "-")  # minus sign, en dash
    plain, doubts = _with_decimal_points(plain)
    values: set[float] = set()
    for part in re.split(r"[;,:/|&]", plain):
        token = part.strip()
        if token:
            found, is_clear = _read_token(token)
            doubts = doubts or not is_clear
            values.update(found)
    doubts = doubts or re.search(r"[:/|&]", plain) is not None
    if len(values) > _MOST_LEVELS:
        return LevelText((), is_clear=False)
    return LevelText(tuple(sorted(values)), is_clear=bool(values) and not doubts)


def level_id(value: float) -> LevelId:
    """Return the canonical id of a level: ``-1``, ``0``, ``-0.5``."""
    return LevelId(f"{value + 0.0:.4f}".rstrip("0").rstrip("."))


def _with_decimal_points(text: str) -> tuple[str, bool]:
    """Turn ``-0,5`` into ``-0.5``; say whether the comma could have been meant as a list."""
    doubts = False

    def point(match: re.Match[str]) -> str:
        nonlocal doubts
        whole, fraction = match.groups()
        if fraction.strip("0") == "":  # "-1,0" is a list: nobody writes a decimal for a whole level
            return match.group(0)
        doubts = doubts or fraction not in _COMMON_FRACTION
        return f"{whole}.{fraction}"

    return _DECIMAL_COMMA.sub(point, text), doubts


def _read_token(token: str) -> tuple[list[float], bool]:
    """Return the levels of one list entry, and whether it can be read in one way only."""
    parts = token.split()
    if len(parts) > 1 and all(_ONE.match(part) for part in parts):
        return [_number(part) for part in parts], False
    compact = "".join(parts)
    if _ONE.match(compact):
        return [_number(compact)], True
    match = _RANGE.match(compact)
    if not match:
        return [], False
    low, high = sorted((_number(match[1]), _number(match[2])))
    if high - low > _MOST_LEVELS:
        return [], False
    whole = [float(n) for n in range(math.floor(low), math.ceil(high) + 1) if low < n < high]
    return [low, *whole, high], True


def _number(text: str) -> float:
    return float(text) + 0.0  # "-0" becomes 0
