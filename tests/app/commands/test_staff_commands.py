"""Commands for staff: the PIN is set, and counts are read with small numbers held back."""

import json

import pytest

from app.adapters.back_room import DOOR, TRIES_FILE
from app.adapters.hourly_counts import HourlyCounts
from app.adapters.secrets import Doorkeeper, is_secret, read_hash
from app.commands import main
from app.flow.counting import Count
from tests.support.visit import HandClock


@pytest.fixture
def site(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    path = tmp_path / "site.toml"
    path.write_text('[staff]\npin = "staff.pin"\n')
    return path


def run(*words):
    return main([str(word) for word in words], kiosk=lambda _options: 0)


def typing(monkeypatch, text):
    class Pipe:
        def isatty(self):
            return False

        def readline(self):
            return text

    monkeypatch.setattr("sys.stdin", Pipe())


def test_a_pin_is_kept_as_its_hash_where_the_site_says(site, monkeypatch, capsys):
    typing(monkeypatch, "604127\n")
    assert run("staff-pin", site) == 0
    assert is_secret("604127", read_hash(site.parent / "staff.pin"))
    assert "604127" not in "".join(capsys.readouterr())


def test_a_new_pin_ends_a_lock(site, monkeypatch):
    from app.adapters.system_clock import SystemClock

    keeper = Doorkeeper(site.parent / "state" / "yeokgil" / TRIES_FILE, SystemClock())
    for _ in range(5):
        keeper.attempt(DOOR, lambda: False)
    assert keeper.locked_s(DOOR) > 0
    typing(monkeypatch, "604127\n")
    assert run("staff-pin", site) == 0
    assert keeper.locked_s(DOOR) == 0


@pytest.mark.parametrize(
    "pin", ["", "12ab56", "12345", "1234567890123", "111111", "123456", "987654", "６０４１２７"]
)
def test_a_pin_that_is_easily_guessed_is_refused_in_one_line(site, monkeypatch, capsys, pin):
    typing(monkeypatch, f"{pin}\n")
    assert run("staff-pin", site) == 2
    error = capsys.readouterr().err
    assert error.startswith("error: the PIN")
    assert error.count("\n") == 1
    assert not (site.parent / "staff.pin").exists()


def test_a_site_without_a_staff_area_is_told_what_to_add(tmp_path, monkeypatch, capsys):
    path = tmp_path / "site.toml"
    path.write_text("")
    typing(monkeypatch, "604127\n")
    assert run("staff-pin", path) == 2
    assert "[staff]" in capsys.readouterr().err


@pytest.fixture
def counts(tmp_path):
    clock = HandClock()
    hourly = HourlyCounts(tmp_path, clock)
    for hour, visits in enumerate((3, 9)):
        clock.passed_s = hour * 3600.0
        hourly.add([Count("visit", "total")] * visits)
        hourly.add([Count("visit", "language", "ko")] * visits)
    hourly.close()
    return tmp_path


def test_fewer_than_five_are_not_printed(counts, capsys):
    assert run("counts", counts / "counts-2026-03.json") == 0
    text = capsys.readouterr().out
    assert text.splitlines()[0] == "2026-03-02T09:00Z"
    assert "<5" in text
    assert " 3" not in text
    assert " 9" in text


def test_a_folder_by_the_day_as_data(counts, capsys):
    assert run("counts", counts, "--days", "--json") == 0
    assert json.loads(capsys.readouterr().out) == {
        "fewest": 5,
        "counts": {"2026-03-02": {"visit": {"language": {"ko": 12}, "total": {"": 12}}}},
    }


def test_what_is_no_file_of_counts_is_told_in_one_line(tmp_path, capsys):
    (tmp_path / "c.json").write_bytes(b"{}")
    assert run("counts", tmp_path / "c.json") == 2
    assert capsys.readouterr().err.count("\n") == 1
