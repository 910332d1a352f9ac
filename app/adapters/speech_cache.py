"""Rendered speech on disk: what was said once is there at once the next time.

A file's name is the hash of all that decides how it sounds (voice and its version, pace, text), so
another release with other words, or another voice, never hears the old ones. When a file was used
is kept by the day: nobody learns from it when somebody asked the way to where.
"""

import contextlib
import hashlib
import os
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

FORM = "1"
"""Changes when the same facts are to sound otherwise."""

LIMIT_BYTES = 256 * 1024 * 1024
"""About two and a half hours of speech; what was not said for longest goes first."""


_DAY_S = 24 * 60 * 60


class SpeechCache:
    """A folder of WAV files, never larger than its limit for long."""

    def __init__(
        self,
        folder: Path,
        limit_bytes: int = LIMIT_BYTES,
        now_s: Callable[[], float] = time.time,
    ) -> None:
        """Use a folder; it is made when the first file is kept."""
        self._folder, self._limit_bytes, self._now_s = folder, limit_bytes, now_s
        self._size_bytes: int | None = None

    def get(self, facts: Sequence[str], make: Callable[[], bytes]) -> bytes:
        """Return the file of these facts; the first time, make it.

        A folder that cannot be used costs time and nothing else.
        """
        path = self._folder / f"{_name(facts)}.wav"
        try:
            data = path.read_bytes()
            self._date(path)
        except OSError:
            data = b""
        if data:
            return data
        data = make()
        with contextlib.suppress(OSError):
            self._keep(path, data)
        return data

    def _keep(self, path: Path, data: bytes) -> None:
        """Write a file, whole or not at all."""
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=path.parent, suffix=".part")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
            self._date(Path(temporary))
            Path(temporary).replace(path)
        except OSError:
            Path(temporary).unlink(missing_ok=True)
            raise
        if self._size_bytes is None:
            self._size_bytes = sum(size for _, size, _ in self._files())
        else:
            self._size_bytes += len(data)
        if self._size_bytes > self._limit_bytes:
            self._shrink()

    def _date(self, path: Path) -> None:
        today_s = self._now_s() // _DAY_S * _DAY_S
        os.utime(path, (today_s, today_s))

    def _shrink(self) -> None:
        """Delete what was not asked for longest, down to nine tenths of the limit."""
        files = sorted(self._files())
        size = sum(each for _, each, _ in files)
        for _, each, path in files:
            if size <= self._limit_bytes * 0.9:
                break
            path.unlink(missing_ok=True)
            size -= each
        self._size_bytes = size

    def _files(self) -> list[tuple[int, int, Path]]:
        """Return (last asked for, size, path) of all files; those left half written are oldest."""
        found: list[tuple[int, int, Path]] = []
        for path in (*self._folder.glob("*.wav"), *self._folder.glob("*.part")):
            with contextlib.suppress(OSError):
                status = path.stat()
                used_ns = status.st_mtime_ns if path.suffix == ".wav" else 0
                found.append((used_ns, status.st_size, path))
        return found


def _name(facts: Sequence[str]) -> str:
    whole = "\0".join((FORM, *facts))
    return hashlib.sha256(whole.encode()).hexdigest()[:40]
