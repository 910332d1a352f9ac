"""Station maps come back as they were written, and broken files are refused in one line."""

import contextlib
from pathlib import Path

import jsonschema
import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from maps.codec import json_schema, read_station_map, write_station_map
from maps.model import MapError, StationMap
from tests.support.ascii_station import draw, elevator
from tests.support.generated import stations

SCHEMA = Path(__file__).parents[3] / "assets/schema/station-map.schema.json"
SMALL = write_station_map(draw({"0": "E----L", "1": "P----L"}, elevator("L")))


@given(stations())
def test_what_was_written_comes_back_equal_and_writes_equal_bytes(station: StationMap) -> None:
    data = write_station_map(station)
    again = read_station_map(data, name="again")
    assert again == station
    assert write_station_map(again) == data


@given(stations())
def test_every_map_fits_the_published_schema(station: StationMap) -> None:
    jsonschema.validate(
        msgspec.json.decode(write_station_map(station)), msgspec.json.decode(SCHEMA.read_bytes())
    )


def test_the_published_schema_is_the_one_in_force() -> None:
    assert SCHEMA.read_bytes() == json_schema()


def test_one_feature_stands_on_one_line() -> None:
    lines = SMALL.decode().splitlines()
    assert sum('"type":"Feature"' in line for line in lines) == SMALL.count(b'"type":"Feature"')


def test_an_edge_to_nowhere_is_refused_by_name() -> None:
    broken = SMALL.replace(b'"to_node":"L@0"', b'"to_node":"nowhere"')
    with pytest.raises(MapError, match=r"map\.json: .*to_node: nowhere is not in this map"):
        read_station_map(broken, name="map.json")


@pytest.mark.parametrize("end", range(0, len(SMALL), 97))
def test_a_truncated_map_is_refused(end: int) -> None:
    with pytest.raises(MapError, match=r"^map\.json: "):
        read_station_map(SMALL[:end], name="map.json")


@given(st.data())
def test_a_damaged_map_is_read_or_refused_and_nothing_else(data: st.DataObject) -> None:
    damaged = bytearray(SMALL)
    for _ in range(data.draw(st.integers(1, 8))):
        damaged[data.draw(st.integers(0, len(damaged) - 1))] = data.draw(st.integers(0, 255))
    with contextlib.suppress(MapError):
        read_station_map(bytes(damaged), name="map.json")


def test_a_real_map_with_everything_drawn_comes_back_equal() -> None:
    data = (Path(__file__).parents[3] / "assets/stations/darmstadt-hbf.json").read_bytes()
    station = read_station_map(data, name="station")
    assert station.outlines
    assert station.areas
    assert write_station_map(station) == data
