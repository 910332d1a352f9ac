"""Draws the answer that there is no way: what stands in it, where, and what else can be done."""

from kivy.uix.widget import Widget

from app.screens.map_panel import MapPanel
from app.screens.no_way.logic import BarrierRow, NoWayView
from app.screens.shared_map import SharedMap
from app.theme import TextSize
from app.widgets.bar import content_rect
from app.widgets.kit import Ink, Kit
from app.widgets.pictogram import Pictogram
from app.widgets.rect import Rect
from app.widgets.surface import Surface
from app.widgets.text import Text
from app.widgets.tile import icon_beside

_ACTION_MM = 34.0
_BARRIER_MM = 48.0
"""Height of a barrier; one that needs more lines is higher."""
_INSET_MM = (6.0, 1.5)
_SIGN_MM = 26.0
_BESIDE_MM = 6.0


class BarrierStrip(Widget):
    """One barrier: out of service, or so by its nature."""

    def __init__(self, kit: Kit, rect: Rect, row: BarrierRow) -> None:
        """Make it."""
        super().__init__(size_hint=(None, None))
        palette, now = kit.palette, row.is_passing
        fill = palette.out_of_service_ground if now else palette.not_confirmed_ground
        tone = palette.out_of_service if now else palette.not_confirmed
        inner = rect.inset(kit.mm(_INSET_MM[0]), kit.mm(_INSET_MM[1]))
        edge = kit.mm(_SIGN_MM)
        left, words = inner.cut_left(edge, kit.mm(_BESIDE_MM))
        icon = Pictogram(kit, left.centred(edge, edge), colour=tone)
        lower, upper = words.cut_bottom(kit.line_px(TextSize.BODY) if row.where else 0)
        text = Text(kit, upper, TextSize.BUTTON, is_bold=True)
        where = Text(kit, lower, TextSize.BODY)
        icon.show("cross" if now else "warning")
        text.show(row.words)
        where.show(row.where)
        for part in (Surface(kit, rect, fill=fill), icon, text, where):
            self.add_widget(part)

    @staticmethod
    def height_px(kit: Kit, width_px: float, row: BarrierRow) -> int:
        """Return how high a strip of this width is with all its words at their own size."""
        across = 2 * kit.mm(_INSET_MM[0]) + kit.mm(_SIGN_MM) + kit.mm(_BESIDE_MM)
        words = Ink(
            text=row.words,
            font_px=kit.theme.font_px(TextSize.BUTTON),
            is_bold=True,
            width_px=int(width_px) - across,
            align="left",
        )
        where_px = kit.line_px(TextSize.BODY) if row.where else 0
        needed_px = kit.texture(words).height + where_px + 2 * kit.mm(_INSET_MM[1])
        return max(kit.mm(_BARRIER_MM), needed_px)


class NoWayScreen(Widget):
    """Shows a `NoWayView`. The map takes what the words leave."""

    def __init__(self, kit: Kit, shared_map: SharedMap) -> None:
        """Make it, empty."""
        super().__init__(size_hint=(None, None))
        self._kit, self._shared_map = kit, shared_map

    def show(self, view: NoWayView) -> None:
        """Show a view: seldom, so that all of it may be made anew."""
        self.clear_widgets()
        kit, gap = self._kit, self._kit.gap_px
        rest = self._show_head(view, content_rect(kit))
        rest = self._show_actions(view, rest)
        rest = self._show_openings(view, rest)
        rest = self._show_barriers(view, rest)
        if view.map is None or rest.height < kit.mm(40):
            return
        rect = Rect(kit.area.x, rest.y + gap, kit.area.width, rest.height - gap)
        panel = MapPanel(kit, rect, self._shared_map, has_column=False)
        self.add_widget(panel)
        panel.show(view.map)

    def _show_head(self, view: NoWayView, rest: Rect) -> Rect:
        kit = self._kit
        goal, rest = rest.cut_top(kit.line_px(TextSize.INSTRUCTION))
        title, rest = rest.cut_top(kit.line_px(TextSize.TITLE, 2), kit.gap_px)
        self._say(goal, TextSize.INSTRUCTION, view.goal, is_quiet=True)
        self._say(title, TextSize.TITLE, view.title, is_bold=True)
        return rest

    def _show_actions(self, view: NoWayView, rest: Rect) -> Rect:
        kit, gap = self._kit, self._kit.gap_px
        count = len(view.actions)
        area, rest = rest.cut_bottom(count * kit.mm(_ACTION_MM) + (count - 1) * gap, 2 * gap)
        for index, (part, action) in enumerate(
            zip(area.rows(count, gap), view.actions, strict=True)
        ):
            tile = icon_beside(kit, part, 24, TextSize.BUTTON, is_main=index == 0)
            tile.show(action)
            self.add_widget(tile)
        return rest

    def _show_openings(self, view: NoWayView, rest: Rect) -> Rect:
        if not view.openings:
            return rest
        kit = self._kit
        line = kit.line_px(TextSize.BODY)
        lines = [2 * line for _ in view.openings]
        area, rest = rest.cut_bottom(line + sum(lines), kit.gap_px)
        head, area = area.cut_top(line)
        self._say(head, TextSize.BODY, view.opening_title, is_bold=True)
        for height, words in zip(lines, view.openings, strict=True):
            part, area = area.cut_top(height)
            self._say(part, TextSize.BODY, words)
        return rest

    def _show_barriers(self, view: NoWayView, rest: Rect) -> Rect:
        kit = self._kit
        close = kit.mm(kit.theme.target_gap_mm)
        if view.more:
            part, rest = rest.cut_bottom(kit.line_px(TextSize.BODY), close)
            self._say(part, TextSize.BODY, view.more, is_quiet=True)
        for left, row in zip(
            range(len(view.barriers), 0, -1), reversed(view.barriers), strict=True
        ):
            share_px = int(rest.height) // left - close
            height_px = min(BarrierStrip.height_px(kit, rest.width, row), share_px)
            part, rest = rest.cut_bottom(height_px, close)
            self.add_widget(BarrierStrip(kit, part, row))
        return rest

    def _say(
        self,
        rect: Rect,
        size: TextSize,
        words: str,
        *,
        is_bold: bool = False,
        is_quiet: bool = False,
    ) -> None:
        palette = self._kit.palette
        text = Text(
            self._kit,
            rect,
            size,
            is_bold=is_bold,
            colour=palette.ink_quiet if is_quiet else palette.ink,
            stand="top",
        )
        text.show(words)
        self.add_widget(text)
