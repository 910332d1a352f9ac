"""The bar at the bottom of every screen: two rows, every thing in its place on all of them.

Above: how the glass is wanted. Below: where one goes in the visit. Its words are of one size in a
row, and grow with everything else as far as a fifth of the glass has room for them.
"""

from kivy.graphics import Color, Rectangle
from kivy.uix.widget import Widget

from app.flow.frame import (
    BAR_AIR_MM,
    BAR_COLUMNS,
    BAR_ICON_MM,
    BAR_LARGE_ICON_MM,
    BAR_SMALL_ICON_MM,
    BAR_TWO_LINES_MM,
    BAR_WORD_MM,
    CLOSE_MM,
    GAP_MM,
    bar_row_mm,
    content_bottom_mm,
)
from app.flow.view import Action, BarView
from app.theme import TextSize
from app.widgets.kit import Kit
from app.widgets.rect import Rect
from app.widgets.text import Text, set_alike
from app.widgets.tile import PAD_MM, Tile, icon_above


class Bar(Widget):
    """Voice, text size, colours, low, easy; back, start over, language, help."""

    def __init__(self, kit: Kit) -> None:
        """Make it."""
        super().__init__(size_hint=(None, None))
        line = (kit.area.width, kit.mm(0.5))
        top = kit.area.y + kit.mm(content_bottom_mm(kit.theme.text_scale_ratio, is_heard=False))
        with self.canvas:
            Color(*kit.palette.hairline.rgba)
            Rectangle(pos=(kit.area.x, top - kit.gap_px // 2 - line[1]), size=line)
        self._kit = kit
        self._rows = [
            [_tile(kit, part) for part in row.columns(BAR_COLUMNS, kit.gap_px)]
            for row in bar_rows(kit)
        ]
        self._most_px = kit.theme.font_px(TextSize.BODY)
        self._tight = [False, False]
        self._words: list[list[str]] = [[], []]
        self._heights = [0, 0]
        left, right = self._rows[1][0].rect, self._rows[1][1].rect
        room = Rect(left.x, left.y, right.right - left.x, left.height)
        self._credit = Text(kit, room, TextSize.CAPTION, colour=kit.palette.ink_quiet)
        for part in (*self._rows[0], *self._rows[1], self._credit):
            self.add_widget(part)

    def show(self, view: BarView) -> None:
        """Show what can be done."""
        most_px, is_tight = self._most_px, False
        # The lower row first: how the glass is wanted is never larger than where one goes.
        for at, actions in ((1, view.main), (0, view.modes)):
            words = [action.words for action in actions if action is not None]
            is_tight = self._take_room(at, words, is_tight=is_tight)
            places: list[Action | None] = [*actions, *[None] * (BAR_COLUMNS - len(actions))]
            for tile, action in zip(self._rows[at], places, strict=True):
                tile.show(action)
            texts = [t.parts["words"] for t in self._rows[at] if t.action_id]
            set_alike(texts, most_px)
            most_px = min((text.font_px for text in texts), default=most_px)
            self._settle(at, max((text.texture_size[1] for text in texts), default=0))
        self._credit.show(view.credit)
        if self._credit.is_shortened:
            self._credit.show(view.credit_alone)

    def _take_room(self, at: int, words: list[str], *, is_tight: bool) -> bool:
        """Give words two lines below a smaller pictogram where a language has no shorter ones."""
        kit = self._kit
        tiles = self._rows[at]
        room_px = tiles[0].rect.width - 2 * kit.mm(PAD_MM)
        font_px = kit.usual_px(TextSize.LABEL)
        is_tight |= any(kit.line_width_px(w, font_px, is_bold=True) > room_px for w in words)
        if words != self._words[at]:
            self._words[at], self._tight[at], self._heights[at] = words, is_tight, 0
            for tile in tiles:
                self._place(tile, self._room_px(tile, at), at)
        return is_tight

    def _settle(self, at: int, height: int) -> None:
        """Close up pictogram and words to what the words take: then both stand in the middle."""
        if height and height != self._heights[at]:
            self._heights[at] = height
            for tile in self._rows[at]:
                self._place(tile, height, at)

    def _room_px(self, tile: Tile, at: int) -> int:
        """Return how high words may be: enlarged, as high as their pictogram leaves them."""
        kit, is_tight = self._kit, self._tight[at]
        if kit.theme.text_scale_ratio == 1.0:
            return kit.mm(BAR_TWO_LINES_MM if is_tight else BAR_WORD_MM)
        edge, gap = self._icon_px(at)
        return tile.rect.height - edge - gap - kit.mm(BAR_AIR_MM)

    def _icon_px(self, at: int) -> tuple[int, int]:
        """Return the edge of a row's pictograms, and what is free below them."""
        kit, ratio = self._kit, self._kit.theme.text_scale_ratio
        if self._tight[at]:
            return kit.mm(BAR_SMALL_ICON_MM * ratio), 0  # letters have air above them
        return kit.mm((BAR_ICON_MM if ratio == 1.0 else BAR_LARGE_ICON_MM) * ratio), kit.mm(2)

    def _place(self, tile: Tile, height: int, at: int) -> None:
        rect, kit = tile.rect, self._kit
        edge, gap = self._icon_px(at)
        inner = rect.width - 2 * kit.mm(PAD_MM)
        used = min(edge + gap + height, rect.height)
        top, rest = rect.centred(inner, used).cut_top(edge, gap)
        tile.parts["icon"].place(top.centred(edge, edge))
        tile.parts["words"].place(rest)


def _tile(kit: Kit, rect: Rect) -> Tile:
    return icon_above(kit, rect, BAR_ICON_MM, TextSize.BODY, is_plain=True)


def bar_rows(kit: Kit) -> tuple[Rect, Rect]:
    """Return where the two rows are, the upper one first."""
    page, ratio = kit.page, kit.theme.text_scale_ratio
    height = kit.mm(bar_row_mm(ratio))
    low = Rect(page.x, kit.area.y + kit.mm(GAP_MM / 2), page.width, height)
    return Rect(page.x, low.top + kit.mm(CLOSE_MM), page.width, height), low


def content_rect(kit: Kit) -> Rect:
    """Return where a screen may draw: above the bar and what stands on it, inside the margin."""
    page = kit.page
    bottom = kit.area.y + kit.mm(
        content_bottom_mm(kit.theme.text_scale_ratio, is_heard=kit.is_heard)
    )
    return Rect(page.x, bottom, page.width, page.top - bottom)


def foot_rect(kit: Kit) -> Rect:
    """Return what is kept free between the bar and the screen: nothing, or room for captions."""
    page = kit.page
    bottom = kit.area.y + kit.mm(content_bottom_mm(kit.theme.text_scale_ratio, is_heard=False))
    return Rect(page.x, bottom, page.width, kit.foot_px)
