"""Everything that can happen to a visit, as frozen values."""

from dataclasses import dataclass
from enum import StrEnum

from app.display import Display
from app.flow.signing import Signing
from app.flow.staff import StaffEvent
from app.ports import CallReply, CallStage, PrintNews
from maps.model import LevelId, PlaceId, PlaceKind


class Key(StrEnum):
    """The keypad: six keys and help. All of the kiosk can be done with these alone.

    Those below help are short cuts that a keypad for the ear has; each is a button on screen, too.
    """

    UP = "up"
    DOWN = "down"
    LEFT = "left"
    RIGHT = "right"
    SELECT = "select"
    BACK = "back"
    HELP = "help"
    VOICE = "voice"
    REPEAT = "repeat"
    SLOWER = "slower"
    FASTER = "faster"
    QUIETER = "quieter"
    LOUDER = "louder"
    TEXT = "text"
    CONTRAST = "contrast"
    LOW = "low"
    EASY = "easy"
    PLUGGED = "plugged"
    """Earphones have been put into the socket, as its keypad tells."""
    UNPLUGGED = "unplugged"
    BEACON = "beacon"
    """Somebody's remote control, whose receiver types a key; nobody's hand at the kiosk."""


@dataclass(frozen=True, slots=True)
class Started:
    """The traveller wants to look for a destination."""


@dataclass(frozen=True, slots=True)
class LanguageChosen:
    """Another language, wherever in the visit."""

    language: str


@dataclass(frozen=True, slots=True)
class LanguageListChosen:
    """Open or close the panel with all languages."""

    is_open: bool


@dataclass(frozen=True, slots=True)
class CategoryChosen:
    """Show the places of one category."""

    category: str


@dataclass(frozen=True, slots=True)
class SearchWanted:
    """Look for a place by typing."""


@dataclass(frozen=True, slots=True)
class Typed:
    """A key with a character; of the keyboard on the glass, or of one with keys of its own."""

    character: str
    is_of_keyboard: bool = False


@dataclass(frozen=True, slots=True)
class Erased:
    """Take the last key press back."""


@dataclass(frozen=True, slots=True)
class TypingCleared:
    """Take everything back that was typed."""


@dataclass(frozen=True, slots=True)
class KeysChanged:
    """Show Latin letters on the keys, or the language's own."""

    has_latin: bool


@dataclass(frozen=True, slots=True)
class Shifted:
    """Show the second letters of the keys, or the first ones again."""

    is_shifted: bool


@dataclass(frozen=True, slots=True)
class DestinationChosen:
    """Go to this place."""

    place: PlaceId


@dataclass(frozen=True, slots=True)
class NearestChosen:
    """Go to the nearest place of a kind, whichever it is for this person."""

    kind: PlaceKind


@dataclass(frozen=True, slots=True)
class ProfileChosen:
    """This is how I move."""

    profile: str


@dataclass(frozen=True, slots=True)
class PageTurned:
    """Show another page of a list."""

    page: int


@dataclass(frozen=True, slots=True)
class LevelChosen:
    """Show another level on the map."""

    level: LevelId


@dataclass(frozen=True, slots=True)
class Zoomed:
    """Show the map nearer (positive) or farther."""

    steps: int


@dataclass(frozen=True, slots=True)
class ManeuverChosen:
    """Show one maneuver on the map; the same one again shows the whole route."""

    index: int


@dataclass(frozen=True, slots=True)
class PlanBWanted:
    """The route is on screen: now see what happens to it when its elevator fails."""


@dataclass(frozen=True, slots=True)
class WaysWanted:
    """See the other ways beside this one."""


@dataclass(frozen=True, slots=True)
class WayChosen:
    """Take one of them; 0 is the one that was proposed first."""

    number: int


@dataclass(frozen=True, slots=True)
class PreviewWanted:
    """See the way one step after the other."""


@dataclass(frozen=True, slots=True)
class StepShown:
    """Show another step of the preview."""

    index: int


@dataclass(frozen=True, slots=True)
class MeasuresWanted:
    """Say of oneself what the profile does not know."""


@dataclass(frozen=True, slots=True)
class MeasureMoved:
    """One of the own measures, by so many steps."""

    name: str
    steps: int


@dataclass(frozen=True, slots=True)
class MeasuresForgotten:
    """Back to what the profile says."""


@dataclass(frozen=True, slots=True)
class NeedsWanted:
    """Choose another way of moving."""


@dataclass(frozen=True, slots=True)
class NearbyWanted:
    """See the nearest of each kind of facility."""


@dataclass(frozen=True, slots=True)
class NoticesWanted:
    """Read what the station tells everybody."""


@dataclass(frozen=True, slots=True)
class StaffWanted:
    """See how to reach the staff."""


@dataclass(frozen=True, slots=True)
class ReasonChosen:
    """What the staff are wanted for."""

    reason: str


