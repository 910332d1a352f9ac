"""OpenSidewalks graphs: cuts around crossings with kerbs, and around stairs beside a zone."""

from collections.abc import Mapping

from maps.importing import Selection, open_bundle
from maps.importing.opensidewalks import read_osw
from maps.model import StationMap
from tests.fuzz.geojson import cut
from tests.support.shared import SHARED

_FOLDER = SHARED / "opensidewalks_microsoft_campus"


def cases() -> dict[str, dict[str, bytes]]:
    """Return small real inputs."""
    places = {
        "a zone": (-122.1415, 47.6419),
        "crossings": (-122.1358, 47.6459),
        "buildings": (-122.1412, 47.6447),
    }
    return {name: cut(_FOLDER, at, 0.0006) for name, at in places.items()}


def read(files: Mapping[str, bytes]) -> tuple[StationMap, ...]:
    """Read one input."""
    return read_osw(open_bundle("INPUT", files), Selection())
