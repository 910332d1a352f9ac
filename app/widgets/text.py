"""Words in a rectangle: the largest size of a few that fits, and never cut."""

from collections.abc import Iterable
from typing import Any

from kivy.graphics import Color, Rectangle
from kivy.uix.widget import Widget

from app.theme import Colour, TextSize
from app.widgets.kit import Ink, Kit
from app.widgets.rect import Rect

_SMALLER = {
    TextSize.HERO: TextSize.NUMBER,
    TextSize.NUMBER: TextSize.TITLE,
    TextSize.TITLE: TextSize.INSTRUCTION,
    TextSize.INSTRUCTION: TextSize.BUTTON,
    TextSize.BUTTON: TextSize.BODY,
    TextSize.BODY: TextSize.LABEL,
    TextSize.LABEL: TextSize.CAPTION,
}


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
        self._kit, self._wanted, self._is_bold = kit, size, is_bold
        self._largest = size
        self._align, self._stand = align, stand
        self.text, self._han = "", kit.han
        self.texture_size = (0, 0)
        self.text_size: TextSize = size
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

    def limit(self, size: TextSize | None) -> None:
        """Be no larger than a size from now on; None: as large as it was meant to be."""
        largest = size or self._wanted
        if largest is not self._largest:
            self._largest = largest
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
        size: TextSize | None = self._largest
        last = self._largest
        self.is_shortened = False
        while size is not None:
            # what fits on one line needs no look for where it could end
            is_whole = any(
                measure(self.text, size, is_bold=self._is_bold) <= self.width
                for measure in (self._kit.width_px, self._kit.word_px)
            )
            texture = self._kit.texture(self._ink(size)) if is_whole else None
            if texture is not None and texture.height <= self.height:
                self.text_size = size
                return texture
            last, size = size, _SMALLER.get(size)
        self.text_size = last
        self.is_shortened = True
        return self._kit.texture(self._ink(last, is_shortened=True))

    def _ink(self, size: TextSize, *, is_shortened: bool = False) -> Ink:
        return Ink(
            text=self.text,
            font_px=self._kit.theme.font_px(size),
            is_bold=self._is_bold,
            width_px=int(self.width),
            align=self._align,
            is_shortened=is_shortened,
            han=self._han,
        )


def height_px(kit: Kit, words: str, size: TextSize, width_px: int, *, is_bold: bool = False) -> int:
    """Return the height of words set in lines of a width; no words have none."""
    if not words:
        return 0
    font_px = kit.theme.font_px(size)
    ink = Ink(text=words, font_px=font_px, is_bold=is_bold, width_px=width_px, align="left")
    return kit.texture(ink).height


def set_alike(kit: Kit, texts: Iterable[Text]) -> None:
    """Set texts that are read side by side in one size: that of the one with the least room."""
    shown = [text for text in texts if text.text]
    for text in shown:
        text.limit(None)
    smallest = min((text.text_size for text in shown), key=kit.theme.font_px, default=None)
    for text in shown:
        text.limit(smallest)
