"""A whole city: importing, loading and checking, against plain passes over the same data."""

import tempfile
from pathlib import Path

import msgspec
import osmium

from app.station_files import load_station
from maps.codec import read_station_map, write_station_map
from maps.validation import RULES, findings_of
from routing.coverage import COVERAGE_RULES
from tests.benchmarks.timing import Figures, take_turns
from tests.support.shared import SHARED

CITY = SHARED / "osm" / "heidelberg-city.osm.pbf"


class _Everything(osmium.SimpleHandler):
    """Takes every object with its tags into plain Python values, and nothing else."""

    def __init__(self) -> None:
        super().__init__()
        self.kept: list[object] = []

    def node(self, n) -> None:
        self.kept.append((n.id, n.location.lon, n.location.lat, dict(n.tags)))

    def way(self, w) -> None:
        self.kept.append((w.id, [node.ref for node in w.nodes], dict(w.tags)))

    def relation(self, r) -> None:
        self.kept.append((r.id, [(m.type, m.ref, m.role) for m in r.members], dict(r.tags)))


def importing() -> dict[str, Figures]:
    """Measure reading the file plainly, and importing it as one map."""
    return take_turns(
        {
            "plain pyosmium pass, all tags kept": lambda: _Everything().apply_file(str(CITY)),
            "import": lambda: load_station(CITY),
        },
        rounds=2,
    )


def loading() -> dict[str, Figures]:
    """Measure decoding, loading and checking the map of the city."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "city.json"
        path.write_bytes(write_station_map(load_station(CITY)))
        data = path.read_bytes()
        station = read_station_map(data, name="city")
        return take_turns(
            {
                "msgspec, untyped JSON of the same bytes": lambda: msgspec.json.decode(data),
                "read_station_map (checked model)": lambda: read_station_map(data, name="city"),
                "check, all rules": lambda: findings_of(station, (*RULES, *COVERAGE_RULES)),
            },
            rounds=3,
        )
