"""Earlier maps that routes in people's hands count in, kept by a kiosk that serves its own page.

An operator's folder of releases keeps them too (`release_shelf`); this kiosk has only itself.
"""

import datetime as dt
import logging
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import msgspec

from app.adapters.kept_files import write_whole
from app.handoff.keys import KioskKey
from maps.publishing import PhoneMap

KEPT = dt.timedelta(days=30)
"""So long a route may be looked at after another map took the place of its own."""

_FOLDER = "phone-maps"
_log = logging.getLogger(__name__)


class _Stood(msgspec.Struct):
    """Where the kiosk stood on a map, and when it last served that."""

    last: Annotated[dt.datetime, msgspec.Meta(tz=True)]
    node: int | None = None
    facing_deg: float | None = None


def with_earlier(
    state: Path, current: PhoneMap, kiosk: KioskKey, now: dt.datetime
) -> tuple[list[PhoneMap], list[KioskKey]]:
    """Keep the map that is served now; return all that are to be served, and where the kiosk stood.

    What cannot be used is no reason not to serve today's map: it is noted and left out.
    """
    maps, kiosks = [current], [kiosk]
    folder = state / _FOLDER
    try:
        stood = _Stood(last=now, node=kiosk.node, facing_deg=kiosk.facing_deg)
        write_whole(folder / f"{kiosk.release}.json", current.data)
        write_whole(_note(folder, kiosk.release), msgspec.json.encode(stood))
    except OSError as error:
        _log.warning("%s: the map is not kept for later: %s", folder, error.strerror)
    for note in sorted(folder.glob("*.stood")):
        if note.stem == kiosk.release:
            continue
        found = _earlier(folder, note, now)
        if found is not None:
            earlier, then = found
            maps.append(earlier)
            kiosks.append(
                replace(kiosk, release=note.stem, node=then.node, facing_deg=then.facing_deg)
            )
    return maps, kiosks


def _note(folder: Path, release: str) -> Path:
    return folder / f"{release}.stood"


def _earlier(folder: Path, note: Path, now: dt.datetime) -> tuple[PhoneMap, _Stood] | None:
    """Return a kept map; None where it has had its time, or is not what its name says."""
    path = folder / f"{note.stem}.json"
    try:
        stood = msgspec.json.decode(note.read_bytes(), type=_Stood)
        if now - stood.last > KEPT:
            note.unlink()
            path.unlink(missing_ok=True)
            return None
        earlier = PhoneMap(data=path.read_bytes())
    except (OSError, msgspec.MsgspecError) as error:
        _log.warning("%s: left out: %s", note, error)
        return None
    if earlier.release[:8].hex() != note.stem:
        _log.warning("%s: left out: it is not the map that its name says", path)
        return None
    return earlier, stood
