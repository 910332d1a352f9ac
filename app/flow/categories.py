"""Kinds of place as a traveller looks for them: few groups, in the order they are wanted."""

from collections.abc import Iterable
from dataclasses import dataclass

from maps.model import Place, PlaceKind, StationMap


@dataclass(frozen=True, slots=True, kw_only=True)
class Category:
    """A group of kinds. Its name on screen is the message ``category-<id>``."""

    id: str
    icon: str
    kinds: tuple[PlaceKind, ...]
    is_numbered: bool = False
    """Listed by the number on the sign, not by nearness."""


CATEGORIES: tuple[Category, ...] = (
    Category(id="platforms", icon="train", kinds=(PlaceKind.PLATFORM,), is_numbered=True),
    Category(id="exits", icon="exit", kinds=(PlaceKind.ENTRANCE,)),
    Category(id="toilets", icon="toilet", kinds=(PlaceKind.TOILET,)),
    Category(
        id="tickets",
        icon="tickets",
        kinds=(PlaceKind.TICKETS, PlaceKind.INFORMATION),
    ),
    Category(
        id="transfer",
        icon="bus",
        kinds=(
            PlaceKind.BUS_STOP,
            PlaceKind.TRAM_STOP,
            PlaceKind.TAXI,
            PlaceKind.BICYCLE,
            PlaceKind.PARKING,
        ),
    ),
    Category(id="food", icon="food", kinds=(PlaceKind.FOOD, PlaceKind.SHOP)),
    Category(
        id="services",
        icon="service",
        kinds=(
            PlaceKind.LOCKERS,
            PlaceKind.WAITING_ROOM,
            PlaceKind.NURSING_ROOM,
            PlaceKind.ELEVATOR,
            PlaceKind.MONEY,
            PlaceKind.PHARMACY,
            PlaceKind.POLICE,
            PlaceKind.SERVICE,
        ),
    ),
    Category(
        id="around",
        icon="map",
        kinds=(PlaceKind.SIGHT, PlaceKind.LANDMARK, PlaceKind.LODGING, PlaceKind.ADDRESS),
    ),
)
"""Every kind of place is in exactly one of them."""


ACCESSIBLE_TOILET = "toilet_wheelchair"
"""A toilet is sought by whether a wheelchair gets in: a kind of its own for who is in a hurry."""

NEARBY: tuple[str, ...] = (
    ACCESSIBLE_TOILET,
    PlaceKind.TOILET,
    PlaceKind.ELEVATOR,
    PlaceKind.INFORMATION,
    PlaceKind.LOCKERS,
    PlaceKind.NURSING_ROOM,
    PlaceKind.WAITING_ROOM,
    PlaceKind.MONEY,
)
"""Of which the nearest is wanted, whichever it is; in the order in which they are looked for."""


def has_nearby(station: StationMap) -> bool:
    """Say whether this station has anything of which the nearest is wanted."""
    return any(place.kind in NEARBY and place.nodes for place in station.places)


def categories_of(station: StationMap) -> tuple[Category, ...]:
    """Return the categories of which this station has at least one place."""
    present = {place.kind for place in station.places}
    return tuple(c for c in CATEGORIES if present.intersection(c.kinds))


def category_of(kind: PlaceKind) -> Category:
    """Return the category that a kind belongs to."""
    return next(category for category in CATEGORIES if kind in category.kinds)


def find_category(category_id: str | None) -> Category | None:
    """Return the category of that id, or None."""
    return next((category for category in CATEGORIES if category.id == category_id), None)


def places_in(category: Category, places: Iterable[Place]) -> tuple[Place, ...]:
    """Return the places of a category, in the order of the map."""
    return tuple(place for place in places if place.kind in category.kinds)
