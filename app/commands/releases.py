"""Commands about releases: release, serve."""

import argparse
import signal
import threading
from pathlib import Path

from app.adapters.folders import state_folder
from app.adapters.phone_server import PhoneServer
from app.adapters.preparing import prepare
from app.adapters.publisher import Imprint, publish, publish_reviewed
from app.adapters.release_folder import ReleaseFiles
from app.adapters.signing_key import load_signing_key, read_signing_key
from app.adapters.status_file import reader_of
from app.adapters.system_clock import SystemClock
from app.assets import load_phrasebook
from app.commands.impact import impact_lines, load_journeys
from app.commands.output import note
from app.commands.signing_in import signed_in
from app.station_files import load_conditions, load_station, read_bytes
from maps.model import MapError
from maps.publishing.release_list import Publisher, read_publishers


def run_release(options: argparse.Namespace) -> int:
    """Check, compare, compile and sign a map, and write its release into a folder."""
    path, folder = Path(options.map), Path(options.out)
    station = load_station(path)
    now = SystemClock().now()
    person, office = signed_in(options)
    journeys = load_journeys(options.journeys, path)
    prepared = prepare(station, folder, now.date(), journeys)
    if prepared.errors:
        for finding in prepared.errors:
            note(f"{finding.severity.value} {finding.rule}: {finding.text} {finding.subjects[:3]}")
        note(f"{path}: not released: {len(prepared.errors)} errors; main.py check tells all")
        return 1
    if prepared.impact is not None and prepared.before is not None:
        book = load_phrasebook("en", station)
        note(*impact_lines(prepared.impact, prepared.before, station, book))
    if prepared.needs_reason and not options.reason.strip():
        note(f"{path}: not released: journeys break; write why, with --reason TEXT")
        return 1
    key = read_signing_key(options.key) if options.key else load_signing_key(state_folder())
    imprint = Imprint(
        key=key,
        now=now,
        reason=options.reason,
        by=options.by,
        keys=options.keys,
        publishers=_publishers(options.publishers),
        sequence=options.sequence,
    )
    if person is None:
        done = publish(prepared, folder, imprint)
    else:
        done = publish_reviewed(prepared, folder, imprint, office, person)
    size_kib = done.size_bytes >> 10
    note(
        f"{folder}: release {done.sequence}, {done.mark} of {station.id}: "
        f"{done.file_count} files, {size_kib} KiB, {len(prepared.changes)} changes"
    )
    return 0


def _publishers(path: Path | None) -> tuple[Publisher, ...]:
    return () if path is None else read_publishers(read_bytes(path), name=str(path))


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
