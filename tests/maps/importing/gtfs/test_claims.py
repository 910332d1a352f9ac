"""What a feed claims about access is told of the place, and held against its own pathways."""

import pytest

from maps.model import Access
from routing.audit import audit
from routing.network import compile_network
from routing.profiles import WHEELCHAIR
from tests.maps.importing.gtfs.feed import Feed, finding, place, rules, simple


def claimed(stop_id: str, value: object, feed: Feed | None = None) -> Feed:
    feed = feed or simple()
    (row,) = [row for row in feed.tables["stops.txt"] if row["stop_id"] == stop_id]
    row["wheelchair_boarding"] = value
    return feed


def with_elevator() -> Feed:
    return (
        simple().stop("L", 3, 0, 0, level="L1").way("l", "E", "L", 5).way("m", "L", "H", length=9)
    )


def test_a_claim_is_about_the_place_and_opens_no_way():
    station = claimed("P", 1).map()
    assert place(station, "P").access is Access.YES
    assert all(node.access is Access.UNKNOWN for node in station.nodes)
    assert all(pathway.access is Access.UNKNOWN for pathway in station.pathways)
    (platform,) = audit(compile_network(station), WHEELCHAIR).platforms
    assert platform.is_reachable
    assert not platform.is_step_free


@pytest.mark.parametrize("value", ["", 0])
def test_a_platform_that_says_nothing_says_what_its_station_says(value):
    station = claimed("S", 2, claimed("P", value)).map()
    assert place(station, "P").access is Access.NO
    assert place(claimed("P", value).map(), "P").access is Access.UNKNOWN


@pytest.mark.parametrize("stop_id", ["P", "E", "S"])
def test_accessible_without_a_way_is_reported(stop_id):
    report = finding(claimed(stop_id, 1).map(), "access_claimed_without_way")
    assert f"gtfs:stop/{stop_id}" in report.subjects


@pytest.mark.parametrize("stop_id", ["P", "E", "S"])
def test_accessible_with_a_way_is_not(stop_id):
    station = claimed(stop_id, 1, with_elevator()).map()
    assert not {"access_claimed_without_way", "access_denied_but_reached"} & rules(station)


@pytest.mark.parametrize("stop_id", ["P", "E"])
def test_not_accessible_with_a_way_is_reported(stop_id):
    report = finding(claimed(stop_id, 2, with_elevator()).map(), "access_denied_but_reached")
    assert report.subjects == (f"gtfs:stop/{stop_id}",)


def test_directions_count():
    feed = claimed("P", 1, with_elevator())
    feed.tables["pathways.txt"][2]["is_bidirectional"] = 0
    feed.tables["pathways.txt"][2].update(from_stop_id="L", to_stop_id="E")
    assert finding(feed.map(), "access_claimed_without_way").subjects == ("gtfs:stop/P",)


def test_a_station_without_entrance_says_so():
    feed = simple()
    feed.tables["stops.txt"][1]["location_type"] = 3
    station = feed.map()
    assert "no_entrance" in rules(station)
    (platform,) = audit(compile_network(station), WHEELCHAIR).platforms
    assert not platform.is_reachable
