"""Making a release: the signed folder that phones and kiosks read, and who made it, and why.

`publish` writes what `preparing.py` has found out before, and breaks no journey without a reason.
"""

import datetime as dt
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.adapters.office import Office
from app.adapters.phone_site import phone_site
from app.adapters.preparing import Prepared
from app.adapters.release_folder import alone_in, read_list, release_of, write_release
from app.adapters.signing_key import public_bytes
from app.assets import ASSETS, known_scripts, offered
from app.handoff import KioskKey, Release, read_keys
from app.station_files import read_bytes
from maps.codec import write_station_map
from maps.model import MapError
from maps.publishing.changelog import CHANGES, Entry, read_changes, with_entry, write_changes
from maps.publishing.release_list import LIST, Publisher
from maps.publishing.review import Act, Person
from routing.changes import Impact, Kind

_PAGE = ASSETS.parent / "app" / "phone"
_KEYS = "keys.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Imprint:
    """What a release says of itself, and what signs it."""

    key: Ed25519PrivateKey
    """Signs its list."""
    now: dt.datetime
    reason: str = ""
    """Why, where a journey breaks."""
    by: str = ""
    """Who, as readers may know."""
    keys: Path | None = None
    """``keys.json`` of all kiosks, instead of the one in the folder."""
    publishers: Sequence[Publisher] = ()
    """Who may sign from now on; empty: as before."""
    sequence: int | None = None
    """Its number, instead of one more than the last."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """A release that was written."""

    sequence: int
    mark: str
    """The 16 hex digits that name it."""
    file_count: int
    size_bytes: int


def publish(prepared: Prepared, folder: Path, imprint: Imprint) -> Published:
    """Write a release into its folder.

    Args:
        prepared: what `prepare` returned for this folder.
        folder: where it goes.
        imprint: what it says of itself.

    Raises:
        MapError: it has errors, breaks a journey without a reason, somebody else has released
            since it was prepared, or it cannot be written.
    """
    if prepared.errors:
        message = f"{folder}: not released: {len(prepared.errors)} errors"
        raise MapError(message)
    if prepared.needs_reason and not imprint.reason.strip():
        message = f"{folder}: not released: journeys break; write why, with --reason"
        raise MapError(message)
    with alone_in(folder):
        last = read_list(folder) if (folder / LIST).exists() else None
        if last != prepared.last:
            message = f"{folder}: somebody has released meanwhile; look at the difference again"
            raise MapError(message)
        following = (last.sequence if last is not None else 0) + 1
        number = imprint.sequence if imprint.sequence is not None else following
        release = Release(station=prepared.station, scripts=known_scripts())
        mark = release.mark.hex()
        entry = Entry(
            sequence=number,
            release=mark,
            made=imprint.now,
            changes=list(prepared.changes),
            impact=_counts(prepared.impact),
            reason=imprint.reason.strip(),
            by=imprint.by,
        )
        files = phone_site(
            page=_PAGE,
            languages=offered(),
            releases=[release.phone_map],
            kiosks=_kiosks(imprint.keys, folder, imprint.key),
        )
        files |= _for_kiosks(prepared, mark)
        files[CHANGES] = write_changes(_with(entry, folder if last is not None else None))
        written = release_of(
            files,
            station=prepared.station.id,
            release=mark,
            folder=folder,
            key=imprint.key,
            now=imprint.now,
            sequence=number,
            publishers=imprint.publishers,
        )
        write_release(written, folder)
    return Published(
        sequence=number,
        mark=mark,
        file_count=len(files),
        size_bytes=sum(map(len, files.values())),
    )


def publish_reviewed(
    prepared: Prepared, folder: Path, imprint: Imprint, office: Office, person: Person
) -> Published:
    """Publish what somebody else has approved, with its lines in the office's journal.

    Raises:
        MapError: as `publish`; or the person may not, nobody has approved just this map, or it
            began with another one than is released now.
    """
    before = None if prepared.before is None else write_station_map(prepared.before)
    draft = office.approved(person, write_station_map(prepared.station), before)
    subject = f"{prepared.station.id} draft {draft.number} {draft.sha256[:16]}"
    office.note(person, "release", subject, imprint.reason)
    try:
        done = publish(prepared, folder, imprint)
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


def _counts(impact: Impact | None) -> dict[str, int]:
    if impact is None:
        return {}
    return {kind.value: impact.counts[kind] for kind in Kind if impact.counts[kind]}


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
