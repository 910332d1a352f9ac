"""Choosing a destination: categories, and the places of one of them, page by page."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from app.flow.asking import profile_of
from app.flow.categories import Category, categories_of, find_category, places_in
from app.flow.events import (
    CategoryChosen,
    DestinationChosen,
    Event,
    SearchWanted,
)
from app.flow.frame import room_of
from app.flow.outcome import Outcome
from app.flow.session import ScreenId, Session
from app.flow.view import Action, PagesView, Rows, Spoken
from app.flow.world import World
from app.screens.blocks import Block, Cell, Look, MapSpace, Tiles, button, grid, title
from app.screens.mapping import MapView, places_map
from app.screens.ruler import Ruler
from app.screens.sheet import Sheet, sheet_of
from app.screens.words import levels_words, place_icon, sentence_case
from app.text.labels import is_at_street, level_label, place_label
from app.text.measures import spoken_minutes
from app.text.phrasebook import Phrasebook
from maps.model import Place, natural_key
from routing.nearest import Approach

_MANY_MINUTES = 88
"""As broad as minutes get: room is kept for them before they are known."""


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
    sheet: Sheet

    @property
    def rows(self) -> Rows:
        """Return what can be pressed on this page."""
        return self.sheet.rows


def present(session: Session, world: World) -> DestinationView:
    """Return what is shown."""
    book = world.books[session.language]
    chosen = _chosen(session, categories_of(world.station))
    places = sorted_places(session, world, chosen) if chosen else ()
    search = Action(id="search", words=book.say("search-open"), event=SearchWanted(), icon="search")
    categories = _categories(world, book, chosen)
    sheet = _sheet(session, world, places, (search, *categories))
    ids = {a.id for block in sheet.page.body for row in block.rows for a in row}
    on_page = tuple(place for place in places if _action_id(place) in ids)
    picture = places_map(session, world, on_page)
    rows = _rows(on_page, session, world)
    sheet = sheet.with_map(picture).changed(partial(_told, {row.action.id: row for row in rows}))
    level = world.station.level_by_id[picture.picture.level]
    return DestinationView(
        title=book.say("where-to"),
        map=picture,
        search=search,
        level=sentence_case(level_label(level, book)),
        categories=categories,
        places=rows,
        pages=sheet.turn,
        count=len(places),
        sheet=sheet,
    )


def _categories(world: World, book: Phrasebook, chosen: Category | None) -> tuple[Action, ...]:
    return tuple(
        Action(
            id=f"category:{category.id}",
            words=book.say(f"category-{category.id}"),
            event=CategoryChosen(category.id),
            icon=category.icon,
            is_chosen=category is chosen,
        )
        for category in categories_of(world.station)
    )


def _sheet(
    session: Session, world: World, places: tuple[Place, ...], choices: tuple[Action, ...]
) -> Sheet:
    """Return the pages, before it is known how far the places are: only those shown are asked."""
    book = world.books[session.language]
    ruler = Ruler(room_of(session, world))
    told = (book.say("about-minutes", minutes=_MANY_MINUTES), book.say("no-way-known"))
    about = max(told, key=lambda text: world.breadth(text, False))
    unasked = tuple(
        Cell(
            action=Action(
                id=_action_id(place),
                words=place_label(place, book),
                event=DestinationChosen(place.id),
                icon=place_icon(place),
            ),
            side=(about, levels_words(place, world.station, book)),
        )
        for place in places
    )
    search, *categories = choices
    return sheet_of(
        ruler.room,
        book,
        session.page,
        head=(title(ruler, book.say("where-to")),),
        space=MapSpace(view=None),
        lead=(
            button(ruler, search, section="kinds"),
            *grid(
                ruler,
                tuple(Cell(action=action) for action in categories),
                Look.CATEGORY,
                section="kinds",
            ),
        ),
        body=grid(ruler, unasked, Look.CHOICE, columns=1, section="places"),
    )


def _told(rows: Mapping[str, PlaceRow], block: Block) -> Block:
    """Return a row of the list with how far its place is."""
    if not isinstance(block, Tiles) or block.look is not Look.CHOICE:
        return block
    cells = tuple(
        replace(
            cell,
            action=replace(row.action, words=cell.action.words),  # of a parted one, its piece
            side=(row.time, row.level) if cell.side else (),
        )
        for cell in block.cells
        if (row := rows.get(cell.action.id)) is not None
    )
    return replace(block, cells=cells)


def _action_id(place: Place) -> str:
    return f"place:{place.id}"


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
            id=_action_id(place),
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
