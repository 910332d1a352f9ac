"""Pathways say what the feed says; what cannot be meant counts as unknown, and is reported."""

import pytest

from maps.model import PathwayMode
from maps.validation import RULES, validate
from tests.maps.importing.gtfs.feed import Feed, finding, rules, simple, way


def changed(**cells: object) -> Feed:
    """Return the simple feed with other facts about its walkway b."""
    feed = simple()
    feed.tables["pathways.txt"][1].update(cells)
    return feed


@pytest.mark.parametrize(
    ("mode", "meant"),
    [
        (1, PathwayMode.WALKWAY),
        (2, PathwayMode.STAIRS),
        (3, PathwayMode.MOVING_SIDEWALK),
        (4, PathwayMode.ESCALATOR),
        (5, PathwayMode.ELEVATOR),
        (6, PathwayMode.FARE_GATE),
        (7, PathwayMode.EXIT_GATE),
    ],
)
def test_all_seven_modes_are_what_they_are(mode, meant):
    assert way(changed(pathway_mode=mode).map(), "b").mode is meant


def test_every_fact_arrives():
    feed = changed(length="45.5", traversal_time=40, max_slope="-0.03", min_width="1.2",
                   signposted_as="To trains", reversed_signposted_as="Exit")  # fmt: skip
    found = way(feed.map(), "b")
    assert found.length_m == 45.5
    assert found.traversal_time_s == 40
    assert found.incline_ratio == -0.03
    assert found.min_width_m == 1.2
    assert found.signposted_as.local == "To trains"
    assert found.reversed_signposted_as.local == "Exit"
    assert found.is_bidirectional
    assert not found.provenance.inferred
    assert way(feed.map(), "a").stair_count == -20


def test_what_nobody_said_stays_unknown():
    found = way(simple().map(), "b")
    assert found.traversal_time_s is None
    assert found.incline_ratio is None
    assert found.min_width_m is None
    assert found.stair_count is None


def test_a_length_that_nobody_stated_is_marked():
    station = changed(length="").map()
    assert abs(way(station, "b").length_m - 40) < 0.1
    assert way(station, "b").provenance.inferred
    assert "gtfs:pathway/b" in finding(station, "length_estimated").subjects


def test_a_length_of_nothing_between_two_places_is_not_believed():
    station = changed(length="0").map()
    assert abs(way(station, "b").length_m - 40) < 0.1
    assert "length_estimated" in rules(station)


def test_an_elevator_needs_no_length():
    station = changed(pathway_mode=5, length="").map()
    assert way(station, "b").length_m == 0
    assert not way(station, "b").provenance.inferred


@pytest.mark.parametrize(
    ("column", "text"),
    [
        ("length", "-3"),
        ("length", "far"),
        ("length", "1e9"),
        ("length", "nan"),
        ("traversal_time", "0"),
        ("traversal_time", "-5"),
        ("stair_count", "12.5"),
        ("stair_count", "99999999999999999999"),
        ("max_slope", "steep"),
        ("max_slope", "0,03"),
        ("min_width", "0"),
        ("min_width", "-1"),
        ("min_width", "inf"),
    ],
)
def test_a_number_that_cannot_be_meant_is_unknown_and_reported(column, text):
    station = changed(**{column: text}).map()
    found = way(station, "b")
    assert {found.traversal_time_s, found.stair_count, found.incline_ratio, found.min_width_m} == {
        None
    }
    assert found.length_m > 0
    report = finding(station, "value_not_usable")
    assert report.subjects == ("gtfs:pathway/b",)
    assert column in report.text


def test_a_slope_that_looks_like_a_mistake_keeps_wheelchairs_off_and_is_reported():
    station = changed(max_slope="0.3").map()
    assert way(station, "b").incline_ratio == 0.3
    assert "incline_out_of_range" in {f.rule for f in validate(station, RULES)}


def test_steps_rise_to_the_higher_level_whatever_their_sign():
    feed = simple()
    feed.tables["pathways.txt"][0]["stair_count"] = 20
    station = feed.map()
    assert way(station, "a").stair_count == -20
    assert finding(station, "sign_against_levels").subjects == ("gtfs:pathway/a",)
    assert "sign_against_levels" not in rules(simple().map())


def test_steps_on_one_level_keep_their_sign():
    feed = changed(pathway_mode=2, stair_count=-7)
    assert way(feed.map(), "b").stair_count == -7


