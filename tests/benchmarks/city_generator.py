"""A city that nobody built, as large as one likes: the worst case for a search by separators.

A jittered street grid with both sidewalks, four corners at each junction, and stations of three
levels with stairs, escalators and elevators below every so many junctions. The same city comes as
our own station map and as OpenStreetMap data for the peers; node n of the one is node n of the
other, so both are asked about the same coordinates. Everything follows from the seed.
"""

import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

import osmium
from osmium.osm.mutable import Node as OsmNode
from osmium.osm.mutable import Way as OsmWay

from maps.model import (
    Access,
    Anchor,
    Crossing,
    Equipment,
    EquipmentId,
    EquipmentKind,
    Kerb,
    Level,
    LevelId,
    Name,
    Node,
    NodeId,
    Pathway,
    PathwayId,
    PathwayMode,
    Place,
    PlaceId,
    PlaceKind,
    Point,
    StationMap,
)
from maps.model.geometry import distance_m

_ANCHOR = Anchor(lat_deg=36.5, lon_deg=124.7)  # in the open sea
_BLOCK_M = 90.0
_JITTER_M = 14.0
_HALF_STREET_M = 6.0
_CONCOURSE = (5, 12)
_PLATFORMS = 2
_PLATFORM_NODES = 12
_STEP_M = 6.0


@dataclass(frozen=True, slots=True)
class Way:
    """One way between two nodes, before it is put into anybody's words."""

    a: int
    b: int
    mode: PathwayMode = PathwayMode.WALKWAY
    crossing: bool = False
    machine: int | None = None


@dataclass
class City:
    """Positions and levels by node number, ways, and machines with their nodes from top to bottom."""

    positions: list[Point] = field(default_factory=list)
    levels: list[int] = field(default_factory=list)
    ways: list[Way] = field(default_factory=list)
    machines: list[tuple[int, ...]] = field(default_factory=list)
    platforms: list[tuple[int, ...]] = field(default_factory=list)

    def node(self, x: float, y: float, level: int = 0) -> int:
        """Add a node and return its number."""
        self.positions.append((round(x, 2), round(y, 2)))
        self.levels.append(level)
        return len(self.positions) - 1

    def row(self, nodes: Iterable[int]) -> None:
        """Join nodes one after the other."""
        self.ways += [Way(a, b) for a, b in pairwise(nodes)]

    def elevator(self, *landings: int) -> None:
        """Join nodes of neighbouring levels by one elevator."""
        number = len(self.machines)
        self.machines.append(landings)
        for a, b in pairwise(landings):
            self.ways.append(Way(a, b, PathwayMode.ELEVATOR, machine=number))


