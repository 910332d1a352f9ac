"""Small things that several screens say in the same way. Pure."""

from collections.abc import Sequence
from unicodedata import east_asian_width

from app.flow.events import MeasuresWanted, PageTurned
from app.flow.session import Session
from app.flow.view import Action, PagesView
from app.text.labels import level_label, level_noun, name_form, place_label
from app.text.measures import distance_facts, level_index_words
from app.text.phrasebook import Phrasebook
from maps.model import Level, LevelId, Place, PlaceKind, StationMap, Transport

PLACE_ICONS = {
    PlaceKind.PLATFORM: "train",
    PlaceKind.ENTRANCE: "exit",
    PlaceKind.ELEVATOR: "elevator",
    PlaceKind.TOILET: "toilet",
    PlaceKind.TICKETS: "tickets",
    PlaceKind.INFORMATION: "information",
    PlaceKind.LOCKERS: "lockers",
    PlaceKind.WAITING_ROOM: "waiting_room",
    PlaceKind.BUS_STOP: "bus",
    PlaceKind.TRAM_STOP: "tram",
    PlaceKind.TAXI: "taxi",
    PlaceKind.PARKING: "parking",
    PlaceKind.BICYCLE: "bicycle",
    PlaceKind.FOOD: "food",
    PlaceKind.SHOP: "shop",
    PlaceKind.PHARMACY: "pharmacy",
    PlaceKind.MONEY: "money",
    PlaceKind.POLICE: "police",
    PlaceKind.LODGING: "lodging",
    PlaceKind.SIGHT: "sight",
    PlaceKind.SERVICE: "service",
    PlaceKind.ADDRESS: "address",
    PlaceKind.NURSING_ROOM: "nursing_room",
    PlaceKind.LANDMARK: "landmark",
}
"""Pictogram of each kind of place."""

_TRANSPORT_ICONS = {
    Transport.SUBWAY: "subway",
    Transport.TRAM: "tram",
    Transport.BUS: "bus",
}


def place_icon(place: Place) -> str:
    """Return the pictogram of a place."""
    by_transport = _TRANSPORT_ICONS.get(place.transport) if place.transport is not None else None
    if place.kind is PlaceKind.PLATFORM and by_transport is not None:
        return by_transport
    return PLACE_ICONS[place.kind]


def sentence_case(text: str) -> str:
    """Return a label as it begins a line: a small first letter becomes a capital."""
    return text[:1].upper() + text[1:]


def levels_words(place: Place, station: StationMap, book: Phrasebook) -> str:
    """Return the level of a place, or the first of several."""
    if not place.levels:
        return ""
    return sentence_case(level_label(station.level_by_id[place.levels[0]], book))


_BUTTON_CHARACTERS = 4
_BUTTON_COLUMNS = 6
"""As a terminal counts: a Han character, kana or Hangul syllable is two wide."""


def level_buttons(levels: Sequence[Level], book: Phrasebook) -> dict[LevelId, str]:
    """Return every level as the buttons in a lift show it, no two alike.

    Where the name of one is too long for a button, its number may be what another's sign shows
    (``グランドレベル`` below ``1F``): then it goes by a short name in Latin letters, or its index.
    """
    on_signs = {level.id: _short_sign(level, book) for level in levels}
    taken = set(on_signs.values())
    return {level.id: on_signs[level.id] or _free_button(level, taken, book) for level in levels}


def _free_button(level: Level, taken: set[str], book: Phrasebook) -> str:
    number = _number_button(level, book)
    if not any(_digits(number) == _digits(sign) for sign in taken if sign):
        return number
    latin = (text for tag, text in level.name.by_language if tag.startswith("en"))
    short = next((text for text in latin if text and len(text) <= _BUTTON_CHARACTERS), "")
    return short or level_index_words(level.index, book.decimal)


def _digits(text: str) -> str:
    """Return what two buttons are told apart by: 1F, 1階 and 1 are the same number."""
    below = "-" if text[:1] in {"B", "b", "-", "−"} else ""
    return below + "".join(letter for letter in text if letter.isdigit()) or text


def _short_sign(level: Level, book: Phrasebook) -> str:
    """Return what a level's sign shows, where a button has room for it."""
    signposted, noun = book.names.written(level.name), level_noun(book)
    if noun and name_form(signposted, noun) == "begins":  # as planta 1: the button says 1
        signposted = signposted[len(noun) :].strip()
    if signposted and len(signposted) <= _BUTTON_CHARACTERS:
        columns = sum(1 + (east_asian_width(letter) in {"W", "F"}) for letter in signposted)
        if columns <= _BUTTON_COLUMNS:
            return signposted
    return ""


def _number_button(level: Level, book: Phrasebook) -> str:
    if level.index != int(level.index):
        return book.say("level-button-between", index=level_index_words(level.index, book.decimal))
    number = int(level.index)
    if number < 0:
        return book.say("level-button-below", number=str(-number))
    if number == 0:
        return book.say("level-button-ground")
    return book.say("level-button-above", number=str(number), floor=str(number + 1))


def distance_words(distance_m: float, book: Phrasebook) -> str:
    """Return a distance with its unit."""
    return book.say("metres", **distance_facts(distance_m))


def goal_words(place: Place, station: StationMap, book: Phrasebook) -> str:
    """Return a destination with its level, for a headline."""
    level = levels_words(place, station, book)
    label = place_label(place, book)
    return book.say("goal-on-level", place=label, level=level) if level else label


def person_action(name: str, session: Session, book: Phrasebook) -> Action:
    """Return what leads to what a traveller knows better than their profile."""
    profile = book.say(f"profile-{session.profile}")
    own = book.say("profile-own", profile=profile) if session.own is not None else profile
    return Action(
        id=name,
        words=book.say("measures-open"),
        event=MeasuresWanted(),
        icon=session.profile,
        is_chosen=session.own is not None,
        more=own,
    )


def attribution(station: StationMap, *, names_licence: bool = True) -> str:
    """Return whose facts the map shows, and under which licence."""
    return " · ".join(
        f"{source.attribution} ({source.license})"
        if source.license and names_licence
        else source.attribution
        for source in station.sources
    )


def columns_of(count: int) -> int:
    """Return how many choices stand beside each other: one row up to four, else two."""
    return count if count <= 4 else (count + 1) // 2


def page_count(count: int, per_page: int) -> int:
    """Return how many pages a list fills; an empty one is still a page."""
    return max(1, -(-count // per_page))


def even_pages(count: int, most: int) -> int:
    """Return how many stand on each page, at most `most`, so that the last is no leftover."""
    return -(-count // page_count(count, most))


def pages_of(page: int, count: int, per_page: int, book: Phrasebook) -> PagesView | None:
    """Return the way through `count` things; None when they fit on one page."""
    pages = page_count(count, per_page)
    if pages == 1:
        return None
    return PagesView(
        words=book.say("page-of", page=str(page + 1), pages=str(pages)),
        before=Action(
            id="page:before",
            words=book.say("page-before"),
            event=PageTurned(page - 1),
            icon="chevron_left",
        )
        if page > 0
        else None,
        after=Action(
            id="page:after",
            words=book.say("page-after"),
            event=PageTurned(page + 1),
            icon="chevron_right",
        )
        if page + 1 < pages
        else None,
    )
