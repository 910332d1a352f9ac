"""Finding a place by typing: the keys of a language, and what is found at each press."""

from dataclasses import dataclass, replace

from app.flow.asking import profile_of
from app.flow.categories import categories_of, find_category
from app.flow.events import (
    CategoryChosen,
    DestinationChosen,
    Erased,
    Event,
    KeysChanged,
    PageTurned,
    Shifted,
    Typed,
    TypingCleared,
)
from app.flow.outcome import Outcome
from app.flow.session import ScreenId, Session
from app.flow.view import Action, PagesView, Rows, Spoken
from app.flow.world import World
from app.screens.mapping import MapView, places_map
from app.screens.words import (
    distance_words,
    levels_words,
    page_count,
    pages_of,
    place_icon,
    sentence_case,
)
from app.search.typing import MOST_STROKES, struck, written
from app.search.words import Keyboard
from app.text.labels import level_label, place_label
from app.text.phrasebook import Phrasebook
from maps.model import Place, PlaceId, PlaceKind
from routing.nearest import Approach

PER_PAGE = 6
COLUMNS = 2
"""Categories beside each other."""
_DIGITS = "1234567890"
_LATIN_SOURCE = "en"


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundRow:
    """One place that was found: its name, on which level, how far."""

    action: Action
    level: str
    distance: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchView:
    """What the screen shows."""

    title: str
    level: str
    """The level that the map shows."""
    map: MapView
    typed: str
    hint: str
    """What to type, where nothing has been yet."""
    message: str
    """That nothing was found, where it is so."""
    advice: str
    """Above the categories: what they are there for."""
    found: tuple[FoundRow, ...]
    count: int
    """How many places were found, on all pages."""
    pages: PagesView | None
    categories: tuple[Action, ...]
    """Offered while nothing is found."""
    keys: Rows
    controls: tuple[Action, ...]

    @property
    def rows(self) -> Rows:
        """Return what can be pressed."""
        pairs = range(0, len(self.categories), COLUMNS)
        return (
            *((row.action,) for row in self.found),
            self.pages.row if self.pages is not None else (),
            *(self.categories[at : at + COLUMNS] for at in pairs),
            *self.keys,
            self.controls,
        )


def present(session: Session, world: World) -> SearchView:
    """Return what is shown."""
    book = world.books[session.language]
    typed = written(session.typed)
    places = _found(typed, session, world)
    page = min(session.page, page_count(len(places), PER_PAGE) - 1)
    on_page = places[page * PER_PAGE : (page + 1) * PER_PAGE]
    picture = places_map(session, world, on_page)
    ways = world.approaches(profile_of(session), on_page)
    has_typed = bool(typed.strip())
    return SearchView(
        title=book.say("where-to"),
        level=sentence_case(level_label(world.station.level_by_id[picture.picture.level], book)),
        map=picture,
        typed=typed,
        hint=book.say("search-hint"),
        message=book.say("search-none") if has_typed and not places else "",
        advice="" if places else book.say("search-none-words" if has_typed else "search-or-choose"),
        found=tuple(_row(place, ways.get(place.id), world, book) for place in on_page),
        count=len(places),
        pages=pages_of(page, len(places), PER_PAGE, book),
        categories=() if places else _categories(world, book),
        keys=_keys(session, world),
        controls=_controls(session, world, book),
    )


def speak(session: Session, world: World) -> Spoken:
    """Return what the screen says of itself: the letter that came last, and what is found.

    Never the whole text that was typed: what is said may be kept, a letter tells nothing.
    """
    book = world.books[session.language]
    view = present(session, world)
    if not view.typed.strip():
        return ((view.title, view.hint),)
    found = book.say("search-found", count=view.count) if view.found else view.message
    pages = (view.pages.words,) if view.pages is not None else ()
    return ((view.typed[-1],), (found, view.advice, *pages) if view.advice else (found, *pages))


def entry(view: SearchView) -> str | None:
    """Return what somebody who listens wants first: the letters."""
    return view.keys[1][0].id


