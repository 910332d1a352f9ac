"""What the editor needs of the world outside, as protocols: desk, releases, glass."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from app.editor.sharing import Reading, ReleaseSeen
from app.editor.view import EditorView, MapSeen
from app.text.phrasebook import Phrasebook
from app.theme import Theme
from maps.editing import History
from maps.model import Conditions, Finding, NodeId, StationMap
from maps.publishing.review import Act, Draft, Person


class Desk(Protocol):
    """What the editor keeps and reads outside: files, drafts, today's state, other programs' texts.

    Every method raises `WayfindingError` with one line where something cannot be done.
    """

    def save(self, station: StationMap) -> None:
        """Write the map to its file, and put its draft away."""
        ...

    def keep(self, history: History) -> None:
        """Keep what is in hand, so that nothing is lost when the power goes."""
        ...

    def take_draft(self) -> History | None:
        """Return what was done and not saved when the editor last ended; all can be undone."""
        ...

    def drop_draft(self) -> None:
        """Put away what was kept."""
        ...

    def say(self, conditions: Conditions) -> None:
        """Write today's state."""
        ...

    def heard(self) -> Conditions | None:
        """Return today's state if others have changed it."""
        ...

    def take_kiosk(self, node: NodeId) -> None:
        """Write into the site file which kiosk of the map it is of."""
        ...

    def check(self, station: StationMap) -> tuple[Finding, ...]:
        """Return what the rules say of a map."""
        ...

    def open(self, path: str) -> StationMap:
        """Open another map, or import one; it is the map in hand from now on."""
        ...

    def read_map(self, path: str) -> str:
        """Return what another file of a station map holds; the map in hand stays."""
        ...

    def write_survey(self, table: str, count: int) -> tuple[str, int, str]:
        """Write a survey table; return its file, its rows, and the file of what stood there."""
        ...

    def read_survey(self) -> tuple[str, str]:
        """Return the name of the survey table's file, and what it holds."""
        ...

    def picture_size(self, path: str) -> tuple[int, int]:
        """Return the size of a picture that can be drawn over."""
        ...

    def copy(self, text: str) -> None:
        """Give a text to other programs."""
        ...

    def pasted(self) -> str:
        """Return the text that another program has given."""
        ...

    @property
    def file(self) -> str:
        """The name of the map's file."""
        ...


class Releases(Protocol):
    """Where releases are compared, made and put in use; errors as of a `Desk`."""

    def compare(
        self, station: StationMap, folder: str, today: dt.date, map_file: str
    ) -> ReleaseSeen:
        """Return what a map would do to people."""
        ...

    def publish(self, station: StationMap, folder: str, reason: str, now: dt.datetime) -> int:
        """Write the release of a map that was compared; return its number."""
        ...

    def take_over(self, folder: str, now: dt.datetime) -> int:
        """Put a release in use, or the one before; return its number."""
        ...


class Colleagues(Protocol):
    """Who else works on the map: accounts, drafts and the journal; errors as of a `Desk`."""

    def sign_in(self, name: str, password: str) -> Person:
        """Return who is let in; a `SignInError` says why somebody is not."""
        ...

    def sign_out(self) -> None:
        """Leave the place to somebody else."""
        ...

    def note(self, what: str, subject: str, why: str = "") -> None:
        """Write down what is about to be done elsewhere."""
        ...

    def drafts(self, saved: StationMap) -> tuple[tuple[Draft, ...], str]:
        """Return all drafts, and the hash of the map as its file has it."""
        ...

    def has_news(self) -> bool:
        """Say whether somebody has done something to a draft since they were looked at."""
        ...

    def hand_in(self, station: StationMap, about: str, number: int | None) -> Draft:
        """Propose a map, or a draft anew."""
        ...

    def decide(self, act: Act, draft: Draft, why: str) -> Draft:
        """Approve or reject what was read."""
        ...

    def read(self, number: int, folder: str, mine: StationMap) -> Reading:
        """Return a draft with what it makes different."""
        ...


@dataclass(frozen=True, slots=True)
class Others:
    """Who else has a part in what is done here."""

    releases: Releases
    colleagues: Colleagues | None = None
    """None: nobody has an account."""


class Glass(Protocol):
    """What the editor shows itself on."""

    theme: Theme

    def show(self, view: EditorView) -> None:
        """Show everything."""
        ...

    def show_map(self, seen: MapSeen) -> None:
        """Show the map alone."""
        ...

    def speak(self, book: Phrasebook) -> None:
        """Write in another language."""
        ...

    def locate(self, control_id: str) -> tuple[float, float]:
        """Return the middle of a control, in pixels of the window."""
        ...

    def soon(self, function: Callable[[], None], after_s: float = 0.0) -> None:
        """Call a function once what is shown has been drawn, and so many seconds have passed."""
        ...

    def leave(self) -> None:
        """Close the window."""
        ...