def pair(**back: object) -> Feed:
    feed = changed(is_bidirectional=0, length=45, min_width=2, signposted_as="In")
    cells = {"length": 45, "min_width": 2, "signposted_as": "Out"} | back
    return feed.way("c", "P", "H", cells.pop("pathway_mode", 1), 0, **cells)


def test_two_rows_that_say_the_same_both_ways_are_one_pathway():
    station = pair().map()
    found = way(station, "b")
    assert found.is_bidirectional
    assert found.signposted_as.local == "In"
    assert found.reversed_signposted_as.local == "Out"
    assert "gtfs:pathway/c" not in station.pathway_by_id
    assert finding(station, "pairs_joined").subjects == ("gtfs:pathway/c",)


def test_stairs_counted_up_and_down_are_one_flight():
    feed = simple()
    feed.tables["pathways.txt"][0].update(is_bidirectional=0)
    feed.way("c", "H", "E", 2, 0, stair_count=20)
    station = feed.map()
    assert way(station, "a").is_bidirectional
    assert way(station, "a").stair_count == -20


@pytest.mark.parametrize("other", [{"min_width": 0.7}, {"stair_count": 2}, {"max_slope": 0.1}])
def test_two_rows_that_disagree_stay_two_and_are_reported(other):
    station = pair(**other).map()
    assert not way(station, "b").is_bidirectional
    assert not way(station, "c").is_bidirectional
    assert finding(station, "pair_disagrees").subjects == ("gtfs:pathway/b", "gtfs:pathway/c")


def test_two_rows_that_take_different_time_stay_two_without_reproach():
    station = pair(traversal_time=90).map()
    assert len(station.pathways) == 3
    assert "pair_disagrees" not in rules(station)


@pytest.mark.parametrize("mode", [3, 4, 7])
def test_two_machines_or_exit_gates_are_never_joined(mode):
    feed = changed(is_bidirectional=0, pathway_mode=mode)
    station = feed.way("c", "P", "H", mode, 0, length=45).map()
    assert not way(station, "b").is_bidirectional
    assert not way(station, "c").is_bidirectional


def test_a_pathway_to_nowhere_is_left_out_and_reported():
    station = simple().way("x", "H", "nowhere").way("y", "no", "where").map()
    assert len(station.pathways) == 2
    reports = [f for f in station.remarks if f.rule == "pathway_end_unknown"]
    assert {s for f in reports for s in f.subjects} == {"gtfs:pathway/x", "gtfs:pathway/y"}


def test_a_pathway_to_the_station_itself_leads_to_no_point():
    assert "pathway_end_unknown" in rules(simple().way("x", "H", "S").map())


def test_a_mode_that_does_not_exist_is_not_taken_for_a_walk():
    station = simple().way("x", "E", "P", 9).map()
    assert "gtfs:pathway/x" not in station.pathway_by_id
    assert finding(station, "pathway_mode_unknown").subjects == ("gtfs:pathway/x",)


def test_a_direction_that_is_not_stated_is_only_the_stated_one():
    station = changed(is_bidirectional="").map()
    assert not way(station, "b").is_bidirectional
    assert finding(station, "direction_unknown").subjects == ("gtfs:pathway/b",)


def test_ids_that_are_missing_or_not_unique_are_made_so_and_reported():
    station = simple().way("b", "E", "P", 2).way("", "E", "P", 3).map()
    assert {p.id for p in station.pathways} == {
        "gtfs:pathway/a",
        "gtfs:pathway/b",
        "gtfs:pathway/b#2",
        "gtfs:pathway/line-5",
    }
    assert "pathway_id_not_unique" in rules(station)


def test_a_loop_is_kept_for_the_rule_that_reports_it():
    station = simple().way("x", "H", "H", length=5).map()
    assert "pathway_loop" in {f.rule for f in validate(station, RULES)}


def test_copies_are_kept_and_reported():
    station = simple().way("x", "P", "H", length=45).map()
    assert finding(station, "pathways_alike").subjects == ("gtfs:pathway/b", "gtfs:pathway/x")
    assert len(station.pathways) == 3


def test_a_slope_on_stairs_is_left_out_with_a_word():
    station = changed(pathway_mode=2, max_slope="0.05").map()
    assert way(station, "b").incline_ratio is None
    assert "slope_without_meaning" in rules(station)
