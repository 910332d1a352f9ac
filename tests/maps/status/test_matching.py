"""Which machine a report is about: by id, by number, else by distance, never by a guess."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maps.model import EquipmentKind
from tests.maps.status.feeds import fasta, joined, lift, placed_by_hand, rules, states, station


def test_the_nearest_machine_is_joined_and_both_distances_are_shown():
    result = joined(station(lift("a"), lift("b", (21, 0))), fasta(1, (3, 0), "INACTIVE"))
    (match,) = result.matches
    assert (match.subject, match.by, match.distance_m, match.second_m) == ("a", "distance", 3, 18)
    assert states(result) == {"a": "out_of_service"}


@pytest.mark.parametrize(
    ("at_m", "second_m"),
    [(0, 14.9), (4, 12), (9, 17.5), (9.9, 10)],
)
def test_two_machines_that_could_both_be_meant_are_joined_to_none_and_count_as_unknown(
    at_m, second_m
):
    where = station(lift("a"), lift("b", (at_m + second_m, 0)))
    result = joined(where, fasta(1, (at_m, 0), "INACTIVE"))
    (match,) = result.matches
    assert match.subject is None
    assert match.candidates == ("a", "b")
    assert states(result) == {"a": "unknown", "b": "unknown"}
    assert "ambiguous_by_distance" in rules(result)


def test_an_ambiguous_report_of_a_working_machine_closes_nothing():
    result = joined(station(lift("a"), lift("b", (5, 0))), fasta(1, (0, 0)))
    assert states(result) == {}
    assert "ambiguous_by_distance" in rules(result)


def test_two_reports_near_one_machine_are_joined_only_where_one_is_clearly_nearer():
    where = station(lift("a"))
    both = joined(where, fasta(1, (2, 0)), fasta(2, (0, 3), "INACTIVE"))
    assert {m.subject for m in both.matches} == {None}
    assert states(both) == {"a": "unknown"}
    clear = joined(where, fasta(1, (1, 0)), fasta(2, (0, 18), "INACTIVE"))
    assert {m.report: m.subject for m in clear.matches} == {"1": "a", "2": None}
    assert states(clear) == {"a": "in_service"}


def test_what_is_too_far_is_reported_as_missing_from_the_map():
    result = joined(station(lift("a")), fasta(1, (0, 0)), fasta(2, (60, 0), "INACTIVE"))
    assert [f.subjects for f in result.findings if f.rule == "machine_not_on_the_map"] == [("2",)]
    assert states(result) == {"a": "in_service"}


def test_machines_of_other_stations_are_no_finding():
    result = joined(station(lift("a")), fasta(1, (0, 0)), fasta(2, (9000, 0), stationnumber=2))
    assert len(result.matches) == 1
    assert not result.findings


def test_a_machine_of_the_same_station_without_position_is_a_finding():
    lost = fasta(2, (0, 0), geocoordX=None, geocoordY=None)
    assert "machine_not_on_the_map" in rules(joined(station(lift("a")), fasta(1, (0, 0)), lost))


def test_an_escalator_is_never_taken_for_an_elevator():
    where = station(lift("a"), lift("e", (30, 0), kind=EquipmentKind.ESCALATOR))
    result = joined(where, fasta(1, (0, 0), "INACTIVE", type="ESCALATOR"))
    assert states(result) == {}


def test_the_number_on_the_machine_counts_more_than_distance():
    where = station(lift("a"), lift("b", (4, 0), ref="10543453"))
    result = joined(where, fasta(10543453, (0, 0), "INACTIVE"))
    (match,) = result.matches
    assert (match.subject, match.by, match.distance_m) == ("b", "ref", 4)


def test_a_known_machine_no_longer_competes_by_distance():
    where = station(lift("a"), lift("b", (4, 0), ref="222"))
    result = joined(where, fasta(1, (0, 0), "INACTIVE"), fasta(222, (4, 0)))
    assert states(result) == {"a": "out_of_service", "b": "in_service"}


def test_the_same_number_far_away_is_another_machine():
    result = joined(station(lift("a", ref="777")), fasta(777, (5000, 0), "INACTIVE"))
    assert states(result) == {}
    assert "nothing_of_this_station" in rules(result)


@pytest.mark.parametrize("ident", ["777", "db:equipment/777", "db:equipment/777@x"])
def test_the_id_of_a_machine_is_its_id_with_or_without_its_source(ident):
    result = joined(station(lift(ident)), fasta(777, (0, 0), "INACTIVE", geocoordX=None))
    assert states(result) == {ident: "out_of_service"}


def test_a_position_that_nobody_gave_is_never_joined_by_distance():
    result = joined(station(placed_by_hand("a")), fasta(1, (0, 0), "INACTIVE"))
    assert states(result) == {}


def test_elevators_that_the_feed_is_silent_about_are_named():
    result = joined(station(lift("a"), lift("b", (80, 0))), fasta(1, (0, 0)))
    (finding,) = [f for f in result.findings if f.rule == "elevator_without_report"]
    assert finding.subjects == ("b",)


POINTS = st.tuples(st.integers(-60, 60).map(float), st.integers(-60, 60).map(float))


@given(
    st.lists(POINTS, min_size=1, max_size=5, unique=True),
    st.lists(st.tuples(POINTS, st.sampled_from(["ACTIVE", "INACTIVE", "UNKNOWN"])), max_size=5),
    st.randoms(),
)
def test_a_machine_is_joined_at_most_once_and_the_order_of_the_feed_does_not_matter(
    machines, reports, chance
):
    where = station(*(lift(f"m{n}", point) for n, point in enumerate(machines)))
    rows = [fasta(n, point, state) for n, (point, state) in enumerate(reports, 1)]
    result = joined(where, *rows)
    subjects = [m.subject for m in result.matches if m.subject]
    assert len(subjects) == len(set(subjects))
    shuffled = rows.copy()
    chance.shuffle(shuffled)
    again = joined(where, *shuffled)
    assert again.conditions == result.conditions
    assert set(again.matches) == set(result.matches)
