"""Station maps and conditions as bytes. The only rooms that know the file formats."""

from maps.codec.conditions_json import read_conditions, write_conditions
from maps.codec.journeys_json import read_journeys, write_journeys
from maps.codec.station_json import is_station_map, json_schema, read_station_map, write_station_map

__all__ = [
    "is_station_map",
    "json_schema",
    "read_conditions",
    "read_journeys",
    "read_station_map",
    "write_conditions",
    "write_journeys",
    "write_station_map",
]
