"""What each thing looks like, as tables: the only place that knows. Pure."""

from dataclasses import dataclass
from enum import IntEnum, StrEnum

from maps.model import AreaKind, OutlineKind, PlaceKind, Transport


class Layer(IntEnum):
    """Drawing order of the ground, lowest first."""

    GHOST = 0
    NATURE = 1
    SQUARE_EDGE = 2
    SQUARE = 3
    BUILDING = 4
    ROAD_EDGE = 5
    ROAD = 6
    WALKWAY_EDGE = 7
    WALKWAY = 8
    CROSSING = 9
    HALL_EDGE = 10
    HALL = 11
    ROOM = 12
    TRACK = 13
    PLATFORM_EDGE = 14
    PLATFORM = 15
    STAIRS_EDGE = 16
    STAIRS = 17
    TACTILE_PAVING = 18
    WALL = 19
    ARROW = 20
    NETWORK_EDGE = 21
    NETWORK = 22
    ROUTE_ELSEWHERE = 23
    ROUTE_WALKED_EDGE = 24
    ROUTE_WALKED = 25
    ROUTE_EDGE = 26
    ROUTE = 27


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaStyle:
    """A surface: colours are names in `MapColours`."""

    layer: Layer
    fill: str
    edge: str = ""
    """A thin line round it; empty: none."""
    edge_layer: Layer | None = None
    """Where the edge is drawn: below the fills, so that surfaces of one kind flow together; None:
    above, so that each stands alone."""


