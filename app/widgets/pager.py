"""The way through a list: one page back, where one is, one page on. No scrolling."""

from kivy.uix.widget import Widget

from app.flow.view import PagesView
from app.theme import TextSize
from app.widgets.kit import Kit
from app.widgets.rect import Rect
from app.widgets.text import Text, set_alike
from app.widgets.tile import icon_beside

_ICON_MM = 15.0
"""At every scale, so that the word beside it has room to grow."""


class Pager(Widget):
    """Two buttons and a number between them."""

    def __init__(self, kit: Kit, rect: Rect) -> None:
        """Make it, empty."""
        super().__init__(size_hint=(None, None))
        self._kit = kit
        side = (rect.width - 2 * kit.gap_px) * 3 // 8
        left, rest = rect.cut_left(side, kit.gap_px)
        right, middle = rest.cut_right(side, kit.gap_px)
        self._before = icon_beside(kit, left, _ICON_MM, TextSize.BODY)
        self._words = Text(kit, middle, TextSize.BODY, align="center", colour=kit.palette.ink_quiet)
        self._after = icon_beside(kit, right, _ICON_MM, TextSize.BODY)
        for part in (self._before, self._words, self._after):
            self.add_widget(part)

    def show(self, view: PagesView | None) -> None:
        """Show where one is; None: everything is on one page."""
        self._before.show(view.before if view is not None else None)
        self._after.show(view.after if view is not None else None)
        self._words.show(view.words if view is not None else "")
        set_alike([tile.parts["words"] for tile in (self._before, self._after)])
