"""A kiosk that runs takes the next release over by itself, and passes over one it cannot serve."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.adapters.release_shelf import ReleaseShelf
from tests.support.released import FIRST, SECOND, installed, release
from tests.support.tree import ROOT

_HANGS_S = 180.0


class Running:
    """A kiosk in a process of its own."""

    def __init__(self, site: Path, state: Path) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.support.offscreen_kiosk", str(site)],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env={**os.environ, "XDG_STATE_HOME": str(state)},
        )
        self._watch = threading.Timer(_HANGS_S, self._process.kill)
        self._watch.start()

    def next_map(self) -> str:
        """Wait until it says that it begins to serve a map."""
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if line.startswith("serves "):
                assert line.endswith(f"in process {self._process.pid}\n")
                return line.split()[1]
        return "nothing any more"

    def end(self) -> int:
        self._process.send_signal(signal.SIGTERM)
        code = self._process.wait()
        self._watch.cancel()
        if self._process.stdout is not None:
            self._process.stdout.close()
        return code


@pytest.fixture
def kiosk(tmp_path: Path) -> Iterator[Running]:
    installed(tmp_path / "state", release(tmp_path / "release"))
    (tmp_path / "site.toml").write_text('state = "state"\nhere = "place-E"\n')
    running = Running(tmp_path / "site.toml", tmp_path / "xdg")
    yield running
    running.end()


def length_of(station) -> str:
    return f"{sum(p.length_m for p in station.pathways):.2f}"


def test_a_running_kiosk_takes_the_next_release_and_goes_back_with_it(
    tmp_path: Path, kiosk: Running
) -> None:
    assert kiosk.next_map() == length_of(FIRST)
    lost = replace(SECOND, places=tuple(p for p in SECOND.places if p.id != "place-E"))
    installed(tmp_path / "state", release(tmp_path / "release", lost))
    installed(tmp_path / "state", release(tmp_path / "release", SECOND))
    assert kiosk.next_map() == length_of(SECOND)
    ReleaseShelf(tmp_path / "state").roll_back()
    # what was before has not the place where this kiosk stands: the one in use stays
    installed(tmp_path / "state", release(tmp_path / "release", FIRST))
    assert kiosk.next_map() == length_of(FIRST)
    assert kiosk.end() in {0, -signal.SIGTERM}  # it may still have been starting
