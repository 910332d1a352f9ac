"""What the kiosk needs of the machine it runs on, in our words."""

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass
from typing import Protocol

from maps.model import Conditions


class Clock(Protocol):
    """The only source of time."""

    def now(self) -> dt.datetime:
        """Return the time, aware, in UTC."""
        ...

    def monotonic_s(self) -> float:
        """Return seconds that never go back."""
        ...


class StatusFeed(Protocol):
    """Where the kiosk hears what is out of service."""

    def latest(self) -> Conditions | None:
        """Return the conditions if they are others than at the last asking, else None."""
        ...


@dataclass(frozen=True, slots=True)
class Step:
    """A few sentences that belong together; after them comes a longer pause."""

    language: str
    """The language of the text, and of the voice (BCP 47)."""
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Utterance:
    """All that is said in one go."""

    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence has begun to sound; `is_last` of its utterance."""

    utterance: Utterance
    sentence: str
    language: str
    is_last: bool = False


class Speaker(Protocol):
    """What a kiosk speaks with. No call waits: what happens meanwhile is told by `news`."""

    @property
    def languages(self) -> Collection[str]:
        """The languages that are heard; of others only captions are shown."""
        ...

    @property
    def is_speaking(self) -> bool:
        """Whether an utterance has been asked for and is not over."""
        ...

    def say(self, utterance: Utterance, *, rate_ratio: float = 1.0, volume_db: float = 0.0) -> None:
        """Say an utterance; what is being said stops first, and is heard for 200 ms at most.

        Args:
            utterance: what to say.
            rate_ratio: how quick, 1 being the guide's pace (Korean: four syllables a second).
            volume_db: how loud, 0 being as loud as the machine goes.
        """
        ...

    def stop(self) -> None:
        """Be silent, within 200 ms."""
        ...

    def news(self) -> tuple[Said, ...]:
        """Return the sentences that have begun since the last asking, in order."""
        ...

    def close(self) -> None:
        """Be silent for good and let go of everything."""
        ...
