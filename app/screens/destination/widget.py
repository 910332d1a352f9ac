"""Draws the choice of a destination: map above, categories and places below."""

from kivy.uix.widget import Widget

from app.screens.destination.logic import PER_PAGE, DestinationView
from app.screens.map_panel import MapPanel
from app.screens.shared_map import SharedMap
from app.screens.words import columns_of
from app.theme import TextSize
from app.widgets.bar import content_rect
from app.widgets.kit import Kit
from app.widgets.pager import Pager
from app.widgets.pictogram import Pictogram
from app.widgets.rect import Rect
from app.widgets.text import Text, set_alike
from app.widgets.tile import PAD_MM, Tile, icon_above, icon_beside

_CATEGORY_MM = {1: 45.0, 2: 58.0}
"""Height of a category by the lines that the longest of their words need."""
_CATEGORY_SIZE = {1: TextSize.BODY, 2: TextSize.LABEL}
_CATEGORY_ICON_MM = 19.0
_ROW_MM = 43.0
_PAGER_MM = 25.0

_LOW_CATEGORY_MM = {1: 40.0, 2: 50.0}
_LOW_CATEGORY_ICON_MM = 12.0
_LOW_ROW_MM = 34.0
_LOW_PAGER_MM = 22.0
"""The same above captions, so that the search is still within reach."""

_SEARCH_MM = 25.0
_SIDE_MM = 92.0
_WIDEST_SIDE_MM = 150.0
"""Of a row of 366 mm, so that a name keeps more than a third of it."""


class DestinationScreen(Widget):
    """Shows a `DestinationView`."""

    def __init__(self, kit: Kit, shared_map: SharedMap) -> None:
        """Make it, empty."""
        super().__init__(size_hint=(None, None))
        self._kit, self._shared_map = kit, shared_map
        self._shape: tuple[int, int] | None = None

    def _take_shape(self, count: int, word_lines: int) -> None:
        """Lay out so many categories, with words of so many lines; a language always has those."""
        if (count, word_lines) == self._shape:
            return
        self._shape = (count, word_lines)
        self.clear_widgets()
        kit, gap = self._kit, self._kit.gap_px
        is_low = kit.foot_px > 0
        category_mm = (_LOW_CATEGORY_MM if is_low else _CATEGORY_MM)[word_lines]
        icon_mm = _LOW_CATEGORY_ICON_MM if is_low else _CATEGORY_ICON_MM
        row_px = kit.mm(_LOW_ROW_MM if is_low else _ROW_MM)
        head, rest = content_rect(kit).cut_top(kit.line_px(TextSize.TITLE), gap)
        side, left = head.cut_right(kit.mm(_SIDE_MM), gap)
        self._title = Text(kit, left, TextSize.TITLE, is_bold=True)
        self._level = Text(kit, side, TextSize.BODY, colour=kit.palette.ink_quiet, align="right")
        pager, rest = rest.cut_bottom(kit.mm(_LOW_PAGER_MM if is_low else _PAGER_MM), gap)
        self._pager = Pager(kit, pager)
        close = kit.mm(kit.theme.target_gap_mm)
        rows, rest = rest.cut_bottom(PER_PAGE * row_px + (PER_PAGE - 1) * close, gap)
        self._rows = [place_tile(kit, part) for part in rows.rows(PER_PAGE, close)]
        columns = columns_of(count)
        lines = (count > 0) + (count > columns)
        height = lines * kit.mm(category_mm) + max(0, lines - 1) * close
        area, rest = rest.cut_bottom(height, close)
        search, rest = rest.cut_bottom(kit.mm(_SEARCH_MM), gap)
        self._search = icon_beside(kit, search, 15, TextSize.BUTTON)
        lined = area.rows(lines, close) if lines else ()
        parts = [part for row in lined for part in row.columns(columns, close)]
        self._categories = [
            icon_above(kit, part, icon_mm, _CATEGORY_SIZE[word_lines], lines=word_lines)
            for part in parts[:count]
        ]
        full = Rect(kit.area.x, rest.y, kit.area.width, rest.height)
        self._map = MapPanel(kit, full, self._shared_map, has_column=False)
        for part in (
            self._title,
            self._level,
            self._map,
            self._search,
            *self._categories,
            *self._rows,
            self._pager,
        ):
            self.add_widget(part)

    def show(self, view: DestinationView) -> None:
        """Show a view."""
        self._take_shape(len(view.categories), self._word_lines(view))
        self._title.show(view.title)
        self._level.show(view.level)
        self._map.show(view.map)
        self._search.show(view.search)
        for tile, category in zip(self._categories, view.categories, strict=True):
            tile.show(category)
        set_alike(self._kit, [tile.parts["words"] for tile in self._categories])
        for index, tile in enumerate(self._rows):
            if index >= len(view.places):
                tile.show(None)
                continue
            row = view.places[index]
            tile.show(row.action, level=row.level, time=row.time)
        self._share_rows(self._rows[: len(view.places)], view)
        self._pager.show(view.pages)

    def _share_rows(self, shown: list[Tile], view: DestinationView) -> None:
        """Give levels and times the width that they need in this language, names the rest."""
        kit = self._kit
        texts = [text for row in view.places for text in (row.level, row.time)]
        wanted = max((kit.width_px(text, TextSize.LABEL) for text in texts), default=0)
        side_px = min(max(kit.mm(_SIDE_MM), wanted), kit.mm(_WIDEST_SIDE_MM))
        for tile in shown:
            parts = tile.parts
            for name, rect in _row_rects(kit, tile.rect, side_px).items():
                parts[name].place(rect)
        set_alike(kit, [tile.parts[part] for tile in shown for part in ("level", "time")])

    def _word_lines(self, view: DestinationView) -> int:
        """Return 2 where the words of a category would have to be small to stand on one line."""
        kit = self._kit
        words = [category.words for category in view.categories]
        columns = content_rect(kit).columns(
            max(1, columns_of(len(words))), kit.mm(kit.theme.target_gap_mm)
        )
        width = columns[0].width - 2 * kit.mm(PAD_MM)
        widest = max((kit.width_px(w, TextSize.LABEL, is_bold=True) for w in words), default=0)
        return 1 if widest <= width else 2


def place_tile(kit: Kit, rect: Rect) -> Tile:
    """Return a row: pictogram, name, and at the right its level and how long it takes."""
    tile = Tile(kit, rect)
    rects = _row_rects(kit, rect, kit.mm(_SIDE_MM))
    tile.put("icon", Pictogram(kit, rects["icon"], is_sign=True))
    tile.put("words", Text(kit, rects["words"], TextSize.BUTTON, is_bold=True))
    tile.put("time", Text(kit, rects["time"], TextSize.BODY, align="right"))
    tile.put("level", Text(kit, rects["level"], TextSize.BODY, align="right"), is_quiet=True)
    return tile


def _row_rects(kit: Kit, rect: Rect, side_px: int) -> dict[str, Rect]:
    """Return where the parts of a row are, with so much room for level and time."""
    edge = kit.mm(26)
    left, rest = rect.inset(kit.mm(6), kit.mm(1)).cut_left(edge, kit.mm(6))
    side, words = rest.cut_right(side_px, kit.mm(4))
    time, level = side.rows(2, 0)
    return {"icon": left.centred(edge, edge), "words": words, "time": time, "level": level}
