"""Commands about releases: release, serve."""

import argparse
import hashlib
import signal
import threading
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.adapters.folders import state_folder
from app.adapters.phone_server import PhoneServer
from app.adapters.phone_site import phone_site
from app.adapters.release_folder import ReleaseFiles, release_of, write_release
from app.adapters.signing_key import load_signing_key, public_bytes, read_signing_key
from app.adapters.status_file import reader_of
from app.adapters.system_clock import SystemClock
from app.assets import ASSETS, known_scripts, offered
from app.commands.files import complaints_about
from app.commands.output import note
from app.handoff import KioskKey, Release, read_keys
from app.station_files import load_conditions, load_station, read_bytes
from maps.codec import write_station_map
from maps.model import MapError, Severity, StationMap
from routing.network import compile_network

PAGE = ASSETS.parent / "app" / "phone"
_KEYS = "keys.json"


def run_release(options: argparse.Namespace) -> int:
    """Check, compile and sign a map, and write its release into a folder."""
    station, folder = load_station(options.map), Path(options.out)
    errors = [f for f in complaints_about(station) if f.severity is Severity.ERROR]
    if errors:
        for finding in errors:
            note(f"{finding.severity.value} {finding.rule}: {finding.text} {finding.subjects[:3]}")
        note(f"{options.map}: not released: {len(errors)} errors; main.py check tells all")
        return 1
    key = read_signing_key(options.key) if options.key else load_signing_key(state_folder())
    release = Release(station=station, scripts=known_scripts())
    mark = release.mark.hex()
    files = phone_site(
        page=PAGE,
        languages=offered(),
        releases=[release.phone_map],
        kiosks=_kiosks(options.keys, folder, key),
    )
    files |= _for_kiosks(station, mark)
    now = SystemClock().now()
    written = release_of(files, station=station.id, release=mark, folder=folder, key=key, now=now)
    write_release(written, folder)
    size_kib = sum(map(len, files.values())) >> 10
    note(f"{folder}: release {mark} of {station.id}: {len(files)} files, {size_kib} KiB")
    return 0


def _kiosks(given: Path | None, folder: Path, key: Ed25519PrivateKey) -> list[KioskKey]:
    """Return who signs routes: as given, else as before, and this key in any case."""
    path = given or folder / _KEYS
    known = list(read_keys(read_bytes(path), name=str(path))) if path.exists() or given else []
    mine = public_bytes(key)
    if given is None and all(kiosk.public_key != mine for kiosk in known):
        known.append(KioskKey(kid=1, public_key=mine))
    return known


def _for_kiosks(station: StationMap, mark: str) -> dict[str, bytes]:
    """Return the map as kiosks load it, with its structure where this machine can compute one."""
    from routing.hierarchy import is_available  # noqa: PLC0415 - as in `files`
    from routing.structure_file import write_structure  # noqa: PLC0415 - the same

    data = write_station_map(station)
    files = {f"kiosk/{mark}.json": data}
    if is_available():
        structure = compile_network(station).make_structure()
        files[f"kiosk/{mark}.network"] = write_structure(structure, hashlib.sha256(data).digest())
    return files


def run_serve(options: argparse.Namespace) -> int:
    """Serve a release folder until somebody ends it."""
    if options.port not in range(65536):
        message = f"--port {options.port}: is outside 0..65535"
        raise MapError(message)
    files = ReleaseFiles(options.folder)
    conditions: Path | None = options.conditions
    if conditions is not None:
        load_conditions(conditions)  # what is wrong in it is said now
    server = PhoneServer(
        files,
        host=options.host,
        port=options.port,
        conditions=reader_of(conditions) if conditions is not None else None,
    )
    ended = threading.Event()
    for ending in (signal.SIGTERM, signal.SIGINT):
        signal.signal(ending, lambda *_: ended.set())
    server.start()
    note(f"{options.folder}: release {files.list.release} at {server.url} (Ctrl+C ends)")
    try:
        ended.wait()
    finally:
        server.stop()
    return 0
