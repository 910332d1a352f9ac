"""`status`: an equipment feed becomes conditions that a route answers to."""

import argparse
import json
from pathlib import Path
from typing import Any

import pytest

from app.commands import main
from maps.codec import read_conditions, write_station_map
from maps.importing import Bundle, Selection
from maps.importing.seoul import read_seoul
from tests.support.ascii_station import draw, elevator, stairs
from tests.support.shared import SHARED, needs_shared
from tests.support.tree import ROOT

FEEDS = SHARED / "outages"
HAUPTBAHNHOF = ROOT / "assets" / "stations" / "darmstadt-hbf.json"
LIFTS = {
    "10543458": "osm:node/3878825046",
    "10543453": "osm:node/3878813174",
    "10543454": "osm:node/3878813175",
    "10543455": "osm:node/2472210873",
    "10543456": "osm:node/3878813176",
    "10543457": "osm:node/3878813173",
}


def no_kiosk(_: argparse.Namespace) -> int:
    return 77


@pytest.fixture
def run(capfdbinary: pytest.CaptureFixture[bytes]) -> Any:
    def call(*words: object) -> tuple[int, str, str]:
        capfdbinary.readouterr()
        try:
            code = main([str(word) for word in words], kiosk=no_kiosk)
        except SystemExit as stop:
            code = int(stop.code or 0)
        out, err = capfdbinary.readouterr()
        return code, out.decode(), err.decode()

    return call


@pytest.fixture
def station_file(tmp_path: Path) -> Path:
    path = tmp_path / "station.json"
    drawn = draw(
        {"0": "E----S----L", "1": "P----S----L"}, elevator("L"), stairs("S", stair_count=18)
    )
    path.write_bytes(write_station_map(drawn))
    return path


def feed_file(tmp_path: Path, state: str) -> Path:
    path = tmp_path / "feed.json"
    path.write_text(json.dumps([{"equipmentnumber": "lift-L", "state": state}]))
    return path


def test_a_lift_that_the_feed_reports_broken_closes_the_way(
    run: Any, station_file: Path, tmp_path: Path
) -> None:
    out = tmp_path / "conditions.json"
    words = ("route", station_file, "--from", "E", "--to", "place-P", "--profile", "wheelchair")
    for state, code in (("INACTIVE", 3), ("ACTIVE", 0), ("UNKNOWN", 0)):
        assert run("status", station_file, feed_file(tmp_path, state), "--out", out)[0] == 0
        assert run(*words, "--conditions", out)[0] == code, state


def test_every_match_is_shown_with_how_it_was_found(
    run: Any, station_file: Path, tmp_path: Path
) -> None:
    out = tmp_path / "conditions.json"
    feed = feed_file(tmp_path, "INACTIVE")
    _, text, err = run("status", station_file, feed, "--out", out)
    assert "lift-L -> lift-L  by id  out_of_service" in text
    assert "1 states of 1 things" in err
    code, text, _ = run("status", station_file, feed, "--out", out, "--json")
    assert code == 0
    document = json.loads(text)
    assert document["conditions"] == str(out)
    (match,) = document["matches"]
    assert (match["subject"], match["by"], match["states"]) == ("lift-L", "id", ["out_of_service"])
    assert document["findings"] == []


def test_conditions_end_when_asked_to(run: Any, station_file: Path, tmp_path: Path) -> None:
    out = tmp_path / "conditions.json"
    feed = feed_file(tmp_path, "ACTIVE")
    run("status", station_file, feed, "--out", out)
    assert read_conditions(out.read_bytes(), name="c").valid_until is None
    run("status", station_file, feed, "--out", out, "--valid-for", "10")
    conditions = read_conditions(out.read_bytes(), name="c")
    assert conditions.valid_until
    assert conditions.issued
    assert (conditions.valid_until - conditions.issued).total_seconds() == 600


