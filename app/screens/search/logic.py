"""Finding a place by typing: the keys of a language, and what is found at each press."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial

from app.flow.asking import profile_of
from app.flow.categories import categories_of, find_category
from app.flow.events import (
    CategoryChosen,
    DestinationChosen,
    Erased,
    Event,
    KeysChanged,
    Shifted,
    Typed,
    TypingCleared,
)
from app.flow.frame import CLOSE_MM, room_of
from app.flow.outcome import Outcome
from app.flow.session import ScreenId, Session
from app.flow.view import Action, PagesView, Rows, Spoken
from app.flow.world import World
from app.screens.blocks import Block, Cell, Field, Look, MapSpace, Tiles, grid, title, words
from app.screens.blocks import Keyboard as KeyboardBlock
from app.screens.mapping import MapView, places_map
from app.screens.ruler import Ruler
from app.screens.sheet import Sheet, sheet_of
from app.screens.words import distance_words, levels_words, place_icon, sentence_case
from app.search.typing import MOST_STROKES, struck, written
from app.search.words import Keyboard
from app.text.labels import level_label, place_label
from app.text.phrasebook import Phrasebook
from app.theme import TextSize
from maps.model import Place, PlaceId, PlaceKind
from routing.nearest import Approach

_COLUMNS = 2
"""Categories beside each other."""
_MANY_M = 8888
"""As broad as distances get: room is kept for them before they are known."""
_KEYS_MM = (25.0, 37.0, 31.0)
"""Height of a key: at 100 %, a main target; enlarged, the first that leaves room for an answer."""
_MOST_KEYS = 0.52
"""Of what is within reach."""
_LEAST_FOUND = 0.12
"""Of what is within reach: one answer beside the keys is enough."""
_FIELD_MM = 32.0
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
    sheet: Sheet

    @property
    def rows(self) -> Rows:
        """Return what can be pressed on this page."""
        return self.sheet.rows


def present(session: Session, world: World) -> SearchView:
    """Return what is shown."""
    book = world.books[session.language]
    typed = written(session.typed)
    places = _found(typed, session, world)
    sheet = _sheet(session, world, typed, places)
    ids = {a.id for block in sheet.page.body for row in block.rows for a in row}
    on_page = tuple(place for place in places if _action_id(place) in ids)
    picture = places_map(session, world, on_page)
    ways = world.approaches(profile_of(session), on_page)
    rows = tuple(_row(place, ways.get(place.id), world, book) for place in on_page)
    sheet = sheet.with_map(picture).changed(partial(_told, {row.action.id: row for row in rows}))
    level = world.station.level_by_id[picture.picture.level]
    message, advice = _message(typed, places, book)
    return SearchView(
        title=book.say("where-to"),
        level=sentence_case(level_label(level, book)),
        map=picture,
        typed=typed,
        hint=book.say("search-hint"),
        message=message,
        advice=advice,
        found=rows,
        count=len(places),
        pages=sheet.turn,
        categories=() if places else _categories(world, book),
        keys=_keys(session, world),
        controls=_controls(session, world, book),
        sheet=sheet,
    )


def _message(typed: str, places: tuple[Place, ...], book: Phrasebook) -> tuple[str, str]:
    """Return that nothing was found, and what there is to do; nothing where something was."""
    has_typed = bool(typed.strip())
    if places:
        return "", ""
    if has_typed:
        return book.say("search-none"), book.say("search-none-words")
    return "", book.say("search-or-choose")


def _sheet(session: Session, world: World, typed: str, places: tuple[Place, ...]) -> Sheet:
    """Return the pages, before it is known how far the places are: only those shown are asked.

    Where the keys leave room for nothing else, what was found follows on pages of its own.
    """
    book = world.books[session.language]
    ruler = Ruler(room_of(session, world))
    room = ruler.room
    field = Field(
        typed=typed,
        hint=book.say("search-hint"),
        height_mm=max(_FIELD_MM, ruler.line_mm(TextSize.INSTRUCTION) + 4.0),
        section="typing",
        is_glued=True,
    )
    keys = _keyboard_block(session, world, ruler)
    body = _body(session, world, ruler, places, typed)
    parts = partial(
        sheet_of,
        room,
        book,
        session.page,
        head=(title(ruler, book.say("where-to")),),
        space=MapSpace(view=None),
        least_body=_LEAST_FOUND,
    )
    sheet = parts(lead=(field,), body=body, foot=(keys,))
    return sheet if sheet.pages[0].foot else parts(body=(field, keys, *body))


def _keyboard_block(session: Session, world: World, ruler: Ruler) -> KeyboardBlock:
    """Return the keys, as high as their letters want to be, and about half of what is in reach."""
    keys = _keys(session, world)
    rows = len(keys) + 1
    heights = [rows * key_mm + (rows - 1) * CLOSE_MM for key_mm in _KEYS_MM[ruler.room.ratio > 1 :]]
    fitting = [height for height in heights if height <= ruler.room.reach_mm * _MOST_KEYS]
    if ruler.room.ratio == 1.0 or not fitting:
        fitting = [rows * _KEYS_MM[0] + (rows - 1) * CLOSE_MM]
    return KeyboardBlock(
        keys=keys,
        controls=_controls(session, world, world.books[session.language]),
        height_mm=fitting[0],
        section="typing",
    )


def _body(
    session: Session, world: World, ruler: Ruler, places: tuple[Place, ...], typed: str
) -> tuple[Block, ...]:
    """Return what was found; while nothing is, that, and the categories."""
    book = world.books[session.language]
    if places:
        told = (distance_words(_MANY_M, book), book.say("no-way-known"))
        far = max(told, key=lambda text: world.breadth(text, False))
        unasked = tuple(
            Cell(
                action=Action(
                    id=_action_id(place),
                    words=_name(place, book),
                    event=DestinationChosen(PlaceId(place.id)),
                    icon=place_icon(place),
                ),
                side=(far, levels_words(place, world.station, book)),
            )
            for place in places
        )
        return grid(ruler, unasked, Look.CHOICE, columns=1, section="found")
    message, advice = _message(typed, places, book)
    said = words(
        ruler,
        message,
        TextSize.INSTRUCTION,
        is_bold=True,
        section="kinds",
        is_glued=True,
        apart_mm=2.0,
    )
    cells = tuple(Cell(action=action) for action in _categories(world, book))
    return (
        *((said,) if message else ()),
        words(ruler, advice, TextSize.BUTTON, is_quiet=True, section="kinds", is_glued=bool(cells)),
        *grid(ruler, cells, Look.BUTTON, columns=_COLUMNS, section="kinds"),
    )


def _told(rows: Mapping[str, FoundRow], block: Block) -> Block:
    """Return a row of the list with how far its place is."""
    if not isinstance(block, Tiles) or block.look is not Look.CHOICE:
        return block
    cells = tuple(
        replace(
            cell,
            action=replace(row.action, words=cell.action.words),  # of a parted one, its piece
            side=(row.distance, row.level) if cell.side else (),
        )
        for cell in block.cells
        if (row := rows.get(cell.action.id)) is not None
    )
    return replace(block, cells=cells)


def _action_id(place: Place) -> str:
    return f"place:{place.id}"


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
            id=_action_id(place),
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
