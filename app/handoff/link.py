"""A payload as a link: decimal digits behind the ``#``, which no browser sends to any server."""

import re
from dataclasses import dataclass

from app.handoff.errors import HandoffError, Reason

_ADDRESS = re.compile(r"(https?)://([a-z0-9.-]+|\[[0-9a-f:]+\])(:\d{1,5})?(/[A-Za-z0-9._~/-]*)?")
_DIGITS = re.compile(r"[1-9][0-9]{19,899}")
_USUAL_PORT = {"http": ":80", "https": ":443"}


@dataclass(frozen=True, slots=True, kw_only=True)
class PageAddress:
    """Where the phone page is: what the operator sets, taken apart once."""

    scheme: str
    host: str
    """As browsers say ``location.host``: the name, and the port where it is not the usual one."""
    path: str

    @classmethod
    def of(cls, address: str) -> "PageAddress":
        """Take an address apart.

        Raises:
            HandoffError: it is no address that every camera app opens.
        """
        found = _ADDRESS.fullmatch(address)
        if found is None:
            message = (
                f"{address}: not an address of a page; write it like https://way.example.org/, "
                "in small letters, without ? and #"
            )
            raise HandoffError(Reason.FORMAT, message)
        scheme, name, port, path = found.groups()
        unusual = "" if port is None or port == _USUAL_PORT[scheme] else port
        return cls(scheme=scheme, host=name + unusual, path=path or "/")

    def __str__(self) -> str:
        """Return the address again."""
        return f"{self.scheme}://{self.host}{self.path}"


def digits_of(payload: bytes) -> str:
    """Return bytes as decimal digits; a leading 1 keeps leading zero bytes."""
    return str(int.from_bytes(b"\x01" + payload, "big"))


def payload_of(digits: str) -> bytes:
    """Return the bytes of decimal digits.

    Raises:
        HandoffError: these digits were not made by `digits_of`.
    """
    if _DIGITS.fullmatch(digits) is None:
        raise HandoffError(Reason.FORMAT, "this link holds no route; scan the code again")
    number = int(digits)
    data = number.to_bytes((number.bit_length() + 7) // 8, "big")
    if data[0] != 1:
        raise HandoffError(Reason.FORMAT, "this link holds no route; scan the code again")
    return data[1:]


def link_of(page: PageAddress, payload: bytes) -> str:
    """Return the link that the symbol holds."""
    return f"{page}#{digits_of(payload)}"
