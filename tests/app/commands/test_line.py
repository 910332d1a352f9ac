"""The command line keeps its contract: shapes, exit codes, one line on error."""

import argparse
import datetime as dt
import json
import os
import re
import subprocess
import sys
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from app.commands import main
from app.commands.output import replace_file
from app.station_files import load_station
from maps.codec import write_conditions, write_station_map
from maps.model import Conditions, MapError, OperatingState, Outage
from maps.model.geometry import distance_m, length_m
from routing.profiles import PROFILES
from tests.support.ascii_station import draw, elevator, stairs
from tests.support.tree import ROOT


def no_kiosk(_: argparse.Namespace) -> int:
    return 77


@pytest.fixture
def station_file(tmp_path: Path) -> Path:
    station = draw(
        {"0": "E----S----L", "1": "P----S----L"}, elevator("L"), stairs("S", stair_count=18)
    )
    path = tmp_path / "station.json"
    path.write_bytes(write_station_map(station))
    return path


@pytest.fixture
def lift_out(tmp_path: Path) -> Path:
    path = tmp_path / "conditions.json"
    outage = Outage(subject="lift-L", state=OperatingState.OUT_OF_SERVICE)
    issued = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
    path.write_bytes(write_conditions(Conditions(issued=issued, outages=(outage,))))
    return path


class Answer:
    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err

    @property
    def json(self) -> Any:
        return json.loads(self.out)


@pytest.fixture
def run(capfdbinary: pytest.CaptureFixture[bytes]) -> Any:
    def call(*words: object) -> Answer:
        capfdbinary.readouterr()
        try:
            code = main([str(word) for word in words], kiosk=no_kiosk)
        except SystemExit as stop:
            code = int(stop.code or 0)
        out, err = capfdbinary.readouterr()
        return Answer(code, out.decode(), err.decode())

    return call


def test_a_found_route_has_the_shape_of_the_contract(run: Any, station_file: Path) -> None:
    answer = run(
        "route",
        station_file,
        "--from",
        "place-E",
        "--to",
        "place-P",
        "--profile",
        "wheelchair",
        "--json",
    )
    assert answer.code == 0
    route = answer.json
    assert route["found"] is True
    assert route["profile"] == "wheelchair"
    assert route["elevators"] == ["lift-L"]
    assert route["stair_count"] == 0
    assert set(route["duration_s"]) == {"low", "typical", "high"}
    ride = next(m for m in route["maneuvers"] if m["kind"] == "take_elevator")
    assert (ride["level_from"], ride["level_to"]) == ("0", "1")
    assert ride["instruction"] == "Take the lift to level 1."
    assert ride["pathways"] == ["L@0/L@1"]
    assert route["nodes"][0] == "E"
    assert route["plan_b"]["without"] == "lift-L"
    assert route["plan_b"]["found"] is False
    assert route["alternatives"] == []
    assert route["geometry"]["type"] == "LineString"


def test_the_geometry_runs_along_the_whole_way(run: Any, station_file: Path) -> None:
    words = ("route", station_file, "--from", "place-E", "--to", "place-P", "--json")
    route = run(*words).json
    station = load_station(station_file)
    line = [station.anchor.to_local(lon, lat) for lon, lat in route["geometry"]["coordinates"]]
    ends = [station.node_by_id[node].position for node in (route["nodes"][0], route["nodes"][-1])]
    assert [line[0], line[-1]] == ends
    drawn_m = sum(distance_m(a, b) for a, b in pairwise(line))
    walked = [station.pathway_by_id[p] for p in route["pathways"]]
    assert drawn_m == pytest.approx(sum(length_m(p.line) for p in walked), abs=0.1)
    same = run("route", station_file, "--from", "place-E", "--to", "place-E", "--json").json
    assert len(same["geometry"]["coordinates"]) == 2


