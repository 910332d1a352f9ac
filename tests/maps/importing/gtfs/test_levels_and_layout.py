"""Levels and positions that the feed does not state are completed, marked, and reported."""

import itertools

from maps.model.geometry import distance_m
from tests.maps.importing.gtfs.feed import Feed, finding, rules, simple


def test_levels_come_with_their_names_and_their_order():
    station = simple().map()
    assert [(v.id, v.index, v.name.local) for v in station.levels] == [
        ("L1", -1, "Platforms"),
        ("L0", 0, "Street"),
    ]


def test_a_feed_without_levels_stands_on_one_and_says_so():
    feed = simple()
    del feed.tables["levels.txt"]
    for row in feed.tables["stops.txt"]:
        row["level_id"] = ""
    station = feed.map()
    assert [(v.id, v.index) for v in station.levels] == [("0", 0.0)]
    assert "levels_unknown" in rules(station)
    assert all(node.provenance.inferred for node in station.nodes)


def test_level_ids_that_are_numbers_serve_where_levels_txt_is_missing():
    feed = simple()
    del feed.tables["levels.txt"]
    for row, level in zip(feed.tables["stops.txt"], ["", "0", "-1.5", "-1.5"], strict=True):
        row["level_id"] = level
    station = feed.map()
    assert [v.index for v in station.levels] == [-1.5, 0]
    assert finding(station, "level_index_from_id").subjects == ("-1.5", "0")


def test_a_missing_level_is_the_one_at_the_other_end_of_a_flat_way():
    feed = simple()
    feed.tables["stops.txt"][2]["level_id"] = ""
    station = feed.map()
    node = station.node_by_id["gtfs:stop/H"]
    assert node.level == "L1"  # by the walkway to the platform, not by the stairs to the street
    assert "flat way" in node.provenance.inferred
    assert finding(station, "level_missing").subjects == ("gtfs:stop/H",)


def test_a_level_without_a_place_in_the_stack_is_reported():
    feed = simple().level("L9", "deep")
    feed.tables["stops.txt"][3]["level_id"] = "L9"
    station = feed.map()
    assert {"level_index_unreadable", "level_unknown", "level_missing"} <= rules(station)
    assert station.node_by_id["gtfs:stop/P"].level == "L1"


def test_a_level_said_to_be_at_two_heights_is_reported():
    assert finding(simple().level("L1", -4).map(), "level_twice").subjects == ("L1",)


def chain() -> Feed:
    feed = Feed().level("0", 0).level("-1", -1).station()
    feed.stop("E", 2, 0, 0, level="0", name="E").stop("P", 0, 90, 0, level="0", name="P")
    feed.stop("A", 3, None, None, level="0").stop("B", 3, None, None, level="0")
    return (
        feed.way("1", "E", "A", length=30)
        .way("2", "A", "B", length=30)
        .way("3", "B", "P", length=30)
    )


def test_points_without_coordinates_lie_between_their_neighbours():
    station = chain().map()
    at = {n.id.removeprefix("gtfs:stop/"): n.position for n in station.nodes}
    assert distance_m(at["A"], at["E"]) < 35
    assert distance_m(at["B"], at["P"]) < 35
    assert 20 < distance_m(at["A"], at["B"]) < 40
    assert finding(station, "position_missing").subjects == ("gtfs:stop/A", "gtfs:stop/B")
    assert station.node_by_id["gtfs:stop/A"].provenance.inferred
    assert not station.node_by_id["gtfs:stop/E"].provenance.inferred


def test_a_door_below_another_lies_below_it():
    feed = chain().stop("D", 3, None, None, level="-1").way("lift", "P", "D", 5)
    station = feed.map()
    assert station.node_by_id["gtfs:stop/D"].position == station.node_by_id["gtfs:stop/P"].position


def test_a_dead_end_goes_straight_on():
    feed = chain().stop("X", 0, None, None, level="0", name="X").way("x", "P", "X", length=40)
    station = feed.map()
    p, x = (station.node_by_id[f"gtfs:stop/{s}"].position for s in "PX")
    assert abs(distance_m(p, x) - 40) < 0.1
    assert x[0] > p[0] + 39


def test_no_two_points_that_were_laid_out_lie_on_one_spot():
    feed = Feed().level("0", 0).station().stop("E", 2, 0, 0, level="0", name="E")
    for number in range(30):
        feed.stop(f"n{number}", 3, None, None, level="0").way(f"w{number}", "E", f"n{number}")
        feed.way(f"v{number}", f"n{number}", f"n{(number + 1) % 30}")
    spots = [n.position for n in feed.map().nodes]
    assert min(distance_m(a, b) for a, b in itertools.combinations(spots, 2)) > 0.3


def test_a_station_without_any_coordinates_is_still_a_map():
    feed = simple()
    for row in feed.tables["stops.txt"]:
        row["stop_lat"] = row["stop_lon"] = ""
    station = feed.map()
    assert len(station.nodes) == 3
    assert len(finding(station, "position_missing").subjects) == 3


def test_a_point_at_the_end_of_the_world_is_brought_back():
    feed = simple()
    feed.tables["stops.txt"][2]["stop_lon"] = "-20"
    feed.tables["stops.txt"][1]["stop_lat"], feed.tables["stops.txt"][1]["stop_lon"] = "0", "0"
    station = feed.stop("Z", 3, 25, 0, level="L1").way("z", "Z", "P").map()
    assert finding(station, "position_missing").subjects == ("gtfs:stop/E", "gtfs:stop/H")
    assert all(abs(n.position[0]) < 500 for n in station.nodes)
