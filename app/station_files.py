"""Reading what a command was pointed at: station maps, importable files, conditions."""

import hashlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from maps.codec import is_station_map, read_conditions, read_station_map
from maps.model import NO_CONDITIONS, Conditions, MapError, RequestError, StationMap
from routing.network import Network

if TYPE_CHECKING:
    from maps.importing import Selection
    from routing.hierarchy import Structure

_STATION_MAP = "station map"
_MAPS_OF_THEIR_OWN = {_STATION_MAP, "osm"}
"""Two files of these are two maps; of other formats, two files are parts of one."""


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


def structure_path(path: Path) -> Path:
    """Return where the structure of a map is kept: beside it, under its name."""
    return path.with_suffix(".network")


def load_network(path: Path) -> Network:
    """Load one station map in its searchable form, with the structure that is kept beside it.

    A structure that is damaged or of another map is computed anew; one line tells of it.

    Raises:
        MapError: as `load_station`.
    """
    beside = structure_path(path)
    if path.is_dir() or not beside.is_file():
        return Network(load_station(path))
    digest = hashlib.sha256(read_bytes(path)).digest()

    def known_structure(network: Network) -> "Structure | None":
        # who has no structure at hand starts without the library
        from routing.hierarchy import is_available  # noqa: PLC0415
        from routing.structure_file import DamagedStructureError, read_structure  # noqa: PLC0415

        if not is_available():
            return None
        try:
            return read_structure(read_bytes(beside), network.graph, digest)
        except (DamagedStructureError, MapError) as error:
            what = "cannot be read" if isinstance(error, MapError) else str(error)
            sys.stderr.write(f"{beside}: {what}; computed anew: run `main.py compile {path}`\n")
            return network.make_structure()

    return Network(load_station(path), known_structure)


def load_stations(path: Path) -> tuple[StationMap, ...]:
    """Load every station map in a file or folder: of a feed, one for each of its stations.

    Raises:
        MapError: it is no map and cannot be imported; says where.
    """
    from maps.importing import IMPORTERS, Selection  # noqa: PLC0415 - see import_stations

    found = _format_of(path)
    if found in IMPORTERS and IMPORTERS[found].holds_stations:
        every = Selection(all_stations=True)
        return import_stations([path], format_name=found, selection=every)
    return (load_station(path),)


def import_stations(
    paths: list[Path], *, format_name: str | None, selection: "Selection | None"
) -> tuple[StationMap, ...]:
    """Import source files; no selection means all of them as one map.

    Files of one format are read together. Several sources that each are a map of their own (an
    extract, a feed, a station map) are imported one by one and merged.

    Raises:
        MapError: unknown or unreadable content.
        RequestError: one map per station was asked for of sources that are to be merged.
    """
    # A kiosk starts without the importers: they bring libraries that it never needs.
    from maps.importing import IMPORTERS, WHOLE_FILE, open_bundle, sniff  # noqa: PLC0415

    if len(paths) > 1 and format_name is None:
        formats = {_format_of(path) for path in paths}
        if None not in formats and (len(formats) > 1 or formats <= _MAPS_OF_THEIR_OWN):
            return (_merged(paths, selection),)
    name = ", ".join(str(path) for path in paths)
    bundle = open_bundle(name, _files(paths))
    if not any(bundle.files.values()):
        message = f"{name}: is empty; get it again"
        raise MapError(message)
    found = format_name or sniff(bundle)
    if found is None:
        message = f"{name}: no known format; name one with --format {'|'.join(IMPORTERS)}"
        raise MapError(message)
    return IMPORTERS[found].read(bundle, selection or WHOLE_FILE)


def _format_of(path: Path) -> str | None:
    """Return what one source is by itself: the name of a format, or of our own document."""
    from maps.importing import open_bundle, sniff  # noqa: PLC0415 - as above

    if not path.is_dir() and is_station_map(read_bytes(path)):
        return _STATION_MAP
    return sniff(open_bundle(str(path), _files([path])))


def _merged(paths: list[Path], selection: "Selection | None") -> StationMap:
    from maps.importing.merge import merge  # noqa: PLC0415 - as above

    if selection is not None and selection.all_stations:
        message = "--all: several sources are merged into one map; import them one by one"
        raise RequestError(message)
    maps: list[StationMap] = []
    for path in paths:
        if _format_of(path) == _STATION_MAP:
            maps.append(load_station(path))
        else:
            maps += import_stations([path], format_name=None, selection=selection)
    return merge(maps)


def _files(paths: list[Path]) -> dict[str, bytes]:
    """Return the files meant, by path inside the folder that was named, or by their own name.

    Raises:
        MapError: a folder holds more than any station's data: another one was meant.
    """
    files: dict[str, bytes] = {}
    for path in paths:
        for file in _inside(path) if path.is_dir() else [path]:
            files[str(file.relative_to(path if path.is_dir() else path.parent))] = read_bytes(file)
    return files


def _inside(folder: Path) -> list[Path]:
    from maps.importing import MOST_BYTES, MOST_FILES  # noqa: PLC0415 - see import_stations

    found: list[Path] = []
    size_bytes = 0
    for path in folder.rglob("*"):
        if not path.is_file():
            continue
        found.append(path)
        size_bytes += path.stat().st_size
        if len(found) > MOST_FILES or size_bytes > MOST_BYTES:
            message = (
                f"{folder}: holds more than {MOST_FILES} files or {MOST_BYTES >> 20} MiB; "
                "name the folder of one source"
            )
            raise MapError(message)
    return sorted(found)


def load_conditions(path: Path | None) -> Conditions:
    """Load a conditions file; no path means that nothing is reported."""
    if path is None:
        return NO_CONDITIONS
    return read_conditions(read_bytes(path), name=str(path))
