"""What systemd hears, on a real socket."""

import os
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.adapters.watchdog import Watchdog
from tests.support.tree import ROOT
from tests.support.visit import HandClock


class Listening:
    """The other end: what systemd would be told."""

    def __init__(self, address: str) -> None:
        self.line = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.line.bind("\0" + address[1:] if address[0] == "@" else address)
        self.line.settimeout(0.2)

    def heard(self) -> list[str]:
        found = []
        while True:
            try:
                found.append(self.line.recv(100).decode())
            except TimeoutError:
                return found


@pytest.fixture(params=["file", "abstract"])
def address(request, tmp_path) -> str:
    return str(tmp_path / "notify") if request.param == "file" else f"@yeokgil-{os.getpid()}"


def test_it_says_ready_and_then_beats_often_enough(address) -> None:
    systemd, clock = Listening(address), HandClock()
    watchdog = Watchdog(clock, {"NOTIFY_SOCKET": address, "WATCHDOG_USEC": "15000000"})
    watchdog.ready()
    assert systemd.heard() == ["READY=1"]
    for _ in range(4 * 60):  # a minute, four ticks a second
        clock.move(0.25)
        watchdog.beat()
    beats = systemd.heard()
    assert set(beats) == {"WATCHDOG=1"}
    assert 2 * 60 / 15 <= len(beats) <= 4 * 60 / 15
    watchdog.ending()
    assert systemd.heard() == ["STOPPING=1"]
    systemd.line.close()


def test_without_a_watchdog_there_is_no_beat(address) -> None:
    systemd = Listening(address)
    watchdog = Watchdog(HandClock(), {"NOTIFY_SOCKET": address})
    watchdog.beat()
    assert systemd.heard() == []
    systemd.line.close()


@pytest.mark.parametrize("address", ["", "nowhere", "/nowhere/at/all", "@nobody-listens"])
def test_where_nobody_listens_nothing_happens(address) -> None:
    watchdog = Watchdog(HandClock(), {"NOTIFY_SOCKET": address, "WATCHDOG_USEC": "1"})
    watchdog.ready()
    watchdog.beat()
    watchdog.ending()


def test_a_running_kiosk_says_that_it_is_ready_and_goes_on_beating(tmp_path) -> None:
    """The whole program in its own process, its window offscreen, until it is asked to end."""
    address = str(tmp_path / "notify")
    systemd = Listening(address)
    systemd.line.settimeout(60)
    environment = {
        **os.environ,
        "NOTIFY_SOCKET": address,
        "WATCHDOG_USEC": "1000000",
        "XDG_STATE_HOME": str(tmp_path),
        "XDG_CACHE_HOME": str(tmp_path),
    }
    site = ROOT / "assets" / "sites" / "saebyeok-sample.toml"
    script = Path(ROOT / "tests" / "endurance" / "running_kiosk.py")
    process = subprocess.Popen([sys.executable, str(script), str(site)], env=environment)
    try:
        assert systemd.line.recv(100) == b"READY=1"
        for _ in range(3):
            assert systemd.line.recv(100) == b"WATCHDOG=1"
        process.terminate()
        while (last := systemd.line.recv(100)) == b"WATCHDOG=1":
            time.sleep(0)
        assert last == b"STOPPING=1"
        assert process.wait(timeout=60) == 0
    finally:
        process.kill()
        process.wait()
        systemd.line.close()
