"""Exporters: a station map in, the files of another format out. Nothing here opens a file."""

from collections.abc import Callable

from maps.exporting.geojson import write_geojson
from maps.exporting.gtfs import write_gtfs
from maps.exporting.imdf import write_imdf
from maps.exporting.survey import write_survey
from maps.model import StationMap

__all__ = ["EXPORTERS", "Exporter"]

Exporter = Callable[[StationMap], dict[str, bytes]]
"""Path inside a folder -> bytes; a format that is a single file returns just that one."""

EXPORTERS: dict[str, Exporter] = {
    "geojson": write_geojson,
    "gtfs": write_gtfs,
    "imdf": write_imdf,
    "survey": write_survey,
}
"""Format name on the command line -> exporter."""
