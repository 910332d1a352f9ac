"""What is done to the map in hand, and to the files around it."""

from dataclasses import dataclass

from maps.editing import Collection, Edit, Ref
from maps.model import Finding, NodeId


@dataclass(frozen=True, slots=True)
class Done:
    """An edit is to be done; `chooses` is what is chosen afterwards."""

    edit: Edit
    chooses: Ref | None = None


@dataclass(frozen=True, slots=True)
class Undone:
    """The last edit is to be taken back."""


@dataclass(frozen=True, slots=True)
class Redone:
    """What was taken back is to be done again."""


@dataclass(frozen=True, slots=True)
class Saved:
    """The map is to be saved."""


@dataclass(frozen=True, slots=True)
class Written:
    """A file was written; `why_not` says what hindered it."""

    what: str
    why_not: str = ""


@dataclass(frozen=True, slots=True)
class Checked:
    """What the rules say of the map in hand."""

    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Recovered:
    """The draft that was found is to be gone on with, or to be put away."""

    is_wanted: bool


@dataclass(frozen=True, slots=True)
class LeaveAsked:
    """The window is to be closed."""

    is_sure: bool = False


@dataclass(frozen=True, slots=True)
class FileAsked:
    """Another map is to be opened, or imported."""

    path: str


@dataclass(frozen=True, slots=True)
class KioskTaken:
    """The open site is this kiosk of the map, and looks as the map says."""

    node: NodeId


@dataclass(frozen=True, slots=True)
class TableChosen:
    """The table shows other things."""

    kind: Collection
    is_whole: bool


@dataclass(frozen=True, slots=True)
class SurveyAsked:
    """The survey table goes ``out`` into its file, or comes ``in`` from there."""

    what: str


@dataclass(frozen=True, slots=True)
class SurveyWritten:
    """The survey table is in its file."""

    name: str
    count: int
    kept: str = ""
    """The file that holds what stood there before; empty: nothing did."""


@dataclass(frozen=True, slots=True)
class SurveyRead:
    """What somebody has filled in."""

    name: str
    table: str


@dataclass(frozen=True, slots=True)
class BackdropRead:
    """A picture can be drawn over."""

    path: str
    size_px: tuple[int, int]


@dataclass(frozen=True, slots=True)
class BackdropChanged:
    """The plan to draw over is put in its place ``again``, or goes ``away``."""

    what: str
