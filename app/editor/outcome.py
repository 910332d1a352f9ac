"""What comes of an event: the state afterwards, and what is to be done outside. Pure."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.editor.state import EditorState
from app.text.phrasebook import Phrasebook
from maps.editing import Edit, Ref
from maps.model import Conditions, NodeId, StationMap
from maps.publishing.review import Role


@dataclass(frozen=True, slots=True)
class DoEdit:
    """Do an edit, remember it, keep the draft."""

    edit: Edit
    chooses: Ref | None = None


@dataclass(frozen=True, slots=True)
class GoBack:
    """Take the last edit back."""


@dataclass(frozen=True, slots=True)
class GoOn:
    """Do again what was taken back."""


@dataclass(frozen=True, slots=True)
class SaveMap:
    """Write the map to its file."""


@dataclass(frozen=True, slots=True)
class SettleDraft:
    """Go on with the draft that was found, or put it away."""

    is_wanted: bool


@dataclass(frozen=True, slots=True)
class Travel:
    """Find the journey that is tried, on the map in hand."""


@dataclass(frozen=True, slots=True)
class SayConditions:
    """Write the conditions file."""

    conditions: Conditions


@dataclass(frozen=True, slots=True)
class TakeKiosk:
    """Write into the site file which kiosk of the map it is of; the map says how it looks."""

    node: NodeId


@dataclass(frozen=True, slots=True)
class KeepText:
    """Give a text to other programs."""

    text: str


@dataclass(frozen=True, slots=True)
class AskText:
    """Ask for the text that another program has given."""


@dataclass(frozen=True, slots=True)
class ReadVersion:
    """Read another's version of the map, and the map that both began with."""

    path: str
    base: str
    """Empty: the map as it was opened."""


@dataclass(frozen=True, slots=True)
class WriteSurvey:
    """Write a survey table into the file beside the map."""

    table: str
    count: int
    """Its rows."""


@dataclass(frozen=True, slots=True)
class ReadSurvey:
    """Read the survey table beside the map."""


@dataclass(frozen=True, slots=True)
class OpenFile:
    """Open another map, or import one."""

    path: str


@dataclass(frozen=True, slots=True)
class ReadPicture:
    """Take a picture as a plan to draw over."""

    path: str


@dataclass(frozen=True, slots=True)
class CompareRelease:
    """Find out what a release into a folder would do."""

    folder: str


@dataclass(frozen=True, slots=True)
class MakeRelease:
    """Write the release that was looked at."""

    folder: str
    reason: str


@dataclass(frozen=True, slots=True)
class SubmitDraft:
    """Hand the map in for review."""

    about: str


@dataclass(frozen=True, slots=True)
class TakeOver:
    """Put a folder's release in use at the site; without a folder, the one before."""

    folder: str


@dataclass(frozen=True, slots=True)
class Leave:
    """Close the window."""


Effect = (
    DoEdit
    | GoBack
    | GoOn
    | SaveMap
    | SettleDraft
    | Travel
    | SayConditions
    | TakeKiosk
    | KeepText
    | AskText
    | ReadVersion
    | WriteSurvey
    | ReadSurvey
    | OpenFile
    | ReadPicture
    | CompareRelease
    | MakeRelease
    | SubmitDraft
    | TakeOver
    | Leave
)


@dataclass(frozen=True, slots=True)
class Outcome:
    """The state afterwards, and effects in their order."""

    state: EditorState
    effects: tuple[Effect, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class EditorWorld:
    """What the editor works in; read only."""

    books: Mapping[str, Phrasebook]
    language_names: Mapping[str, str]
    at: dt.datetime
    """Now."""
    stem: str
    """What ids of new things begin with: another one for each draft."""
    find: Callable[[StationMap, str], Sequence[Ref]]
    """What a search finds on a map, the best first."""
    conditions_file: Path | None = None
    """Where today's state is said; None: nowhere, since no site was named."""
    site_file: Path | None = None
    release_folder: str = "build/release"
    """Where releases go, as long as nobody says otherwise."""
    keeps_releases: bool = False
    """Whether the site has a place for releases in use."""
    person: str = ""
    """Who has signed in."""
    role: Role | None = None
    """What they may do; None: nobody has an account, and everybody may do everything."""

    def book(self, state: EditorState) -> Phrasebook:
        """Return the words of the language that is shown."""
        return self.books[state.language]


Answer = Callable[[EditorState, Any, EditorWorld], Outcome]
"""What answers an event of one kind."""
