"""The station's control as a file: while it is there, there is an emergency.

Whatever is wired to it (a relay of the fire panel, a program of the control room) makes the file
and takes it away again; nothing on the kiosk does.
"""

import logging
from pathlib import Path

_log = logging.getLogger(__name__)


class AlarmFile:
    """One file."""

    def __init__(self, path: Path) -> None:
        """Remember where it would be."""
        self._path = path
        self._was_on = False

    def is_on(self) -> bool:
        """Say whether the file is there; where nobody can tell, it is as it was."""
        try:
            self._path.stat()
        except (FileNotFoundError, NotADirectoryError):
            self._was_on = False
        except OSError as error:
            _log.warning("emergency.line: %s: %s", self._path, error.strerror)
        else:
            self._was_on = True
        return self._was_on
