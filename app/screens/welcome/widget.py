"""Draws the first screen: station and map above, the question and its answers below."""

from kivy.uix.widget import Widget

from app.screens.map_panel import MapPanel
from app.screens.shared_map import SharedMap
from app.screens.welcome.logic import WelcomeView, language_columns
from app.screens.words import columns_of
from app.theme import TextSize
from app.widgets.bar import bar_columns, bar_rect, content_rect
from app.widgets.kit import Kit
from app.widgets.rect import Rect
from app.widgets.text import Text, set_alike
from app.widgets.tile import icon_above, icon_beside, word_tile

_START_MM = 40.0
_PICK_MM = 66.0
_LANGUAGE_MM = 23.0


class WelcomeScreen(Widget):
    """Shows a `WelcomeView`."""

    def __init__(self, kit: Kit, shared_map: SharedMap) -> None:
        """Make it, empty."""
        super().__init__(size_hint=(None, None))
        self._kit, self._shared_map = kit, shared_map
        self._counts: tuple[int, int] | None = None

    def _take_counts(self, count: int, language_count: int) -> None:
        """Lay out quick picks and languages: as many as here are, nearly always the same."""
        if (count, language_count) == self._counts:
            return
        self._counts = (count, language_count)
        self.clear_widgets()
        kit, gap = self._kit, self._kit.gap_px
        head, rest = content_rect(kit).cut_top(kit.line_px(TextSize.NUMBER))
        self._station = Text(kit, head, TextSize.NUMBER, is_bold=True, stand="bottom")
        standing, rest = rest.cut_top(kit.line_px(TextSize.BODY), gap)
        self._standing = Text(kit, standing, TextSize.BODY, colour=kit.palette.ink_quiet)
        beside = language_columns(language_count)
        below = -(-language_count // beside)
        height = below * kit.mm(_LANGUAGE_MM) + (below - 1) * gap
        languages, rest = rest.cut_bottom(height, gap)
        cells = [cell for row in languages.rows(below, gap) for cell in row.columns(beside, gap)]
        self._languages = [word_tile(kit, cell, TextSize.BODY) for cell in cells[:language_count]]
        columns = columns_of(count)
        self._picks = []
        for in_row in reversed([n for n in (min(count, columns), count - columns) if n > 0]):
            row, rest = rest.cut_bottom(kit.mm(_PICK_MM), gap)
            self._picks[:0] = [
                icon_above(kit, part, 23, TextSize.BODY, note=TextSize.LABEL, is_sign=True)
                for part in row.columns(columns, gap)[:in_row]
            ]
        start, rest = rest.cut_bottom(kit.mm(_START_MM), gap)
        self._start = icon_beside(kit, start, 27, TextSize.INSTRUCTION, is_main=True)
        question, rest = rest.cut_bottom(kit.line_px(TextSize.TITLE), gap + gap // 2)
        self._question = Text(kit, question, TextSize.TITLE, is_bold=True)
        full = Rect(kit.area.x, rest.y, kit.area.width, rest.height)
        self._map = MapPanel(kit, full, self._shared_map, has_column=False)
        credit, _ = bar_rect(kit).cut_left(bar_columns(kit)[1].right - bar_rect(kit).x)
        self._credit = Text(kit, credit, TextSize.CAPTION, colour=kit.palette.ink_quiet)
        for part in (
            self._station,
            self._standing,
            self._map,
            self._question,
            self._start,
            *self._picks,
            *self._languages,
            self._credit,
        ):
            self.add_widget(part)

    def show(self, view: WelcomeView) -> None:
        """Show a view."""
        self._take_counts(len(view.picks), len(view.languages))
        self._station.show(view.station)
        self._standing.show(view.standing)
        if view.map is not None:
            self._map.show(view.map)
        self._question.show(view.question)
        self._start.show(view.start)
        for tile, pick in zip(self._picks, view.picks, strict=True):
            tile.show(pick.action, note=pick.note)
        set_alike(self._kit, [tile.parts["words"] for tile in self._picks])
        for tile, action in zip(self._languages, view.languages, strict=True):
            tile.show(action)
        self._credit.show(view.attribution)
