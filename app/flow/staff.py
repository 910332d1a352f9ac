"""The staff area: what its visit remembers, what can happen in it, what it asks of the machine.

It is no traveller's visit: it begins with a new session, and ends with one. The PIN is in no view,
no log and no representation of these values. Pure.
"""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import StrEnum

from app.site import Panel
from maps.model import Conditions, Outage
from maps.today import Thing, ThingKind

LONGEST_PIN = 12

# --- what happened ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class CornerHeld:
    """A finger has rested in a corner for five seconds: somebody wants the staff area."""


@dataclass(frozen=True, slots=True)
class SetUpWanted:
    """Somebody who starts the program wants to measure the panel; they need no PIN."""


@dataclass(frozen=True, slots=True)
class DigitTyped:
    """One more digit of the PIN; None takes the last one back."""

    digit: str | None = field(repr=False)


@dataclass(frozen=True, slots=True)
class PinEntered:
    """That was all of the PIN."""


@dataclass(frozen=True, slots=True)
class StaffScreenChosen:
    """Go to another screen of the staff area, by its folder's name."""

    screen: str


@dataclass(frozen=True, slots=True)
class KindChosen:
    """Show the things of another kind."""

    kind: ThingKind


@dataclass(frozen=True, slots=True)
class ThingChosen:
    """Say something of this thing."""

    thing: str


@dataclass(frozen=True, slots=True)
class StateSaid:
    """This is how the thing is."""

    said: "Said"
    reason: str = ""
    """Name of the reason in the prepared list."""


@dataclass(frozen=True, slots=True)
class PlanMoved:
    """Begin or end of the planned closing, so many minutes later."""

    end: "PlanEnd"
    minutes: int


@dataclass(frozen=True, slots=True)
class PlanReasonChosen:
    """Why it will be closed."""

    reason: str


@dataclass(frozen=True, slots=True)
class PlanSaved:
    """Keep the planned closing."""


@dataclass(frozen=True, slots=True)
class PlanDropped:
    """Take a planned closing back."""

    reports: tuple[Outage, ...]


@dataclass(frozen=True, slots=True)
class NoticeTold:
    """Tell everybody this, from the prepared list."""

    notice: str


@dataclass(frozen=True, slots=True)
class NoticeTakenBack:
    """Tell it no more."""

    notice: str


@dataclass(frozen=True, slots=True)
class HoursChosen:
    """So long a notice is told; None: until it is taken back."""

    hours: int | None


@dataclass(frozen=True, slots=True)
class CellTouched:
    """A cell of the touch test."""

    number: int


@dataclass(frozen=True, slots=True)
class SoundTested:
    """Say something, so that somebody hears whether it is heard."""


@dataclass(frozen=True, slots=True)
class SlipPrinted:
    """Print the self-check."""


@dataclass(frozen=True, slots=True)
class MeasureMoved:
    """One measure of the panel, so much more."""

    measure: "Measure"
    amount: float


@dataclass(frozen=True, slots=True)
class MeasuresSaved:
    """Keep the measures."""


@dataclass(frozen=True, slots=True)
class DeskAnswered:
    """The machine has done what it was asked, or not."""

    answer: "Answer"


StaffEvent = (
    CornerHeld
    | SetUpWanted
    | DigitTyped
    | PinEntered
    | StaffScreenChosen
    | KindChosen
    | ThingChosen
    | StateSaid
    | PlanMoved
    | PlanReasonChosen
    | PlanSaved
    | PlanDropped
    | NoticeTold
    | NoticeTakenBack
    | HoursChosen
    | CellTouched
    | SoundTested
    | SlipPrinted
    | MeasureMoved
    | MeasuresSaved
    | DeskAnswered
)


class Said(StrEnum):
    """What staff say of a thing."""

    CLOSED = "closed"
    OPEN = "open"
    STILL_CLOSED = "still_closed"


class PlanEnd(StrEnum):
    """The two ends of a planned closing."""

    SINCE = "since"
    UNTIL = "until"


class Measure(StrEnum):
    """What is measured once where a panel hangs."""

    WIDTH = "width"
    BOTTOM = "bottom"
    DISTANCE = "distance"
    BEARING = "bearing"


# --- what is asked of the machine, and what it answers ------------------------------------------


@dataclass(frozen=True, slots=True)
class CheckPin:
    """Is this the PIN?"""

    pin: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ChangeConditions:
    """Change the conditions for this kiosk, for others and for phones."""

    change: Callable[[Conditions, dt.datetime], Conditions]
    what: str
    """What is done, for the log."""
    subjects: tuple[str, ...]
    done: str
    """Which message tells that it has been done."""


@dataclass(frozen=True, slots=True)
class LookAtDevice:
    """How is this machine?"""


@dataclass(frozen=True, slots=True)
class SaveMeasures:
    """Write the measures into the site file."""

    measures: "Mounting"


@dataclass(frozen=True, slots=True)
class NoteStaff:
    """Write into the log that this was done."""

    what: str


Question = CheckPin | ChangeConditions | LookAtDevice | SaveMeasures | NoteStaff


@dataclass(frozen=True, slots=True, kw_only=True)
class PinTold:
    """What became of a PIN."""

    is_right: bool = False
    tries_left: int = 0
    locked_s: float = 0.0
    has_trouble: bool = False
    """It could not be compared: the log says why."""


@dataclass(frozen=True, slots=True)
class ConditionsTold:
    """What became of a change."""

    done: str
    is_done: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Device:
    """How the machine is."""

    now: dt.datetime
    started: dt.datetime
    printer: str = ""
    """Name of a state, as in `PrinterState`; empty: there is no printer."""
    heard: tuple[str, ...] = ()
    """Languages with a voice."""
    feed_trouble: str = ""
    map_file: str = ""
    free_mb: int | None = None
    last_error: str = ""
    last_error_at: dt.datetime | None = None
    errors: int = 0


@dataclass(frozen=True, slots=True)
class DeviceTold:
    """How the machine is."""

    device: Device


@dataclass(frozen=True, slots=True)
class MeasuresTold:
    """What became of the measures."""

    is_done: bool


Answer = PinTold | ConditionsTold | DeviceTold | MeasuresTold


# --- what the visit remembers -------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Mounting:
    """How a panel hangs."""

    panel: Panel
    facing_deg: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A planned closing in the making."""

    since: dt.datetime
    until: dt.datetime
    reason: str = ""

    def moved(self, end: PlanEnd, minutes: int) -> "Plan":
        """Return it with one end moved; the beginning takes the end along."""
        by = dt.timedelta(minutes=minutes)
        if end is PlanEnd.UNTIL:
            return replace(self, until=self.until + by)
        return replace(self, since=self.since + by, until=self.until + by)


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffVisit:
    """What is remembered from signing in to signing out."""

    typed: str = field(default="", repr=False)
    pin: PinTold | None = None
    """What became of the last PIN."""
    is_in: bool = False
    kind: ThingKind = ThingKind.ELEVATOR
    thing: str | None = None
    done: str = ""
    """The message of what was done last; empty once something else is."""
    has_failed: bool = False
    plan: Plan | None = None
    hours: int | None = 2
    """How long the next notice is told; None: until it is taken back."""
    device: Device | None = None
    touched: frozenset[int] = frozenset()
    measures: Mounting | None = None

    def said(self, done: str, *, is_done: bool) -> "StaffVisit":
        """Return it telling what was done."""
        return replace(self, done=done, has_failed=not is_done)


def find_thing(things: tuple[Thing, ...], thing_id: str | None) -> Thing | None:
    """Return the thing of an id."""
    return next((thing for thing in things if thing.id == thing_id), None)
