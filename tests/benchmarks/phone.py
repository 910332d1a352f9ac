"""The phone page on a slow phone and a slow network, beside an empty page in the same run."""

import gzip
import time
from collections.abc import Callable, Iterable, Mapping

from playwright.sync_api import Browser

from app.adapters.phone_server import PhoneServer
from maps.model import PlaceKind, StationMap
from routing.network import compile_network
from routing.plan import plan
from routing.profiles import PROFILES
from routing.route import Request, Route
from tests.app.phone.stand import NOW, Stand
from tests.benchmarks.timing import Figures, figures
from tests.support.browser import chromium, phone

_NETWORK = {
    "offline": False,
    "latency": 150,
    "downloadThroughput": 1_600_000 / 8,
    "uploadThroughput": 750_000 / 8,
}
"""A slow phone network, as Lighthouse has it: 150 ms for each answer, 1.6 Mbit/s."""

_SLOWER = 4
"""How many times slower the phone computes than this machine."""

_EMPTY = "empty.html"
_ROUNDS = 7


def told(station: StationMap, table: Callable[[str, str, dict[str, Figures]], str]) -> str:
    """Return the table, and what a first visit weighs."""
    given = _way_out(station)
    files = given.files()
    weights = ", ".join(
        f"{shell_bytes(files, tag) / 1000:.1f} ({tag})" for tag in ("en", "ko", "mn")
    )
    map_kb = len(gzip.compress(given.release.phone_map.data, 9)) / 1000
    words = (
        "A first visit, from asking for the page until the route is listed and drawn on its map, in "
        "Chromium at the size of a phone, 4 times slower than this machine, over a network with 150 ms "
        "for each answer and 1.6 Mbit/s; the empty page is of the same server. Aim: at most 4 times "
        f"the empty page. What lists the way weighs, compressed, in kB: {weights}; aim: 40. What comes "
        f"behind it (the map's program, the voice, the way on outside): {later_bytes(files) / 1000:.1f}. "
        f"The map: {map_kb:.0f}. No font is sent."
    )
    return table("The phone page", words, drawing(given))


def _way_out(station: StationMap) -> Stand:
    """Return the longest of the ways on foot from the first platform to an entrance."""
    network = compile_network(station)
    start = next(p for p in station.places if p.kind == PlaceKind.PLATFORM and p.nodes)
    found: list[tuple[float, Stand]] = []
    for place in station.places:
        if place.kind != PlaceKind.ENTRANCE or not place.nodes:
            continue
        request = Request(
            origins=start.nodes[:1],
            destinations=place.nodes,
            profile=PROFILES[0],
            facing_deg=0.0,
            place=place.id,
        )
        route = plan(network, request)
        if isinstance(route, Route):
            found.append((route.distance_m, Stand(station, request, route)))
    return max(found, key=lambda pair: pair[0])[1]


def drawing(given: Stand) -> dict[str, Figures]:
    """Return times of a first visit: an empty page shown, the route listed and drawn on its map."""
    files = given.files() | {_EMPTY: b"<!doctype html><title>empty</title><p>empty"}
    server = PhoneServer(files)
    server.start()
    empty: list[float] = []
    drawn: list[float] = []
    try:
        with chromium() as browser:
            for _ in range(_ROUNDS):
                empty.append(_visit(browser, server.url + _EMPTY, "p"))
                drawn.append(_visit(browser, given.link(server.url), "#map .route .line[d^=M]"))
    finally:
        server.stop()
    return {"an empty page": figures(empty), "the route, drawn": figures(drawn)}


def shell_bytes(files: Mapping[str, bytes], language: str) -> int:
    """Return the compressed size of all that a browser loads to list a way in a language."""
    return _compressed(
        data
        for path, data in files.items()
        if path in _SHELL or path.startswith(f"locale/{language}/")
    )


def later_bytes(files: Mapping[str, bytes]) -> int:
    """Return the compressed size of what comes after the list: the map's program among it."""
    return _compressed([files["later.js"]])


_SHELL = {
    "index.html",
    "style.css",
    "dark.css",
    "print.css",
    "app.js",
    "keys.json",
    "manifest.webmanifest",
    "icon.svg",
}


def _compressed(parts: Iterable[bytes]) -> int:
    return sum(len(gzip.compress(data, 9)) for data in parts)


def _visit(browser: Browser, address: str, shown: str) -> float:
    """Return the milliseconds from asking for a page until something is in it, on a new phone."""
    context = phone(browser)
    page = context.new_page()
    page.clock.set_fixed_time(NOW)
    devtools = context.new_cdp_session(page)
    devtools.send("Network.enable")
    devtools.send("Network.emulateNetworkConditions", _NETWORK)
    devtools.send("Emulation.setCPUThrottlingRate", {"rate": _SLOWER})
    began = time.perf_counter()
    page.goto(address, wait_until="commit")
    page.wait_for_selector(shown, state="attached")
    taken_ms = (time.perf_counter() - began) * 1000
    context.close()
    return taken_ms
