"""The bar at the bottom of every screen: same place, same order."""

from kivy.graphics import Color, Rectangle
from kivy.uix.widget import Widget

from app.flow.view import BarView
from app.theme import TextSize
from app.widgets.kit import Kit
from app.widgets.rect import Rect
from app.widgets.tile import icon_above

BAR_MM = 43.0
"""Height of the bar, a third more than a finger needs."""


class Bar(Widget):
    """Back, start over, language, help."""

    def __init__(self, kit: Kit) -> None:
        """Make it."""
        super().__init__(size_hint=(None, None))
        rect = bar_rect(kit)
        line = (kit.area.width, kit.mm(0.5))
        with self.canvas:
            Color(*kit.palette.hairline.rgba)
            Rectangle(pos=(kit.area.x, rect.top + kit.gap_px // 2), size=line)
        self._tiles = [
            icon_above(kit, part, 18, TextSize.BODY, is_plain=True)
            for part in rect.columns(4, kit.gap_px)
        ]
        for tile in self._tiles:
            self.add_widget(tile)

    def show(self, view: BarView) -> None:
        """Show what can be done."""
        actions = (view.back, view.start_over, view.language, view.help)
        for tile, action in zip(self._tiles, actions, strict=True):
            tile.show(action)


def bar_rect(kit: Kit) -> Rect:
    """Return where the bar is."""
    page = kit.page
    return Rect(page.x, kit.area.y + kit.gap_px // 2, page.width, kit.mm(BAR_MM))


def content_rect(kit: Kit) -> Rect:
    """Return where a screen may draw: above the bar, inside the margin."""
    page, bar = kit.page, bar_rect(kit)
    bottom = bar.top + kit.gap_px + kit.mm(0.5) + kit.gap_px // 2
    return Rect(page.x, bottom, page.width, page.top - bottom)
