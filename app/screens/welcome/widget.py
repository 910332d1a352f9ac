"""Draws the first screen: station and map above, the question and its answers below."""

from kivy.uix.widget import Widget

from app.mapview.canvas import MapWidget
from app.screens.map_panel import MapPanel
from app.screens.welcome.logic import WelcomeView
from app.screens.words import columns_of
from app.theme import TextSize
from app.widgets.bar import bar_rect, content_rect
from app.widgets.kit import Kit
from app.widgets.rect import Rect
from app.widgets.text import Text, set_alike
from app.widgets.tile import icon_above, icon_beside, word_tile

_START_MM = 40.0
_PICK_MM = 66.0
_LANGUAGE_MM = 26.0


class WelcomeScreen(Widget):
    """Shows a `WelcomeView`."""

    def __init__(self, kit: Kit, map_widget: MapWidget) -> None:
        """Make it, empty."""
        super().__init__(size_hint=(None, None))
        self._kit, self._map_widget = kit, map_widget
        self._count: int | None = None

    def _take_count(self, count: int) -> None:
        """Lay out so many quick picks: as many as this station has, nearly always the same."""
        if count == self._count:
            return
        self._count = count
        self.clear_widgets()
        kit, gap = self._kit, self._kit.gap_px
        head, rest = content_rect(kit).cut_top(kit.line_px(TextSize.NUMBER))
        self._station = Text(kit, head, TextSize.NUMBER, is_bold=True, stand="bottom")
        standing, rest = rest.cut_top(kit.line_px(TextSize.BODY), gap)
        self._standing = Text(kit, standing, TextSize.BODY, colour=kit.palette.ink_quiet)
        languages, rest = rest.cut_bottom(kit.mm(_LANGUAGE_MM), gap)
        self._languages = [
            word_tile(kit, part, TextSize.BUTTON) for part in languages.columns(2, gap)
        ]
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
        self._map = MapPanel(kit, full, self._map_widget, has_column=False)
        credit, _ = bar_rect(kit).cut_left(bar_rect(kit).columns(2, gap)[0].width)
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
        self._take_count(len(view.picks))
        self._station.show(view.station)
        self._standing.show(view.standing)
        self._map.show(view.map)
        self._question.show(view.question)
        self._start.show(view.start)
        for tile, pick in zip(self._picks, view.picks, strict=True):
            tile.show(pick.action, note=pick.note)
        set_alike(self._kit, [tile.parts["words"] for tile in self._picks])
        for index, tile in enumerate(self._languages):
            tile.show(view.languages[index] if index < len(view.languages) else None)
        self._credit.show(view.attribution)
