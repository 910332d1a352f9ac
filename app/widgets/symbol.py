"""The symbol for a phone's camera: whole pixels, black on white, whatever the theme."""

from typing import Any

from kivy.graphics import Color, Rectangle
from kivy.graphics.texture import Texture
from kivy.uix.widget import Widget

from app.flow.hand_off import Matrix
from app.widgets.kit import Kit
from app.widgets.rect import Rect


class Symbol(Widget):
    """A QR code, as large as whole pixels per module allow. The matrix brings its quiet zone."""

    def __init__(self, kit: Kit, rect: Rect) -> None:
        """Make it, empty."""
        super().__init__(
            size_hint=(None, None), pos=(rect.x, rect.y), size=(rect.width, rect.height)
        )
        self._kit, self._rect = kit, rect
        self._matrix: Matrix | None = None
        self.side_px = 0
        with self.canvas:
            Color(1, 1, 1, 1)
            self._picture = Rectangle(size=(0, 0))

    def show(self, matrix: Matrix | None) -> None:
        """Show a symbol; None: nothing."""
        if matrix == self._matrix:
            return
        self._matrix = matrix
        if matrix is None:
            self._picture.size = (0, 0)
            self.side_px = 0
            return
        modules = len(matrix)
        self.side_px = modules * max(1, min(self._rect.width, self._rect.height) // modules)
        place = self._rect.centred(self.side_px, self.side_px)
        self._picture.texture = _texture(matrix)
        self._picture.pos, self._picture.size = (place.x, place.y), (place.width, place.height)


def _texture(matrix: Matrix) -> Any:
    texture = Texture.create(size=(len(matrix), len(matrix)), colorfmt="luminance")
    texture.mag_filter = texture.min_filter = "nearest"
    pixels = bytes(0 if black else 255 for row in reversed(matrix) for black in row)
    texture.blit_buffer(pixels, colorfmt="luminance", bufferfmt="ubyte")
    return texture
