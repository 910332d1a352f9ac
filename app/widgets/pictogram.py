"""A pictogram in a square: on its dark sign, or as plain lines in a colour."""

from kivy.graphics import Color, Rectangle
from kivy.uix.widget import Widget

from app.mapview.textures import icon_texture
from app.theme import Colour
from app.widgets.kit import Kit
from app.widgets.rect import Rect


class Pictogram(Widget):
    """One pictogram."""

    def __init__(
        self, kit: Kit, rect: Rect, *, is_sign: bool = False, colour: Colour | None = None
    ) -> None:
        """Make an empty one.

        Args:
            kit: the panel.
            rect: the square it fills.
            is_sign: white on a dark square, as signs in stations are; else lines only.
            colour: of the lines, where there is no sign.
        """
        super().__init__(size_hint=(None, None))
        self._kit, self._is_sign = kit, is_sign
        self._tone = colour or kit.palette.ink
        self.icon = ""
        with self.canvas:
            self._light = Color(1, 1, 1, 1)
            self._picture = Rectangle(size=(0, 0))
        self.place(rect)

    def place(self, rect: Rect) -> None:
        """Move to another square."""
        self.pos, self.size = (rect.x, rect.y), (rect.width, rect.height)
        self._draw()

    def tint(self, colour: Colour) -> None:
        """Take another colour; a sign keeps its own."""
        if colour != self._tone and not self._is_sign:
            self._tone = colour
            self._draw()

    def show(self, icon: str) -> None:
        """Show a pictogram; nothing for an empty name."""
        if icon != self.icon:
            self.icon = icon
            self._draw()

    def _draw(self) -> None:
        if not self.icon:
            self._picture.size = (0, 0)
            return
        palette = self._kit.palette
        self._picture.texture = (
            icon_texture(self.icon, int(self.width), palette.on_sign, palette.sign)
            if self._is_sign
            else icon_texture(self.icon, int(self.width), self._tone)
        )
        self._picture.pos, self._picture.size = self.pos, self.size
