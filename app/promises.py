"""Promised journeys on maps: what their REFs mean on each, and whether they are kept."""

from collections.abc import Iterable

from app.assets import all_phrasebooks
from app.references import resolve
from app.text.phrasebook import Phrasebook
from maps.model import PromisedJourney, RequestError, StationMap
from routing.impact import Ends, Promise
from routing.profile import Profile
from routing.profiles import PROFILES, find_profile


def promises_on(
    journeys: Iterable[PromisedJourney], old: StationMap, new: StationMap
) -> list[Promise]:
    """Return journeys as they are to be compared on two maps.

    Raises:
        RequestError: neither map has an end of one, or there is no such profile.
    """
    promises: list[Promise] = []
    old_books, new_books = all_phrasebooks("en", old), all_phrasebooks("en", new)
    for journey in journeys:
        before, after = _ends(journey, old, old_books), _ends(journey, new, new_books)
        if isinstance(before, RequestError) and isinstance(after, RequestError):
            message = f"journey {journey.name!r}: {after}"
            raise RequestError(message)
        promises.append(
            Promise(
                name=journey.name,
                old=before if isinstance(before, Ends) else None,
                new=after if isinstance(after, Ends) else None,
                profiles=profiles_of(journey),
                at=journey.at,
                within_s=journey.within_s,
            )
        )
    return promises


def profiles_of(journey: PromisedJourney) -> tuple[Profile, ...]:
    """Return for whom a journey is promised.

    Raises:
        RequestError: there is no such profile.
    """
    found: list[Profile] = []
    for name in journey.profiles:
        profile = find_profile(name)
        if profile is None:
            known = ", ".join(each.name for each in PROFILES)
            message = f"journey {journey.name!r}: profile {name}: unknown; there are: {known}"
            raise RequestError(message)
        found.append(profile)
    return tuple(found) or PROFILES


def ends_of(journey: PromisedJourney, station: StationMap) -> Ends:
    """Return where a journey starts and ends on a map.

    Raises:
        RequestError: the map has no such place, or several.
    """
    found = _ends(journey, station, all_phrasebooks("en", station))
    if isinstance(found, RequestError):
        raise found
    return found


def _ends(
    journey: PromisedJourney, station: StationMap, books: tuple[Phrasebook, ...]
) -> Ends | RequestError:
    try:
        origin = resolve(journey.origin, station, books)
        goal = resolve(journey.destination, station, books)
    except RequestError as error:
        return error
    for ref, location in ((journey.origin, origin), (journey.destination, goal)):
        if not location.nodes:
            return RequestError(f"{ref}: no way leads there")
    return Ends(origins=origin.nodes, destinations=goal.nodes, place=goal.place)
