"""The way of a map from a draft to a release, by commands; two drafts made one."""

import datetime as dt
import json
from dataclasses import replace
from pathlib import Path

import pytest

from app.adapters.preparing import prepare
from app.adapters.publisher import Imprint, publish
from app.commands import main
from maps.codec import read_station_map, write_station_map
from maps.model import MapError, Name
from maps.publishing.changelog import CHANGES, read_changes
from maps.publishing.release_list import LIST
from tests.support.ascii_station import draw, elevator, stairs
from tests.support.released import KEY

STATION = draw(
    {"0": "E----a----L\n     |\n     S", "1": "P----b----L\n     |\n     S"},
    elevator("L"),
    stairs("S", stair_count=18),
)
NO_LIFT = replace(STATION, pathways=tuple(p for p in STATION.pathways if p.equipment != "lift-L"))


def run(*words: object) -> int:
    try:
        return main([str(word) for word in words], kiosk=lambda _: 77)
    except SystemExit as stop:
        return int(stop.code or 0)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    (tmp_path / "station.json").write_bytes(write_station_map(STATION))
    (tmp_path / "no-lift.json").write_bytes(write_station_map(NO_LIFT))
    (tmp_path / "secret").write_text("a long enough secret\n")
    return tmp_path


def entries(folder: Path):
    return read_changes((folder / "out" / CHANGES).read_bytes(), name=CHANGES)


def test_a_release_that_breaks_a_journey_needs_a_written_reason(folder: Path, capfd) -> None:
    out = folder / "out"
    assert run("release", folder / "station.json", "--out", out) == 0
    before = {p: p.read_bytes() for p in out.rglob("*") if p.is_file()}
    capfd.readouterr()
    assert run("release", folder / "no-lift.json", "--out", out) == 1
    said = capfd.readouterr().err
    assert "BROKEN 6: stroller, wheelchair" in said
    assert "with --reason" in said
    assert run("release", folder / "no-lift.json", "--out", out, "--reason", "  ") == 1
    assert {p: p.read_bytes() for p in out.rglob("*") if p.is_file()} == before
    reason = "the lift is taken out for good"
    assert run("release", folder / "no-lift.json", "--out", out, "--reason", reason) == 0
    latest, first = entries(folder)
    assert (latest.sequence, latest.reason) == (2, reason)
    assert latest.impact["broken"] > 0
    assert any(line.startswith("gone pathway") for line in latest.changes)
    assert first.changes[0].startswith("first release: ")


def test_a_promised_journey_is_looked_at_before_a_release(folder: Path, capfd) -> None:
    out = folder / "out"
    longer = replace(
        STATION,
        pathways=tuple(
            replace(p, length_m=p.length_m + 500) if p.id == "E-a" else p for p in STATION.pathways
        ),
    )
    (folder / "longer.json").write_bytes(write_station_map(longer))
    (folder / "longer.journeys.json").write_text(
        '{"schema": "yeokgil-journeys/1", "journeys": [{"name": "last train", "from": "place-E",'
        ' "to": "place-P", "profiles": ["walking"], "within_min": 5}]}'
    )
    assert run("release", folder / "station.json", "--out", out) == 0
    capfd.readouterr()
    assert run("release", folder / "longer.json", "--out", out) == 1
    assert "PROMISED BROKEN 1: walking" in capfd.readouterr().err


def test_another_station_s_folder_is_no_place_for_a_release(folder: Path, capfd) -> None:
    assert run("release", folder / "station.json", "--out", folder / "out") == 0
    (folder / "b.json").write_bytes(write_station_map(replace(STATION, id="elsewhere")))
    assert run("release", folder / "b.json", "--out", folder / "out") == 2
    assert "not elsewhere; choose another" in capfd.readouterr().err


def test_who_has_looked_at_an_older_state_looks_again(folder: Path) -> None:
    out = folder / "out"
    assert run("release", folder / "station.json", "--out", out) == 0
    prepared = prepare(STATION, out, dt.date(2026, 3, 1))
    assert run("release", folder / "station.json", "--out", out) == 0
    before = (out / LIST).read_bytes()
    now = dt.datetime(2026, 3, 1, tzinfo=dt.UTC)
    with pytest.raises(MapError, match="released meanwhile"):
        publish(prepared, out, Imprint(key=KEY, now=now))
    assert (out / LIST).read_bytes() == before


