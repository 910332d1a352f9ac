"""How a sensor or a remote control reaches the kiosk: a line in a FIFO, or a file that is written.

A driver of the device, in whatever language, writes a line for each call; what it says does not
matter. A shell is enough: ``echo > /run/yeokgil/beacon``.
"""

import logging
import os
import stat
from pathlib import Path

from app.ports import Beacon

_MOST_BYTES = 65536
_log = logging.getLogger(__name__)


class FifoBeacon:
    """A FIFO, made where there is none."""

    def __init__(self, path: Path) -> None:
        """Open it for reading and writing: so it stays open when a writer leaves."""
        self._path = path
        self._pipe: int | None = None
        try:
            if not path.exists():
                path.parent.mkdir(parents=True, exist_ok=True)
                os.mkfifo(path, 0o660)
            if not stat.S_ISFIFO(path.stat().st_mode):
                _log.warning("beacon.listen: %s is no FIFO; nobody is heard there", path)
                return
            self._pipe = os.open(path, os.O_RDWR | os.O_NONBLOCK)
        except OSError as error:
            _log.warning("beacon.listen: %s: %s; nobody is heard there", path, error.strerror)

    def is_asked(self) -> bool:
        """Say whether anything was written since the last asking."""
        if self._pipe is None:
            return False
        try:
            return bool(os.read(self._pipe, _MOST_BYTES))
        except BlockingIOError:
            return False
        except OSError as error:
            _log.warning("beacon.listen: %s: %s; nobody is heard any more", self._path, error)
            self.close()
            return False

    def close(self) -> None:
        """Listen no more."""
        if self._pipe is not None:
            os.close(self._pipe)
            self._pipe = None


class FileBeacon:
    """A file that somebody writes or touches; where the kiosk runs on a foreign file system."""

    def __init__(self, path: Path) -> None:
        """Remember how it is: what was written before the start asks for nothing."""
        self._path = path
        self._seen_ns = self._written_ns()

    def is_asked(self) -> bool:
        """Say whether it was written since the last asking."""
        seen_ns, self._seen_ns = self._seen_ns, self._written_ns()
        return self._seen_ns not in {seen_ns, 0}

    def close(self) -> None:
        """Nothing is open."""

    def _written_ns(self) -> int:
        try:
            return self._path.stat().st_mtime_ns
        except OSError:
            return 0


def beacon_line(listen: str) -> Beacon | None:
    """Return the line that a site names, if it names one."""
    kind, _, where = listen.partition(":")
    if not kind:
        return None
    return FifoBeacon(Path(where)) if kind == "fifo" else FileBeacon(Path(where))
