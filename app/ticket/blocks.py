"""What a ticket says, from top to bottom: frozen values, nothing about dots. Pure.

Nothing in them is about a person: no profile, no number, no moment of the visit.
"""

from dataclasses import dataclass

from app.mapview.picture import MapPicture
from app.text.signs import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class Headline:
    """From where to where."""

    station: str
    start: str
    goal: str
    level: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Totals:
    """How long and how far, and what matters about the whole way."""

    words: str
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to know before one sets off."""

    icon: str
    words: str


@dataclass(frozen=True, slots=True)
class LevelTitle:
    """From here on the way is on this level."""

    words: str


@dataclass(frozen=True, slots=True)
class LevelMap:
    """The way on that level."""

    picture: MapPicture
    arrives_by: str = ""
    """Pictogram of what one comes out of; empty: one sets off here."""
    leaves_by: str = ""
    """Pictogram of what one leaves the level by; empty: one arrives here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One maneuver."""

    number: str
    icon: str
    words: str
    is_last: bool


@dataclass(frozen=True, slots=True)
class ElevatorLine:
    """One elevator of the way, and what is known of it."""

    words: str
    state: str
    icon: str


@dataclass(frozen=True, slots=True)
class Elevators:
    """All elevators of the way."""

    title: str
    lines: tuple[ElevatorLine, ...]


@dataclass(frozen=True, slots=True)
class Frame:
    """What is left when an elevator fails."""

    icon: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """The link as a symbol, its domain in words, and what to do with it."""

    link: str
    domain: str
    words: tuple[str, ...]


Block = Headline | Totals | Notice | LevelTitle | LevelMap | Step | Elevators | Frame | Code


@dataclass(frozen=True, slots=True, kw_only=True)
class Ticket:
    """All of it."""

    blocks: tuple[Block, ...]
    language: str
    metres: str
    """How the language writes a distance, ``20`` standing for the number."""
