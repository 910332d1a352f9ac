"""What a visit takes place in. Read-only; one as long as map, conditions and site stay the same."""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, TypeAlias

from app.flow.breadth import about_breadth
from app.flow.hand_off import HandOffMaker
from app.flow.staff import Mounting
from app.glass_size import USUAL_GLASS, GlassSize
from app.ports import Clip
from app.site import Panel
from app.site_beacon import SiteBeacon
from app.text.phrasebook import Phrasebook
from maps.model import (
    FRESH,
    NO_CONDITIONS,
    Conditions,
    EquipmentId,
    LevelId,
    NodeId,
    OperatingState,
    Place,
    PlaceId,
    Point,
    StationMap,
)
from routing.profile import OWN
from routing.profiles import PROFILES

if TYPE_CHECKING:
    from app.search.index import SearchIndex
    from app.search.words import Keyboard, SearchWords
    from maps.today import Thing
    from routing.nearest import Approach
    from routing.network import Network
    from routing.profile import Profile
    from routing.route import Request


Asked: TypeAlias = tuple[object, object, object]
"""Who goes, and what is out or shut: all that decides how far everything is."""

_OLD = -1
"""Minutes of what is told by the clock, and no longer by its age."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standpoint:
    """Where this kiosk stands, and how the traveller faces when they read it."""

    nodes: tuple[NodeId, ...]
    position: Point
    level: LevelId
    facing_deg: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffSetup:
    """How the staff are reached from a kiosk."""

    kiosk: int = 1
    can_call: bool = False
    phone: str = ""
    desk: PlaceId | None = None
    """Where somebody always sits; None: the nearest information desk."""


@dataclass(frozen=True, slots=True)
class _EarBooks(Mapping[str, Phrasebook]):
    """Phrasebooks for the ear, each read when it is first asked for."""

    books: Mapping[str, Phrasebook]

    def __getitem__(self, language: str) -> Phrasebook:
        return self.books[language].ear

    def __iter__(self) -> Iterator[str]:
        return iter(self.books)

    def __len__(self) -> int:
        return len(self.books)


_AS_IT_COMES = Mounting(panel=Panel(), facing_deg=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """Everything a screen may look at."""

    network: "Network"
    books: Mapping[str, Phrasebook]
    """By language, in the order in which they are offered; the first is where a visit starts."""
    language_names: Mapping[str, str]
    """What each language calls itself, by its tag."""
    here: Standpoint
    hand_off: HandOffMaker
    conditions: Conditions = NO_CONDITIONS
    at: dt.datetime | None = None
    """Now, as the kiosk last read its clock."""
    has_voice: Callable[[str], bool] = lambda _language: True
    """Whether a language is heard here; of others what is said is only shown."""
    around: Mapping[str, str] = field(default_factory=dict[str, str])
    """By language: where keypad, socket and whatever else this kiosk has are found, in words."""
    clips: Mapping[str, Clip] = field(default_factory=dict[str, Clip])
    """In sign language, by what they tell."""
    has_printer: bool = False
    """Whether a ticket can be asked for here."""
    staff: StaffSetup = StaffSetup()
    """How the staff are reached from here."""
    has_staff: bool = False
    """Whether there is a staff area, behind a held corner."""
    measures: Mounting = _AS_IT_COMES
    """How the panel hangs."""
    beacon: SiteBeacon | None = None
    """How it says where it stands to who asks from afar; None: it does not."""
    idle_s: float = 60.0
    """Without a touch or a key for so long, the kiosk asks whether anybody is still there."""
    glass: GlassSize = USUAL_GLASS
    """The panel that screens are laid out on."""
    breadth: "Callable[[str, bool], float]" = about_breadth
    """(text, whether it is bold) -> its width on one line, in font sizes."""
    words_to_find: "Callable[[], Mapping[str, SearchWords]]" = dict
    """What people type, by language; read when somebody first searches."""
    _finders: "dict[str, SearchIndex]" = field(default_factory=dict)
    _things: "dict[str, tuple[Thing, ...]]" = field(default_factory=dict)
    _costs: "dict[Asked, Mapping[PlaceId, int]]" = field(default_factory=dict)
    _approaches: "dict[Asked, dict[PlaceId, Approach | None]]" = field(default_factory=dict)

    @property
    def for_ear(self) -> "World":
        """The same world, in which everything is said as it is said to the ear."""
        return replace(self, books=_EarBooks(self.books))

    @property
    def station(self) -> StationMap:
        """The station map."""
        return self.network.station

    @property
    def things(self) -> "tuple[Thing, ...]":
        """Everything that staff can close, found when they first ask."""
        if not self._things:
            from maps.today import things_of  # noqa: PLC0415 - no traveller asks

            self._things["all"] = things_of(self.station)
        return self._things["all"]

    @property
    def first_language(self) -> str:
        """The language in which every visit starts."""
        return next(iter(self.books))

    def request(self, profile: "Profile", place: PlaceId | None = None) -> "Request":
        """Return the question how this person gets from here to a place."""
        from routing.route import Request  # noqa: PLC0415 - the first picture asks for no way

        nodes = self.station.place_by_id[place].nodes if place is not None else ()
        return Request(
            origins=self.here.nodes,
            destinations=nodes,
            profile=profile,
            conditions=self.conditions,
            at=self.at,
            facing_deg=self.here.facing_deg,
            place=place,
        )

    def get_ready(self) -> Iterator[None]:
        """Make ready, piece by piece, what the first question would have to wait for."""
        for step in self.network.steps():
            step()
            yield
        self.network.fares(PROFILES[0])
        yield

    def costs(self, profile: "Profile") -> Mapping[PlaceId, int]:
        """Return place -> weight (ms) of the lightest way there, for every place in reach now.

        One search answers for all places; it is made once for a profile and a state of things.
        """
        from routing.nearest import costs_to  # noqa: PLC0415 - as above

        key = self._asked_of(profile)
        known = self._costs.get(key)
        if known is None:
            if len(self._costs) >= 32:  # outages come and go; profiles are few
                self._costs.clear()
            known = costs_to(self.network, self.request(profile), self.station.places)
            self._costs[key] = known
        return known

    @property
    def finder(self) -> "SearchIndex":
        """The index of everything that can be found, made at the first question."""
        if not self._finders:
            for _ in self.get_finder_ready():
                pass
        return self._finders["all"]

    def get_finder_ready(self) -> Iterator[None]:
        """Make the index piece by piece, so that nobody waits for it."""
        from app.search.building import index_steps  # noqa: PLC0415 - as above

        books = self.books.values()
        found = yield from index_steps(self.station, books, self.words_to_find())
        self._finders["all"] = found

    def get_wishes_ready(self, profiles: "Iterable[Profile]") -> Iterator[None]:
        """Compute piece by piece what other ways cost, so that nobody waits for it."""
        from routing.alternatives import get_wishes_ready  # noqa: PLC0415 - as above

        yield from get_wishes_ready(self.network, profiles)

    def keyboard(self, language: str) -> "Keyboard":
        """Return the keys of a language; Latin letters where it has none of its own."""
        words = self.words_to_find()
        known = words.get(language) or words.get(language.split("-", 1)[0]) or words["en"]
        return known.keyboard

    def approaches(
        self, profile: "Profile", places: Sequence[Place]
    ) -> "Mapping[PlaceId, Approach]":
        """Return place -> metres and seconds of the lightest way there now, for the few shown.

        What was asked before for a profile and a state of things is kept: screens ask often.
        """
        from routing.nearest import approaches_to  # noqa: PLC0415 - as above

        key = self._asked_of(profile)
        if key not in self._approaches and len(self._approaches) >= 32:
            self._approaches.clear()
        known = self._approaches.setdefault(key, {})
        unasked = [place for place in places if place.id not in known]
        if unasked:
            found = approaches_to(self.network, self.request(profile), unasked)
            known.update({place.id: found.get(place.id) for place in unasked})
        return {p.id: way for p in places if (way := known[p.id]) is not None}

    def _asked_of(self, profile: "Profile") -> Asked:
        """Return what decides how far everything is: who goes, and what is out or shut."""
        from routing.timed import hours_at  # noqa: PLC0415 - as above

        states = self.conditions.states(self.at)
        shut = hours_at(self.network, self.at).closed_things
        who: object = profile if profile.name == OWN else profile.name
        return (who, tuple(sorted(states.items())), shut)

    def forget_own(self) -> None:
        """Keep nothing of what was asked for what travellers have said of themselves."""
        self.network.forget_own()
        for known in (self._costs, self._approaches):
            for key in [asked for asked in known if not isinstance(asked[0], str)]:
                del known[key]

    def known_states(self, at: dt.datetime) -> object:
        """Return what tells two states of things apart: equal values, equal answers."""
        from routing.hours import SOON  # noqa: PLC0415 - as above
        from routing.place_hours import closed_among_asked  # noqa: PLC0415 - as above
        from routing.timed import hours_at  # noqa: PLC0415 - as above

        until = self.conditions.valid_until
        hours = hours_at(self.network, at)
        closing = hours.until is not None and hours.until - at <= SOON
        return (
            self.conditions.states(at),
            until is not None and at > until,
            (hours.closed_things, hours.unknown_things, closed_among_asked(self.network, at)),
            self._ages(at),
            self.conditions.notices_at(at),
            # shortly before something closes, every minute may be one too late for a way
            int(at.timestamp()) // 60 if closing else None,
        )

    def _ages(self, at: dt.datetime) -> tuple[int, ...]:
        """Return how old each report is, as far as a screen tells it apart.

        Screens say it of lifts, which most stations' ways lead over.
        """
        known = self.conditions
        times = {known.issued, *(outage.as_of for outage in known.outages)}
        seen = sorted(time for time in times if time is not None)
        return tuple(
            int((at - time).total_seconds()) // 60 if at - time <= FRESH else _OLD for time in seen
        )

    def out_of_service(self) -> frozenset[EquipmentId]:
        """Return the machines that do not work now."""
        return frozenset(
            EquipmentId(subject)
            for subject, state in self.conditions.states(self.at).items()
            if state is OperatingState.OUT_OF_SERVICE and subject in self.station.equipment_by_id
        )
