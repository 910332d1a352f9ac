"""Draws the page about trouble: as little as can go wrong again."""

from kivy.uix.widget import Widget

from app.screens.shared_map import SharedMap
from app.screens.trouble.logic import TroubleView
from app.theme import TextSize
from app.widgets.bar import content_rect
from app.widgets.kit import Kit
from app.widgets.text import Text
from app.widgets.tile import icon_beside

_AGAIN_MM = 38.0


class TroubleScreen(Widget):
    """Shows a `TroubleView`."""

    def __init__(self, kit: Kit, shared_map: SharedMap) -> None:  # noqa: ARG002 - as every screen
        """Make it, empty."""
        super().__init__(size_hint=(None, None))
        again, rest = content_rect(kit).cut_bottom(kit.mm(_AGAIN_MM), 2 * kit.gap_px)
        self._again = icon_beside(kit, again, 18, TextSize.INSTRUCTION, is_main=True)
        words, rest = rest.cut_bottom(kit.line_px(TextSize.INSTRUCTION, 4), kit.gap_px)
        self._words = Text(kit, words, TextSize.INSTRUCTION, stand="top")
        title, _ = rest.cut_bottom(kit.line_px(TextSize.TITLE, 2))
        self._title = Text(kit, title, TextSize.TITLE, is_bold=True, stand="bottom")
        for part in (self._title, self._words, self._again):
            self.add_widget(part)

    def show(self, view: TroubleView) -> None:
        """Show a view."""
        self._title.show(view.title)
        self._words.show(view.words)
        self._again.show(view.again)
