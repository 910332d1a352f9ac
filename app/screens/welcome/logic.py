"""Where I am, where I go, how to begin. Nothing on this screen moves by itself."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from app.flow.always import language_actions
from app.flow.asking import profile_of, usable_places
from app.flow.categories import find_category, has_nearby
from app.flow.events import (
    CategoryChosen,
    DestinationChosen,
    Event,
    NearbyWanted,
    NearestChosen,
    NoticesWanted,
    Started,
)
from app.flow.frame import room_of
from app.flow.outcome import Outcome
from app.flow.session import ScreenId, Session
from app.flow.view import Action, Rows, Spoken
from app.flow.world import World
from app.screens.blocks import Cell, Look, MapSpace, button, grid, title, words
from app.screens.mapping import MapView, near_map
from app.screens.notices.logic import notices_action
from app.screens.ruler import Ruler
from app.screens.sheet import Sheet, sheet_of
from app.screens.words import PLACE_ICONS, attribution, sentence_case
from app.text.labels import level_label
from app.text.measures import spoken_minutes
from app.text.phrasebook import Phrasebook
from app.theme import TextSize
from maps.model import Place, PlaceKind

_LISTED = {
    PlaceKind.PLATFORM: "platforms",
    PlaceKind.ENTRANCE: "exits",
    PlaceKind.BUS_STOP: "transfer",
    PlaceKind.TRAM_STOP: "transfer",
}
"""Kinds of which the traveller wants a certain one, not the nearest."""

_WANTED = (
    PlaceKind.PLATFORM,
    PlaceKind.ENTRANCE,
    PlaceKind.TOILET,
    PlaceKind.TICKETS,
    PlaceKind.INFORMATION,
    PlaceKind.BUS_STOP,
    PlaceKind.TRAM_STOP,
    PlaceKind.TAXI,
    PlaceKind.LOCKERS,
    PlaceKind.FOOD,
    PlaceKind.MONEY,
    PlaceKind.ELEVATOR,
)
"""What travellers ask for most, the most wanted first."""

_PICKS = 8
_LANGUAGE_COLUMNS = 3
"""As many languages stand beside each other as the longest names allow."""


@dataclass(frozen=True, slots=True, kw_only=True)
class QuickPick:
    """One touch to a common destination; `note`: how far the nearest is, or how many there are."""

    action: Action
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WelcomeView:
    """What the first screen shows."""

    station: str
    standing: str
    map: MapView | None
    """None: not yet."""
    question: str
    start: Action
    picks: tuple[QuickPick, ...]
    near: Action | None
    """The nearest of each kind of facility, with their states."""
    notice: Action | None
    """What the station tells everybody: the first of its notices."""
    languages: tuple[Action, ...]
    attribution: str
    attribution_alone: str
    sheet: Sheet

    @property
    def rows(self) -> Rows:
        """Return what can be pressed on this page."""
        return self.sheet.rows


def present(session: Session, world: World) -> WelcomeView:
    """Return what is shown."""
    return _view(session, world, near_map(session, world), _picks(session, world))


def opening(session: Session, world: World) -> WelcomeView:
    """Return what is shown first of all, before any way has been looked for: it is there sooner."""
    return _view(session, world, None, _picks_unasked(session, world))


def _view(
    session: Session, world: World, near: MapView | None, picks: tuple[QuickPick, ...]
) -> WelcomeView:
    book = world.books[session.language]
    level = world.station.level_by_id[world.here.level]
    station = book.names.written(world.station.name)
    standing = book.say("welcome-standing", level=sentence_case(level_label(level, book)))
    start = Action(
        id="welcome:start", words=book.say("welcome-start"), event=Started(), icon="search"
    )
    languages = language_actions(session, world)
    near_here = _near(session, world)
    notice = notices_action(session, world)
    ruler = Ruler(room_of(session, world))
    name = words(ruler, station, TextSize.NUMBER, is_bold=True, most_lines=2, apart_mm=0)
    question = title(ruler, book.say("where-to"), section="where", is_glued=True)
    sheet = sheet_of(
        ruler.room,
        book,
        session.page,
        head=(
            *((name,) if station else ()),
            words(ruler, standing, TextSize.BODY, is_quiet=True),
        ),
        space=MapSpace(view=near),
        lead=(question,),
        body=(
            button(ruler, start, Look.MAIN, section="where"),
            *grid(
                ruler,
                tuple(Cell(action=pick.action, note=pick.note) for pick in picks),
                Look.PICK,
                section="where",
            ),
            *grid(
                ruler,
                tuple(Cell(action=each) for each in (near_here, notice) if each is not None),
                Look.BUTTON,
                columns=2,
                section="where",
            ),
            *grid(
                ruler,
                tuple(Cell(action=action) for action in languages),
                Look.WORD,
                columns=_LANGUAGE_COLUMNS,
                section="languages",
            ),
        ),
    )
    return WelcomeView(
        station=station,
        standing=standing,
        map=near,
        question=book.say("where-to"),
        start=start,
        picks=picks,
        near=near_here,
        notice=notice,
        languages=languages,
        attribution=attribution(world.station),
        attribution_alone=attribution(world.station, names_licence=False),
        sheet=sheet,
    )


def _near(session: Session, world: World) -> Action | None:
    if not has_nearby(world.station):
        return None
    words = world.books[session.language].say("nearby-open")
    return Action(id="welcome:near", words=words, event=NearbyWanted(), icon="locate")


def speak(session: Session, world: World) -> Spoken:
    """Return what the screen says of itself."""
    book = world.books[session.language]
    view = present(session, world)
    station = (book.say("voice-station", station=view.station),) if view.station else ()
    return ((*station, view.standing, view.question),)


def react(session: Session, event: Event, world: World) -> Outcome:
    """Return what comes of an event."""
    match event:
        case Started():
            return Outcome(session.to(ScreenId.DESTINATION))
        case CategoryChosen(category=category) if find_category(category) is not None:
            return Outcome(replace(session.to(ScreenId.DESTINATION), category=category))
        case NoticesWanted():
            return Outcome(session.to(ScreenId.NOTICES))
        case NearbyWanted() if has_nearby(world.station):
            return Outcome(session.to(ScreenId.NEARBY))
        case NearestChosen(kind=kind):
            chosen = replace(session, nearest=kind, destination=None)
            return Outcome(chosen.to(ScreenId.NEEDS))
        case DestinationChosen(place=place) if place in world.station.place_by_id:
            chosen = replace(session, nearest=None, destination=place)
            return Outcome(chosen.to(ScreenId.NEEDS))
        case _:
            return Outcome(session)


def _picks(session: Session, world: World) -> tuple[QuickPick, ...]:
    """Return what can be reached, with how long the nearest takes."""
    book = world.books[session.language]
    profile = profile_of(session)
    costs = world.costs(profile)
    found = [
        (kind, places, min(reached, key=lambda place: (costs[place.id], place.id)))
        for kind, places in _wanted(session, world)
        if (reached := [place for place in places if place.id in costs])
    ][:_PICKS]
    ways = world.approaches(profile, [nearest for _, _, nearest in found])
    return tuple(
        _pick(
            kind,
            places,
            book,
            book.say("about-minutes", minutes=spoken_minutes(ways[nearest.id].seconds)),
        )
        for kind, places, nearest in found
    )


def _picks_unasked(session: Session, world: World) -> tuple[QuickPick, ...]:
    """Return what some way on the map ends at."""
    book = world.books[session.language]
    found = [
        _pick(kind, places, book, "")
        for kind, places in _wanted(session, world)
        if any(place.nodes for place in places)
    ]
    return tuple(found[:_PICKS])


def _wanted(session: Session, world: World) -> Iterator[tuple[PlaceKind, tuple[Place, ...]]]:
    """Yield the kinds that travellers ask for, and what there is of them."""
    present_kinds = {place.kind for place in world.station.places}
    profile = profile_of(session)
    for kind in _WANTED:
        if kind in present_kinds:
            yield kind, usable_places(world, kind, profile)


def _pick(kind: PlaceKind, places: tuple[Place, ...], book: Phrasebook, how_far: str) -> QuickPick:
    listed = _LISTED.get(kind)
    words = book.say(f"pick-{kind}")
    note = book.say(f"pick-count-{kind}", count=len(places)) if listed else how_far
    return QuickPick(
        action=Action(
            id=f"pick:{kind}",
            words=words,
            event=CategoryChosen(listed) if listed else NearestChosen(kind),
            icon=PLACE_ICONS[kind],
            spoken=book.say("voice-with-note", name=words, note=note) if note else "",
        ),
        note=note,
    )
