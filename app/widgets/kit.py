"""What every widget is given: the theme in pixels, and textures of words that are made once."""

import unicodedata
from collections import OrderedDict
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from kivy.core.text import Label as PlainLabel
from kivy.core.text.markup import MarkupLabel

from app.assets import han_font
from app.flow.frame import foot_mm
from app.lines import is_broken_between_characters, lines_of, widest_px
from app.theme import LINE_RATIO, Palette, TextSize, Theme
from app.toolkit import BODY_FONT, HAN_FONT, font_runs, markup_of
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
    han: str = HAN_FONT


class Kit:
    """The theme on one panel. `area` is the part of the window that the kiosk uses."""

    def __init__(self, theme: Theme, area: Rect, *, is_heard: bool = False) -> None:
        """Prepare for a panel; in a visit by ear every screen keeps room for captions free."""
        self.is_heard = is_heard
        self.foot_px = theme.mm(foot_mm(theme.text_scale_ratio)) if is_heard else 0
        self.theme = theme
        self.area = area
        self.margin_px = theme.mm(theme.margin_mm)
        self.gap_px = theme.mm(theme.gap_mm)
        self.radius_px = theme.mm(theme.radius_mm)
        self.han = HAN_FONT
        """The font of Han characters, in the forms of the language that is shown."""
        self._kept: OrderedDict[Ink, Any] = OrderedDict()

    @property
    def palette(self) -> Palette:
        """The colours."""
        return self.theme.palette

    @property
    def page(self) -> Rect:
        """The area inside its margin."""
        return self.area.inset(self.margin_px)

    def speak(self, language: str) -> None:
        """Write Han characters from now on as a language does."""
        self.han = han_font(language)

    def mm(self, value: float) -> int:
        """Return millimetres in pixels."""
        return self.theme.mm(value)

    def sign_mm(self, value: float) -> int:
        """Return millimetres in pixels for what grows with the text."""
        return self.theme.sign_mm(value)

    def line_px(self, size: TextSize, lines: int = 1) -> int:
        """Return the height of so many lines of text."""
        return -(-round(self.theme.font_px(size) * LINE_RATIO * 10) * lines // 10)

    def usual_px(self, size: TextSize) -> int:
        """Return the font size of what does not grow with the text."""
        return replace(self.theme, text_scale_ratio=1.0).font_px(size)

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

    def forget(self) -> None:
        """Let go of every texture."""
        self._kept.clear()

    def private_texture(self, text: str, size: TextSize) -> Any:
        """Return a line that somebody typed as a texture that is kept nowhere."""
        markup = markup_of(text, self.han)
        label = MarkupLabel(text=markup, font_name=BODY_FONT, font_size=self.theme.font_px(size))
        label.refresh()
        return label.texture

    def width_px(self, text: str, size: TextSize, *, is_bold: bool = False) -> int:
        """Return the width of a text on one line."""
        return _width_px(text, self.theme.font_px(size), self.han, is_bold=is_bold)

    def line_width_px(self, text: str, font_px: int, *, is_bold: bool = False) -> int:
        """Return the width of a text on one line, drawn in so many pixels."""
        return _width_px(text, font_px, self.han, is_bold=is_bold)

    def word_px(self, text: str, font_px: int, *, is_bold: bool = False) -> float:
        """Return the width of the widest part of a text that no line may break."""
        return widest_px(text, lambda part: self.line_width_px(part, font_px, is_bold=is_bold))


def _width_px(text: str, font_px: int, han: str, *, is_bold: bool) -> int:
    return sum(
        _extents(han if is_han else BODY_FONT, font_px, is_bold=is_bold)(part)[0]
        for part, is_han in font_runs(unicodedata.normalize("NFC", text))
    )


@lru_cache(maxsize=64)
def _extents(font: str, font_px: int, *, is_bold: bool) -> Any:
    return PlainLabel(font_name=font, font_size=font_px, bold=is_bold).get_cached_extents()


def _in_even_lines(ink: Ink) -> str:
    """Break a text into lines here: the toolkit would leave single words over."""

    def width_px(part: str) -> int:
        return _width_px(part, ink.font_px, ink.han, is_bold=ink.is_bold)

    lines = [
        line
        for paragraph in ink.text.split("\n")
        for line in lines_of(paragraph, ink.width_px, width_px, is_even=True) or [""]
    ]
    is_exact = all(width_px(line) <= ink.width_px for line in lines)
    # Letters side by side may be a pixel broader than one by one: then the toolkit may as well.
    return "\n".join(lines) if is_exact or is_broken_between_characters(ink.text) else ink.text


def _draw(ink: Ink) -> Any:
    text = ink.text if ink.is_shortened else _in_even_lines(ink)
    markup = markup_of(text, ink.han)
    kind = MarkupLabel if "[font=" in markup else PlainLabel
    label = kind(
        text=markup if kind is MarkupLabel else text,
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
