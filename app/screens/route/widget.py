"""Draws a route: what it is above, the map, the maneuvers, and the way to take it along."""

from kivy.uix.widget import Widget

from app.mapview.canvas import MapWidget
from app.screens.map_panel import MapPanel
from app.screens.route.logic import PER_PAGE, Fact, Notice, RouteView
from app.theme import TextSize
from app.widgets.bar import content_rect
from app.widgets.kit import Kit
from app.widgets.notice import NoticeStrip
from app.widgets.pager import Pager
from app.widgets.pictogram import Pictogram
from app.widgets.rect import Rect
from app.widgets.text import Text
from app.widgets.tile import Tile, icon_beside

_TAKE_MM = 32.0
_PAGER_MM = 24.0
_ROW_MM = 41.0
_FACTS = 3
_NOTICES = 2
_NOTICE_MM = 20.0


class RouteScreen(Widget):
    """Shows a `RouteView`."""

    def __init__(self, kit: Kit, map_widget: MapWidget) -> None:
        """Make it, empty."""
        super().__init__(size_hint=(None, None))
        gap, close = kit.gap_px, kit.mm(kit.theme.target_gap_mm)
        rest = self._make_head(kit, content_rect(kit))
        take, rest = rest.cut_bottom(kit.mm(_TAKE_MM), gap)
        self._take = icon_beside(kit, take, 18, TextSize.INSTRUCTION, is_main=True)
        pager, rest = rest.cut_bottom(kit.mm(_PAGER_MM), gap)
        self._pager = Pager(kit, pager)
        rows, rest = rest.cut_bottom(PER_PAGE * kit.mm(_ROW_MM) + (PER_PAGE - 1) * close, gap)
        self._rows = [maneuver_tile(kit, part) for part in rows.rows(PER_PAGE, close)]
        full = Rect(kit.area.x, rest.y, kit.area.width, rest.height)
        self._map = MapPanel(kit, full, map_widget, has_column=True)
        for part in (self._map, *self._rows, self._pager, self._take):
            self.add_widget(part)

    def show(self, view: RouteView) -> None:
        """Show a view."""
        self._goal.show(view.goal)
        self._time.show(view.time)
        self._distance.show(view.distance)
        self._show_facts(view.facts)
        self._show_notices(view.notices)
        self._map.show(view.map)
        for index, tile in enumerate(self._rows):
            if index < len(view.maneuvers):
                row = view.maneuvers[index]
                tile.show(row.action, number=row.number)
            else:
                tile.show(None)
        self._pager.show(view.pages)
        self._take.show(view.take)

    def _make_head(self, kit: Kit, content: Rect) -> Rect:
        gap = kit.gap_px
        goal, rest = content.cut_top(kit.line_px(TextSize.TITLE))
        self._goal = Text(kit, goal, TextSize.TITLE, is_bold=True)
        totals, rest = rest.cut_top(kit.line_px(TextSize.NUMBER), 0)
        left, right = totals.cut_left(kit.mm(104), gap)
        self._time = Text(kit, left, TextSize.NUMBER, is_bold=True, colour=kit.palette.route)
        middle, right = right.cut_left(kit.mm(80), gap)
        self._distance = Text(kit, middle, TextSize.INSTRUCTION)
        self._facts: list[tuple[Pictogram, Text]] = []
        edge = kit.mm(11)
        for part in right.rows(2, 0):
            icon, words = part.cut_left(edge, kit.mm(3))
            pair = (
                Pictogram(kit, icon.centred(edge, edge), colour=kit.palette.ink),
                Text(kit, words, TextSize.BODY),
            )
            self._facts.append(pair)
        notices, rest = rest.cut_top(_NOTICES * kit.mm(_NOTICE_MM), gap)
        self._notices = [NoticeStrip(kit, part) for part in notices.rows(_NOTICES, kit.mm(1))]
        for pair in self._facts:
            for part in pair:
                self.add_widget(part)
        for part in (self._goal, self._time, self._distance, *self._notices):
            self.add_widget(part)
        return rest

    def _show_facts(self, facts: tuple[Fact, ...]) -> None:
        for index, (icon, words) in enumerate(self._facts):
            icon.show(facts[index].icon if index < len(facts) else "")
            words.show(facts[index].words if index < len(facts) else "")

    def _show_notices(self, notices: tuple[Notice, ...]) -> None:
        for index, strip in enumerate(self._notices):
            notice = notices[index] if index < len(notices) else None
            strip.show(notice.icon if notice else "", notice.words if notice else "")


def maneuver_tile(kit: Kit, rect: Rect) -> Tile:
    """Return a row: its number, its pictogram, its sentence."""
    tile = Tile(kit, rect)
    inner = rect.inset(kit.mm(4), kit.mm(1.5))
    number, rest = inner.cut_left(kit.mm(16), kit.mm(2))
    tile.put(
        "number", Text(kit, number, TextSize.BODY, is_bold=True, align="center"), is_quiet=True
    )
    edge = kit.mm(26)
    icon, words = rest.cut_left(edge, kit.mm(6))
    tile.put("icon", Pictogram(kit, icon.centred(edge, edge), is_sign=True))
    tile.put("words", Text(kit, words, TextSize.BODY))
    return tile
