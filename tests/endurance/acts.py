"""What random hands do: plain values that mean the same whatever is on the glass, so that any part
of a list of them can be done again.
"""

import random
from dataclasses import dataclass
from typing import Any

from app.flow.events import Key

_LETTERS = "ㄱㅏㄴㅅaeorxまñ0123-"
_PAUSES_S = (0.05, 0.3, 0.8, 2.0, 20.0, 65.0, 200.0)
_PAUSE_WEIGHTS = (3, 3, 12, 6, 2, 1, 1)


@dataclass(frozen=True, slots=True)
class Tap:
    """Touch a button and let go: the n-th of those that are there, counted round."""

    number: int


@dataclass(frozen=True, slots=True)
class Touch:
    """Touch a point of the glass and let go at another one, as shares of its width and height."""

    x: float
    y: float
    to_x: float
    to_y: float


@dataclass(frozen=True, slots=True)
class Press:
    """Press a key of the keypad."""

    key: Key


@dataclass(frozen=True, slots=True)
class Type:
    """Type a letter on a keyboard that somebody has plugged in."""

    letter: str


@dataclass(frozen=True, slots=True)
class Wait:
    """Do nothing for a while."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Break:
    """Machines stop, by their numbers counted round; none: all work again."""

    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Leave:
    """Go away without a word."""


Act = Tap | Touch | Press | Type | Wait | Break | Leave


def random_acts(seed: int, count: int) -> list[Act]:
    """Return what hands of a seed do; the same seed, the same acts."""
    chance = random.Random(seed)
    return [_random_act(chance) for _ in range(count)]


def random_visit(chance: random.Random) -> list[Act]:
    """Return one visit: some acts, and then somebody leaves or starts over."""
    return [*(_random_act(chance) for _ in range(chance.randrange(3, 16))), Leave()]


def _random_act(chance: random.Random) -> Act:
    kind = chance.random()
    if kind < 0.55:
        return Tap(chance.randrange(60))
    if kind < 0.65:
        x, y = (round(chance.random(), 3) for _ in range(2))
        stays = chance.random() < 0.5
        return Touch(x, y, x if stays else round(chance.random(), 3), y)
    if kind < 0.85:
        return Press(chance.choice(list(Key)))
    if kind < 0.88:
        return Type(chance.choice(_LETTERS))
    if kind < 0.97:
        return Wait(chance.choices(_PAUSES_S, _PAUSE_WEIGHTS)[0])
    if kind < 0.99:
        count = chance.randrange(4)
        return Break(tuple(chance.randrange(100) for _ in range(count)))
    return Leave()


def shortest(acts: list[Act], fails: Any, most_tries: int = 400) -> list[Act]:
    """Return few of the acts that still fail: parts are left out as long as it does (ddmin).

    Args:
        acts: a list that fails.
        fails: (list of acts) -> whether it does.
        most_tries: after so many the shortest so far is returned.
    """
    parts, tries = 2, 0
    while len(acts) > 1 and tries < most_tries:
        size = -(-len(acts) // parts)
        cuts = [acts[at : at + size] for at in range(0, len(acts), size)]
        for number in range(len(cuts)):
            rest = [act for other, cut in enumerate(cuts) if other != number for act in cut]
            tries += 1
            if rest and fails(rest):
                acts, parts = rest, max(2, parts - 1)
                break
        else:
            if size == 1:
                break
            parts = min(len(acts), parts * 2)
    return acts
