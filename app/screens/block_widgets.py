"""Draws blocks: each at the sizes that were reckoned for it."""

from dataclasses import replace
from typing import Any

from kivy.uix.widget import Widget

from app.screens.blocks import (
    SPECS,
    STEP_NUMBER_MM,
    Block,
    Cell,
    ClipSlot,
    Field,
    Flow,
    GaugeBlock,
    Keyboard,
    Look,
    Symbol,
    Tiles,
    Words,
    side_words,
)
from app.screens.card_widgets import CardWidget, StepperWidget
from app.screens.cards import Card
from app.screens.exit_sign import ExitSign
from app.screens.exit_sign_widget import ExitSignWidget
from app.screens.steppers import Stepper
from app.theme import Colour, TextSize
from app.widgets.clip_player import ClipPlayer
from app.widgets.keys import Keys
from app.widgets.kit import Kit
from app.widgets.notice import NoticeStrip
from app.widgets.pictogram import Pictogram
from app.widgets.rect import Rect
from app.widgets.surface import Surface
from app.widgets.symbol import Symbol as SymbolPicture
from app.widgets.text import Text
from app.widgets.tile import Tile
from app.widgets.typed_field import TypedField

_WHITE = Colour(255, 255, 255)
_PAD_MM = 2.0
_ACROSS_MM, _ALONG_MM = 6.0, 1.5
_SIDE_GAP_MM = 4.0
_FLOW_APART_MM = 10.0
_FLOW_GAP_MM = 4.0
_SYMBOL_PAD_MM = 6.0


def shape_of(block: Block) -> tuple[object, ...]:
    """Return what decides how a block is built: of the same shape, only its words change."""
    match block:
        case Tiles():
            return (
                Tiles,
                block.look,
                block.size,
                block.columns,
                len(block.cells),
                block.side_mm,
                block.side,
                block.note_mm,
                block.words_mm,
            )
        case Words() if block.side:
            return (block,)
        case Words():
            look = (block.size, block.is_bold, block.is_quiet, block.ground)
            return (Words, *look, bool(block.icon))
        case Field() | Keyboard() | Symbol() | ClipSlot():
            return (type(block),)
        case Stepper():
            parts = (block.name, block.icon, replace(block.value, text=""))
            return (Stepper, *parts, block.button_mm, block.button_top_mm)
        case _:
            return (block,)


def widget_of(kit: Kit, block: Block, rect: Rect) -> Any:
    """Return what draws a block; `fill` gives it its words."""
    match block:
        case Tiles():
            return TilesRow(kit, block, rect)
        case Words() if block.ground:
            return NoticeStrip(kit, rect, is_outage=block.ground == "out_of_service")
        case Words():
            return WordsLine(kit, block, rect)
        case Flow():
            return FlowLines(kit, block, rect)
        case GaugeBlock():
            return _gauge(kit, block, rect)
        case Card():
            return CardWidget(kit, block, rect)
        case Stepper():
            return StepperWidget(kit, block, rect)
        case ExitSign():
            return ExitSignWidget(kit, block, rect)
        case Field() | Keyboard() | Symbol() | ClipSlot():
            makers = {
                Field: TypedField,
                Keyboard: Keys,
                Symbol: SymbolCard,
                ClipSlot: ClipPlayer,
            }
            return makers[type(block)](kit, rect)
        case _:
            message = f"{type(block).__name__} is no block that can be drawn"
            raise TypeError(message)


def _gauge(kit: Kit, block: GaugeBlock, rect: Rect) -> Any:
    from app.screens.staff_page import Gauge  # noqa: PLC0415 - few visits
    from app.screens.staff_parts import drawn_part  # noqa: PLC0415 - few visits

    gauge = drawn_part(kit, Gauge(block.length_px), rect)
    gauge.fill(Gauge(block.length_px))
    return gauge


def fill(widget: Any, block: Block) -> None:
    """Give a widget what its block says."""
    match block:
        case Tiles():
            widget.show(block.cells)
        case Words() if block.ground:
            widget.show(block.icon, block.text)
        case Words():
            widget.show(block)
        case Field():
            widget.show(block.typed, block.hint)
        case Keyboard():
            widget.show(block.keys, block.controls)
        case Symbol():
            widget.show(block.matrix)
        case ClipSlot():
            widget.show(block.clip, block.run, is_playing=block.is_playing)
        case Stepper():
            widget.show(block)
        case _:
            pass


class WordsLine(Widget):
    """A heading or a paragraph, with a pictogram before it or without."""

    def __init__(self, kit: Kit, block: Words, rect: Rect) -> None:
        """Make it, empty."""
        super().__init__(size_hint=(None, None))
        palette = kit.palette
        self._icon: Pictogram | None = None
        if block.icon:
            edge = kit.sign_mm(20)
            left, rect = rect.cut_left(edge, kit.mm(_SIDE_GAP_MM))
            self._icon = Pictogram(kit, left.centred(edge, edge), is_sign=True)
            self.add_widget(self._icon)
        self._side: Text | None = None
        if block.side:
            _, right = rect.cut_left(
                kit.width_px(block.text, block.size, is_bold=block.is_bold), kit.gap_px
            )
            self._side = Text(kit, right, TextSize.BODY, colour=palette.ink_quiet, align="right")
            self.add_widget(self._side)
        self._text = Text(
            kit,
            rect,
            block.size,
            is_bold=block.is_bold,
            colour=palette.ink_quiet if block.is_quiet else palette.ink,
            # room left over parts a heading from what is before it, not from what it heads
            stand="bottom" if block.is_bold and not block.icon else "middle",
        )
        self.add_widget(self._text)

    def show(self, block: Words) -> None:
        """Show its words."""
        self._text.show(block.text)
        if self._side is not None:
            self._side.show(block.side)
        if self._icon is not None:
            self._icon.show(block.icon)


