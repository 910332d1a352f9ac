"""What lies over a screen: help, the list of languages, the question whether anybody is there."""

from kivy.graphics import Color, Rectangle
from kivy.uix.widget import Widget

from app.flow.view import WarningView
from app.screens.sheet_screen import SheetScreen
from app.theme import TextSize
from app.widgets.kit import Kit
from app.widgets.surface import Surface
from app.widgets.text import Text, height_px

_SHADE = (0.05, 0.06, 0.07, 0.62)


class HelpPanel(SheetScreen):
    """How to use the kiosk: by touch, and by the six keys."""

    def __init__(self, kit: Kit) -> None:
        """Make it, empty."""
        super().__init__(kit, None, is_panel=True)


class LanguageListPanel(HelpPanel):
    """All languages; a check stands before the present one."""


class WarningPanel(Widget):
    """The rest of the visit in seconds, over a darkened screen."""

    def __init__(self, kit: Kit) -> None:
        """Make it, empty."""
        super().__init__(size_hint=(None, None))
        self._kit = kit
        area = kit.area
        with self.canvas:
            Color(*_SHADE)
            Rectangle(pos=(area.x, area.y), size=(area.width, area.height))

    def show(self, view: WarningView) -> None:
        """Show it: once a second at most, so that all of it may be made anew."""
        self.clear_widgets()
        kit, gap = self._kit, self._kit.gap_px
        width = kit.page.width - 2 * kit.margin_px
        parts = (
            (view.title, TextSize.TITLE, True, kit.palette.ink),
            (view.number, TextSize.HERO, True, kit.palette.action),
            (view.words, TextSize.BUTTON, False, kit.palette.ink),
        )
        heights = [height_px(kit, text, size, width, is_bold=bold) for text, size, bold, _ in parts]
        card = kit.page.centred(kit.page.width, sum(heights) + 2 * gap + 2 * kit.margin_px)
        self.add_widget(Surface(kit, card, fill=kit.palette.card, border=kit.palette.hairline))
        rest = card.inset(kit.margin_px)
        for height, (words, size, bold, colour) in zip(heights, parts, strict=True):
            rect, rest = rest.cut_top(height, gap)
            text = Text(kit, rect, size, is_bold=bold, align="center", colour=colour)
            text.show(words)
            self.add_widget(text)
