"""What the editor knows at one moment: map in hand, what is chosen, what is being done. Pure."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from app.editor.in_hand import NO_NUMBERS, NO_SKETCH, Box, Drag, Plotting, Sketch
from app.editor.sharing import Joining, Reading, Releasing, Reviewing, SigningIn
from maps.editing import Collection, Label, Ref, Snapped
from maps.model import (
    NO_CONDITIONS,
    Conditions,
    Finding,
    LevelId,
    NodeId,
    PlaceId,
    Point,
    StationMap,
)
from routing.route import NoRoute, Route

KIOSK = "kiosk"
"""Stands among the kinds of places that are drawn: a kiosk is put like one."""

ZOOM_PX_PER_M = (0.05, 60.0)
"""The farthest and the nearest view."""


class Tool(StrEnum):
    """What a tap on the map does."""

    SELECT = "select"
    WAY = "way"
    AREA = "area"
    PLACE = "place"
    MACHINE = "machine"


class PanelId(StrEnum):
    """What the side panel shows."""

    CHOSEN = "chosen"
    FINDINGS = "findings"
    JOURNEY = "journey"
    TODAY = "today"
    TABLE = "table"
    CHANGES = "changes"
    STATION = "station"
    REVIEW = "review"


class Dialog(StrEnum):
    """What lies over everything and wants an answer."""

    NONE = ""
    RECOVER = "recover"
    LEAVE = "leave"
    KEYS = "keys"
    GUIDE = "guide"
    OPEN = "open"
    LANGUAGE = "language"
    SIGN_IN = "sign_in"
    PERSON = "person"


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """The part of the level that is seen."""

    centre: Point = (0.0, 0.0)
    px_per_m: float = 2.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Typing:
    """A field that somebody is writing in."""

    entry: str
    """Which one: ``chosen:min_width_m``, ``search``."""
    text: str = field(default="", repr=False)  # it may be a password
    caret: int = 0
    is_all: bool = False
    """Everything is marked: the next letter takes its place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Trail:
    """What has been done to the map so far, as the history tells it."""

    position: int = 0
    can_undo: bool = False
    can_redo: bool = False
    undone_next: Label | None = None
    redone_next: Label | None = None
    labels: tuple[Label, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Journey:
    """A way that is tried while the map is edited."""

    start: tuple[NodeId, ...] = ()
    start_place: PlaceId | None = None
    end: tuple[NodeId, ...] = ()
    end_place: PlaceId | None = None
    profile: str = "wheelchair"
    picks: str = ""
    """``start`` or ``end`` while the next tap on the map says which."""
    answer: Route | NoRoute | None = None
    by_profile: tuple[tuple[str, float | None], ...] = ()
    """(profile, seconds; None: no way) of every profile."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """An outage that is being written down before it is said."""

    subject: str = ""
    since: str = ""
    until: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """One line that says what has just happened, or why not."""

    message: str
    facts: tuple[tuple[str, str | int], ...] = ()
    is_bad: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Backdrop:
    """A plan to draw over: a picture, and where two of its points lie on the level."""

    path: str
    level: LevelId
    size_px: tuple[int, int]
    pixels: tuple[Point, ...] = ()
    """Points of the picture, from its lower left corner."""
    points: tuple[Point, ...] = ()
    """Where they lie, in metres."""
    corner: Point = (0.0, 0.0)
    """Where its lower left corner lies now."""
    px_per_m: float = 10.0
    turn_deg: float = 0.0
    """Counterclockwise."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Here:
    """Where the kiosk of the site stands, and which way its reader looks."""

    position: Point
    level: LevelId
    facing_deg: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteKiosk:
    """Which kiosk of the map the open site file is of."""

    node: NodeId
    own_deg: float | None = None
    """The bearing that was measured on the spot: for that kiosk it counts, not the map's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EditorState:
    """Everything that decides what the editor shows."""

    station: StationMap
    saved: StationMap
    """As it was last written, or read."""
    file: str = ""
    """The map's file, as it was named; empty for a map that has none yet."""
    language: str = "en"
    level: LevelId
    view: View = View()
    size_px: tuple[float, float] = (1000.0, 700.0)
    """Of the map on screen."""
    tool: Tool = Tool.SELECT
    panel: PanelId = PanelId.CHOSEN
    scroll: Mapping[str, int] = field(default_factory=dict[str, int])
    """How far down each panel is."""
    chosen: Ref | None = None
    others: tuple[Ref, ...] = ()
    """What is chosen together with it."""
    gathers: bool = False
    """Whether a tap chooses one thing more, and a pull draws a box: fingers hold no key."""
    also: tuple[Ref, ...] = ()
    """What else lies where the chosen thing was found, in the order of asking again."""
    asked_at: Point | None = None
    opened: frozenset[str] = frozenset({"measures"})
    """Groups of fields that are open."""
    typing: Typing | None = None
    sketch: Sketch = NO_SKETCH
    plotting: Plotting = NO_NUMBERS
    pointer: Point | None = None
    drag: Drag | None = None
    box: Box | None = None
    snaps: bool = True
    """Whether hands are led to what is there."""
    snapped: Snapped | None = None
    """Why the point that is drawn or pulled goes where it goes."""
    place_kind: str = "toilet"
    way_mode: str = "walkway"
    area_kind: str = "hall"
    machine_kind: str = "elevator"
    trail: Trail = Trail()
    findings: tuple[Finding, ...] = ()
    is_checked: bool = False
    """Whether `findings` are of the map in hand."""
    journey: Journey = Journey()
    conditions: Conditions = NO_CONDITIONS
    plan: Plan = Plan()
    here: Here | None = None
    """Where the open site says its kiosk stands, if not by one of the map."""
    site_kiosk: SiteKiosk | None = None
    who: str = ""
    """Who measures and looks: a post or a team; written beside each measurement."""
    backdrop: Backdrop | None = None
    notice: Notice | None = None
    dialog: Dialog = Dialog.NONE
    leaves: bool = False
    """The window is to be closed."""
    found_since: dt.datetime | None = None
    """Of the draft that was found: when it was last written."""
    sought: str = ""
    filter: str = ""
    """Severity of the findings that are listed; empty: all."""
    table_kind: Collection = Collection.PATHWAYS
    table_is_whole: bool = False
    guide_step: int = 0
    releasing: Releasing = field(default_factory=Releasing)
    joining: Joining = field(default_factory=Joining)
    signing_in: SigningIn = field(default_factory=SigningIn)
    reviewing: Reviewing = field(default_factory=Reviewing)

    @property
    def reading(self) -> Reading | None:
        """The draft that is read now: the map shows it in the place of the map in hand."""
        return self.reviewing.reading if self.panel is PanelId.REVIEW else None

    @property
    def shown_station(self) -> StationMap:
        """The map that is seen."""
        return self.reading.station if self.reading is not None else self.station

    @property
    def all_chosen(self) -> tuple[Ref, ...]:
        """Everything that is chosen."""
        return (self.chosen, *self.others) if self.chosen is not None else ()

    @property
    def is_changed(self) -> bool:
        """Whether there is something to save."""
        return self.station is not self.saved and self.station != self.saved
