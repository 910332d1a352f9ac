"""A kiosk to visit in a test: a drawn station, a clock that only the test moves, a glass of glass."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.assets import (
    ASSETS,
    known_languages,
    known_scripts,
    load_phrasebook,
    offered,
    search_words,
)
from app.flow.events import Event
from app.flow.hand_off import HandOff
from app.flow.outcome import Afterwards
from app.flow.session import Session
from app.flow.view import Shown
from app.flow.world import Standpoint, World
from app.glass_size import USUAL_GLASS
from app.handoff import (
    HandoffError,
    PageAddress,
    Release,
    Stamp,
    encode,
    issue_bucket,
    link_of,
    qr_matrix,
)
from app.kiosk import Devices, Kiosk
from app.mapview.lettering import text_breadth
from app.screens.journey import react
from maps.codec import read_station_map
from maps.model import (
    NO_CONDITIONS,
    Conditions,
    LevelId,
    NodeId,
    OperatingState,
    Outage,
    Place,
    PlaceId,
    PlaceKind,
    StationMap,
)
from routing.network import compile_network
from routing.route import Route
from tests.support.ascii_station import draw, elevator, stairs

NOW = dt.datetime(2026, 3, 2, 9, 30, tzinfo=dt.UTC)
BOOKS = {language: load_phrasebook(language) for language in offered(first="ko")}
PAGE = PageAddress.of("https://way.example.org/")
KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
LIFT = "lift-L"


class HandClock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.passed_s = 0.0

    def now(self) -> dt.datetime:
        return NOW + dt.timedelta(seconds=self.passed_s)

    def monotonic_s(self) -> float:
        return self.passed_s

    def move(self, seconds: float) -> None:
        self.passed_s += seconds


class PlainGlass:
    """Remembers what it was told to show; draws at once."""

    def __init__(self) -> None:
        self.shown: list[Shown] = []

    size_mm = USUAL_GLASS

    def show(self, shown: Shown) -> None:
        self.shown.append(shown)

    def locate(self, action_id: str) -> tuple[float, float]:
        raise KeyError(action_id)

    def soon(self, function: Callable[[], None]) -> None:
        function()

    def run(self, *, tick: Callable[[], None], recover: Callable[[str], None]) -> None:
        raise NotImplementedError


def two_levels(*, with_elevator: bool = True) -> StationMap:
    """A street level and a platform level, joined by one lift and by stairs; toilets on both ways."""
    door = "L" if with_elevator else "h"
    station = draw(
        {
            "0": f"E----a----{door}\n|    |     \nS----b     ",
            "-1": f"S----c----{door if with_elevator else 'k'}----P----Q",
        },
        *([elevator("L")] if with_elevator else []),
        stairs("S", stair_count=24),
    )
    places = [
        _place("toilet-near", PlaceKind.TOILET, "a", "0", station),
        _place("toilet-far", PlaceKind.TOILET, "b", "0", station),
        _place("toilet-below", PlaceKind.TOILET, "c", "-1", station),
        _place("tickets", PlaceKind.TICKETS, "a", "0", station),
        _place("information", PlaceKind.INFORMATION, "b", "0", station),
        Place(
            id=PlaceId("island"),
            kind=PlaceKind.SHOP,
            levels=(LevelId("0"),),
            position=(90.0, 90.0),
        ),
    ]
    return StationMap.of(
        id=station.id,
        name=station.name,
        anchor=station.anchor,
        timezone=station.timezone,
        sources=station.sources,
        levels=station.levels,
        nodes=station.nodes,
        pathways=station.pathways,
        equipment=station.equipment,
        places=[*station.places, *places],
    )


def _place(name: str, kind: PlaceKind, node: str, level: str, station: StationMap) -> Place:
    return Place(
        id=PlaceId(name),
        kind=kind,
        levels=(LevelId(level),),
        position=station.node_by_id[NodeId(node)].position,
        nodes=(NodeId(node),),
    )


def lift_open(hours: str) -> StationMap:
    """The station of two levels, whose lift has opening hours."""
    station = two_levels()
    machines = tuple(replace(machine, opening_hours=hours) for machine in station.equipment)
    return replace(station, equipment=machines)


def out_of_service(*subjects: str) -> Conditions:
    """Conditions under which these do not work."""
    return Conditions(
        outages=tuple(Outage(subject=s, state=OperatingState.OUT_OF_SERVICE) for s in subjects)
    )


def a_world(
    station: StationMap | None = None,
    *,
    conditions: Conditions = NO_CONDITIONS,
    start: str = "E",
    **changes: Any,
) -> World:
    """A world with the kiosk at a node, facing north."""
    station = station or two_levels()
    node = station.node_by_id[NodeId(start)]
    release = Release(station=station, scripts=known_scripts())
    here = Standpoint(nodes=(node.id,), position=node.position, level=node.level, facing_deg=0.0)
    world = World(
        network=compile_network(station),
        words_to_find=search_words,
        books=BOOKS,
        language_names={tag: known_languages()[tag].name for tag in BOOKS},
        here=here,
        hand_off=lambda route, language, _conditions: hand_off(route, language, release),
        conditions=conditions,
        at=NOW,
        breadth=text_breadth,
    )
    return replace(world, **changes)


def hand_off(route: Route, language: str, release: Release) -> HandOff | None:
    """A route as a kiosk signs it."""
    number = known_languages()[language].number
    stamp = Stamp(host=PAGE.host, language=number, issued=issue_bucket(NOW))
    try:
        payload = encode(route, release, stamp, KEY)
    except HandoffError:
        return None
    link = link_of(PAGE, payload)
    return HandOff(link=link, paper_link=link, domain=PAGE.host, matrix=qr_matrix(link))


def in_every_language(world: World) -> World:
    """The world as it is once every folder is complete; until then some words are English ones."""
    names = {tag: each.name for tag, each in known_languages().items() if not each.parent}
    books = {tag: BOOKS.get(tag, BOOKS["en"]) for tag in names}
    return replace(world, books=books, language_names=names)


def built_in(name: str) -> StationMap:
    """A station of `assets/stations`."""
    path = ASSETS / "stations" / f"{name}.json"
    return read_station_map(path.read_bytes(), name=path.name)


def after(world: World, *events: Event, session: Session | None = None) -> Session:
    """The session after events, and after what they asked for."""
    session = session or Session(language=world.first_language)
    waiting = list(events)
    while waiting:
        outcome = react(session, waiting.pop(0), world)
        session = outcome.session
        waiting = [
            effect.event for effect in outcome.effects if isinstance(effect, Afterwards)
        ] + waiting
    return session


class HandFeed:
    """Reports what the test has put in."""

    def __init__(self) -> None:
        self.news: Conditions | None = None

    def latest(self) -> Conditions | None:
        news, self.news = self.news, None
        return news

    @property
    def trouble(self) -> str:
        return ""

    def close(self) -> None:
        pass


def a_kiosk(
    world: World | None = None, feed: HandFeed | None = None
) -> tuple[Kiosk, PlainGlass, HandClock]:
    """A kiosk without a window."""
    glass, clock = PlainGlass(), HandClock()
    return Kiosk(world or a_world(), glass, clock, Devices(feed=feed)), glass, clock


def ids(shown: Shown | None) -> list[str]:
    """The ids of all that can be pressed, in reading order."""
    return [action.id for row in shown.rows for action in row] if shown is not None else []


SHOTS = Path(__file__).resolve().parents[2] / "build" / "screens"
"""Where the pictures of every screen are left for a person to look at."""
