"""The parts of a page of the staff area, as they are drawn."""

from typing import Any

from kivy.graphics import Color, Line, Rectangle
from kivy.uix.widget import Widget

from app.screens.staff_page import (
    TONE_ICONS,
    Cell,
    Choices,
    Fact,
    Facts,
    Figure,
    Gauge,
    Heading,
    Look,
    Part,
    Stepper,
    Tone,
)
from app.theme import Colour, TextSize
from app.widgets.kit import Kit
from app.widgets.pager import Pager
from app.widgets.pictogram import Pictogram
from app.widgets.rect import Rect
from app.widgets.surface import Surface
from app.widgets.text import Text, set_alike
from app.widgets.tile import Tile, icon_beside, icon_tile, word_tile

HEIGHT_MM = {
    Look.ENTRY: 39.0,
    Look.WORD: 23.0,
    Look.CHOICE: 27.0,
    Look.MAIN: 32.0,
    Look.KEY: 44.0,
    Look.CELL: 0.0,
}
"""Of each row; 0: as high as there is room."""

CLOSE_MM = 5.0
"""Between things of one kind."""

_STEP_MM = 37.0
_BUTTON_MM = 22.0
_WORDS_SHARE = 0.4
_NAME_SHARE = 0.6


def _tone(kit: Kit, tone: Tone) -> tuple[Colour, Colour]:
    """Return the colour of a tone, and the ground it stands on."""
    palette = kit.palette
    return {
        Tone.PLAIN: (palette.ink_quiet, palette.card),
        Tone.WORKS: (palette.works, palette.works_ground),
        Tone.CLOSED: (palette.out_of_service, palette.out_of_service_ground),
        Tone.DOUBT: (palette.not_confirmed, palette.not_confirmed_ground),
    }[tone]


def row_look(row: tuple[Cell | None, ...]) -> Look:
    """Return the look that decides how high a row is: that of the highest cell."""
    looks = [cell.look for cell in row if cell is not None]
    return Look.CELL if Look.CELL in looks else max(looks, key=lambda look: HEIGHT_MM[look])


class Drawn(Widget):
    """A part on the glass."""

    def __init__(self, kit: Kit, rect: Rect) -> None:
        """Make it, empty."""
        super().__init__(size_hint=(None, None))
        self.kit, self.rect = kit, rect

    def fill(self, content: Any) -> None:
        """Show a content of the same shape."""
        raise NotImplementedError


class TitlePart(Drawn):
    """What the page is about."""

    def __init__(self, kit: Kit, rect: Rect) -> None:
        """Make it, empty."""
        super().__init__(kit, rect)
        self._text = Text(kit, rect, TextSize.TITLE, is_bold=True)
        self.add_widget(self._text)

    def fill(self, content: str) -> None:
        """Show words."""
        self._text.show(content)


class WordsPart(Drawn):
    """A line or two below the title."""

    def __init__(self, kit: Kit, rect: Rect) -> None:
        """Make it, empty."""
        super().__init__(kit, rect)
        self._text = Text(kit, rect, TextSize.BODY, colour=kit.palette.ink_quiet, stand="top")
        self.add_widget(self._text)

    def fill(self, content: str) -> None:
        """Show words."""
        self._text.show(content)


class ToldPart(Drawn):
    """The answer to the last press; its place is kept while there is none."""

    def __init__(self, kit: Kit, rect: Rect) -> None:
        """Make it, empty."""
        super().__init__(kit, rect)
        self._surface = Surface(kit, rect, fill=kit.palette.card)
        inner = rect.inset(kit.mm(5), kit.mm(1))
        edge = min(kit.mm(15), inner.height)
        left, words = inner.cut_left(edge, kit.mm(4))
        self._icon = Pictogram(kit, left.centred(edge, edge))
        self._text = Text(kit, words, TextSize.BODY)
        for part in (self._surface, self._icon, self._text):
            self.add_widget(part)

    def fill(self, content: Fact | None) -> None:
        """Show what became of it; None: nothing was pressed."""
        self.opacity = 0.0 if content is None else 1.0
        if content is None:
            self._text.show("")
            return
        colour, ground = _tone(self.kit, content.tone)
        self._surface.paint(ground, None, 0)
        self._icon.tint(colour)
        self._icon.show(TONE_ICONS[content.tone])
        self._text.show(content.words)


