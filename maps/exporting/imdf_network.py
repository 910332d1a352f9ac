"""The network as other readers of IMDF understand it: units, openings and relationships.

A pathway outside of areas becomes a unit as wide as the way, with an opening at each end. What
leads from level to level becomes a unit on both, and a relationship; an elevator, a unit on every
level with an opening at each landing.
"""

import itertools
import math
from collections import defaultdict

from shapely.geometry import LineString, Polygon, box

from maps.exporting.imdf_collection import Collection, Feature, UnitShape, labels
from maps.model import (
    Access,
    DoorKind,
    Equipment,
    LevelId,
    Name,
    Node,
    NodeId,
    NodeKind,
    Pathway,
    PathwayMode,
    Point,
)

_CATEGORIES = {
    PathwayMode.STAIRS: "stairs",
    PathwayMode.ESCALATOR: "escalator",
    PathwayMode.MOVING_SIDEWALK: "movingwalkway",
    PathwayMode.RAMP: "ramp",
}
_DOORS = {
    DoorKind.HINGED: "swinging",
    DoorKind.SWINGING: "swinging",
    DoorKind.SLIDING: "sliding",
    DoorKind.FOLDING: "movablepartition",
    DoorKind.REVOLVING: "revolving",
}
_GATES = {PathwayMode.FARE_GATE, PathwayMode.EXIT_GATE}
_TIES = {"stairs", "escalator", "ramp", "movingwalkway"}
_WIDE_GATE_M = 0.8
_WAY_M = 1.6
_OPENING_M = 1.0
_CABIN_M = 1.8
_SHORTEST_M = 0.3


def write_network(archive: Collection) -> None:
    """Write what one walks through and rides on."""
    _write_meetings(archive)
    for pathway in archive.station.pathways:
        if pathway.area is None and pathway.mode is not PathwayMode.ELEVATOR:
            _write_pathway(archive, pathway)
    for machine in archive.station.equipment:
        _write_elevator(archive, machine)


def _write_meetings(archive: Collection) -> None:
    """Write an opening at every node where areas meet."""
    nodes = archive.station.node_by_id
    areas: dict[NodeId, set[str]] = defaultdict(set)
    headings: dict[NodeId, float] = {}
    for pathway in archive.station.pathways:
        if pathway.area is not None:
            for node, beyond in ((pathway.from_node, 1), (pathway.to_node, -2)):
                areas[node].add(pathway.area)
                headings.setdefault(node, _heading(nodes[node].position, pathway.line[beyond]))
    for node_id, met in areas.items():
        if len(met) > 1:
            _write_opening(archive, nodes[node_id], headings[node_id])


def _write_pathway(archive: Collection, pathway: Pathway) -> None:
    nodes = archive.station.node_by_id
    start, end = nodes[pathway.from_node], nodes[pathway.to_node]
    width = pathway.min_width_m or _WAY_M
    line = LineString(pathway.line)
    if line.length < _SHORTEST_M:
        return
    shape = line.buffer(width / 2, cap_style="flat", join_style="mitre")
    if not isinstance(shape, Polygon):
        return
    category = _CATEGORIES.get(pathway.mode, "walkway")
    if category == "stairs" and start.level == end.level:
        category = "steps"
    is_outdoor = pathway.is_street and not pathway.is_indoor
    units = {
        level: _write_unit(archive, pathway, level, shape, category, is_outdoor=is_outdoor)
        for level in dict.fromkeys((start.level, end.level))
    }
    openings = [
        _write_opening(
            archive,
            node,
            _heading(node.position, beyond),
            key=pathway.id,
            width_m=min(width, 4.0),
            door=_door(pathway) if node is start else None,
            claims=_claims(pathway),
        )
        for node, beyond in ((start, pathway.line[1]), (end, pathway.line[-2]))
    ]
    if pathway.mode in _GATES:
        _write_gate(archive, pathway, units[start.level])
    if start.level != end.level or category in _TIES:
        _write_relationship(archive, pathway, openings, list(units.values()), category)
    elif not pathway.is_bidirectional:
        _write_one_way(archive, pathway, units[start.level], openings[0])


