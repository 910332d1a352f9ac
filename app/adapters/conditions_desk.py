"""Where staff write: one file that kiosks, phones and feeds share, changed whole and in turn."""

import fcntl
import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from app.adapters.kept_files import write_whole
from app.adapters.status_file import NOTHING_KNOWN
from maps.codec import read_conditions, write_conditions
from maps.model import NO_CONDITIONS, Conditions, MapError, WayfindingError

_log = logging.getLogger(__name__)


class ConditionsError(WayfindingError):
    """The file cannot be written; the message says why and what to do."""


class ConditionsDesk:
    """Changes the conditions in one file. Several programs may do so at the same time."""

    def __init__(self, path: Path) -> None:
        """Remember the path; nothing is read yet."""
        self.path = path

    def read(self) -> Conditions:
        """Return what the file says now; nothing is reported where there is none."""
        return self._load()[0]

    def edit(self, change: Callable[[Conditions], Conditions]) -> Conditions:
        """Change the conditions, and return them; they are on the disk then.

        Args:
            change: gives new conditions for those in the file. It may be called once only.

        Raises:
            ConditionsError: the file cannot be read or written; it is as it was.
        """
        try:
            with self._in_turn():
                before, data = self._load()
                after = change(before)
                write_whole(self.path, write_conditions(after, before=data))
        except OSError as error:
            why = (error.strerror or "cannot be written").lower()
            message = f"{self.path}: {why}; nothing was changed"
            raise ConditionsError(message) from None
        return after

    def _load(self) -> tuple[Conditions, bytes]:
        """Return what the file says, and its bytes.

        A broken file says nothing, and every state that it may have held is unknown. It is kept
        beside, since a lift has to be closed all the same.
        """
        try:
            data = self.path.read_bytes()
        except FileNotFoundError:
            return NO_CONDITIONS, b""
        except OSError as error:
            message = f"{self.path}: {(error.strerror or 'cannot be read').lower()}"
            raise ConditionsError(message) from None
        try:
            return read_conditions(data, name=str(self.path)), data
        except MapError as error:
            beside = self.path.with_name(f"{self.path.name}.broken")
            _log.warning("%s; what it held is kept as %s", error, beside.name)
            write_whole(beside, data)
            return NOTHING_KNOWN, b""

    @contextmanager
    def _in_turn(self) -> Iterator[None]:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        with self.path.with_name(f".{self.path.name}.lock").open("ab") as held:
            fcntl.flock(held, fcntl.LOCK_EX)
            yield
