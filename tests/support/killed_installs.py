"""Installations that are killed in the midst, as a plug that is pulled kills them.

``make install-kills`` does it five hundred times: after each, the kiosk's map is read as a kiosk reads it,
and it is one of the two, whole. Half of the kills come at a moment by chance, half at a call that
changes the disk, one after the other.
"""

import os
import random
import signal
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from maps.model import MapError
from tests.support.released import FIRST, SECOND, installed, release, served

_CALLS = ("fsync", "rename", "replace", "mkdir", "unlink", "rmdir", "open", "write")
"""What changes a disk; `os.open` and `os.write` are below every file that Python opens."""


def kill_installs(folder: Path, count: int, seed: int = 1) -> dict[str, int]:
    """Kill `count` installations; return after how many the old map was served, or the new one."""
    chance = random.Random(seed)
    state, host = folder / "state", folder / "host"
    release(host, FIRST)
    installed(state, host)
    present, following = FIRST, SECOND
    release(host, following)
    longest_s, calls = _measured(folder / "trial", host)
    outcome = {"old": 0, "new": 0}
    for number in range(count):
        if number % 2:
            _killed_after(state, host, chance.uniform(0, longest_s))
        else:
            _killed_at_call(state, host, number // 2 % calls)
        found = served(state)
        assert found in (present, following), number
        if found == present:
            outcome["old"] += 1
            continue
        outcome["new"] += 1
        if installed(state, host).is_new:
            raise AssertionError(number)
        present, following = following, present
        release(host, following)
    installed(state, host)
    assert served(state) == following
    assert _names(state) == 2, "what was left by the killed has been tidied"
    return outcome


def _names(state: Path) -> int:
    return sum(p.is_dir() for p in (state / "releases").iterdir())


def _measured(trial: Path, host: Path) -> tuple[float, int]:
    """Return how long an installation takes, and how often it changes the disk."""
    start_s = time.monotonic()
    installed(trial / "timed", host)
    took_s = time.monotonic() - start_s
    count = 0

    def counted() -> None:
        nonlocal count
        count += 1

    with _Watched(counted):
        installed(trial / "counted", host)
    return took_s, count


def _killed_after(state: Path, host: Path, seconds: float) -> None:
    child = os.fork()
    if child == 0:
        _install_quietly(state, host)
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)


def _killed_at_call(state: Path, host: Path, at: int) -> None:
    child = os.fork()
    if child == 0:
        left = at

        def count() -> None:
            nonlocal left
            left -= 1
            if left < 0:
                os.kill(os.getpid(), signal.SIGKILL)

        with _Watched(count):
            _install_quietly(state, host)
    os.waitpid(child, 0)


def _install_quietly(state: Path, host: Path) -> None:
    try:
        installed(state, host)
    except MapError as error:
        sys.stderr.write(f"{error}\n")
        os._exit(2)
    os._exit(0)


class _Watched:
    """Calls a function before every call that changes the disk."""

    def __init__(self, before: Callable[[], None]) -> None:
        self._before, self._real = before, {name: getattr(os, name) for name in _CALLS}

    def __enter__(self) -> None:
        for name, function in self._real.items():
            setattr(os, name, self._watched(function))

    def __exit__(self, *_) -> None:
        for name, function in self._real.items():
            setattr(os, name, function)

    def _watched(self, function):
        def watched(*words, **facts):
            self._before()
            return function(*words, **facts)

        return watched


def main(words: list[str]) -> None:
    """Kill installations and say what became of them."""
    count = int(words[0]) if words else 500
    with tempfile.TemporaryDirectory() as folder:
        outcome = kill_installs(Path(folder), count)
    print(
        f"{count} installations killed: a whole map each time, "
        f"{outcome['old']} times the old one, {outcome['new']} times the new one"
    )


if __name__ == "__main__":
    main(sys.argv[1:])