def build_city(junctions: int, stations: int, seed: int = 1) -> City:
    """Return a city of `junctions` by `junctions`, with that many stations below it."""
    chance = random.Random(seed)
    city = City()
    half = junctions * _BLOCK_M / 2
    corners: list[list[list[int]]] = []
    for row in range(junctions):
        corners.append([])
        for column in range(junctions):
            x = column * _BLOCK_M - half + chance.uniform(-_JITTER_M, _JITTER_M)
            y = row * _BLOCK_M - half + chance.uniform(-_JITTER_M, _JITTER_M)
            around = [
                city.node(x + dx * _HALF_STREET_M, y + dy * _HALF_STREET_M)
                for dx, dy in ((-1, -1), (1, -1), (1, 1), (-1, 1))
            ]
            city.ways += [
                Way(around[i], around[(i + 1) % 4], crossing=True) for i in range(len(around))
            ]
            corners[-1].append(around)
    for row in range(junctions):
        for column in range(junctions):
            _, south_east, north_east, north_west = corners[row][column]
            if column + 1 < junctions:
                east = corners[row][column + 1]
                _sidewalk(city, chance, south_east, east[0])
                _sidewalk(city, chance, north_east, east[3])
            if row + 1 < junctions:
                north = corners[row + 1][column]
                _sidewalk(city, chance, north_west, north[0])
                _sidewalk(city, chance, north_east, north[1])
    every = max(1, junctions * junctions // max(1, stations))
    for number in range(stations):
        place = (number * every + every // 2) % (junctions * junctions)
        _station(city, corners[place // junctions][place % junctions])
    return city


def _sidewalk(city: City, chance: random.Random, a: int, b: int) -> None:
    """Join two corners by a sidewalk that is not quite straight."""
    (ax, ay), (bx, by) = city.positions[a], city.positions[b]
    share = chance.uniform(0.3, 0.7)
    middle = city.node(
        ax + (bx - ax) * share + chance.uniform(-1.5, 1.5),
        ay + (by - ay) * share + chance.uniform(-1.5, 1.5),
    )
    city.row((a, middle, b))


def _station(city: City, around: list[int]) -> None:
    """Put a concourse and two platforms below a junction."""
    x, y = city.positions[around[0]]
    rows, columns = _CONCOURSE
    hall = [
        [city.node(x + c * _STEP_M, y + r * _STEP_M, -1) for c in range(columns)]
        for r in range(rows)
    ]
    for line in [*hall, *zip(*hall, strict=True)]:
        city.row(line)
    city.ways.append(Way(around[0], hall[0][0], PathwayMode.STAIRS))
    city.ways.append(Way(around[2], hall[-1][-1], PathwayMode.STAIRS))
    city.ways.append(Way(hall[0][1], around[1], PathwayMode.ESCALATOR))
    city.elevator(around[3], hall[-1][0])
    for number in range(_PLATFORMS):
        side = hall[0] if number == 0 else hall[-1]
        line = [
            city.node(x + i * 2 * _STEP_M, y + (2 * number - 1) * 4 * _STEP_M, -2)
            for i in range(_PLATFORM_NODES)
        ]
        city.row(line)
        city.platforms.append(tuple(line))
        city.ways.append(Way(side[3], line[2], PathwayMode.STAIRS))
        city.ways.append(Way(line[3], side[4], PathwayMode.ESCALATOR))
        city.elevator(side[8], line[6])


def station_map(city: City) -> StationMap:
    """Return the city as a map of ours. Facts that decide on wheelchairs are spread over it."""
    chance = random.Random(2)
    levels = {index: LevelId(str(index)) for index in (-2, -1, 0)}
    names = [NodeId(f"n{number}") for number in range(len(city.positions))]
    return StationMap.of(
        id="generated:city",
        name=Name(local="City"),
        anchor=_ANCHOR,
        timezone="Asia/Seoul",
        levels=[Level(id=name, index=float(index)) for index, name in levels.items()],
        nodes=[
            Node(id=names[n], level=levels[level], position=position, is_street=level == 0)
            for n, (position, level) in enumerate(zip(city.positions, city.levels, strict=True))
        ],
        pathways=[
            _pathway(city, number, way, names, chance) for number, way in enumerate(city.ways)
        ],
        equipment=[
            Equipment(
                id=EquipmentId(f"lift{number}"),
                kind=EquipmentKind.ELEVATOR,
                position=city.positions[landings[0]],
                levels=tuple(levels[city.levels[n]] for n in reversed(landings)),
                access=Access.YES,
            )
            for number, landings in enumerate(city.machines)
        ],
        places=[
            Place(
                id=PlaceId(f"platform{number}"),
                kind=PlaceKind.PLATFORM,
                ref=str(number + 1),
                levels=(levels[-2],),
                position=city.positions[line[0]],
                nodes=tuple(names[n] for n in line),
            )
            for number, line in enumerate(city.platforms)
        ],
    )


def _pathway(
    city: City, number: int, way: Way, names: list[NodeId], chance: random.Random
) -> Pathway:
    line = (city.positions[way.a], city.positions[way.b])
    facts: dict[str, object] = {}
    if way.mode is PathwayMode.ESCALATOR:
        facts = {"is_bidirectional": False, "goes_up": True}
    elif way.mode is PathwayMode.STAIRS:
        facts = {"stair_count": -18}
    elif way.mode is PathwayMode.ELEVATOR:
        facts = {"equipment": EquipmentId(f"lift{way.machine}"), "access": Access.YES}
    elif way.crossing:
        kerb = Kerb.RAISED if chance.random() < 0.1 else Kerb.LOWERED
        facts = {"crossing": Crossing.MARKED, "kerb": kerb, "access": Access.YES}
    else:
        facts = {"access": Access.YES, "is_indoor": city.levels[way.a] < 0}
    return Pathway(
        id=PathwayId(f"w{number}"),
        mode=way.mode,
        from_node=names[way.a],
        to_node=names[way.b],
        line=line,
        length_m=round(max(0.0, distance_m(*line)), 2),
        **facts,  # type: ignore[arg-type]
    )


def write_osm(city: City, path: Path) -> None:
    """Write the city as OpenStreetMap data: elevators are nodes that its levels share."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.unlink(missing_ok=True)
    shared = {node: landings[0] for landings in city.machines for node in landings}
    with osmium.SimpleWriter(str(path)) as writer:
        for number, position in enumerate(city.positions):
            if shared.get(number, number) == number:
                lon, lat = _ANCHOR.to_lonlat(position)
                tags = {"highway": "elevator"} if number in shared else {}
                writer.add_node(OsmNode(id=number + 1, version=1, location=(lon, lat), tags=tags))
        for number, (way, tags) in enumerate(_osm_ways(city)):
            ends = [shared.get(node, node) + 1 for node in (way.a, way.b)]
            writer.add_way(OsmWay(id=number + 1, version=1, nodes=ends, tags=tags))


def _osm_ways(city: City) -> Iterator[tuple[Way, dict[str, str]]]:
    for way in city.ways:
        levels = sorted({city.levels[way.a], city.levels[way.b]})
        tags = {"level": ";".join(str(level) for level in levels)} if levels != [0] else {}
        match way.mode:
            case PathwayMode.ELEVATOR:
                continue  # the node is enough
            case PathwayMode.STAIRS:
                tags |= {"highway": "steps", "step_count": "18", "incline": "down"}
            case PathwayMode.ESCALATOR:
                tags |= {"highway": "steps", "conveying": "forward", "oneway": "yes"}
            case _ if way.crossing:
                tags |= {"highway": "footway", "footway": "crossing"}
            case _ if levels == [0]:
                tags |= {"highway": "footway", "footway": "sidewalk"}
            case _:
                tags |= {"highway": "footway", "indoor": "yes"}
        yield way, tags
