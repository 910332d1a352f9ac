"""Many routes of every built-in map: Python writes, the phone reads, and both mean the same nodes."""

import json
import random
from dataclasses import replace

import pytest

from app.assets import ASSETS, known_scripts
from app.handoff import HandoffError, Reason, Release, decode, digits_of, encode, write_keys
from app.handoff.keys import KeyRing, KioskKey
from app.handoff.r1 import MAX_PAYLOAD_BYTES, TARGET_PAYLOAD_BYTES
from app.station_files import load_station
from routing.network import compile_network
from routing.plan import plan
from routing.profiles import WALKING
from routing.route import Request, Route
from tests.app.handoff.journeys import HOST, KEY, KEYS, STAMP, route_of
from tests.support.browser import needs_chromium

MAPS = sorted(path.stem for path in (ASSETS / "stations").glob("*.json"))
COUNT = 1000
KIOSK = KioskKey(kid=1, public_key=KEYS[0, 1])
AS_STAMPED = replace(STAMP, conditions_sequence=600_000)


def random_routes(name: str, count: int) -> tuple[Release, list[Route]]:
    """Return routes that a kiosk would plan, from anywhere on a map to any of its places."""
    station = load_station(ASSETS / "stations" / f"{name}.json")
    network = compile_network(station)
    fares = network.fares(WALKING)
    chance = random.Random(name)
    places = [place for place in station.places if place.nodes]
    routes: list[Route] = []
    while len(routes) < count:
        start = chance.choice(station.nodes).id
        tree = network.tree(fares, (), [start])
        for place in chance.sample(places, min(10, len(places))):
            found = tree.path([network.index_of[node] for node in place.nodes])
            if found is not None:
                steps = [network.edge(edge).pathway.id for edge in found[1]]
                nodes = [start, *(network.head(edge).id for edge in found[1])]
                routes.append(route_of(nodes, steps, place.id))
    return Release(station=station, scripts=known_scripts()), routes[:count]


@pytest.fixture(scope="module", params=MAPS)
def many(request) -> tuple[Release, list[Route], list[bytes]]:
    release, routes = random_routes(request.param, COUNT)
    payloads = [
        # every other one with its line, where there is room
        encode(route, release, AS_STAMPED, KEY, minutes=30, with_sketch=bool(number % 2))
        for number, route in enumerate(routes)
    ]
    return release, routes, payloads


def test_what_is_searched_here_is_what_a_kiosk_plans(many) -> None:
    release, routes, _ = many
    network = compile_network(release.station)
    for route in routes[:10]:
        request = Request(origins=route.nodes[:1], destinations=route.nodes[-1:], profile=WALKING)
        planned = plan(network, request)
        assert isinstance(planned, Route)
        assert planned.pathways == route.pathways


def test_nearly_all_fit_the_symbol_that_every_camera_reads(many) -> None:
    _, _, payloads = many
    sizes = sorted(map(len, payloads))
    assert sizes[round(0.95 * COUNT) - 1] <= TARGET_PAYLOAD_BYTES
    assert sizes[-1] <= MAX_PAYLOAD_BYTES


@needs_chromium[0]
@needs_chromium[1]
def test_the_phone_reads_the_nodes_that_python_wrote(many, phone_modules) -> None:
    release, routes, payloads = many
    phone_modules.files[release.phone_map.file_name] = release.phone_map.data
    keys = json.loads(write_keys([KIOSK]))["kiosks"]
    number_of = {node.id: number for number, node in enumerate(release.station.nodes)}
    digits = [digits_of(payload) for payload in payloads]
    told = phone_modules("readMany", release.phone_map.file_name, digits, HOST, keys)
    assert told == [[number_of[node] for node in route.nodes] for route in routes]


def test_no_bit_can_change_unnoticed(many) -> None:
    release, _, payloads = many
    keys = KeyRing([KIOSK])
    reasons: set[Reason] = set()
    for payload in random.Random(7).sample(payloads, 3):
        for bit in range(8 * len(payload)):
            changed = bytearray(payload)
            changed[bit // 8] ^= 1 << bit % 8
            with pytest.raises(HandoffError) as refused:
                decode(bytes(changed), release, host=HOST, keys=keys)
            reasons.add(refused.value.reason)
    assert reasons == {Reason.FORMAT, Reason.VERSION, Reason.SIGNATURE}


@needs_chromium[0]
@needs_chromium[1]
def test_no_bit_can_change_unnoticed_by_the_phone(many, phone_modules) -> None:
    release, _, payloads = many
    phone_modules.files[release.phone_map.file_name] = release.phone_map.data
    keys = json.loads(write_keys([KIOSK]))["kiosks"]
    payload = random.Random(8).choice(payloads)
    number = int(digits_of(payload))
    changed = [str(number ^ 1 << bit) for bit in range(8 * len(payload))]
    told = phone_modules("readMany", release.phone_map.file_name, changed, HOST, keys)
    assert set(told) == {"format", "version", "signature"}