@pytest.mark.parametrize(
    "words",
    [
        ("{map}", "{broken}", "--out", "{out}"),
        ("{map}", "missing.json", "--out", "{out}"),
        ("{broken}", "{feed}", "--out", "{out}"),
        ("{map}", "{feed}", "--out", "{out}", "--format", "nonsense"),
        ("{map}", "{feed}", "--out", "{out}", "--format", "siri-fm"),
        ("{map}", "{feed}", "--out", "{out}", "--valid-for", "0"),
        ("{map}", "{feed}"),
    ],
)
def test_whatever_is_wrong_is_one_line_and_no_file(
    run: Any, station_file: Path, tmp_path: Path, words: tuple[str, ...]
) -> None:
    broken, out = tmp_path / "broken", tmp_path / "conditions.json"
    broken.write_bytes(b"{")
    places = {
        "map": station_file,
        "feed": feed_file(tmp_path, "ACTIVE"),
        "broken": broken,
        "out": out,
    }
    code, text, err = run("status", *(word.format(**places) for word in words))
    assert (code, text) == (2, "")
    assert err.startswith("error: ")
    assert err.count("\n") == 1
    assert not out.exists()


@needs_shared
@pytest.mark.parametrize(
    "name",
    ["db-fasta-frankfurt-darmstadt-sample.json", "db-fasta-snapshot-2022-01-01T00-01.json"],
)
def test_all_six_lifts_of_a_station_are_found_within_seven_metres(
    run: Any, tmp_path: Path, name: str
) -> None:
    words = ("status", HAUPTBAHNHOF, FEEDS / name, "--out", tmp_path / "c.json", "--json")
    _, text, _ = run(*words)
    document = json.loads(text)
    assert {m["report"]: m["subject"] for m in document["matches"]} == LIFTS
    assert all(m["by"] == "distance" and m["distance_m"] <= 7 for m in document["matches"])
    assert all(m["second_m"] > 17 for m in document["matches"])
    assert document["findings"] == []


@needs_shared
def test_one_broken_lift_closes_its_platform_and_no_other(run: Any, tmp_path: Path) -> None:
    sample = FEEDS / "db-fasta-frankfurt-darmstadt-sample.json"
    rows = json.loads(sample.read_text("utf-8"))
    for row in rows:
        if row["equipmentnumber"] == 10543453:
            row["state"] = "INACTIVE"
    feed, out = tmp_path / "feed.json", tmp_path / "c.json"
    feed.write_text(json.dumps(rows))
    run("status", HAUPTBAHNHOF, feed, "--out", out)
    _, text, _ = run("audit", HAUPTBAHNHOF, "--conditions", out, "--json")
    (station,) = json.loads(text)["stations"]
    before = json.loads(run("audit", HAUPTBAHNHOF, "--json")[1])["stations"][0]
    lost = {
        a["name"]
        for a, b in zip(before["platforms"], station["platforms"], strict=True)
        if a["step_free"] and not b["step_free"]
    }
    assert lost == {"3/4"}


@needs_shared
def test_a_feed_of_other_stations_says_that_nothing_is_here(run: Any, tmp_path: Path) -> None:
    feed = FEEDS / "siri-fm-db-infrago-sample.xml"
    _, text, _ = run("status", HAUPTBAHNHOF, feed, "--out", tmp_path / "c.json", "--json")
    document = json.loads(text)
    assert document["matches"] == []
    assert [f["rule"] for f in document["findings"]] == ["nothing_of_this_station"]


@needs_shared
def test_every_machine_under_repair_in_a_city_is_an_outage(run: Any, tmp_path: Path) -> None:
    folder = SHARED / "korea_seoul_metro"
    files = {path.name: path.read_bytes() for path in folder.glob("*.json")}
    (city,) = read_seoul(Bundle(name="city", files=files), Selection())
    station, out = tmp_path / "city.json", tmp_path / "c.json"
    station.write_bytes(write_station_map(city))
    run("status", station, folder / "lift_status_2025.json", "--out", out)
    states = [o.state.value for o in read_conditions(out.read_bytes(), name="c").outages]
    assert states.count("out_of_service") == 161
    assert states.count("in_service") == 2669
