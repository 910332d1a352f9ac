"""Format R1: a route as about forty bytes and a signature. ``FORMAT.md`` is the specification.

The path itself travels, not a question for a router: the phone cannot come to another answer than
the kiosk. There is no clock and no file in here; what is issued when, and by whom, is given.
"""

from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.handoff.errors import HandoffError, Reason
from app.handoff.keys import KeyRing, is_signed
from app.handoff.release import MARK_BYTES, Release
from app.handoff.sketch import Sketch, read_sketch, sketch_of, write_sketch
from app.handoff.stamp import Stamp
from app.handoff.wire import Reader, unsigned, varint
from routing.route import Route

_PLAIN = 0x11
"""Version 1, signed. Nothing unsigned is read: it could be anybody's."""
_SKETCHED = 0x13
"""The same, with a sketch."""

_CONTEXT = b"stn-route-v1\0"
_SIGNATURE_BYTES = 64
TARGET_PAYLOAD_BYTES = 126
"""What a symbol of version 8 with error correction M holds beside a short address."""
MAX_PAYLOAD_BYTES = 225
"""The same of version 11: beyond it, cameras begin to fail."""
_MAX_STEPS = 5_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Handoff:
    """A route as it came out of a symbol: positions in the release, and the stamp's contents."""

    area: int
    release: bytes
    """The first eight bytes of the release's hash."""
    profile: int
    language: int
    issued: int
    conditions_sequence: int
    minutes: int
    """How long it takes this traveller, as the kiosk said; 0: not said."""
    place: int | None
    nodes: tuple[int, ...]
    pathways: tuple[int, ...]
    kid: int
    sketch: Sketch | None = None
    """The line of the route, where the symbol had room for it."""


def encode(
    route: Route,
    release: Release,
    stamp: Stamp,
    key: Ed25519PrivateKey,
    *,
    minutes: int = 0,
    with_sketch: bool = False,
) -> bytes:
    """Return the signed payload of a route on this release.

    A sketch that is asked for is the first to go: it is there only where the payload stays within
    `TARGET_PAYLOAD_BYTES` with it.

    Raises:
        HandoffError: the route is not one of this map, or too long for a symbol.
    """
    body = encode_body(route, release, stamp, minutes=minutes)
    if with_sketch:
        sketched = _sketched(body, route, release)
        if len(sketched) + _SIGNATURE_BYTES <= TARGET_PAYLOAD_BYTES:
            body = sketched
    payload = sign_body(body, stamp.host, key)
    if len(payload) > MAX_PAYLOAD_BYTES:
        message = f"the route needs {len(payload)} bytes, a readable symbol {MAX_PAYLOAD_BYTES}"
        raise HandoffError(Reason.SIZE, message)
    return payload


def _sketched(body: bytes, route: Route, release: Release) -> bytes:
    """Return a body with the sketch of its route; the same where there is none to write."""
    if not route.pathways:
        return body
    try:
        sketch = write_sketch(sketch_of(route, release.station))
    except HandoffError:
        return body
    return unsigned(_SKETCHED, 1) + body[1:-1] + sketch + body[-1:]


