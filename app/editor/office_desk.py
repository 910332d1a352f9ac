"""The office outside: who is let in, drafts that wait, one to read, and a line for each deed."""

import hashlib
from pathlib import Path

from app.adapters.office import Office
from app.adapters.preparing import released_map
from app.editor.sharing import Reading
from app.station_files import read_bytes
from maps.codec import read_station_map, write_station_map
from maps.editing import difference
from maps.model import Finding, RequestError, Severity, StationMap
from maps.publishing.release_list import LIST
from maps.publishing.review import Act, Draft, Person, is_stale
from maps.validation import RULES, findings_of


class OfficeDesk:
    """The place of one person in the office; another one may come and sign in."""

    def __init__(
        self, office: Office, folder: str, opened: StationMap, person: Person | None = None
    ) -> None:
        """Take the place.

        Args:
            office: where staff work together.
            folder: of the releases: what is released there when the work begins is what a draft of
                this place begins with.
            opened: the map as it was opened, which it begins with where nothing is released.
            person: who has signed in already.
        """
        self.office, self.person, self._folder = office, person, folder
        self._begun = _released(folder) or opened
        self._heard: tuple[Draft, ...] | None = None
        self._hashed: tuple[StationMap, str] | None = None

    @property
    def has_staff(self) -> bool:
        """Whether anybody has an account."""
        return self.office.has_staff

    # --- who is here ------------------------------------------------------------------------------

    def sign_in(self, name: str, password: str) -> Person:
        """Return who is let in.

        Raises:
            SignInError: name or password are wrong, or they have to wait.
            MapError: the office cannot be read or written.
        """
        person = self.office.sign_in(name, password)
        self.office.note(person, "sign-in", person.name)
        self.person = person
        return person

    def sign_out(self) -> None:
        """Leave the place; nobody sits there until somebody signs in."""
        person, self.person = self.person, None
        if person is not None:
            self.office.note(person, "sign-out", person.name)

    def someone(self) -> Person:
        """Return who sits here, as their account is now.

        Raises:
            RequestError: nobody has signed in.
            MapError: they have no account any more.
        """
        if self.person is None:
            message = "nobody has signed in; sign in first"
            raise RequestError(message)
        self.person = self.office.still(self.person)
        return self.person

    def note(self, what: str, subject: str, why: str = "") -> None:
        """Write down what is about to be done elsewhere, if anybody has an account.

        Raises:
            MapError: it cannot be written; then it is not done.
        """
        if self.person is not None and self.has_staff:
            self.office.note(self.someone(), what, subject, why)

    # --- drafts -----------------------------------------------------------------------------------

    def drafts(self, saved: StationMap) -> tuple[tuple[Draft, ...], str]:
        """Return all drafts, and the hash of the map as its file has it."""
        if self._hashed is None or self._hashed[0] is not saved:
            self._hashed = saved, _hash_of(saved)
        self._heard = self.office.drafts() if self.has_staff else ()
        return self._heard, self._hashed[1]

    def has_news(self) -> bool:
        """Say whether somebody has done something to a draft since they were looked at."""
        if self._heard is None or not self.has_staff:
            return False
        return self.office.drafts() != self._heard

    def hand_in(self, station: StationMap, about: str, number: int | None) -> Draft:
        """Propose a map, or a draft anew.

        Raises:
            MapError: that may not be, or cannot be written.
        """
        person, data = self.someone(), write_station_map(station)
        own = {draft.sha256 for draft in self.office.drafts() if draft.author == person.name}
        released = _released(self._folder)
        if released is not None and _hash_of(released) in own:
            self._begun = released  # the work goes on from what was released of it
        base = write_station_map(self._begun) if self._begun.id == station.id else None
        return self.office.submit(person, data, about, number=number, base=base)

    def decide(self, act: Act, draft: Draft, why: str) -> Draft:
        """Approve or reject what was read.

        Raises:
            MapError: that may not be, cannot be written, or is another draft by now.
        """
        return self.office.decide(self.someone(), act, draft.number, why, read=draft.sha256)

    def read(self, number: int, folder: str, mine: StationMap) -> Reading:
        """Return a draft with what it makes different, and what the rules find in it.

        Args:
            number: of the draft.
            folder: of the releases; what is released there is what it is held against.
            mine: the map in hand, against which it is held where nothing is released, and nobody
                knows what it began with.

        Raises:
            MapError: there is no such draft, or its map is not what was handed in.
        """
        self.someone()
        draft = self.office.draft(number)
        path = self.office.map_file(draft)
        station = _map_in(path)
        released = _released(folder)
        if mine.id != station.id:
            message = f"draft {number} is a map of {station.id}; open that station to read it"
            raise RequestError(message)
        sha256 = _hash_of(released) if released is not None else ""
        base = self.office.base_file(draft)
        before = released or (_map_in(base) if base is not None else mine)
        return Reading(
            draft=draft,
            station=station,
            before=before,
            is_released=released is not None,
            is_stale=is_stale(draft, sha256),
            changes=difference(before, station).changes,
            findings=_new_findings(before, station),
        )


def _released(folder: str) -> StationMap | None:
    """Return the map that is released into a folder; None: nothing is."""
    path = Path(folder).expanduser()
    return released_map(path) if (path / LIST).is_file() else None


def _map_in(path: Path) -> StationMap:
    return read_station_map(read_bytes(path), name=str(path))


def _hash_of(station: StationMap) -> str:
    return hashlib.sha256(write_station_map(station)).hexdigest()


def _new_findings(before: StationMap, after: StationMap) -> tuple[Finding, ...]:
    """Return all errors of a map, and whatever else the rules did not find in the one before."""
    known = {(f.rule, f.subjects) for f in findings_of(before, RULES)}
    found = findings_of(after, RULES)
    order = list(Severity)
    new = [f for f in found if f.severity is Severity.ERROR or (f.rule, f.subjects) not in known]
    return tuple(sorted(new, key=lambda f: (order.index(f.severity), f.rule, f.subjects)))
