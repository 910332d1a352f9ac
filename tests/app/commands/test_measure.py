"""`measure`: what staff walk to next, as lines, as data and as the table that they fill in."""

import csv
import json
from pathlib import Path

import pytest

from app.commands import main
from maps.codec import write_station_map
from maps.model import source_id
from tests.routing.test_unmeasured import TWO_WAYS


def run(*words: object) -> int:
    try:
        return main([str(word) for word in words], kiosk=lambda _: 77)
    except SystemExit as stop:
        return int(stop.code or 0)


@pytest.fixture
def file(tmp_path) -> Path:
    path = tmp_path / "map.json"
    path.write_bytes(write_station_map(TWO_WAYS))
    return path


def test_what_helps_most_comes_first_in_lines_and_in_data(file, capfd) -> None:
    assert run("measure", file, "--profile", "wheelchair", "--json") == 0
    things = json.loads(capfd.readouterr().out)["things"]
    assert [thing["worth"] for thing in things] == sorted(
        (thing["worth"] for thing in things), reverse=True
    )
    assert run("measure", file, "--profile", "wheelchair", "--top", 2) == 0
    lines = capfd.readouterr().out.splitlines()
    assert things[0]["subject"] in lines[0]
    assert lines[1].strip() == things[0]["texts"][0]
    assert not any(things[2]["subject"] in line for line in lines)


def test_the_table_has_only_what_is_open_in_the_same_order(file, tmp_path, capfd) -> None:
    out = tmp_path / "measure.csv"
    assert run("measure", file, "--profile", "wheelchair", "--out", out, "--json") == 0
    things = json.loads(capfd.readouterr().out)["things"]
    with out.open(encoding="utf-8-sig", newline="") as table:
        subjects = [source_id(row[0]) for row in list(csv.reader(table))[1:]]
    assert list(dict.fromkeys(subjects)) == [thing["subject"] for thing in things]


def test_an_unknown_profile_is_said_in_one_line(file, capfd) -> None:
    assert run("measure", file, "--profile", "wings") == 2
    assert "--profile wings" in capfd.readouterr().err
