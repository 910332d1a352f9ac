"""Walkable OSM surfaces: crossed inside between all points where something touches them.

Joined are the rim nodes shared with other walkable things. A way, stairs or a lift that ends inside
a surface of its own level without sharing a node with it is joined too: it stands on that surface.
That is marked as inferred and reported. A surface whose rings are broken is walked along its rim.
"""

import itertools
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

import shapely
from shapely.geometry import Polygon

from maps.importing.area_ground import Ground
from maps.importing.area_remarks import TIGHT_M, report_parted, report_tight
from maps.importing.area_ways import cross
from maps.importing.areas import far_ends, is_joined, simple_ring, surface
from maps.importing.draft import DraftNode, DraftPathway, Traits
from maps.importing.level_text import level_id
from maps.importing.osm_levels import Extent
from maps.importing.osm_lines import report_way
from maps.importing.osm_network import Net
from maps.importing.osm_obstacles import Obstacles, Rims
from maps.importing.osm_read import Tags
from maps.importing.osm_tags import read_name
from maps.importing.osm_traits import read_way
from maps.importing.osm_walk import Ring, WalkArea, is_indoor, is_platform
from maps.model import Area, AreaId, AreaKind, NodeKind, PathwayMode, Point, Severity

_INSIDE = "it ends on this surface, though the source draws no common point"
_MOST_INNER = 120


@dataclass(slots=True)
class Surface:
    """One polygon of a walkable area. `inner` are nodes that stand on it away from its rim."""

    id: str
    area: WalkArea
    index: int
    outer: Ring
    holes: list[Ring]
    polygon: Polygon | None
    inner: list[str] = field(default_factory=list)
    joined: set[str] = field(default_factory=set)
    """Those of them that the source does not join to it."""


def find_surfaces(net: Net) -> list[Surface]:
    """Return every polygon of every walkable area."""
    return [s for index, area in enumerate(net.walk.areas) for s in _surfaces(net, index, area)]


def find_inner(net: Net, surfaces: Sequence[Surface]) -> None:
    """Find nodes of ways and stairs that stand on a surface away from its rim.

    Where their ways touch the rim, they are on the surface beyond doubt. Where nothing touches it,
    they are joined to it all the same, as an inference.
    """
    extents: dict[str, list[Extent]] = defaultdict(list)
    links: dict[str, set[str]] = defaultdict(set)
    for extent in net.extents:
        nodes = [net.node_of[key] for key in extent.keys]
        for node in nodes:
            extents[node].append(extent)
        if extent.is_line and not extent.is_stairs:
            for a, b in itertools.pairwise(nodes):
                links[a].add(b)
                links[b].add(a)
    known = {net.node_of[key] for key in net.plan.known if key in net.node_of}
    for face, inside in _nodes_inside(net, surfaces, extents):
        rim = set(_rim_nodes(net, face).values())
        on_it = {n for n in inside - rim if _stands_on(net, face, n, extents[n], known)}
        joined: list[str] = []
        for group in _groups(on_it, links):
            used = [
                n for n in group if len(extents[n]) != 2 or any(e.is_stairs for e in extents[n])
            ] or group[:1]
            face.inner.extend(used[:_MOST_INNER])
            if not any(links[n] & rim for n in group):
                joined.extend(used[:_MOST_INNER])
        face.joined.update(joined)
        if joined:
            net.draft.remarks.add(
                Severity.HINT,
                "joined_inside_area",
                (face.area.source, *joined),
                text="Ways end on this surface without a common point; they are joined to it.",
                advice="Let the ways share a node with the surface in OpenStreetMap.",
            )


def _nodes_inside(
    net: Net, surfaces: Sequence[Surface], extents: Mapping[str, Sequence[Extent]]
) -> Iterator[tuple[Surface, set[str]]]:
    ids = [node_id for node_id in net.draft.nodes if node_id in extents]
    faces = [s for s in surfaces if s.polygon is not None]
    if not ids or not faces:
        return
    tree = shapely.STRtree(shapely.points([net.draft.nodes[i].position for i in ids]))
    found = tree.query([s.polygon for s in faces], predicate="contains")
    inside: dict[int, set[str]] = defaultdict(set)
    for face_index, node_index in found.T.tolist():
        inside[face_index].add(ids[node_index])
    for face_index in sorted(inside):
        yield faces[face_index], inside[face_index]


def _groups(nodes: set[str], links: Mapping[str, set[str]]) -> Iterator[list[str]]:
    """Yield nodes that hang together over flat ways, sorted."""
    seen: set[str] = set()
    for start in sorted(nodes):
        if start in seen:
            continue
        group, queue = {start}, [start]
        while queue:
            for node in links.get(queue.pop(), ()):
                if node in nodes and node not in group:
                    group.add(node)
                    queue.append(node)
        seen |= group
        yield sorted(group)


