"""Importers: the bytes of open data in, station maps out. Nothing here opens a file."""

from collections.abc import Callable
from dataclasses import dataclass

from maps.importing.bundle import MOST_BYTES, MOST_FILES, Bundle, open_bundle
from maps.importing.gtfs import is_gtfs, read_gtfs
from maps.importing.imdf import read_imdf
from maps.importing.imdf_archive import is_imdf
from maps.importing.mlit import looks_like_mlit, read_mlit
from maps.importing.opensidewalks import read_osw
from maps.importing.opensidewalks_read import looks_like_osw
from maps.importing.osm import read_osm
from maps.importing.osm_read import looks_like_osm
from maps.importing.selection import WHOLE_FILE, Selection
from maps.importing.seoul import read_seoul
from maps.importing.seoul_rows import looks_like_seoul
from maps.importing.survey import is_survey, read_survey
from maps.model import StationMap

__all__ = [
    "IMPORTERS",
    "MOST_BYTES",
    "MOST_FILES",
    "WHOLE_FILE",
    "Bundle",
    "Importer",
    "Selection",
    "open_bundle",
    "read_osm",
    "sniff",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Importer:
    """One format.

    `is_format` says from names and content whether a bundle is of this format. `read` returns
    maps; it raises MapError where the bytes cannot be read, RequestError where the selection does
    not fit them. A bundle that `holds_stations` is, taken whole, a map for each of them.
    """

    is_format: Callable[[Bundle], bool]
    read: Callable[[Bundle, Selection], tuple[StationMap, ...]]
    holds_stations: bool = False


def _is_osm(bundle: Bundle) -> bool:
    if len(bundle.files) != 1:
        return False
    name, data = next(iter(bundle.files.items()))
    return looks_like_osm(data) or name.lower().endswith((".osm", ".osm.pbf", ".pbf"))


def _read_osm(bundle: Bundle, selection: Selection) -> tuple[StationMap, ...]:
    return read_osm(bundle.only(), name=bundle.name, selection=selection)


IMPORTERS: dict[str, Importer] = {
    "gtfs": Importer(is_format=is_gtfs, read=read_gtfs, holds_stations=True),
    "imdf": Importer(is_format=is_imdf, read=read_imdf),
    "mlit": Importer(is_format=looks_like_mlit, read=read_mlit, holds_stations=True),
    "opensidewalks": Importer(is_format=looks_like_osw, read=read_osw),
    "osm": Importer(is_format=_is_osm, read=_read_osm),
    "seoul": Importer(is_format=looks_like_seoul, read=read_seoul),
    "survey": Importer(is_format=is_survey, read=read_survey),
}
"""Format name on the command line -> importer. The first whose `is_format` agrees is taken."""


def sniff(bundle: Bundle) -> str | None:
    """Return the format of a bundle from its content and names, or None."""
    return next((name for name, i in IMPORTERS.items() if i.is_format(bundle)), None)
