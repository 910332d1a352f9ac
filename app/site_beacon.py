"""What a site says about its position beacon, and how loud it is at which time of the day."""

import datetime as dt
import re
from dataclasses import dataclass

import msgspec

OFF = "off"
QUIETEST_DB = -40.0
_HOUR = re.compile("([01][0-9]|2[0-3]):([0-5][0-9])")
_USUAL_DB = -6.0
"""As loud as a visit begins: the third step of the volume, 65 dBA at the ear."""

_AGAIN_S = range(601)
_LISTEN = re.compile("(|fifo:.+|file:.+)")


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteBeacon:
    """A kiosk that says where it stands when a sensor or a visitor's remote control asks."""

    listen: str = ""
    """``fifo:PATH`` or ``file:PATH``, which a driver of the sensor writes; empty: only the key
    F13, which a receiver types."""
    languages: tuple[str, ...] = ()
    """Said one after the other; empty: the site's own language and English."""
    volumes: tuple[tuple[dt.time, float | None], ...] = ((dt.time(0), _USUAL_DB),)
    """(from when on each day, how loud in dB below the loudest; None: silent), sorted by time."""
    again_s: int = 15
    """So long after it has begun, another call is the same one."""

    def volume_db(self, time: dt.time) -> float | None:
        """Return how loud it is at a time of the day; before the first, the last still holds."""
        begun = [db for since, db in self.volumes if since <= time]
        return begun[-1] if begun else self.volumes[-1][1]


class BeaconDoc(msgspec.Struct, forbid_unknown_fields=True):
    """``[beacon]`` as it is written."""

    listen: str = ""
    languages: list[str] = []
    volumes: dict[str, float | str] = {}
    again_s: int = 15


def beacon_complaints(document: BeaconDoc | None) -> dict[str, bool]:
    """Return what could be wrong with it -> whether it is right."""
    doc = document or BeaconDoc()
    return {
        "beacon.listen: is neither fifo:PATH nor file:PATH": _LISTEN.fullmatch(doc.listen)
        is not None,
        "beacon.volumes: a time is not written as 22:30": all(map(_HOUR.fullmatch, doc.volumes)),
        'beacon.volumes: is neither a number from -40 to 0 nor "off"': all(
            db == OFF if isinstance(db, str) else QUIETEST_DB <= db <= 0
            for db in doc.volumes.values()
        ),
        "beacon.again_s: is outside 0..600": doc.again_s in _AGAIN_S,
    }


def beacon_of(document: BeaconDoc | None, listen: str) -> SiteBeacon | None:
    """Return the settings, `listen` with its path as it is meant from the site file."""
    if document is None:
        return None
    volumes = [
        (dt.time.fromisoformat(time), None if isinstance(db, str) else float(db))
        for time, db in sorted(document.volumes.items())
    ]
    return SiteBeacon(
        listen=listen,
        languages=tuple(document.languages),
        volumes=tuple(volumes) or ((dt.time(0), _USUAL_DB),),
        again_s=document.again_s,
    )
