"""Draws the hand-off: the symbol in the middle, what to do above it, the way in short below."""

from kivy.uix.widget import Widget

from app.mapview.canvas import MapWidget
from app.screens.handoff.logic import HandoffView
from app.theme import Colour, TextSize
from app.widgets.bar import content_rect
from app.widgets.kit import Kit
from app.widgets.rect import Rect
from app.widgets.surface import Surface
from app.widgets.symbol import Symbol
from app.widgets.text import Text
from app.widgets.tile import icon_beside

_WHITE = Colour(255, 255, 255)
_DONE_MM = 32.0
_SYMBOL_MM = 260.0


class HandoffScreen(Widget):
    """Shows a `HandoffView`."""

    def __init__(self, kit: Kit, map_widget: MapWidget) -> None:  # noqa: ARG002 - as every screen
        """Make it, empty."""
        super().__init__(size_hint=(None, None))
        gap = kit.gap_px
        title, rest = content_rect(kit).cut_top(kit.line_px(TextSize.TITLE), gap)
        self._title = Text(kit, title, TextSize.TITLE, is_bold=True)
        words, rest = rest.cut_top(kit.line_px(TextSize.BUTTON, 3), gap)
        self._words = Text(kit, words, TextSize.BUTTON, stand="top")
        done, rest = rest.cut_bottom(kit.mm(_DONE_MM), gap)
        self._done = icon_beside(kit, done, 18, TextSize.INSTRUCTION, is_main=True)
        summary, rest = rest.cut_bottom(kit.line_px(TextSize.INSTRUCTION, 3), gap)
        self._summary = self._make_summary(kit, summary)
        privacy, rest = rest.cut_bottom(kit.line_px(TextSize.BODY, 2), gap)
        self._privacy = Text(
            kit, privacy, TextSize.BODY, colour=kit.palette.ink_quiet, align="center", stand="top"
        )
        side = min(kit.mm(_SYMBOL_MM), rest.width, rest.height - kit.line_px(TextSize.BUTTON))
        card = rest.centred(side, side + kit.line_px(TextSize.BUTTON) + kit.gap_px)
        self._card = Surface(kit, card, fill=_WHITE, border=kit.palette.hairline)
        domain, square = card.inset(kit.mm(2)).cut_bottom(kit.line_px(TextSize.BUTTON))
        self._domain = Text(
            kit, domain, TextSize.BUTTON, is_bold=True, align="center", colour=kit.palette.action
        )
        self._symbol = Symbol(kit, square)
        for part in (self._title, self._words, self._card, self._symbol, self._domain,
                     self._privacy, *self._summary, self._done):
            self.add_widget(part)

    def show(self, view: HandoffView) -> None:
        """Show a view."""
        self._title.show(view.title)
        self._words.show(view.words)
        self._card.opacity = 0.0 if view.matrix is None else 1.0
        self._symbol.show(view.matrix)
        self._domain.show(view.domain)
        self._privacy.show(view.privacy)
        for text, words in zip(self._summary, view.summary or ("", "", ""), strict=True):
            text.show(words)
        self._done.show(view.done)

    @staticmethod
    def _make_summary(kit: Kit, rect: Rect) -> list[Text]:
        goal, rest = rect.cut_top(kit.line_px(TextSize.INSTRUCTION, 2))
        left, right = rest.cut_left(kit.mm(80), kit.gap_px)
        return [
            Text(kit, goal, TextSize.INSTRUCTION, is_bold=True, stand="bottom"),
            Text(kit, left, TextSize.INSTRUCTION, is_bold=True, colour=kit.palette.route),
            Text(kit, right, TextSize.INSTRUCTION),
        ]
