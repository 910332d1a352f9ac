"""Routes to be judged: between any places of any map, for every profile."""

import random
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from app.assets import complete_languages, load_phrasebook
from app.station_files import load_stations
from app.text.phrasebook import Phrasebook
from maps.model import PlaceKind, StationMap
from routing.network import compile_network
from routing.plan import plan
from routing.profiles import PROFILES
from routing.route import Request, Route
from tests.support.shared import SHARED
from tests.support.tree import ROOT

BUILT_IN = sorted((ROOT / "assets" / "stations").glob("*.json"))
OPEN_DATA = sorted(
    path
    for path in (
        *(SHARED / "osm").glob("*.pbf"),
        *(path for path in (SHARED / "mlit_japan").glob("*") if path.is_dir()),
        *(path for path in (SHARED / "gtfs").glob("*") if path.is_dir()),
    )
    if "heidelberg" not in path.name and "shinjuku" not in path.name
)
"""Conversions are made where the data are; the two largest take longer than they add."""


def stations(path: Path, most: int = 3) -> list[StationMap]:
    """Return the station areas of a map or of open data; of a file with many, the first ones."""
    return list(load_stations(path))[:most]


def routes(station: StationMap, count: int, seed: int = 1) -> Iterator[Route]:
    """Yield routes between places, or from anywhere to them, each profile in its turn."""
    chance = random.Random(seed)
    network = compile_network(station)
    places = [p for p in station.places if p.nodes and p.kind is not PlaceKind.ADDRESS]
    if len(places) < 2:
        return
    for number in range(count):
        start, end = chance.sample(places, 2)
        origins = start.nodes if number % 2 else (chance.choice(station.nodes).id,)
        answer = plan(
            network,
            Request(
                origins=origins,
                destinations=end.nodes,
                profile=PROFILES[number % len(PROFILES)],
                facing_deg=None if number % 5 == 0 else chance.uniform(0, 360),
                place=end.id,
            ),
        )
        if isinstance(answer, Route):
            yield answer


@cache
def languages() -> tuple[str, ...]:
    """Return the languages that are offered."""
    return complete_languages()


def books(station: StationMap) -> dict[str, Phrasebook]:
    """Return every language's phrasebook for a station."""
    return {language: load_phrasebook(language, station) for language in languages()}