class _Heading(Drawn):
    def __init__(self, kit: Kit, rect: Rect) -> None:
        super().__init__(kit, rect)
        self._text = Text(kit, rect, TextSize.BUTTON, is_bold=True, stand="bottom")
        self.add_widget(self._text)

    def fill(self, content: Heading) -> None:
        self._text.show(content.words)


class _Figure(Drawn):
    def __init__(self, kit: Kit, rect: Rect) -> None:
        super().__init__(kit, rect)
        self._text = Text(kit, rect, TextSize.TITLE, is_bold=True, align="center")
        self.add_widget(self._text)

    def fill(self, content: Figure) -> None:
        self._text.show(content.words)


class _Gauge(Drawn):
    """A bar that is exactly so long, with a fine line at each end."""

    def fill(self, content: Gauge) -> None:
        kit, rect = self.kit, self.rect
        length = min(content.length_px, rect.width)
        x = rect.x + (rect.width - length) / 2
        self.canvas.clear()
        with self.canvas:
            Color(*kit.palette.action.rgba)
            Rectangle(pos=(x, rect.y), size=(length, rect.height))
            Color(*kit.palette.ink.rgba)
            for at in (x, x + length):
                Line(points=(at, rect.y - kit.mm(3), at, rect.top + kit.mm(3)), width=1)


class _Facts(Drawn):
    """Lines with a hairline between them: what, how much, and whether it is right."""

    def __init__(self, kit: Kit, rect: Rect, count: int) -> None:
        super().__init__(kit, rect)
        self._lines: list[tuple[Pictogram, Text, Text]] = []
        for number, line in enumerate(rect.rows(count, 0)):
            with self.canvas:
                Color(*kit.palette.hairline.rgba)
                if number:
                    Rectangle(pos=(line.x, line.top), size=(line.width, kit.mm(0.5)))
            edge = min(kit.mm(13), line.height)
            left, rest = line.cut_left(edge, kit.mm(4))
            value, words = rest.cut_right(round(rest.width * 0.44), kit.mm(4))
            parts = (
                Pictogram(kit, left.centred(edge, edge)),
                Text(kit, words, TextSize.BODY),
                Text(kit, value, TextSize.BODY, is_bold=True, align="right"),
            )
            for part in parts:
                self.add_widget(part)
            self._lines.append(parts)

    def fill(self, content: Facts) -> None:
        for (icon, words, value), fact in zip(self._lines, content.lines, strict=True):
            colour, _ = _tone(self.kit, fact.tone)
            icon.tint(colour)
            icon.show(TONE_ICONS[fact.tone])
            words.show(fact.words)
            value.show(fact.value)
        for column in (1, 2):
            texts: list[Any] = [line[column] for line in self._lines]
            set_alike(texts)


class _Choices(Drawn):
    def __init__(self, kit: Kit, rect: Rect, rows: tuple[tuple[Cell | None, ...], ...]) -> None:
        super().__init__(kit, rect)
        self._tiles: list[list[Tile]] = []
        close = kit.mm(CLOSE_MM)
        looks = [row_look(row) for row in rows]
        whole = rect.height - close * (len(rows) - 1)
        shares = [HEIGHT_MM[look] or 1.0 for look in looks]
        rest = rect
        for row, look, share in zip(rows, looks, shares, strict=True):
            line, rest = rest.cut_top(int(whole * share / sum(shares)), close)
            places = line.columns(len(row), close)
            tiles = [
                _tile(kit, place, cell.look if cell is not None else look)
                for place, cell in zip(places, row, strict=True)
            ]
            self._tiles.append(tiles)
            for tile in tiles:
                self.add_widget(tile)

    def fill(self, content: Choices) -> None:
        for tiles, row in zip(self._tiles, content.rows, strict=True):
            for tile, cell in zip(tiles, row, strict=True):
                _fill_tile(self.kit, tile, cell)
        tiles = [tile for row in self._tiles for tile in row if tile.action_id]
        for name in ("words", "note"):
            set_alike([tile.parts[name] for tile in tiles if name in tile.parts])


