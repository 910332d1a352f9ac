"""Reading what a command was pointed at: station maps, importable files, conditions, phrasebooks."""

from pathlib import Path

from app.text.phrasebook import Phrasebook
from maps.codec import is_station_map, read_conditions, read_station_map
from maps.importing import IMPORTERS, Selection, sniff
from maps.model import NO_CONDITIONS, Conditions, MapError, RequestError, StationMap

ASSETS = Path(__file__).resolve().parents[1] / "assets"


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
    return import_stations([path], format_name=None, selection=Selection())[0]


def import_stations(
    paths: list[Path], *, format_name: str | None, selection: Selection
) -> tuple[StationMap, ...]:
    """Import source files of one format.

    Raises:
        MapError: unknown or unreadable content.
        RequestError: more sources than the format takes.
    """
    if len(paths) != 1:
        message = "import: takes one source file for now; merge extracts before importing them"
        raise RequestError(message)
    data = read_bytes(paths[0])
    name = str(paths[0])
    found = format_name or sniff(data, name)
    if found is None:
        message = f"{name}: no known format; name one with --format {'|'.join(IMPORTERS)}"
        raise MapError(message)
    return IMPORTERS[found](data, name=name, selection=selection)


def load_conditions(path: Path | None) -> Conditions:
    """Load a conditions file; no path means that nothing is reported."""
    if path is None:
        return NO_CONDITIONS
    return read_conditions(read_bytes(path), name=str(path))


def load_phrasebook(language: str) -> Phrasebook:
    """Load one language's phrasebook from the assets.

    Raises:
        RequestError: there is no such language; lists those there are.
    """
    folder = ASSETS / "locale" / language
    files = sorted(folder.glob("*.ftl"))
    if not files:
        known = ", ".join(sorted(p.name for p in (ASSETS / "locale").iterdir() if p.is_dir()))
        message = f"language {language}: not available; there are: {known}"
        raise RequestError(message)
    return Phrasebook(language, [file.read_text(encoding="utf-8") for file in files])
