"""What a release says of itself: its list of files, and the signature over that list, as bytes.

The format of phones and static hosts: `release.json` and `release.sig`. Members may be added; a
reader leaves alone what it does not know.
"""

import base64
import datetime as dt
import re
from collections.abc import Iterable

import msgspec

from maps.model import MapError

LIST = "release.json"
SIGNATURE = "release.sig"
SCHEMA = "yeokgil-release/1"
MOST_LIST_BYTES = 1 << 20
"""A list names some hundred files."""
MOST_SIGNATURE_BYTES = 1 << 13
MOST_FILE_BYTES = 256 << 20
"""Larger than any map; what a list without sizes is held to."""
KEY_BYTES = 32

_CONTEXT = b"yeokgil-release-v1\0"
_PATH = re.compile(r"(?!\.)[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*")
_SHA256 = re.compile("[0-9a-f]{64}")


class Earlier(msgspec.Struct, forbid_unknown_fields=True):
    """A release that another one has followed."""

    release: str
    until: dt.datetime
    """When its files go."""


class Publisher(msgspec.Struct, frozen=True):
    """A key that may sign releases."""

    public_key: bytes
    """Raw Ed25519, 32 bytes."""
    name: str = ""
    valid_from: dt.datetime | None = None
    """Before this, it signs nothing; None: it always did."""
    valid_until: dt.datetime | None = None
    """What it signs from then on is not believed; None: no end is known."""

    def signs_at(self, when: dt.datetime) -> bool:
        """Say whether it may sign at a moment."""
        return (self.valid_from is None or when >= self.valid_from) and (
            self.valid_until is None or when < self.valid_until
        )


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
    sequence: int = 0
    """One more than that of the release before: a kiosk never goes back by itself."""
    sizes: dict[str, int] = {}
    """Path -> bytes: how much there is to read."""
    publishers: list[Publisher] = []
    """Who may sign from the next release on; empty: whoever may now."""

    def size_of(self, path: str) -> int:
        """Return how many bytes of a file are read at most."""
        return min(self.sizes.get(path, MOST_FILE_BYTES), MOST_FILE_BYTES)

    @property
    def kiosk_files(self) -> tuple[str, ...]:
        """The paths of what a kiosk needs: the map first, then what makes it quick."""
        wanted = (f"kiosk/{self.release}.json", f"kiosk/{self.release}.network")
        return tuple(path for path in wanted if path in self.files)


class _Publishers(msgspec.Struct, forbid_unknown_fields=True):
    publishers: list[Publisher]


class _Signature(msgspec.Struct):
    public_key: bytes
    signature: bytes


class SignatureDoc(_Signature):
    """What ``release.sig`` says: who has signed the list, and how.

    While a release is being written, the list before is still there: `before` signs that one.
    """

    before: _Signature | None = None


def write_list(document: ReleaseList) -> bytes:
    """Return the bytes of ``release.json``."""
    return msgspec.json.format(msgspec.json.encode(document), indent=1) + b"\n"


def read_list(data: bytes, *, name: str, advice: str) -> ReleaseList:
    """Read ``release.json``.

    Args:
        data: its bytes.
        name: what to call it in messages.
        advice: what to do when it is broken.

    Raises:
        MapError: it is not one of ours; says why.
    """
    try:
        document = msgspec.json.decode(data, type=ReleaseList)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        message = f"{name}: {error}; {advice}"
        raise MapError(message) from None
    times = [document.made, *(each.until for each in document.earlier)]
    if document.schema != SCHEMA or any(time.tzinfo is None for time in times):
        message = f"{name}: is not a list of version 1; {advice}"
        raise MapError(message)
    odd = next((path for path in document.files if not _PATH.fullmatch(path)), None)
    if odd is not None:
        message = f"{name}: files: {odd!r} is no path of a release; {advice}"
        raise MapError(message)
    complaint = _complaint(document.publishers)
    if complaint:
        message = f"{name}: {complaint}; {advice}"
        raise MapError(message)
    return document


def is_digest(text: str) -> bool:
    """Say whether a text is a SHA-256 in hex."""
    return _SHA256.fullmatch(text) is not None


def read_signature(data: bytes, *, name: str, advice: str) -> SignatureDoc:
    """Read ``release.sig``.

    Raises:
        MapError: it is none.
    """
    try:
        return msgspec.json.decode(data, type=SignatureDoc)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        message = f"{name}: {error}; {advice}"
        raise MapError(message) from None


def write_signature(
    public_key: bytes, signature: bytes, before: SignatureDoc | None = None
) -> bytes:
    """Return the bytes of ``release.sig``.

    Args:
        public_key: of who signs, raw.
        signature: over `signed_message` of the list's bytes.
        before: what was there for the list before.
    """
    document = {
        "public_key": base64.b64encode(public_key).decode(),
        "signature": base64.b64encode(signature).decode(),
    }
    if before is not None:
        document["before"] = {  # type: ignore[assignment]
            "public_key": base64.b64encode(before.public_key).decode(),
            "signature": base64.b64encode(before.signature).decode(),
        }
    return msgspec.json.format(msgspec.json.encode(document), indent=1) + b"\n"


def signed_message(data: bytes) -> bytes:
    """Return what is signed of a list's bytes."""
    return _CONTEXT + data


def write_publishers(publishers: Iterable[Publisher]) -> bytes:
    """Return the bytes of ``publishers.json``."""
    return msgspec.json.format(msgspec.json.encode(_Publishers(list(publishers))), indent=1) + b"\n"


def read_publishers(data: bytes, *, name: str) -> tuple[Publisher, ...]:
    """Read ``publishers.json``: who may sign releases, from when until when.

    Raises:
        MapError: it is not one; says what is wrong in it.
    """
    try:
        found = msgspec.json.decode(data, type=_Publishers).publishers
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        message = f"{name}: {error}; compare CONTRIBUTING.md, 'a release'"
        raise MapError(message) from None
    complaint = _complaint(found) or ("" if found else "names nobody")
    if complaint:
        message = f"{name}: {complaint}; compare CONTRIBUTING.md, 'a release'"
        raise MapError(message)
    return tuple(found)


def _complaint(publishers: Iterable[Publisher]) -> str:
    for number, publisher in enumerate(publishers, start=1):
        times = (publisher.valid_from, publisher.valid_until)
        if len(publisher.public_key) != KEY_BYTES:
            return f"publisher {number}: public_key: is no Ed25519 key; 32 bytes in base64"
        if any(time is not None and time.tzinfo is None for time in times):
            return f"publisher {number}: a time has no zone; write it with Z"
    return ""
