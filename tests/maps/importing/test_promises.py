"""What every importer promises, asked of real inputs and of hurt ones, format by format.

Whatever comes out of an importer is written and read back unchanged by our own document and by the
exports; and maps of several importers are merged the same in any order.
"""

import importlib
import random
from collections.abc import Iterator
from functools import cache
from itertools import permutations

import pytest

from maps.codec import read_station_map, write_station_map
from maps.exporting import EXPORTERS
from maps.importing import IMPORTERS, Selection, open_bundle
from maps.importing.merge import merge
from maps.model import MapError, RequestError, StationMap
from tests.fuzz.__main__ import mutated
from tests.maps.exporting.gtfs.checker import errors
from tests.support.shared import needs_shared

FORMATS = sorted(IMPORTERS)
OWN = ("gtfs", "imdf")
"""Exports that hold the whole map."""
_HURT = 12


@cache
def outputs(format_name: str) -> tuple[StationMap, ...]:
    """Return the maps of all small real inputs of a format, and of some that are hurt."""
    return tuple(dict.fromkeys(_outputs(format_name)))


def _outputs(format_name: str) -> Iterator[StationMap]:
    module = importlib.import_module(f"tests.fuzz.{format_name}")
    cases = module.cases()
    inputs = [cases[name] for name in sorted(cases)]
    for number in range(_HURT):
        chance = random.Random(f"promises/{format_name}/{number}")
        files = cases[chance.choice(sorted(cases))]
        inputs.append(getattr(module, "mutated", mutated)(files, chance))
    for number, files in enumerate(inputs):
        try:
            yield from module.read(files)
        except (MapError, RequestError):
            assert number >= len(cases), "a real input is refused"


@needs_shared
@pytest.mark.parametrize("format_name", FORMATS)
def test_what_an_importer_gives_comes_back_through_our_own_document(format_name: str) -> None:
    for station in outputs(format_name):
        data = write_station_map(station)
        again = read_station_map(data, name="again")
        assert again == station
        assert write_station_map(again) == data


@needs_shared
@pytest.mark.parametrize("export", OWN)
@pytest.mark.parametrize("format_name", FORMATS)
def test_what_an_importer_gives_comes_back_through_our_own_exports(
    format_name: str, export: str
) -> None:
    for station in outputs(format_name):
        files = EXPORTERS[export](station)
        if export == "gtfs":
            assert not errors(files)
        (again,) = IMPORTERS[export].read(open_bundle("again", files), Selection())
        assert again == station


@needs_shared
@pytest.mark.parametrize("together", [("osm", "mlit", "survey"), ("gtfs", "seoul", "imdf")])
def test_maps_of_several_importers_are_merged_alike_in_any_order(together: tuple[str, ...]) -> None:
    """They lie a world apart; what they share are ids of levels, and the rules of merging."""
    maps = [
        min(outputs(name), key=lambda s: (len(s.pathways) < 5, len(s.nodes))) for name in together
    ]
    assert len({write_station_map(merge(order)) for order in permutations(maps)}) == 1


@needs_shared
@pytest.mark.parametrize("format_name", FORMATS)
def test_a_map_merged_with_itself_is_itself(format_name: str) -> None:
    for station in outputs(format_name)[:3]:
        twice = merge([station, station])
        assert (twice.nodes, twice.pathways, twice.equipment, twice.places) == (
            station.nodes,
            station.pathways,
            station.equipment,
            station.places,
        )
