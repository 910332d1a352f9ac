"""What levels, places and equipment are called, in the language of a phrasebook."""

import re

from app.text.measures import level_index_words
from app.text.phrasebook import Phrasebook
from maps.model import Equipment, Level, Name, Place, PlaceKind, StationMap, Transport
from maps.naming import drawn

_JOINER = "·"
_NUMBERS = re.compile("[0-9]+(?:[·/][0-9]+)*")
_STOPS = {PlaceKind.PLATFORM, PlaceKind.BUS_STOP, PlaceKind.TRAM_STOP}
_AT_STREET = {Transport.TRAM, Transport.BUS}
_LONGEST_STOP_NUMBER = 2
"""Longer ones are the operator's codes, on no sign."""


def level_label(level: Level, book: Phrasebook) -> str:
    """Return what to call a level: as signposted if known, else by its place in the stack."""
    signposted = book.names.written(level.name)
    if signposted:
        noun = level_noun(book)
        form = "floor" if noun and name_form(signposted, noun) != "other" else _form(signposted)
        return book.say("level-signposted", name=signposted, form=form)
    if level.index != int(level.index):
        return book.say("level-between", index=level_index_words(level.index, book.decimal))
    number = int(level.index)
    if number < 0:
        return book.say("level-below", number=str(-number))
    if number == 0:
        return book.say("level-ground")
    return book.say("level-above", number=str(number), floor=str(number + 1))


def level_noun(book: Phrasebook) -> str:
    """Return the noun that a language sets beside a level's name, unless the name says it."""
    return book.say("level-signposted", name="", form="other").strip()


def numbers_label(ref: str) -> str:
    """Return a list of numbers as signs write it: ``3;4`` becomes ``3·4``."""
    parts = (part.strip() for part in drawn(ref).split(";"))
    return _JOINER.join(part for part in parts if part)


def place_label(place: Place, book: Phrasebook) -> str:
    """Return what to call a place; every place has a label, named or not."""
    number = numbers_label(place.ref)
    name = book.names.written(place.name)
    match place.kind:
        case kind if kind in _STOPS and is_at_street(place) and name:
            return _stop_label(name, number, book)
        case PlaceKind.PLATFORM if _is_number(number):
            return book.say("place-platform-number", number=number, form=_form(number))
        case PlaceKind.PLATFORM if number and not name:
            return book.say("place-platform-number", number=number, form=_form(number))
        case PlaceKind.ENTRANCE if number:
            return book.say("place-entrance-number", number=number, form=_form(number))
        case PlaceKind.ENTRANCE if place.is_main and not name:
            return book.say("place-entrance-main")
        case _:
            return name or book.say(f"place-{place.kind.value}")


def is_at_street(place: Place) -> bool:
    """Say whether trams or buses stop here: their numbers are another series than the tracks'."""
    return place.transport in _AT_STREET


def _stop_label(name: str, number: str, book: Phrasebook) -> str:
    """Return a stop's name, and its number where the name does not tell it already."""
    parts = number.split(_JOINER)
    is_on_sign = all(0 < len(part) <= _LONGEST_STOP_NUMBER for part in parts)
    if not is_on_sign or set(parts) <= set(re.split(r"\W+", name)):
        return name
    return book.say("place-stop-number", name=name, number=number)


def _is_number(text: str) -> bool:
    """Say whether a platform's ref is what the sign shows, not a name in the wrong field."""
    return bool(text) and len(text) <= 12 and any(c.isdigit() for c in text)


def _form(text: str) -> str:
    """Tell numbers from what only holds them: some languages put a counter behind numbers alone."""
    return "number" if _NUMBERS.fullmatch(text) else "other"


def equipment_label(machine: Equipment, station: StationMap, book: Phrasebook) -> str:
    """Return what to call a machine: its name or number, else its levels, else its kind."""
    kind = machine.kind.value
    name = book.names.written(machine.name) or drawn(machine.ref)
    if name:
        names_itself = name_form(name, book.say(f"{kind}-plain")) != "other"
        return name if names_itself else book.say(f"{kind}-named", name=name)
    levels = [level_label(station.level_by_id[level], book) for level in machine.levels]
    if len(levels) > 1:
        return book.say(f"{kind}-between", lowest=levels[0], highest=levels[-1])
    return book.say(f"{kind}-plain")


def name_form(name: str, thing: str) -> str:
    """Return whether a name says itself what it names: last (``elevator``), first (``begins``)."""
    told, word = name.casefold(), thing.casefold()
    return "elevator" if told.endswith(word) else "begins" if told.startswith(word) else "other"


def name_label(name: Name | None, book: Phrasebook) -> str:
    """Return a name in the phrasebook's language, or nothing."""
    return book.names.written(name) if name is not None else ""
