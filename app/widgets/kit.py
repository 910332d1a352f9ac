"""What every widget is given: the theme in pixels, and textures of words that are made once."""

from collections import OrderedDict
from dataclasses import dataclass
from typing import Any

from kivy.core.text import Label as PlainLabel
from kivy.core.text.markup import MarkupLabel

from app.theme import Palette, TextSize, Theme
from app.toolkit import BODY_FONT, markup_of
from app.widgets.rect import Rect

_KEPT = 400


@dataclass(frozen=True, slots=True)
class Ink:
    """A text as it would be drawn."""

    text: str
    font_px: int
    is_bold: bool
    width_px: int
    align: str
    is_shortened: bool = False


class Kit:
    """The theme on one panel. `area` is the part of the window that the kiosk uses."""

    def __init__(self, theme: Theme, area: Rect) -> None:
        """Prepare for a panel."""
        self.theme = theme
        self.area = area
        self.margin_px = theme.mm(theme.margin_mm)
        self.gap_px = theme.mm(theme.gap_mm)
        self.radius_px = theme.mm(theme.radius_mm)
        self._kept: OrderedDict[Ink, Any] = OrderedDict()

    @property
    def palette(self) -> Palette:
        """The colours."""
        return self.theme.palette

    @property
    def page(self) -> Rect:
        """The area inside its margin."""
        return self.area.inset(self.margin_px)

    def mm(self, value: float) -> int:
        """Return millimetres in pixels."""
        return self.theme.mm(value)

    def line_px(self, size: TextSize, lines: int = 1) -> int:
        """Return the height of so many lines of text."""
        return -(-round(self.theme.font_px(size) * 1.2 * 10) * lines // 10)

    def texture(self, ink: Ink) -> Any:
        """Return a text as a white texture, to be tinted."""
        known = self._kept.get(ink)
        if known is None:
            known = self._kept[ink] = _draw(ink)
            if len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(ink)
        return known

    def width_px(self, text: str, size: TextSize, *, is_bold: bool = False) -> int:
        """Return the width of a text on one line."""
        label = PlainLabel(font_name=BODY_FONT, font_size=self.theme.font_px(size), bold=is_bold)
        return label.get_cached_extents()(text)[0]

    def word_px(self, text: str, size: TextSize, *, is_bold: bool = False) -> int:
        """Return the width of a text's longest word."""
        label = PlainLabel(font_name=BODY_FONT, font_size=self.theme.font_px(size), bold=is_bold)
        extents = label.get_cached_extents()
        return max((extents(word)[0] for word in text.split()), default=0)


def _draw(ink: Ink) -> Any:
    markup = markup_of(ink.text)
    kind = MarkupLabel if "[font=" in markup else PlainLabel
    label = kind(
        text=markup if kind is MarkupLabel else ink.text,
        font_name=BODY_FONT,
        font_size=ink.font_px,
        bold=ink.is_bold,
        text_size=(ink.width_px, None),
        halign=ink.align,
        shorten=ink.is_shortened,
        shorten_from="right",
    )
    label.refresh()
    return label.texture
