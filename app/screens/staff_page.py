"""What all screens of the staff area are made of: a title, perhaps a map, and parts below. Pure.

They are for people who know the station and are in a hurry: lists, facts and buttons, in the same
places on each of them, and the answer to what was pressed last in one strip below the title.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from app.flow.view import Action, PagesView, Rows
from app.screens.mapping import MapView

if TYPE_CHECKING:
    from app.screens.sheet import Sheet


class Tone(StrEnum):
    """What a colour and a pictogram say together with the words."""

    PLAIN = "plain"
    WORKS = "works"
    CLOSED = "closed"
    DOUBT = "doubt"


TONE_ICONS = {Tone.PLAIN: "", Tone.WORKS: "check", Tone.CLOSED: "cross", Tone.DOUBT: "unknown"}


class Look(StrEnum):
    """How a cell is drawn."""

    ENTRY = "entry"
    """A line of a list: state, name, note."""
    WORD = "word"
    """A word in the middle."""
    CHOICE = "choice"
    """A pictogram and its word."""
    MAIN = "main"
    """The one filled action."""
    KEY = "key"
    """A large digit."""
    CELL = "cell"
    """A pictogram; as high as there is room."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """Something to press."""

    action: Action
    look: Look = Look.WORD
    note: str = ""
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True, slots=True)
class Choices:
    """Rows of cells; None is a place without one."""

    rows: tuple[tuple[Cell | None, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A line that tells something."""

    words: str
    value: str = ""
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True, slots=True)
class Facts:
    """Lines below each other."""

    lines: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """What the part below is about."""

    words: str


@dataclass(frozen=True, slots=True)
class Figure:
    """One large line in the middle: how many digits have been typed."""

    words: str


@dataclass(frozen=True, slots=True)
class Gauge:
    """A bar of so many pixels, to hold something against."""

    length_px: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Stepper:
    """A measure that is made smaller and larger: by much, by little."""

    words: str
    value: str
    less: tuple[Action, ...]
    more: tuple[Action, ...]
    tone: Tone = Tone.PLAIN
    is_wide: bool = False
    """Whether its buttons have words that need a line of their own."""


Part = Choices | Facts | Heading | Figure | Gauge | Stepper


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffPage:
    """What a screen of the staff area shows."""

    title: str
    words: str = ""
    told: Fact | None = None
    """What became of the last press."""
    map: MapView | None = None
    parts: tuple[Part, ...] = ()
    turn: PagesView | None = None
    """Below the last list of entries."""
    foot: tuple[Part, ...] = ()
    sheet: "Sheet | None" = None
    """Everything of it, cut into pages, where it is enlarged."""

    @property
    def rows(self) -> Rows:
        """Return what can be pressed, from the top."""
        if self.sheet is not None:
            return self.sheet.rows
        turn = (self.turn.row,) if self.turn is not None else ()
        return (*_rows_of(self.parts), *turn, *_rows_of(self.foot))


def _rows_of(parts: tuple[Part, ...]) -> Rows:
    rows: list[tuple[Action, ...]] = []
    for part in parts:
        if isinstance(part, Choices):
            rows += [tuple(cell.action for cell in row if cell is not None) for row in part.rows]
        elif isinstance(part, Stepper):
            rows.append((*part.less, *part.more))
    return tuple(rows)


def in_columns(cells: tuple[Cell, ...], columns: int) -> Choices:
    """Return cells in rows of so many, the last one filled up."""
    filled = (*cells, *[None] * (-len(cells) % columns))
    return Choices(tuple(tuple(filled[at : at + columns]) for at in range(0, len(filled), columns)))


def spoken(page: StaffPage) -> tuple[tuple[str, ...], ...]:
    """Return what a page says of itself: all that is no button."""
    told = page.told.words if page.told is not None else ""
    facts = [
        f"{line.words}: {line.value}" if line.value else line.words
        for part in (*page.parts, *page.foot)
        if isinstance(part, Facts)
        for line in part.lines
    ]
    said = tuple(text for text in (page.title, told, page.words, *facts) if text)
    return (said,)
