"""``keys.json``: who signs, from when until when, and which way one looks there.

Keys follow each other: a new one is published before its kiosk signs with it, an old one stays as
long as routes that it signed may be looked at, and one that got lost ends at once.
"""

import base64
import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

import msgspec
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from app.handoff.stamp import BUCKET, EPOCH
from maps.model import MapError

PUBLIC_KEY_BYTES = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class KioskKey:
    """One kiosk as the phone needs to know it."""

    kid: int
    public_key: bytes
    """Raw Ed25519, 32 bytes."""
    area: int = 0
    name: str = ""
    node: int | None = None
    """Where it stands: a node's position in `release`."""
    release: str = ""
    """The 16 hex digits of the release that `node` counts in."""
    facing_deg: float | None = None
    """The way one looks when reading it; a route from `node` begins with a turn relative to it."""
    valid_from: dt.datetime | None = None
    """Before this, it signs nothing; None: it always did."""
    valid_until: dt.datetime | None = None
    """What it signs from then on is not believed; None: no end is known."""

    def signs_in(self, issued: int) -> bool:
        """Say whether it may sign in some part of this quarter of an hour since 2025."""
        begin = EPOCH + issued * BUCKET
        return (self.valid_from is None or begin + BUCKET > self.valid_from) and (
            self.valid_until is None or begin < self.valid_until
        )


class KeyRing:
    """Who may sign, asked by number and time."""

    def __init__(self, kiosks: Iterable[KioskKey]) -> None:
        """Keep the keys; several may share a number."""
        self._kiosks = tuple(kiosks)

    def of(self, area: int, kid: int, issued: int) -> tuple[bytes, ...]:
        """Return the public keys with a number in an area that were good at a time."""
        return tuple(
            kiosk.public_key
            for kiosk in self._kiosks
            if (kiosk.area, kiosk.kid) == (area, kid) and kiosk.signs_in(issued)
        )


def is_signed(public_key: bytes, signature: bytes, message: bytes) -> bool:
    """Say whether a signature over a message was made with a key."""
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def write_keys(kiosks: Iterable[KioskKey]) -> bytes:
    """Return the bytes of ``keys.json``, the kiosks in order of their numbers."""
    rows = [
        {
            "kid": k.kid,
            "area": k.area,
            "name": k.name,
            "public_key": base64.b64encode(k.public_key).decode(),
            "node": k.node,
            "release": k.release,
            "facing_deg": k.facing_deg,
            "valid_from": _text(k.valid_from),
            "valid_until": _text(k.valid_until),
        }
        for k in sorted(kiosks, key=lambda k: (k.area, k.kid, _text(k.valid_from) or ""))
    ]
    return msgspec.json.format(msgspec.json.encode({"kiosks": rows}), indent=1) + b"\n"


class _Document(msgspec.Struct):
    kiosks: tuple[KioskKey, ...]  # msgspec reads dataclasses, and bytes from base64


def read_keys(data: bytes, *, name: str) -> tuple[KioskKey, ...]:
    """Read ``keys.json``.

    Raises:
        MapError: it is not one; says what is wrong in it.
    """
    try:
        document = msgspec.json.decode(data, type=_Document)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        message = f"{name}: {error}; compare the section keys.json of app/handoff/FORMAT.md"
        raise MapError(message) from None
    for kiosk in document.kiosks:
        times = (kiosk.valid_from, kiosk.valid_until)
        if len(kiosk.public_key) != PUBLIC_KEY_BYTES:
            message = f"{name}: key {kiosk.kid}: public_key: is no Ed25519 key; 32 bytes in base64"
            raise MapError(message)
        if any(time is not None and time.tzinfo is None for time in times):
            message = f"{name}: key {kiosk.kid}: a time has no zone; write it with Z"
            raise MapError(message)
    return document.kiosks


def _text(at: dt.datetime | None) -> str | None:
    return None if at is None else f"{at.astimezone(dt.UTC):%Y-%m-%dT%H:%M:%SZ}"
