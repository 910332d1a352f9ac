"""Surfaces of OpenSidewalks files: zones are crossed, buildings and fences only drawn."""

import itertools
from dataclasses import replace

import shapely

from maps.importing.area_ground import Ground, wall
from maps.importing.area_remarks import TIGHT_M, report_tight
from maps.importing.area_ways import cross
from maps.importing.areas import surface
from maps.importing.draft import DraftNode, DraftPathway, Traits
from maps.importing.level_text import level_id
from maps.importing.opensidewalks_edges import Graph, node_id
from maps.importing.opensidewalks_read import SOURCE_ID, Thing
from maps.importing.osm_tags import read_access, read_name
from maps.model import (
    Area,
    AreaId,
    AreaKind,
    Line,
    Outline,
    OutlineKind,
    Point,
    Provenance,
)

GROUND = level_id(0.0)
_WALLS = frozenset(["fence", "wall", "retaining_wall", "hedge", "guard_rail"])
_RIM_M = 0.3


def add_zones(graph: Graph) -> None:
    """Cross each pedestrian surface from node to node of the graph on its rim."""
    walls = _walls(graph)
    used = {n for p in graph.draft.pathways for n in (p.from_node, p.to_node)}
    for number, zone in enumerate(graph.data.zones, 1):
        source = f"osw:zone/{zone.id or number}"
        for outer, holes in zone.polygons:
            ring, inner = graph.line(outer), [graph.line(hole) for hole in holes]
            polygon = surface(ring, inner)
            if polygon is None:
                graph.report(
                    "zone_broken",
                    source,
                    "The outline of this zone crosses itself; nothing leads across it.",
                    "Correct the outline.",
                )
                continue
            _add_area(graph, source, zone, AreaKind.SQUARE, (ring, inner))
            rim = dict.fromkeys(node_id(raw) for raw in zone.rim)
            near = [n for n in rim if n in used]
            entries = [n for n in near if _touches(graph, n, polygon)]
            solids = tuple(w for w in walls if w.intersects(polygon))
            ground = Ground(polygon, solids, has_open_rim=True)
            _cross(graph, source, zone, ground, entries)


def _touches(graph: Graph, node: str, polygon: shapely.Polygon) -> bool:
    return polygon.distance(shapely.Point(graph.draft.nodes[node].position)) <= _RIM_M


def _cross(graph: Graph, source: str, zone: Thing, ground: Ground, entries: list[str]) -> None:
    nodes = graph.draft.nodes
    by_place: dict[Point, str] = {}
    for entry in entries:
        by_place.setdefault(nodes[entry].position, entry)
    found = cross(ground, list(by_place))
    names = list(by_place.values())
    for corner, point in enumerate(found.points[len(names) :], 1):
        key = f"{source}@{corner}"
        nodes[key] = DraftNode(id=key, level=0.0, position=point)
        names.append(key)
    traits = Traits(
        access=read_access(zone.tags, []),
        surface=zone.tags.get("surface", ""),
        area=source,
    )
    if len(by_place) > 1 and found.joined_at_m(len(by_place)) < TIGHT_M:
        report_tight(graph.draft.remarks, source)
    ways = zip(found.pieces, found.widths_m, strict=True)
    for order, ((a, b), width_m) in enumerate(ways, 1):
        graph.draft.pathways.append(
            DraftPathway(
                source=source,
                order=order,
                from_node=names[a],
                to_node=names[b],
                line=(nodes[names[a]].position, nodes[names[b]].position),
                traits=replace(traits, min_width_m=width_m),
            )
        )


def _walls(graph: Graph) -> list[shapely.Polygon]:
    """Return fences and walls as things that stand in the way."""
    lines = [
        graph.line(drawn)
        for thing in graph.data.lines
        if thing.tags.get("barrier") in _WALLS
        for drawn in thing.lines
    ]
    return [wall((a, b)) for line in lines for a, b in itertools.pairwise(line) if a != b]


def add_surfaces(graph: Graph) -> None:
    """Draw buildings and what else is no way, and fences."""
    for number, thing in enumerate(graph.data.polygons, 1):
        kind = AreaKind.BUILDING if thing.tags.get("building", "no") != "no" else None
        if kind is None and thing.tags.get("leisure") in ("park", "garden"):
            kind = AreaKind.GREEN
        for outer, holes in thing.polygons if kind is not None else ():
            ring, inner = graph.line(outer), [graph.line(hole) for hole in holes]
            source = f"osw:polygon/{thing.id or number}"
            if kind is not None and len(set(ring)) > 2:
                _add_area(graph, source, thing, kind, (ring, inner))
    for number, thing in enumerate(graph.data.lines, 1):
        for part, drawn in enumerate(thing.lines, 1):
            line = graph.line(drawn)
            if thing.tags.get("barrier") in _WALLS and len(set(line)) > 1:
                graph.draft.outlines.append(
                    Outline(
                        id=_free_id(graph, f"osw:line/{thing.id or number}", part),
                        kind=OutlineKind.WALL,
                        levels=(GROUND,),
                        line=line,
                        provenance=Provenance(source=SOURCE_ID),
                    )
                )


def _add_area(
    graph: Graph,
    source: str,
    thing: Thing,
    kind: AreaKind,
    rings: tuple[Line, list[Line]],
) -> None:
    ring, holes = rings
    graph.draft.areas.append(
        Area(
            id=AreaId(_free_id(graph, source, 1)),
            kind=kind,
            levels=(GROUND,),
            outer=ring,
            holes=tuple(hole for hole in holes if len(set(hole)) > 2),
            name=read_name(thing.tags),
            is_walkable=kind is AreaKind.SQUARE,
            provenance=Provenance(source=SOURCE_ID),
        )
    )


def _free_id(graph: Graph, wanted: str, number: int) -> str:
    found = wanted if number == 1 else f"{wanted}#{number}"
    while found in graph.drawn:
        number += 1
        found = f"{wanted}#{number}"
    graph.drawn.add(found)
    return found
