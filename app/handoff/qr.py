"""A link as a symbol: black and white modules, and nothing about pixels."""

from enum import IntEnum

from qrcode.constants import ERROR_CORRECT_M, ERROR_CORRECT_Q
from qrcode.main import QRCode
from qrcode.util import QRData

_NUMERIC = 1
_BYTES = 4
"""Modes of a segment, as ISO/IEC 18004 numbers them."""

Matrix = tuple[tuple[bool, ...], ...]
"""Rows of modules from the top, True being black; the quiet zone of four modules is included."""


class Correction(IntEnum):
    """How much of a symbol may be spoilt: about 15 or 25 % of its words."""

    M = ERROR_CORRECT_M
    """For a screen, which nobody creases: smaller symbols have larger modules."""
    Q = ERROR_CORRECT_Q
    """For paper."""


def qr_matrix(link: str, correction: Correction = Correction.M) -> Matrix:
    """Return the symbol of a link.

    The address is a byte segment and the digits are a numeric one, said explicitly: digits as bytes
    would make the symbol three versions larger.
    """
    address, mark, digits = link.partition("#")
    code = QRCode(error_correction=correction, border=4)
    code.add_data(QRData((address + mark).encode(), mode=_BYTES), optimize=0)
    if digits:
        code.add_data(QRData(digits.encode(), mode=_NUMERIC), optimize=0)
    code.make(fit=True)
    return tuple(tuple(bool(module) for module in row) for row in code.get_matrix())