def test_a_number_may_be_given_and_only_grows(folder: Path, capfd) -> None:
    words = ("release", folder / "station.json", "--out", folder / "out", "--sequence")
    assert run(*words, 7) == 0
    assert run(*words, 7) == 2
    assert "has number 7; choose a higher one" in capfd.readouterr().err
    assert run(*words, 8) == 0


def test_keys_of_the_next_year_are_named_in_a_release(folder: Path, capfd) -> None:
    (folder / "publishers.json").write_text('{"publishers": []}')
    words = ("release", folder / "station.json", "--out", folder / "out", "--publishers")
    assert run(*words, folder / "publishers.json") == 2
    assert "names nobody" in capfd.readouterr().err
    other = '{"publishers": [{"public_key": "' + "A" * 43 + '="}]}'
    (folder / "publishers.json").write_text(other)
    assert run(*words, folder / "publishers.json") == 2
    assert "do not know this key" in capfd.readouterr().err


def test_from_a_draft_over_a_reader_to_a_release(folder: Path, capfd) -> None:
    office, secret = ("--office", folder / "office"), ("--password-file", folder / "secret")
    fresh = ("--new-password-file", folder / "secret")
    jun, minji = ("--as", "jun", *secret, *office), ("--as", "minji", *secret, *office)
    assert run("staff", "add", "jun", "--role", "publisher", *fresh, *office) == 0
    assert run("staff", "add", "minji", "--role", "editor", *fresh, *jun) == 0
    capfd.readouterr()
    assert run("staff", "list", *office) == 0
    assert capfd.readouterr().out == "publisher  jun\neditor     minji\n"

    release = ("release", folder / "station.json", "--out", folder / "out")
    assert run(*release, *office) == 2
    assert "say who you are, with --as NAME" in capfd.readouterr().err
    assert run(*release, *jun) == 2
    assert "nobody has approved this map" in capfd.readouterr().err
    submit = ("draft", "submit", folder / "station.json", *minji)
    assert run(*submit) == 2
    assert run(*submit, "--why", "all measured anew") == 0
    assert run("draft", "approve", 1, *minji) == 2
    assert "minji is editor; to approve takes a reviewer" in capfd.readouterr().err
    assert run("draft", "show", 1, *office, "--against", folder / "out", "--out", folder / "x") == 0
    said = capfd.readouterr().out
    assert said.startswith("draft 1 of minji: submitted: all measured anew\nfirst release: ")
    assert read_station_map((folder / "x").read_bytes(), name="x") == STATION
    assert run("draft", "approve", 1, *jun) == 0
    assert run(*release, *jun) == 0
    assert run("draft", "list", *office, "--json") == 0
    capfd.readouterr()
    assert run("draft", "list", *office) == 0
    assert capfd.readouterr().out == "draft 1 of minji: released by jun: all measured anew\n"
    assert run("journal", *office, "--json") == 0
    lines = json.loads(capfd.readouterr().out)["lines"]
    assert [line["what"] for line in lines] == [
        "staff.add",
        "staff.add",
        "draft.submit",
        "draft.approve",
        "release",
        "draft.release",
    ]
    assert run("staff", "remove", "minji", *jun) == 0
    path = folder / "office" / "journal.jsonl"
    path.write_bytes(path.read_bytes().replace(b"measured", b"imagined"))
    assert run("journal", *office) == 2
    assert "line 4 does not follow the line before: it was changed" in capfd.readouterr().err


def test_without_accounts_nobody_has_to_say_who_they_are(folder: Path, capfd) -> None:
    assert run("release", folder / "station.json", "--out", folder / "out", "--as", "jun") == 2
    assert "nobody has an account here" in capfd.readouterr().err
    assert run("draft", "submit", folder / "station.json", "--why", "x") == 2
    assert "main.py staff add NAME --role publisher" in capfd.readouterr().err


