"""What somebody is typing, with the bar where the next letter comes. Nothing of it is kept."""

from kivy.graphics import Color, Rectangle
from kivy.uix.widget import Widget

from app.theme import TextSize
from app.widgets.kit import Kit
from app.widgets.pictogram import Pictogram
from app.widgets.rect import Rect
from app.widgets.surface import Surface
from app.widgets.text import Text

_BORDER_MM = 1.2
_BAR_MM = 1.0
_CUT = "…"


class TypedField(Widget):
    """One line: of a long text its end, since that is what is being typed."""

    def __init__(self, kit: Kit, rect: Rect) -> None:
        """Make it, empty."""
        super().__init__(size_hint=(None, None))
        self._kit = kit
        surface = Surface(
            kit, rect, fill=kit.palette.card, border=kit.palette.action, border_mm=_BORDER_MM
        )
        inner = rect.inset(kit.mm(6), kit.mm(2))
        left, self._line = inner.cut_left(kit.mm(16), kit.mm(5))
        icon = Pictogram(kit, left.centred(kit.mm(16), kit.mm(16)))
        icon.show("search")
        icon.tint(kit.palette.action)
        self._hint = Text(kit, self._line, TextSize.BUTTON, colour=kit.palette.ink_quiet)
        for part in (surface, icon, self._hint):
            self.add_widget(part)
        self._typed = Widget(size_hint=(None, None))
        self.add_widget(self._typed)

    def show(self, typed: str, hint: str) -> None:
        """Show what was typed, or what to type."""
        self._hint.show("" if typed else hint)
        self._typed.canvas.clear()
        kit, line = self._kit, self._line
        shown = self._end_of(typed)
        height = kit.line_px(TextSize.INSTRUCTION)
        x, y = line.x, line.y + (line.height - height) // 2
        with self._typed.canvas:
            Color(*kit.palette.ink.rgba)
            if shown:
                texture = kit.private_texture(shown, TextSize.INSTRUCTION)
                low = line.y + (line.height - texture.height) // 2
                Rectangle(texture=texture, size=texture.size, pos=(x, low))
                x += kit.width_px(shown, TextSize.INSTRUCTION) + kit.mm(1)
            Color(*kit.palette.action.rgba)
            Rectangle(pos=(x if shown else x - kit.mm(3), y), size=(kit.mm(_BAR_MM), height))

    def forget(self) -> None:
        """Let go of what was typed."""
        self.show("", "")

    def _end_of(self, typed: str) -> str:
        room = self._line.width - self._kit.mm(3)
        shown = typed
        while shown and self._kit.width_px(shown, TextSize.INSTRUCTION) > room:
            typed = typed[1:]
            shown = _CUT + typed
        return shown
