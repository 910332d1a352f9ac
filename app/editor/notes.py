"""Short notes beside a hand, drawn over the map and never out of it."""

from collections.abc import Callable

from kivy.uix.widget import Widget

from app.theme import TextSize
from app.widgets.kit import Kit
from app.widgets.rect import Rect
from app.widgets.surface import Surface
from app.widgets.text import Text
from maps.model import Point

_AWAY_MM = 18
_PAD_MM = 7


class Notes(Widget):
    """The notes that stand now."""

    def __init__(self, kit: Kit) -> None:
        """Make it, empty."""
        super().__init__(size_hint=(None, None))
        self._kit = kit
        self._shown: tuple[tuple[float, float, str], ...] = ()

    def show(
        self,
        marks: tuple[tuple[Point, str], ...],
        to_px: Callable[[Point], tuple[float, float]],
        room: Rect,
    ) -> None:
        """Show these notes, each above and right of its point, or where there is room."""
        placed = tuple((*to_px(point), words) for point, words in marks)
        if placed == self._shown:
            return
        self._shown = placed
        self.clear_widgets()
        for x, y, words in placed:
            self._draw(x, y, words, room)

    def _draw(self, x: float, y: float, words: str, room: Rect) -> None:
        kit, palette = self._kit, self._kit.palette
        pad = kit.mm(_PAD_MM)
        width = kit.width_px(words, TextSize.LABEL, is_bold=True) + 2 * pad + 2
        height = kit.line_px(TextSize.LABEL) + pad
        away = kit.mm(_AWAY_MM)
        left = x + away if x + away + width < room.right else x - away - width
        low = y + away if y + away + height < room.top else y - away - height
        box = Rect(round(max(left, room.x)), round(low), width, height)
        self.add_widget(Surface(kit, box, fill=palette.sign, border=palette.card, border_mm=1))
        part = Text(
            kit,
            box.inset(pad, 0),
            TextSize.LABEL,
            colour=palette.on_state,
            is_bold=True,
            align="center",
            stand="middle",
        )
        part.show(words)
        self.add_widget(part)
