"""What is to be seen: another part of the map, level, panel, dialog, language."""

from dataclasses import dataclass

from app.editor.state import Dialog, PanelId, Tool, View
from maps.editing import Ref
from maps.model import LevelId, Point


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
class FilterChosen:
    """Only findings of one severity, or all."""

    severity: str


@dataclass(frozen=True, slots=True)
class Chose:
    """A thing is chosen; `goes` shows the map where it is."""

    ref: Ref | None
    goes: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """One of the things that a search has found is meant."""

    ref: Ref


@dataclass(frozen=True, slots=True)
class DialogOpened:
    """Something is to lie over everything; NONE: no longer."""

    dialog: Dialog
    step: int = 0


@dataclass(frozen=True, slots=True)
class LanguageChosen:
    """Another language."""

    language: str


@dataclass(frozen=True, slots=True)
class Escaped:
    """One step back: from a field, a sketch, a tool, a choice."""


@dataclass(frozen=True, slots=True)
class Refused:
    """A button that cannot be pressed now was pressed: it says why."""

    words: str
