"""What several people do with one map: versions, drafts, releases."""

from dataclasses import dataclass

from app.editor.sharing import ReleaseSeen
from maps.editing import Ref


@dataclass(frozen=True, slots=True)
class MergeAsked:
    """``look`` at another's version, or ``take`` it over."""

    what: str


@dataclass(frozen=True, slots=True)
class VersionRead:
    """The files of the map that both began with, and of the other's version."""

    base: str
    theirs: str


@dataclass(frozen=True, slots=True)
class SideChosen:
    """Whose value counts in one conflict."""

    key: tuple[Ref, str]
    side: str


@dataclass(frozen=True, slots=True)
class ReleaseAsked:
    """``compare`` and ``make`` a release, ``install`` it, or go ``back``."""

    what: str


@dataclass(frozen=True, slots=True)
class ReleaseCompared:
    """What a release would do."""

    seen: ReleaseSeen | None


@dataclass(frozen=True, slots=True)
class ReleaseDone:
    """Something about a release is done."""

    message: str
    number: str
