"""The survey importer: a station map and tables of tape measurements in, the measured map out."""

from maps.codec import is_station_map, read_station_map
from maps.importing.bundle import Bundle
from maps.importing.selection import WHOLE_FILE, Selection
from maps.importing.survey_apply import apply_survey
from maps.importing.survey_table import looks_like_survey, read_survey_table
from maps.model import MapError, RequestError, StationMap


def is_survey(bundle: Bundle) -> bool:
    """Say whether a bundle is one station map with survey tables."""
    maps = [data for data in bundle.files.values() if is_station_map(data)]
    tables = [path for path, data in bundle.files.items() if _is_table(path, data)]
    return bool(tables) and len(maps) == 1 and len(tables) + len(maps) == len(bundle.files)


def _is_table(path: str, data: bytes) -> bool:
    return path.lower().endswith((".csv", ".tsv", ".txt")) and looks_like_survey(data)


def read_survey(bundle: Bundle, selection: Selection = WHOLE_FILE) -> tuple[StationMap, ...]:
    """Lay survey tables on the station map that comes with them.

    Raises:
        MapError: there is no map, or more than one; or a file cannot be read.
        RequestError: a part of the map is asked for.
    """
    if selection.station or selection.all_stations or selection.around is not None:
        message = "a survey is laid on a whole map: leave out --station, --all and --around"
        raise RequestError(message)
    maps = {path: data for path, data in bundle.files.items() if is_station_map(data)}
    tables = {path: data for path, data in bundle.files.items() if path not in maps}
    if len(maps) != 1 or not tables:
        message = (
            f"{bundle.name}: a survey is laid on one station map, and here are {len(maps)} maps"
            f" and {len(tables)} tables; give both: import station.json survey.csv --format survey"
        )
        raise MapError(message)
    ((path, data),) = maps.items()
    station = read_station_map(data, name=path)
    rows = [
        row
        for table, content in sorted(tables.items())
        for row in read_survey_table(content, name=table)
    ]
    return (apply_survey(station, rows),)
