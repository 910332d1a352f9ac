"""Making a release: what is to be known before, and the folder afterwards.

`prepare` asks everything and writes nothing: errors, what is different, what it does to people.
`publish` writes what was prepared, and refuses to break a journey without a reason.
"""

import datetime as dt
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.adapters.office import Office
from app.adapters.phone_site import phone_site
from app.adapters.release_folder import alone_in, read_list, release_of, write_release
from app.adapters.signing_key import public_bytes
from app.assets import ASSETS, known_scripts, offered
from app.handoff import KioskKey, Release, read_keys
from app.promises import promises_on
from app.station_files import read_bytes
from maps.codec import read_station_map, write_station_map
from maps.editing import difference, told
from maps.model import Finding, MapError, PromisedJourney, Severity, StationMap
from maps.publishing.changelog import CHANGES, Entry, read_changes, with_entry, write_changes
from maps.publishing.release_list import LIST, Publisher, ReleaseList
from maps.publishing.review import Act, Person
from maps.validation import RULES, findings_of
from routing.changes import Impact, Kind
from routing.coverage import covered_from
from routing.impact import find_impact
from routing.network import Network, compile_network

_PAGE = ASSETS.parent / "app" / "phone"
_KEYS = "keys.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """A map that may become a release, and all that is to be known before."""

    station: StationMap
    network: Network
    last: ReleaseList | None
    """The release before, in the folder; None: this would be the first."""
    before: StationMap | None
    """Its map."""
    errors: tuple[Finding, ...]
    """Findings of severity ERROR: with one of them there is no release."""
    impact: Impact | None
    """What it does to people; None where there was no release before."""
    changes: tuple[str, ...]
    """The difference to the release before, line by line."""

    @property
    def needs_reason(self) -> bool:
        """Whether a journey breaks, so that somebody has to write why."""
        return self.impact is not None and self.impact.is_broken


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """A release that was written."""

    sequence: int
    mark: str
    """The 16 hex digits that name it."""
    file_count: int
    size_bytes: int


def prepare(
    station: StationMap,
    folder: Path,
    today: dt.date,
    journeys: Sequence[PromisedJourney] = (),
) -> Prepared:
    """Find out what is to be known before a map is released into a folder.

    Args:
        station: the map.
        folder: where it is to go; it may hold releases.
        today: the day by which opening hours are looked at.
        journeys: what staff have promised.

    Raises:
        MapError: the folder holds something else, or releases of another station.
        RequestError: a promised journey has ends that neither map has.
    """
    last = read_list(folder) if (folder / LIST).exists() else None
    if last is not None and last.station != station.id:
        message = f"{folder}: holds releases of {last.station}, not {station.id}; choose another"
        raise MapError(message)
    before = _map_of(last, folder) if last is not None else None
    errors = tuple(
        finding
        for finding in findings_of(station, (*RULES, covered_from(today)))
        if finding.severity is Severity.ERROR
    )
    network = compile_network(station)
    network.prepare()
    impact = None
    if before is not None:
        old = compile_network(before)
        old.prepare()
        impact = find_impact(old, network, promises=promises_on(journeys, before, station))
        changes = tuple(told(difference(before, station)))
    else:
        counts = f"{len(station.nodes)} nodes, {len(station.pathways)} pathways"
        changes = (f"first release: {counts}, {len(station.places)} places",)
    return Prepared(
        station=station,
        network=network,
        last=last,
        before=before,
        errors=errors,
        impact=impact,
        changes=changes,
    )


def publish(  # noqa: PLR0913 - what a release says of itself
    prepared: Prepared,
    folder: Path,
    *,
    key: Ed25519PrivateKey,
    now: dt.datetime,
    reason: str = "",
    by: str = "",
    keys: Path | None = None,
    publishers: Sequence[Publisher] = (),
    sequence: int | None = None,
) -> Published:
    """Write a release into its folder.

    Args:
        prepared: what `prepare` returned for this folder.
        folder: where it goes.
        key: signs its list.
        now: when.
        reason: why, where a journey breaks.
        by: who, as readers may know.
        keys: ``keys.json`` of all kiosks, instead of the one in the folder.
        publishers: who may sign from now on; empty: as before.
        sequence: its number, instead of one more than the last.

    Raises:
        MapError: it has errors, breaks a journey without a reason, somebody else has released
            since it was prepared, or it cannot be written.
    """
    if prepared.errors:
        message = f"{folder}: not released: {len(prepared.errors)} errors"
        raise MapError(message)
    if prepared.needs_reason and not reason.strip():
        message = f"{folder}: not released: journeys break; write why, with --reason"
        raise MapError(message)
    with alone_in(folder):
        last = read_list(folder) if (folder / LIST).exists() else None
        if last != prepared.last:
            message = f"{folder}: somebody has released meanwhile; look at the difference again"
            raise MapError(message)
        number = (
            sequence if sequence is not None else (last.sequence if last is not None else 0) + 1
        )
        release = Release(station=prepared.station, scripts=known_scripts())
        mark = release.mark.hex()
        entry = Entry(
            sequence=number,
            release=mark,
            made=now,
            changes=list(prepared.changes),
            impact=_counts(prepared.impact),
            reason=reason.strip(),
            by=by,
        )
        files = phone_site(
            page=_PAGE,
            languages=offered(),
            releases=[release.phone_map],
            kiosks=_kiosks(keys, folder, key),
        )
        files |= _for_kiosks(prepared, mark)
        files[CHANGES] = write_changes(_with(entry, folder if last is not None else None))
        written = release_of(
            files,
            station=prepared.station.id,
            release=mark,
            folder=folder,
            key=key,
            now=now,
            sequence=number,
            publishers=publishers,
        )
        write_release(written, folder)
    return Published(
        sequence=number,
        mark=mark,
        file_count=len(files),
        size_bytes=sum(map(len, files.values())),
    )


def publish_reviewed(  # noqa: PLR0913 - as `publish`
    prepared: Prepared,
    folder: Path,
    office: Office,
    person: Person,
    *,
    key: Ed25519PrivateKey,
    now: dt.datetime,
    reason: str = "",
    by: str = "",
    keys: Path | None = None,
    publishers: Sequence[Publisher] = (),
    sequence: int | None = None,
) -> Published:
    """Publish what somebody else has approved, with its lines in the office's journal.

    Raises:
        MapError: as `publish`; or the person may not, nobody has approved just this map, or it
            began with another one than is released now.
    """
    before = None if prepared.before is None else write_station_map(prepared.before)
    draft = office.approved(person, write_station_map(prepared.station), before)
    subject = f"{prepared.station.id} draft {draft.number} {draft.sha256[:16]}"
    office.note(person, "release", subject, reason)
    try:
        done = publish(
            prepared,
            folder,
            key=key,
            now=now,
            reason=reason,
            by=by,
            keys=keys,
            publishers=publishers,
            sequence=sequence,
        )
    except MapError as error:
        office.note(person, "release.failed", subject, str(error))
        raise
    office.decide(person, Act.RELEASE, draft.number)
    return done


def _with(entry: Entry, folder: Path | None) -> tuple[Entry, ...]:
    """Return the entries of the releases before with one more, if there is anything to say."""
    path = folder / CHANGES if folder is not None else None
    before: tuple[Entry, ...] = ()
    if path is not None and path.is_file():
        before = read_changes(read_bytes(path), name=str(path))
    return with_entry(before, entry) if entry.changes or entry.reason or not before else before


def released_map(folder: Path) -> StationMap:
    """Return the map of the last release in a folder.

    Raises:
        MapError: the folder holds none, or it is not what was released.
    """
    return _map_of(read_list(folder), folder)


def _counts(impact: Impact | None) -> dict[str, int]:
    if impact is None:
        return {}
    return {kind.value: impact.counts[kind] for kind in Kind if impact.counts[kind]}


def _map_of(last: ReleaseList, folder: Path) -> StationMap:
    """Return the map of the release that is in a folder.

    Raises:
        MapError: it is not what was released.
    """
    name = f"kiosk/{last.release}.json"
    path = folder / name
    data = read_bytes(path)
    if hashlib.sha256(data).hexdigest() != last.files.get(name):
        message = f"{path}: is not what was released; restore it, or release into an empty folder"
        raise MapError(message)
    return read_station_map(data, name=str(path))


def _kiosks(given: Path | None, folder: Path, key: Ed25519PrivateKey) -> list[KioskKey]:
    """Return who signs routes: as given, else as before, and this key in any case."""
    path = given or folder / _KEYS
    known = list(read_keys(read_bytes(path), name=str(path))) if path.exists() or given else []
    mine = public_bytes(key)
    if given is None and all(kiosk.public_key != mine for kiosk in known):
        known.append(KioskKey(kid=1, public_key=mine))
    return known


def _for_kiosks(prepared: Prepared, mark: str) -> dict[str, bytes]:
    """Return the map as kiosks load it, with its structure where this machine can compute one."""
    from routing.hierarchy import is_available  # noqa: PLC0415 - works without the library
    from routing.structure_file import write_structure  # noqa: PLC0415 - the same

    data = write_station_map(prepared.station)
    files = {f"kiosk/{mark}.json": data}
    if is_available():
        structure = prepared.network.engine.structure or prepared.network.make_structure()
        files[f"kiosk/{mark}.network"] = write_structure(structure, hashlib.sha256(data).digest())
    return files
