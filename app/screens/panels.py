"""What lies over a screen: help, the list of languages, the question whether anybody is there."""

from kivy.graphics import Color, Rectangle
from kivy.uix.widget import Widget

from app.flow.view import HelpView, LanguageListView, WarningView
from app.theme import TextSize
from app.widgets.bar import content_rect
from app.widgets.kit import Kit
from app.widgets.pictogram import Pictogram
from app.widgets.rect import Rect
from app.widgets.surface import Surface
from app.widgets.text import Text
from app.widgets.tile import Tile, icon_beside

_SHADE = (0.05, 0.06, 0.07, 0.62)
_TOUCH_ICONS = ("check", "cross", "clock")
_CLOSE_MM = 32.0
_LANGUAGE_MM = 36.0
_LANGUAGE_LOW_MM = 34.0
"""The same above captions: the first language is still within reach."""
_IN_ONE_COLUMN = 9


class HelpPanel(Widget):
    """How to use the kiosk: by touch, and by the six keys."""

    def __init__(self, kit: Kit) -> None:
        """Make it, empty."""
        super().__init__(size_hint=(None, None))
        area, gap = content_rect(kit), kit.gap_px
        _cover(self, kit)
        title, rest = area.cut_top(kit.line_px(TextSize.TITLE), 2 * gap)
        self._title = Text(kit, title, TextSize.TITLE, is_bold=True)
        close, rest = rest.cut_bottom(kit.mm(_CLOSE_MM), 2 * gap)
        self._close = icon_beside(kit, close, 18, TextSize.INSTRUCTION, is_main=True)
        lines = rest.rows(8, gap)
        self._lines = [_line(kit, part) for part in lines]
        for part in (self._title, *(p for line in self._lines for p in line), self._close):
            self.add_widget(part)

    def show(self, view: HelpView) -> None:
        """Show it."""
        self._title.show(view.title)
        contents = (*zip(_TOUCH_ICONS, view.touch, strict=True), *view.keys)
        for (icon, words), (name, text) in zip(self._lines, contents, strict=True):
            icon.show(name)
            words.show(text)
        self._close.show(view.close)


class LanguageListPanel(Widget):
    """All languages below each other, within reach; a check stands before the present one."""

    def __init__(self, kit: Kit) -> None:
        """Make it, empty."""
        super().__init__(size_hint=(None, None))
        self._kit = kit
        _cover(self, kit)
        self._title = Text(kit, content_rect(kit), TextSize.TITLE, is_bold=True)
        self.add_widget(self._title)
        self._languages: list[Tile] = []

    def _take_count(self, count: int) -> None:
        """Lay out so many languages: always the same, so once."""
        if count == len(self._languages):
            return
        for tile in self._languages:
            self.remove_widget(tile)
        kit, gap = self._kit, self._kit.gap_px
        columns = 1 if count <= _IN_ONE_COLUMN else 2
        below = -(-count // columns)
        edge = kit.mm(_LANGUAGE_LOW_MM if kit.foot_px else _LANGUAGE_MM)
        height = below * edge + (below - 1) * gap
        block, rest = content_rect(kit).cut_bottom(height, 2 * gap)
        self._title.place(rest.cut_bottom(kit.line_px(TextSize.TITLE, 2))[0])
        rows = zip(*(part.rows(below, gap) for part in block.columns(columns, gap)), strict=True)
        cells = [cell for row in rows for cell in row]
        self._languages = [
            icon_beside(kit, cell, 18, TextSize.INSTRUCTION) for cell in cells[:count]
        ]
        for tile in self._languages:
            self.add_widget(tile)

    def show(self, view: LanguageListView) -> None:
        """Show it."""
        self._take_count(len(view.languages))
        self._title.show(view.title)
        for tile, action in zip(self._languages, view.languages, strict=True):
            tile.show(action)


def _cover(panel: Widget, kit: Kit) -> None:
    """Draw the ground of a panel over all but the bar."""
    bottom, top = content_rect(kit).y - kit.gap_px, kit.area.top
    with panel.canvas:
        Color(*kit.palette.ground.rgba)
        Rectangle(pos=(kit.area.x, bottom), size=(kit.area.width, top - bottom))


def _line(kit: Kit, rect: Rect) -> tuple[Pictogram, Text]:
    edge = kit.mm(24)
    left, words = rect.cut_left(edge, kit.gap_px)
    return (
        Pictogram(kit, left.centred(edge, edge), is_sign=True),
        Text(kit, words, TextSize.BUTTON),
    )


class WarningPanel(Widget):
    """The rest of the visit in seconds, over a darkened screen."""

    def __init__(self, kit: Kit) -> None:
        """Make it, empty."""
        super().__init__(size_hint=(None, None))
        area, gap = kit.area, kit.gap_px
        with self.canvas:
            Color(*_SHADE)
            Rectangle(pos=(area.x, area.y), size=(area.width, area.height))
        heights = (
            kit.line_px(TextSize.TITLE),
            kit.line_px(TextSize.HERO),
            kit.line_px(TextSize.BUTTON, 3),
        )
        pad = 2 * kit.margin_px
        card = kit.page.centred(kit.page.width, sum(heights) + 2 * gap + pad)
        self.add_widget(Surface(kit, card, fill=kit.palette.card))
        rest = card.inset(kit.margin_px)
        title, rest = rest.cut_top(heights[0], gap)
        number, rest = rest.cut_top(heights[1], gap)
        self._title = Text(kit, title, TextSize.TITLE, is_bold=True, align="center")
        self._number = Text(
            kit, number, TextSize.HERO, is_bold=True, align="center", colour=kit.palette.action
        )
        self._words = Text(kit, rest, TextSize.BUTTON, align="center")
        for part in (self._title, self._number, self._words):
            self.add_widget(part)

    def show(self, view: WarningView) -> None:
        """Show it."""
        self._title.show(view.title)
        self._number.show(view.number)
        self._words.show(view.words)
