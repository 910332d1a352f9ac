"""What to fetch next when a release is taken over: decides, and touches neither disk nor network.

Who carries it out asks `step`, does what it says, and tells `got` or `failed`. What was fetched
before and is still there, known by its hash, is not fetched again: so a take-over that was broken
off goes on where it was.
"""

import datetime as dt
import hashlib
from collections.abc import Callable
from dataclasses import dataclass

from maps.codec import read_station_map
from maps.model import MapError, StationMap
from maps.publishing.release_list import LIST, MOST_LIST_BYTES, MOST_SIGNATURE_BYTES, SIGNATURE
from maps.publishing.trust import Accepted, Reason, Refused, Trusted, judge


@dataclass(frozen=True, slots=True)
class Fetch:
    """Get these bytes."""

    path: str
    most_bytes: int
    sha256: str = ""
    """What they are to be, in hex; empty: nobody knows yet. Such bytes are not kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ready:
    """Everything is there and has been checked: it may take the place of what is in use."""

    accepted: Accepted
    list_bytes: bytes
    signature_bytes: bytes
    files: dict[str, bytes]
    """Path -> bytes of what a kiosk needs."""


class Taking:
    """One release, on its way."""

    def __init__(
        self,
        trusted: Trusted,
        now: dt.datetime,
        *,
        held: Callable[[str], bytes | None],
        whole: bool,
    ) -> None:
        """Begin.

        Args:
            trusted: what is known.
            now: the time, aware.
            held: gives the bytes with a SHA-256, if a try before has left them.
            whole: look at every file of the release, not only at what a kiosk needs: where that
                costs nothing, half a copy is noticed before it is given on.
        """
        self._trusted, self._now, self._held, self._whole = trusted, now, held, whole
        self._list = b""
        self._signature = b""
        self._accepted: Accepted | None = None
        self._refused: Refused | None = None
        self._waiting: list[Fetch] = [Fetch(LIST, MOST_LIST_BYTES)]
        self._files: dict[str, bytes] = {}

    def step(self) -> Fetch | Ready | Refused:
        """Return what is to be done now."""
        if self._refused is not None:
            return self._refused
        if self._waiting:
            return self._waiting[0]
        if self._accepted is None:
            return Refused(Reason.INCOMPLETE, "is not there")
        refusal = _judge_map(self._accepted, self._files)
        if refusal is not None:
            return refusal
        return Ready(
            accepted=self._accepted,
            list_bytes=self._list,
            signature_bytes=self._signature,
            files=self._files,
        )

    def got(self, data: bytes) -> bool:
        """Take the bytes that were asked for; False: they are not what was signed."""
        wanted = self._waiting.pop(0)
        if wanted.path == LIST:
            self._list = data
            self._waiting.append(Fetch(SIGNATURE, MOST_SIGNATURE_BYTES))
            return True
        if wanted.path == SIGNATURE:
            self._signature = data
            self._judge()
            return True
        if hashlib.sha256(data).hexdigest() != wanted.sha256:
            text = f"{wanted.path} is not what was released (half copied, or changed); get it again"
            self._refused = Refused(Reason.TAMPERED, text)
            return False
        self._keep(wanted.path, data)
        return True

    def failed(self, why: str) -> None:
        """Take note that the bytes that were asked for cannot be had."""
        text = f"{self._waiting[0].path}: {why}"
        self._refused = Refused(Reason.INCOMPLETE, text)

    def _judge(self) -> None:
        verdict = judge(self._list, self._signature, self._trusted, self._now)
        if isinstance(verdict, Refused):
            self._refused = verdict
            return
        self._accepted = verdict
        document = verdict.list
        for path in document.files if self._whole else document.kiosk_files:
            sha256 = document.files[path]
            known = self._held(sha256) if path in document.kiosk_files else None
            if known is not None:
                self._keep(path, known)
            else:
                self._waiting.append(Fetch(path, document.size_of(path), sha256))

    def _keep(self, path: str, data: bytes) -> None:
        if self._accepted is not None and path in self._accepted.list.kiosk_files:
            self._files[path] = data


def _judge_map(accepted: Accepted, files: dict[str, bytes]) -> Refused | None:
    """Say why a map that is what was signed cannot be used all the same."""
    path = f"kiosk/{accepted.list.release}.json"
    try:
        station: StationMap = read_station_map(files[path], name=path)
    except MapError as error:
        return Refused(Reason.UNUSABLE, f"has a map that this program cannot read: {error}")
    if station.id != accepted.list.station:
        text = f"says {accepted.list.station} and holds {station.id}; release it anew"
        return Refused(Reason.UNUSABLE, text)
    return None
