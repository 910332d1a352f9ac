"""Payloads of format R1: hurt ones with their old signature, hurt ones that are signed anew, and noise.

A signature does not make nonsense a route: whoever has a kiosk's key must not be able to crash a
reader either.
"""

import random
from collections.abc import Mapping
from dataclasses import replace
from functools import cache

from app.assets import ASSETS, known_scripts
from app.handoff import HandoffError, Release, decode, digits_of, encode, payload_of
from app.handoff.r1 import sign_body
from app.station_files import load_station
from maps.model import RequestError, StationMap
from tests.app.handoff.journeys import HOST, KEY, KEYS, STAMP, ring, wander

_SIGNATURE_BYTES = 64
_ROUTES = 40


@cache
def release() -> Release:
    """Return the release that all routes belong to."""
    station = load_station(ASSETS / "stations" / "saebyeok-sample.json")
    return Release(station=station, scripts=known_scripts())


def cases(host: str = HOST) -> dict[str, dict[str, bytes]]:
    """Return routes of all lengths, with and without a sketch, each as the digits of its link."""
    stamp = replace(STAMP, host=host)
    made: dict[str, dict[str, bytes]] = {}
    for number in range(_ROUTES):
        route = wander(release().station, random.Random(number), 1 + number)
        payload = encode(route, release(), stamp, KEY, with_sketch=bool(number % 2))
        made[f"route {number}"] = {"digits": digits_of(payload).encode()}
    return made


def mutated(
    files: Mapping[str, bytes], chance: random.Random, host: str = HOST
) -> dict[str, bytes]:
    """Return digits, payload or body hurt; a hurt body is signed as a kiosk would."""
    digits = files["digits"].decode()
    match chance.randrange(8):
        case 0:
            digits = "".join(chance.choice("0123456789") for _ in range(chance.randrange(1000)))
        case 1:
            digits = _text(digits, chance)
        case 2:
            digits = digits_of(chance.randbytes(chance.randrange(240)))
        case 3 | 4:
            digits = digits_of(_bytes(payload_of(digits), chance))
        case _:
            body = _bytes(payload_of(digits)[:-_SIGNATURE_BYTES], chance)
            digits = digits_of(sign_body(body, host, KEY))
    return {"digits": digits.encode("utf-8", "surrogatepass")}


def _bytes(data: bytes, chance: random.Random) -> bytes:
    out = bytearray(data)
    for _ in range(chance.choice((1, 1, 1, 2, 4))):
        at = chance.randrange(len(out) + 1)
        match chance.randrange(6):
            case 0 | 1 if at < len(out):
                out[at] ^= 1 << chance.randrange(8)
            case 2 if at < len(out):
                out[at] = chance.choice((0, 1, 0x11, 0x13, 0x7F, 0x80, 0xFF, chance.randrange(256)))
            case 3:
                del out[at : at + chance.choice((1, 2, 8))]
            case 4:
                out[at:at] = chance.choice((b"\0", b"\x80\0", b"\xff" * 5, chance.randbytes(3)))
            case _:
                del out[at:]
    return bytes(out)


def _text(digits: str, chance: random.Random) -> str:
    at = chance.randrange(len(digits) + 1)
    odd = chance.choice(("0", "x", "-", "٣", "³", "\n", "%30", "#", "<b>", "\0", "9" * 700, ""))
    return digits[:at] + odd + digits[at + chance.randrange(3) :]


def read(files: Mapping[str, bytes]) -> tuple[StationMap, ...]:
    """Read a link's digits; a route that is read leads along ways of its map to where it says.

    Raises:
        RequestError: it is refused.
    """
    digits = files["digits"].decode("utf-8", "surrogatepass")
    try:
        found = decode(payload_of(digits), release(), host=HOST, keys=ring(KEYS))
    except HandoffError as refused:
        message = f"{refused.reason}: {refused}"
        raise RequestError(message) from None
    ways = release().ways.out
    walked = zip(found.pathways, found.nodes[:-1], found.nodes[1:], strict=True)
    if any((pathway, there) not in ways[here] for pathway, here, there in walked):
        message = f"leads where no way is: {digits}"
        raise AssertionError(message)
    return ()


def hurt(count: int, seed: str) -> list[str]:
    """Return many hurt payloads as the digits of links, for a reader elsewhere."""
    inputs = list(cases().values())
    chances = (random.Random(f"{seed}/{number}") for number in range(count))
    return [
        mutated(chance.choice(inputs), chance)["digits"].decode("utf-8", "surrogatepass")
        for chance in chances
    ]
