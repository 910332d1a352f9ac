"""What screens are made of: blocks that know their height before they are drawn. Pure.

A screen says what it shows as blocks; `sheet.py` cuts them into pages, `sheet_screen.py` draws
them. Words grow and wrap, tiles stand in fewer columns, and nothing is ever set smaller than it is
without enlargement, save a single word that is wider than the glass.
"""

from dataclasses import dataclass, replace
from enum import StrEnum

from app.flow.frame import CLOSE_MM, GAP_MM
from app.flow.hand_off import Matrix
from app.flow.view import Action, Rows
from app.ports import Clip
from app.screens.mapping import RUNG_MM, MapView
from app.screens.ruler import Ruler
from app.screens.words import columns_of
from app.theme import SMALLER, TextSize, ink_mm

_PAD_MM = 2.0
"""Inside a tile with its pictogram above the words."""
_BESIDE_MM = (6.0, 1.5)
"""Inside a tile with its pictogram beside them, across and along; also between the two."""
_NOTICE_MM = (4.0, 1.5)
NOTICE_ICON_MM = 20.0
_WIDEST_SIDE = 0.42
"""What stands at the right of a name may take so much of its row; else it stands below the name."""
STEP_NUMBER_MM = 14.0
_FLOW_ICON_MM = 15.0
_FLOW_APART_MM = 10.0


class Look(StrEnum):
    """The kinds of tiles."""

    PICK = "pick"
    """A sign above its word, and a note."""
    CATEGORY = "category"
    """A pictogram above its word."""
    CHOICE = "choice"
    """A sign beside a name, with level and time."""
    CARD = "card"
    """A sign beside a few words."""
    STEP = "step"
    """A number, a sign and a sentence."""
    BUTTON = "button"
    """A pictogram beside a few words."""
    MAIN = "main"
    """The one filled action of a screen."""
    WORD = "word"


@dataclass(frozen=True, slots=True, kw_only=True)
class LookSpec:
    """Sizes of a kind of tiles, as they are at 100 %."""

    words: TextSize
    least_mm: float
    icon_mm: float = 0.0
    is_above: bool = False
    is_sign: bool = False
    is_bold: bool = True
    note: TextSize | None = None
    most_lines: int = 9
    """Of the words, where several stand beside each other."""


SPECS = {
    Look.PICK: LookSpec(
        words=TextSize.BODY,
        least_mm=64,
        icon_mm=23,
        is_above=True,
        is_sign=True,
        note=TextSize.LABEL,
        most_lines=2,
    ),
    Look.CATEGORY: LookSpec(
        words=TextSize.BODY, least_mm=44, icon_mm=17, is_above=True, most_lines=2
    ),
    Look.CHOICE: LookSpec(words=TextSize.BUTTON, least_mm=36, icon_mm=26, is_sign=True),
    Look.CARD: LookSpec(words=TextSize.BODY, least_mm=44, icon_mm=28, is_sign=True, most_lines=2),
    Look.STEP: LookSpec(words=TextSize.BODY, least_mm=43, icon_mm=30, is_sign=True, is_bold=False),
    Look.BUTTON: LookSpec(words=TextSize.BUTTON, least_mm=27, icon_mm=17, most_lines=2),
    Look.MAIN: LookSpec(words=TextSize.INSTRUCTION, least_mm=36, icon_mm=24, most_lines=2),
    Look.WORD: LookSpec(words=TextSize.BODY, least_mm=23, most_lines=1),
}


_MOST_LINES = 2
"""Of words side by side, enlarged."""

