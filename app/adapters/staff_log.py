"""What was done in the staff area: one line each, appended, never changed. Nothing about persons.

Staff of a kiosk share one PIN, so there is nobody to name; what was done, to what and when is all.
A file holds a month.
"""

import json
import logging
import os
from pathlib import Path

from app.ports import Clock

_log = logging.getLogger(__name__)


class StaffLog:
    """Appends lines to the log of this month."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        """Remember the folder; it is made with the first line."""
        self._folder, self._clock = folder, clock

    def write(self, what: str, subjects: tuple[str, ...] = ()) -> None:
        """Append what was done; where that cannot be, the program's log has it."""
        now = self._clock.now()
        line = {"at": now.isoformat(timespec="seconds"), "what": what}
        data = json.dumps(line | ({"subjects": subjects} if subjects else {}), ensure_ascii=False)
        path = self._folder / f"staff-{now:%Y-%m}.jsonl"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            handle = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
            try:
                os.write(handle, f"{data}\n".encode())
                os.fsync(handle)
            finally:
                os.close(handle)
        except OSError as error:
            _log.warning("%s: %s; not written: %s", path, error.strerror, data)
