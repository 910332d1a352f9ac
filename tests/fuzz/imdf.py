"""IMDF archives: drawn by hand, written by this program, and written by it without its extension."""

from collections.abc import Mapping

from maps.exporting import EXPORTERS
from maps.importing import open_bundle
from maps.importing.imdf import read_imdf
from maps.model import StationMap
from tests.maps.exporting.imdf.test_imdf_export import without_extension
from tests.maps.importing.imdf.venue import two_halls, whole_station
from tests.support.ascii_station import draw, elevator
from tests.support.saebyeok import build


def cases() -> dict[str, dict[str, bytes]]:
    """Return small inputs; the training station is the largest, and stands for one in eight."""
    small = EXPORTERS["imdf"](draw({"0": "E----L", "1": "P----L"}, elevator("L")))
    whole = whole_station().files()
    return {
        "two halls": two_halls().files(),
        **{f"whole station {number}": whole for number in range(4)},
        "our own, small": small,
        "ours as anybody's, small": without_extension(small),
        "our own training station": EXPORTERS["imdf"](build()),
    }


def read(files: Mapping[str, bytes]) -> tuple[StationMap, ...]:
    """Read one input."""
    return read_imdf(open_bundle("INPUT", files))
