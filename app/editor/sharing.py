"""What several people have of one map: who is here, drafts, versions, releases. Pure."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

from maps.editing import Conflict, FeatureChange, Ref, Side
from maps.model import Finding, StationMap
from maps.publishing.review import Draft


@dataclass(frozen=True, slots=True, kw_only=True)
class SigningIn:
    """Somebody says who they are. A password is in nothing that is ever printed or written."""

    name: str = ""
    password: str = field(default="", repr=False)
    is_busy: bool = False
    fault: str = ""
    """The message of why somebody was not let in."""
    facts: tuple[tuple[str, str | int], ...] = ()
    locked_until: dt.datetime | None = None
    """Till then the account `locked_name` lets nobody in."""
    locked_name: str = ""
    keys: str = ""
    """The page of keys on the screen: ``small``, ``large``, ``signs``; empty: none is shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A draft that somebody reads: its map, and what it makes different."""

    draft: Draft
    station: StationMap
    before: StationMap
    """What it is held against: the released map, else the map in hand."""
    is_released: bool
    is_stale: bool
    """It began with another map than is released now, and would undo what others did since."""
    changes: tuple[FeatureChange, ...]
    findings: tuple[Finding, ...]
    """Errors, and whatever else the rules did not find in the map before."""
    seen: "ReleaseSeen | None" = None
    """What it does to people, once that is known."""
    is_busy: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Reviewing:
    """Drafts that wait for somebody, or have been decided."""

    drafts: tuple[Draft, ...] = ()
    saved_sha256: str = ""
    """Of the map in hand as its file has it."""
    about: str = ""
    """What the draft is about that somebody hands in."""
    why: str = ""
    """Why somebody approves, or rejects."""
    is_busy: bool = False
    reading: Reading | None = None
    at: Ref | None = None
    """The change, or the conflict, that the map was brought to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Affected:
    """Journeys to which one change does the same thing."""

    kind: str
    """``broken``, ``opened``, ``longer``…"""
    count: int
    profiles: tuple[str, ...]
    journeys: tuple[tuple[str, str], ...]
    """(place, place) of some of them."""
    promise: str = ""
    """The name of a journey that staff have promised."""
    subject: str = ""
    """What stands in the way, or has changed on it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleaseSeen:
    """What the release of a map would do."""

    station: StationMap
    is_first: bool
    errors: int
    breaks: bool
    journeys: int
    """How many were compared."""
    affected: tuple[Affected, ...]
    changes: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Releasing:
    """A release that is being made."""

    folder: str = ""
    reason: str = ""
    is_busy: bool = False
    seen: ReleaseSeen | None = None
    done: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """What somebody else has made of the map, beside the map in hand."""

    station: StationMap
    """The map in hand when it was looked at."""
    base: str
    theirs: str
    conflicts: tuple[Conflict, ...]
    begun: StationMap
    """What both began with."""
    other: StationMap
    """What the other has made of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Joining:
    """Two versions of the map that are being made one."""

    file: str = ""
    base: str = ""
    """The file of the map that both began with; empty: the map as it was opened."""
    version: Version | None = None
    sides: Mapping[tuple[Ref, str], Side] = field(default_factory=dict[tuple[Ref, str], Side])
