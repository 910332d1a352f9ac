"""Releases outside: compared and written, handed in for review, put in use and taken back."""

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

from app.adapters.installation import install
from app.adapters.preparing import Prepared, prepare
from app.adapters.publisher import Imprint, publish, publish_reviewed
from app.adapters.release_shelf import ReleaseShelf
from app.adapters.release_source import source_of
from app.adapters.signing_key import load_signing_key
from app.editor.office_desk import OfficeDesk
from app.editor.sharing import Affected, ReleaseSeen
from app.station_files import read_bytes
from maps.codec import read_journeys
from maps.model import PromisedJourney, RequestError, StationMap
from routing.changes import Group, grouped

_SHOWN = 3
_MOST_GROUPS = 24


class ReleaseDesk:
    """Where releases of one site are made."""

    def __init__(
        self,
        keys: Path,
        *,
        state: Path | None = None,
        office: OfficeDesk | None = None,
    ) -> None:
        """Remember where everything is.

        Args:
            keys: the folder of this machine's signing key.
            state: where the site keeps the releases that it uses.
            office: where staff work together; None: there is none.
        """
        self._keys, self._state, self._office = keys, state, office
        self._prepared: Prepared | None = None

    def compare(
        self, station: StationMap, folder: str, today: dt.date, map_file: str
    ) -> ReleaseSeen:
        """Return what a map would do to people if it were released into a folder."""
        journeys = _promised(map_file)
        self._prepared = prepared = prepare(station, Path(folder).expanduser(), today, journeys)
        groups = grouped(prepared.impact.changes) if prepared.impact is not None else ()
        return ReleaseSeen(
            station=station,
            is_first=prepared.before is None,
            errors=len(prepared.errors),
            breaks=prepared.needs_reason,
            journeys=prepared.impact.journeys if prepared.impact is not None else 0,
            affected=tuple(_affected(group) for group in groups[:_MOST_GROUPS]),
            changes=prepared.changes[:200],
        )

    def publish(self, station: StationMap, folder: str, reason: str, now: dt.datetime) -> int:
        """Write the release of a map that was looked at; return its number."""
        prepared, office = self._prepared, self._office
        if prepared is None or prepared.station is not station:
            message = "look at what the release does first"
            raise RequestError(message)
        where = Path(folder).expanduser()
        imprint = Imprint(key=load_signing_key(self._keys), now=now, reason=reason)
        if office is not None and office.has_staff:
            person = office.someone()
            done = publish_reviewed(prepared, where, imprint, office.office, person)
        else:
            done = publish(prepared, where, imprint)
        self._prepared = None
        return done.sequence

    def take_over(self, folder: str, now: dt.datetime) -> int:
        """Put a folder's release in use at the site; without a folder, the one before."""
        if self._state is None:
            message = "this site keeps no releases; set state in its file"
            raise RequestError(message)
        shelf = ReleaseShelf(self._state)
        if folder:
            return install(source_of(folder), shelf, now).current.sequence
        with shelf.locked():
            return shelf.roll_back().sequence


def _promised(map_file: str) -> Sequence[PromisedJourney]:
    """Return the journeys that staff have promised, which stand beside the map."""
    path = Path(map_file).with_suffix(".journeys.json") if map_file else None
    if path is None or not path.is_file():
        return ()
    return read_journeys(read_bytes(path), name=str(path))


def _affected(group: Group) -> Affected:
    ends = dict.fromkeys((c.origin or "", c.destination or "") for c in group.changes)
    first = group.first
    subjects = [barrier.subject for barrier in group.barriers] + [str(p) for p in first.because]
    return Affected(
        kind=group.kind.value,
        count=len(group.changes),
        profiles=tuple(profile.name for profile in group.profiles),
        journeys=tuple(list(ends)[:_SHOWN]),
        promise=first.promise,
        subject=next(iter(subjects), ""),
    )
