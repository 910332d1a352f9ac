"""Values of foreign documents, made plain: texts, times, positions; None where senseless."""

import datetime as dt
import math
from typing import Any

import msgspec

from maps.codec.messages import shortened
from maps.model import MapError
from maps.status.report import LatLon

_MOST_TEXT = 500
_EARLIEST, _LATEST = 1970, 2200


def read_json(data: bytes, name: str) -> Any:
    """Return what a JSON document holds.

    Raises:
        MapError: it is none.
    """
    try:
        return msgspec.json.decode(data.removeprefix(b"\xef\xbb\xbf"))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        message = f"{name}: not a complete JSON document: {shortened(error)}; get the file again"
        raise MapError(message) from None


def starts_as_json(data: bytes) -> bool:
    """Say whether bytes begin as a JSON object or list does."""
    return data[:64].lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in {b"{", b"["}


def as_list(value: Any) -> list[Any]:
    """Return a list; anything else is none."""
    return value if isinstance(value, list) else []


def as_object(value: Any) -> dict[str, Any]:
    """Return an object; anything else is empty."""
    return value if isinstance(value, dict) else {}


def as_text(value: Any) -> str:
    """Return a text or a number as one line of text."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    if isinstance(value, int | float) and not abs(value) < 1e18:
        return ""
    text = str(value)[: 4 * _MOST_TEXT]
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())[:_MOST_TEXT]


def as_position(lat: Any, lon: Any) -> LatLon | None:
    """Return (lat_deg, lon_deg), from numbers or texts."""
    try:
        position = (float(as_text(lat)), float(as_text(lon)))
    except ValueError:
        return None
    if not all(math.isfinite(value) for value in position) or position == (0.0, 0.0):
        return None
    return position if abs(position[0]) <= 90 and abs(position[1]) <= 180 else None


def as_time(value: Any, zone: dt.tzinfo) -> dt.datetime | None:
    """Return a time: ISO 8601 (in `zone` if it names none), or seconds since 1970."""
    text = as_text(value)
    try:
        if text.lstrip("-").isdecimal():
            time = dt.datetime.fromtimestamp(int(text), dt.UTC)
        else:
            time = dt.datetime.fromisoformat(text)
            time = time if time.tzinfo is not None else time.replace(tzinfo=zone)
        utc = time.astimezone(dt.UTC)
    except (ValueError, OverflowError, OSError):
        return None
    return utc if _EARLIEST < utc.year < _LATEST else None
