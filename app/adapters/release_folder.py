"""A release as a folder of files: what phones read, what kiosks install, and a signed list of all.

Any static host can serve the folder. Maps of releases before are kept for `KEPT`, because routes on
them are in travellers' hands; what the list does not name is nobody's, and is neither served nor
removed.
"""

import datetime as dt
import fcntl
import hashlib
import logging
import os
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.adapters.kept_files import sync_folder, written_beside
from app.adapters.signing_key import public_bytes
from maps.model import MapError
from maps.publishing.release_list import (
    LIST,
    SCHEMA,
    SIGNATURE,
    Earlier,
    Publisher,
    ReleaseList,
    SignatureDoc,
    read_signature,
    signed_message,
    write_list,
    write_signature,
)
from maps.publishing.release_list import read_list as read_list_bytes

KEPT = dt.timedelta(days=30)
"""How long the maps of a release stay after the next one has followed it."""

_OF_ONE_RELEASE = re.compile(r"(?:m|kiosk)/([0-9a-f]{16})\.[a-z]+")
_ADVICE = "release into an empty folder"
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Written:
    """What is to be written into a folder, in this order, and what goes from it afterwards."""

    files: dict[str, bytes]
    gone: tuple[str, ...]


def release_of(  # noqa: PLR0913 - what a release says of itself
    files: Mapping[str, bytes],
    *,
    station: str,
    release: str,
    folder: Path,
    key: Ed25519PrivateKey,
    now: dt.datetime,
    sequence: int | None = None,
    publishers: Sequence[Publisher] = (),
) -> Written:
    """Return a release as it is to be written into a folder that may hold others.

    Args:
        files: everything that belongs to this release, by path.
        station: the station map's id.
        release: the 16 hex digits that name it.
        folder: where it goes; nothing is written yet.
        key: signs the list.
        now: when.
        sequence: its number, where it is not one more than that of the release before.
        publishers: who may sign from now on; empty: as before.

    Raises:
        MapError: what is in the folder is no release, or a file of it is missing; the number is
            no higher than the last one; or the key is none of the publishers'.
    """
    before = read_list(folder) if (folder / LIST).exists() else None
    last = before.sequence if before is not None else 0
    if sequence is not None and before is not None and sequence <= last:
        message = f"--sequence {sequence}: the one before has number {last}; choose a higher one"
        raise MapError(message)
    signers = list(publishers or (before.publishers if before is not None else ()))
    mine = public_bytes(key)
    if signers and not any(p.public_key == mine and p.signs_at(now) for p in signers):
        message = f"{folder}: its publishers do not know this key now; choose another --key"
        raise MapError(message)
    earlier = _earlier(before, release, now)
    kept: dict[str, str] = {}
    if before is not None:
        names = {each.release for each in earlier}
        kept = {path: sha for path, sha in before.files.items() if _release_of(path) in names}
        for path, sha in kept.items():
            if _sha256(_bytes(folder / path)) != sha:
                message = f"{folder / path}: is not what was released; restore it, or begin anew"
                raise MapError(message)
    sizes = {path: (folder / path).stat().st_size for path in kept}
    sizes |= {path: len(data) for path, data in files.items()}
    document = ReleaseList(
        schema=SCHEMA,
        station=station,
        release=release,
        made=now,
        files=dict(sorted((kept | {path: _sha256(data) for path, data in files.items()}).items())),
        earlier=earlier,
        sequence=last + 1 if sequence is None else sequence,
        sizes=dict(sorted(sizes.items())),
        publishers=signers,
    )
    data = write_list(document)
    # maps first: nobody is told of one that is not there yet
    order = sorted(files, key=lambda path: (_release_of(path) is None, path))
    written = {path: files[path] for path in order}
    signature = key.sign(signed_message(data))
    written[SIGNATURE] = write_signature(public_bytes(key), signature, _signature_in(folder))
    written[LIST] = data
    gone = () if before is None else tuple(sorted(before.files.keys() - document.files.keys()))
    return Written(written, gone)


def _signature_in(folder: Path) -> SignatureDoc | None:
    """Return the signature of the list that is still there, if it can be read."""
    try:
        return read_signature((folder / SIGNATURE).read_bytes(), name=SIGNATURE, advice="")
    except (OSError, MapError):
        return None


