"""What the editor shows, as data: controls, rows of a panel, the picture of the map. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from app.editor.state import Backdrop
from app.mapview.picture import MapPicture
from app.mapview.scene import Ground
from maps.model import Point, StationMap


class Tone(StrEnum):
    """What a colour says; words always say it too."""

    PLAIN = "plain"
    MAIN = "main"
    GOOD = "good"
    DOUBT = "doubt"
    BAD = "bad"
    QUIET = "quiet"


@dataclass(frozen=True, slots=True, kw_only=True)
class Control:
    """One thing that can be pressed."""

    id: str
    words: str
    event: object
    icon: str = ""
    keys: str = ""
    """The shortcut that does the same."""
    is_chosen: bool = False
    tone: Tone = Tone.PLAIN
    why_not: str = ""
    """Why it cannot be pressed now: it is seen all the same, and says so."""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A title in a panel; with a control it opens and closes what follows."""

    words: str
    note: str = ""
    control: Control | None = None
    is_open: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """A paragraph."""

    words: str
    tone: Tone = Tone.PLAIN
    icon: str = ""
    is_bold: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldRow:
    """A label and a field to write in."""

    label: str
    control: Control
    text: str
    unit: str = ""
    hint: str = ""
    """What stands in the empty field."""
    caret: int | None = None
    """Where the next letter comes; None: nobody writes here."""
    is_all: bool = False
    is_wide: bool = False
    """The field is below its label, as wide as the panel."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceRow:
    """A label and values, of which one is chosen."""

    label: str
    controls: tuple[Control, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ButtonRow:
    """Buttons beside each other, as many to a line as there is room for."""

    controls: tuple[Control, ...]
    columns: int = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemRow:
    """One thing of a list."""

    control: Control
    title: str
    note: str = ""
    icon: str = ""
    tone: Tone = Tone.PLAIN
    fix: Control | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TableRow:
    """A line of a table; cells that can be written in have a control."""

    cells: tuple["Cell", ...]
    is_head: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One cell of a table."""

    text: str
    share: int = 1
    control: Control | None = None
    caret: int | None = None
    is_all: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Space:
    """Room between rows."""

    mm: int = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class PhotoRow:
    """A photograph, and what is to be said of it; or why it is not seen."""

    path: str
    missing: str
    unreadable: str
    captions: tuple[str, ...]


Row = PhotoRow | Heading | Words | FieldRow | ChoiceRow | ButtonRow | ItemRow | TableRow | Space


@dataclass(frozen=True, slots=True, kw_only=True)
class PanelView:
    """The panel at the side."""

    title: str
    rows: tuple[Row, ...]
    scroll_px: int = 0
    icon: str = ""
    note: str = ""
    is_wide: bool = False
    """It needs half of the window: a table."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DialogView:
    """What lies over everything."""

    title: str
    rows: tuple[Row, ...]
    picture: str = ""
    is_large: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class MapSeen:
    """The map, and what lies over it."""

    station: StationMap
    picture: MapPicture
    overlay: Ground
    backdrop: Backdrop | None = None
    marks: tuple[tuple[Point, str], ...] = ()
    """(point, words) of short notes beside what is being drawn."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EditorView:
    """Everything."""

    language: str
    title: str
    note: str
    note_tone: Tone
    top: tuple[Control, ...]
    stage: Control | None
    """How far the work has come, from draft to release; None: nobody has an account."""
    search: FieldRow
    tools: tuple[Control, ...]
    kinds: tuple[Control, ...]
    """What the chosen tool draws."""
    levels: tuple[Control, ...]
    zoom: tuple[Control, ...]
    tabs: tuple[Control, ...]
    panel: PanelView
    hint: str
    status: str
    notice: str
    notice_is_bad: bool
    found: tuple[ItemRow, ...]
    """Below the search field."""
    dialog: DialogView | None
    map: MapSeen

    def controls(self) -> Iterator[Control]:
        """Yield everything that can be pressed; below a dialog nothing can."""
        if self.dialog is not None:
            yield from controls_of(self.dialog.rows)
            return
        yield from (*self.top, self.search.control)
        if self.stage is not None:
            yield self.stage
        yield from controls_of(self.found)
        yield from (*self.tools, *self.kinds, *self.levels, *self.zoom, *self.tabs)
        yield from controls_of(self.panel.rows)


def controls_of(rows: tuple[Row, ...]) -> Iterator[Control]:
    """Yield what can be pressed in rows, in reading order."""
    for row in rows:
        match row:
            case Heading(control=control) if control is not None:
                yield control
            case FieldRow(control=control):
                yield control
            case ChoiceRow(controls=controls) | ButtonRow(controls=controls):
                yield from controls
            case ItemRow(control=control, fix=fix):
                yield control
                if fix is not None:
                    yield fix
            case TableRow(cells=cells):
                yield from (cell.control for cell in cells if cell.control is not None)
            case _:
                pass
