"""Draws the choice of a profile: one large card each."""

from kivy.uix.widget import Widget

from app.mapview.canvas import MapWidget
from app.screens.map_panel import MapPanel
from app.screens.needs.logic import NeedsView
from app.theme import TextSize
from app.widgets.bar import content_rect
from app.widgets.kit import Kit
from app.widgets.pictogram import Pictogram
from app.widgets.rect import Rect
from app.widgets.text import Text
from app.widgets.tile import Tile

_CARD_MM = 112.0
_HIGHEST_MM = 230.0
"""All cards together; more of them are lower each."""


class NeedsScreen(Widget):
    """Shows a `NeedsView`."""

    def __init__(self, kit: Kit, map_widget: MapWidget) -> None:
        """Make it, empty."""
        super().__init__(size_hint=(None, None))
        self._kit = kit
        gap = kit.gap_px
        goal, rest = content_rect(kit).cut_top(kit.line_px(TextSize.TITLE), gap)
        self._goal = Text(kit, goal, TextSize.TITLE, is_bold=True)
        self._cards_rect, rest = rest.cut_bottom(kit.mm(_HIGHEST_MM), 2 * gap)
        title, rest = rest.cut_bottom(kit.line_px(TextSize.TITLE), gap)
        self._title = Text(kit, title, TextSize.TITLE, is_bold=True)
        self._cards: list[Tile] = []
        full = Rect(kit.area.x, rest.y, kit.area.width, rest.height)
        self._map = MapPanel(kit, full, map_widget, has_column=False)
        for part in (self._goal, self._map, self._title):
            self.add_widget(part)

    def show(self, view: NeedsView) -> None:
        """Show a view."""
        self._goal.show(view.goal)
        self._map.show(view.map)
        self._title.show(view.title)
        if len(self._cards) != len(view.cards):
            self._make_cards(len(view.cards))
        for tile, card in zip(self._cards, view.cards, strict=True):
            tile.show(card.action, meaning=card.words)

    def _make_cards(self, count: int) -> None:
        for tile in self._cards:
            self.remove_widget(tile)
        kit, gap = self._kit, self._kit.gap_px
        whole = self._cards_rect
        height = min(kit.mm(_CARD_MM), (whole.height - gap * (count - 1)) // count)
        area, _ = whole.cut_top(height * count + gap * (count - 1))
        self._cards = [profile_tile(kit, part) for part in area.rows(count, gap)]
        for tile in self._cards:
            self.add_widget(tile)


def profile_tile(kit: Kit, rect: Rect) -> Tile:
    """Return a card: a large pictogram, the name, and what it means."""
    tile = Tile(kit, rect)
    inner = rect.inset(kit.mm(12), kit.mm(6))
    edge = min(kit.mm(72), inner.height)
    left, rest = inner.cut_left(edge, kit.mm(12))
    tile.put("icon", Pictogram(kit, left.centred(edge, edge), is_sign=True))
    name, meaning = rest.rows(2, 0)
    tile.put("words", Text(kit, name, TextSize.TITLE, is_bold=True, stand="bottom"))
    lower, _ = meaning.cut_bottom(meaning.height - kit.mm(3))
    tile.put("meaning", Text(kit, lower, TextSize.BODY, stand="top"), is_quiet=True)
    return tile
