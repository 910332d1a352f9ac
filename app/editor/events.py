"""Everything that can happen in the editor, as frozen values."""

from dataclasses import dataclass
from enum import StrEnum

from app.editor.state import Dialog, Here, PanelId, ReleaseSeen, Tool, View
from maps.editing import Collection, Edit, Ref
from maps.model import Conditions, Finding, LevelId, Point
from routing.route import NoRoute, Route


class TextKey(StrEnum):
    """Keys that change what is being written, or where."""

    LEFT = "left"
    RIGHT = "right"
    HOME = "home"
    END = "end"
    BACKSPACE = "backspace"
    DELETE = "delete"
    ALL = "all"
    ENTER = "enter"
    TAB = "tab"
    BACK_TAB = "back_tab"
    ESCAPE = "escape"


@dataclass(frozen=True, slots=True)
class Tapped:
    """The map was tapped at a point; signs stand beside their things and are told apart."""

    at: Point
    reach_m: float
    sign: Ref | None = None
    is_double: bool = False


@dataclass(frozen=True, slots=True)
class Pulled:
    """A finger pulls on the map: it began at one point and is now at another."""

    start: Point
    at: Point
    reach_m: float


@dataclass(frozen=True, slots=True)
class LetGo:
    """The finger that pulled is lifted."""


@dataclass(frozen=True, slots=True)
class Pointed:
    """The pointer is over a point of the map, or has left it."""

    at: Point | None


@dataclass(frozen=True, slots=True)
class Viewed:
    """The map is seen from elsewhere, or in another size."""

    view: View
    size_px: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class Zoomed:
    """Nearer (positive) or farther, about a point of the map; None: about the middle."""

    steps: float
    about: Point | None = None


@dataclass(frozen=True, slots=True)
class LevelChosen:
    """Another level is to be seen."""

    level: LevelId


@dataclass(frozen=True, slots=True)
class LevelStepped:
    """The level above (1) or below (-1)."""

    by: int


@dataclass(frozen=True, slots=True)
class ToolChosen:
    """Another tool is taken; `kind` is what it draws."""

    tool: Tool
    kind: str = ""


@dataclass(frozen=True, slots=True)
class PanelChosen:
    """The side panel shows something else."""

    panel: PanelId


@dataclass(frozen=True, slots=True)
class Scrolled:
    """The side panel is moved by so many pixels, within what there is."""

    by_px: int
    most_px: int


@dataclass(frozen=True, slots=True)
class GroupToggled:
    """A group of fields is opened or closed."""

    group: str


@dataclass(frozen=True, slots=True)
class Chose:
    """A thing is chosen; `goes` shows the map where it is."""

    ref: Ref | None
    goes: bool = False


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
class Travelled:
    """What became of the journey that is tried."""

    answer: Route | NoRoute | None
    by_profile: tuple[tuple[str, float | None], ...] = ()


@dataclass(frozen=True, slots=True)
class FieldEntered:
    """Somebody begins to write in a field that holds a text."""

    entry: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class Typed:
    """Letters were typed or pasted."""

    text: str


@dataclass(frozen=True, slots=True)
class TextKeyPressed:
    """A key that changes what is being written."""

    key: TextKey


@dataclass(frozen=True, slots=True)
class FieldLeft:
    """Somebody goes on from a field; what it holds counts."""


@dataclass(frozen=True, slots=True)
class Copied:
    """A text is to be kept for another program."""

    text: str


@dataclass(frozen=True, slots=True)
class PasteAsked:
    """What another program has kept is to be written here."""


@dataclass(frozen=True, slots=True)
class DialogOpened:
    """Something is to lie over everything; NONE: no longer."""

    dialog: Dialog
    step: int = 0


@dataclass(frozen=True, slots=True)
class Recovered:
    """The draft that was found is to be gone on with, or to be put away."""

    is_wanted: bool


@dataclass(frozen=True, slots=True)
class LeaveAsked:
    """The window is to be closed."""

    is_sure: bool = False


@dataclass(frozen=True, slots=True)
class SketchEnded:
    """What is being drawn is finished, or not wanted."""

    is_wanted: bool = True


@dataclass(frozen=True, slots=True)
class AreaSplit:
    """The chosen area is to be split along what was sketched."""


@dataclass(frozen=True, slots=True)
class SketchShortened:
    """The last point of what is being drawn was wrong."""


@dataclass(frozen=True, slots=True)
class JourneyAsked:
    """Something of the journey that is tried is another."""

    profile: str = ""
    picks: str = ""
    turns: bool = False
    chosen_is: str = ""
    """``start`` or ``end``: that is what is chosen now."""


@dataclass(frozen=True, slots=True)
class StateSaid:
    """What is true of a thing from now on: ``closed``, ``works``, ``still_closed``, ``planned``."""

    subject: str
    what: str


@dataclass(frozen=True, slots=True)
class PlanChanged:
    """Something of an outage that is being written down."""

    subject: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ConditionsRead:
    """The conditions file says something else than before."""

    conditions: Conditions


@dataclass(frozen=True, slots=True)
class HerePlaced:
    """The kiosk stands here."""

    here: Here


@dataclass(frozen=True, slots=True)
class Found:
    """One of the things that a search has found is meant."""

    ref: Ref


@dataclass(frozen=True, slots=True)
class FileAsked:
    """Another map is to be opened, or imported."""

    path: str


@dataclass(frozen=True, slots=True)
class KioskMoved:
    """The kiosk stands where the chosen thing is."""


@dataclass(frozen=True, slots=True)
class KioskTurned:
    """Who reads the kiosk looks along this bearing."""

    facing_deg: float


@dataclass(frozen=True, slots=True)
class TableChosen:
    """The table shows other things."""

    kind: Collection
    is_whole: bool


@dataclass(frozen=True, slots=True)
class Pasted:
    """What another program has kept."""

    text: str


@dataclass(frozen=True, slots=True)
class MergeAsked:
    """``look`` at another's version, or ``take`` it over."""

    what: str


@dataclass(frozen=True, slots=True)
class VersionRead:
    """The files of the map that both began with, and of the other's version."""

    base: str
    theirs: str


@dataclass(frozen=True, slots=True)
class SideChosen:
    """Whose value counts in one conflict."""

    key: tuple[Ref, str]
    side: str


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


@dataclass(frozen=True, slots=True)
class LanguageChosen:
    """Another language."""

    language: str


@dataclass(frozen=True, slots=True)
class FilterChosen:
    """Only findings of one severity, or all."""

    severity: str


@dataclass(frozen=True, slots=True)
class ReleaseAsked:
    """``compare`` and ``make`` a release, ``install`` it, go ``back``, or ``submit`` a draft."""

    what: str


@dataclass(frozen=True, slots=True)
class ReleaseCompared:
    """What a release would do."""

    seen: ReleaseSeen | None


@dataclass(frozen=True, slots=True)
class ReleaseDone:
    """Something about a release is done."""

    message: str
    number: str


@dataclass(frozen=True, slots=True)
class Refused:
    """A button that cannot be pressed now was pressed: it says why."""

    words: str


@dataclass(frozen=True, slots=True)
class Escaped:
    """One step back: from a field, a sketch, a tool, a choice."""


Event = object
"""Any of the above."""
