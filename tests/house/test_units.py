"""The files for whoever installs a kiosk: systemd takes them, and they say what INSTALL.md says."""

import configparser
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from app.commands.line import main
from app.site import read_site
from tests.support.tree import ROOT

DEPLOY = ROOT / "deploy"
UNITS = sorted([*DEPLOY.glob("*.service"), *DEPLOY.glob("*.timer")])
KIOSKS = [DEPLOY / "yeokgil.service", DEPLOY / "yeokgil-x11.service"]
INSTALL = (ROOT / "INSTALL.md").read_text(encoding="utf-8")
NOT_HERE = re.compile(r"is not executable: No such file|Failed to (?:open|load)|^$")
"""What is said on a machine that is no kiosk."""


def read(path: Path) -> configparser.ConfigParser:
    unit = configparser.ConfigParser(strict=False, interpolation=None)
    unit.optionxform = str
    unit.read_string(path.read_text(encoding="utf-8"))
    return unit


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="there is no systemd-analyze")
@pytest.mark.parametrize("path", UNITS, ids=lambda path: path.name)
def test_systemd_understands_every_unit(path) -> None:
    found = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", str(path)],
        capture_output=True,
        text=True,
        check=False,
    )
    complaints = [
        line
        for line in found.stderr.splitlines()
        if path.name in line and not NOT_HERE.search(line)
    ]
    assert complaints == []


@pytest.mark.parametrize("path", KIOSKS, ids=lambda path: path.name)
def test_a_kiosk_that_ends_or_hangs_is_back_within_seconds(path) -> None:
    unit = read(path)
    service = unit["Service"]
    assert service["Type"] == "notify"
    assert service["NotifyAccess"] == "all"  # who notifies is the child of the session
    assert service["Restart"] == "always"
    assert int(service["RestartSec"]) <= 3
    assert 5 <= int(service["WatchdogSec"]) <= 30
    assert unit["Unit"]["StartLimitIntervalSec"] == "0"  # it never gives up
    assert service["User"] not in {"", "root"}


@pytest.mark.parametrize("path", KIOSKS, ids=lambda path: path.name)
def test_state_lives_where_the_page_says(path) -> None:
    service = read(path)["Service"]
    assert service["StateDirectory"] == service["CacheDirectory"] == "yeokgil"
    text = path.read_text(encoding="utf-8")
    assert "XDG_STATE_HOME=/var/lib " in text
    assert "XDG_CACHE_HOME=/var/cache" in text
    assert "/var/lib/yeokgil" in INSTALL
    assert "/var/cache/yeokgil" in INSTALL


def test_the_command_of_the_unit_is_one_of_the_program() -> None:
    command = read(KIOSKS[0])["Service"]["ExecStart"]
    words = command.partition(" main.py ")[2].split()
    opened = []
    assert main(words, kiosk=lambda options: opened.append(options) or 0) == 0
    assert str(opened[0].site) == "/etc/yeokgil/site.toml"
    session = (DEPLOY / "x11-session").read_text(encoding="utf-8")
    assert " ".join(words) in session


def test_the_session_script_is_one(tmp_path) -> None:
    script = DEPLOY / "x11-session"
    assert script.stat().st_mode & 0o111
    assert subprocess.run(["sh", "-n", str(script)], check=False).returncode == 0


def test_every_file_that_the_page_names_is_there_and_every_unit_is_named() -> None:
    for name in re.findall(r"deploy/([\w.-]+\w)", INSTALL):
        assert list(DEPLOY.glob(f"{name}*")), name
    for path in UNITS:
        assert path.stem in INSTALL, path.name


def test_the_example_of_a_site_is_one() -> None:
    path = DEPLOY / "site.example.toml"
    site = read_site(path.read_bytes(), name=path.name, folder=DEPLOY)
    assert site.printer is not None
    assert site.state == Path("/var/lib/yeokgil")


def test_everything_that_running_needs_is_installed() -> None:
    needed = (ROOT / ".ci" / "apt-run.txt").read_text(encoding="utf-8").split()
    command = next(line for line in INSTALL.splitlines() if "apt-get install" in line)
    assert set(needed) <= set(command.split())
