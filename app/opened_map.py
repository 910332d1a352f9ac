"""Which map a kiosk serves, and where on it this kiosk stands."""

import logging
from collections.abc import Mapping
from pathlib import Path

from app.assets import Phrasebooks, offered
from app.flow.world import Standpoint
from app.references import Location, resolve
from app.site import Site
from app.station_files import load_network
from app.text.phrasebook import Phrasebook
from maps.model import MapError, NodeKind, PlaceKind, RequestError, StationMap, WayfindingError
from routing.network import Network

_log = logging.getLogger(__name__)


def opened(site: Site) -> tuple[Network, Phrasebooks, Standpoint]:
    """Return the first map that can be served here: the release in use, the one before, the site's.

    Raises:
        MapError: there is none, or the last of them is broken.
        RequestError: the site's standpoint is not on it.
    """
    *others, last = _station_files(site)
    for path in others:
        try:
            return opened_at(path, site)
        except WayfindingError as error:
            _log.warning("%s: %s; another map is served", path, error)
    return opened_at(last, site)


def opened_at(path: Path, site: Site) -> tuple[Network, Phrasebooks, Standpoint]:
    """Return one map with the words for it, and where the kiosk stands on it.

    Raises:
        MapError: it is broken.
        RequestError: the site's standpoint is not on it.
    """
    network = load_network(path)
    station = network.station
    books = Phrasebooks(offered(country=site.country, first=site.language), station)
    return network, books, standpoint(site, station, books)


def _station_files(site: Site) -> list[Path]:
    installed: list[Path] = []
    if site.state is not None:
        from app.adapters.release_shelf import ReleaseShelf  # noqa: PLC0415 - most sites have none

        try:
            installed = list(ReleaseShelf(site.state).map_files())
        except MapError as error:
            if site.station is None:
                raise
            _log.warning("%s; until then %s is served", error, site.station)
    files = [*installed, *([site.station] if site.station is not None else [])]
    if not files and site.state is not None:
        message = f"{site.state}: nothing is installed; main.py install FOLDER --into {site.state}"
        raise MapError(message)
    if not files:
        message = f"{site.name}: station: names no map; set it, or give --station MAP"
        raise MapError(message)
    return files


def standpoint(site: Site, station: StationMap, books: Mapping[str, Phrasebook]) -> Standpoint:
    """Return where the kiosk stands: as its site says, else as the map does, else at the entrance.

    A site that names no place is the kiosk of the map that bears its number, or the only one there.
    Which way one looks who reads it says the site, where somebody has measured it on the spot; else
    the map.

    Raises:
        RequestError: the map has no such place, or no way leads to it.
    """
    # a position needs no words; only a name does
    words = () if site.here.startswith("@") else tuple(books.values())
    try:
        found = resolve(site.here, station, words) if site.here else _kiosk(site, station)
    except RequestError as error:
        message = f"{site.name}: here: {error}"
        raise RequestError(message) from None
    if not found.nodes:
        message = f"{site.name}: here: no way leads to {site.here or station.id}; set another place"
        raise RequestError(message)
    node = station.node_by_id[found.nodes[0]]
    return Standpoint(
        nodes=found.nodes[:1],
        position=node.position,
        level=node.level,
        facing_deg=node.facing_deg if site.facing_deg is None else site.facing_deg,
    )


def _kiosk(site: Site, station: StationMap) -> Location:
    kiosks = [node for node in station.nodes if node.kind is NodeKind.KIOSK]
    numbered = [node for node in kiosks if node.ref == str(site.kiosk_number)]
    found = numbered or kiosks
    return Location(nodes=(found[0].id,)) if len(found) == 1 else _main_entrance(station)


def _main_entrance(station: StationMap) -> Location:
    places = [place for place in station.places if place.nodes]
    order = sorted(places, key=lambda p: (p.kind is not PlaceKind.ENTRANCE, not p.is_main, p.id))
    nodes = order[0].nodes if order else tuple(node.id for node in station.nodes[:1])
    return Location(nodes=nodes)
