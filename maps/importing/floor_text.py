"""Korean floor texts as numbers: ``B1-1F``, ``B3-B2-B1``, ``B1-BM1``, ``F3-지상``.

The floor at the street (``1F``, ``F1``, ``지상``) is 0, ``2F`` is 1, ``B1`` is -1. A mezzanine lies
halfway: ``BM1`` between ``B1`` and the street at -0.5, ``BM2`` between ``B2`` and ``B1`` at -1.5,
``FM1`` between the street and ``2F`` at 0.5. Plain ``M1`` does not say on which side of the street
it lies; the caller, who knows the station's other floors, does.
"""

import re
import unicodedata
from dataclasses import dataclass
from itertools import pairwise

_MOST_STOPS = 20
_N = r"([1-9]\d?)"
_FORMS = (
    (re.compile(rf"(?:B{_N}F?|지하{_N}층?)\Z"), "below"),
    (re.compile(rf"(?:{_N}F|F{_N}|(?:지상)?{_N}층|지상{_N})\Z"), "above"),
    (re.compile(r"(?:지상층?|GF?)\Z"), "street"),
    (re.compile(rf"(?:BM{_N}?|지하M{_N}?)\Z"), "half_below"),
    (re.compile(rf"(?:FM{_N}?|지상M{_N}?)\Z"), "half_above"),
    (re.compile(rf"M{_N}?\Z"), "half"),
)
_BETWEEN = re.compile(r"[-~–—→↔]+")
_RUNS = re.compile(r"[,;/·]")


@dataclass(frozen=True, slots=True)
class FloorText:
    """What a floor text says."""

    stops: tuple[float, ...] = ()
    """In the order written, each once."""
    is_clear: bool = False
    """Whether every part could be read, and in one way only."""
    runs_both_ways: bool = False
    """Whether the same floors are written in both orders."""
    has_plain_mezzanine: bool = False
    """Whether some mezzanine does not say on which side of the street it lies."""
    mezzanines: tuple[tuple[float, str], ...] = ()
    """What mezzanines are called, as written."""


def read_floors(text: str, *, plain_mezzanine_is_below: bool = False) -> FloorText:
    """Read the floors that a machine joins."""
    plain = "".join(unicodedata.normalize("NFKC", text).upper().split())
    runs: list[tuple[float, ...]] = []
    called: dict[float, str] = {}
    is_clear, has_plain = True, False
    for run in filter(None, _RUNS.split(plain)):
        stops: list[float] = []
        for token in filter(None, _BETWEEN.split(run)):
            found = _read_floor(token, is_below=plain_mezzanine_is_below)
            if found is None:
                is_clear = False
                continue
            value, form = found
            has_plain = has_plain or form == "half"
            stops.append(value)
            if form.startswith("half"):
                called[value] = token
        if stops:
            runs.append(tuple(stops))
    every = tuple(dict.fromkeys(stop for stops in runs for stop in stops))
    if len(every) > _MOST_STOPS:
        return FloorText()
    both_ways = len(runs) == 2 and runs[0] == runs[1][::-1]
    return FloorText(
        stops=every,
        is_clear=is_clear and bool(every) and (len(runs) == 1 or both_ways),
        runs_both_ways=both_ways,
        has_plain_mezzanine=has_plain,
        mezzanines=tuple(sorted(called.items())),
    )


def is_one_direction(stops: tuple[float, ...]) -> bool:
    """Say whether floors follow each other only upwards or only downwards."""
    steps = [b - a for a, b in pairwise(stops)]
    return bool(steps) and (all(s > 0 for s in steps) or all(s < 0 for s in steps))


def _read_floor(token: str, *, is_below: bool) -> tuple[float, str] | None:
    """Return the place of one floor in the stack, and by which form it is written."""
    for pattern, form in _FORMS:
        match = pattern.match(token)
        if match is None:
            continue
        number = next((int(text) for text in match.groups() if text), 1)
        match form:
            case "below":
                return -float(number), form
            case "above":
                return float(number - 1), form
            case "street":
                return 0.0, form
            case "half_below":
                return 0.5 - number, form
            case "half_above":
                return number - 0.5, form
            case _:
                return (0.5 - number if is_below else number - 0.5), form
    return None
