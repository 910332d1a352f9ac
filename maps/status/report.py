"""What a feed says of one machine, in our words and with the feed's own names for it."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from maps.model import EquipmentKind, Finding, OperatingState

LatLon = tuple[float, float]


class About(StrEnum):
    """What the id of a report may stand for."""

    MACHINE = "machine"
    STOP = "stop"
    """A platform, an entrance or a landing; which machine is meant, the feed does not say."""
    ANYTHING = "anything"
    """Whatever has an id on the map."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """One machine (or pathway, or place) as a feed reports it, for a span of time."""

    id: str
    """What the feed calls it; reports with the same id are about the same thing."""
    refs: tuple[str, ...] = ()
    """Other names the feed gives it."""
    kind: EquipmentKind | None = None
    about: About = About.MACHINE
    state: OperatingState
    since: dt.datetime | None = None
    until: dt.datetime | None = None
    position: LatLon | None = None
    """(lat_deg, lon_deg)"""
    station: str = ""
    """What the feed calls the station."""
    text: str = ""
    """What the feed says about where it is."""
    source: str = ""
    """Who says so, where it is not simply the feed."""
    reason: tuple[tuple[str, str], ...] = ()
    """(language, text), sorted by language."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """One snapshot of reports. `findings` are about the feed itself."""

    source: str
    issued: dt.datetime | None = None
    valid_until: dt.datetime | None = None
    reports: tuple[Report, ...] = ()
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedFormat:
    """One format: how it is recognised, and how it is read.

    `read` is given the bytes, what to call them in messages, and the zone of times without one; it
    raises MapError where the bytes cannot be read.
    """

    is_format: Callable[[bytes], bool]
    read: Callable[[bytes, str, dt.tzinfo], Feed]
