"""Draws the hand-off: what to do, the symbol, where it leads, and the way in short."""

from kivy.uix.widget import Widget

from app.screens.handoff.logic import HandoffView
from app.screens.shared_map import SharedMap
from app.theme import Colour, TextSize
from app.widgets.bar import content_rect
from app.widgets.kit import Kit
from app.widgets.pictogram import Pictogram
from app.widgets.surface import Surface
from app.widgets.symbol import Symbol
from app.widgets.text import Text
from app.widgets.tile import icon_beside

_WHITE = Colour(255, 255, 255)
_DONE_MM = 34.0
_STATE_MM = 22.0


class HandoffScreen(Widget):
    """Shows a `HandoffView`."""

    def __init__(self, kit: Kit, shared_map: SharedMap) -> None:  # noqa: ARG002 - as every screen
        """Make it, empty."""
        super().__init__(size_hint=(None, None))
        gap = kit.gap_px
        title, rest = content_rect(kit).cut_top(kit.line_px(TextSize.TITLE), gap)
        self._title = Text(kit, title, TextSize.TITLE, is_bold=True)
        words, rest = rest.cut_top(kit.line_px(TextSize.BUTTON, 3), gap)
        self._words = Text(kit, words, TextSize.BUTTON, stand="top")
        done, rest = rest.cut_bottom(kit.mm(_DONE_MM), 2 * gap)
        self._done = icon_beside(kit, done, 26, TextSize.INSTRUCTION, is_main=True)
        left, right = done.cut_left((done.width - kit.gap_px) // 2, kit.gap_px)
        self._print = icon_beside(kit, left, 26, TextSize.INSTRUCTION)
        self._done_beside = icon_beside(kit, right, 26, TextSize.INSTRUCTION, is_main=True)
        summary, rest = rest.cut_bottom(
            kit.line_px(TextSize.TITLE) + kit.line_px(TextSize.INSTRUCTION), 2 * gap
        )
        goal, totals = summary.cut_top(kit.line_px(TextSize.TITLE))
        self._goal = Text(kit, goal, TextSize.TITLE, is_bold=True)
        icon, words = summary.cut_left(kit.mm(_STATE_MM), kit.gap_px)
        self._state = Pictogram(kit, icon.centred(kit.mm(_STATE_MM), kit.mm(_STATE_MM)))
        self._printing = Text(kit, words, TextSize.BUTTON, is_bold=True)
        self._totals = Text(kit, totals, TextSize.INSTRUCTION, colour=kit.palette.ink_quiet)
        self._card = Surface(kit, rest, fill=_WHITE, border=kit.palette.hairline)
        inner = rest.inset(kit.margin_px, kit.gap_px)
        privacy, inner = inner.cut_bottom(kit.line_px(TextSize.BODY))
        domain, square = inner.cut_bottom(kit.line_px(TextSize.BUTTON), 0)
        self._domain = Text(
            kit, domain, TextSize.BUTTON, is_bold=True, align="center", colour=kit.palette.action
        )
        self._privacy = Text(
            kit, privacy, TextSize.BODY, colour=kit.palette.ink_quiet, align="center", stand="top"
        )
        self._symbol = Symbol(kit, square)
        for part in (
            self._title,
            self._words,
            self._card,
            self._symbol,
            self._domain,
            self._privacy,
            self._goal,
            self._totals,
            self._state,
            self._printing,
            self._print,
            self._done_beside,
            self._done,
        ):
            self.add_widget(part)

    def show(self, view: HandoffView) -> None:
        """Show a view."""
        self._title.show(view.title)
        self._words.show(view.words)
        self._card.opacity = 0.0 if view.matrix is None else 1.0
        self._symbol.show(view.matrix)
        self._domain.show(view.domain)
        self._privacy.show(view.privacy)
        # what became of a ticket takes the place of the way in short, which its reader has seen
        self._goal.show("" if view.printing else view.goal)
        self._totals.show("" if view.printing else view.totals)
        self._state.opacity = 1.0 if view.printing else 0.0
        if view.printing:
            self._state.show(view.printing_icon)
        self._printing.show(view.printing)
        is_alone = view.print is None
        self._print.show(view.print)
        self._done.show(view.done if is_alone else None)
        self._done_beside.show(None if is_alone else view.done)
