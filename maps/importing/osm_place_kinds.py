"""Which OSM objects a traveller can name, and as what: a table of tags, first match wins."""

from collections.abc import Callable

from maps.importing.osm_points import is_entrance
from maps.importing.osm_read import Tags
from maps.importing.osm_tags import is_for_the_public
from maps.importing.osm_walk import is_platform
from maps.model import PlaceKind, Transport

_PRIVATE_DOORS = frozenset(
    [
        "home",
        "house",
        "residence",
        "staircase",
        "garage",
        "service",
        "emergency",
        "exit",
        "private",
        "apartment",
        "no",
    ]
)
_AMENITIES: dict[str, PlaceKind] = {
    "toilets": PlaceKind.TOILET,
    "luggage_locker": PlaceKind.LOCKERS,
    "left_luggage": PlaceKind.LOCKERS,
    "waiting_room": PlaceKind.WAITING_ROOM,
    "taxi": PlaceKind.TAXI,
    "parking": PlaceKind.PARKING,
    "parking_entrance": PlaceKind.PARKING,
    "bicycle_parking": PlaceKind.BICYCLE,
    "bicycle_rental": PlaceKind.BICYCLE,
    "restaurant": PlaceKind.FOOD,
    "cafe": PlaceKind.FOOD,
    "fast_food": PlaceKind.FOOD,
    "food_court": PlaceKind.FOOD,
    "bar": PlaceKind.FOOD,
    "pub": PlaceKind.FOOD,
    "biergarten": PlaceKind.FOOD,
    "ice_cream": PlaceKind.FOOD,
    "marketplace": PlaceKind.SHOP,
    "pharmacy": PlaceKind.PHARMACY,
    "bank": PlaceKind.MONEY,
    "atm": PlaceKind.MONEY,
    "bureau_de_change": PlaceKind.MONEY,
    "police": PlaceKind.POLICE,
    "theatre": PlaceKind.SIGHT,
    "arts_centre": PlaceKind.SIGHT,
    "cinema": PlaceKind.SIGHT,
    "place_of_worship": PlaceKind.SIGHT,
    "hospital": PlaceKind.SERVICE,
    "clinic": PlaceKind.SERVICE,
    "doctors": PlaceKind.SERVICE,
    "dentist": PlaceKind.SERVICE,
    "school": PlaceKind.SERVICE,
    "university": PlaceKind.SERVICE,
    "college": PlaceKind.SERVICE,
    "kindergarten": PlaceKind.SERVICE,
    "library": PlaceKind.SERVICE,
    "post_office": PlaceKind.SERVICE,
    "townhall": PlaceKind.SERVICE,
    "courthouse": PlaceKind.SERVICE,
    "embassy": PlaceKind.SERVICE,
    "social_facility": PlaceKind.SERVICE,
    "community_centre": PlaceKind.SERVICE,
    "conference_centre": PlaceKind.SERVICE,
    "car_rental": PlaceKind.SERVICE,
    "childcare": PlaceKind.SERVICE,
}
_SIGHTS = frozenset(
    ["attraction", "museum", "gallery", "artwork", "viewpoint", "zoo", "theme_park"]
)
_LODGING = frozenset(["hotel", "hostel", "guest_house", "motel", "apartment"])
_NEEDS_NAME = frozenset(
    {PlaceKind.SIGHT, PlaceKind.SERVICE, PlaceKind.SHOP, PlaceKind.LODGING, PlaceKind.ADDRESS}
)
_TICKETS = frozenset(["public_transport_tickets", "ticket"])


def find_kind(tags: Tags) -> PlaceKind | None:
    """Return what a traveller would call this, or `None` if nobody would go there."""
    if is_rail_platform(tags) and is_for_the_public(tags):
        return PlaceKind.PLATFORM
    if tags.get("access") in ("private", "no") or "disused" in tags or "abandoned" in tags:
        return None
    for find in _FINDERS:
        kind = find(tags)
        if kind is not None:
            return kind if kind not in _NEEDS_NAME or _has_name(tags) else None
    return None


def is_rail_platform(tags: Tags) -> bool:
    """Say whether this is a platform of its own right, and not the kerb of a bus stop."""
    if tags.get("railway") == "platform":
        return True
    return (
        tags.get("public_transport") == "platform"
        and tags.get("highway") != "platform"
        and tags.get("bus") != "yes"
    )


def find_transport(tags: Tags) -> Transport:
    """Return what stops here; of several, the heaviest."""
    for transport in (
        Transport.TRAIN,
        Transport.SUBWAY,
        Transport.LIGHT_RAIL,
        Transport.TRAM,
        Transport.BUS,
    ):
        if tags.get(transport.value) == "yes" or tags.get("station") == transport.value:
            return transport
    if tags.get("highway") in ("bus_stop", "platform"):
        return Transport.BUS
    return Transport.TRAM if tags.get("railway") == "tram_stop" else Transport.UNKNOWN


def _has_name(tags: Tags) -> bool:
    return any(key in tags for key in ("name", "brand", "operator", "ref"))


def _stop(tags: Tags) -> PlaceKind | None:
    if tags.get("railway") == "tram_stop":
        return PlaceKind.TRAM_STOP
    if is_platform(tags):
        return PlaceKind.TRAM_STOP if tags.get("tram") == "yes" else PlaceKind.BUS_STOP
    if tags.get("highway") == "bus_stop" or tags.get("amenity") == "bus_station":
        return PlaceKind.BUS_STOP
    return None


def _door(tags: Tags) -> PlaceKind | None:
    if not is_entrance(tags):
        return None
    if tags.get("railway") == "subway_entrance" or tags.get("entrance") == "main":
        return PlaceKind.ENTRANCE
    return None if tags.get("entrance") in _PRIVATE_DOORS else PlaceKind.ENTRANCE


def _amenity(tags: Tags) -> PlaceKind | None:
    amenity = tags.get("amenity", "")
    if amenity == "vending_machine":
        return PlaceKind.TICKETS if _TICKETS & set(_list(tags, "vending")) else None
    if amenity == "ticket_validator":
        return None
    return _AMENITIES.get(amenity)


def _list(tags: Tags, key: str) -> list[str]:
    return [part.strip() for part in tags.get(key, "").split(";")]


def _tourism(tags: Tags) -> PlaceKind | None:
    tourism = tags.get("tourism", "")
    if tourism == "information":
        is_desk = tags.get("information") in ("office", "visitor_centre", "tactile_map", "terminal")
        return PlaceKind.INFORMATION if is_desk else None
    if tourism in _LODGING:
        return PlaceKind.LODGING
    return PlaceKind.SIGHT if tourism in _SIGHTS else None


def _shop(tags: Tags) -> PlaceKind | None:
    shop = tags.get("shop", "no")
    if shop in ("no", "vacant"):
        return None
    if shop == "ticket":
        return PlaceKind.TICKETS
    if shop in ("bakery", "pastry", "coffee"):
        return PlaceKind.FOOD
    return PlaceKind.PHARMACY if shop == "chemist" and "dispensing" in tags else PlaceKind.SHOP


def _service(tags: Tags) -> PlaceKind | None:
    if tags.get("office") == "travel_agent" or tags.get("railway") == "ticket_office":
        return PlaceKind.TICKETS
    if tags.get("office", "no") != "no" or "healthcare" in tags:
        return PlaceKind.SERVICE
    if tags.get("historic") in ("monument", "memorial", "castle", "church"):
        return PlaceKind.SIGHT
    return None


_FINDERS: tuple[Callable[[Tags], PlaceKind | None], ...] = (
    _stop,
    _amenity,
    _tourism,
    _shop,
    _service,
    _door,
)
