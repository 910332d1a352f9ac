"""Draws the search: where things are on the map above, what was found and the keys below it."""

from kivy.clock import Clock as FrameClock
from kivy.uix.widget import Widget

from app.screens.map_panel import MapPanel
from app.screens.mapping import MapView
from app.screens.search.logic import COLUMNS, PER_PAGE, SearchView
from app.screens.shared_map import SharedMap
from app.theme import TextSize
from app.widgets.bar import content_rect
from app.widgets.keys import Keys
from app.widgets.kit import Kit
from app.widgets.pager import Pager
from app.widgets.pictogram import Pictogram
from app.widgets.rect import Rect
from app.widgets.text import Text, set_alike
from app.widgets.tile import Tile, icon_beside
from app.widgets.typed_field import TypedField

_REACH_MM = 470.0
"""So far above the panel's lower edge the middle of what is touched may be: 1.22 m above the floor
where the panel hangs 0.75 m high (barrier-free rule B04)."""

_FIELD_MM = 32.0
_ROW_MM = 44.0
_PAGER_MM = 25.0
_SIDE_MM = 82.0
_CATEGORY_MM = 40.0
_LINES_MM = 21.0
"""Height of each of the two lines that say that nothing was found, and what to do."""


class SearchScreen(Widget):
    """Shows a `SearchView`."""

    def __init__(self, kit: Kit, shared_map: SharedMap) -> None:
        """Make it, empty."""
        super().__init__(size_hint=(None, None))
        self._kit, self._shared_map = kit, shared_map
        self._shape: tuple[int, int] | None = None
        self._has_map = False
        self._waiting: MapView | None = None
        self._later = FrameClock.create_trigger(lambda _dt: self._catch_up(), 0)

    def show(self, view: SearchView) -> None:
        """Show a view."""
        self._take_shape(len(view.keys) + 1, len(view.categories))
        self._title.show(view.title)
        self._level.show(view.level)
        self._show_map(view.map)
        self._field.show(view.typed, view.hint)
        self._message.show(view.message)
        self._advice.place(self._lines[1] if view.message else self._lines[0])
        self._advice.show(view.advice)
        for tile, category in zip(self._categories, view.categories, strict=True):
            tile.show(category)
        set_alike(self._kit, [tile.parts["words"] for tile in self._categories])
        for index, tile in enumerate(self._rows):
            if index >= len(view.found):
                tile.show(None)
                continue
            row = view.found[index]
            tile.show(row.action, level=row.level, distance=row.distance)
        self._pager.show(view.pages)
        self._keys.show(view.keys, view.controls)

    def forget(self) -> None:
        """Let go of what was typed, and of the map: the screen is left."""
        self._later.cancel()
        self._has_map, self._waiting = False, None
        if self._shape is not None:
            self._field.forget()

    def _show_map(self, view: MapView) -> None:
        """Show the map a frame after what was found: who types on waits for no map."""
        self._waiting = view
        if self._has_map:
            self._later()
        else:
            self._catch_up()

    def _catch_up(self) -> None:
        if self._waiting is not None:
            self._map.show(self._waiting)
            self._has_map, self._waiting = True, None

    def _take_shape(self, key_rows: int, categories: int) -> None:
        """Lay out for so many rows of keys: a language keeps its keyboard for a visit."""
        if self._shape is None or self._shape[0] != key_rows:
            self._lay_out(key_rows)
            self._shape = None
        if self._shape != (key_rows, categories):
            self._shape = (key_rows, categories)
            self._lay_out_categories(categories)

    def _lay_out(self, key_rows: int) -> None:
        self._has_map = False  # the new panel has none yet
        self.clear_widgets()
        kit, gap = self._kit, self._kit.gap_px
        close = kit.mm(kit.theme.target_gap_mm)
        head, rest = content_rect(kit).cut_top(kit.line_px(TextSize.TITLE), gap)
        side, left = head.cut_right(kit.mm(_SIDE_MM), gap)
        self._title = Text(kit, left, TextSize.TITLE, is_bold=True)
        self._level = Text(kit, side, TextSize.BODY, colour=kit.palette.ink_quiet, align="right")
        self._keys = Keys(kit, rest)
        _, rest = rest.cut_bottom(Keys.height_px(kit, key_rows), gap)
        pager, rest = rest.cut_bottom(kit.mm(_PAGER_MM), close)
        self._pager = Pager(kit, pager)
        room = kit.mm(_REACH_MM) - rest.y - (PER_PAGE - 1) * close
        row_px = min(kit.mm(_ROW_MM), int(room / (PER_PAGE - 0.5)))  # the highest by its middle
        rows, rest = rest.cut_bottom(PER_PAGE * row_px + (PER_PAGE - 1) * close, gap)
        self._rows = [found_tile(kit, part) for part in rows.rows(PER_PAGE, close)]
        lines, self._choice_at = rows.cut_top(2 * kit.mm(_LINES_MM), 0)
        self._choice_at = Rect(rows.x, pager.y, rows.width, lines.y - pager.y - close)
        self._lines = lines.rows(2, 0)
        self._message = Text(kit, self._lines[0], TextSize.INSTRUCTION, is_bold=True)
        self._advice = Text(kit, self._lines[1], TextSize.BUTTON, colour=kit.palette.ink_quiet)
        field, rest = rest.cut_bottom(kit.mm(_FIELD_MM), gap)
        self._field = TypedField(kit, field)
        full = Rect(kit.area.x, rest.y, kit.area.width, rest.height)
        self._map = MapPanel(kit, full, self._shared_map, has_column=False)
        self._choice = Widget(size_hint=(None, None))
        for part in (
            self._title,
            self._level,
            self._map,
            self._field,
            self._message,
            self._advice,
            self._choice,
            *self._rows,
            self._pager,
            self._keys,
        ):
            self.add_widget(part)

    def _lay_out_categories(self, count: int) -> None:
        """Make room for categories: a station always has the same, or none beside places."""
        self._choice.clear_widgets()
        kit, close = self._kit, self._kit.mm(self._kit.theme.target_gap_mm)
        lines = -(-count // COLUMNS)
        most = (self._choice_at.height - max(0, lines - 1) * close) // max(1, lines)
        height = min(kit.mm(_CATEGORY_MM), most)
        area, _ = self._choice_at.cut_top(lines * height + max(0, lines - 1) * close)
        lined = area.rows(lines, close) if lines else ()
        parts = [part for row in lined for part in row.columns(COLUMNS, close)]
        self._categories = [icon_beside(kit, part, 18, TextSize.BUTTON) for part in parts[:count]]
        for tile in self._categories:
            self._choice.add_widget(tile)


def found_tile(kit: Kit, rect: Rect) -> Tile:
    """Return a row: pictogram, name, and at the right how far it is and on which level."""
    tile = Tile(kit, rect)
    inner = rect.inset(kit.mm(6), kit.mm(1))
    edge = min(kit.mm(26), inner.height)
    left, rest = inner.cut_left(edge, kit.mm(6))
    tile.put("icon", Pictogram(kit, left.centred(edge, edge), is_sign=True))
    side, words = rest.cut_right(kit.mm(_SIDE_MM), kit.mm(4))
    tile.put("words", Text(kit, words, TextSize.BUTTON, is_bold=True))
    upper, lower = side.rows(2, 0)
    tile.put("distance", Text(kit, upper, TextSize.BODY, align="right"))
    tile.put("level", Text(kit, lower, TextSize.BODY, align="right"), is_quiet=True)
    return tile
