"""Errors that name the data at fault.

Two families never mix: a `MapError` says that bytes or facts are wrong and where; anything else
that escapes is our own mistake. A finding about a map that can still be used is a `Finding`, not an
error.
"""


class WayfindingError(Exception):
    """Root of every error this project raises on purpose."""


class MapError(WayfindingError):
    """The data cannot be used; the message says what is wrong, where, and what to do."""


class RequestError(WayfindingError):
    """The caller asked for something that this map does not hold, or that is ambiguous."""
