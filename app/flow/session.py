"""One visit: everything that is known about the traveller, and nothing that outlives them."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from app.flow.hand_off import HandOff
from app.flow.voice import Voice
from app.ports import PrintNews
from maps.model import LevelId, PlaceId, PlaceKind
from routing.profiles import PROFILES

if TYPE_CHECKING:
    from routing.plan_b import PlanB
    from routing.route import NoRoute, Route


class ScreenId(StrEnum):
    """The screens, in the order of the journey."""

    WELCOME = "welcome"
    DESTINATION = "destination"
    SEARCH = "search"
    NEEDS = "needs"
    ROUTE = "route"
    HANDOFF = "handoff"
    NO_WAY = "no_way"
    TROUBLE = "trouble"


@dataclass(frozen=True, slots=True, kw_only=True)
class MapShown:
    """How the traveller has set the map; None and 0 are as it comes."""

    level: LevelId | None = None
    zoom_step: int = 0
    maneuver: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """One visit. A new one is `Session(language=...)`, and that is all it takes to forget."""

    language: str
    screen: ScreenId = ScreenId.WELCOME
    trail: tuple[ScreenId, ...] = ()
    """The screens to go back through, the nearest last."""
    profile: str = PROFILES[0].name
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
    hand_off: HandOff | None = None
    printing: PrintNews | None = None
    """What became of the ticket, once one has been asked for."""
    is_news: bool = False
    """The answer has just changed under the traveller's eyes, because the conditions did."""
    page: int = 0
    map: MapShown = MapShown()
    focus: str | None = None
    uses_keys: bool = False
    help_is_open: bool = False
    language_list_is_open: bool = False
    voice: Voice | None = None
    """Set while the kiosk speaks."""
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
            is_news=False,
            page=0,
            map=MapShown(),
            focus=None,
        )
