"""A card: one rounded surface with a border, smooth at its edges."""

from kivy.graphics import Color, SmoothRoundedRectangle
from kivy.uix.widget import Widget

from app.theme import Colour
from app.widgets.kit import Kit
from app.widgets.rect import Rect


class Surface(Widget):
    """A rounded rectangle; without a border, its fill alone."""

    def __init__(
        self,
        kit: Kit,
        rect: Rect,
        *,
        fill: Colour,
        border: Colour | None = None,
        border_mm: float = 0.7,
    ) -> None:
        """Make one."""
        super().__init__(size_hint=(None, None))
        self._kit, self._border_mm = kit, border_mm
        self._radius = kit.radius_px
        with self.canvas:
            self._edge_colour = Color(*(border or fill).rgba)
            self._edge = SmoothRoundedRectangle(radius=[self._radius] * 4)
            self._fill_colour = Color(*fill.rgba)
            self._fill = SmoothRoundedRectangle(radius=[self._radius] * 4)
        self._width_px = kit.mm(border_mm) if border is not None else 0
        self.place(rect)

    def place(self, rect: Rect) -> None:
        """Move to another rectangle."""
        self.pos, self.size = (rect.x, rect.y), (rect.width, rect.height)
        self._draw()

    def paint(self, fill: Colour, border: Colour | None, border_mm: float) -> None:
        """Take other colours."""
        self._edge_colour.rgba = (border or fill).rgba
        self._fill_colour.rgba = fill.rgba
        self._width_px = self._kit.mm(border_mm) if border is not None else 0
        self._draw()

    def _draw(self) -> None:
        wide = self._width_px
        self._edge.pos, self._edge.size = self.pos, self.size
        self._fill.pos = (self.x + wide, self.y + wide)
        self._fill.size = (self.width - 2 * wide, self.height - 2 * wide)
        self._fill.radius = [max(1, self._radius - wide)] * 4
