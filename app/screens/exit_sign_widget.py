"""Draws the sign of an exit. Its colours are never others: a safety sign is known by them."""

from kivy.graphics import Color, Rectangle
from kivy.uix.widget import Widget

from app.mapview.textures import icon_texture
from app.screens.exit_sign import ExitSign
from app.theme import Colour
from app.widgets.kit import Kit
from app.widgets.rect import Rect

GREEN = Colour.of("#007F3D")
"""Safety green (ISO 3864-4); white on it has 5.2:1."""

WHITE = Colour.of("#FFFFFF")
_EDGE_MM = 1.5
_SHARE = 0.8


class ExitSignWidget(Widget):
    """White on green, with a white edge and a green one round that."""

    def __init__(self, kit: Kit, block: ExitSign, rect: Rect) -> None:
        """Make it."""
        super().__init__(size_hint=(None, None))
        edge = kit.mm(_EDGE_MM)
        side, width = rect.height, rect.width
        with self.canvas:
            for inset, colour in ((0, GREEN), (edge, WHITE), (2 * edge, GREEN)):
                Color(*colour.rgba)
                Rectangle(
                    pos=(rect.x + inset, rect.y + inset),
                    size=(width - 2 * inset, side - 2 * inset),
                )
            Color(1, 1, 1, 1)
            step = width / len(block.icons)
            size = int(min(step, side) * _SHARE) - 2 * edge
            for number, name in enumerate(block.icons):
                Rectangle(
                    texture=icon_texture(name, size, WHITE, GREEN),
                    pos=(
                        int(rect.x + step * (number + 0.5) - size / 2),
                        int(rect.y + (side - size) / 2),
                    ),
                    size=(size, size),
                )