class _Stepper(Drawn):
    """What is measured, and buttons that make it smaller or larger, by much and by little."""

    def __init__(self, kit: Kit, rect: Rect, part: Stepper) -> None:
        super().__init__(kit, rect)
        close, step = kit.mm(CLOSE_MM), kit.mm(_STEP_MM)
        count = len(part.less) + len(part.more)
        quiet = kit.palette.ink_quiet
        if part.is_wide:
            buttons, words = rect.cut_bottom(kit.mm(_BUTTON_MM), kit.mm(1))
            left, right = words.cut_left(round(words.width * _WORDS_SHARE), kit.gap_px)
            self._words = Text(kit, left, TextSize.BODY, colour=quiet, stand="bottom")
            self._value = Text(
                kit, right, TextSize.BUTTON, is_bold=True, align="right", stand="bottom"
            )
        else:
            buttons, words = rect.cut_right(step * count + close * (count - 1), kit.gap_px)
            upper, lower = words.cut_top(round(words.height * _WORDS_SHARE))
            self._words = Text(kit, upper, TextSize.LABEL, colour=quiet, stand="bottom")
            self._value = Text(kit, lower, TextSize.BUTTON, is_bold=True, stand="top")
        self._tiles = [
            word_tile(kit, place, TextSize.BODY) for place in buttons.columns(count, close)
        ]
        for widget in (self._words, self._value, *self._tiles):
            self.add_widget(widget)

    def fill(self, content: Stepper) -> None:
        self._words.show(content.words)
        self._value.show(content.value)
        plain = content.tone is Tone.PLAIN
        self._value.tint(self.kit.palette.ink if plain else _tone(self.kit, content.tone)[0])
        for tile, action in zip(self._tiles, (*content.less, *content.more), strict=True):
            tile.show(action)
        set_alike([tile.parts["words"] for tile in self._tiles])


class _Pager(Drawn):
    def __init__(self, kit: Kit, rect: Rect) -> None:
        super().__init__(kit, rect)
        self._pager = Pager(kit, rect)
        self.add_widget(self._pager)

    def fill(self, content: Any) -> None:
        self._pager.show(content)


def drawn_part(kit: Kit, part: Part | None, rect: Rect) -> Drawn:
    """Return what draws a part; None is the way through a list."""
    match part:
        case None:
            return _Pager(kit, rect)
        case Choices(rows=rows):
            return _Choices(kit, rect, rows)
        case Facts(lines=lines):
            return _Facts(kit, rect, len(lines))
        case Heading():
            return _Heading(kit, rect)
        case Figure():
            return _Figure(kit, rect)
        case Gauge():
            return _Gauge(kit, rect)
        case Stepper():
            return _Stepper(kit, rect, part)


class _StateTile(Tile):
    """A line of a list whose pictogram keeps the colour of its state."""

    tone: Colour | None = None

    def _paint(self) -> None:
        super()._paint()
        if self.tone is not None and "icon" in self.parts:
            self.parts["icon"].tint(self.tone)

    def paint(self, tone: Colour) -> None:
        """Give the pictogram a colour."""
        self.tone = tone
        self.parts["icon"].tint(tone)


def _tile(kit: Kit, rect: Rect, look: Look) -> Tile:
    match look:
        case Look.ENTRY:
            return _entry_tile(kit, rect)
        case Look.CHOICE:
            return icon_beside(kit, rect, 13, TextSize.BODY)
        case Look.MAIN:
            return icon_beside(kit, rect, 15, TextSize.BUTTON, is_main=True)
        case Look.KEY:
            return word_tile(kit, rect, TextSize.TITLE)
        case Look.CELL:
            return icon_tile(kit, rect, 15)
        case Look.WORD:
            return word_tile(kit, rect, TextSize.BODY)


def _entry_tile(kit: Kit, rect: Rect) -> Tile:
    tile = _StateTile(kit, rect)
    inner = rect.inset(kit.mm(5), kit.mm(2))
    edge = min(kit.mm(15), inner.height)
    left, rest = inner.cut_left(edge, kit.mm(5))
    tile.put("icon", Pictogram(kit, left.centred(edge, edge)))
    upper, lower = rest.cut_top(round(rest.height * _NAME_SHARE))
    tile.put("words", Text(kit, upper, TextSize.BODY, is_bold=True, stand="bottom"))
    tile.put("note", Text(kit, lower, TextSize.CAPTION, stand="top"), is_quiet=True)
    return tile


def _fill_tile(kit: Kit, tile: Tile, cell: Cell | None) -> None:
    if cell is None:
        tile.show(None)
        return
    icon = TONE_ICONS[cell.tone] or cell.action.icon
    tile.show(cell.action, note=cell.note, icon=icon)
    if isinstance(tile, _StateTile):
        tile.paint(_tone(kit, cell.tone)[0])
