"""What staff do together: sign in and out, hand in drafts, read and decide them."""

from dataclasses import dataclass

from app.editor.sharing import Reading, ReleaseSeen
from maps.editing import Ref
from maps.model import LevelId, Point
from maps.publishing.review import Act, Draft, Person


@dataclass(frozen=True, slots=True)
class SignInAsked:
    """Who sits here wants to be let in, by the name and password that were written."""


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Somebody is let in."""

    person: Person


@dataclass(frozen=True, slots=True)
class SignInRefused:
    """Somebody is not let in: so many tries are left, or so long they have to wait."""

    tries_left: int = 0
    locked_s: float = 0.0
    why: str = ""
    """What hinders it, where it is not the password."""


@dataclass(frozen=True, slots=True)
class SignOutAsked:
    """Who sits here leaves the place to somebody else."""


@dataclass(frozen=True, slots=True)
class KeysChosen:
    """Another page of keys is wanted on the screen; empty: none."""

    page: str


@dataclass(frozen=True, slots=True)
class MinutePassed:
    """The clock has moved on, and something on the screen counts it."""


@dataclass(frozen=True, slots=True)
class DraftsHeard:
    """The drafts of the office, as they are now, and the hash of the map's file."""

    drafts: tuple[Draft, ...]
    saved_sha256: str


@dataclass(frozen=True, slots=True)
class HandInAsked:
    """The map is to be read by somebody else."""


@dataclass(frozen=True, slots=True)
class HandedIn:
    """It is handed in."""

    draft: Draft


@dataclass(frozen=True, slots=True)
class ReadingAsked:
    """A draft is to be read; None: no longer."""

    number: int | None


@dataclass(frozen=True, slots=True)
class ReadingBegun:
    """A draft can be read; None: it cannot."""

    reading: Reading | None


@dataclass(frozen=True, slots=True)
class ReadingCompared:
    """What the draft that is read does to people."""

    seen: ReleaseSeen | None


@dataclass(frozen=True, slots=True)
class DecisionAsked:
    """The draft that is read is approved, rejected or released."""

    act: Act


@dataclass(frozen=True, slots=True)
class Decided:
    """It is."""

    draft: Draft
    note: str = ""
    """The number of the release, where it was released."""


@dataclass(frozen=True, slots=True)
class SpotShown:
    """The map is to be seen at a spot, where something is different."""

    at: Point
    level: LevelId
    ref: Ref | None = None
