"""Everything that can happen to a visit, as frozen values.

Structs, no dataclasses: to define sixty of those takes a fortieth of a start.
"""

from enum import StrEnum

from msgspec import Struct

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


class Started(Struct, frozen=True):
    """The traveller wants to look for a destination."""


class LanguageChosen(Struct, frozen=True):
    """Another language, wherever in the visit."""

    language: str


class LanguageListChosen(Struct, frozen=True):
    """Open or close the panel with all languages."""

    is_open: bool


class CategoryChosen(Struct, frozen=True):
    """Show the places of one category."""

    category: str


class SearchWanted(Struct, frozen=True):
    """Look for a place by typing."""


class Typed(Struct, frozen=True):
    """A key with a character; of the keyboard on the glass, or of one with keys of its own."""

    character: str
    is_of_keyboard: bool = False


class Erased(Struct, frozen=True):
    """Take the last key press back."""


class TypingCleared(Struct, frozen=True):
    """Take everything back that was typed."""


class KeysChanged(Struct, frozen=True):
    """Show Latin letters on the keys, or the language's own."""

    has_latin: bool


class Shifted(Struct, frozen=True):
    """Show the second letters of the keys, or the first ones again."""

    is_shifted: bool


class DestinationChosen(Struct, frozen=True):
    """Go to this place."""

    place: PlaceId


class NearestChosen(Struct, frozen=True):
    """Go to the nearest place of a kind, whichever it is for this person."""

    kind: PlaceKind


class ProfileChosen(Struct, frozen=True):
    """This is how I move."""

    profile: str


class PageTurned(Struct, frozen=True):
    """Show another page of a list."""

    page: int


class LevelChosen(Struct, frozen=True):
    """Show another level on the map."""

    level: LevelId


class Zoomed(Struct, frozen=True):
    """Show the map nearer (positive) or farther."""

    steps: int


class ManeuverChosen(Struct, frozen=True):
    """Show one maneuver on the map; the same one again shows the whole route."""

    index: int


class PlanBWanted(Struct, frozen=True):
    """The route is on screen: now see what happens to it when its elevator fails."""


class WaysWanted(Struct, frozen=True):
    """See the other ways beside this one."""


class WayChosen(Struct, frozen=True):
    """Take one of them; 0 is the one that was proposed first."""

    number: int


class PreviewWanted(Struct, frozen=True):
    """See the way one step after the other."""


class StepShown(Struct, frozen=True):
    """Show another step of the preview."""

    index: int


class MeasuresWanted(Struct, frozen=True):
    """Say of oneself what the profile does not know."""


class MeasureMoved(Struct, frozen=True):
    """One of the own measures, by so many steps."""

    name: str
    steps: int


class MeasuresForgotten(Struct, frozen=True):
    """Back to what the profile says."""


class NeedsWanted(Struct, frozen=True):
    """Choose another way of moving."""


class NearbyWanted(Struct, frozen=True):
    """See the nearest of each kind of facility."""


class NoticesWanted(Struct, frozen=True):
    """Read what the station tells everybody."""


class StaffWanted(Struct, frozen=True):
    """See how to reach the staff."""


class ReasonChosen(Struct, frozen=True):
    """What the staff are wanted for."""

    reason: str


class NeedTold(Struct, frozen=True):
    """Tell the staff how one travels, or do not."""

    is_told: bool


class GoalTold(Struct, frozen=True):
    """Tell the staff where one goes, or do not."""

    is_told: bool


class StaffCalled(Struct, frozen=True):
    """Call the staff."""


class CallWithdrawn(Struct, frozen=True):
    """Never mind."""


class CallTold(Struct, frozen=True):
    """The call has come so far: nobody's doing at the kiosk."""

    stage: CallStage
    reply: CallReply | None = None
    minutes: int | None = None


class RelaxationAccepted(Struct, frozen=True):
    """That which would open a way can be managed: take it."""

    number: int


class HandOffChosen(Struct, frozen=True):
    """Take the route along on the phone."""


class PrintChosen(Struct, frozen=True):
    """Take the route along on paper."""


class PrinterTold(Struct, frozen=True):
    """The printer has said what became of the ticket: nobody's doing."""

    news: PrintNews


class BackChosen(Struct, frozen=True):
    """One screen back, keeping what was chosen."""


class StartOverChosen(Struct, frozen=True):
    """End this visit; nothing of it stays."""


class HelpChosen(Struct, frozen=True):
    """Open or close the help panel."""

    is_open: bool


class VoiceChosen(Struct, frozen=True):
    """Speak from now on, or be silent."""

    is_on: bool


class SignChosen(Struct, frozen=True):
    """Clips in sign language as they are wanted from now on."""

    signing: Signing


class ClipEnded(Struct, frozen=True):
    """A clip has come to its last frame: nobody's doing."""


class DisplayChosen(Struct, frozen=True):
    """The glass as it is wanted from now on: larger, in other colours, lower, easier."""

    display: Display


class RateChosen(Struct, frozen=True):
    """Speak faster (positive) or slower, by steps."""

    steps: int


class VolumeChosen(Struct, frozen=True):
    """Speak louder (positive) or quieter, by steps."""

    steps: int


class SaidAgain(Struct, frozen=True):
    """Say once more what was said last."""


class ActionTouched(Struct, frozen=True):
    """A finger has found something, and wants to hear what it is before it presses."""

    action_id: str


class PlaceTouched(Struct, frozen=True):
    """A finger has found a place on the map."""

    place: PlaceId


class KeyPressed(Struct, frozen=True):
    """A key of the keypad."""

    key: Key


class IdleWarned(Struct, frozen=True):
    """Nobody has touched anything for a while; the visit ends in so many seconds."""

    seconds_left: int


class ConditionsChanged(Struct, frozen=True):
    """The world is no longer what it was: a machine has stopped, or works again."""


class EmergencyTold(Struct, frozen=True):
    """The station's control says that there is an emergency, or that it is over."""

    is_on: bool


class EmergencySaid(Struct, frozen=True):
    """It is time to say the way out once more."""


class BeaconAsked(Struct, frozen=True):
    """Somebody at the door, or with a remote control, wants to know where the kiosk is."""


class Continued(Struct, frozen=True):
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
