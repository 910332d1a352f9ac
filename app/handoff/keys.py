"""``keys.json``: who signs, and which way one looks there. Served beside the page."""

import base64
from collections.abc import Iterable
from dataclasses import dataclass

import msgspec


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
        }
        for k in sorted(kiosks, key=lambda k: (k.area, k.kid))
    ]
    return msgspec.json.format(msgspec.json.encode({"kiosks": rows}), indent=1) + b"\n"
