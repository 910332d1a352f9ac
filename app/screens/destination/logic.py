"""Choosing a destination: categories, and the places of one of them, page by page."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.flow.asking import profile_of
from app.flow.categories import Category, categories_of, find_category, places_in
from app.flow.events import (
    CategoryChosen,
    DestinationChosen,
    Event,
    PageTurned,
    SearchWanted,
)
from app.flow.outcome import Outcome
from app.flow.session import ScreenId, Session
from app.flow.view import Action, PagesView, Rows, Spoken
from app.flow.world import World
from app.screens.mapping import MapView, places_map
from app.screens.words import (
    columns_of,
    levels_words,
    page_count,
    pages_of,
    place_icon,
    sentence_case,
)
from app.text.labels import is_at_street, level_label, place_label
from app.text.measures import spoken_minutes
from maps.model import Place, natural_key
from routing.nearest import Approach

PER_PAGE = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceRow:
    """One place: its name, where it is, how long it takes, or that nothing leads there."""

    action: Action
    level: str
    time: str
    is_reachable: bool
    is_here_level: bool
    """On the level where the kiosk stands."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DestinationView:
    """What the screen shows."""

    title: str
    level: str
    """The level that the map shows."""
    map: MapView
    search: Action
    categories: tuple[Action, ...]
    places: tuple[PlaceRow, ...]
    pages: PagesView | None
    count: int
    """How many places the category has, on all pages."""

    @property
    def rows(self) -> Rows:
        """Return what can be pressed."""
        half = columns_of(len(self.categories))
        return (
            (self.search,),
            self.categories[:half],
            self.categories[half:],
            *((row.action,) for row in self.places),
            self.pages.row if self.pages is not None else (),
        )


def present(session: Session, world: World) -> DestinationView:
    """Return what is shown."""
    book = world.books[session.language]
    categories = categories_of(world.station)
    chosen = _chosen(session, categories)
    places = sorted_places(session, world, chosen) if chosen else ()
    page = min(session.page, page_count(len(places), PER_PAGE) - 1)
    on_page = places[page * PER_PAGE : (page + 1) * PER_PAGE]
    picture = places_map(session, world, on_page)
    return DestinationView(
        title=book.say("where-to"),
        map=picture,
        search=Action(
            id="search", words=book.say("search-open"), event=SearchWanted(), icon="search"
        ),
        level=sentence_case(level_label(world.station.level_by_id[picture.picture.level], book)),
        categories=tuple(
            Action(
                id=f"category:{category.id}",
                words=book.say(f"category-{category.id}"),
                event=CategoryChosen(category.id),
                icon=category.icon,
                is_chosen=category is chosen,
            )
            for category in categories
        ),
        places=_rows(on_page, session, world),
        pages=pages_of(page, len(places), PER_PAGE, book),
        count=len(places),
    )


def speak(session: Session, world: World) -> Spoken:
    """Return what the screen says of itself."""
    book = world.books[session.language]
    view = present(session, world)
    chosen = next((action.words for action in view.categories if action.is_chosen), "")
    listed = (book.say("voice-list", category=chosen, count=view.count),) if chosen else ()
    pages = (view.pages.words,) if view.pages is not None else ()
    return ((view.title, *listed, *pages),)


def entry(view: DestinationView) -> str | None:
    """Return what somebody who listens wants first: the places, not their categories."""
    return view.places[0].action.id if view.places else None


def react(session: Session, event: Event, world: World) -> Outcome:
    """Return what comes of an event."""
    match event:
        case CategoryChosen(category=category) if find_category(category) is not None:
            return Outcome(replace(session, category=category, page=0))
        case SearchWanted():
            return Outcome(session.to(ScreenId.SEARCH))
        case PageTurned(page=page):
            return Outcome(replace(session, page=max(0, page)))
        case DestinationChosen(place=place) if place in world.station.place_by_id:
            chosen = replace(session, nearest=None, destination=place)
            return Outcome(chosen.to(ScreenId.NEEDS))
        case _:
            return Outcome(session)


def sorted_places(session: Session, world: World, category: Category) -> tuple[Place, ...]:
    """Return the places of a category: by number, or the nearest first; out of reach, last.

    Numbered ones stand where one looks for the number, in reach or not.
    """
    book = world.books[session.language]
    costs = world.costs(profile_of(session))
    far = 1 << 60

    def order(place: Place) -> tuple[object, ...]:
        label = book.order.key(place_label(place, book))
        cost = costs.get(place.id, far)
        if category.is_numbered:
            return (
                is_at_street(place),
                not place.ref,
                natural_key(place.ref),
                cost == far,
                label,
                cost,
                place.id,
            )
        return (cost == far, cost, label, place.id)

    return tuple(sorted(places_in(category, world.station.places), key=order))


def _chosen(session: Session, categories: tuple[Category, ...]) -> Category | None:
    wanted = find_category(session.category)
    return wanted if wanted in categories else next(iter(categories), None)


def _rows(places: Sequence[Place], session: Session, world: World) -> tuple[PlaceRow, ...]:
    ways = world.approaches(profile_of(session), places)
    return tuple(_row(place, ways.get(place.id), session, world) for place in places)


def _row(place: Place, way: Approach | None, session: Session, world: World) -> PlaceRow:
    book = world.books[session.language]
    time = (
        book.say("no-way-known")
        if way is None
        else book.say("about-minutes", minutes=spoken_minutes(way.seconds))
    )
    words, level = place_label(place, book), levels_words(place, world.station, book)
    return PlaceRow(
        action=Action(
            id=f"place:{place.id}",
            words=words,
            event=DestinationChosen(place.id),
            icon=place_icon(place),
            spoken=book.say("voice-place", place=words, level=level, time=time)
            if level
            else book.say("voice-with-note", name=words, note=time),
        ),
        level=level,
        time=time,
        is_reachable=way is not None,
        is_here_level=world.here.level in place.levels,
    )
