"""Parts of the window as they are drawn; each remembers where it is and what it does."""

from typing import Any

from kivy.graphics import Color, Rectangle
from kivy.uix.widget import Widget

from app.editor.photos import Photos
from app.editor.view import Control, Tone
from app.theme import Colour, Palette, TextSize
from app.widgets.kit import Kit
from app.widgets.pictogram import Pictogram
from app.widgets.rect import Rect
from app.widgets.surface import Surface
from app.widgets.text import Text, height_px

BORDER_MM = 1.2
PAD_MM = 10
ICON_MM = 18


def tone_colour(palette: Palette, tone: Tone) -> Colour:
    """Return the ink of a tone."""
    return {
        Tone.PLAIN: palette.ink,
        Tone.MAIN: palette.action,
        Tone.GOOD: palette.works,
        Tone.DOUBT: palette.not_confirmed,
        Tone.BAD: palette.out_of_service,
        Tone.QUIET: palette.ink_quiet,
    }[tone]


def tone_ground(palette: Palette, tone: Tone) -> Colour:
    """Return the ground of a tone."""
    return {
        Tone.GOOD: palette.works_ground,
        Tone.DOUBT: palette.not_confirmed_ground,
        Tone.BAD: palette.out_of_service_ground,
    }.get(tone, palette.card)


class Board(Widget):
    """A region of the window that is drawn anew as a whole, and knows what lies where."""

    def __init__(self, kit: Kit) -> None:
        """Make it, empty."""
        super().__init__(size_hint=(None, None))
        self.kit = kit
        self.photos: Photos | None = None
        """Where photographs come from, on a board that shows some."""
        self.spots: list[tuple[Rect, Control]] = []
        self.clip: Rect | None = None
        """What is not in here cannot be seen, and not pressed."""

    def clear(self) -> None:
        """Forget everything."""
        self.clear_widgets()
        self.canvas.clear()
        self.spots = []

    def find(self, x: float, y: float) -> Control | None:
        """Return what can be pressed at a point of the window."""
        if self.clip is not None and not holds(self.clip, x, y):
            return None
        return next((c for rect, c in reversed(self.spots) if holds(rect, x, y)), None)

    def rect_of(self, control_id: str) -> Rect | None:
        """Return where a control is."""
        return next((rect for rect, c in self.spots if c.id == control_id), None)

    # --- parts ------------------------------------------------------------------------------------

    def fill(self, rect: Rect, colour: Colour) -> None:
        """Draw a plain rectangle."""
        part = Widget(size_hint=(None, None))
        with part.canvas:
            Color(*colour.rgba)
            Rectangle(pos=(rect.x, rect.y), size=(rect.width, rect.height))
        self.add_widget(part)

    def surface(
        self, rect: Rect, fill: Colour, border: Colour | None = None, mm: float = BORDER_MM
    ) -> None:
        """Draw a rounded rectangle."""
        self.add_widget(Surface(self.kit, rect, fill=fill, border=border, border_mm=mm))

    def text(  # noqa: PLR0913 - how a text looks has this many sides
        self,
        rect: Rect,
        words: str,
        size: TextSize = TextSize.LABEL,
        *,
        colour: Colour | None = None,
        is_bold: bool = False,
        align: str = "left",
        stand: str = "middle",
    ) -> Text:
        """Draw words."""
        part = Text(self.kit, rect, size, colour=colour, is_bold=is_bold, align=align, stand=stand)
        part.show(words)
        self.add_widget(part)
        return part

    def picture(self, rect: Rect, texture: Any) -> None:
        """Draw a picture."""
        part = Widget(size_hint=(None, None))
        with part.canvas:
            Color(1, 1, 1, 1)
            Rectangle(texture=texture, pos=(rect.x, rect.y), size=(rect.width, rect.height))
        self.add_widget(part)

    def icon(self, rect: Rect, name: str, colour: Colour) -> None:
        """Draw a pictogram."""
        part = Pictogram(self.kit, rect, colour=colour)
        part.show(name)
        self.add_widget(part)

    def press(self, rect: Rect, control: Control) -> None:
        """Let a rectangle be pressed."""
        self.spots.append((rect, control))

    def high(self, words: str, size: TextSize, width: int, *, is_bold: bool = False) -> int:
        """Return how high words are in lines of a width."""
        return height_px(self.kit, words, size, width, is_bold=is_bold)

    # --- buttons ----------------------------------------------------------------------------------

    def button(
        self,
        rect: Rect,
        control: Control,
        *,
        size: TextSize = TextSize.LABEL,
        is_plain: bool = False,
        is_above: bool = False,
        icon_mm: float = ICON_MM,
    ) -> None:
        """Draw a button: pictogram and words, beside or below each other."""
        ink = self._paint(rect, control, is_plain=is_plain)
        kit = self.kit
        edge = kit.mm(icon_mm)
        if is_above:
            line = kit.line_px(size)
            block = rect.centred(rect.width - kit.mm(6), edge + kit.mm(4) + line)
            top, rest = block.cut_top(edge, kit.mm(4))
            self.icon(top.centred(edge, edge), control.icon, ink)
            self.text(rest, control.words, size, colour=ink, is_bold=True, align="center")
        elif control.icon:
            self._beside(rect, control, size, ink, edge)
        else:
            inner = rect.inset(kit.mm(6), kit.mm(2))
            self.text(inner, control.words, size, colour=ink, is_bold=True, align="center")
        self.press(rect, control)

    def _beside(self, rect: Rect, control: Control, size: TextSize, ink: Colour, edge: int) -> None:
        kit, gap = self.kit, self.kit.mm(8)
        width = kit.width_px(control.words, size, is_bold=True)
        room = rect.width - 2 * kit.mm(8)
        used = min(edge + gap + width + 1, room) if control.words else edge
        block = rect.centred(used, rect.height - kit.mm(4))
        left, rest = block.cut_left(edge, gap)
        self.icon(left.centred(edge, edge), control.icon, ink)
        if control.words:
            self.text(rest, control.words, size, colour=ink, is_bold=True)

    def _paint(self, rect: Rect, control: Control, *, is_plain: bool) -> Colour:
        palette = self.kit.palette
        if control.why_not:
            self.surface(rect, palette.ground, palette.hairline)
            return palette.ink_quiet
        if control.tone is Tone.MAIN:
            self.surface(rect, palette.action)
            return palette.on_action
        if control.is_chosen:
            self.surface(rect, palette.card, palette.action, 2.2)
            return palette.action
        ink = tone_colour(palette, control.tone)
        if not is_plain:
            self.surface(rect, tone_ground(palette, control.tone), palette.line)
        return ink


def holds(rect: Rect, x: float, y: float) -> bool:
    """Say whether a point lies in a rectangle."""
    return rect.x <= x < rect.right and rect.y <= y < rect.top
