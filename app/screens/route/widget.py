"""Draws a route: what it is above, the map, the maneuvers, and the way to take it along."""

from collections.abc import Iterator

from kivy.uix.widget import Widget

from app.mapview.textures import icon_texture
from app.screens.map_panel import MapPanel
from app.screens.route.logic import RouteView
from app.screens.shared_map import SharedMap
from app.text.signs import ICONS, Fact
from app.theme import TextSize
from app.widgets.bar import content_rect
from app.widgets.kit import Kit
from app.widgets.notice import NoticeStrip
from app.widgets.pager import Pager
from app.widgets.pictogram import Pictogram
from app.widgets.rect import Rect
from app.widgets.text import Text
from app.widgets.tile import Tile, icon_beside

_TAKE_MM = 34.0
_PAGER_MM = 25.0
_ROW_MM = {2: 43.0, 3: 64.0, 4: 85.0}
"""Height of a maneuver by the lines that one on the way needs."""
_FACTS = 2
_ICON_MM = 30.0
_NOTICE_MM = {1: 23.0, 2: 42.0}
"""Height of a notice by its lines."""

Shape = tuple[tuple[int, ...], int, int, bool]
"""What decides the layout: lines of each notice, maneuvers on a page and lines of each, whether
there are pages."""


class RouteScreen(Widget):
    """Shows a `RouteView`. Its layout is made once for a shape and stays while one reads."""

    def __init__(self, kit: Kit, shared_map: SharedMap) -> None:
        """Make it, empty."""
        super().__init__(size_hint=(None, None))
        self._kit, self._shared_map = kit, shared_map
        self._shape: Shape | None = None

    def show(self, view: RouteView) -> None:
        """Show a view."""
        lines = tuple(notice.lines for notice in view.notices)
        self._take_shape((lines, view.per_page, view.row_lines, view.pages is not None))
        self._goal.show(view.goal)
        self._show_totals(view)
        self._show_facts(view.facts)
        for strip, notice in zip(self._notices, view.notices, strict=True):
            strip.show(notice.icon, notice.words)
        self._map.show(view.map)
        for index, tile in enumerate(self._rows):
            if index < len(view.maneuvers):
                row = view.maneuvers[index]
                tile.show(row.action, number=row.number)
            else:
                tile.show(None)
        if self._pager is not None:
            self._pager.show(view.pages)
        self._take.show(view.take)

    def _take_shape(self, shape: Shape) -> None:
        if shape == self._shape:
            return
        self._shape = shape
        notices, row_count, row_lines, has_pages = shape
        self.clear_widgets()
        kit = self._kit
        gap, close = kit.gap_px, kit.mm(kit.theme.target_gap_mm)
        rest = self._make_head(content_rect(kit))
        self._notices = []
        for lines in notices:
            part, rest = rest.cut_top(kit.mm(_NOTICE_MM[lines]), close)
            self._notices.append(NoticeStrip(kit, part))
        take, rest = rest.cut_bottom(kit.mm(_TAKE_MM), gap)
        self._take = icon_beside(kit, take, 26, TextSize.INSTRUCTION, is_main=True)
        self._pager = None
        if has_pages:
            pager, rest = rest.cut_bottom(kit.mm(_PAGER_MM), gap)
            self._pager = Pager(kit, pager)
        height = row_count * kit.mm(_ROW_MM[row_lines]) + (row_count - 1) * close
        rows, rest = rest.cut_bottom(height, gap)
        self._rows = [maneuver_tile(kit, part) for part in rows.rows(row_count, close)]
        full = Rect(kit.area.x, rest.y, kit.area.width, rest.height)
        self._map = MapPanel(kit, full, self._shared_map, has_column=True)
        for part in (*self._notices, self._map, *self._rows, self._pager, self._take):
            if part is not None:
                self.add_widget(part)

    def _make_head(self, content: Rect) -> Rect:
        kit, gap = self._kit, self._kit.gap_px
        goal, rest = content.cut_top(kit.line_px(TextSize.TITLE))
        self._goal = Text(kit, goal, TextSize.TITLE, is_bold=True)
        self._totals_rect, rest = rest.cut_top(kit.line_px(TextSize.NUMBER), gap)
        side, totals = self._totals_rect.cut_right(kit.mm(150), gap)
        self._time = Text(kit, totals, TextSize.NUMBER, is_bold=True, colour=kit.palette.route)
        self._distance = Text(kit, totals, TextSize.INSTRUCTION)
        edge = kit.mm(15)
        self._facts: list[tuple[Pictogram, Text]] = []
        for part in side.rows(_FACTS, 0):
            icon, words = part.cut_left(edge, kit.mm(4))
            pair = (
                Pictogram(kit, icon.centred(edge, edge)),
                Text(kit, words, TextSize.BODY),
            )
            self._facts.append(pair)
        for part in (self._goal, self._time, self._distance):
            self.add_widget(part)
        for pair in self._facts:
            for part in pair:
                self.add_widget(part)
        return rest

    def _show_totals(self, view: RouteView) -> None:
        """Put the distance right behind the time, however long that is."""
        kit = self._kit
        self._time.show(view.time)
        width = kit.width_px(view.time, TextSize.NUMBER, is_bold=True)
        _, behind = self._totals_rect.cut_left(width, 2 * kit.gap_px)
        self._distance.place(behind.cut_right(kit.mm(150), kit.gap_px)[1])
        self._distance.show(view.distance)

    def _show_facts(self, facts: tuple[Fact, ...]) -> None:
        start = max(0, _FACTS - len(facts))  # a single one stands beside the distance
        for index, (icon, words) in enumerate(self._facts, start=-start):
            icon.show(facts[index].icon if 0 <= index < len(facts) else "")
            words.show(facts[index].words if 0 <= index < len(facts) else "")


def draw_icons(kit: Kit) -> Iterator[None]:
    """Draw the pictograms of maneuvers one after the other, so that no route waits for them."""
    for name in ICONS:
        icon_texture(name, kit.mm(_ICON_MM), kit.palette.on_sign, kit.palette.sign)
        yield


def maneuver_tile(kit: Kit, rect: Rect) -> Tile:
    """Return a row: its number, its pictogram, its sentence."""
    tile = Tile(kit, rect)
    inner = rect.inset(kit.mm(4), kit.mm(1))
    number, rest = inner.cut_left(kit.mm(16), kit.mm(2))
    tile.put(
        "number", Text(kit, number, TextSize.BODY, is_bold=True, align="center"), is_quiet=True
    )
    edge = kit.mm(_ICON_MM)
    icon, words = rest.cut_left(edge, kit.mm(6))
    tile.put("icon", Pictogram(kit, icon.centred(edge, edge), is_sign=True))
    tile.put("words", Text(kit, words, TextSize.BODY))
    return tile