def draw_areas(net: Net, surfaces: Sequence[Surface]) -> dict[str, list[str]]:
    """Add the areas and the ways across them; return the nodes on each area by source id."""
    on_area: dict[str, list[str]] = defaultdict(list)
    read: dict[str, Traits] = {}
    levels = [surface_level(net, face) for face in surfaces]
    rims = Rims(net, [face.polygon for face in surfaces], levels)
    obstacles = Obstacles(net)
    for number, face in enumerate(surfaces):
        source = face.area.source
        if source not in read:
            way = read_way(source, face.area.tags, spans_levels=False)
            report_way(net, source, way)
            read[source] = _flat(way.traits)
        order = len(net.draft.pathways)
        ground = _ground(net, face, number, (rims, obstacles))
        on_area[source].extend(_draw(net, face, replace(read[source], area=face.id), order, ground))
        _add_picture(net, face)
    _report_broken(net, surfaces)
    return {source: list(dict.fromkeys(nodes)) for source, nodes in on_area.items()}


def surface_level(net: Net, face: Surface) -> float:
    """Return the level of a surface: its own, else that of most points on its rim."""
    if len(face.area.levels) == 1:
        return face.area.levels[0]
    nodes = _rim_nodes(net, face)
    levels = [net.draft.nodes[n].level for n in nodes.values()]
    if not levels:
        return min(face.area.levels, key=abs, default=0.0)
    return max(sorted(set(levels), key=abs), key=levels.count)


def _flat(traits: Traits) -> Traits:
    """Return the traits of a surface for a way across it, in whatever direction."""
    return replace(
        traits,
        mode=PathwayMode.WALKWAY,
        is_bidirectional=True,
        incline_ratio=None if traits.goes_up is not None else traits.incline_ratio,
        goes_up=None,
        kerb=None,
        kerb_height_m=None,
        crossing=None,
        equipment=None,
        inferred="",
    )


def _area_kind(tags: Tags) -> AreaKind:
    if is_platform(tags):
        return AreaKind.PLATFORM
    if "corridor" in (tags.get("indoor"), tags.get("highway")):
        return AreaKind.CORRIDOR
    return AreaKind.HALL if is_indoor(tags) else AreaKind.SQUARE


def _surfaces(net: Net, index: int, area: WalkArea) -> Iterator[Surface]:
    holes = [(ring, _points(net, ring)) for ring in area.holes]
    for number, outer in enumerate(area.outers, 1):
        rim = _points(net, outer)
        whole = surface(rim, ())
        own = [
            (ring, points)
            for ring, points in holes
            if whole is not None and (len(area.outers) == 1 or _is_in(whole, points))
        ]
        polygon = surface(rim, [points for _, points in own]) if whole is not None else None
        yield Surface(
            id=area.source if number == 1 else f"{area.source}#{number}",
            area=area,
            index=index,
            outer=outer,
            holes=[ring for ring, _ in own],
            polygon=polygon if polygon is not None else whole,
            joined=set(net.rejoined.get(index, ())),
        )


def _points(net: Net, ring: Ring) -> list[Point]:
    return [net.position(ref) for ref in ring]


def _is_in(polygon: Polygon, points: Sequence[Point]) -> bool:
    return bool(polygon.covers(shapely.Point(points[0])))


def _stands_on(
    net: Net, face: Surface, node_id: str, extents: Sequence[Extent], known: set[str]
) -> bool:
    """Say whether a node inside the outline of an area is on its surface, as far as tags tell."""
    if face.area.levels:
        return node_id in known and net.draft.nodes[node_id].level in face.area.levels
    if net.draft.nodes[node_id].kind is NodeKind.LANDING:
        return False
    own = net.extents[len(net.pieces) + face.index]
    if own.is_sheltered or any(e.levels or e.is_sheltered for e in extents):
        return False
    if any(e.layer != own.layer for e in extents):
        return False
    flat = [e for e in extents if not e.is_stairs]
    return bool(flat) or len(extents) == 1


def _rim_nodes(net: Net, face: Surface) -> dict[int, str]:
    """Return the nodes on the rim of a surface, by OSM node id, in drawing order."""
    refs = dict.fromkeys(ref for ring in (face.outer, *face.holes) for ref in ring)
    return {
        ref: net.node_of[net.area_key(face.index, ref)]
        for ref in refs
        if ref in net.graph_refs and not net.point(ref).is_shut
    }


def _ground(net: Net, face: Surface, number: int, around: tuple[Rims, Obstacles]) -> Ground | None:
    """Return what a surface leaves free to walk on."""
    if face.polygon is None:
        return None
    rims, obstacles = around
    own = net.extents[len(net.pieces) + face.index]
    return Ground(
        polygon=face.polygon,
        solids=obstacles.on(
            face.polygon,
            face.area.levels or (surface_level(net, face),),
            own.layer,
            is_sheltered=own.is_sheltered,
        ),
        beyond=rims.beyond(number, (face.outer, *face.holes)),
        has_open_rim=_area_kind(face.area.tags) is AreaKind.SQUARE and not own.is_sheltered,
    )


