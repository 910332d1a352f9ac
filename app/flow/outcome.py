"""What comes of an event: the session afterwards, and what is to be done about it."""

from dataclasses import dataclass

from app.flow.events import Event
from app.flow.session import Session
from app.ports import Utterance


@dataclass(frozen=True, slots=True)
class Afterwards:
    """Let this happen as soon as the present picture is on the glass."""

    event: Event


@dataclass(frozen=True, slots=True)
class Speak:
    """Say this, and nothing else."""

    utterance: Utterance
    rate_ratio: float
    volume_db: float


@dataclass(frozen=True, slots=True)
class Hush:
    """Be silent."""


Effect = Afterwards | Speak | Hush


@dataclass(frozen=True, slots=True)
class Outcome:
    """The session after an event, and effects for the loop to perform."""

    session: Session
    effects: tuple[Effect, ...] = ()
