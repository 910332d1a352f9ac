"""Draws the choice of a profile: cards, two in a row."""

from kivy.uix.widget import Widget

from app.screens.map_panel import MapPanel
from app.screens.needs.logic import CARDS_ACROSS, NeedsView
from app.screens.shared_map import SharedMap
from app.theme import TextSize
from app.widgets.bar import content_rect
from app.widgets.kit import Kit
from app.widgets.pictogram import Pictogram
from app.widgets.rect import Rect
from app.widgets.text import Text, set_alike
from app.widgets.tile import Tile

_CARD_MM = 60.0
_HIGHEST_MM = 312.0
"""All cards together; more of them are lower each."""


class NeedsScreen(Widget):
    """Shows a `NeedsView`."""

    def __init__(self, kit: Kit, shared_map: SharedMap) -> None:
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
        self._map = MapPanel(kit, full, shared_map, has_column=False)
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
            tile.show(card.action)
        set_alike(self._kit, [tile.parts["words"] for tile in self._cards])

    def _make_cards(self, count: int) -> None:
        for tile in self._cards:
            self.remove_widget(tile)
        kit, gap = self._kit, self._kit.gap_px
        rows = -(-count // CARDS_ACROSS)
        whole = self._cards_rect
        height = min(kit.mm(_CARD_MM), (whole.height - gap * (rows - 1)) // rows)
        area, _ = whole.cut_top(height * rows + gap * (rows - 1))
        places = [place for row in area.rows(rows, gap) for place in row.columns(CARDS_ACROSS, gap)]
        self._cards = [choice_tile(kit, place) for place in places[:count]]
        for tile in self._cards:
            self.add_widget(tile)


def choice_tile(kit: Kit, rect: Rect) -> Tile:
    """Return a card of the choice: a pictogram and the name."""
    tile = Tile(kit, rect)
    inner = rect.inset(kit.mm(4), kit.mm(2))
    edge = min(kit.mm(28), inner.height)
    left, rest = inner.cut_left(edge, kit.mm(5))
    tile.put("icon", Pictogram(kit, left.centred(edge, edge), is_sign=True))
    tile.put("words", Text(kit, rest, TextSize.BODY, is_bold=True))
    return tile