def test_no_route_is_exit_code_3_and_names_the_lift_and_only_it(
    run: Any, station_file: Path, lift_out: Path
) -> None:
    words = (
        "route",
        station_file,
        "--from",
        "place-E",
        "--to",
        "place-P",
        "--conditions",
        lift_out,
    )
    answer = run(*words, "--profile", "wheelchair", "--json")
    assert answer.code == 3
    assert answer.json["found"] is False
    assert [(b["subject"], b["reason"]) for b in answer.json["barriers"]] == [
        ("lift-L", "out_of_service")
    ]
    assert answer.json["relaxations"][0] | {"text": ""} == {
        "change": "accept_stairs", "amount": 18.0, "unit": "steps", "distance_m": 55.0, "text": "",
    }  # fmt: skip
    assert run(*words, "--profile", "walking", "--json").json["found"] is True


def test_words_come_in_the_language_asked_for(run: Any, station_file: Path) -> None:
    words = (
        "route",
        station_file,
        "--from",
        "place-E",
        "--to",
        "place-P",
        "--profile",
        "wheelchair",
    )
    assert "엘리베이터를 타고 2층으로 가세요." in run(*words, "--language", "ko").out
    assert "Take the lift to level 1." in run(*words, "--language", "en").out


def test_nearest_finds_the_closest_of_a_kind(run: Any, station_file: Path) -> None:
    answer = run("nearest", station_file, "--from", "L@1", "--kind", "platform", "--json")
    assert answer.code == 0
    assert answer.json["place"] == "place-P"


def test_audit_tells_platforms_and_sole_links(run: Any, station_file: Path) -> None:
    (station,) = run("audit", station_file, "--json").json["stations"]
    assert station["platforms"] == [
        {
            "id": "place-P",
            "name": "1",
            "reachable": True,
            "step_free": True,
            "must_pass": ["E-S@0", "S@0-L@0", "lift-L", "S@1-L@1", "P-S@1"],
        }
    ]
    assert station["elevators"] == [{"id": "lift-L", "sole_link_for": ["place-P"]}]


def test_audit_under_conditions(run: Any, station_file: Path, lift_out: Path) -> None:
    answer = run("audit", station_file, "--conditions", lift_out, "--json")
    (platform,) = answer.json["stations"][0]["platforms"]
    assert (platform["reachable"], platform["step_free"]) == (True, False)


def test_check_tells_findings_with_advice(run: Any, station_file: Path) -> None:
    answer = run("check", station_file, "--json")
    assert answer.code == 0
    rules = {f["rule"] for f in answer.json["findings"]}
    assert rules == {
        "elevator_access_unknown",
        "platform_not_for_profile",  # whether a scooter can turn in that cabin, nobody says
        "sole_link_elevator",
    }
    assert all(f["advice"] and f["subjects"] for f in answer.json["findings"])


def test_profiles_tell_every_number_with_its_source(run: Any) -> None:
    profiles = run("profiles", "--json").json["profiles"]
    assert [p["name"] for p in profiles] == [p.name for p in PROFILES]
    for profile in profiles:
        device = profile["device"] or {}
        figures = [
            v for v in (*profile.values(), *device.values()) if isinstance(v, dict) and "value" in v
        ]
        assert figures
        assert all(f["unit"] and f["source"] for f in figures)


def test_positions_are_taken_to_the_nearest_way(run: Any, station_file: Path) -> None:
    near = run("route", station_file, "--from", "@37.5,127.0,0", "--to", "place-P", "--json")
    assert near.json["nodes"][0] == "E"
    far = run("route", station_file, "--from", "@37.51,127.0", "--to", "place-P", "--json")
    assert far.code == 2
    assert " m off" in far.err


def test_names_work_in_every_language_and_ambiguity_is_listed(run: Any, station_file: Path) -> None:
    for name in ("Platform 1", "1번 승강장", "platform 1"):
        assert run("route", station_file, "--from", "E", "--to", name, "--json").code == 0
    ambiguous = run("route", station_file, "--from", "E", "--to", "1")
    assert ambiguous.code == 2
    assert "place-E" in ambiguous.err
    assert "place-P" in ambiguous.err


