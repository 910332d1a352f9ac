"""The position beacon: what this is and where it stands, for who cannot see it yet. Pure.

A sensor at the door or a visitor's remote control asks (Korean decree §10-2, requirement C17). It
is answered while nobody is at the kiosk, never over a visit, as loud as the site's hours say.
"""

import datetime as dt
import math
from collections.abc import Sequence

from app.flow.always import new_visit
from app.flow.outcome import Speak
from app.flow.session import Session
from app.flow.world import World
from app.ports import Step, Utterance
from app.text.hours import local_time
from app.text.labels import level_label, place_label
from app.text.phrasebook import Phrasebook
from maps.model import Place, PlaceKind, Point
from routing.profiles import WALKING

_BESIDE_M = 25.0
"""Farther away, a thing does not tell where one stands."""

_ROUND_ABOUT_RATIO, _ROUND_ABOUT_M = 1.6, 6.0
"""A way longer than this, against the straight line, leads round a wall."""

_ASKED, _TOLD = 6, 2
_NOT_BESIDE = {PlaceKind.ADDRESS, PlaceKind.LODGING, PlaceKind.SIGHT}


def beacon(session: Session, world: World) -> Speak | None:
    """Return what the beacon says now; None: somebody is at the kiosk, or it is to be silent."""
    setup = world.beacon
    if setup is None or session != new_visit(world):
        return None
    volume_db = setup.volume_db(_time_of_day(world))
    if volume_db is None:
        return None
    languages = [tag for tag in setup.languages if tag in world.books]
    found = _beside(world)
    said = (
        Step(tag, _sentences(world, world.books[tag].ear, found))
        for tag in languages or [world.first_language]
    )
    return Speak(Utterance(tuple(said)), 1.0, volume_db)


def _time_of_day(world: World) -> dt.time:
    return dt.time(12) if world.at is None else local_time(world.at, world.station).time()


def _sentences(
    world: World, book: Phrasebook, found: Sequence[tuple[Place, str]]
) -> tuple[str, ...]:
    level = level_label(world.station.level_by_id[world.here.level], book)
    name = book.names.spoken(world.station.name)
    return (
        book.say("beacon-what", station=name),
        book.say("beacon-level", level=level),
        *(
            book.say("beacon-beside", side=side, place=place_label(place, book))
            for place, side in found
        ),
        book.say("beacon-start"),
    )


def _beside(world: World) -> list[tuple[Place, str]]:
    """Return what is next to the kiosk, on different sides of who reads it, the nearest first.

    Only what is reached about as straight as it lies there: what is behind a wall helps nobody.
    """
    here = world.here
    lies_m = {
        place.id: math.dist(here.position, place.position)
        for place in world.station.places
        if here.level in place.levels and place.kind not in _NOT_BESIDE and place.nodes
    }
    near = sorted(
        (p for p in world.station.places if 1.0 <= lies_m.get(p.id, math.inf) <= _BESIDE_M),
        key=lambda p: (lies_m[p.id], p.id),
    )[:_ASKED]
    ways = world.approaches(WALKING, near)
    found: list[tuple[Place, str]] = []
    for place in near:
        way = ways.get(place.id)
        most_m = lies_m[place.id] * _ROUND_ABOUT_RATIO + _ROUND_ABOUT_M
        side = _side(here.position, place.position, here.facing_deg)
        if way is not None and way.length_m <= most_m and side not in {s for _, s in found}:
            found.append((place, side))
    return found[:_TOLD]


def _side(here: Point, there: Point, facing_deg: float | None) -> str:
    """Return where a thing is for who stands before the screen; ``near``: nobody knows."""
    if facing_deg is None:
        return "near"
    bearing_deg = math.degrees(math.atan2(there[0] - here[0], there[1] - here[1]))
    turn_deg = (bearing_deg - facing_deg) % 360
    return ("ahead", "right", "behind", "left")[round(turn_deg / 90) % 4]