def _draw(net: Net, face: Surface, traits: Traits, order: int, ground: Ground | None) -> list[str]:
    nodes = net.draft.nodes
    rim = _rim_nodes(net, face)
    if ground is None:
        net.draft.pathways.extend(_along_rim(net, face, traits, order))
        return list(rim.values())
    level = surface_level(net, face)
    entries = list(dict.fromkeys([*rim.values(), *face.inner]))
    if entries and is_platform(face.area.tags):
        entries.extend(_add_ends(net, face, level))
    across = cross(ground, [nodes[n].position for n in entries])
    names = list(entries)
    for number, point in enumerate(across.points[len(entries) :], 1):
        name = f"{face.id}@{level_id(level)}+{number}"
        nodes[name] = DraftNode(id=name, level=level, position=point)
        names.append(name)
    for number, ((a, b), width_m) in enumerate(zip(across.pieces, across.widths_m, strict=True)):
        wide = replace(traits, min_width_m=min(width_m, traits.min_width_m or width_m))
        joined = names[a] in face.joined or names[b] in face.joined
        net.draft.pathways.append(
            DraftPathway(
                source=face.area.source,
                order=order + number,
                from_node=names[a],
                to_node=names[b],
                line=(nodes[names[a]].position, nodes[names[b]].position),
                traits=replace(wide, inferred=_INSIDE) if joined else wide,
            )
        )
    if not is_joined(len(entries), across.pieces):
        alone = cross(ground.polygon, [nodes[n].position for n in entries])
        if is_joined(len(entries), alone.pieces):
            report_parted(net.draft.remarks, face.area.source)
        else:
            net.draft.pathways.extend(_along_rim(net, face, traits, order + len(across.pieces)))
    elif len(entries) > 1 and across.joined_at_m(len(entries)) < TIGHT_M:
        report_tight(net.draft.remarks, face.area.source)
    if is_platform(face.area.tags):
        for name in names:
            if nodes[name].kind is NodeKind.JUNCTION:
                nodes[name].kind = NodeKind.PLATFORM
    return entries


def _add_ends(net: Net, face: Surface, level: float) -> list[str]:
    """Add a node at each end of a long platform: it is reached along its whole length."""
    names = []
    for number, point in enumerate(far_ends(face.polygon) if face.polygon else (), 1):
        name = f"{face.id}@{level_id(level)}+end{number}"
        net.draft.nodes[name] = DraftNode(id=name, level=level, position=point, is_kept=True)
        names.append(name)
    return names


def _along_rim(net: Net, face: Surface, traits: Traits, order: int) -> Iterator[DraftPathway]:
    rim = _rim_nodes(net, face)
    for ring in (face.outer, *face.holes):
        body = ring[:-1]
        marks = [at for at, ref in enumerate(body) if ref in rim]
        for a, b in zip(marks, [*marks[1:], *marks[:1]], strict=True):
            refs = body[a : b + 1] if b > a else (*body[a:], *body[: b + 1])
            if a == b:
                continue
            yield DraftPathway(
                source=face.area.source,
                order=order + a,
                from_node=rim[body[a]],
                to_node=rim[body[b]],
                line=tuple(net.position(ref) for ref in refs),
                traits=traits,
            )


def _add_picture(net: Net, face: Surface) -> None:
    if face.polygon is None:
        return
    levels = face.area.levels or (surface_level(net, face),)
    net.draft.areas.append(
        Area(
            id=AreaId(face.id),
            kind=_area_kind(face.area.tags),
            levels=tuple(level_id(level) for level in levels),
            outer=simple_ring(face.polygon.exterior),
            holes=tuple(simple_ring(ring) for ring in face.polygon.interiors),
            name=read_name(face.area.tags),
            ref=face.area.tags.get("ref", face.area.tags.get("local_ref", "")),
            is_walkable=True,
        )
    )


def _report_broken(net: Net, surfaces: Sequence[Surface]) -> None:
    broken = {s.area.source for s in surfaces if s.polygon is None} | set(net.walk.broken_rings)
    if broken:
        net.draft.remarks.add(
            Severity.WARNING,
            "broken_area",
            broken,
            text="The outline crosses itself or does not close; one can only walk along it here.",
            advice="Correct the outline in OpenStreetMap.",
        )


def areas_by_source(surfaces: Sequence[Surface]) -> Mapping[str, list[Surface]]:
    """Return the polygons of each area."""
    result: dict[str, list[Surface]] = defaultdict(list)
    for face in surfaces:
        result[face.area.source].append(face)
    return result