def test_two_drafts_of_one_release_do_not_undo_each_other(folder: Path, capfd) -> None:
    office, secret = ("--office", folder / "office"), ("--password-file", folder / "secret")
    jun, out = ("--as", "jun", *secret, *office), folder / "out"
    assert run("release", folder / "station.json", "--out", out) == 0
    fresh = ("--new-password-file", folder / "secret")
    for name in ("jun", "ara"):
        as_jun = jun if name == "ara" else office
        assert run("staff", "add", name, "--role", "publisher", *fresh, *as_jun) == 0
    ara = ("--as", "ara", *secret, *office)
    mine = named(folder, "mine", "place-E", "North")
    theirs = named(folder, "theirs", "place-P", "Track 1")
    for path in (mine, theirs):
        assert run("draft", "submit", path, "--base", out, "--why", "signs", *ara) == 0
    for number in (1, 2):
        assert run("draft", "approve", number, *jun) == 0
    assert run("release", mine, "--out", out, *jun) == 0
    assert run("release", theirs, "--out", out, *jun) == 2
    assert "began with another map than is released now" in capfd.readouterr().err


# --- two states of a map --------------------------------------------------------------------------


def named(folder: Path, name: str, place: str, text: str, station=STATION) -> Path:
    changed = replace(
        station,
        places=tuple(
            replace(p, name=Name(local=text)) if p.id == place else p for p in station.places
        ),
    )
    path = folder / f"{name}.json"
    path.write_bytes(write_station_map(changed))
    return path


def test_a_difference_is_lines_that_a_person_reads(folder: Path, capfd) -> None:
    assert run("diff", folder / "station.json", folder / "no-lift.json") == 0
    said = capfd.readouterr()
    assert said.out == "gone pathway L@0/L@1\n"
    assert said.err == "0 new, 1 gone, 0 changed\n"
    assert run("diff", folder / "station.json", folder / "no-lift.json", "--json") == 0
    document = json.loads(capfd.readouterr().out)
    assert document["changes"] == [
        {"collection": "pathways", "id": "L@0/L@1", "change": "gone", "fields": []}
    ]


def test_what_two_people_did_apart_is_one_map(folder: Path, capfd) -> None:
    base = folder / "station.json"
    mine = named(folder, "mine", "place-E", "North")
    theirs = named(folder, "theirs", "place-P", "Track 1")
    assert run("merge", base, mine, theirs, "--out", folder / "both.json") == 0
    both = read_station_map((folder / "both.json").read_bytes(), name="")
    assert both.place_by_id["place-E"].name.local == "North"
    assert both.place_by_id["place-P"].name.local == "Track 1"
    assert "0 conflicts settled" in capfd.readouterr().err


def test_what_both_changed_stands_side_by_side_until_somebody_chooses(folder: Path, capfd) -> None:
    base, out = folder / "station.json", folder / "both.json"
    mine = named(folder, "mine", "place-E", "North")
    theirs = named(folder, "theirs", "place-E", "East")
    words = ("merge", base, mine, theirs, "--out", out)
    assert run(*words) == 1
    said = capfd.readouterr()
    assert "1. places place-E: name" in said.out
    row = said.out.splitlines()[2]
    assert [part.strip() for part in row.split("|")][1:] == ["North", "East"]
    assert "1 conflicts; nothing was written" in said.err
    assert not out.exists()
    assert run(*words, "--choose", "1=theirs") == 0
    assert read_station_map(out.read_bytes(), name="").place_by_id["place-E"].name.local == "East"
    assert run(*words, "--take", "mine") == 0
    assert read_station_map(out.read_bytes(), name="").place_by_id["place-E"].name.local == "North"
    assert run(*words, "--choose", "2=mine") == 2
    assert "N from 1 to 1" in capfd.readouterr().err


def test_maps_of_two_stations_are_not_merged(folder: Path, capfd) -> None:
    (folder / "b.json").write_bytes(write_station_map(replace(STATION, id="elsewhere")))
    words = ("merge", folder / "station.json", folder / "station.json", folder / "b.json")
    assert run(*words, "--out", folder / "x.json") == 2
    assert "another is elsewhere" in capfd.readouterr().err
