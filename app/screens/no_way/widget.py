"""Draws the answer that there is no way: what stands in it, where, and what else can be done."""

from kivy.uix.widget import Widget

from app.mapview.canvas import MapWidget
from app.screens.map_panel import MapPanel
from app.screens.no_way.logic import BarrierRow, NoWayView
from app.theme import TextSize
from app.widgets.bar import content_rect
from app.widgets.kit import Kit
from app.widgets.pictogram import Pictogram
from app.widgets.rect import Rect
from app.widgets.surface import Surface
from app.widgets.text import Text
from app.widgets.tile import icon_beside

_ACTION_MM = 32.0
_BARRIER_MM = 42.0
_ACTIONS = 3
_BARRIERS = 3
_OPENINGS = 2


class BarrierStrip(Widget):
    """One barrier: out of service, or so by its nature."""

    def __init__(self, kit: Kit, rect: Rect) -> None:
        """Make it, empty."""
        super().__init__(size_hint=(None, None))
        self._palette = kit.palette
        self._surface = Surface(kit, rect, fill=kit.palette.out_of_service_ground)
        inner = rect.inset(kit.mm(6), kit.mm(1))
        edge = kit.mm(20)
        left, words = inner.cut_left(edge, kit.mm(6))
        self._icon = Pictogram(kit, left.centred(edge, edge), colour=kit.palette.out_of_service)
        upper, lower = words.cut_top(words.height - kit.line_px(TextSize.LABEL))
        self._words = Text(kit, upper, TextSize.BUTTON, is_bold=True)
        self._where = Text(kit, lower, TextSize.LABEL)
        for part in (self._surface, self._icon, self._words, self._where):
            self.add_widget(part)

    def show(self, row: BarrierRow | None) -> None:
        """Show a barrier; None: nothing."""
        self.opacity = 0.0 if row is None else 1.0
        if row is None:
            self._words.show("")
            self._where.show("")
            return
        palette = self._palette
        now = row.is_out_of_service
        fill = palette.out_of_service_ground if now else palette.not_confirmed_ground
        tone = palette.out_of_service if now else palette.not_confirmed
        self._surface.paint(fill, None, 0)
        self._icon.tint(tone)
        self._icon.show("cross" if now else "warning")
        self._words.show(row.words)
        self._where.show(row.where)


class NoWayScreen(Widget):
    """Shows a `NoWayView`."""

    def __init__(self, kit: Kit, map_widget: MapWidget) -> None:
        """Make it, empty."""
        super().__init__(size_hint=(None, None))
        gap, close = kit.gap_px, kit.mm(kit.theme.target_gap_mm)
        goal, rest = content_rect(kit).cut_top(kit.line_px(TextSize.INSTRUCTION))
        self._goal = Text(kit, goal, TextSize.INSTRUCTION, colour=kit.palette.ink_quiet)
        title, rest = rest.cut_top(kit.line_px(TextSize.TITLE, 2), gap)
        self._title = Text(kit, title, TextSize.TITLE, is_bold=True, stand="top")
        actions, rest = rest.cut_bottom(_ACTIONS * kit.mm(_ACTION_MM) + (_ACTIONS - 1) * gap, gap)
        main, *others = actions.rows(_ACTIONS, gap)
        self._actions = [
            icon_beside(kit, main, 18, TextSize.BUTTON, is_main=True),
            *(icon_beside(kit, part, 16, TextSize.BUTTON) for part in others),
        ]
        openings, rest = rest.cut_bottom(
            kit.line_px(TextSize.BODY, 1) + _OPENINGS * kit.line_px(TextSize.BODY, 2), 2 * gap
        )
        head, lines = openings.cut_top(kit.line_px(TextSize.BODY))
        self._opening_title = Text(kit, head, TextSize.BODY, is_bold=True)
        self._openings = [Text(kit, part, TextSize.BODY, stand="top") for part in lines.rows(_OPENINGS, 0)]
        more, rest = rest.cut_bottom(kit.line_px(TextSize.BODY), gap)
        self._more = Text(kit, more, TextSize.BODY, colour=kit.palette.ink_quiet)
        barriers, rest = rest.cut_bottom(
            _BARRIERS * kit.mm(_BARRIER_MM) + (_BARRIERS - 1) * close, gap
        )
        self._barriers = [BarrierStrip(kit, part) for part in barriers.rows(_BARRIERS, close)]
        full = Rect(kit.area.x, rest.y, kit.area.width, rest.height)
        self._map = MapPanel(kit, full, map_widget, has_column=False)
        for part in (self._goal, self._title, self._map, *self._barriers, self._more,
                     self._opening_title, *self._openings, *self._actions):
            self.add_widget(part)

    def show(self, view: NoWayView) -> None:
        """Show a view."""
        self._goal.show(view.goal)
        self._title.show(view.title)
        self._map.opacity = 0.0 if view.map is None else 1.0
        if view.map is not None:
            self._map.show(view.map)
        for index, strip in enumerate(self._barriers):
            strip.show(view.barriers[index] if index < len(view.barriers) else None)
        self._more.show(view.more)
        self._opening_title.show(view.opening_title)
        for index, text in enumerate(self._openings):
            text.show(view.openings[index] if index < len(view.openings) else "")
        for index, tile in enumerate(self._actions):
            tile.show(view.actions[index] if index < len(view.actions) else None)