AREA_STYLES = {
    AreaKind.GREEN: AreaStyle(layer=Layer.NATURE, fill="green"),
    AreaKind.WATER: AreaStyle(layer=Layer.NATURE, fill="water"),
    AreaKind.PARKING: AreaStyle(layer=Layer.NATURE, fill="parking"),
    AreaKind.SQUARE: AreaStyle(
        layer=Layer.SQUARE, fill="square", edge="walkway_edge", edge_layer=Layer.SQUARE_EDGE
    ),
    AreaKind.BUILDING: AreaStyle(layer=Layer.BUILDING, fill="building", edge="building_edge"),
    AreaKind.HALL: AreaStyle(
        layer=Layer.HALL, fill="hall", edge="hall_edge", edge_layer=Layer.HALL_EDGE
    ),
    AreaKind.CORRIDOR: AreaStyle(
        layer=Layer.HALL, fill="hall", edge="hall_edge", edge_layer=Layer.HALL_EDGE
    ),
    AreaKind.ROOM: AreaStyle(layer=Layer.ROOM, fill="room", edge="wall"),
    AreaKind.SHOP: AreaStyle(layer=Layer.ROOM, fill="shop", edge="wall"),
    AreaKind.PLATFORM: AreaStyle(
        layer=Layer.PLATFORM,
        fill="platform",
        edge="platform_edge",
        edge_layer=Layer.PLATFORM_EDGE,
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class BandStyle:
    """A line with a width on the ground, with an edge or without."""

    layer: Layer
    fill: str
    half_m: float
    min_px: float
    """Half the smallest width on screen."""
    edge_layer: Layer | None = None
    edge: str = ""
    edge_px: float = 1.0


OUTLINE_STYLES = {
    OutlineKind.TRACK: BandStyle(layer=Layer.TRACK, fill="track", half_m=0.0, min_px=0.9),
    OutlineKind.TRAM: BandStyle(layer=Layer.TRACK, fill="track", half_m=0.0, min_px=0.6),
    OutlineKind.WALL: BandStyle(layer=Layer.WALL, fill="wall", half_m=0.12, min_px=0.9),
    OutlineKind.TACTILE_PAVING: BandStyle(
        layer=Layer.TACTILE_PAVING, fill="tactile_paving", half_m=0.15, min_px=0.6
    ),
    OutlineKind.ROAD: BandStyle(
        layer=Layer.ROAD,
        fill="road",
        half_m=3.6,
        min_px=1.4,
        edge_layer=Layer.ROAD_EDGE,
        edge="road_edge",
    ),
}

STREET = BandStyle(
    layer=Layer.ROAD,
    fill="road",
    half_m=2.9,
    min_px=1.2,
    edge_layer=Layer.ROAD_EDGE,
    edge="road_edge",
)
WALKWAY = BandStyle(
    layer=Layer.WALKWAY,
    fill="walkway",
    half_m=1.1,
    min_px=0.9,
    edge_layer=Layer.WALKWAY_EDGE,
    edge="walkway_edge",
    edge_px=0.8,
)
INDOOR_WAY = BandStyle(
    layer=Layer.HALL,
    fill="hall",
    half_m=1.7,
    min_px=1.6,
    edge_layer=Layer.HALL_EDGE,
    edge="hall_edge",
)
STAIRS = BandStyle(
    layer=Layer.STAIRS,
    fill="stairs",
    half_m=1.7,
    min_px=2.0,
    edge_layer=Layer.STAIRS_EDGE,
    edge="stairs_ink",
    edge_px=1.2,
)
ESCALATOR = BandStyle(
    layer=Layer.STAIRS,
    fill="stairs",
    half_m=1.0,
    min_px=2.0,
    edge_layer=Layer.STAIRS_EDGE,
    edge="stairs_ink",
    edge_px=1.6,
)
RAMP = BandStyle(
    layer=Layer.WALKWAY,
    fill="walkway",
    half_m=1.3,
    min_px=1.2,
    edge_layer=Layer.WALKWAY_EDGE,
    edge="stairs_ink",
    edge_px=0.8,
)

CROSSING_HALF_M, CROSSING_M = 2.0, 1.3
"""Half the width of a marked crossing, and from one of its bars to the next."""

TREAD_M = 1.0
"""Distance of the lines that mean stairs; the shader thins them out when they would touch."""

ARROW_M = 3.2
"""Length of the arrow on stairs and escalators."""


class Rank(IntEnum):
    """Who is placed first; what comes later gives way."""

    HERE = 0
    END = 1
    LEVEL_CHANGE = 2
    END_ELSEWHERE = 3
    HIGHLIGHT = 4
    PLATFORM = 5
    ELEVATOR = 6
    EXIT = 7
    TOILET = 8
    NEED = 9
    TRANSPORT = 10
    ENTRANCE = 11
    OTHER = 12
    NAME = 13
    STREET = 14


class Sign(StrEnum):
    """The look of a symbol."""

    PICTOGRAM = "pictogram"
    EXIT = "exit"
    """A number on the colour of exit signs."""
    PLATFORM = "platform"
    """Numbers on white plates."""
    LEVEL_CHANGE = "level_change"
    HERE = "here"
    END = "end"
    NAME = "name"
    STREET = "street"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceStyle:
    """A place on the map. Scales (px per m) are of the farthest view that shows it."""

    icon: str
    rank: Rank
    icon_from: float = 0.0
    name_from: float = 99.0
    is_kept: bool = False
    """Shown always: it moves aside rather than vanish."""
    is_quiet: bool = False
    """Drawn paler: good to know, seldom looked for."""


PLACE_STYLES = {
    PlaceKind.PLATFORM: PlaceStyle(icon="train", rank=Rank.PLATFORM, name_from=6.0),
    PlaceKind.ENTRANCE: PlaceStyle(icon="exit", rank=Rank.ENTRANCE, icon_from=7.0, name_from=9.0),
    PlaceKind.ELEVATOR: PlaceStyle(icon="elevator", rank=Rank.ELEVATOR, is_kept=True),
    PlaceKind.TOILET: PlaceStyle(icon="toilet", rank=Rank.TOILET, is_kept=True),
    PlaceKind.TICKETS: PlaceStyle(icon="tickets", rank=Rank.NEED, icon_from=2.2),
    PlaceKind.INFORMATION: PlaceStyle(icon="information", rank=Rank.NEED, icon_from=1.4),
    PlaceKind.LOCKERS: PlaceStyle(icon="lockers", rank=Rank.NEED, icon_from=1.8),
    PlaceKind.WAITING_ROOM: PlaceStyle(icon="waiting_room", rank=Rank.NEED, icon_from=2.2),
    PlaceKind.BUS_STOP: PlaceStyle(icon="bus", rank=Rank.TRANSPORT, icon_from=0.8, name_from=7.0),
    PlaceKind.TRAM_STOP: PlaceStyle(icon="tram", rank=Rank.TRANSPORT, icon_from=0.8, name_from=7.0),
    PlaceKind.TAXI: PlaceStyle(icon="taxi", rank=Rank.TRANSPORT, icon_from=1.6),
    PlaceKind.POLICE: PlaceStyle(icon="police", rank=Rank.NEED, icon_from=1.8),
    PlaceKind.PHARMACY: PlaceStyle(icon="pharmacy", rank=Rank.OTHER, icon_from=3.0, name_from=11.0),
    PlaceKind.MONEY: PlaceStyle(icon="money", rank=Rank.OTHER, icon_from=4.0, is_quiet=True),
    PlaceKind.PARKING: PlaceStyle(icon="parking", rank=Rank.OTHER, icon_from=3.4, is_quiet=True),
    PlaceKind.BICYCLE: PlaceStyle(icon="bicycle", rank=Rank.OTHER, icon_from=5.0, is_quiet=True),
    PlaceKind.SIGHT: PlaceStyle(
        icon="sight", rank=Rank.OTHER, icon_from=2.8, name_from=4.0, is_quiet=True
    ),
    PlaceKind.SERVICE: PlaceStyle(
        icon="service", rank=Rank.OTHER, icon_from=9.0, name_from=12.0, is_quiet=True
    ),
    PlaceKind.NURSING_ROOM: PlaceStyle(icon="nursing_room", rank=Rank.NEED, icon_from=1.8),
    PlaceKind.LANDMARK: PlaceStyle(
        icon="landmark", rank=Rank.OTHER, icon_from=3.4, name_from=6.0, is_quiet=True
    ),
    PlaceKind.LODGING: PlaceStyle(
        icon="lodging", rank=Rank.OTHER, icon_from=4.5, name_from=9.0, is_quiet=True
    ),
    PlaceKind.FOOD: PlaceStyle(
        icon="food", rank=Rank.OTHER, icon_from=9.0, name_from=12.0, is_quiet=True
    ),
    PlaceKind.SHOP: PlaceStyle(
        icon="shop", rank=Rank.OTHER, icon_from=9.0, name_from=12.0, is_quiet=True
    ),
    PlaceKind.ADDRESS: PlaceStyle(
        icon="address", rank=Rank.OTHER, icon_from=14.0, name_from=14.0, is_quiet=True
    ),
}

TRANSPORT_ICONS = {
    Transport.TRAIN: "train",
    Transport.SUBWAY: "subway",
    Transport.LIGHT_RAIL: "subway",
    Transport.TRAM: "tram",
    Transport.BUS: "bus",
    Transport.UNKNOWN: "train",
}

STATION_ENTRANCE_FROM = 1.2
"""From where on entrances of the station's own halls are shown, if they have no number."""

AREA_NAME_FROM = 1.2
NAMED_AREA_M2 = 900.0
"""Squares, parks and waters at least this large are named."""

STREET_NAME_FROM = 1.1
"""Pixels per metre from which streets are named."""

SHORTEST_NAMED_STREET_M = 40.0
