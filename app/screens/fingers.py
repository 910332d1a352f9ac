"""Fingers on the glass: the first one counts, and acts when it lifts where it came down."""

from typing import Any, Protocol

from kivy.clock import Clock as FrameClock

from app.screens.hands import Hands
from app.widgets.tile import Tile
from maps.model import PlaceId

HOLD_S = 5.0
"""So long a finger rests in a corner of the glass to ask for the staff area."""


class Touched(Protocol):
    """What fingers touch."""

    def find(self, at: tuple[float, float]) -> Tile | PlaceId | None:
        """Return what can be pressed at a point."""
        ...

    def is_corner(self, at: tuple[float, float]) -> bool:
        """Say whether a point is in a corner of the glass."""
        ...


class Fingers:
    """Follows the first finger from where it comes down to where it lifts."""

    def __init__(self, hands: Hands, glass: Touched) -> None:
        """Tell these hands what happens on this glass."""
        self._hands, self._glass = hands, glass
        self._finger: object = None
        self._under: Tile | PlaceId | None = None
        self._hold: Any = None
        """What happens if the finger stays in a corner."""

    def down(self, touch: Any) -> None:
        """Remember what is under the first finger; a second one changes nothing."""
        if self._finger is not None or not _is_press(touch):
            return
        self._finger = touch.uid
        if self._hands.touched():
            return
        self._under = self._glass.find(touch.pos)
        if isinstance(self._under, Tile):
            self._under.press(is_pressed=True)
        elif self._glass.is_corner(touch.pos):
            self._hold = FrameClock.schedule_once(lambda _dt: self._held(), HOLD_S)

    def move(self, touch: Any) -> None:
        """Show that the finger has slid off, or is back."""
        if touch.uid != self._finger:
            return
        if not self._glass.is_corner(touch.pos):
            self._let_go()
        if isinstance(self._under, Tile):
            self._under.press(is_pressed=self._under.holds(*touch.pos))

    def up(self, touch: Any) -> None:
        """Act when the finger lifts where it came down."""
        if touch.uid != self._finger:
            return
        under, self._finger, self._under = self._under, None, None
        self._let_go()
        if isinstance(under, Tile):
            under.press(is_pressed=False)
        if under is None or self._glass.find(touch.pos) != under:
            return
        if isinstance(under, Tile):
            self._hands.press(under.action_id)
        else:
            self._hands.press_place(under)

    def _held(self) -> None:
        self._hold = self._under = None
        self._hands.hold_corner()

    def _let_go(self) -> None:
        if self._hold is not None:
            self._hold.cancel()
            self._hold = None


def _is_press(touch: Any) -> bool:
    """Say whether this is a finger or the left button of a mouse."""
    return getattr(touch, "button", None) in {None, "left"}
