"""Reading what a command was pointed at: station maps, importable files, conditions."""

from pathlib import Path
from typing import TYPE_CHECKING

from maps.codec import is_station_map, read_conditions, read_station_map
from maps.model import NO_CONDITIONS, Conditions, MapError, StationMap

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
    """Load one station map: our own document, or an importable file or folder taken whole.

    Raises:
        MapError: it is neither, or it is broken; says where.
    """
    if not path.is_dir():
        data = read_bytes(path)
        if is_station_map(data):
            return read_station_map(data, name=str(path))
    return import_stations([path], format_name=None, selection=None)[0]


def import_stations(
    paths: list[Path], *, format_name: str | None, selection: "Selection | None"
) -> tuple[StationMap, ...]:
    """Import source files of one format; no selection means all of them as one map.

    Raises:
        MapError: unknown or unreadable content.
    """
    # A kiosk starts without the importers: they bring libraries that it never needs.
    from maps.importing import IMPORTERS, WHOLE_FILE, open_bundle, sniff  # noqa: PLC0415

    name = ", ".join(str(path) for path in paths)
    bundle = open_bundle(name, _files(paths))
    found = format_name or sniff(bundle)
    if found is None:
        message = f"{name}: no known format; name one with --format {'|'.join(IMPORTERS)}"
        raise MapError(message)
    return IMPORTERS[found].read(bundle, selection or WHOLE_FILE)


def _files(paths: list[Path]) -> dict[str, bytes]:
    """Return the files meant, by path inside the folder that was named, or by their own name."""
    files: dict[str, bytes] = {}
    for path in paths:
        inside = sorted(p for p in path.rglob("*") if p.is_file()) if path.is_dir() else [path]
        for file in inside:
            files[str(file.relative_to(path if path.is_dir() else path.parent))] = read_bytes(file)
    return files


def load_conditions(path: Path | None) -> Conditions:
    """Load a conditions file; no path means that nothing is reported."""
    if path is None:
        return NO_CONDITIONS
    return read_conditions(read_bytes(path), name=str(path))
