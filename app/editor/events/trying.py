"""Journeys that are tried, and what is true of the station today."""

from dataclasses import dataclass

from maps.model import Conditions
from routing.route import NoRoute, Route


@dataclass(frozen=True, slots=True)
class JourneyAsked:
    """Something of the journey that is tried is another."""

    profile: str = ""
    picks: str = ""
    turns: bool = False
    chosen_is: str = ""
    """``start`` or ``end``: that is what is chosen now."""


@dataclass(frozen=True, slots=True)
class Travelled:
    """What became of the journey that is tried."""

    answer: Route | NoRoute | None
    by_profile: tuple[tuple[str, float | None], ...] = ()


@dataclass(frozen=True, slots=True)
class StateSaid:
    """What is true of a thing from now on: ``closed``, ``works``, ``still_closed``, ``planned``."""

    subject: str
    what: str


@dataclass(frozen=True, slots=True)
class PlanChanged:
    """Something of an outage that is being written down."""

    subject: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ConditionsRead:
    """The conditions file says something else than before."""

    conditions: Conditions
