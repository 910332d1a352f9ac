"""Bytes, one number at a time: strict both ways, so that one route has exactly one encoding."""

from app.handoff.errors import HandoffError, Reason

_MAX_VARINT_BYTES = 5


def unsigned(value: int, size: int) -> bytes:
    """Return a number as `size` bytes, most significant first.

    Raises:
        HandoffError: it does not fit.
    """
    if not 0 <= value < 1 << 8 * size:
        message = f"{value} does not fit into {size} bytes"
        raise HandoffError(Reason.FORMAT, message)
    return value.to_bytes(size, "big")


def varint(value: int) -> bytes:
    """Return a number as LEB128: seven bits a byte, least significant first.

    Raises:
        HandoffError: it is negative or beyond 35 bits.
    """
    if not 0 <= value < 1 << 7 * _MAX_VARINT_BYTES:
        message = f"{value} does not fit into a varint"
        raise HandoffError(Reason.FORMAT, message)
    result = bytearray()
    while value > 0x7F:  # seven bits
        result.append(value & 0x7F | 0x80)
        value >>= 7
    result.append(value)
    return bytes(result)


class Reader:
    """Takes bytes from the front and refuses what a careful writer would not have written."""

    def __init__(self, data: bytes) -> None:
        """Start at the first byte."""
        self._data = data
        self._at = 0

    @property
    def left(self) -> int:
        """How many bytes are left."""
        return len(self._data) - self._at

    def take(self, size: int) -> bytes:
        """Return the next `size` bytes."""
        end = self._at + size
        if end > len(self._data):
            raise HandoffError(Reason.FORMAT, "the route ends too early; scan the code again")
        part = self._data[self._at : end]
        self._at = end
        return part

    def unsigned(self, size: int) -> int:
        """Return the next `size` bytes as a number."""
        return int.from_bytes(self.take(size), "big")

    def varint(self) -> int:
        """Return the next varint; only the shortest form is one."""
        value = 0
        for index in range(_MAX_VARINT_BYTES):
            byte = self.unsigned(1)
            value |= (byte & 0x7F) << 7 * index
            if byte < 0x80:  # the last byte has no high bit
                if byte == 0 and index > 0:
                    break
                return value
        raise HandoffError(Reason.FORMAT, "a number in the route is malformed")

    def finish(self) -> None:
        """Check that nothing is left."""
        if self._at != len(self._data):
            raise HandoffError(Reason.FORMAT, "the route is longer than it says")
