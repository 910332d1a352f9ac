"""The command that finds places by what somebody types: the very search of the kiosk."""

import argparse

from app.assets import all_phrasebooks, load_phrasebook, search_words
from app.commands.answers import time_of
from app.commands.documents import Document
from app.commands.output import write_json, write_lines
from app.references import resolve
from app.search.building import build_index
from app.search.index import Hit
from app.station_files import load_network
from app.text.labels import level_label, place_label
from app.text.measures import distance_facts
from app.text.phrasebook import Phrasebook
from maps.model import PlaceId, StationMap
from routing.nearest import Approach, approaches_to, costs_to
from routing.profiles import WALKING
from routing.route import Request

_FOUND, _NOTHING = 0, 3


def run_find(options: argparse.Namespace) -> int:
    """Print the places that a text finds, the best first (exit code 3: none)."""
    network = load_network(options.map)
    station = network.station
    book = load_phrasebook(options.language, station)
    books = all_phrasebooks(options.language, station)
    index = build_index(station, books, search_words())
    costs: dict[PlaceId, int] = {}
    ways: dict[PlaceId, Approach] = {}
    request: Request | None = None
    if options.origin:
        start = resolve(options.origin, station, books)
        at = time_of(options.at, station)
        request = Request(origins=start.nodes, destinations=(), profile=WALKING, at=at)
        costs = costs_to(network, request, station.places)
    hits = index.find(options.text, costs, options.limit)
    if request is not None:
        ways = approaches_to(network, request, [hit.place for hit in hits])
    if options.json:
        write_json({"places": [_document(hit, book, ways) for hit in hits]})
    else:
        write_lines(*(_line(hit, station, book, ways) for hit in hits))
    return _FOUND if hits else _NOTHING


def _document(hit: Hit, book: Phrasebook, ways: dict[PlaceId, Approach]) -> Document:
    place = hit.place
    way = ways.get(place.id)
    return {
        "id": place.id,
        "kind": place.kind.value,
        "name": place_label(place, book),
        "levels": list(place.levels),
        "distance_m": None if way is None else round(way.length_m, 1),
        "rank": hit.rank,
    }


def _line(hit: Hit, station: StationMap, book: Phrasebook, ways: dict[PlaceId, Approach]) -> str:
    place = hit.place
    facts = [place_label(place, book)]
    facts += [level_label(station.level_by_id[level], book) for level in place.levels[:1]]
    if place.id in ways:
        facts.append(book.say("metres", **distance_facts(ways[place.id].length_m)))
    return f"{'  '.join(facts)}  ({place.id})"
