"""The conditions as a file that others replace from time to time: a feed, a job, staff."""

import datetime as dt
import logging
from collections.abc import Callable
from pathlib import Path

from app.station_files import load_conditions
from maps.model import Conditions, MapError

NOTHING_KNOWN = Conditions(valid_until=dt.datetime.min.replace(tzinfo=dt.UTC))
"""What is known where there is no snapshot: it has run out long ago, and vouches for no machine."""

PATIENCE = 5
"""So many times in a row a file may be absent or half written before what it said is given up."""

_log = logging.getLogger(__name__)


class StatusFile:
    """Reads the file when it has changed; without it a kiosk works, and says that it knows less."""

    def __init__(self, path: Path, *, absent: Conditions = NOTHING_KNOWN) -> None:
        """Remember the path; nothing is read yet.

        Args:
            path: of the file.
            absent: what holds where there is no such file. Of a feed nothing is known then; where
                staff write only what is closed, nothing is.
        """
        self._path, self._absent = path, absent
        self._seen: object = None
        self._failures = 0
        self._is_absent = False

    def latest(self) -> Conditions | None:
        """Return the conditions if they are others than at the last asking, else None."""
        mark = self._mark()
        if mark is not None and mark == self._seen and not self._failures:
            return None
        is_first, self._seen = self._seen is None, mark or False
        if mark is None and self._absent is not NOTHING_KNOWN:
            is_news, self._is_absent = not self._is_absent, True
            return self._absent if is_news else None
        self._is_absent = False
        try:
            found = load_conditions(self._path)
        except MapError as error:
            return self._failed(str(error), is_first=is_first)
        self._failures = 0
        return found

    @property
    def trouble(self) -> str:
        """Why the file is not believed; empty when it is."""
        return f"{self._path.name}: cannot be read" if self._failures >= PATIENCE else ""

    def close(self) -> None:
        """Nothing is open between two askings."""

    def _mark(self) -> tuple[int, int, int] | None:
        try:
            status = self._path.stat()
        except OSError:
            return None
        return (status.st_mtime_ns, status.st_size, status.st_ino)

    def _failed(self, why: str, *, is_first: bool) -> Conditions | None:
        self._failures += 1
        if is_first or self._failures == PATIENCE:
            _log.warning("%s: until it can be read, no state of a machine is known", why)
            return NOTHING_KNOWN
        return None


def reader_of(path: Path) -> Callable[[], bytes | None]:
    """Return what gives a file's bytes now, or None while it cannot be read."""

    def read() -> bytes | None:
        try:
            return path.read_bytes()
        except OSError:
            return None

    return read
