"""Small releases of a drawn station, and a kiosk's shelf to put them on."""

import datetime as dt
import hashlib
from dataclasses import replace
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.adapters.installation import Installed, install
from app.adapters.release_folder import release_of, write_release
from app.adapters.release_shelf import ReleaseShelf
from app.adapters.release_source import source_of
from app.adapters.signing_key import public_bytes
from maps.codec import read_station_map, write_station_map
from maps.model import StationMap
from maps.publishing.release_list import Publisher
from routing.network import compile_network
from routing.structure_file import write_structure
from tests.support.ascii_station import draw, elevator

NOW = dt.datetime(2026, 3, 1, 12, tzinfo=dt.UTC)
KEY = Ed25519PrivateKey.from_private_bytes(b"publisher".ljust(32, b"."))
OTHER_KEY = Ed25519PrivateKey.from_private_bytes(b"somebody".ljust(32, b"."))
FIRST = draw({"0": "E----a---L", "1": "P----c---L"}, elevator("L"))
SECOND = replace(
    FIRST,
    pathways=tuple(
        replace(p, length_m=p.length_m + 7) if p.id == "E-a" else p for p in FIRST.pathways
    ),
)


def publisher(key: Ed25519PrivateKey, **facts) -> Publisher:
    """Return who signs with a key."""
    return Publisher(public_key=public_bytes(key), **facts)


def mark_of(station: StationMap) -> str:
    """Return 16 hex digits that name a map."""
    return hashlib.sha256(write_station_map(station)).hexdigest()[:16]


def release(
    folder: Path,
    station: StationMap = FIRST,
    *,
    key: Ed25519PrivateKey = KEY,
    now: dt.datetime = NOW,
    more: dict[str, bytes] | None = None,
    **facts,
) -> Path:
    """Release a map into a folder that may hold others."""
    data, mark = write_station_map(station), mark_of(station)
    structure = compile_network(station).make_structure()
    files = {
        f"kiosk/{mark}.json": data,
        f"kiosk/{mark}.network": write_structure(structure, hashlib.sha256(data).digest()),
        f"m/{mark}.json": b"what phones read of " + mark.encode(),
        "index.html": b"the page",
    }
    written = release_of(
        files | (more or {}),
        station=station.id,
        release=mark,
        folder=folder,
        key=key,
        now=now,
        **facts,
    )
    write_release(written, folder)
    return folder


def installed(state: Path, source: object, **facts) -> Installed:
    """Install from a folder or an address."""
    return install(source_of(str(source)), ReleaseShelf(state), facts.pop("now", NOW), **facts)


def served(state: Path) -> StationMap | None:
    """Return the map that a kiosk with this state folder serves, read as it reads it."""
    path = next(ReleaseShelf(state).map_files(), None)
    return None if path is None else read_station_map(path.read_bytes(), name=str(path))
