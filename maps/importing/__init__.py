"""Importers: the bytes of open data in, station maps out. Nothing here opens a file."""

from typing import Protocol

from maps.importing.osm import read_osm
from maps.importing.osm_read import looks_like_osm
from maps.importing.selection import WHOLE_FILE, Selection
from maps.model import StationMap

__all__ = ["IMPORTERS", "WHOLE_FILE", "Importer", "Selection", "read_osm", "sniff"]


class Importer(Protocol):
    """What every importer looks like."""

    def __call__(self, data: bytes, *, name: str, selection: Selection) -> tuple[StationMap, ...]:
        """Read bytes into maps.

        Raises:
            MapError: the bytes cannot be read.
            RequestError: the selection does not fit the file.
        """
        ...


IMPORTERS: dict[str, Importer] = {"osm": read_osm}
"""Format name on the command line -> importer."""


def sniff(data: bytes, name: str) -> str | None:
    """Return the format of a file from its content, else from its name, else `None`."""
    if looks_like_osm(data):
        return "osm"
    return "osm" if name.lower().endswith((".osm", ".osm.pbf", ".pbf")) else None
