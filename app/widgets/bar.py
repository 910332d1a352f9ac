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
    """Back, start over, voice, language, help."""

    def __init__(self, kit: Kit) -> None:
        """Make it."""
        super().__init__(size_hint=(None, None))
        rect = bar_rect(kit)
        line = (kit.area.width, kit.mm(0.5))
        with self.canvas:
            Color(*kit.palette.hairline.rgba)
            Rectangle(pos=(kit.area.x, rect.top + kit.gap_px // 2), size=line)
        self._tiles = [
            icon_above(kit, part, 18, TextSize.BODY, is_plain=True) for part in bar_columns(kit)
        ]
        for tile in self._tiles:
            self.add_widget(tile)

    def show(self, view: BarView) -> None:
        """Show what can be done."""
        actions = (view.back, view.start_over, view.voice, view.language, view.help)
        for tile, action in zip(self._tiles, actions, strict=True):
            tile.show(action)


def bar_columns(kit: Kit) -> tuple[Rect, ...]:
    """Return the place of each button of the bar."""
    return bar_rect(kit).columns(5, kit.gap_px)


def bar_rect(kit: Kit) -> Rect:
    """Return where the bar is."""
    page = kit.page
    return Rect(page.x, kit.area.y + kit.gap_px // 2, page.width, kit.mm(BAR_MM))


def content_rect(kit: Kit) -> Rect:
    """Return where a screen may draw: above the bar and what stands on it, inside the margin."""
    page, bottom = kit.page, foot_rect(kit).top
    return Rect(page.x, bottom, page.width, page.top - bottom)


def foot_rect(kit: Kit) -> Rect:
    """Return what is kept free between the bar and the screen: nothing, or room for captions."""
    page, bar = kit.page, bar_rect(kit)
    return Rect(
        page.x, bar.top + kit.gap_px + kit.mm(0.5) + kit.gap_px // 2, page.width, kit.foot_px
    )
