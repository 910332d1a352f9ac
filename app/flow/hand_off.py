"""What the hand-off screen shows of a route: the link, its symbol, and where it leads, in words."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from maps.model import Conditions
    from routing.route import Route

Matrix = tuple[tuple[bool, ...], ...]
"""Rows of a symbol's modules from the top, True being black; the quiet zone is included.

Said here once more (`app.handoff.qr` makes it): a kiosk starts without the hand-off's libraries.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOff:
    """A route, ready for a phone's camera."""

    link: str
    """Of the symbol on the screen: with a sketch, where that costs no camera anything."""
    paper_link: str
    """Of the symbol on paper: as short as it can be, so that its modules are large."""
    domain: str
    """The part of the address that a person can check."""
    matrix: Matrix


HandOffMaker: TypeAlias = "Callable[[Route, str, Conditions], HandOff | None]"
"""(route, language, what it was planned with) -> hand-off; None: too long for a symbol."""
