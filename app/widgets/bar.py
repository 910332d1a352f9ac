"""The bar at the bottom of every screen: same place, same order."""

from kivy.graphics import Color, Rectangle
from kivy.uix.widget import Widget

from app.flow.view import BarView
from app.theme import TextSize
from app.widgets.kit import Kit
from app.widgets.rect import Rect
from app.widgets.tile import PAD_MM, icon_above

BAR_MM = 43.0
"""Height of the bar, a third more than a finger needs."""

_ICON_MM = 18.0
_SMALL_ICON_MM = 13.0


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
        self._kit = kit
        self._tiles = [
            icon_above(kit, part, _ICON_MM, TextSize.BODY, is_plain=True)
            for part in bar_columns(kit)
        ]
        self._is_tight = False
        for tile in self._tiles:
            self.add_widget(tile)

    def show(self, view: BarView) -> None:
        """Show what can be done."""
        actions = (view.back, view.start_over, view.voice, view.language, view.help)
        self._take_room([action.words for action in actions if action is not None])
        for tile, action in zip(self._tiles, actions, strict=True):
            tile.show(action)

    def _take_room(self, words: list[str]) -> None:
        """Give words two lines below a smaller pictogram where a language has no shorter ones."""
        kit = self._kit
        room_px = bar_columns(kit)[0].width - 2 * kit.mm(PAD_MM)
        is_tight = any(kit.width_px(w, TextSize.CAPTION, is_bold=True) > room_px for w in words)
        if is_tight == self._is_tight:
            return
        self._is_tight = is_tight
        edge = kit.mm(_SMALL_ICON_MM if is_tight else _ICON_MM)
        height = kit.line_px(TextSize.CAPTION, 2) if is_tight else kit.line_px(TextSize.BODY)
        gap = kit.mm(1 if is_tight else 2)
        for tile in self._tiles:
            block = tile.rect.centred(room_px, edge + gap + height)
            top, rest = block.cut_top(edge, gap)
            tile.parts["icon"].place(top.centred(edge, edge))
            tile.parts["words"].place(rest)


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
