"""An edit: a frozen value that knows its name, why it may not be, and what it makes of a map.

Refusal is data: a key that a screen turns into a sentence, so that a button can be seen, be off,
and say why.
"""

from dataclasses import dataclass
from typing import Protocol

from maps.model import RequestError, StationMap


@dataclass(frozen=True, slots=True)
class Label:
    """What was done, as the id of a message and what goes into its slots."""

    message: str
    """Of ``editing.ftl``: ``edit-move-node``."""
    slots: tuple[tuple[str, str | int | float], ...] = ()
    """(name of the slot, what goes into it)."""


class Edit(Protocol):
    """A change of a map. Every edit is a frozen dataclass, so that equal edits are equal values.

    `apply` is asked only where `why_not` says None; it then returns a map that the model accepts,
    that can be written and read again, and never raises.
    """

    def label(self, station: StationMap) -> Label:
        """Return what this is called, on the map that it is about to change."""
        ...

    def why_not(self, station: StationMap) -> str | None:
        """Return why this cannot be done here, as a key (``reason-no-such-thing``), or None."""
        ...

    def apply(self, station: StationMap) -> StationMap:
        """Return the changed map; the very same one where nothing changes.

        Raises:
            RequestError: `why_not` has a reason.
        """
        ...


def check(edit: Edit, station: StationMap) -> None:
    """Stop an edit that somebody applies without asking first.

    Raises:
        RequestError: the edit may not be.
    """
    reason = edit.why_not(station)
    if reason is not None:
        message = f"{type(edit).__name__}: {reason}"
        raise RequestError(message)
