"""Why a hand-off is refused. Nothing that is not exactly right is ever shown as a route."""

from enum import StrEnum


class Reason(StrEnum):
    """Keys of refusal, the same in Python and on the phone."""

    FORMAT = "format"
    """These are not the bytes of a route."""
    VERSION = "version"
    """A version or option that this reader does not know."""
    RELEASE = "release"
    """The route belongs to another map release."""
    PATH = "path"
    """The route does not fit the map: a step leads nowhere, or it ends elsewhere."""
    SIGNATURE = "signature"
    """No kiosk of this operator signed these bytes for this host."""
    SIZE = "size"
    """Too long for a symbol that every camera reads."""


class HandoffError(ValueError):
    """A hand-off was refused; `reason` says why in one word, the message in a sentence."""

    def __init__(self, reason: Reason, message: str) -> None:
        """Refuse for `reason`."""
        super().__init__(message)
        self.reason = reason
