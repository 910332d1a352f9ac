"""Platform lists that another finder is tested to produce: names, levels and modes of four stations."""

import math
import re
from dataclasses import dataclass

import pytest

from maps.importing import read_osm
from maps.model import Place, StationMap
from tests.support.shared import SHARED, needs_shared

pytestmark = needs_shared

FOLDER = SHARED / "osm/kde_platforms"
NAMES = sorted(path.stem for path in FOLDER.glob("*.platforms")) or ["absent"]
KINDS = {"n": "node", "w": "way", "r": "relation"}


@dataclass
class Listed:
    name: str
    feature: str
    level: float


def listed(station: str) -> list[Listed]:
    result = []
    for block in re.split(r"\n(?=\S)", (FOLDER / f"{station}.platforms").read_text().strip()):
        facts = dict(re.findall(r"^  ([\w ]+): (.*)$", block, re.MULTILINE))
        area = facts["area"]
        feature = f"osm:{KINDS[area[0]]}/{area[1:]}"
        result.append(Listed(block.split("\n")[0].strip(), feature, int(facts["level"]) / 10))
    return result


def imported(name: str) -> StationMap:
    (station,) = read_osm((FOLDER / f"{name}.osm").read_bytes(), name=f"{name}.osm")
    return station


def find(station: StationMap, wanted: Listed) -> Place | None:
    """Return the listed object, or the same name within a few steps of it."""
    if wanted.feature in station.place_by_id:
        return station.place_by_id[wanted.feature]
    return next((p for p in station.places if p.name.local == wanted.name), None)


@pytest.mark.parametrize("name", NAMES)
def test_every_listed_platform_is_found_on_its_level(name):
    station = imported(name)
    for wanted in listed(name):
        found = find(station, wanted)
        assert found is not None, wanted
        assert any(math.isclose(float(level), wanted.level) for level in found.levels), wanted


def test_most_listed_platforms_carry_their_number():
    total = named = 0
    for name in NAMES:
        station = imported(name)
        for wanted in listed(name):
            place = find(station, wanted)
            total += 1
            named += place is not None and wanted.name in [
                *re.split(r"[;/, -]+", place.ref),
                *place.name.every_text(),
            ]
    print(f"{named} of {total} listed platforms carry their number or name")
    assert named >= 0.8 * total
