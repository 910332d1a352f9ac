"""How a screen may look: every language and every mode that a visit can have.

Nothing here lists modes. They are read from the session: each of its fields that stands for one,
and each value that the field can take.
"""

import random
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields, is_dataclass, replace
from enum import Enum
from functools import cache
from itertools import combinations, product
from typing import Any, get_type_hints

from app.flow.session import Session
from app.flow.voice import Voice
from tests.support.visit import BOOKS

LANGUAGES = tuple(BOOKS)
HEARD = "heard"
"""The mode that is a part of the session by itself: the voice."""

_FIELD = "display"
"""The session's field that holds all other modes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """One way in which everything may be shown."""

    language: str = "ko"
    modes: Mapping[str, Any] = field(default_factory=dict[str, Any])

    @property
    def is_heard(self) -> bool:
        """Whether it speaks."""
        return bool(self.modes.get(HEARD))

    def begin(self) -> Session:
        """Return a visit that looks like this, at its first screen."""
        session = Session(language=self.language)
        own = {name: value for name, value in self.modes.items() if name != HEARD}
        if own:
            display: Any = replace(getattr(session, _FIELD), **own)
            session = replace(session, **{_FIELD: display})
        if self.is_heard:
            session = replace(session, voice=Voice(), uses_keys=True)
        return session

    def has(self, name: str) -> bool:
        """Say whether a mode is on whose field's name holds this word."""
        return any(name in each and value is True for each, value in self.modes.items())

    def __str__(self) -> str:
        """Name it as a person would."""
        said = (
            name if value is True else f"{name}={value}"
            for name, value in self.modes.items()
            if value is not False and value != axes()[name][0]
        )
        return " ".join((self.language, *said))


@cache
def axes() -> dict[str, tuple[Any, ...]]:
    """Return mode -> its values, the usual one first."""
    found: dict[str, tuple[Any, ...]] = {HEARD: (False, True)}
    modes = getattr(Session(language="ko"), _FIELD, None)
    if is_dataclass(modes) and not isinstance(modes, type):
        hints = get_type_hints(type(modes))
        for each in fields(modes):
            found[each.name] = _values(hints[each.name], getattr(modes, each.name), type(modes))
    return found


def _values(kind: Any, usual: Any, owner: type) -> tuple[Any, ...]:
    """Return what a field may hold, the usual value first.

    Of numbers there is a list of steps beside the class.
    """
    if kind is bool:
        return (usual, not usual)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return (usual, *(value for value in kind if value != usual))
    beside = vars(sys.modules[owner.__module__]).values()
    steps = next(each for each in beside if isinstance(each, tuple) and usual in each)
    return (usual, *(value for value in steps if value != usual))


def every_look(languages: Iterable[str] = LANGUAGES) -> list[Look]:
    """Return every language in every combination of modes."""
    names = tuple(axes())
    return [
        Look(language=language, modes=dict(zip(names, values, strict=True)))
        for language in languages
        for values in product(*axes().values())
    ]


def pairwise(choices: Mapping[str, Sequence[Any]], seed: int = 0) -> list[dict[str, Any]]:
    """Return few rows in which every two values of two columns meet at least once.

    Greedy: each row takes a pair that is still missing, and adds to it what meets most.
    """
    names = list(choices)
    chance = random.Random(seed)
    missing = {
        (a, x, b, y)
        for a, b in combinations(range(len(names)), 2)
        for x in range(len(choices[names[a]]))
        for y in range(len(choices[names[b]]))
    }
    rows: list[dict[str, Any]] = []
    order = sorted(missing)
    chance.shuffle(order)
    for pair in order:
        if pair not in missing:
            continue
        a, x, b, y = pair
        row: dict[int, int] = {a: x, b: y}
        for column in range(len(names)):
            if column not in row:
                row[column] = _best(column, len(choices[names[column]]), row, missing, chance)
        for one, other in combinations(sorted(row), 2):
            missing.discard((one, row[one], other, row[other]))
        rows.append({names[c]: choices[names[c]][row[c]] for c in range(len(names))})
    return rows


def _best(
    column: int,
    count: int,
    row: Mapping[int, int],
    missing: set[tuple[int, int, int, int]],
    chance: random.Random,
) -> int:
    """Return the value of a column that meets most of what is still missing."""

    def gain(value: int) -> int:
        return sum(
            ((column, value, c, v) if column < c else (c, v, column, value)) in missing
            for c, v in row.items()
        )

    values = list(range(count))
    chance.shuffle(values)
    return max(values, key=gain)
