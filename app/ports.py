"""What the kiosk needs of the machine it runs on, in our words."""

import datetime as dt
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from enum import StrEnum
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

    @property
    def trouble(self) -> str:
        """Why nothing is heard; empty when something is."""
        ...

    def close(self) -> None:
        """Listen no more."""
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """One picture of a clip."""

    size_px: tuple[int, int]
    rgba: bytes
    """Rows from the top, four bytes a pixel."""
    seen_s: float
    """For how long it stands."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Clip:
    """A clip in sign language."""

    id: str
    """What it tells: a screen, or a kind of maneuver."""
    frames: Callable[[], Iterator[Frame]]
    """Reads it from its beginning, frame by frame."""


class PrinterState(StrEnum):
    """What a ticket printer says of itself, or what its silence means."""

    READY = "ready"
    PAPER_LOW = "paper_low"
    """It prints; the roll ends soon."""
    PAPER_OUT = "paper_out"
    COVER_OPEN = "cover_open"
    JAM = "jam"
    """The knife or the paper is stuck, or something is broken."""
    HOT = "hot"
    """It prints again when it has cooled down."""
    OFFLINE = "offline"
    """Nobody answers at its address."""
    MUTE = "mute"
    """It takes what is sent and answers nothing."""
    UNCONFIRMED = "unconfirmed"
    """Something was sent, and nobody knows what became of it."""


class PrintStage(StrEnum):
    """How far a ticket has come."""

    PRINTING = "printing"
    DONE = "done"
    """The printer has said so itself."""
    HANDED_OVER = "handed_over"
    """Another program has it; nobody tells whether it came out."""
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class PrintNews:
    """What is to be told of the ticket that was asked for last."""

    stage: PrintStage
    state: PrinterState = PrinterState.READY


class Printer(Protocol):
    """What prints one ticket after the other. It blocks: it is asked where nobody waits."""

    def print(self, data: bytes, is_stopped: Callable[[], bool]) -> PrintNews:
        """Print a ticket once, and return what became of it; it never tries again by itself.

        Args:
            data: printer bytes, as `app.ticket` makes them.
            is_stopped: asked before the first byte is sent; later it is too late.
        """
        ...

    def state(self) -> PrinterState:
        """Return how it is now, printing nothing."""
        ...


class CallStage(StrEnum):
    """How far a call for the staff has come."""

    CALLING = "calling"
    ANSWERED = "answered"
    """Somebody has seen it."""
    ON_THE_WAY = "on_the_way"
    NO_ANSWER = "no_answer"
    """Nobody has, for longer than one should wait; somebody still may."""
    FAILED = "failed"
    """It does not get through."""
    CLOSED = "closed"
    """The staff are done with it."""


class CallReply(StrEnum):
    """What staff answer to a call, in words that every language has."""

    COMING = "coming"
    """With minutes: about how long it takes."""
    WAIT = "wait"
    DESK = "desk"
    """Please come to where somebody sits."""
    RING = "ring"
    """Please ring the number on the screen."""
    NOBODY = "nobody"
    """Nobody can come now."""


@dataclass(frozen=True, slots=True)
class CallNews:
    """How far a call has come, and what the staff answer."""

    stage: CallStage
    reply: CallReply | None = None
    minutes: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffRequest:
    """What the staff are told: where somebody waits, and of them only what they chose to say."""

    kiosk: int
    here: str
    """Where this kiosk stands, in the words of the station's language; so are all texts here."""
    language: str
    """The tag of the traveller's language."""
    reason: str
    """``way``, ``boarding``, ``machine`` or ``unwell``."""
    reason_words: str
    need: str = ""
    """How they travel; empty: not said."""
    goal: str = ""
    """Where they want to go; empty: not said."""


class StaffDesk(Protocol):
    """Calls the staff of the station. No call waits: what becomes of it is told by `news`."""

    def call(self, request: StaffRequest) -> None:
        """Call them; a call that is open is replaced."""
        ...

    def withdraw(self) -> None:
        """Take back what is open, if anything is."""
        ...

    def news(self) -> CallNews | None:
        """Return how far the call has come since the last asking, or None: no further."""
        ...

    def close(self) -> None:
        """Withdraw, and let go of everything."""
        ...


class Beacon(Protocol):
    """Hears whether somebody at the door wants to know where the kiosk is."""

    def is_asked(self) -> bool:
        """Say whether somebody has asked since the last asking; never waits."""
        ...

    def close(self) -> None:
        """Listen no more."""
        ...


class Alarm(Protocol):
    """The station's control, which says whether there is an emergency."""

    def is_on(self) -> bool:
        """Say whether there is; never waits."""
        ...
