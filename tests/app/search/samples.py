"""Indices of the sample stations, and how far everything is from where their kiosks stand."""

from functools import cache

from app.assets import ASSETS, load_phrasebook, offered, search_words
from app.references import resolve
from app.search.building import build_index
from app.search.index import SearchIndex
from app.site import read_site
from maps.model import PlaceId, StationMap
from routing.nearest import costs_to
from routing.network import compile_network
from routing.profiles import WALKING
from routing.route import Request
from tests.support.visit import built_in


@cache
def station(name: str) -> StationMap:
    return built_in(name)


def index_of(map_: StationMap) -> SearchIndex:
    return build_index(map_, [load_phrasebook(tag, map_) for tag in offered()], search_words())


@cache
def index(name: str) -> SearchIndex:
    return index_of(station(name))


@cache
def costs(name: str) -> dict[PlaceId, int]:
    """Return the weight of the way from the sample's kiosk to every place."""
    path = ASSETS / "sites" / f"{name}.toml"
    map_ = station(name)
    site = read_site(path.read_bytes(), name=path.name, folder=path.parent)
    books = tuple(load_phrasebook(tag, map_) for tag in ("ko", "en"))
    start = resolve(site.here, map_, books)
    request = Request(origins=start.nodes, destinations=(), profile=WALKING)
    return costs_to(compile_network(map_), request, map_.places)


def first(name: str, query: str) -> str:
    """Return the id of what a query finds first."""
    hits = index(name).find(query, costs(name), 1)
    return hits[0].place.id if hits else ""