@pytest.mark.parametrize(
    "words",
    [
        ("route", "{map}", "--from", "nowhere", "--to", "P"),
        ("route", "{map}", "--from", "E", "--to", "P", "--profile", "ghost"),
        ("route", "{map}", "--from", "E", "--to", "P", "--language", "xx"),
        ("route", "{map}", "--from", "E", "--to", "P", "--at", "noon"),
        ("route", "{map}", "--from", "E", "--to", "P", "--alternatives", "-1"),
        ("route", "{map}", "--from", "@1,2,3,4", "--to", "P"),
        ("route", "{map}", "--from", "@37.5,127.0,9", "--to", "P"),
        ("route", "{map}", "--from", "E", "--to", "P", "--conditions", "{map}"),
        ("route", "missing.json", "--from", "E", "--to", "P"),
        ("nearest", "{map}", "--from", "E", "--kind", "dragon"),
        ("nearest", "{map}", "--from", "E", "--kind", "toilet"),
        ("audit", "{map}", "--profile", "ghost"),
        ("audit",),
        ("check", "{empty}"),
        ("import", "{empty}", "--out", "{out}"),
        ("import", "{map}", "--out", "{out}", "--format", "nonsense"),
        ("import", "{map}", "--out", "{out}", "--around", "here"),
        ("dance",),
        ("--nonsense",),
    ],
)
def test_whatever_is_wrong_is_one_line_and_exit_code_2(
    run: Any, station_file: Path, tmp_path: Path, words: tuple[str, ...]
) -> None:
    empty = tmp_path / "empty.osm.pbf"
    empty.touch()
    out = tmp_path / "out.json"
    answer = run(*(w.format(map=station_file, empty=empty, out=out) for w in words))
    assert answer.code == 2
    assert answer.out == ""
    assert answer.err.startswith("error: ")
    assert answer.err.count("\n") == 1
    assert not out.exists()


def test_without_a_command_the_kiosk_opens(run: Any) -> None:
    assert run().code == 77
    assert run("--window", "1080x1920").code == 77


def test_help_lists_every_command_with_an_example(run: Any) -> None:
    text = run("--help").out
    commands = [
        "kiosk",
        "import",
        "export",
        "check",
        "route",
        "nearest",
        "audit",
        "profiles",
        "status",
    ]
    for command in commands:
        assert re.search(rf"^ +{command} .*\[main\.py ", text, re.MULTILINE), command
    assert text.count("[main.py ") >= len(commands)


def test_output_that_cannot_be_written_is_one_line_too(station_file: Path) -> None:
    words = [sys.executable, str(ROOT / "main.py"), "audit", str(station_file)]
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            words,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
            env={k: v for k, v in os.environ.items() if k != "PYTHONUNBUFFERED"},
        )
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert done.stderr.startswith("error: standard output: no space left")


def test_nothing_but_a_file_is_ever_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for place in (pipe, tmp_path):
        with pytest.raises(MapError, match="not a file"):
            replace_file(place, b"data")
    assert pipe.is_fifo()


def test_a_fault_of_ours_is_one_line_that_can_be_reported(capsys: Any) -> None:
    def broken(_: argparse.Namespace) -> int:
        raise ZeroDivisionError("a" * 9000)

    assert main(["kiosk"], kiosk=broken) == 2
    told = capsys.readouterr().err
    assert told.startswith("error: kiosk: the program is at fault, not you (ZeroDivisionError")
    assert told.count("\n") == 1
    assert len(told) < 1300


def test_several_sources_are_merged_into_one_map(
    run: Any, station_file: Path, tmp_path: Path
) -> None:
    street = tmp_path / "street.json"
    street.write_bytes(write_station_map(draw({"0": "F----E"})))
    out = tmp_path / "merged.json"
    assert run("import", station_file, street, "--out", out).code == 0
    route = run("route", out, "--from", "F", "--to", "P", "--json")
    assert route.json["found"] is True
    both = run("import", station_file, street, "--out", tmp_path / "all", "--all")
    assert (both.code, both.err.count("\n")) == (2, 1)
