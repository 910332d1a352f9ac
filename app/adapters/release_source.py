"""Where a release is taken from: a folder, or a static host's address. Bytes, never trusted."""

import http.client
import time
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path
from typing import Protocol

from maps.model import MapError

_PATIENCE_S = 20.0
"""Without a byte for so long, a host counts as gone."""

_LONGEST_S = 900.0
"""And so does one that lets a single file drip for longer than this."""

_PIECE_BYTES = 1 << 16


class ReleaseSource(Protocol):
    """Gives the files of one release."""

    @property
    def name(self) -> str:
        """What to call it in messages."""
        ...

    @property
    def is_near(self) -> bool:
        """Whether reading all of it costs nothing."""
        ...

    def get(self, path: str, most_bytes: int) -> bytes:
        """Return a file's bytes.

        Raises:
            SourceError: it cannot be had, or is larger; says why.
        """
        ...


class SourceError(MapError):
    """A file of a release cannot be had; the message ends a sentence that begins with its path."""


class FolderSource:
    """A folder on this machine: a stick, a share, a copy."""

    def __init__(self, folder: Path) -> None:
        """Remember the folder."""
        self._folder = folder
        self.name = str(folder)
        self.is_near = True

    def get(self, path: str, most_bytes: int) -> bytes:
        """See `ReleaseSource.get`."""
        try:
            with (self._folder / path).open("rb") as file:
                data = file.read(most_bytes + 1)
        except OSError as error:
            message = (error.strerror or "cannot be read").lower()
            raise SourceError(message) from None
        return _checked(data, most_bytes)


class HttpSource:
    """A static host. It is only ever asked with GET, and never sends us elsewhere."""

    def __init__(self, address: str) -> None:
        """Remember the address.

        Raises:
            MapError: it is none of http or https.
        """
        parts = urllib.parse.urlsplit(address)
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            message = f"{address}: is no address of a static host; write it as https://host/folder/"
            raise MapError(message)
        self.name = address
        self.is_near = False
        self._base = address if address.endswith("/") else f"{address}/"
        self._opener = urllib.request.OpenerDirector()
        for handler in (
            urllib.request.HTTPHandler(),
            urllib.request.HTTPSHandler(),
            urllib.request.HTTPDefaultErrorHandler(),
            urllib.request.HTTPErrorProcessor(),
        ):
            self._opener.add_handler(handler)

    def get(self, path: str, most_bytes: int) -> bytes:
        """See `ReleaseSource.get`."""
        data = bytearray()
        until_s = time.monotonic() + _LONGEST_S
        try:
            with self._opener.open(self._base + path, timeout=_PATIENCE_S) as answer:
                while len(data) <= most_bytes and (piece := answer.read1(_PIECE_BYTES)):
                    data += piece
                    if time.monotonic() > until_s:
                        raise TimeoutError(_TOO_SLOW)
                left = answer.length
        except urllib.error.HTTPError as error:
            error.close()
            message = f"the host answers {error.code}"
            raise SourceError(message) from None
        except (OSError, http.client.HTTPException, ValueError) as error:
            message = f"the host does not answer ({getattr(error, 'reason', None) or error})"
            raise SourceError(message) from None
        if left and len(data) <= most_bytes:
            message = f"the host broke off {left} bytes before the end"
            raise SourceError(message)
        return _checked(bytes(data), most_bytes)


_TOO_SLOW = "it is too slow"


def source_of(text: str) -> ReleaseSource:
    """Return where a release is taken from, by a folder's path or an address.

    Raises:
        MapError: the address is none.
    """
    return HttpSource(text) if "://" in text else FolderSource(Path(text))


def _checked(data: bytes, most_bytes: int) -> bytes:
    if len(data) > most_bytes:
        message = f"is larger than the {most_bytes} bytes that it may have"
        raise SourceError(message)
    return data
