"""What comes of an event: the state afterwards, and what is to be done outside. Pure."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.editor.state import EditorState
from app.text.phrasebook import Phrasebook
from maps.editing import Edit, Ref
from maps.model import Conditions, NodeId, StationMap
from maps.publishing.review import Act, Draft, Role


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
class SignIn:
    """Let somebody in, if name and password are right."""

    name: str
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class SignOut:
    """Who sat here has gone."""


@dataclass(frozen=True, slots=True)
class LookAtDrafts:
    """Look what waits in the office."""


@dataclass(frozen=True, slots=True)
class HandIn:
    """Hand the map in for review; `number` is that of a draft that it takes the place of."""

    about: str
    number: int | None


@dataclass(frozen=True, slots=True)
class ReadDraft:
    """Read a draft, and hold it against what is released into a folder."""

    number: int
    folder: str


@dataclass(frozen=True, slots=True)
class CompareDraft:
    """Find out what the draft that is read would do to people."""

    folder: str


@dataclass(frozen=True, slots=True)
class Decide:
    """Approve or reject a draft: just the map that was read."""

    act: Act
    draft: Draft
    why: str


@dataclass(frozen=True, slots=True)
class ReleaseDraft:
    """Release the draft that was read and compared."""

    draft: Draft
    folder: str
    reason: str


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
    | SignIn
    | SignOut
    | LookAtDrafts
    | HandIn
    | ReadDraft
    | CompareDraft
    | Decide
    | ReleaseDraft
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
    """What they may do; None: nobody has signed in."""
    has_staff: bool = False
    """Whether anybody has an account: where nobody has, everybody may do everything."""

    @property
    def is_locked(self) -> bool:
        """Whether somebody has to sign in before anything else."""
        return self.has_staff and self.role is None

    def book(self, state: EditorState) -> Phrasebook:
        """Return the words of the language that is shown."""
        return self.books[state.language]


Answer = Callable[[EditorState, Any, EditorWorld], Outcome]
"""What answers an event of one kind."""
