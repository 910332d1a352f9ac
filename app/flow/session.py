"""One visit: everything that is known about the traveller, and nothing that outlives them."""

import datetime as dt
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from app.display import USUAL_DISPLAY, Display
from app.flow.hand_off import HandOff
from app.flow.signing import Signing
from app.flow.staff import StaffVisit
from app.flow.voice import Voice
from app.ports import CallReply, CallStage, PrintNews
from maps.model import LevelId, PlaceId, PlaceKind
from routing.profiles import PROFILES

if TYPE_CHECKING:
    from routing.alternatives import Alternative
    from routing.own import Measures
    from routing.plan_b import PlanB
    from routing.profile import Profile
    from routing.route import NoRoute, Relaxation, Route


class ScreenId(StrEnum):
    """The screens, in the order of the journey."""

    WELCOME = "welcome"
    DESTINATION = "destination"
    SEARCH = "search"
    NEEDS = "needs"
    ROUTE = "route"
    WAYS = "ways"
    PREVIEW = "preview"
    MEASURES = "measures"
    HANDOFF = "handoff"
    NEARBY = "nearby"
    NOTICES = "notices"
    STAFF = "staff"
    NO_WAY = "no_way"
    TROUBLE = "trouble"
    EMERGENCY = "emergency"
    STAFF_PIN = "staff_pin"
    STAFF_TODAY = "staff_today"
    STAFF_THING = "staff_thing"
    STAFF_PLAN = "staff_plan"
    STAFF_NOTICES = "staff_notices"
    STAFF_DEVICE = "staff_device"
    STAFF_CHECK = "staff_check"
    STAFF_GRID = "staff_grid"
    STAFF_SITE = "staff_site"


OF_AN_ANSWER = frozenset(
    {ScreenId.ROUTE, ScreenId.NO_WAY, ScreenId.WAYS, ScreenId.PREVIEW, ScreenId.HANDOFF}
)
"""Screens that show an answer: where there is another one, nothing leads back to them."""


STAFF_SCREENS = frozenset(screen for screen in ScreenId if screen.value.startswith("staff_"))
"""Those behind the PIN, and the one that asks for it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MapShown:
    """How the traveller has set the map; None and 0 are as it comes."""

    level: LevelId | None = None
    zoom_step: int = 0
    maneuver: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """A call for the staff: what it is to say, and how far it has come."""

    reason: str = "way"
    tells_need: bool = True
    tells_goal: bool = True
    stage: CallStage | None = None
    """None: not called yet."""
    since: dt.datetime | None = None
    """When it was called."""
    reply: CallReply | None = None
    """What the staff have answered, if more than that they have seen it."""
    minutes: int | None = None
    """In about how many minutes somebody will be here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """One visit. A new one is `Session(language=...)`, and that is all it takes to forget."""

    language: str
    screen: ScreenId = ScreenId.WELCOME
    trail: tuple[ScreenId, ...] = ()
    """The screens to go back through, the nearest last."""
    profile: str = PROFILES[0].name
    has_said_needs: bool = False
    """Whether the profile was chosen in this visit, and not just taken for a beginning."""
    measures: "Measures | None" = None
    """What the traveller has said of themselves; forgotten with the visit."""
    accepted: "tuple[Relaxation, ...]" = ()
    """What they have said they can manage, where that alone opened a way."""
    own: "Profile | None" = None
    """The profile with all of this."""
    category: str | None = None
    typed: str = ""
    """The keys pressed in the search so far; forgotten with the visit, like all of this."""
    has_latin_keys: bool = False
    """Whether the keyboard on the glass has Latin letters instead of the language's own."""
    is_shifted: bool = False
    destination: PlaceId | None = None
    nearest: PlaceKind | None = None
    """Set when the traveller asked for the nearest of a kind; `destination` is then our answer."""
    answer: "Route | NoRoute | None" = None
    plan_b: "PlanB | None" = None
    proposed: "Route | None" = None
    """The way that was proposed first, where others are known."""
    others: "tuple[Alternative, ...]" = ()
    """Ways that truly differ from the proposed one."""
    hand_off: HandOff | None = None
    printing: PrintNews | None = None
    """What became of the ticket, once one has been asked for."""
    call: Call = Call()
    is_news: bool = False
    """The answer has just changed under the traveller's eyes, because the conditions did."""
    page: int = 0
    map: MapShown = MapShown()
    focus: str | None = None
    uses_keys: bool = False
    help_is_open: bool = False
    language_list_is_open: bool = False
    display: Display = USUAL_DISPLAY
    """How the glass is wanted."""
    panel_page: int = 0
    """The page of the panel above the screen."""
    voice: Voice | None = None
    """Set while the kiosk speaks."""
    signing: Signing | None = None
    """Set once clips in sign language have been asked for."""
    staff: StaffVisit | None = None
    """Set in the staff area, which is no traveller's visit."""
    seconds_left: int | None = None
    """Counts down once nobody has touched anything for a while; None while somebody does."""

    def to(self, screen: ScreenId) -> "Session":
        """Return the session on another screen; back leads here."""
        return replace(
            self,
            screen=screen,
            trail=(*self.trail, self.screen),
            is_news=False,
            page=0,
            map=MapShown(),
            focus=None,
        )

    def back(self) -> "Session":
        """Return the session one screen back; at the first screen, itself."""
        if not self.trail:
            return self
        return replace(
            self,
            screen=self.trail[-1],
            trail=self.trail[:-1],
            is_news=self.is_news and self.screen not in OF_AN_ANSWER,
            page=0,
            map=MapShown(),
            focus=None,
        )
