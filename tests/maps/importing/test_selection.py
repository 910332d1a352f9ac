import pytest

from maps.importing import Selection, read_osm
from maps.model import MapError, RequestError
from tests.maps.importing.drawing import ORIGIN, Drawing, rules


def two_towns() -> bytes:
    """Two stations, five kilometres apart, each with a street and a platform."""
    drawing = Drawing()
    for number, x in ((100, 0), (200, 5000)):
        name = f"Town {number}"
        drawing.node(number, x, 0, railway="station", name=name, name__ko=f"역 {number}")
        drawing.node(number + 1, x, 10).node(number + 2, x + 80, 10).node(number + 3, x, 900)
        drawing.way(number, number + 1, number + 2, railway="platform", ref="1")
        drawing.way(number + 1, number + 1, number + 3, highway="residential")
    drawing.way(1, 103, 203, highway="footway")
    return drawing.bytes()


def read(**selection):
    return read_osm(two_towns(), name="towns.osm", selection=Selection(**selection))


def test_the_whole_file_is_one_map_and_says_that_it_holds_two_stations():
    (station,) = read()
    assert "several_stations" in rules(station, "node/100")
    assert station.node_by_id.keys() >= {"osm:node/101", "osm:node/201"}


def test_every_station_can_have_a_map_of_its_own():
    one, two = read(all_stations=True)
    assert {one.name.local, two.name.local} == {"Town 100", "Town 200"}
    assert not one.node_by_id.keys() & two.node_by_id.keys()


@pytest.mark.parametrize(
    "reference", ["Town 200", "town 200", "역 200", "osm:node/200", "node/200"]
)
def test_a_station_is_chosen_by_its_id_or_by_a_name_in_any_language(reference):
    (station,) = read(station=reference)
    assert station.id == "osm:node/200"
    assert "osm:node/101" not in station.node_by_id


def test_a_map_starts_in_the_middle_of_its_platforms():
    (station,) = read(station="Town 100")
    x, y = ORIGIN.to_local(station.anchor.lon_deg, station.anchor.lat_deg)
    assert (x, y) == (pytest.approx(40, abs=1), pytest.approx(5, abs=1))


def test_a_long_way_ends_a_node_beyond_the_rim():
    (station,) = read(station="Town 100", radius_m=300)
    assert "osm:node/103" in station.node_by_id
    assert "missing_nodes" not in rules(station)


def test_around_a_point():
    (station,) = read(around=(ORIGIN.lat_deg, ORIGIN.lon_deg), radius_m=200)
    assert station.id == "osm:node/100"
    assert "osm:node/201" not in station.node_by_id


@pytest.mark.parametrize(
    ("selection", "said"),
    [
        ({"station": "Nowhere"}, "Town 100 (osm:node/100)"),
        ({"station": "Town"}, "several"),
    ],
)
def test_a_station_that_is_not_there_or_not_one_lists_what_there_is(selection, said):
    with pytest.raises(RequestError, match=said.replace("(", r"\(").replace(")", r"\)")):
        read(**selection)


def test_nothing_around_a_point_is_said():
    with pytest.raises(MapError, match="chosen part"):
        read(around=(10.0, 10.0))


@pytest.mark.parametrize(
    "values",
    [
        {"station": "a", "all_stations": True},
        {"radius_m": 0},
        {"around": (91.0, 0.0)},
        {"timezone": "Mars/Olympus"},
    ],
)
def test_a_selection_that_makes_no_sense_is_refused(values):
    with pytest.raises(RequestError):
        Selection(**values)


def test_the_time_zone_is_the_one_given_and_otherwise_a_finding():
    (given,) = read(station="Town 100", timezone="Asia/Seoul")
    assert given.timezone == "Asia/Seoul"
    assert "timezone_unknown" not in rules(given)
    (none,) = read(station="Town 100")
    assert none.timezone == "Europe/Berlin"  # where it lies
    assert "timezone_unknown" in rules(none)