@contextmanager
def alone_in(folder: Path) -> Iterator[None]:
    """Keep others from releasing into a folder meanwhile; it is made where it is not there.

    Raises:
        MapError: it cannot be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    except OSError as error:
        why = (error.strerror or "cannot be written").lower()
        message = f"{folder}: {why}; choose another --out"
        raise MapError(message) from None
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)  # of the folder itself: no file of ours lies in it
        yield
    finally:
        os.close(handle)


def write_release(written: Written, folder: Path) -> None:
    """Write a release into its folder, whole or not at all as far as a machine can do that.

    All bytes are written beside their places first: a disk that is full is noticed then, and
    nothing has changed. Then they are renamed, the list last; then goes what has had its time.

    Raises:
        MapError: the folder cannot be written.
    """
    beside: dict[Path, Path] = {}
    try:
        for path, data in written.files.items():
            place = folder / path
            if not (place.is_file() and place.read_bytes() == data):
                beside[place] = written_beside(place, data)
        for place, new in beside.items():
            new.replace(place)
        for parent in {place.parent for place in beside}:
            sync_folder(parent)
        for path in written.gone:
            (folder / path).unlink(missing_ok=True)
    except OSError as error:
        why = (error.strerror or "cannot be written").lower()
        message = f"{error.filename or folder}: {why}; the release before is still there"
        raise MapError(message) from None
    finally:
        for new in beside.values():
            new.unlink(missing_ok=True)


def _earlier(before: ReleaseList | None, release: str, now: dt.datetime) -> list[Earlier]:
    if before is None:
        return []
    followed = [*before.earlier, Earlier(before.release, now + KEPT)]
    return [each for each in followed if each.release != release and each.until > now]


def _release_of(path: str) -> str | None:
    found = _OF_ONE_RELEASE.fullmatch(path)
    return found[1] if found is not None else None


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def read_list(folder: Path) -> ReleaseList:
    """Read the list of a folder's files.

    Raises:
        MapError: there is none, or it is not one of ours.
    """
    path = folder / LIST
    if not path.is_file():
        message = f"{folder}: holds no release; make one: main.py release MAP --out {folder}"
        raise MapError(message)
    return read_list_bytes(_bytes(path), name=str(path), advice=_ADVICE)


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        message = f"{path}: {(error.strerror or 'cannot be read').lower()}; release it again"
        raise MapError(message) from None


class ReleaseFiles(Mapping[str, bytes]):
    """The files of a release folder, as its list says them; another release is noticed at once.

    A file that is not what the list says is not there: half copied, or tampered with.
    """

    def __init__(self, folder: Path) -> None:
        """Read the list.

        Raises:
            MapError: the folder holds no release.
        """
        self._folder = folder
        self.list = read_list(folder)
        self._mark = self._marked()
        self._read: dict[str, bytes] = {}

    def __getitem__(self, path: str) -> bytes:
        """Return a file."""
        self._look()
        if path in {LIST, SIGNATURE}:
            return _bytes(self._folder / path)
        known = self._read.get(path)
        if known is None:
            wanted = self.list.files[path]
            try:
                known = _bytes(self._folder / path)
            except MapError as error:
                _log.warning("%s", error)
                raise KeyError(path) from None
            if _sha256(known) != wanted:
                _log.warning("%s: is not what was released", self._folder / path)
                raise KeyError(path)
            self._read[path] = known
        return known

    def __iter__(self) -> Iterator[str]:
        """Go through the paths."""
        self._look()
        return iter((*self.list.files, LIST, SIGNATURE))

    def __len__(self) -> int:
        """Return how many files there are."""
        return len(self.list.files) + 2

    def _look(self) -> None:
        mark = self._marked()
        if mark == self._mark:
            return
        try:
            self.list = read_list(self._folder)
        except MapError as error:
            _log.warning("%s; serving what was there before", error)
        else:
            self._read.clear()
        self._mark = mark

    def _marked(self) -> tuple[int, int] | None:
        try:
            status = (self._folder / LIST).stat()
        except OSError:
            return None
        return status.st_mtime_ns, status.st_ino
