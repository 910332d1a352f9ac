"""Tickets and screens of random ways of the sample stations, and how often their symbol is read."""

import random
from collections.abc import Iterator
from functools import cache

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from PIL import Image

from app.assets import ASSETS, complete_languages, known_scripts, load_phrasebook
from app.handoff import HandoffError, PageAddress, Release, Stamp, encode, link_of, qr_matrix
from app.station_files import load_network
from app.ticket import Paper, bytes_of, compose, draw_ticket
from app.ticket.blocks import Ticket
from app.ticket.compose import Taken
from maps.model import StationMap
from routing.network import Network
from routing.plan import plan
from routing.profiles import PROFILES
from routing.route import Request, Route
from tests.support.camera import read_symbol
from tests.support.esc_pos import printed
from tests.support.lit_screen import SHOWN, SIGHTS, seen
from tests.support.thermal import HURTS, hurt

STATIONS = tuple(sorted((ASSETS / "stations").glob("*.json")))
PAGE = PageAddress.of("https://way.example.org/")
KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))


@cache
def network_of(path) -> Network:
    return load_network(path)


@cache
def release_of(path) -> Release:
    return Release(station=network_of(path).station, scripts=known_scripts())


def link_for(route: Route, release: Release, *, with_sketch: bool = False) -> str:
    stamp = Stamp(host=PAGE.host, issued=40_000, language=1)
    return link_of(PAGE, encode(route, release, stamp, KEY, with_sketch=with_sketch))


def routes(path, count: int, seed: int = 7) -> Iterator[Route]:
    """Yield ways between random places, for one profile after the other."""
    network = network_of(path)
    chance = random.Random(seed)
    places = [place for place in network.station.places if place.nodes]
    found = 0
    while found < count:
        start, goal = chance.sample(places, 2)
        request = Request(
            origins=start.nodes[:1],
            destinations=goal.nodes,
            profile=PROFILES[found % len(PROFILES)],
            place=goal.id,
        )
        answer = plan(network, request)
        if isinstance(answer, Route) and answer.pathways:
            found += 1
            yield answer


def tickets(path, count: int, seed: int = 7) -> Iterator[tuple[Route, Ticket, str, StationMap]]:
    """Yield (route, ticket, link, station), in one language after the other."""
    station = network_of(path).station
    languages = complete_languages()
    for number, route in enumerate(routes(path, count, seed)):
        try:
            link = link_for(route, release_of(path))
        except HandoffError:
            continue  # too long for a symbol: its ticket has none
        book = load_phrasebook(languages[number % len(languages)], station)
        taken = Taken(link=link, domain=PAGE.host)
        yield route, compose(route, station, book, taken), link, station


def symbol_part(picture: Image.Image, paper: Paper) -> Image.Image:
    """Return the part of a ticket that a phone is held over: the lower end, as high as it is wide."""
    height = round(paper.dots * 1.9)
    return picture.crop((0, max(0, picture.height - height), picture.width, picture.height))


def reading_rates(count: int, width_mm: int, seed: int = 7) -> dict[str, tuple[int, int]]:
    """Return by treatment how many of all printed symbols said their link."""
    rates = dict.fromkeys(HURTS, (0, 0))
    paper = Paper(width_mm=width_mm)
    each = -(-count // len(STATIONS))
    for path in STATIONS:
        for number, (_, ticket, link, station) in enumerate(tickets(path, each, seed)):
            whole = printed(bytes_of(draw_ticket(ticket, station, paper))).picture()
            part = symbol_part(whole, paper)
            for offset, (name, amounts) in enumerate(HURTS.items()):
                good, all_ = rates[name]
                is_read = (
                    read_symbol(hurt(part, amounts, seed * 1000 + number * 10 + offset)) == link
                )
                rates[name] = (good + is_read, all_ + 1)
    return rates


def screen_rates(count: int, shown: str, seed: int = 7) -> dict[str, tuple[int, int]]:
    """Return by treatment how many of all symbols on a screen said their link."""
    rates = dict.fromkeys(SIGHTS, (0, 0))
    each = -(-count // len(STATIONS))
    for path in STATIONS:
        for number, route in enumerate(routes(path, each, seed)):
            try:
                link = link_for(route, release_of(path), with_sketch=True)
            except HandoffError:
                continue  # too long for a symbol: the screen says so, and shows none
            matrix = qr_matrix(link)
            for offset, (name, sight) in enumerate(SIGHTS.items()):
                good, all_ = rates[name]
                picture = seen(matrix, SHOWN[shown], sight, seed * 1000 + number * 10 + offset)
                rates[name] = (good + (read_symbol(picture) == link), all_ + 1)
    return rates


def table(rates: dict[str, dict[str, tuple[int, int]]]) -> str:
    """Return the rates as lines, a paper or a screen a column."""
    head = f"{'':14}" + "".join(f"{column:>12}" for column in rates)
    names = next(iter(rates.values()))
    lines = [
        f"{name:14}" + "".join(f"{100 * r[name][0] / r[name][1]:>10.1f} %" for r in rates.values())
        for name in names
    ]
    return "\n".join([head, *lines])


if __name__ == "__main__":
    import sys

    COUNT = int(sys.argv[1]) if len(sys.argv) > 1 else 300
    print("a symbol on paper")
    print(table({f"{width} mm": reading_rates(COUNT, width) for width in (58, 80)}), flush=True)
    print("\na symbol on a screen, as wide as")
    print(table({shown: screen_rates(COUNT, shown) for shown in SHOWN}))
