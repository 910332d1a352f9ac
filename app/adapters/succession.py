"""Whether another release is to be served than the one a kiosk began with."""

import logging
from collections.abc import Callable
from pathlib import Path

from app.adapters.release_shelf import ReleaseShelf
from maps.model import WayfindingError

_log = logging.getLogger(__name__)


class Succession:
    """Looks at the shelf from time to time; a release that cannot be served here is passed over."""

    def __init__(self, shelf: ReleaseShelf, check: Callable[[Path], object]) -> None:
        """Remember what is on the shelf now.

        Args:
            shelf: where releases are installed.
            check: raises a `WayfindingError` where a map cannot be served at this site.
        """
        self._shelf, self._check = shelf, check
        self._mark = shelf.mark
        self.is_due = False
        """Whether another release waits to be served."""

    def look(self) -> bool:
        """Say whether another release waits; where nothing has changed, that costs one look."""
        mark = self._shelf.mark
        if mark == self._mark:
            return self.is_due
        self._mark, self.is_due = mark, False
        try:
            path = next(self._shelf.map_files(), None)
            if path is not None:
                self._check(path)
                self.is_due = True
        except WayfindingError as error:
            _log.warning("%s; what was served before still is", error)
        return self.is_due
