"""Japanese indoor maps: cuts around an elevator, gates and stairs of two real stations."""

from collections.abc import Mapping

from maps.importing import Selection, open_bundle
from maps.importing.mlit import read_mlit
from maps.model import StationMap
from tests.fuzz.geojson import cut
from tests.support.shared import SHARED

_FOLDER = SHARED / "mlit_japan"


def cases() -> dict[str, dict[str, bytes]]:
    """Return small real inputs."""
    return {
        "two floors and an elevator": cut(
            _FOLDER / "shin-yokohama-station", (-19586.0, -54616.0), 18.0
        ),
        "gates, exits and shops": cut(
            _FOLDER / "shin-yokohama-station", (-19532.0, -54512.0), 20.0
        ),
        "links that name no node": cut(_FOLDER / "shinjuku-terminal", (-12125.0, -34165.0), 22.0),
    }


def read(files: Mapping[str, bytes]) -> tuple[StationMap, ...]:
    """Read one input."""
    return read_mlit(open_bundle("INPUT", files), Selection())
