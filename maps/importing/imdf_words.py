"""IMDF's categories in our words. Foreign words end here."""

from maps.model import AreaKind, DoorKind, EquipmentKind, PathwayMode, PlaceKind

WALKED = {
    "walkway": AreaKind.CORRIDOR,
    "walkway.island": AreaKind.CORRIDOR,
    "footbridge": AreaKind.CORRIDOR,
    "lobby": AreaKind.HALL,
    "platform": AreaKind.PLATFORM,
    "terrace": AreaKind.SQUARE,
}
"""Units that are crossed in any direction."""

PASSED = {
    "ramp": PathwayMode.RAMP,
    "stairs": PathwayMode.STAIRS,
    "steps": PathwayMode.STAIRS,
    "escalator": PathwayMode.ESCALATOR,
    "elevator": PathwayMode.ELEVATOR,
    "movingwalkway": PathwayMode.MOVING_SIDEWALK,
}
"""Units, and relationships, that lead from one end to another."""

MACHINES = {
    PathwayMode.ELEVATOR: EquipmentKind.ELEVATOR,
    PathwayMode.ESCALATOR: EquipmentKind.ESCALATOR,
    PathwayMode.MOVING_SIDEWALK: EquipmentKind.MOVING_SIDEWALK,
}

SOLID = frozenset(
    {"brick", "column", "concrete", "drywall", "glass", "opentobelow", "structure", "wood"}
)
"""Units that nobody walks through: what lies on a surface is cut out of it."""

DRAWN = {"vegetation": AreaKind.GREEN, "parking": AreaKind.PARKING, "foodservice": AreaKind.SHOP}
"""Units that are drawn as something else than a room."""

NOT_DRAWN = frozenset({*SOLID, "road", "fieldofplay"})

UNIT_PLACES = {
    "firstaid": PlaceKind.SERVICE,
    "foodservice": PlaceKind.FOOD,
    "library": PlaceKind.SERVICE,
    "mothersroom": PlaceKind.NURSING_ROOM,
    "parking": PlaceKind.PARKING,
    "platform": PlaceKind.PLATFORM,
    "restroom": PlaceKind.TOILET,
    "waitingroom": PlaceKind.WAITING_ROOM,
}
"""By the first part of the category: ``restroom.male`` is a `restroom`."""

AMENITY_PLACES = {
    "atm": PlaceKind.MONEY,
    "babychanging": PlaceKind.NURSING_ROOM,
    "baggagestorage": PlaceKind.LOCKERS,
    "boardinggate.bus": PlaceKind.BUS_STOP,
    "bus": PlaceKind.BUS_STOP,
    "changemachine": PlaceKind.MONEY,
    "coinlocker": PlaceKind.LOCKERS,
    "eatingdrinking": PlaceKind.FOOD,
    "elevator": PlaceKind.ELEVATOR,
    "entry": PlaceKind.ENTRANCE,
    "firstaid": PlaceKind.SERVICE,
    "foodservice": PlaceKind.FOOD,
    "guestservices": PlaceKind.INFORMATION,
    "information": PlaceKind.INFORMATION,
    "landmark": PlaceKind.LANDMARK,
    "library": PlaceKind.SERVICE,
    "lostandfound": PlaceKind.SERVICE,
    "meetingpoint": PlaceKind.LANDMARK,
    "mothersroom": PlaceKind.NURSING_ROOM,
    "parking": PlaceKind.PARKING,
    "parking.bicycle": PlaceKind.BICYCLE,
    "platform": PlaceKind.PLATFORM,
    "police": PlaceKind.POLICE,
    "restroom": PlaceKind.TOILET,
    "taxi": PlaceKind.TAXI,
    "ticketing": PlaceKind.TICKETS,
    "waitingroom": PlaceKind.WAITING_ROOM,
}
"""By the whole category, else by its first part."""

OCCUPANT_PLACES = (
    (("restaurant", "cafe", "coffee", "bakery", "food", "bar", "bistro"), PlaceKind.FOOD),
    (("pharmacy", "drugstore"), PlaceKind.PHARMACY),
    (("bank", "atm", "currency"), PlaceKind.MONEY),
    (("police",), PlaceKind.POLICE),
    (("hotel", "hostel"), PlaceKind.LODGING),
    (("tickets",), PlaceKind.TICKETS),
    (("library", "clinic", "hospital", "postoffice", "socialservices"), PlaceKind.SERVICE),
)
"""Parts of an occupant's category -> kind; anything else is a shop."""

DOORS = {
    "revolving": DoorKind.REVOLVING,
    "sliding": DoorKind.SLIDING,
    "swinging": DoorKind.HINGED,
    "movablepartition": DoorKind.FOLDING,
}

CLOSED_CONTROLS = frozenset(
    {
        "badgereader", "fingerprintreader", "keyaccess", "outofservice", "passwordaccess",
        "retinascanner", "voicerecognition",
    }
)  # fmt: skip
"""Openings with one of these are not for travellers."""

FOR_TRAVELLERS = frozenset({"pedestrian", "pedestrian.principal", "pedestrian.transit", "bicycle"})
"""Openings that one may walk through; an emergency exit or a service door is none."""


def place_kind(category: str, kinds: dict[str, PlaceKind]) -> PlaceKind | None:
    """Return the kind of a category, or of the family that it belongs to."""
    return kinds.get(category) or kinds.get(category.split(".", 1)[0])


def occupant_kind(category: str) -> PlaceKind:
    """Return what an occupant is to a traveller."""
    words = category.lower()
    for parts, kind in OCCUPANT_PLACES:
        if any(part in words for part in parts):
            return kind
    return PlaceKind.SHOP
