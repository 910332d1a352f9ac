"""Commands on a kiosk: install a release, roll back, say what is installed."""

import argparse
import base64
import binascii
import json
from pathlib import Path
from typing import Any

from app.adapters.folders import state_folder
from app.adapters.installation import install
from app.adapters.release_shelf import OnShelf, ReleaseShelf
from app.adapters.release_source import source_of
from app.adapters.system_clock import SystemClock
from app.commands.output import note, write_json, write_lines
from app.station_files import read_bytes
from maps.model import RequestError
from maps.publishing.release_list import KEY_BYTES, Publisher, read_publishers


def run_install(options: argparse.Namespace) -> int:
    """Take a release over; whatever is wrong with it, the one before stays in use."""
    shelf = _shelf(options.into)
    trusted = _trusted(options.trust) if options.trust else ()
    done = install(
        source_of(options.source),
        shelf,
        SystemClock().now(),
        publishers=trusted,
        again=options.again,
    )
    told = _told(done.current)
    if not done.is_new:
        note(f"{options.source}: {told} is in use already")
        return 0
    note(f"{options.source}: {told} is in use from now on; a running kiosk takes it at once")
    if done.is_first_trust:
        keys = ", ".join(_key(publisher) for publisher in done.trusts)
        note(f"the first release here: from now on only those signed by {keys} are taken")
    return 0


def run_rollback(options: argparse.Namespace) -> int:
    """Put the release before in use again."""
    shelf = _shelf(options.into)
    with shelf.locked():
        before = shelf.roll_back()
    note(f"{_told(before)} is in use again; the one after it does not come back by itself")
    return 0


def run_installed(options: argparse.Namespace) -> int:
    """Say what is installed, and whose releases are taken."""
    found = _shelf(options.into).read()
    known = found.trusted
    if options.json:
        write_json(
            {
                "station": known.station or None,
                "current": _document(found.current),
                "previous": _document(found.previous),
                "sequence": known.sequence if known.station else None,
                "publishers": [
                    {"name": publisher.name, "public_key": _key(publisher)}
                    for publisher in known.publishers
                ],
            }
        )
        return 0
    if found.current is None:
        write_lines("nothing is installed")
        return 0
    write_lines(f"{known.station}: {_told(found.current)} is in use")
    if found.previous is not None:
        write_lines(f"before: {_told(found.previous)}; main.py rollback goes back to it")
    write_lines(*(f"takes releases of {_key(p)} {p.name}".rstrip() for p in known.publishers))
    return 0


def _shelf(folder: Path | None) -> ReleaseShelf:
    return ReleaseShelf(folder or state_folder())


def _told(each: OnShelf) -> str:
    return f"release {each.sequence} ({each.release}, made {each.made:%Y-%m-%d %H:%M} UTC)"


def _document(each: OnShelf | None) -> dict[str, Any] | None:
    if each is None:
        return None
    return {
        "release": each.release,
        "sequence": each.sequence,
        "made": each.made.isoformat(timespec="seconds"),
        "since": each.since.isoformat(timespec="seconds"),
    }


def _key(publisher: Publisher) -> str:
    return base64.b64encode(publisher.public_key).decode()


def _trusted(text: str) -> tuple[Publisher, ...]:
    """Return whom to believe: a key in base64, or a file that names some.

    Raises:
        RequestError: it is neither.
    """
    path = Path(text)
    if path.is_file():
        data = read_bytes(path)
        if b'"publishers"' in data:
            return read_publishers(data, name=text)
        text = _key_in(data)
    try:
        raw = base64.b64decode(text.strip(), validate=True)
    except (binascii.Error, ValueError):
        raw = b""
    if len(raw) != KEY_BYTES:
        message = (
            f"--trust {text.strip()}: is no public key; give 44 characters of base64, "
            "publishers.json, or a release.sig"
        )
        raise RequestError(message)
    return (Publisher(public_key=raw),)


def _key_in(data: bytes) -> str:
    """Return the key in a file: of ``release.sig``, or alone."""
    try:
        document = json.loads(data)
    except ValueError:
        return data.decode(errors="replace")
    found = document.get("public_key") if isinstance(document, dict) else None
    return found if isinstance(found, str) else ""
