"""Draws the answer that there is no way: what stands in it, where, and what else can be done."""

from kivy.uix.widget import Widget

from app.screens.map_panel import MapPanel
from app.screens.no_way.logic import BarrierRow, NoWayView
from app.screens.shared_map import SharedMap
from app.theme import TextSize
from app.widgets.bar import content_rect
from app.widgets.kit import Kit
from app.widgets.pictogram import Pictogram
from app.widgets.rect import Rect
from app.widgets.surface import Surface
from app.widgets.text import Text, height_px
from app.widgets.tile import icon_beside

_ACTION_MM = 34.0
_BARRIER_MM = 48.0
"""The least height of a barrier, whose words may need more."""
_LEAST_MAP_MM = 60.0
"""What is left for the map where the words can be set smaller; where they cannot, it gives way."""
_ICON_MM = 26.0
_OPENINGS_APART_MM = 3.0
_PAD_MM = (6.0, 1.5)
"""Inside a strip, across and along."""


class BarrierStrip(Widget):
    """One barrier: out of service, or so by its nature."""

    def __init__(self, kit: Kit, rect: Rect, row: BarrierRow, size: TextSize) -> None:
        """Make it."""
        super().__init__(size_hint=(None, None))
        palette, now = kit.palette, row.is_passing
        fill = palette.out_of_service_ground if now else palette.not_confirmed_ground
        tone = palette.out_of_service if now else palette.not_confirmed
        left, words = _strip_parts(kit, rect)
        edge = kit.mm(_ICON_MM)
        icon = Pictogram(kit, left.centred(edge, edge), colour=tone)
        lower_px = height_px(kit, row.where, _where_size(size), words.width)
        lower, upper = words.cut_bottom(lower_px)
        text = Text(kit, upper, size, is_bold=True)
        where = Text(kit, lower, _where_size(size))
        icon.show("cross" if now else "warning")
        text.show(row.words)
        where.show(row.where)
        for part in (Surface(kit, rect, fill=fill), icon, text, where):
            self.add_widget(part)


def _strip_parts(kit: Kit, rect: Rect) -> tuple[Rect, Rect]:
    """Return where the pictogram and the words of a strip stand."""
    across, along = (kit.mm(pad) for pad in _PAD_MM)
    return rect.inset(across, along).cut_left(kit.mm(_ICON_MM), across)


def _where_size(size: TextSize) -> TextSize:
    """Return how large it is said where a barrier is: never larger than what it is."""
    return TextSize.BODY if size is TextSize.BUTTON else size


def _strip_px(kit: Kit, width_px: int, row: BarrierRow, size: TextSize) -> int:
    """Return the height that a barrier's words need at a size."""
    _, words = _strip_parts(kit, Rect(0, 0, width_px, kit.mm(_BARRIER_MM)))
    return max(
        kit.mm(_BARRIER_MM),
        height_px(kit, row.words, size, words.width, is_bold=True)
        + height_px(kit, row.where, _where_size(size), words.width)
        + 2 * kit.mm(_PAD_MM[1]),
    )


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
        title_px = height_px(kit, view.title, TextSize.TITLE, rest.width, is_bold=True)
        title, rest = rest.cut_top(min(title_px, kit.line_px(TextSize.TITLE, 2)), kit.gap_px)
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
        apart = kit.mm(_OPENINGS_APART_MM)
        lines = [
            height_px(kit, words, TextSize.BODY, rest.width) + apart for words in view.openings
        ]
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
        size, heights = self._barrier_heights(view.barriers, rest, close)
        for row, height in zip(reversed(view.barriers), reversed(heights), strict=True):
            part, rest = rest.cut_bottom(height, close)
            self.add_widget(BarrierStrip(kit, part, row, size))
        return rest

    def _barrier_heights(
        self, rows: tuple[BarrierRow, ...], rest: Rect, close_px: int
    ) -> tuple[TextSize, list[int]]:
        """Return the largest size at which all barriers are told in full, and their heights."""
        kit = self._kit
        room = rest.height - close_px * len(rows)
        map_px = kit.mm(_LEAST_MAP_MM) + kit.gap_px
        for size, spare_px in (
            (TextSize.BUTTON, map_px),
            (TextSize.BODY, map_px),
            (TextSize.BODY, 0),
            (TextSize.LABEL, 0),
        ):
            heights = [_strip_px(kit, rest.width, row, size) for row in rows]
            if sum(heights) + spare_px <= room:
                return size, heights
        return TextSize.LABEL, [room // max(1, len(rows)) for _ in rows]

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
