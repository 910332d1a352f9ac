"""A number for each place, to be written down and typed at any kiosk: for who has no camera.

It is made of the place's id alone, so that it stays through new maps, and says nothing of anybody.
"""

import hashlib
import re
import unicodedata

from maps.model import PlaceId

DIGITS = 6
"""A million numbers for some thousand places: two share one now and then, and both are found."""

_BETWEEN = re.compile(r"[\s\-‐–·.]")


def place_code(place: PlaceId) -> str:
    """Return the number of a place, without spaces."""
    mark = hashlib.sha256(place.encode()).digest()
    return str(int.from_bytes(mark[:8], "big") % 10**DIGITS).zfill(DIGITS)


def code_words(place: PlaceId) -> str:
    """Return the number of a place in two halves, as one reads and types it."""
    code = place_code(place)
    return f"{code[: DIGITS // 2]} {code[DIGITS // 2 :]}"


def read_code(query: str) -> str:
    """Return the number that somebody typed; nothing where it cannot be one."""
    text = _BETWEEN.sub("", unicodedata.normalize("NFKC", query))
    return text if len(text) == DIGITS and text.isascii() and text.isdigit() else ""
