"""Counts of visits by the hour: one file a month, whole at every moment, written on a thread.

It is written once a minute at most, so that not even its date tells a visit; what a crash takes is
the last minute.
"""

import datetime as dt
import json
import logging
import re
import threading
from collections.abc import Iterable
from pathlib import Path

import msgspec

from app.adapters.background import Background
from app.adapters.kept_files import PRIVATE, write_whole
from app.flow.counting import ALLOWED, Count
from app.ports import Clock
from maps.model import MapError

EVERY_S = 60.0
"""So often what has been counted is written."""

_VALUE = re.compile(r"[a-zA-Z][a-zA-Z_-]{0,29}|")
_log = logging.getLogger(__name__)


Hours = dict[str, dict[str, dict[str, dict[str, int]]]]
"""Hour -> what -> by which property -> its value -> how often."""


class _CountsDoc(msgspec.Struct, forbid_unknown_fields=True):
    schema: int
    hours: Hours


class HourlyCounts:
    """Counts what happens at one kiosk."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        """Remember the folder; nothing is read before something is counted."""
        self._folder, self._clock = folder, clock
        self._lock = threading.Lock()
        self._background = Background("counts")
        self._path: Path | None = None
        self._hours: Hours = {}
        self._is_new = False
        self._saved = b""
        self._written_s = clock.monotonic_s()

    def add(self, counts: Iterable[Count]) -> None:
        """Count some things in the present hour; what is not allowed is not counted."""
        allowed = [
            c for c in counts if c.by in ALLOWED.get(c.what, ()) and _VALUE.fullmatch(c.value)
        ]
        if not allowed:
            return
        now = self._clock.now()
        self._open(self._folder / f"counts-{now:%Y-%m}.json")
        hour = self._hours.setdefault(f"{now:%Y-%m-%dT%H}", {})
        for count in allowed:
            values = hour.setdefault(count.what, {}).setdefault(count.by, {})
            values[count.value] = values.get(count.value, 0) + 1
        self._is_new = True

    def tick(self) -> None:
        """Write what is new, once a minute; nobody waits for it."""
        if self._is_new and self._clock.monotonic_s() - self._written_s >= EVERY_S:
            path, data = self._taken()
            self._background.start(lambda _is_stopped: self._write(path, data))

    def close(self) -> None:
        """Write what is new, and count no more."""
        self._background.close()
        if self._path is not None:
            path, data = self._taken()
            if data != self._saved:  # a job that waited was dropped
                self._write(path, data)

    def _taken(self) -> tuple[Path, bytes]:
        self._is_new, self._written_s = False, self._clock.monotonic_s()
        document = {"schema": 1, "hours": self._hours}
        data = json.dumps(document, indent=1, sort_keys=True).encode()
        return self._path or self._folder / "counts.json", data

    def _open(self, path: Path) -> None:
        """Go on with a month's file, which may be there already."""
        if path == self._path:
            return
        if self._is_new:
            self._write(*self._taken())
        self._path = path
        try:
            self._hours = read_counts(path.read_bytes(), name=str(path))
        except FileNotFoundError:
            self._hours = {}
        except (OSError, MapError) as error:
            _log.warning("%s; it is counted anew, the old file is kept beside", error)
            self._hours = {}
            self._set_aside(path)

    def _set_aside(self, path: Path) -> None:
        try:
            path.replace(path.with_name(f"{path.name}.broken"))
        except OSError as error:
            _log.warning("%s: %s", path, error.strerror)

    def _write(self, path: Path, data: bytes) -> None:
        with self._lock:
            try:
                write_whole(path, data, mode=PRIVATE)
                self._saved = data
            except OSError as error:
                _log.warning("%s: %s; what was counted is lost", path, error.strerror)


def read_counts(data: bytes, *, name: str) -> Hours:
    """Read a file of counts: hour -> what was counted in it.

    Raises:
        MapError: it is not one; says where.
    """
    try:
        document = msgspec.json.decode(data, type=_CountsDoc)
        for hour in document.hours:
            dt.datetime.strptime(hour, "%Y-%m-%dT%H")  # noqa: DTZ007 - a whole hour in UTC
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, ValueError) as error:
        message = f"{name}: is no file of counts: {' '.join(str(error).split())}"
        raise MapError(message) from None
    if document.schema != 1:
        message = f"{name}: schema: is {document.schema}, this program reads 1"
        raise MapError(message)
    return document.hours
