"""What comes of an event: the session afterwards, and what is to be done about it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.flow.events import Event
from app.flow.hand_off import HandOff
from app.flow.session import Session
from app.flow.staff import Question
from app.ports import StaffRequest, Utterance

if TYPE_CHECKING:
    from routing.plan_b import PlanB
    from routing.route import Route


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


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintTicket:
    """Print this way, once."""

    route: "Route"
    plan_b: "PlanB | None"
    hand_off: HandOff | None
    language: str
    is_large: bool


@dataclass(frozen=True, slots=True)
class CallStaff:
    """Call the staff with this."""

    request: StaffRequest


@dataclass(frozen=True, slots=True)
class AskStaff:
    """Let the machine do what staff want; what comes of it is told by an event."""

    question: Question


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintSlip:
    """Print what staff have checked, once."""

    title: str
    words: str
    lines: tuple[tuple[str, str, bool], ...]
    """(what, how much, whether it is right)"""
    language: str


Effect = Afterwards | Speak | Hush | PrintTicket | CallStaff | AskStaff | PrintSlip


@dataclass(frozen=True, slots=True)
class Outcome:
    """The session after an event, and effects for the loop to perform."""

    session: Session
    effects: tuple[Effect, ...] = ()