@dataclass(frozen=True, slots=True)
class NeedTold:
    """Tell the staff how one travels, or do not."""

    is_told: bool


@dataclass(frozen=True, slots=True)
class GoalTold:
    """Tell the staff where one goes, or do not."""

    is_told: bool


@dataclass(frozen=True, slots=True)
class StaffCalled:
    """Call the staff."""


@dataclass(frozen=True, slots=True)
class CallWithdrawn:
    """Never mind."""


@dataclass(frozen=True, slots=True)
class CallTold:
    """The call has come so far: nobody's doing at the kiosk."""

    stage: CallStage
    reply: CallReply | None = None
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class RelaxationAccepted:
    """That which would open a way can be managed: take it."""

    number: int


@dataclass(frozen=True, slots=True)
class HandOffChosen:
    """Take the route along on the phone."""


@dataclass(frozen=True, slots=True)
class PrintChosen:
    """Take the route along on paper."""


@dataclass(frozen=True, slots=True)
class PrinterTold:
    """The printer has said what became of the ticket: nobody's doing."""

    news: PrintNews


@dataclass(frozen=True, slots=True)
class BackChosen:
    """One screen back, keeping what was chosen."""


@dataclass(frozen=True, slots=True)
class StartOverChosen:
    """End this visit; nothing of it stays."""


@dataclass(frozen=True, slots=True)
class HelpChosen:
    """Open or close the help panel."""

    is_open: bool


@dataclass(frozen=True, slots=True)
class VoiceChosen:
    """Speak from now on, or be silent."""

    is_on: bool


@dataclass(frozen=True, slots=True)
class SignChosen:
    """Clips in sign language as they are wanted from now on."""

    signing: Signing


@dataclass(frozen=True, slots=True)
class ClipEnded:
    """A clip has come to its last frame: nobody's doing."""


@dataclass(frozen=True, slots=True)
class DisplayChosen:
    """The glass as it is wanted from now on: larger, in other colours, lower, easier."""

    display: Display


@dataclass(frozen=True, slots=True)
class RateChosen:
    """Speak faster (positive) or slower, by steps."""

    steps: int


@dataclass(frozen=True, slots=True)
class VolumeChosen:
    """Speak louder (positive) or quieter, by steps."""

    steps: int


@dataclass(frozen=True, slots=True)
class SaidAgain:
    """Say once more what was said last."""


@dataclass(frozen=True, slots=True)
class ActionTouched:
    """A finger has found something, and wants to hear what it is before it presses."""

    action_id: str


@dataclass(frozen=True, slots=True)
class PlaceTouched:
    """A finger has found a place on the map."""

    place: PlaceId


@dataclass(frozen=True, slots=True)
class KeyPressed:
    """A key of the keypad."""

    key: Key


@dataclass(frozen=True, slots=True)
class IdleWarned:
    """Nobody has touched anything for a while; the visit ends in so many seconds."""

    seconds_left: int


@dataclass(frozen=True, slots=True)
class ConditionsChanged:
    """The world is no longer what it was: a machine has stopped, or works again."""


@dataclass(frozen=True, slots=True)
class EmergencyTold:
    """The station's control says that there is an emergency, or that it is over."""

    is_on: bool


@dataclass(frozen=True, slots=True)
class EmergencySaid:
    """It is time to say the way out once more."""


@dataclass(frozen=True, slots=True)
class BeaconAsked:
    """Somebody at the door, or with a remote control, wants to know where the kiosk is."""


@dataclass(frozen=True, slots=True)
class Continued:
    """Somebody is there after all."""


Event = (
    Started
    | LanguageChosen
    | LanguageListChosen
    | CategoryChosen
    | SearchWanted
    | Typed
    | Erased
    | TypingCleared
    | KeysChanged
    | Shifted
    | DestinationChosen
    | NearestChosen
    | ProfileChosen
    | PageTurned
    | LevelChosen
    | Zoomed
    | ManeuverChosen
    | PlanBWanted
    | WaysWanted
    | WayChosen
    | PreviewWanted
    | StepShown
    | MeasuresWanted
    | MeasureMoved
    | MeasuresForgotten
    | RelaxationAccepted
    | NeedsWanted
    | NearbyWanted
    | NoticesWanted
    | StaffWanted
    | ReasonChosen
    | NeedTold
    | GoalTold
    | StaffCalled
    | CallWithdrawn
    | CallTold
    | HandOffChosen
    | PrintChosen
    | PrinterTold
    | BackChosen
    | StartOverChosen
    | HelpChosen
    | VoiceChosen
    | SignChosen
    | ClipEnded
    | DisplayChosen
    | RateChosen
    | VolumeChosen
    | SaidAgain
    | ActionTouched
    | PlaceTouched
    | KeyPressed
    | IdleWarned
    | ConditionsChanged
    | BeaconAsked
    | EmergencyTold
    | EmergencySaid
    | Continued
    | StaffEvent
)
