"""One map per station; which of several is never guessed."""

import pytest

from maps.importing import Selection
from maps.model import RequestError
from tests.maps.importing.gtfs.feed import Feed, finding, place, rules, simple


def two() -> Feed:
    return (
        simple()
        .station("T", "West", x=900)
        .stop("T1", 2, 900, 0, parent="T", level="L0", name="Door")
        .stop("T2", 0, 950, 0, parent="T", level="L0", name="West")
        .way("t", "T1", "T2")
    )


def test_a_feed_with_one_station_is_that_station():
    (station,) = simple().maps(Selection())
    assert station.id == "gtfs:stop/S"
    assert station.name.local == "Central"
    assert station.timezone == "Europe/Prague"
    assert [s.attribution for s in station.sources] == ["Metro"]
    assert station.sources[0].url == "https://metro.example"


def test_several_stations_are_listed_and_not_mixed():
    with pytest.raises(RequestError, match=r"2 stations: S \(Central\), T \(West\).*--all"):
        two().maps(Selection())
    assert [m.id for m in two().maps()] == ["gtfs:stop/S", "gtfs:stop/T"]


@pytest.mark.parametrize("ref", ["T", "gtfs:stop/T", "stop/T", "West", "wEST", "Západ"])
def test_a_station_is_asked_for_by_id_or_by_any_of_its_names(ref):
    feed = two().row("translations.txt", table_name="stops", field_name="stop_name", language="cs",
                     translation="Západ", record_id="T")  # fmt: skip
    (station,) = feed.maps(Selection(station=ref))
    assert station.id == "gtfs:stop/T"
    assert station.name.in_language("cs") == "Západ"


def test_a_station_that_is_not_there_is_said_with_those_that_are():
    with pytest.raises(RequestError, match=r"--station Nowhere: no station.*S \(Central\)"):
        two().maps(Selection(station="Nowhere"))


def test_two_stations_of_one_name_are_told_apart_by_their_ids():
    feed = two()
    feed.tables["stops.txt"][4]["stop_name"] = "Central"
    with pytest.raises(RequestError, match=r"--station Central: 2 stations: S .*, T "):
        feed.maps(Selection(station="Central"))


def test_a_station_is_found_by_a_position_near_it():
    (station,) = two().maps(Selection(around=(10.0, 20.0 + 950 / 109_640), radius_m=100))
    assert station.id == "gtfs:stop/T"
    with pytest.raises(RequestError, match="2 stations"):
        two().maps(Selection(around=(10.0, 20.0), radius_m=2000))
    with pytest.raises(RequestError, match="no station"):
        two().maps(Selection(around=(50.0, 20.0), radius_m=2000))


def test_stops_of_the_city_are_no_part_of_a_station():
    feed = simple().stop("bus", 0, 5, 5, parent="", name="Bus")
    assert "gtfs:stop/bus" not in feed.map().place_by_id


def test_stations_joined_by_a_pathway_are_one_map_and_that_is_said():
    (station,) = two().way("x", "P", "T2", 1).maps()
    assert {"gtfs:stop/P", "gtfs:stop/T1"} <= set(station.node_by_id)
    assert finding(station, "stations_joined").subjects == ("gtfs:stop/S", "gtfs:stop/T")


def test_locations_that_name_no_station_are_a_map_all_the_same():
    feed = simple()
    feed.tables["stops.txt"] = [r | {"parent_station": ""} for r in feed.tables["stops.txt"][1:]]
    station = feed.map()
    assert len(station.pathways) == 2
    assert "station_missing" in rules(station)


def test_parents_in_a_circle_end():
    feed = simple()
    feed.stop("x", 0, parent="y", level="L0", name="x").stop(
        "y", 0, parent="x", level="L0", name="y"
    )
    feed.way("c", "x", "y")
    assert len(feed.maps()) == 2


def test_a_platform_divided_into_boarding_areas_is_these_areas():
    feed = (
        simple()
        .stop("B1", 4, 70, 0, level="L1", parent="P")
        .stop("B2", 4, 80, 0, level="L1", parent="P")
    )
    feed.tables["pathways.txt"][1]["to_stop_id"] = "B1"
    station = feed.way("c", "B1", "B2").map()
    assert "gtfs:stop/P" not in station.place_by_id
    assert place(station, "B1").ref == "2"
    assert place(station, "B1").name.local == "Central"
    assert place(station, "B2").nodes == ("gtfs:stop/B2",)


def test_a_platform_without_pathway_is_a_place_that_nothing_leads_to():
    station = simple().stop("Q", 0, level="L0", name="Central", platform_code="9").map()
    assert place(station, "Q").nodes == ()


def test_a_stop_id_that_stands_twice_is_reported():
    station = simple().stop("H", 3, 500, 0, level="L0").map()
    assert finding(station, "stop_twice").subjects == ("gtfs:stop/H",)
    assert station.node_by_id["gtfs:stop/H"].level == "L1"


def test_an_unknown_location_type_is_a_plain_point_and_reported():
    feed = simple()
    feed.tables["stops.txt"][2]["location_type"] = 7
    assert finding(feed.map(), "location_type_unknown").subjects == ("gtfs:stop/H",)


def test_translations_by_record_by_text_and_of_the_old_kind_are_found():
    feed = simple()
    feed.tables["pathways.txt"][1]["signposted_as"] = "To trains"
    add = feed.row
    add("translations.txt", table_name="stops", field_name="stop_name", language="KO",
        translation="북쪽 출구", record_id="E")  # fmt: skip
    add("translations.txt", table_name="levels", field_name="level_name", language="zh-hans",
        translation="站台", field_value="Platforms")  # fmt: skip
    add("translations.txt", trans_id="To trains", lang="de", translation="Zu den Zügen")
    add("translations.txt", table_name="stops", field_name="stop_name", language="?",
        translation="?", record_id="E")  # fmt: skip
    station = feed.map()
    assert place(station, "E").name.in_language("ko") == "북쪽 출구"
    assert station.level_by_id["L1"].name.in_language("zh-Hans") == "站台"
    assert station.pathways[1].signposted_as.in_language("de") == "Zu den Zügen"
    assert "language_unknown" in rules(station)


def test_who_says_so_is_the_publisher_and_whoever_is_to_be_named():
    feed = simple().row(
        "feed_info.txt", feed_publisher_name="Town", feed_publisher_url="https://town.example"
    )
    feed.row("attributions.txt", organization_name="Surveyors", is_producer=1)
    (source,) = feed.map().sources
    assert source.attribution == "Town, Surveyors"
    assert source.url == "https://town.example"
    assert "license_unknown" in rules(feed.map())


def test_a_zone_that_does_not_exist_is_reported():
    feed = simple()
    feed.tables["agency.txt"][0]["agency_timezone"] = "Prague"
    assert feed.map().timezone == "UTC"
    assert "timezone_unknown" in rules(feed.map())
    (station,) = feed.maps(Selection(timezone="Asia/Seoul"))
    assert station.timezone == "Asia/Seoul"