_SMALLER_COSTS = 1.15
"""So much lower tiles have to be for words a step smaller."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """Something with a height. `section` names what belongs together on a page in easy mode."""

    height_mm: float = 0.0
    apart_mm: float = GAP_MM
    """What is free below it."""
    section: str = ""
    is_glued: bool = False
    """Stands on the page of what follows: a heading over its list."""

    @property
    def rows(self) -> Rows:
        """Return what can be pressed."""
        return ()

    @property
    def is_for_hands(self) -> bool:
        """Whether it has to be within reach."""
        return bool(self.rows)

    @property
    def touch_mm(self) -> float:
        """Return how far below its upper edge the middle of what a hand needs is."""
        return 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Words(Block):
    """A heading, a paragraph or a notice."""

    text: str
    size: TextSize
    is_bold: bool = False
    is_quiet: bool = False
    icon: str = ""
    side: str = ""
    """Quietly at its right, on the same line."""
    ground: str = ""
    """A notice's ground: ``not_confirmed`` or ``out_of_service``; empty: none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FlowItem:
    """A short text, with a pictogram or without."""

    words: str
    icon: str = ""
    size: TextSize = TextSize.BODY
    is_bold: bool = False
    is_route: bool = False
    """In the colour of the route."""
    width_mm: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Flow(Block):
    """Short texts beside each other, in as many lines as they need."""

    lines: tuple[tuple[FlowItem, ...], ...]
    line_heights_mm: tuple[float, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One tile: an action and what else is written on it."""

    action: Action
    note: str = ""
    side: tuple[str, ...] = ()
    """At the right of the name, or below it: the last is quiet."""
    number: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tiles(Block):
    """A row of tiles of one kind."""

    cells: tuple[Cell, ...]
    look: Look
    size: TextSize
    columns: int
    side_mm: float = 0.0
    """Width kept for what stands at the right; 0: it stands below the name."""
    side: TextSize = TextSize.BODY
    icon_mm: float = 0.0
    note_mm: float = 0.0
    words_mm: float = 0.0

    @property
    def rows(self) -> Rows:
        """Return what can be pressed."""
        return (tuple(cell.action for cell in self.cells),)

    @property
    def touch_mm(self) -> float:
        """Return how far down the middle of its tiles is."""
        return self.height_mm / 2

    @property
    def is_bold(self) -> bool:
        """Whether its words are."""
        return SPECS[self.look].is_bold


@dataclass(frozen=True, slots=True, kw_only=True)
class Field(Block):
    """What is being typed."""

    typed: str
    hint: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Keyboard(Block):
    """Keys on the glass, and below them those that do something else than write."""

    keys: Rows
    controls: tuple[Action, ...]

    @property
    def rows(self) -> Rows:
        """Return what can be pressed."""
        return (*self.keys, self.controls)


@dataclass(frozen=True, slots=True, kw_only=True)
class Symbol(Block):
    """A symbol for a phone's camera; it does not grow: it is as large as it can be read best."""

    matrix: Matrix

    @property
    def is_for_hands(self) -> bool:
        """A hand holds a phone before it."""
        return True

    @property
    def touch_mm(self) -> float:
        """Return how far down its middle is."""
        return self.height_mm / 2


@dataclass(frozen=True, slots=True, kw_only=True)
class ClipSlot(Block):
    """A clip in sign language, all of each frame as large as there is room."""

    clip: Clip
    is_playing: bool
    run: int
    """Another number: from the beginning."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GaugeBlock(Block):
    """A bar of so many pixels, to hold something against: it does not grow."""

    length_px: float


@dataclass(frozen=True, slots=True, kw_only=True)
class MapSpace:
    """The map: takes what the others leave, or a page of its own."""

    view: MapView | None
    """None: not yet."""
    least_mm: float = 70.0
    has_column: bool = False

    @property
    def ladder_mm(self) -> float:
        """How high the buttons of its levels stand above each other."""
        rungs = len(self.view.levels) if self.view is not None else 0
        return rungs * (RUNG_MM + CLOSE_MM) - CLOSE_MM if rungs else 0.0

    @property
    def choices(self) -> int:
        """How many buttons it has."""
        return sum(map(len, self.view.rows)) if self.view is not None else 0


def words(  # noqa: PLR0913 - how a text looks has this many sides
    ruler: Ruler,
    text: str,
    size: TextSize,
    *,
    is_bold: bool = False,
    is_quiet: bool = False,
    icon: str = "",
    ground: str = "",
    most_lines: int = 9,
    section: str = "",
    is_glued: bool = False,
    apart_mm: float = GAP_MM,
) -> Words:
    """Return a text as large as its longest word allows, and as high as it then is."""
    width, along = text_width_mm(ruler, icon=icon, ground=ground)
    fitting = ruler.fitting([text], size, width, most_lines, is_bold=is_bold)
    size = fitting or ruler.sizes(size)[-1]
    height = ruler.height_mm(text, size, width, is_bold=is_bold)
    if icon:
        height = max(height, ruler.icon_mm(NOTICE_ICON_MM))
    return Words(
        text=text,
        size=size,
        is_bold=is_bold,
        is_quiet=is_quiet,
        icon=icon,
        ground=ground,
        height_mm=height + 2 * along,
        section=section,
        is_glued=is_glued,
        apart_mm=apart_mm,
    )


def text_width_mm(ruler: Ruler, *, icon: str, ground: str) -> tuple[float, float]:
    """Return how wide the words of a text or a notice may be, and what is free above and below."""
    across, along = _NOTICE_MM if ground else (0.0, 0.0)
    left = ruler.icon_mm(NOTICE_ICON_MM) + _NOTICE_MM[0] if icon else 0.0
    return ruler.room.width_mm - 2 * across - left, along


def title(ruler: Ruler, text: str, **how: bool | str | float) -> Words:
    """Return the heading of a page: rather a little smaller than in a line more.

    Enlarged, it is never smaller than text is then.
    """
    steps = (TextSize.TITLE, TextSize.INSTRUCTION, TextSize.BUTTON, TextSize.BODY)
    sizes = steps[:2] if ruler.room.ratio == 1.0 else steps
    width = ruler.room.width_mm
    whole = [s for s in sizes if ruler.width_mm(text, s, is_bold=True) <= width]
    size = whole[0] if whole else sizes[0 if ruler.room.ratio == 1.0 else 1]
    return words(ruler, text, size, is_bold=True, **how)  # type: ignore[arg-type]


def heading(ruler: Ruler, text: str, side: str) -> tuple[Words, ...]:
    """Return a heading, and what belongs to it at its right, or below it where there is no room."""
    main = title(ruler, text)
    if not side:
        return (main,)
    used = ruler.width_mm(text, main.size, is_bold=True) + 2 * GAP_MM
    if used + ruler.width_mm(side, TextSize.BODY) <= ruler.room.width_mm:
        return (replace(main, side=side),)
    return (main, words(ruler, side, TextSize.BODY, is_quiet=True))


def flow(
    ruler: Ruler, items: tuple[FlowItem, ...], *, section: str = "", is_mixed: bool = False
) -> Flow:
    """Return short texts beside each other as far as there is room.

    Those with a pictogram begin a line of their own, unless they are mixed with the others.
    """
    lines: list[list[FlowItem]] = []
    used = 0.0
    for item in items:
        size = ruler.fitting([item.words], item.size, _flow_room(ruler, item), 1, is_bold=True)
        item = replace(item, size=size or ruler.sizes(item.size)[-1])  # noqa: PLW2901 - the same item
        width = _flow_width_mm(ruler, item)
        item = replace(item, width_mm=width)  # noqa: PLW2901 - the same
        is_other = bool(lines) and bool(lines[-1][0].icon) != bool(item.icon) and not is_mixed
        if not lines or is_other or used + _FLOW_APART_MM + width > ruler.room.width_mm:
            lines.append([])
            used = 0.0
        lines[-1].append(item)
        used += width + (_FLOW_APART_MM if len(lines[-1]) > 1 else 0.0)
    heights = tuple(_flow_line_mm(ruler, line) for line in lines)
    return Flow(
        lines=tuple(tuple(line) for line in lines),
        line_heights_mm=heights,
        height_mm=sum(heights),
        section=section,
    )


def _flow_line_mm(ruler: Ruler, line: list[FlowItem]) -> float:
    height = max(ruler.line_mm(item.size) for item in line)
    has_icon = any(item.icon for item in line)
    return max(height, ruler.icon_mm(_FLOW_ICON_MM)) if has_icon else height


def _flow_width_mm(ruler: Ruler, item: FlowItem) -> float:
    """Return the width of a short text with its pictogram."""
    icon = ruler.icon_mm(_FLOW_ICON_MM) + 4.0 if item.icon else 0.0
    return icon + ruler.width_mm(item.words, item.size, is_bold=item.is_bold)


def _flow_room(ruler: Ruler, item: FlowItem) -> float:
    return ruler.room.width_mm - (ruler.icon_mm(_FLOW_ICON_MM) + 4.0 if item.icon else 0.0)


def grid(
    ruler: Ruler,
    cells: tuple[Cell, ...],
    look: Look,
    *,
    columns: int | None = None,
    section: str = "",
) -> tuple[Tiles, ...]:
    """Return tiles in rows: in as many columns as asked for, or as their words have room in.

    Args:
        ruler: measures.
        cells: what is on them.
        look: their kind.
        columns: how many beside each other at 100 %; up to four in a row, else two rows, if not
            given.
        section: what they belong to.
    """
    if not cells:
        return ()
    if ruler.room.is_easy:
        cells = tuple(replace(cell, note="") for cell in cells)
    wanted = columns or columns_of(len(cells))
    if ruler.room.ratio > 1:
        tiles = _lowest(ruler, cells, look, wanted)
    else:
        tiles = _rows(ruler, cells, look, wanted, _size(ruler, cells, look, wanted))
        if SPECS[look].is_above or wanted > 1:  # side by side and above each other: of one height
            highest = max(tile.height_mm for tile in tiles)
            tiles = [replace(tile, height_mm=highest) for tile in tiles]
    tiles = [replace(tile, apart_mm=CLOSE_MM, section=section) for tile in tiles]
    return (*tiles[:-1], replace(tiles[-1], apart_mm=GAP_MM))


def button(ruler: Ruler, action: Action, look: Look = Look.BUTTON, *, section: str = "") -> Tiles:
    """Return one tile of the full width."""
    return grid(ruler, (Cell(action=action),), look, columns=1, section=section)[0]


def tile_of(ruler: Ruler, cell: Cell, like: Tiles) -> Tiles:
    """Return a tile as another one is, with something else on it."""
    tile = _row(ruler, (cell,), like.look, like.size, 1, like.side_mm)
    return replace(tile, section=like.section)


def words_width_mm(ruler: Ruler, look: Look, columns: int) -> float:
    """Return how wide the words of a tile may be, where nothing stands at their right."""
    spec = SPECS[look]
    cell = (ruler.room.width_mm - CLOSE_MM * (columns - 1)) / columns
    if look is Look.WORD:
        return cell - 2 * _PAD_MM
    if spec.is_above:
        return cell - 2 * _PAD_MM
    icon = ruler.icon_mm(spec.icon_mm) + _BESIDE_MM[0]
    number = ruler.icon_mm(STEP_NUMBER_MM) if look is Look.STEP else 0.0
    return cell - 2 * _BESIDE_MM[0] - icon - number


def _size(ruler: Ruler, cells: tuple[Cell, ...], look: Look, columns: int) -> TextSize:
    """Return how large words are without enlargement: one line as it should be, or two smaller."""
    spec = SPECS[look]
    texts = [cell.action.words for cell in cells]
    width = words_width_mm(ruler, look, columns)
    wanted, lines = spec.words, spec.most_lines if columns > 1 or spec.is_above else 9
    if columns > 1:
        if ruler.fitting(texts, wanted, width, 1, is_bold=spec.is_bold) is wanted:
            return wanted
        wanted = SMALLER[wanted] if spec.is_above else wanted
    size = ruler.fitting(texts, wanted, width, lines, is_bold=spec.is_bold)
    return size or ruler.sizes(spec.words)[-1]


def _lowest(ruler: Ruler, cells: tuple[Cell, ...], look: Look, wanted: int) -> list[Tiles]:
    """Return enlarged tiles in the columns, and of the size, that take the least height.

    Side by side, or where they are larger than text is, words may be a step smaller: if that is
    worth it.
    """
    spec = SPECS[look]
    texts = [cell.action.words for cell in cells]
    best: list[Tiles] = []
    least = 0.0
    for columns in range(min(wanted, len(cells)), 0, -1):
        width = words_width_mm(ruler, look, columns)
        lines = _MOST_LINES if columns > 1 else 9
        is_larger = ink_mm(spec.words) > ink_mm(TextSize.BODY)
        sizes = (spec.words, *((SMALLER[spec.words],) if columns > 1 or is_larger else ()))
        for size in sizes:
            found = ruler.fitting(texts, size, width, lines, is_bold=spec.is_bold)
            if found is not size and (columns > 1 or size is not spec.words):
                continue
            size = found or ruler.sizes(spec.words)[-1]  # noqa: PLW2901 - a word wider than the glass
            count = -(-len(cells) // -(-len(cells) // columns))  # no leftover in the last row
            tiles = _rows(ruler, cells, look, count, size)
            height = sum(tile.height_mm + CLOSE_MM for tile in tiles)
            height *= 1.0 if size is spec.words else _SMALLER_COSTS
            if not best or height < least:
                best, least = tiles, height
    return best


def _rows(
    ruler: Ruler, cells: tuple[Cell, ...], look: Look, columns: int, size: TextSize
) -> list[Tiles]:
    side_mm = _side_mm(ruler, cells, look, columns)
    rows = [cells[start : start + columns] for start in range(0, len(cells), columns)]
    return [_row(ruler, row, look, size, columns, side_mm) for row in rows]


def _side_mm(ruler: Ruler, cells: tuple[Cell, ...], look: Look, columns: int) -> float:
    """Return the width of what stands at the right of names; 0: below them, or nothing."""
    widest = max(
        (ruler.width_mm(text, side_size(ruler)) for cell in cells for text in cell.side),
        default=0.0,
    )
    room = words_width_mm(ruler, look, columns)
    return widest if 0 < widest <= room * _WIDEST_SIDE else 0.0


def _row(
    ruler: Ruler,
    cells: tuple[Cell, ...],
    look: Look,
    size: TextSize,
    columns: int,
    side_mm: float,
) -> Tiles:
    spec = SPECS[look]
    width = words_width_mm(ruler, look, columns) - (side_mm + 4.0 if side_mm else 0.0)
    words_mm = max(
        ruler.height_mm(cell.action.words, size, width, is_bold=spec.is_bold) for cell in cells
    )
    icon = ruler.icon_mm(spec.icon_mm)
    note_mm = 0.0
    if spec.note is not None and any(cell.note for cell in cells):
        note_mm = max(ruler.height_mm(cell.note, spec.note, width) for cell in cells)
    below = [side_words(cell) for cell in cells] if not side_mm else []
    if any(below):
        note_mm = max(ruler.height_mm(text, side_size(ruler), width) for text in below)
    if spec.is_above:
        height = 2 * _PAD_MM + icon + 2 + words_mm + note_mm
    else:
        beside = ruler.line_mm(side_size(ruler), 2) if side_mm else 0.0
        height = max(icon, words_mm + note_mm, beside) + 2 * _BESIDE_MM[1]
    return Tiles(
        cells=cells,
        look=look,
        size=size,
        columns=columns,
        side_mm=side_mm,
        side=side_size(ruler),
        icon_mm=icon,
        note_mm=note_mm,
        words_mm=words_mm,
        height_mm=max(spec.least_mm, height),
    )


def side_size(ruler: Ruler) -> TextSize:
    """Return how large it is written at the right of a name."""
    return TextSize.LABEL if ruler.room.is_dense else TextSize.BODY


def side_words(cell: Cell) -> str:
    """Return what stands beside a name as one line below it."""
    return " · ".join(text for text in reversed(cell.side) if text)
