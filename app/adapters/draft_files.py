"""What is being edited and not yet saved: the map it began with, and a journal of the edits.

The journal only ever grows, and every action is on the disk before the next one: whoever pulls the
plug takes at most the last action along. Undo and redo are actions too, so that after a crash all
can still be undone. Each line carries its checksum; a torn last line is left out and cut off.
"""

import datetime as dt
import fcntl
import os
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from app.adapters.kept_files import write_whole
from maps.codec import read_station_map, write_station_map
from maps.editing import Edit, History
from maps.editing.written import read_edit, write_edit
from maps.model import MapError, StationMap

BASE = "base.json"
JOURNAL = "journal.jsonl"
_HEAD = {"schema": "yeokgil-draft/1"}
_MOST_BYTES = 1 << 30


@dataclass(frozen=True, slots=True)
class Recovered:
    """What was not saved when the editor ended."""

    history: History
    is_torn: bool
    """Whether the last action was lost."""
    refused: str = ""
    """Why the edits from some point on cannot be done again; empty: all are there."""


class DraftFile:
    """The draft of one map, in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        """Remember where; nothing is read or written yet."""
        self._folder = folder
        self._handle: int | None = None
        self._edits: tuple[Edit, ...] = ()
        self._position = 0
        self._base: StationMap | None = None

    def since(self) -> dt.datetime | None:
        """Return when something was last kept; None: there is nothing to recover."""
        path = self._folder / JOURNAL
        try:
            status = path.stat()
            has_edits = len(_lines(path.read_bytes())[0]) > 1
        except (OSError, MapError):
            return None
        return dt.datetime.fromtimestamp(status.st_mtime, dt.UTC) if has_edits else None

    def keep(self, history: History) -> None:
        """Write down what was done, undone and done again since the last time, onto the disk.

        Raises:
            MapError: the disk does not take it; what is in hand is not lost by that.
        """
        if self._handle is None and not history.every:
            return
        try:
            if self._handle is None or self._base is not history.base:
                self._begin(history.base)
            self._write(self._actions(history))
        except OSError as error:
            message = f"{self._folder}: {(error.strerror or 'cannot be written').lower()}"
            raise MapError(message) from None
        self._edits, self._position = history.every, history.position

    def recover(self) -> Recovered | None:
        """Return what was not saved, and go on writing behind it; None: there is nothing.

        Raises:
            MapError: it cannot be read, or another editor has it open.
        """
        path = self._folder / JOURNAL
        if not path.is_file():
            return None
        try:
            data = (self._folder / BASE).read_bytes()
            station = read_station_map(data, name=str(self._folder / BASE))
            self._open()
            rows, good, is_torn = _lines_of(path)
            os.ftruncate(self._there(), good)
        except OSError as error:
            self.close()
            message = f"{path}: {(error.strerror or 'cannot be read').lower()}; remove the folder"
            raise MapError(message) from None
        except MapError:
            self.close()
            raise
        history, refused = History(station), ""
        for row in rows[1:]:
            refused = _done(history, row)
            if refused:
                break
        self._base, self._edits, self._position = station, history.every, history.position
        return Recovered(history, is_torn, refused)

    def drop(self) -> None:
        """Put the draft away: it is saved, or nobody wants it."""
        self.close()
        for name in (JOURNAL, BASE):
            (self._folder / name).unlink(missing_ok=True)
        if self._folder.is_dir() and not any(self._folder.iterdir()):
            self._folder.rmdir()

    def close(self) -> None:
        """Let go of the files; another editor may have them."""
        if self._handle is not None:
            os.close(self._handle)
        self._handle = None

    def _begin(self, station: StationMap) -> None:
        self.close()
        self._folder.mkdir(parents=True, exist_ok=True)
        journal = self._folder / JOURNAL
        if journal.exists():
            self._open()
            os.ftruncate(self._there(), 0)
            os.fsync(self._there())
        write_whole(self._folder / BASE, write_station_map(station))
        if self._handle is None:
            journal.touch()
            self._open()
        self._write([_HEAD])
        self._base, self._edits, self._position = station, (), 0

    def _open(self) -> None:
        handle = os.open(self._folder / JOURNAL, os.O_RDWR | os.O_APPEND)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(handle)
            message = f"{self._folder}: this draft is open in another editor; close that one first"
            raise MapError(message) from None
        self._handle = handle

    def _there(self) -> int:
        if self._handle is None:
            message = f"{self._folder}: is not open"
            raise OSError(message)
        return self._handle

    def _actions(self, history: History) -> list[dict[str, Any]]:
        """Return what leads from what is written to what is in hand."""
        edits, position = history.every, history.position
        same = 0
        for one, other in zip(edits, self._edits, strict=False):
            if one is not other:
                break
            same += 1
        actions: list[dict[str, Any]] = []
        now = self._position
        if len(edits) > same:
            if now != same:
                actions.append({"at": same})
            actions += [{"do": write_edit(edit)} for edit in edits[same:]]
            now = len(edits)
        if now != position:
            actions.append({"at": position})
        return actions

    def _write(self, actions: list[dict[str, Any]]) -> None:
        if not actions:
            return
        handle = self._there()
        begin = os.fstat(handle).st_size
        data = b"".join(_line(action) for action in actions)
        try:
            while data:
                data = data[os.write(handle, data) :]
            os.fsync(handle)
        except OSError:
            os.ftruncate(handle, begin)  # half an action is none
            raise


def _line(action: dict[str, Any]) -> bytes:
    row = msgspec.json.encode(action)
    return b"%08x %s\n" % (zlib.crc32(row), row)


def _lines_of(path: Path) -> tuple[list[dict[str, Any]], int, bool]:
    if path.stat().st_size > _MOST_BYTES:
        message = f"{path}: is no draft: it holds more than {_MOST_BYTES >> 30} GiB; remove it"
        raise MapError(message)
    return _lines(path.read_bytes())


def _lines(data: bytes) -> tuple[list[dict[str, Any]], int, bool]:
    """Return the rows of a journal, how many bytes of it are whole, and whether something is torn.

    Raises:
        MapError: it is no journal of ours.
    """
    rows: list[dict[str, Any]] = []
    good = 0
    for line in data.splitlines(keepends=True):
        mark, _, row = line.partition(b" ")
        body = row[:-1]
        if not row.endswith(b"\n") or mark != b"%08x" % zlib.crc32(body):
            break
        rows.append(msgspec.json.decode(body))
        good += len(line)
    if rows and rows[0] != _HEAD:
        message = "the draft is of another version of this program; save it with that one"
        raise MapError(message)
    return rows, good, good < len(data)


def _done(history: History, row: dict[str, Any]) -> str:
    """Do an action of a journal again; return why it cannot be done."""
    if "at" in row:
        return "" if history.go(row["at"]) else f"no step {row['at']}"
    try:
        return history.do(read_edit(row.get("do"))) or ""
    except MapError as error:
        return str(error)
