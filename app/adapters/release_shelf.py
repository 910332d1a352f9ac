"""The releases that a kiosk has taken over: the one in use, and the last good one before it.

One small file says which is in use; it is replaced as a whole, after everything that it names is on
the disk. So there is no moment, whatever breaks off there, at which a kiosk has no map: it has the
one before, or the new one.
"""

import datetime as dt
import fcntl
import hashlib
import logging
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from app.adapters.kept_files import sync_folder, write_whole
from maps.model import MapError
from maps.publishing.release_list import (
    LIST,
    SIGNATURE,
    Publisher,
    ReleaseList,
    is_digest,
    read_list,
)
from maps.publishing.taking import Ready
from maps.publishing.trust import Trusted

MAP = "map.json"
"""The map of a release, in its folder on the shelf."""

_NETWORK = "map.network"
_STATE = "installed.json"
_SCHEMA = "yeokgil-installed/1"
_INCOMING = "incoming"
_STAYS = "what was installed before stays in use"
_log = logging.getLogger(__name__)


class OnShelf(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A release that was taken over."""

    folder: str
    release: str
    sequence: int
    made: dt.datetime
    since: dt.datetime
    """When it was taken over."""


class _StateDoc(msgspec.Struct, forbid_unknown_fields=True):
    schema: str
    current: OnShelf | None
    previous: OnShelf | None
    station: str
    sequence: int
    digest: str
    latest: dt.datetime | None
    publishers: list[Publisher]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelf:
    """What is on the shelf, as its file says."""

    current: OnShelf | None = None
    previous: OnShelf | None = None
    trusted: Trusted = field(default_factory=Trusted)


class ReleaseShelf:
    """The shelf of one kiosk, a folder below its state folder."""

    def __init__(self, state_folder: Path) -> None:
        """Remember where it is; nothing is read yet."""
        self._folder = state_folder / "releases"

    @property
    def mark(self) -> object:
        """What tells two states of the shelf apart."""
        try:
            status = (self._folder / _STATE).stat()
        except OSError:
            return None
        return status.st_mtime_ns, status.st_ino, status.st_size

    def read(self) -> Shelf:
        """Return what is on the shelf; where nothing ever was, an empty one.

        Raises:
            MapError: its file cannot be read.
        """
        path = self._folder / _STATE
        try:
            data = path.read_bytes()
        except FileNotFoundError:
            return Shelf()
        except OSError as error:
            message = f"{path}: {(error.strerror or 'cannot be read').lower()}; check the folder"
            raise MapError(message) from None
        try:
            document = msgspec.json.decode(data, type=_StateDoc)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            message = f"{path}: {error}; delete it and install the release again"
            raise MapError(message) from None
        if document.schema != _SCHEMA:
            message = f"{path}: is of another version; delete it and install the release again"
            raise MapError(message)
        return Shelf(
            current=document.current,
            previous=document.previous,
            trusted=Trusted(
                publishers=tuple(document.publishers),
                station=document.station,
                sequence=document.sequence,
                digest=document.digest,
                latest=document.latest,
            ),
        )

    def map_files(self) -> Iterator[Path]:
        """Yield the maps that may be served: of the release in use, then of the one before.

        What is damaged is left out, and the log says so.

        Raises:
            MapError: the shelf cannot be read.
        """
        shelf = self.read()
        for each in (shelf.current, shelf.previous):
            if each is None:
                continue
            if self._is_intact(each):
                yield self._folder / each.folder / MAP
            else:
                _log.warning("%s: is damaged; install the release again", each.folder)

    def is_intact(self, each: OnShelf) -> bool:
        """Say whether a release on the shelf is what was taken over."""
        return self._is_intact(each)

    def _is_intact(self, each: OnShelf) -> bool:
        folder = self._folder / each.folder
        try:
            document = read_list((folder / LIST).read_bytes(), name=LIST, advice="")
            for path, name in _names_of(document).items():
                data = (folder / name).read_bytes()
                if hashlib.sha256(data).hexdigest() != document.files[path]:
                    return False
        except (OSError, MapError):
            return False
        return True

    # --- taking over ------------------------------------------------------------------------------

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Keep every other process from changing the shelf.

        Raises:
            MapError: one is at it, or the folder cannot be written.
        """
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            with (self._folder / ".lock").open("ab") as held:
                fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
                yield
        except BlockingIOError:
            message = f"{self._folder}: another installation is at work; wait for it"
            raise MapError(message) from None
        except OSError as error:
            raise self._complaint(error) from None

    def held(self, sha256: str) -> bytes | None:
        """Return the bytes with this hash, if a try before has left them whole."""
        if not is_digest(sha256):
            return None
        try:
            data = (self._folder / _INCOMING / sha256).read_bytes()
        except OSError:
            return None
        return data if hashlib.sha256(data).hexdigest() == sha256 else None

    def hold(self, data: bytes) -> None:
        """Keep bytes for this try and the next.

        Raises:
            MapError: there is no room.
        """
        try:
            write_whole(self._folder / _INCOMING / hashlib.sha256(data).hexdigest(), data)
        except OSError as error:
            raise self._complaint(error) from None

    def activate(self, ready: Ready, now: dt.datetime) -> OnShelf:
        """Put a release in use, all of it or nothing.

        Raises:
            MapError: it cannot be written; what was in use still is.
        """
        before = self.read()
        accepted = ready.accepted
        document = accepted.list
        each = OnShelf(
            folder=f"{document.sequence:06d}-{accepted.digest[:12]}",
            release=document.release,
            sequence=document.sequence,
            made=document.made,
            since=now,
        )
        previous = before.current
        if previous is None or previous.folder == each.folder or not self._is_intact(previous):
            previous = before.previous
        try:
            self._shelve(each, ready)
            self._write(Shelf(current=each, previous=previous, trusted=accepted.trusted))
        except OSError as error:
            raise self._complaint(error) from None
        self._tidy(each, previous)
        return each

    def roll_back(self) -> OnShelf:
        """Put the release before in use again.

        What is the newest that was seen stays known: the release that was left does not come back
        by itself.

        Raises:
            MapError: there is none, or it is damaged.
        """
        shelf = self.read()
        before = shelf.previous
        if before is None:
            message = f"{self._folder}: holds no release before the one in use; install one"
            raise MapError(message)
        if not self._is_intact(before):
            message = f"{self._folder}: the release before is damaged; install one"
            raise MapError(message)
        try:
            self._write(Shelf(current=before, previous=None, trusted=shelf.trusted))
        except OSError as error:
            raise self._complaint(error) from None
        self._tidy(before, None)
        return before

    def _shelve(self, each: OnShelf, ready: Ready) -> None:
        target = self._folder / each.folder
        if self._is_intact(each):
            return
        beside = Path(tempfile.mkdtemp(dir=self._folder, prefix=f".{each.folder}."))
        try:
            beside.chmod(0o755)
            document = ready.accepted.list
            files: Mapping[str, bytes] = {
                LIST: ready.list_bytes,
                SIGNATURE: ready.signature_bytes,
                **{name: ready.files[path] for path, name in _names_of(document).items()},
            }
            for name, data in files.items():
                write_whole(beside / name, data)
            if target.exists():
                shutil.rmtree(target)
            beside.rename(target)
        finally:
            shutil.rmtree(beside, ignore_errors=True)
        sync_folder(self._folder)

    def _write(self, shelf: Shelf) -> None:
        trusted = shelf.trusted
        document = _StateDoc(
            schema=_SCHEMA,
            current=shelf.current,
            previous=shelf.previous,
            station=trusted.station,
            sequence=trusted.sequence,
            digest=trusted.digest,
            latest=trusted.latest,
            publishers=list(trusted.publishers),
        )
        data = msgspec.json.format(msgspec.json.encode(document), indent=1) + b"\n"
        write_whole(self._folder / _STATE, data)

    def _tidy(self, *kept: OnShelf | None) -> None:
        """Remove what is neither in use nor the one before; what cannot be removed waits."""
        names = {each.folder for each in kept if each is not None}
        for path in self._folder.iterdir():
            if path.name in names or path.name in {_STATE, ".lock"}:
                continue
            if path.is_dir():
                shutil.rmtree(path, ignore_errors=True)
            else:
                path.unlink(missing_ok=True)

    def _complaint(self, error: OSError) -> MapError:
        why = (error.strerror or "cannot be written").lower()
        return MapError(f"{error.filename or self._folder}: {why}; {_STAYS}")


def _names_of(document: ReleaseList) -> dict[str, str]:
    """Return path in the release -> name on the shelf, of what a kiosk needs."""
    return {path: _NETWORK if path.endswith(".network") else MAP for path in document.kiosk_files}
