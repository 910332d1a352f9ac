"""From reports to conditions: unknown stays unknown, and nothing opposite is smoothed over."""

import datetime as dt
import json

import pytest

from maps.codec import read_conditions, write_conditions
from maps.model import Conditions, OperatingState, Outage
from maps.status import join, read_feed
from tests.maps.status.feeds import HOUR, NOON, fasta, joined, lift, rules, states, station

ONE = station(lift("a"))


@pytest.mark.parametrize(
    ("word", "state"),
    [
        ("ACTIVE", "in_service"),
        ("INACTIVE", "out_of_service"),
        ("UNKNOWN", "unknown"),
        ("BROKEN", "unknown"),
        ("", "unknown"),
        (None, "unknown"),
    ],
)
def test_unknown_stays_unknown(word, state):
    result = joined(ONE, fasta(1, (0, 0), word))
    assert states(result) == {"a": state}
    assert ("state_unreadable" in rules(result)) == (word not in {"ACTIVE", "INACTIVE", "UNKNOWN"})


def test_the_same_machine_twice_with_opposite_states_is_unknown_and_reported():
    result = joined(ONE, fasta(1, (0, 0)), fasta(1, (0, 0), "INACTIVE"))
    assert states(result) == {"a": "unknown"}
    assert "reported_twice" in rules(result)
    same = joined(ONE, fasta(1, (0, 0)), fasta(1, (0, 0)))
    assert states(same) == {"a": "in_service"}
    assert "reported_twice" not in rules(same)


def _planned(*hours: tuple[int, int], state: str = "ACTIVE"):
    spans = [[(NOON + HOUR * a).isoformat(), (NOON + HOUR * b).isoformat()] for a, b in hours]
    return joined(ONE, fasta(1, (0, 0), state, outOfService=spans))


def test_planned_outages_keep_their_times():
    result = _planned((1, 2), (5, 6))
    assert [(o.since, o.until) for o in result.conditions.outages] == [
        (NOON + HOUR, NOON + 2 * HOUR),
        (NOON + 5 * HOUR, NOON + 6 * HOUR),
    ]
    at = {h: states(result, NOON + HOUR * h)["a"] for h in (0, 1, 3, 5, 7)}
    assert at == {
        0: "in_service",
        1: "out_of_service",
        3: "in_service",
        5: "out_of_service",
        7: "in_service",
    }


def test_an_unknown_machine_is_out_during_its_plan_and_unknown_around_it():
    result = _planned((1, 2), (4, 5), state="UNKNOWN")
    at = [states(result, NOON + HOUR * h)["a"] for h in (-1, 0, 1, 3, 4, 6)]
    assert at == ["unknown", "unknown", "out_of_service", "unknown", "out_of_service", "unknown"]


def test_a_machine_that_is_out_stays_out_before_its_plan():
    result = _planned((3, 4), state="INACTIVE")
    assert states(result)["a"] == "out_of_service"
    assert states(result, NOON + HOUR * 9)["a"] == "out_of_service"


def test_a_machine_that_is_out_by_plan_is_back_when_the_plan_ends():
    result = _planned((-1, 1), state="INACTIVE")
    assert states(result)["a"] == "out_of_service"
    assert states(result, NOON + 2 * HOUR)["a"] == "in_service"


def test_a_plan_for_now_counts_against_a_machine_that_seems_to_work():
    result = _planned((-1, 1))
    assert states(result)["a"] == "out_of_service"
    assert "planned_outage_and_working" in rules(result)


def test_what_is_over_is_left_out():
    result = _planned((-5, -4))
    assert [(o.state, o.since, o.until) for o in result.conditions.outages] == [
        (OperatingState.IN_SERVICE, None, None)
    ]


@pytest.mark.parametrize("span", [["x", "y"], [], [1], ["2026-05-02T10:00Z", "2026-05-01T10:00Z"]])
def test_a_plan_without_times_is_reported(span):
    assert "time_unreadable" in rules(joined(ONE, fasta(1, (0, 0), outOfService=[span])))


def test_times_without_a_zone_are_the_stations_own():
    spans = [["2026-05-01T22:00", "2026-05-01T23:00"]]
    rows = json.dumps([fasta(1, (0, 0), outOfService=spans)]).encode()
    seoul = dt.timezone(9 * HOUR)
    (outage,) = join(ONE, read_feed(rows, name="f", zone=seoul), NOON).conditions.outages
    assert outage.since == dt.datetime(2026, 5, 1, 13, tzinfo=dt.UTC)


def test_conditions_are_issued_when_the_feed_was_or_else_now():
    assert joined(ONE).conditions.issued == NOON


def test_reasons_and_sources_go_with_the_state():
    (outage,) = joined(ONE, fasta(1, (0, 0), "INACTIVE")).conditions.outages
    assert outage.source == "DB FaSta"
    assert outage.reason == (("en", "as it is"),)


def test_the_generic_file_passes_through_and_names_what_the_map_lacks():
    given = Conditions(
        issued=NOON - HOUR,
        valid_until=NOON + HOUR,
        outages=(
            Outage(subject="a", state=OperatingState.OUT_OF_SERVICE, source="staff"),
            Outage(subject="ghost", state=OperatingState.OUT_OF_SERVICE),
        ),
    )
    feed = read_feed(write_conditions(given), name="f", zone=dt.UTC)
    result = join(ONE, feed, NOON)
    assert result.conditions.outages == (given.outages[0],)
    assert (result.conditions.issued, result.conditions.valid_until) == (
        given.issued,
        given.valid_until,
    )
    (finding,) = [f for f in result.findings if f.rule == "machine_not_on_the_map"]
    assert finding.subjects == ("ghost",)


def test_what_was_joined_is_a_conditions_file_that_comes_back():
    result = _planned((1, 2), state="UNKNOWN")
    assert read_conditions(write_conditions(result.conditions), name="c") == result.conditions


def test_an_empty_feed_is_no_error_and_says_nothing():
    result = joined(ONE)
    assert not result.conditions.outages
    assert not result.findings
