"""ESC/POS bytes → what stands on the paper: a printer without its mechanics.

Knows what our tickets are made of, and refuses everything else: a stray byte would be a printed
letter.
"""

import numpy as np
from PIL import Image

REAL_TIME = (b"\x10\x04", 3)


class NotUnderstoodError(Exception):
    """A printer would print this as letters."""


class Paper:
    """Takes bytes as they come and keeps the dots."""

    def __init__(self) -> None:
        self.rows: list[bytes] = []
        self.cuts = 0
        self.asked: list[int] = []
        """The numbers of GS r commands that were reached, in order."""
        self._held = b""

    def take(self, data: bytes) -> None:
        self._held += data
        while self._held:
            used = self._take_one(self._held)
            if not used:
                return
            self._held = self._held[used:]

    def _take_one(self, data: bytes) -> int:
        """Do the command at the start; return how long it was, 0 if more is to come."""
        for head, length in (
            (b"\x1b@", 2),
            (b"\x1bd", 3),
            (b"\x1dVB", 4),
            (b"\x1dr", 3),
            REAL_TIME,
            (b"\x10\x14\x08", 10),
        ):
            if data.startswith(head):
                if len(data) < length:
                    return 0
                self._do(data[:length])
                return length
        if data.startswith(b"\x1dv0"):
            return self._take_raster(data)
        if len(data) < 3 and data[:1] in {b"\x1b", b"\x1d", b"\x10"}:
            return 0
        raise NotUnderstoodError(data[:8].hex())

    def _do(self, command: bytes) -> None:
        if command.startswith(b"\x1dV"):
            self.cuts += 1
        if command.startswith(b"\x1dr"):
            self.asked.append(command[2])

    def _take_raster(self, data: bytes) -> int:
        if len(data) < 8:
            return 0
        width, height = data[4] + 256 * data[5], data[6] + 256 * data[7]
        if len(data) < 8 + width * height:
            return 0
        body = data[8 : 8 + width * height]
        self.rows += [body[n : n + width] for n in range(0, len(body), width)]
        return 8 + len(body)

    def picture(self) -> Image.Image:
        """Return all that has been printed, black being a dot."""
        dots = np.unpackbits(np.frombuffer(b"".join(self.rows), np.uint8)).reshape(
            len(self.rows), -1
        )
        return Image.fromarray(((1 - dots) * 255).astype(np.uint8))


def printed(data: bytes) -> Paper:
    """Return the paper after these bytes."""
    paper = Paper()
    paper.take(data)
    return paper