def encode_body(route: Route, release: Release, stamp: Stamp, *, minutes: int = 0) -> bytes:
    """Return what is signed: everything but the signature, without a sketch."""
    try:
        start, end = release.node[route.nodes[0]], release.node[route.nodes[-1]]
        steps = [release.pathway[p] for p in route.pathways]
        goal = 0 if route.place is None else 1 + release.place[route.place]
    except KeyError as error:
        message = f"{error.args[0]} is not in this map"
        raise HandoffError(Reason.PATH, message) from None
    number, arrived = release.ways.number_of(start, steps)
    if arrived != end:
        raise HandoffError(Reason.PATH, "the pathways do not lead to the route's last node")
    path = number.to_bytes((number.bit_length() + 7) // 8, "big")
    return b"".join(
        (
            unsigned(_PLAIN, 1),
            unsigned(stamp.area, 2),
            release.mark,
            unsigned(stamp.profile, 1),
            unsigned(stamp.language, 1),
            unsigned(stamp.issued, 3),
            varint(stamp.conditions_sequence),
            varint(minutes),
            varint(start),
            varint(end),
            varint(goal),
            varint(len(steps)),
            varint(len(path)),
            path,
            unsigned(stamp.kid, 1),
        )
    )


def sign_body(body: bytes, host: str, key: Ed25519PrivateKey) -> bytes:
    """Return a body with its signature for one host."""
    return body + key.sign(_signed_message(body, host))


def decode(payload: bytes, release: Release, *, host: str, keys: KeyRing) -> Handoff:
    """Read a payload, check everything, and return the route.

    Args:
        payload: what the symbol holds.
        release: the release that the route should belong to.
        host: the authority of the page that reads it.
        keys: who may sign, and when.

    Raises:
        HandoffError: anything at all is not as the format says.
    """
    body, signature = _split(payload)
    unwalked = _read(body)
    _verify(body, signature, host, keys.of(unwalked.area, unwalked.kid, unwalked.issued))
    if unwalked.release != release.mark:
        raise HandoffError(Reason.RELEASE, "the route belongs to another release of the map")
    return _walked(unwalked, release)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Unwalked:
    """What the body says before there is a map."""

    area: int
    release: bytes
    profile: int
    language: int
    issued: int
    conditions_sequence: int
    minutes: int
    start: int
    end: int
    place: int
    count: int
    path: bytes
    sketch: Sketch | None
    kid: int


def _split(payload: bytes) -> tuple[bytes, bytes]:
    if not payload:
        raise HandoffError(Reason.FORMAT, "there is no route in this link")
    if payload[0] not in {_PLAIN, _SKETCHED}:
        raise HandoffError(Reason.VERSION, "this reader does not know that version of the format")
    if not _SIGNATURE_BYTES < len(payload) <= MAX_PAYLOAD_BYTES:
        message = f"a route has not {len(payload)} bytes"
        raise HandoffError(Reason.FORMAT, message)
    return payload[:-_SIGNATURE_BYTES], payload[-_SIGNATURE_BYTES:]


def _read(body: bytes) -> _Unwalked:
    reader = Reader(body)
    has_sketch = reader.unsigned(1) == _SKETCHED
    read = _Unwalked(
        area=reader.unsigned(2),
        release=reader.take(MARK_BYTES),
        profile=reader.unsigned(1),
        language=reader.unsigned(1),
        issued=reader.unsigned(3),
        conditions_sequence=reader.varint(),
        minutes=reader.varint(),
        start=reader.varint(),
        end=reader.varint(),
        place=reader.varint(),
        count=reader.varint(),
        path=reader.take(reader.varint()),
        sketch=read_sketch(reader.take(reader.varint())) if has_sketch else None,
        kid=reader.unsigned(1),
    )
    reader.finish()
    if not read.path or read.path[0] == 0 or read.count > _MAX_STEPS:
        raise HandoffError(Reason.FORMAT, "the path is malformed")
    return read


def _signed_message(body: bytes, host: str) -> bytes:
    return _CONTEXT + host.encode() + b"\0" + body


def _verify(body: bytes, signature: bytes, host: str, public_keys: tuple[bytes, ...]) -> None:
    if not public_keys:
        raise HandoffError(Reason.SIGNATURE, "no kiosk has that key number at that time")
    message = _signed_message(body, host)
    if not any(is_signed(key, signature, message) for key in public_keys):
        message = f"no kiosk signed this route for {host}"
        raise HandoffError(Reason.SIGNATURE, message)


def _walked(read: _Unwalked, release: Release) -> Handoff:
    number = int.from_bytes(read.path, "big")
    nodes, pathways = release.ways.walk(read.start, read.count, number)
    if nodes[-1] != read.end:
        raise HandoffError(Reason.PATH, "the route ends elsewhere than it says")
    if read.place > len(release.station.places):
        raise HandoffError(Reason.PATH, "the destination is not in this map")
    return Handoff(
        area=read.area,
        release=read.release,
        profile=read.profile,
        language=read.language,
        issued=read.issued,
        conditions_sequence=read.conditions_sequence,
        minutes=read.minutes,
        place=read.place - 1 if read.place else None,
        nodes=nodes,
        pathways=pathways,
        kid=read.kid,
        sketch=read.sketch,
    )
