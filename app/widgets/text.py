"""Words in a rectangle: the largest size of a few that fits, and never cut."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from kivy.graphics import Color, Rectangle
from kivy.uix.widget import Widget

from app.theme import SMALLER, Colour, TextSize
from app.widgets.kit import Ink, Kit
from app.widgets.rect import Rect

_USUAL = (TextSize.BUTTON, TextSize.BODY, TextSize.LABEL, TextSize.CAPTION)
"""What a word that has no room may fall to where everything is enlarged: as it is otherwise."""


class Text(Widget):
    """One text. `texture_size` never exceeds `size`: what does not fit is set smaller."""

    def __init__(  # noqa: PLR0913 - how a text looks has this many sides
        self,
        kit: Kit,
        rect: Rect,
        size: TextSize,
        *,
        colour: Colour | None = None,
        is_bold: bool = False,
        align: str = "left",
        stand: str = "middle",
    ) -> None:
        """Make an empty text.

        Args:
            kit: the panel.
            rect: where it may stand.
            size: how large it is where it fits.
            colour: its colour; the ink's if not given.
            is_bold: in the bold weight.
            align: ``left``, ``center`` or ``right``.
            stand: ``top``, ``middle`` or ``bottom`` of the rectangle.
        """
        super().__init__(size_hint=(None, None))
        self._kit, self._is_bold = kit, is_bold
        self.wanted = size
        self._sizes_px = _sizes_px(kit, size)
        self._largest_px = self._sizes_px[0]
        self._align, self._stand = align, stand
        self.text, self._han = "", kit.han
        self.texture_size = (0, 0)
        self.font_px = self._largest_px
        self.is_shortened = False
        colour = colour or kit.palette.ink
        with self.canvas:
            self._colour = Color(*colour.rgba)
            self._glyphs = Rectangle(size=(0, 0))
        self.place(rect)

    def place(self, rect: Rect) -> None:
        """Move to another rectangle."""
        self.pos, self.size = (rect.x, rect.y), (rect.width, rect.height)
        if self.text:
            self._draw()

    def tint(self, colour: Colour) -> None:
        """Take another colour."""
        self._colour.rgba = colour.rgba

    def show(self, text: str) -> None:
        """Show a text."""
        if text != self.text or self._kit.han != self._han:
            self.text, self._han = text, self._kit.han
            self._draw()

    def limit(self, font_px: int | None) -> None:
        """Be no larger than so many pixels from now on; None: as large as it was meant to be."""
        largest = font_px or self._sizes_px[0]
        if largest != self._largest_px:
            self._largest_px = largest
            self._draw()

    def _draw(self) -> None:
        if not self.text:
            self.texture_size = (0, 0)
            self._glyphs.size = (0, 0)
            return
        texture = self._fitting()
        width, height = texture.size
        self.texture_size = (width, height)
        space = self.height - height
        share = {"top": 1.0, "middle": 0.5, "bottom": 0.0}[self._stand]
        self._glyphs.texture = texture
        self._glyphs.size = (width, height)
        self._glyphs.pos = (round(self.x), round(self.y + space * share))

    def _fitting(self) -> Any:
        self.is_shortened = False
        sizes = [font_px for font_px in self._sizes_px if font_px <= self._largest_px]
        for font_px in sizes:
            # what fits on one line needs no look for where it could end
            is_whole = any(
                measure(self.text, font_px, is_bold=self._is_bold) <= self.width
                for measure in (self._kit.line_width_px, self._kit.word_px)
            )
            texture = self._kit.texture(self._ink(font_px)) if is_whole else None
            if texture is not None and texture.height <= self.height:
                self.font_px = font_px
                return texture
        self.font_px = sizes[-1]
        self.is_shortened = True
        return self._kit.texture(self._ink(sizes[-1], is_shortened=True))

    def _ink(self, font_px: int, *, is_shortened: bool = False) -> Ink:
        return Ink(
            text=self.text,
            font_px=font_px,
            is_bold=self._is_bold,
            width_px=int(self.width),
            align=self._align,
            is_shortened=is_shortened,
            han=self._han,
        )


def _sizes_px(kit: Kit, wanted: TextSize) -> tuple[int, ...]:
    """Return the sizes that a text may have, the largest first."""
    theme = kit.theme
    sizes: list[int] = []
    size: TextSize | None = wanted
    while size is not None:
        sizes.append(theme.font_px(size))
        size = SMALLER.get(size)
    usual = replace(theme, text_scale_ratio=1.0, least_ink_mm=0.0)  # rather small than cut
    sizes += [usual.font_px(each) for each in _USUAL if usual.font_px(each) < sizes[-1]]
    return tuple(sizes)


def height_px(kit: Kit, words: str, size: TextSize, width_px: int, *, is_bold: bool = False) -> int:
    """Return the height of words set in lines of a width; no words have none."""
    if not words:
        return 0
    font_px = kit.theme.font_px(size)
    ink = Ink(text=words, font_px=font_px, is_bold=is_bold, width_px=width_px, align="left")
    return kit.texture(ink).height


def set_alike(texts: Iterable[Text], most_px: int | None = None) -> None:
    """Set texts that are read side by side in one size: that of the one with the least room.

    Args:
        texts: those that are read together.
        most_px: no larger than this.
    """
    shown = [text for text in texts if text.text]
    for text in shown:
        text.limit(most_px)
    smallest = min((text.font_px for text in shown), default=None)
    for text in shown:
        text.limit(smallest)