def react(session: Session, event: Event, world: World) -> Outcome:
    """Return what comes of an event."""
    match event:
        case Typed(character=character, is_of_keyboard=is_of_keyboard):
            keys = _keyboard(session, world)
            if is_of_keyboard:
                character = struck(character, keys.rows, keys.shifted)
            return Outcome(_with(session, (session.typed + character)[:MOST_STROKES]))
        case Erased():
            return Outcome(_with(session, session.typed[:-1]))
        case TypingCleared():
            return Outcome(_with(session, ""))
        case KeysChanged(has_latin=has_latin):
            return Outcome(replace(session, has_latin_keys=has_latin, is_shifted=False))
        case Shifted(is_shifted=is_shifted):
            return Outcome(replace(session, is_shifted=is_shifted))
        case PageTurned(page=page):
            return Outcome(replace(session, page=max(0, page)))
        case CategoryChosen(category=category) if find_category(category) is not None:
            return Outcome(replace(session.back(), category=category, page=0))
        case DestinationChosen(place=place) if place in world.station.place_by_id:
            chosen = replace(session, nearest=None, destination=place)
            return Outcome(chosen.to(ScreenId.NEEDS))
        case _:
            return Outcome(session)


def _with(session: Session, typed: str) -> Session:
    return replace(session, typed=typed, page=0, is_shifted=False)


def _found(typed: str, session: Session, world: World) -> tuple[Place, ...]:
    if not typed.strip():
        return ()
    costs = world.costs(profile_of(session))
    return tuple(hit.place for hit in world.finder.find(typed, costs))


def _row(place: Place, way: Approach | None, world: World, book: Phrasebook) -> FoundRow:
    return FoundRow(
        action=Action(
            id=f"place:{place.id}",
            words=_name(place, book),
            event=DestinationChosen(PlaceId(place.id)),
            icon=place_icon(place),
        ),
        level=levels_words(place, world.station, book),
        distance=book.say("no-way-known") if way is None else distance_words(way.length_m, book),
    )


def _name(place: Place, book: Phrasebook) -> str:
    """Return what the place is called; a numbered one with the name that may have found it."""
    label, name = place_label(place, book), book.names.written(place.name)
    is_numbered = place.kind in {PlaceKind.ENTRANCE, PlaceKind.PLATFORM}
    if is_numbered and name and name not in label:
        return book.say("search-named", place=label, name=name)
    return label


def _categories(world: World, book: Phrasebook) -> tuple[Action, ...]:
    return tuple(
        Action(
            id=f"category:{category.id}",
            words=book.say(f"category-{category.id}"),
            event=CategoryChosen(category.id),
            icon=category.icon,
        )
        for category in categories_of(world.station)
    )


def _keyboard(session: Session, world: World) -> Keyboard:
    return world.keyboard(_LATIN_SOURCE if session.has_latin_keys else session.language)


def _keys(session: Session, world: World) -> Rows:
    """Return the keys in rows; a key stays itself when the letters on it change."""
    keyboard = _keyboard(session, world)
    letters = keyboard.shifted if session.is_shifted and keyboard.shifted else keyboard.rows
    return tuple(
        tuple(
            Action(id=f"key:{row}:{column}", words=_cap(key), event=Typed(key))
            for column, key in enumerate(keys)
        )
        for row, keys in enumerate((_DIGITS, *letters))
    )


def _cap(key: str) -> str:
    """Return a letter as keys show it: a capital, as on keyboards everywhere."""
    return key.upper() if len(key.upper()) == 1 else key


def _controls(session: Session, world: World, book: Phrasebook) -> tuple[Action, ...]:
    own, latin = world.keyboard(session.language), world.keyboard(_LATIN_SOURCE)
    keyboard = latin if session.has_latin_keys else own
    controls: list[Action] = []
    if keyboard.shifted:
        controls.append(
            Action(
                id="key:shift",
                words=book.say("search-shift"),
                event=Shifted(not session.is_shifted),
                icon="shift",
                is_chosen=session.is_shifted,
            )
        )
    if not set("".join(latin.rows)) <= set("".join(own.rows)):
        other = own if session.has_latin_keys else latin
        controls.append(
            Action(id="key:change", words=other.name, event=KeysChanged(not session.has_latin_keys))
        )
    return (
        *controls,
        Action(id="key:space", words=book.say("search-space"), event=Typed(" "), icon="space"),
        Action(id="key:erase", words=book.say("search-erase"), event=Erased(), icon="erase"),
        Action(id="key:clear", words=book.say("search-clear"), event=TypingCleared(), icon="cross"),
    )