class FlowLines(Widget):
    """Short texts beside each other."""

    def __init__(self, kit: Kit, block: Flow, rect: Rect) -> None:
        """Make it: of another text, another one is made."""
        super().__init__(size_hint=(None, None))
        rest = rect
        for line, height_mm in zip(block.lines, block.line_heights_mm, strict=True):
            row, rest = rest.cut_top(kit.mm(height_mm))
            for item in line:
                width = kit.mm(item.width_mm)
                part, row = row.cut_left(min(width, row.width), kit.mm(_FLOW_APART_MM))
                if item.icon:
                    edge = kit.sign_mm(15)
                    left, part = part.cut_left(edge, kit.mm(_FLOW_GAP_MM))
                    icon = Pictogram(kit, left.centred(edge, edge))
                    icon.show(item.icon)
                    self.add_widget(icon)
                colour = kit.palette.route if item.is_route else kit.palette.ink
                text = Text(kit, part, item.size, is_bold=item.is_bold, colour=colour)
                text.show(item.words)
                self.add_widget(text)


class TilesRow(Widget):
    """Tiles beside each other."""

    def __init__(self, kit: Kit, block: Tiles, rect: Rect) -> None:
        """Make them, empty."""
        super().__init__(size_hint=(None, None))
        parts = rect.columns(block.columns, kit.mm(kit.theme.target_gap_mm))
        make = _above if SPECS[block.look].is_above else _beside
        if block.look is Look.WORD:
            make = _word
        self._tiles = [make(kit, block, part) for part in parts[: len(block.cells)]]
        for tile in self._tiles:
            self.add_widget(tile)

    def show(self, cells: tuple[Cell, ...]) -> None:
        """Show what is on them."""
        for tile, cell in zip(self._tiles, cells, strict=True):
            upper, lower = (*cell.side, "", "")[:2]
            note = cell.note or side_words(cell)
            tile.show(cell.action, note=note, number=cell.number, time=upper, level=lower)


class SymbolCard(Widget):
    """A symbol on white, whatever the appearance."""

    def __init__(self, kit: Kit, rect: Rect) -> None:
        """Make it, empty."""
        super().__init__(size_hint=(None, None))
        self.add_widget(Surface(kit, rect, fill=_WHITE, border=kit.palette.hairline))
        self._symbol = SymbolPicture(kit, rect.inset(kit.mm(_SYMBOL_PAD_MM)))
        self.add_widget(self._symbol)

    def show(self, matrix: Any) -> None:
        """Show it."""
        self._symbol.show(matrix)


def _above(kit: Kit, block: Tiles, rect: Rect) -> Tile:
    """Return a tile with its pictogram above its words."""
    spec = SPECS[block.look]
    tile = Tile(kit, rect)
    edge, gap = kit.mm(block.icon_mm), kit.mm(2)
    words, note = kit.mm(block.words_mm), kit.mm(block.note_mm) if block.note_mm else 0
    inner = rect.centred(rect.width - 2 * kit.mm(_PAD_MM), edge + gap + words + note)
    top, rest = inner.cut_top(edge, gap)
    tile.put("icon", Pictogram(kit, top.centred(edge, edge), is_sign=spec.is_sign))
    upper, lower = rest.cut_top(words)
    tile.put("words", Text(kit, upper, block.size, is_bold=spec.is_bold, align="center"))
    if note and spec.note is not None:
        tile.put("note", Text(kit, lower, spec.note, align="center"), is_quiet=True)
    return tile


def _beside(kit: Kit, block: Tiles, rect: Rect) -> Tile:
    """Return a tile with its pictogram at the left, and what belongs to its name at the right."""
    spec = SPECS[block.look]
    tile = Tile(kit, rect, is_main=block.look is Look.MAIN)
    inner = rect.inset(kit.mm(_ACROSS_MM), kit.mm(_ALONG_MM))
    if block.look is Look.STEP:
        number, inner = inner.cut_left(kit.sign_mm(STEP_NUMBER_MM))
        tile.put("number", Text(kit, number, TextSize.BODY, is_bold=True), is_quiet=True)
    edge = min(kit.mm(block.icon_mm), inner.height)
    left, rest = inner.cut_left(kit.mm(block.icon_mm), kit.mm(_ACROSS_MM))
    tile.put("icon", Pictogram(kit, left.centred(edge, edge), is_sign=spec.is_sign))
    if block.side_mm:
        side, rest = rest.cut_right(kit.mm(block.side_mm), kit.mm(_SIDE_GAP_MM))
        upper, lower = side.rows(2, 0)
        tile.put("time", Text(kit, upper, block.side, align="right"))
        tile.put("level", Text(kit, lower, block.side, align="right"), is_quiet=True)
    elif block.note_mm:
        both = kit.mm(block.words_mm) + kit.mm(block.note_mm)
        rest = rest.centred(rest.width, min(rest.height, both))
        below, rest = rest.cut_bottom(min(kit.mm(block.note_mm), rest.height // 2))
        tile.put("note", Text(kit, below, block.side), is_quiet=True)
    tile.put("words", Text(kit, rest, block.size, is_bold=spec.is_bold))
    return tile


def _word(kit: Kit, block: Tiles, rect: Rect) -> Tile:
    tile = Tile(kit, rect)
    inner = rect.inset(kit.mm(_PAD_MM), kit.mm(1))
    return tile.put("words", Text(kit, inner, block.size, is_bold=True, align="center"))
