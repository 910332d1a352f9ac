"""What ways of the same name are told apart by: a lift, an entrance, a place on one alone."""

from collections.abc import Iterator, Sequence

from app.text.labels import equipment_label, place_label
from app.text.phrasebook import Phrasebook
from maps.model import StationMap
from routing.route import Route


def marks(routes: Sequence[Route], station: StationMap, book: Phrasebook) -> tuple[str, ...]:
    """Return for each way the first thing on it that is on no other; empty: there is none.

    Lifts and other machines come before entrances, and these before places that one passes.
    """
    told = [list(_told(route, station, book)) for route in routes]
    return tuple(
        next((name for name in names if not any(name in t for t in told if t is not names)), "")
        for names in told
    )


def _told(route: Route, station: StationMap, book: Phrasebook) -> Iterator[str]:
    """Yield what a way leads past, by name, what says most first."""
    maneuvers = route.maneuvers
    for maneuver in maneuvers:
        if maneuver.equipment is not None:
            yield equipment_label(station.equipment_by_id[maneuver.equipment], station, book)
    for maneuver in maneuvers:
        if maneuver.entrance is not None:
            yield place_label(station.place_by_id[maneuver.entrance], book)
    for maneuver in maneuvers:
        if maneuver.place is not None and maneuver.place != route.place:
            yield place_label(station.place_by_id[maneuver.place], book)
        if maneuver.way_name is not None and (name := book.names.written(maneuver.way_name)):
            yield name
