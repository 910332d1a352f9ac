"""What lies over a screen: help, the list of languages, the question whether anybody is there."""

from collections.abc import Callable

from kivy.graphics import Color, Rectangle
from kivy.uix.widget import Widget

from app.flow.view import WarningView
from app.screens.sheet_screen import SheetScreen
from app.theme import TextSize
from app.widgets.clip_player import ClipPlayer
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


class SignPanel(SheetScreen):
    """What the screen says in sign language, or else in writing."""

    def __init__(self, kit: Kit) -> None:
        """Make it, empty."""
        super().__init__(kit, None, is_panel=True)

    def follow(self, ended: Callable[[], None]) -> None:
        """Call a function when the clip that is shown has ended."""
        for widget in self.children:
            if isinstance(widget, ClipPlayer):
                widget.ended = ended


_WARNING_SIZES = (
    (TextSize.TITLE, TextSize.HERO, TextSize.BUTTON),
    (TextSize.BUTTON, TextSize.NUMBER, TextSize.BODY),
    (TextSize.BODY, TextSize.TITLE, TextSize.LABEL),
)
"""Of title, seconds and words: the first that have room, since a question has one page."""


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
        sizes, heights = self._sizes(view)
        card = kit.page.centred(kit.page.width, sum(heights) + 2 * gap + 2 * kit.margin_px)
        self.add_widget(Surface(kit, card, fill=kit.palette.card, border=kit.palette.hairline))
        rest = card.inset(kit.margin_px)
        for height, words, size in zip(heights, _told(view), sizes, strict=True):
            rect, rest = rest.cut_top(height, gap)
            colour = kit.palette.action if words is view.number else kit.palette.ink
            text = Text(
                kit, rect, size, is_bold=words is not view.words, align="center", colour=colour
            )
            text.show(words)
            self.add_widget(text)

    def _sizes(self, view: WarningView) -> tuple[tuple[TextSize, ...], list[int]]:
        """Return the largest sizes at which all of it has room, and the heights it then takes."""
        kit = self._kit
        width = kit.page.width - 2 * kit.margin_px
        most = kit.page.height - 2 * kit.gap_px - 2 * kit.margin_px
        found = [
            [
                height_px(kit, words, size, width, is_bold=words is not view.words)
                for words, size in zip(_told(view), sizes, strict=True)
            ]
            for sizes in _WARNING_SIZES
        ]
        at = next((at for at, heights in enumerate(found) if sum(heights) <= most), -1)
        return _WARNING_SIZES[at], found[at]


def _told(view: WarningView) -> tuple[str, str, str]:
    return view.title, view.number, view.words
