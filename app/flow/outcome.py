"""What comes of an event: the session afterwards, and what is to be done about it."""

from dataclasses import dataclass

from app.flow.events import Event
from app.flow.session import Session


@dataclass(frozen=True, slots=True)
class Afterwards:
    """Let this happen as soon as the present picture is on the glass."""

    event: Event


Effect = Afterwards


@dataclass(frozen=True, slots=True)
class Outcome:
    """The session after an event, and effects for the loop to perform."""

    session: Session
    effects: tuple[Effect, ...] = ()
