"""`route --at`: the same question at another time has another answer, in words and as JSON."""

import json
from dataclasses import replace

import pytest

from app.commands import main
from maps.codec import write_station_map
from tests.support.ascii_station import draw, elevator, stairs


@pytest.fixture
def ask(tmp_path, capsys):
    station = draw(
        {"0": "E----S----L\n          |\n          F", "1": "P----S----L"},
        elevator("L"),
        stairs("S", stair_count=18),
    )
    hours = {"place-E": "05:00-23:50", "lift-L": "05:00-23:50"}
    station = replace(
        station,
        places=tuple(replace(p, opening_hours=hours.get(p.id, "")) for p in station.places),
        equipment=tuple(replace(e, opening_hours=hours[e.id]) for e in station.equipment),
    )
    path = tmp_path / "station.json"
    path.write_bytes(write_station_map(station))

    def run(at, *words, profile="walking", start="place-P"):
        arguments = ["route", str(path), "--from", start, "--to", "place-E", "--at", at]
        code = main([*arguments, "--profile", profile, *words], kiosk=lambda _: 77)
        return code, capsys.readouterr().out

    return run


def test_before_it_closes_the_warning_stands_before_the_totals(ask):
    code, out = ask("2026-11-25T23:40", "--language", "en")
    lines = out.splitlines()
    assert code == 0
    assert lines[1].startswith("Set off by 23:4")
    assert lines[1].endswith("Closes at 23:50: Entrance 1")
    assert lines[2].startswith("About ")


def test_the_warning_is_part_of_the_document(ask):
    code, out = ask("2026-11-25T14:40+00:00", "--json")  # another zone, the same moment
    document = json.loads(out)
    assert code == 0
    assert document["closings"] == [
        {"subject": "place-E", "closes_at": "2026-11-25T23:50:00+09:00"}
    ]
    assert document["latest_start"] < "2026-11-25T23:50:00+09:00"
    assert len(document["warnings"]) == 1


def test_by_day_there_is_nothing_to_warn_of(ask):
    code, out = ask("2026-11-25T12:00", "--json")
    document = json.loads(out)
    assert code == 0
    assert (document["closings"], document["warnings"]) == ([], [])
    assert document["latest_start"].startswith("2026-11-25T23:4")


def test_after_it_has_closed_it_is_named_with_the_time_of_its_opening(ask):
    code, out = ask("2026-11-26T00:02", "--json")
    document = json.loads(out)
    assert code == 3
    (barrier,) = document["barriers"]
    assert (barrier["subject"], barrier["reason"]) == ("place-E", "closed")
    assert barrier["opens_at"] == "2026-11-26T05:00:00+09:00"
    wait = document["relaxations"][0]
    assert (wait["change"], wait["unit"]) == ("wait_until", "s")
    assert wait["amount"] == 4 * 3600 + 58 * 60
    assert wait["at"] == "2026-11-26T05:00:00+09:00"


def test_what_is_shut_is_said_in_words(ask):
    _, out = ask("2026-11-26T00:02", "--language", "en")
    assert "Closed until 05:00: Entrance 1" in out
    assert "From 05:00 there is a way of " in out
    _, korean = ask("2026-11-25T23:55", "--language", "ko", profile="wheelchair")
    assert "내일 05:00까지 닫힘" in korean


def test_what_closes_too_early_says_so(ask):
    code, out = ask("2026-11-25T23:49:40", "--language", "en", profile="wheelchair")
    assert code == 3
    assert "Closes at 23:50, before you get there" in out
