"""`impact` and `journeys`: what staff read before they release, and what scripts read of it."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from app.commands import main
from maps.codec import read_journeys, write_journeys, write_station_map
from maps.model import MapError, PromisedJourney, StationMap
from tests.support.ascii_station import draw, elevator, stairs

STATION = draw(
    {"0": "E----a----L\n     |\n     S", "1": "P----b----L\n     |\n     S"},
    elevator("L"),
    stairs("S", stair_count=18),
)
NO_LIFT = replace(STATION, pathways=tuple(p for p in STATION.pathways if p.equipment != "lift-L"))
JOURNEY = PromisedJourney(
    name="first train", origin="place-E", destination="place-P", profiles=("wheelchair",)
)


def run(*words: object) -> int:
    try:
        return main([str(word) for word in words], kiosk=lambda _: 77)
    except SystemExit as stop:
        return int(stop.code or 0)


def written(folder: Path, name: str, station: StationMap, *journeys: PromisedJourney) -> Path:
    path = folder / f"{name}.json"
    path.write_bytes(write_station_map(station))
    if journeys:
        (folder / f"{name}.journeys.json").write_bytes(write_journeys(journeys))
    return path


def test_a_broken_journey_is_named_with_what_is_gone_and_what_stands_there(tmp_path, capfd) -> None:
    old, new = written(tmp_path, "old", STATION), written(tmp_path, "new", NO_LIFT)
    assert run("impact", old, new, "--profile", "wheelchair") == 1
    said = capfd.readouterr().out
    assert said.startswith("2 journeys compared: 2 broken\n")
    assert "BROKEN 2: wheelchair" in said
    assert "gone: " in said
    assert "stairs with 18 steps" in said


def test_the_other_way_round_everything_opens_and_nothing_breaks(tmp_path, capfd) -> None:
    old, new = written(tmp_path, "old", NO_LIFT), written(tmp_path, "new", STATION)
    assert run("impact", old, new, "--profile", "wheelchair", "--json") == 0
    document = json.loads(capfd.readouterr().out)
    assert document["counts"]["opened"] == 2
    assert {tuple(c["kinds"]) for c in document["changes"]} == {("opened",)}
    assert document["changes"][0]["before"] is None
    assert document["changes"][0]["after"]["duration_s"] > 0


def test_a_time_may_be_named(tmp_path, capfd) -> None:
    old, new = written(tmp_path, "old", STATION), written(tmp_path, "new", NO_LIFT)
    words = ("impact", old, new, "--profile", "wheelchair", "--at")
    assert run(*words, "2026-03-04T12:00") == 1
    assert capfd.readouterr().out.startswith("2 journeys compared: 2 broken\n")
    assert run(*words, "noon") == 2


def test_equal_maps_change_nothing_for_anybody(tmp_path, capfd) -> None:
    old, new = written(tmp_path, "old", STATION), written(tmp_path, "new", STATION)
    assert run("impact", old, new) == 0
    assert "nothing changes for anybody" in capfd.readouterr().out


def test_promised_journeys_beside_the_map_come_first(tmp_path, capfd) -> None:
    old = written(tmp_path, "old", STATION, JOURNEY)
    new = written(tmp_path, "new", NO_LIFT)
    assert run("impact", old, new, "--profile", "walking") == 1
    assert capfd.readouterr().out.splitlines()[1] == "PROMISED BROKEN 1: wheelchair"


def test_promises_are_listed_with_how_they_are_kept(tmp_path, capfd) -> None:
    quick = replace(JOURNEY, name="hurried", profiles=("hurried",), within_s=6.0)
    path = written(tmp_path, "map", STATION, JOURNEY, quick)
    assert run("journeys", path) == 1
    said = capfd.readouterr().out.splitlines()
    assert said[0].startswith("kept   first train: wheelchair: ")
    assert said[1].startswith("BROKEN hurried: hurried: ")
    assert said[1].endswith("promised within 0.1 min")
    assert run("journeys", written(tmp_path, "map", STATION, JOURNEY), "--json") == 0
    assert json.loads(capfd.readouterr().out)["journeys"][0]["kept"] is True


def test_a_promise_to_a_place_that_is_gone_is_broken_for_everybody(tmp_path, capfd) -> None:
    path = written(tmp_path, "map", STATION, replace(JOURNEY, destination="place-Z"))
    assert run("journeys", path) == 1
    assert capfd.readouterr().out.startswith("BROKEN first train: everybody: place-Z")


@pytest.mark.parametrize(
    ("document", "complaint"),
    [
        ("", "not a complete JSON document"),
        ('{"schema": "yeokgil-journeys/2", "journeys": []}', "yeokgil-journeys/2"),
        ('{"schema": "yeokgil-journeys/1", "journeys": [{"name": "x"}]}', "from"),
        (
            (
                '{"schema": "yeokgil-journeys/1", "journeys": [{"name": "x", "from": "a", "to": "b",'
                ' "within_min": 0}]}'
            ),
            "within_min",
        ),
        (
            (
                '{"schema": "yeokgil-journeys/1", "journeys": [{"name": "x", "from": "a", "to": "b"},'
                ' {"name": "x", "from": "a", "to": "b"}]}'
            ),
            "occurs twice",
        ),
        (
            (
                '{"schema": "yeokgil-journeys/1", "journeys": [{"name": "x", "from": "place-E",'
                ' "to": "place-P", "profiles": ["pilot"]}]}'
            ),
            "profile pilot",
        ),
    ],
)
def test_a_broken_file_of_journeys_is_one_line(tmp_path, capfd, document, complaint) -> None:
    path = written(tmp_path, "map", STATION)
    (tmp_path / "map.journeys.json").write_text(document)
    assert run("journeys", path) == 2
    said = capfd.readouterr().err
    assert complaint in said
    assert said.count("\n") == 1


def test_what_is_wrong_on_the_command_line_is_one_line(tmp_path, capfd) -> None:
    path = written(tmp_path, "map", STATION)
    assert run("journeys", path) == 2
    assert "no journeys are promised" in capfd.readouterr().err
    assert run("impact", path, path, "--profile", "pilot") == 2
    assert "--profile pilot" in capfd.readouterr().err
    assert run("impact", path, tmp_path / "none.json") == 2


def test_journeys_are_read_as_they_were_written() -> None:
    journeys = (JOURNEY, replace(JOURNEY, name="b", within_s=720.0, profiles=()))
    data = write_journeys(journeys)
    assert read_journeys(data, name="") == journeys
    assert write_journeys(read_journeys(data, name="")) == data
    with pytest.raises(MapError):
        read_journeys(data[:-3], name="x")
