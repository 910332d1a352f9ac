"""A release as a folder of files: what phones read, what kiosks install, and a signed list of all.

Any static host can serve the folder. Maps of releases before are kept for `KEPT`, because routes on
them are in travellers' hands; what the list does not name is nobody's, and is neither served nor
removed.
"""

import base64
import datetime as dt
import hashlib
import logging
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.adapters.signing_key import public_bytes
from maps.model import MapError

LIST = "release.json"
SIGNATURE = "release.sig"
KEPT = dt.timedelta(days=30)
"""How long the maps of a release stay after the next one has followed it."""

_SCHEMA = "yeokgil-release/1"
_CONTEXT = b"yeokgil-release-v1\0"
_PATH = re.compile(r"(?!\.)[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*")
_OF_ONE_RELEASE = re.compile(r"(?:m|kiosk)/([0-9a-f]{16})\.[a-z]+")
_log = logging.getLogger(__name__)


class Earlier(msgspec.Struct, forbid_unknown_fields=True):
    """A release that another one has followed."""

    release: str
    until: dt.datetime
    """When its files go."""


class ReleaseList(msgspec.Struct):
    """What ``release.json`` says."""

    schema: str
    station: str
    release: str
    """The 16 hex digits that name the phone's map and stand in every route on it."""
    made: dt.datetime
    files: dict[str, str]
    """Path -> SHA-256 of the file, in hex."""
    earlier: list[Earlier] = []


@dataclass(frozen=True, slots=True)
class Written:
    """What is to be written into a folder, in this order, and what goes from it afterwards."""

    files: dict[str, bytes]
    gone: tuple[str, ...]


def release_of(
    files: Mapping[str, bytes],
    *,
    station: str,
    release: str,
    folder: Path,
    key: Ed25519PrivateKey,
    now: dt.datetime,
) -> Written:
    """Return a release as it is to be written into a folder that may hold others.

    Args:
        files: everything that belongs to this release, by path.
        station: the station map's id.
        release: the 16 hex digits that name it.
        folder: where it goes; nothing is written yet.
        key: signs the list.
        now: when.

    Raises:
        MapError: what is in the folder is no release, or a file of it is missing.
    """
    before = read_list(folder) if (folder / LIST).exists() else None
    earlier = _earlier(before, release, now)
    kept: dict[str, str] = {}
    if before is not None:
        names = {each.release for each in earlier}
        kept = {path: sha for path, sha in before.files.items() if _release_of(path) in names}
        for path, sha in kept.items():
            if _sha256(_bytes(folder / path)) != sha:
                message = f"{folder / path}: is not what was released; restore it, or begin anew"
                raise MapError(message)
    document = ReleaseList(
        schema=_SCHEMA,
        station=station,
        release=release,
        made=now,
        files=dict(sorted((kept | {path: _sha256(data) for path, data in files.items()}).items())),
        earlier=earlier,
    )
    data = msgspec.json.format(msgspec.json.encode(document), indent=1) + b"\n"
    # maps first: nobody is told of one that is not there yet
    order = sorted(files, key=lambda path: (_release_of(path) is None, path))
    written = {path: files[path] for path in order}
    written[SIGNATURE] = _signature(data, key)
    written[LIST] = data
    gone = () if before is None else tuple(sorted(before.files.keys() - document.files.keys()))
    return Written(written, gone)


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


def _signature(data: bytes, key: Ed25519PrivateKey) -> bytes:
    document = {
        "public_key": base64.b64encode(public_bytes(key)).decode(),
        "signature": base64.b64encode(key.sign(_CONTEXT + data)).decode(),
    }
    return msgspec.json.format(msgspec.json.encode(document), indent=1) + b"\n"


def signed_message(data: bytes) -> bytes:
    """Return what is signed of a list's bytes."""
    return _CONTEXT + data


def read_list(folder: Path) -> ReleaseList:
    """Read the list of a folder's files.

    Raises:
        MapError: there is none, or it is not one of ours.
    """
    path = folder / LIST
    if not path.is_file():
        message = f"{folder}: holds no release; make one: main.py release MAP --out {folder}"
        raise MapError(message)
    try:
        document = msgspec.json.decode(_bytes(path), type=ReleaseList)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        message = f"{path}: {error}; release into an empty folder"
        raise MapError(message) from None
    times = [document.made, *(each.until for each in document.earlier)]
    if document.schema != _SCHEMA or any(time.tzinfo is None for time in times):
        message = f"{path}: is not a list of version 1; release into an empty folder"
        raise MapError(message)
    odd = next((name for name in document.files if not _PATH.fullmatch(name)), None)
    if odd is not None:
        message = f"{path}: files: {odd!r} is no path of a release; release into an empty folder"
        raise MapError(message)
    return document


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
