"""What lies under a finger on the map, what one most likely means first. Pure.

Points before lines, lines before surfaces, small surfaces before large ones: what is hard to hit is
meant by who hits it.
"""

import itertools
import math
from collections.abc import Iterator

from app.mapview.rings import area_m2, is_inside
from maps.editing import Collection, Ref
from maps.model import (
    Area,
    EquipmentKind,
    LevelId,
    Line,
    Pathway,
    PathwayMode,
    Point,
    StationMap,
)

_MOST = 12
"""So many things under one finger can be told apart; more would be a list nobody reads."""


def find_all(station: StationMap, level: LevelId, at: Point, reach_m: float) -> tuple[Ref, ...]:
    """Return what lies within reach of a point of a level, the likeliest first."""
    found: list[tuple[tuple[int, float], Ref]] = []
    for machine in station.equipment:
        if level in machine.levels or not machine.levels:
            far = math.dist(machine.position, at)
            if far <= reach_m and machine.kind is EquipmentKind.ELEVATOR:
                found.append(((0, far), Ref(Collection.EQUIPMENT, machine.id)))
    for place in station.places:
        if level in place.levels:
            far = math.dist(place.position, at)
            if far <= reach_m:
                found.append(((1, far), Ref(Collection.PLACES, place.id)))
    for node in station.nodes:
        if node.level == level:
            far = math.dist(node.position, at)
            if far <= reach_m * 0.7:
                found.append(((2, far), Ref(Collection.NODES, node.id)))
    found += _pathways(station, level, at, reach_m)
    found += _areas(station, level, at)
    found.sort(key=lambda each: each[0])
    return tuple(ref for _, ref in found[:_MOST])


def find_node(station: StationMap, level: LevelId, at: Point, reach_m: float) -> Ref | None:
    """Return the nearest node within reach."""
    near = [
        (math.dist(node.position, at), node.id)
        for node in station.nodes
        if node.level == level and math.dist(node.position, at) <= reach_m
    ]
    return Ref(Collection.NODES, min(near)[1]) if near else None


def find_vertex(line: Line, at: Point, reach_m: float) -> int | None:
    """Return which point of a line lies under a finger."""
    near = [(math.dist(point, at), number) for number, point in enumerate(line)]
    far, number = min(near, default=(math.inf, 0))
    return number if far <= reach_m else None


def _pathways(
    station: StationMap, level: LevelId, at: Point, reach_m: float
) -> Iterator[tuple[tuple[int, float], Ref]]:
    nodes = station.node_by_id
    for way in station.pathways:
        if not _may_be_near(way.line, at, reach_m):
            continue
        if level not in {nodes[way.from_node].level, nodes[way.to_node].level}:
            continue
        far = distance_to_line(way.line, at)
        if far <= reach_m:
            yield (_rank(way), far), Ref(Collection.PATHWAYS, way.id)


def _rank(way: Pathway) -> int:
    """What crosses an area was made by the importer: what was drawn comes first."""
    return 3 if way.area is None and way.mode is not PathwayMode.ELEVATOR else 4


def _areas(
    station: StationMap, level: LevelId, at: Point
) -> Iterator[tuple[tuple[int, float], Ref]]:
    for area in station.areas:
        if level in area.levels and holds(area, at):
            yield (5, area_m2(area.outer)), Ref(Collection.AREAS, area.id)


def holds(area: Area, at: Point) -> bool:
    """Say whether a point lies in an area, and not in one of its holes."""
    if not _may_be_near(area.outer, at, 0.0) or not is_inside(area.outer, at):
        return False
    return not any(is_inside(hole, at) for hole in area.holes)


def _may_be_near(line: Line, at: Point, reach_m: float) -> bool:
    x, y = at
    return (
        min(p[0] for p in line) - reach_m <= x <= max(p[0] for p in line) + reach_m
        and min(p[1] for p in line) - reach_m <= y <= max(p[1] for p in line) + reach_m
    )


def distance_to_line(line: Line, at: Point) -> float:
    """Return metres from a point to the nearest point of a line."""
    return math.dist(nearest_on(line, at)[0], at)


def nearest_on(line: Line, at: Point) -> tuple[Point, int]:
    """Return the point of a line that is nearest, and the number of the part it lies on."""
    best: tuple[float, Point, int] = (math.inf, line[0], 0)
    for number, (a, b) in enumerate(itertools.pairwise(line)):
        length2 = (b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2
        share = 0.0
        if length2 > 0:
            share = ((at[0] - a[0]) * (b[0] - a[0]) + (at[1] - a[1]) * (b[1] - a[1])) / length2
        share = min(max(share, 0.0), 1.0)
        point = (a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1]))
        far = math.dist(point, at)
        if far < best[0]:
            best = (far, point, number)
    return best[1], best[2]
