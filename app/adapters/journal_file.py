"""The journal on the disk: its line is there before an action is done, or it is not done."""

import datetime as dt
import fcntl
import os
from pathlib import Path

from maps.model import MapError
from maps.publishing.journal import Broken, Journal, following, read_journal, write_line


class JournalFile:
    """One journal."""

    def __init__(self, path: Path) -> None:
        """Remember the path; it is made with the first line."""
        self._path = path

    def read(self) -> Journal:
        """Return the journal.

        Raises:
            MapError: it cannot be read, or was changed.
        """
        try:
            data = self._path.read_bytes()
        except FileNotFoundError:
            data = b""
        except OSError as error:
            raise self._complaint(error) from None
        found = read_journal(data)
        if isinstance(found, Broken):
            message = (
                f"{self._path}: line {found.line} {found.why}: it was changed; restore it from a "
                "copy, nothing is done until then"
            )
            raise MapError(message)
        return found

    def append(
        self, *, at: dt.datetime, who: str, what: str, subject: str = "", why: str = ""
    ) -> None:
        """Write down one action; what a cut of power left of the last line is cut off.

        Raises:
            MapError: it cannot be written, or was changed.
        """
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
            try:
                fcntl.flock(handle, fcntl.LOCK_EX)
                known = self.read()
                line = write_line(
                    following(known, at=at, who=who, what=what, subject=subject, why=why)
                )
                os.ftruncate(handle, known.whole_bytes)
                self._write(handle, line, known.whole_bytes)
                os.fsync(handle)
            finally:
                os.close(handle)
        except OSError as error:
            raise self._complaint(error) from None

    @staticmethod
    def _write(handle: int, line: bytes, at: int) -> None:
        written = 0
        while written < len(line):
            written += os.pwrite(handle, line[written:], at + written)

    def _complaint(self, error: OSError) -> MapError:
        why = (error.strerror or "cannot be written").lower()
        return MapError(f"{self._path}: {why}; nothing is done without its journal")
