"""A picture as ESC/POS bytes: begin, the picture in slices, feed, cut. Pure.

Slices, because a printer with a small buffer prints one while it receives the next, and a picture
as one command may be longer than what it takes.
"""

from PIL import Image

from maps.model import WayfindingError

INIT = b"\x1b@"
"""ESC @: forget what a program before us has set."""

CUT = b"\x1dVB\x00"
"""GS V B 0: feed to the knife, then cut; a printer without a knife feeds."""

FEED = b"\x1bd\x04"
"""ESC d 4: so many lines, for printers that have no knife and tear at an edge."""

SLICE_LINES = 256
_LONGEST_LINES = 20_000
"""2.5 m of paper: no way of a station is so long, and a mistake would empty the roll."""


class PrinterBytesError(WayfindingError):
    """A picture cannot be printed."""


def bytes_of(picture: Image.Image) -> bytes:
    """Return what prints a picture of one bit a dot, black being a dot.

    Raises:
        PrinterBytesError: it is longer than any ticket.
    """
    if picture.height > _LONGEST_LINES:
        message = f"ticket: {picture.height} lines are longer than {_LONGEST_LINES}; print less"
        raise PrinterBytesError(message)
    parts = [INIT]
    for top in range(0, picture.height, SLICE_LINES):
        box = (0, top, picture.width, min(top + SLICE_LINES, picture.height))
        parts.append(_slice(picture.crop(box)))
    return b"".join((*parts, FEED, CUT))


def _slice(picture: Image.Image) -> bytes:
    """Return GS v 0: the bytes of a line, the lines, then a bit a dot, black being 1."""
    width_bytes = (picture.width + 7) // 8
    padded = Image.new("1", (width_bytes * 8, picture.height), 255)
    padded.paste(picture, (0, 0))
    dots = bytes(byte ^ 0xFF for byte in padded.tobytes())
    head = width_bytes.to_bytes(2, "little") + picture.height.to_bytes(2, "little")
    return b"\x1dv0\x00" + head + dots
