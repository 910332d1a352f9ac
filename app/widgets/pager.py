"""The way through a list: one page back, where one is, one page on. No scrolling."""

from kivy.uix.widget import Widget

from app.flow.view import PagesView
from app.theme import TextSize
from app.widgets.kit import Kit
from app.widgets.pictogram import Pictogram
from app.widgets.rect import Rect
from app.widgets.text import Text, set_alike
from app.widgets.tile import Tile

_ICON_MM = 15.0
_PAD_MM = 3.0


class Pager(Widget):
    """Two buttons and a number between them."""

    def __init__(self, kit: Kit, rect: Rect) -> None:
        """Make it, empty."""
        super().__init__(size_hint=(None, None))
        self._is_large = kit.theme.text_scale_ratio > 1
        side = (rect.width - 2 * kit.gap_px) * 3 // 8
        left, rest = rect.cut_left(side, kit.gap_px)
        right, middle = rest.cut_right(side, kit.gap_px)
        self._before = _turn(kit, left, is_on=False)
        self._words = Text(kit, middle, TextSize.BODY, align="center", colour=kit.palette.ink_quiet)
        self._after = _turn(kit, right, is_on=True)
        for part in (self._before, self._words, self._after):
            self.add_widget(part)

    def show(self, view: PagesView | None) -> None:
        """Show where one is; None: everything is on one page."""
        self._before.show(view.before if view is not None else None)
        self._after.show(view.after if view is not None else None)
        self._words.show(view.words if view is not None else "")
        if not self._is_large:  # enlarged, each word is as large as there is room
            set_alike([tile.parts["words"] for tile in (self._before, self._after)])


def _turn(kit: Kit, rect: Rect, *, is_on: bool) -> Tile:
    """Return a button whose arrow stands at the side to which it leads."""
    tile = Tile(kit, rect)
    inner = rect.inset(kit.mm(_PAD_MM), kit.mm(1))
    edge = min(kit.sign_mm(_ICON_MM), inner.height)
    cut = inner.cut_right if is_on else inner.cut_left
    arrow, words = cut(edge, kit.mm(_PAD_MM))
    tile.put("icon", Pictogram(kit, arrow.centred(edge, edge)))
    align = "right" if is_on else "left"
    return tile.put("words", Text(kit, words, TextSize.BODY, is_bold=True, align=align))