def _door(pathway: Pathway) -> Feature | None:
    """Return the door at the beginning of a way that is a gate or a door itself."""
    if pathway.mode in _GATES:
        return {"type": "turnstile", "automatic": None, "material": None}
    if pathway.door is None:
        return None
    kind, automatic = _DOORS[pathway.door], pathway.automatic_door
    return {"type": kind, "automatic": automatic, "material": None}


def _write_unit(
    archive: Collection,
    pathway: Pathway,
    level: LevelId,
    shape: Polygon,
    category: str,
    *,
    is_outdoor: bool,
) -> str:
    unit = archive.id("way", f"{pathway.id}\n{level}")
    archive.add(
        "unit",
        unit,
        archive.polygon(shape),
        category=category,
        restriction=None,
        accessibility=_claims(pathway),
        name=labels(pathway.name),
        alt_name=None,
        level_id=archive.level_id(level, is_outdoor=False),
        display_point=None,
    )
    archive.units.append(UnitShape(unit, level, shape, is_outdoor))
    return unit


def _claims(pathway: Pathway) -> list[str] | None:
    claims = ["wheelchair"] if pathway.access is Access.YES else []
    if pathway.tactile_paving:
        claims.append("tactilepaving")
    return claims or None


def _write_opening(  # noqa: PLR0913 - what an opening is made of
    archive: Collection,
    node: Node,
    heading_deg: float,
    *,
    key: str = "",
    width_m: float = _OPENING_M,
    door: Feature | None = None,
    claims: list[str] | None = None,
) -> str:
    """Write an opening across a way, and return its id."""
    opening = archive.id("opening", f"{node.id}\n{key}")
    door_kind = None if node.door is None else _DOORS[node.door]
    if door is None and door_kind is not None:
        door = {"type": door_kind, "automatic": node.automatic_door, "material": None}
    is_entrance = node.kind is NodeKind.ENTRANCE
    archive.add(
        "opening",
        opening,
        archive.line(_across(node.position, heading_deg, node.min_width_m or width_m)),
        category="pedestrian.principal" if is_entrance else "pedestrian",
        accessibility=["wheelchair"] if node.access is Access.YES else claims,
        access_control=None,
        door=door,
        name=None,
        alt_name=None,
        display_point=None,
        level_id=archive.level_id(node.level, is_outdoor=False),
    )
    return opening


def _write_gate(archive: Collection, pathway: Pathway, unit: str) -> None:
    """Write a fare gate as an amenity too."""
    middle = LineString(pathway.line).interpolate(0.5, normalized=True)
    is_wide = (pathway.min_width_m or 0) >= _WIDE_GATE_M
    archive.add(
        "amenity",
        archive.id("gate", pathway.id),
        archive.point((round(middle.x, 2), round(middle.y, 2))),
        category="faregate.oversized" if is_wide else "faregate",
        accessibility=_claims(pathway),
        name=labels(pathway.name),
        alt_name=None,
        hours=pathway.opening_hours or None,
        phone=None,
        website=None,
        unit_ids=[unit],
        address_id=None,
        correlation_id=None,
    )


def _write_one_way(archive: Collection, pathway: Pathway, unit: str, opening: str) -> None:
    """Write that one comes into a way at its beginning only."""
    start = archive.station.node_by_id[pathway.from_node]
    before = archive.unit_at(start.level, start.position, but=unit)
    archive.add(
        "relationship",
        archive.id("relationship", pathway.id),
        None,
        category="traversal",
        direction="directed",
        origin=None if before is None else {"id": before.id, "feature_type": "unit"},
        intermediary=[{"id": opening, "feature_type": "opening"}],
        destination={"id": unit, "feature_type": "unit"},
        hours=pathway.opening_hours or None,
    )


