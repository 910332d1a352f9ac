"""Reading what a command was pointed at: station maps, importable files, conditions."""

from pathlib import Path
from typing import TYPE_CHECKING

from maps.codec import is_station_map, read_conditions, read_station_map
from maps.model import NO_CONDITIONS, Conditions, MapError, RequestError, StationMap

if TYPE_CHECKING:
    from maps.importing import Selection


def read_bytes(path: Path) -> bytes:
    """Return a file's bytes.

    Raises:
        MapError: there is no such file, or it cannot be read.
    """
    try:
        return path.read_bytes()
    except OSError as error:
        message = f"{path}: {(error.strerror or 'cannot be read').lower()}; check the path"
        raise MapError(message) from None


def load_station(path: Path) -> StationMap:
    """Load one station map: our own document, or an importable file taken whole.

    Raises:
        MapError: it is neither, or it is broken; says where.
    """
    data = read_bytes(path)
    if is_station_map(data):
        return read_station_map(data, name=str(path))
    return import_stations([path], format_name=None, selection=None)[0]


def import_stations(
    paths: list[Path], *, format_name: str | None, selection: "Selection | None"
) -> tuple[StationMap, ...]:
    """Import source files of one format; no selection means the whole file as one map.

    Raises:
        MapError: unknown or unreadable content.
        RequestError: more sources than the format takes.
    """
    # A kiosk starts without the importers: they bring libraries that it never needs.
    from maps.importing import IMPORTERS, Selection, sniff  # noqa: PLC0415

    if len(paths) != 1:
        message = "import: takes one source file for now; merge extracts before importing them"
        raise RequestError(message)
    data = read_bytes(paths[0])
    name = str(paths[0])
    found = format_name or sniff(data, name)
    if found is None:
        message = f"{name}: no known format; name one with --format {'|'.join(IMPORTERS)}"
        raise MapError(message)
    return IMPORTERS[found](data, name=name, selection=selection or Selection())


def load_conditions(path: Path | None) -> Conditions:
    """Load a conditions file; no path means that nothing is reported."""
    if path is None:
        return NO_CONDITIONS
    return read_conditions(read_bytes(path), name=str(path))
