"""Everything that is drawn in one look: kit, bar, screens, panels, captions, map.

The stage has one for each way in which the glass is wanted, made when somebody wants it and dropped
when their visit is over.
"""

from collections.abc import Callable
from typing import Any

from kivy.uix.widget import Widget

from app.flow.session import STAFF_SCREENS, ScreenId
from app.screens.shared_map import SharedMap
from app.theme import Theme
from app.widgets.bar import Bar
from app.widgets.kit import Kit
from app.widgets.rect import Rect


class Fitting:
    """One look. Screens and panels are made when they are first shown."""

    def __init__(self, theme: Theme, area: Rect, shared_map: SharedMap, *, is_heard: bool) -> None:
        """Make the bar; nothing else is needed yet."""
        self.kit = Kit(theme, area, is_heard=is_heard)
        self.map = shared_map
        self.bar = Bar(self.kit)
        self._made: dict[str, Any] = {}

    def speak(self, language: str) -> None:
        """Write from now on as a language does."""
        self.kit.speak(language)

    def has_screen(self, screen: ScreenId) -> bool:
        """Say whether a screen has been made."""
        return screen in self._made

    def screen(self, screen: ScreenId) -> Any:
        """Return what draws a screen."""
        return self._once(screen, lambda: self._make_screen(screen))

    def panel(self, name: str) -> Any:
        """Return what draws a panel that lies over screens."""
        return self._once(name, lambda: self._make_panel(name))

    def made_panel(self, name: str) -> Any:
        """Return a panel if it has been made."""
        return self._made.get(name)

    @property
    def captions(self) -> Any:
        """What a visit by ear has above the bar."""
        return self._once("captions", self._make_captions)

    @property
    def aside(self) -> Any:
        """What is said to somebody farther away, in writing."""
        return self._once("aside", self._make_aside)

    def widgets(self) -> tuple[Widget, ...]:
        """Return all that has been made."""
        return (self.bar, *self._made.values())

    def forget(self) -> None:
        """Let go of everything that was drawn."""
        for widget in self.widgets():
            if widget.parent is not None:
                widget.parent.remove_widget(widget)
        self._made.clear()
        self.kit.forget()

    def _once(self, name: str, make: Callable[[], Any]) -> Any:
        if name not in self._made:
            self._made[name] = make()
        return self._made[name]

    def _make_screen(self, screen: ScreenId) -> Any:
        if screen in STAFF_SCREENS:
            from app.screens.staff_page_widget import StaffPageScreen  # noqa: PLC0415 - few visits

            return StaffPageScreen(self.kit, self.map)
        from app.screens.sheet_screen import SheetScreen  # noqa: PLC0415 - as the others

        return SheetScreen(self.kit, self.map)

    def _make_panel(self, name: str) -> Any:
        from app.screens import panels  # noqa: PLC0415 - after the first picture

        return getattr(panels, name)(self.kit)

    def _make_captions(self) -> Any:
        from app.widgets.captions import Captions  # noqa: PLC0415 - the first picture is silent

        return Captions(self.kit)

    def _make_aside(self) -> Any:
        from app.widgets.captions import Aside  # noqa: PLC0415 - few sites have a beacon

        return Aside(self.kit)