def _write_relationship(
    archive: Collection, pathway: Pathway, ends: list[str], units: list[str], category: str
) -> None:
    archive.add(
        "relationship",
        archive.id("relationship", pathway.id),
        None,
        category=category if category in _TIES else "traversal",
        direction="undirected" if pathway.is_bidirectional else "directed",
        origin={"id": ends[0], "feature_type": "opening"},
        intermediary=[{"id": unit, "feature_type": "unit"} for unit in units],
        destination={"id": ends[1], "feature_type": "opening"},
        hours=pathway.opening_hours or None,
    )


def _write_elevator(archive: Collection, machine: Equipment) -> None:
    """Write an elevator on each level where it has landings."""
    nodes = archive.station.node_by_id
    rides = [
        p
        for p in archive.station.pathways
        if p.equipment == machine.id and p.mode is PathwayMode.ELEVATOR
    ]
    landings: dict[LevelId, dict[NodeId, None]] = defaultdict(dict)
    for node in (n for p in rides for n in (p.from_node, p.to_node)):
        landings[nodes[node].level][node] = None
    order = sorted(landings, key=lambda lv: archive.station.level_by_id[lv].index)
    units = [_write_cabin(archive, machine, lv, [nodes[n] for n in landings[lv]]) for lv in order]
    for low, high in itertools.pairwise(units):
        archive.add(
            "relationship",
            archive.id("relationship", f"{machine.id}\n{low}\n{high}"),
            None,
            category="elevator",
            direction="undirected",
            origin={"id": low, "feature_type": "unit"},
            intermediary=None,
            destination={"id": high, "feature_type": "unit"},
            hours=machine.opening_hours or None,
        )


def _write_cabin(
    archive: Collection, machine: Equipment, level: LevelId, landings: list[Node]
) -> str:
    """Write the cabin on one level, reaching out to where one stands in front of its doors."""
    x, y = machine.position
    half = max(machine.cabin_width_m or _CABIN_M, machine.cabin_length_m or _CABIN_M) / 2
    shape = box(x - half, y - half, x + half, y + half)
    for node in landings:
        if node.position != machine.position:
            reach = LineString([machine.position, node.position])
            shape = shape.union(reach.buffer(_OPENING_M / 2, cap_style="flat"))
    if not isinstance(shape, Polygon):
        shape = shape.convex_hull
    unit = archive.id("cabin", f"{machine.id}\n{level}")
    archive.add(
        "unit",
        unit,
        archive.polygon(shape if isinstance(shape, Polygon) else box(x - 1, y - 1, x + 1, y + 1)),
        category="elevator",
        restriction=None,
        accessibility=_says(machine),
        name=labels(machine.name or Name(local=machine.ref)),
        alt_name=None,
        level_id=archive.level_id(level, is_outdoor=False),
        display_point=archive.point(machine.position),
    )
    archive.units.append(UnitShape(unit, level, shape, is_outdoor=False))
    door = {"type": "sliding", "automatic": True, "material": None}
    for node in landings:
        heading = _heading(node.position, machine.position)
        width = machine.door_width_m or _OPENING_M
        _write_opening(archive, node, heading, key=machine.id, width_m=width, door=door)
    return unit


def _says(machine: Equipment) -> list[str] | None:
    claims = ["wheelchair"] if machine.access is Access.YES else []
    if machine.has_braille:
        claims.append("braille")
    return claims or None


def _heading(start: Point, end: Point) -> float:
    return math.degrees(math.atan2(end[0] - start[0], end[1] - start[1]))


def _across(spot: Point, heading_deg: float, width_m: float) -> tuple[Point, Point]:
    """Return a line through a point, across a direction."""
    angle = math.radians(heading_deg + 90)
    dx, dy = math.sin(angle) * width_m / 2, math.cos(angle) * width_m / 2
    return (
        (round(spot[0] - dx, 2), round(spot[1] - dy, 2)),
        (round(spot[0] + dx, 2), round(spot[1] + dy, 2)),
    )
