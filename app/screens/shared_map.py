"""The kiosk's one map, made when a screen first shows it: the first picture comes without."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.mapview.canvas import MapWidget


class SharedMap:
    """Lends the map to the screens, one after the other."""

    def __init__(self, make: "Callable[[], MapWidget]") -> None:
        """Remember how it is made."""
        self._make = make

    @property
    def is_made(self) -> bool:
        """Say whether a screen has shown it."""
        return "widget" in self.__dict__

    @cached_property
    def widget(self) -> "MapWidget":
        """The map itself."""
        return self._make()
