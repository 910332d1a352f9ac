"""A keyboard on the glass: keys of one size, each row in the middle."""

from kivy.uix.widget import Widget

from app.flow.view import Action, Rows
from app.theme import TextSize
from app.widgets.kit import Kit
from app.widgets.rect import Rect
from app.widgets.tile import Tile, icon_beside, icon_tile, word_tile

_MOST_COLUMNS = 12
_FEWEST_COLUMNS = 10
_ICON_MM = 14.0
_LEAST_ICON_MM = 12.0
"""Barrier-free rule H09."""
_SHARES = {"key:shift": 2, "key:change": 2, "key:space": 3, "key:erase": 2, "key:clear": 5}
"""How wide the keys of the last row are, beside each other."""


class Keys(Widget):
    """Shows rows of keys and, below them, the keys that do something else than write."""

    def __init__(self, kit: Kit, area: Rect) -> None:
        """Make none yet; rows share the height of the area."""
        super().__init__(size_hint=(None, None))
        self._kit, self._area = kit, area
        self._shape: tuple[object, ...] = ()
        self._tiles: list[list[Tile]] = []
        self._controls: list[Tile] = []

    def show(self, keys: Rows, controls: tuple[Action, ...]) -> None:
        """Show keys; the same number in the same rows stays where it is."""
        shape = (*map(len, keys), *(action.id for action in controls))
        if shape != self._shape:
            self._shape = shape
            self._lay_out(keys, controls)
        for tiles, row in zip(self._tiles, keys, strict=True):
            for tile, action in zip(tiles, row, strict=True):
                tile.show(action)
        for tile, action in zip(self._controls, controls, strict=True):
            tile.show(action)

    def _lay_out(self, keys: Rows, controls: tuple[Action, ...]) -> None:
        self.clear_widgets()
        kit, close = self._kit, self._kit.mm(self._kit.theme.target_gap_mm)
        columns = min(_MOST_COLUMNS, max(_FEWEST_COLUMNS, *map(len, keys)))
        width = (self._area.width - close * (columns - 1)) // columns
        rows = self._rows(len(keys) + 1, close)
        self._tiles = [
            [
                word_tile(kit, part, TextSize.INSTRUCTION, is_bold=False)
                for part in _middle(rect, len(row), width, close)
            ]
            for rect, row in zip(rows, keys, strict=False)
        ]
        self._controls = [
            self._control(part, action)
            for part, action in zip(_shared(rows[-1], controls, close), controls, strict=True)
        ]
        for tile in (*(tile for row in self._tiles for tile in row), *self._controls):
            self.add_widget(tile)

    def _rows(self, count: int, close: int) -> list[Rect]:
        return list(self._area.rows(count, close))

    def _control(self, rect: Rect, action: Action) -> Tile:
        if not action.icon:
            return word_tile(self._kit, rect, TextSize.BUTTON)
        if action.id == "key:clear":
            edge_mm = max(_LEAST_ICON_MM, self._icon_mm(rect) * 0.8)
            return icon_beside(self._kit, rect, edge_mm, TextSize.BODY)
        return icon_tile(self._kit, rect, self._icon_mm(rect))

    def _icon_mm(self, rect: Rect) -> float:
        """Return how large a pictogram is: it grows as far as its key does."""
        theme = self._kit.theme
        return min(_ICON_MM * theme.text_scale_ratio, 0.7 * rect.height / theme.px_per_mm)


def _middle(row: Rect, count: int, width: int, close: int) -> list[Rect]:
    """Return so many keys of one width in the middle of a row."""
    used = count * width + (count - 1) * close
    left = row.x + (row.width - used) // 2
    return [Rect(left + at * (width + close), row.y, width, row.height) for at in range(count)]


def _shared(row: Rect, controls: tuple[Action, ...], close: int) -> list[Rect]:
    """Return the last row cut by shares."""
    shares = [_SHARES[action.id] for action in controls]
    unit = (row.width - close * (len(shares) - 1)) / sum(shares)
    parts: list[Rect] = []
    x = float(row.x)
    for share in shares:
        parts.append(Rect(round(x), row.y, round(unit * share), row.height))
        x += unit * share + close
    return parts
