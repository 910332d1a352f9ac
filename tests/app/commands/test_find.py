"""`find`: the kiosk's search without a kiosk."""

import argparse
import json

import pytest

from app.assets import ASSETS
from app.commands import main

SAMPLE = str(ASSETS / "stations" / "saebyeok-sample.json")
FROM_HERE = ("--from", "sample:kiosk", "--at", "2026-03-10T12:00:00+09:00")


def find(capfdbinary, *words: str) -> tuple[int, str, str]:
    def no_kiosk(_: argparse.Namespace) -> int:
        raise AssertionError

    code = main(["find", SAMPLE, *words], kiosk=no_kiosk)
    out, err = capfdbinary.readouterr()
    return code, out.decode(), err.decode()


def test_the_nearest_comes_first_with_level_and_distance(capfdbinary) -> None:
    code, out, _ = find(capfdbinary, "toilet", *FROM_HERE)
    lines = out.splitlines()
    assert code == 0
    assert len(lines) == 4
    assert lines[0].startswith("Toilets  level B1  ")
    assert all(" m  (sample:toilet" in line for line in lines)


def test_an_answer_is_in_the_language_asked_for(capfdbinary) -> None:
    _, out, _ = find(capfdbinary, "exit 3", "--language", "ko")
    assert out == "3번 출입구  1층  (sample:exit-3)\n"


def test_as_data_it_has_ids_levels_and_metres(capfdbinary) -> None:
    _, out, _ = find(capfdbinary, "ㅃㅈ", *FROM_HERE, "--limit", "1", "--json")
    (place,) = json.loads(out)["places"]
    assert place.keys() == {"id", "kind", "name", "levels", "distance_m", "rank"}
    assert (place["id"], place["kind"], place["levels"]) == ("sample:bakery", "food", ["-1"])
    assert 0 < place["distance_m"] < 500


def test_to_what_is_closed_there_is_no_distance(capfdbinary) -> None:
    at_night = ("--from", "sample:kiosk", "--at", "2026-03-10T23:30:00+09:00")
    _, out, _ = find(capfdbinary, "ㅃㅈ", *at_night, "--limit", "1", "--json")
    assert json.loads(out)["places"][0]["distance_m"] is None


def test_without_a_start_no_distance_is_made_up(capfdbinary) -> None:
    _, out, _ = find(capfdbinary, "ㅃㅈ", "--json")
    assert json.loads(out)["places"][0]["distance_m"] is None


@pytest.mark.parametrize("text", ["qqqqqqqq", "", "😀", "\x00"])
def test_nothing_found_is_an_exit_code_of_its_own(capfdbinary, text) -> None:
    assert find(capfdbinary, text) == (3, "", "")


def test_a_language_that_is_not_there_is_one_line(capfdbinary) -> None:
    code, _, err = find(capfdbinary, "exit", "--language", "xx")
    assert code == 2
    assert err.count("\n") == 1


def test_a_reference_that_leads_nowhere_is_answered_with_what_was_meant(capfdbinary) -> None:
    code, _, err = find(capfdbinary, "exit", "--from", "Iseul Prak")
    assert code == 2
    assert "did you mean sample:park (Iseul Park" in err
