"""The one thing that is touched. It shows an `Action`; it does nothing by itself."""

from dataclasses import dataclass
from typing import Any

from kivy.uix.widget import Widget

from app.flow.view import Action
from app.theme import Colour, TextSize
from app.widgets.kit import Kit
from app.widgets.pictogram import Pictogram
from app.widgets.rect import Rect
from app.widgets.surface import Surface
from app.widgets.text import Text

_BORDER_MM = 0.7
_CHOSEN_MM = 1.8
PAD_MM = 2.0
"""Between the words of a tile and its edge, at the sides: a little more than its border."""


@dataclass(frozen=True, slots=True)
class Paint:
    """Colours of a tile in one state."""

    fill: Colour
    border: Colour | None
    border_mm: float
    ink: Colour
    quiet: Colour


class Tile(Widget):
    """A surface with parts by name. Its rectangle is what a finger has to meet."""

    def __init__(
        self, kit: Kit, rect: Rect, *, is_main: bool = False, is_plain: bool = False
    ) -> None:
        """Make an empty tile.

        Args:
            kit: the panel.
            rect: where it is.
            is_main: the one filled action of a screen.
            is_plain: without a border, for things in a bar.
        """
        super().__init__(
            size_hint=(None, None), pos=(rect.x, rect.y), size=(rect.width, rect.height)
        )
        self._kit, self._is_main, self._is_plain = kit, is_main, is_plain
        self.rect = rect
        self.action_id = ""
        self._is_chosen, self._is_pressed = False, False
        self._painted: Paint | None = None
        self._parts: dict[str, Any] = {}
        self._quiet: set[str] = set()
        self._surface = Surface(kit, rect, fill=kit.palette.card)
        self.add_widget(self._surface)
        self._paint()

    @property
    def parts(self) -> dict[str, Any]:
        """Texts and pictograms by name."""
        return self._parts

    def put(self, name: str, part: Text | Pictogram, *, is_quiet: bool = False) -> "Tile":
        """Add a part; return the tile."""
        self._parts[name] = part
        if is_quiet:
            self._quiet.add(name)
        self.add_widget(part)
        self._painted = None
        self._paint()
        return self

    def show(self, action: Action | None, **contents: str) -> None:
        """Show an action, and in parts of other names other words; None: nothing is here."""
        self.opacity = 0.0 if action is None else 1.0
        if action is None:
            self.action_id = ""
            return
        self.action_id = action.id
        self._is_chosen = action.is_chosen
        for name, part in self._parts.items():
            match name:
                case "icon":
                    part.show(contents.get("icon", action.icon))
                case "words":
                    part.show(contents.get("words", action.words))
                case _:
                    part.show(contents.get(name, ""))
        self._paint()

    def press(self, *, is_pressed: bool) -> None:
        """Show that a finger is on it, or has left."""
        self._is_pressed = is_pressed
        self._paint()

    def holds(self, x: float, y: float) -> bool:
        """Say whether a point of the window is on this tile."""
        return bool(self.action_id) and self.collide_point(x, y)

    def _paint(self) -> None:
        paint = self._paint_now()
        if paint == self._painted:
            return
        self._painted = paint
        self._surface.paint(paint.fill, paint.border, paint.border_mm)
        for name, part in self._parts.items():
            part.tint(paint.quiet if name in self._quiet else paint.ink)

    def _paint_now(self) -> Paint:
        palette = self._kit.palette
        if self._is_main:
            fill = palette.action_pressed if self._is_pressed else palette.action
            return Paint(fill, None, 0, palette.on_action, palette.on_action)
        fill = palette.hairline if self._is_pressed else palette.card
        if self._is_chosen:
            return Paint(fill, palette.action, _CHOSEN_MM, palette.action, palette.ink_quiet)
        if self._is_plain:
            fill = palette.hairline if self._is_pressed else palette.ground
            return Paint(fill, None, 0, palette.ink, palette.ink_quiet)
        return Paint(fill, palette.line, _BORDER_MM, palette.ink, palette.ink_quiet)


def word_tile(kit: Kit, rect: Rect, size: TextSize, *, is_bold: bool = True) -> Tile:
    """Return a tile with one word in its middle."""
    tile = Tile(kit, rect)
    inner = rect.inset(kit.mm(1.5), kit.mm(1))
    return tile.put("words", Text(kit, inner, size, is_bold=is_bold, align="center"))


def icon_tile(kit: Kit, rect: Rect, icon_mm: float) -> Tile:
    """Return a tile with one pictogram in its middle. Its words are for the ear."""
    edge = kit.mm(icon_mm)
    return Tile(kit, rect).put("icon", Pictogram(kit, rect.centred(edge, edge)))


def icon_above(  # noqa: PLR0913 - a tile's look
    kit: Kit,
    rect: Rect,
    icon_mm: float,
    size: TextSize,
    *,
    note: TextSize | None = None,
    lines: int = 1,
    is_plain: bool = False,
    is_sign: bool = False,
) -> Tile:
    """Return a tile with a pictogram above its word, and a note below if there is to be one."""
    tile = Tile(kit, rect, is_plain=is_plain)
    edge, line = kit.mm(icon_mm), kit.line_px(size, lines)
    small = kit.line_px(note) if note is not None else 0
    gap = kit.mm(2)
    height = edge + gap + line + small
    block = rect.centred(rect.width - 2 * kit.mm(PAD_MM), height)
    top, rest = block.cut_top(edge, gap)
    tile.put("icon", Pictogram(kit, top.centred(edge, edge), is_sign=is_sign))
    words, below = rest.cut_top(line)
    tile.put("words", Text(kit, words, size, is_bold=True, align="center"))
    if note is not None:
        tile.put("note", Text(kit, below, note, align="center"), is_quiet=True)
    return tile


def icon_beside(
    kit: Kit,
    rect: Rect,
    icon_mm: float,
    size: TextSize,
    *,
    is_main: bool = False,
    is_sign: bool = False,
) -> Tile:
    """Return a tile with a pictogram at the left and its words beside it."""
    tile = Tile(kit, rect, is_main=is_main)
    edge = kit.mm(icon_mm)
    inner = rect.inset(kit.mm(6), kit.mm(1.5))
    left, rest = inner.cut_left(edge, kit.mm(6))
    tile.put("icon", Pictogram(kit, left.centred(edge, edge), is_sign=is_sign))
    tile.put("words", Text(kit, rest, size, is_bold=True))
    return tile
