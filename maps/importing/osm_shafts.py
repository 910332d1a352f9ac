"""Stops of a lift that no way reaches in the source, completed where the drawing leaves no doubt.

Two cases only. Mappers draw the shaft of one lift once per level, and put the lift itself as a
point into it: shafts above each other are one lift. And a lift that stands on a walkable surface of
a level at which it stops can be entered from there. Both are inferences, marked and reported.
"""

from collections import defaultdict
from collections.abc import Sequence

import shapely
from shapely.geometry import Polygon

from maps.importing.areas import surface
from maps.importing.level_text import level_id
from maps.importing.osm_areas import Surface
from maps.importing.osm_elevators import Shaft
from maps.importing.osm_network import Net, add_node
from maps.model import NodeKind, Point, Severity

_DRAWN_OFF_M = 1.0  # how far a lift's point may lie beside its drawn shaft
_BESIDE_M = 5.0  # the same, where no other lift can be meant
_OVERLAP_RATIO = 0.5


def join_shafts(net: Net, shafts: Sequence[Shaft]) -> list[Shaft]:
    """Return the lifts with shafts above each other made one."""
    private = [s for s in shafts if not s.lift.is_public or _holds_private(net, s, shafts)]
    public = [s for s in shafts if not any(s is other for other in private)]
    outlines = {i: p for i, s in enumerate(public) if (p := _outline(net, s)) is not None}
    order = sorted(
        range(len(public)), key=lambda i: (i in outlines, -len(public[i].lift.levels), i)
    )
    hosts: list[int] = []
    merged: dict[int, list[int]] = defaultdict(list)
    for index in order:
        host = next(
            (h for h in hosts if _is_one(net, public, outlines, h, index, merged.get(h, ()))), None
        )
        if host is None:
            hosts.append(index)
        else:
            merged[host].append(index)
    for index in [h for h in hosts if h in outlines and len(public[h].lift.levels) == 1]:
        near = [
            h for h in hosts if _is_near(net, public, outlines[index], h, index, merged.get(h, ()))
        ]
        if len(near) == 1 and not merged.get(index):
            hosts.remove(index)
            merged[near[0]].append(index)
    for host, parts in merged.items():
        _merge(net, public[host], [public[i] for i in parts])
    for shaft in private:
        shaft.is_private = True
    return [public[i] for i in sorted(hosts)] + private


def complete_stops(net: Net, shafts: Sequence[Shaft], surfaces: Sequence[Surface]) -> None:
    """Give a lift a landing on every walkable surface that it stands on at one of its stops."""
    faces = [s for s in surfaces if s.polygon is not None and s.area.levels]
    if not faces:
        return
    tree = shapely.STRtree([s.polygon for s in faces if s.polygon is not None])
    for shaft in shafts:
        if shaft.is_private:
            continue
        here = _position(net, shaft)
        served = {net.draft.nodes[n].level for n in shaft.landings}
        for index in sorted(tree.query(shapely.Point(here), predicate="intersects").tolist()):
            face = faces[index]
            for level in face.area.levels:
                if level in shaft.lift.levels and level not in served:
                    served.add(level)
                    _stand_on(net, shaft, face, level)


def _outline(net: Net, shaft: Shaft) -> Polygon | None:
    if not shaft.lift.is_shaft:
        return None
    return surface([net.position(ref) for ref in shaft.lift.refs], ())


def _holds_private(net: Net, shaft: Shaft, shafts: Sequence[Shaft]) -> bool:
    """Say whether a lift that is not for the public stands in this drawn shaft."""
    outline = _outline(net, shaft)
    if outline is None or "access" in shaft.lift.tags:
        return False
    return any(
        other.lift.is_node
        and not other.lift.is_public
        and (not other.lift.levels or set(shaft.lift.levels) <= set(other.lift.levels))
        and outline.distance(shapely.Point(net.position(other.lift.refs[0]))) <= _DRAWN_OFF_M
        for other in shafts
    )


def _position(net: Net, shaft: Shaft) -> Point:
    outline = _outline(net, shaft)
    if outline is not None:
        centre = outline.representative_point()
        return (round(centre.x, 2), round(centre.y, 2))
    return net.position(shaft.lift.refs[0])


def _is_one(
    net: Net,
    public: Sequence[Shaft],
    outlines: dict[int, Polygon],
    host: int,
    part: int,
    others: Sequence[int],
) -> bool:
    """Say whether a drawn shaft belongs to a lift found before."""
    if part not in outlines or len(public[part].lift.levels) != 1:
        return False
    level = public[part].lift.levels[0]
    taken = {lv for i in others for lv in public[i].lift.levels}
    host_levels = public[host].lift.levels
    if level in taken:
        return False
    if host not in outlines:
        near = outlines[part].distance(shapely.Point(net.position(public[host].lift.refs[0])))
        return public[host].lift.is_node and level in host_levels and near <= _DRAWN_OFF_M
    if len(host_levels) == 1 and level == host_levels[0]:
        return False
    if len(host_levels) > 1 and level not in host_levels:
        return False
    shared = outlines[host].intersection(outlines[part]).area
    return shared >= _OVERLAP_RATIO * min(outlines[host].area, outlines[part].area)


def _is_near(
    net: Net,
    public: Sequence[Shaft],
    outline: Polygon,
    host: int,
    part: int,
    others: Sequence[int],
) -> bool:
    """Say whether a lift that stops at the level of a lone shaft stands beside it."""
    lift, (level,) = public[host].lift, public[part].lift.levels
    taken = {lv for i in others for lv in public[i].lift.levels}
    taken |= {net.draft.nodes[n].level for n in public[host].landings}
    return (
        host != part
        and lift.is_node
        and level in lift.levels
        and level not in taken
        and outline.distance(shapely.Point(net.position(lift.refs[0]))) <= _BESIDE_M
    )


def _merge(net: Net, host: Shaft, parts: Sequence[Shaft]) -> None:
    served = {net.draft.nodes[n].level for n in host.landings}
    for part in parts:
        host.parts.append(part.lift.source)
        for node in part.landings:
            if node not in host.landings:
                host.landings.append(node)
                if net.draft.nodes[node].level not in served:
                    host.inferred.add(node)
    if len(host.lift.levels) == 1:
        levels = {*host.lift.levels, *(lv for part in parts for lv in part.lift.levels)}
        host.lift.levels = tuple(sorted(levels))
    net.draft.remarks.add(
        Severity.HINT,
        "elevator_shafts_joined",
        (host.lift.source, *host.parts),
        text="Shafts drawn above each other on several levels are taken for one lift.",
        advice="Put one lift node with all its levels into the shaft, joined to the ways.",
    )


def _stand_on(net: Net, shaft: Shaft, face: Surface, level: float) -> None:
    ref = shaft.lift.refs[0]
    suffix = f"@{level_id(level)}"
    node_id = f"{shaft.lift.source}{suffix}"
    while node_id in net.draft.nodes:
        node_id += "+2"
    add_node(net, node_id, ref, level)
    node = net.draft.nodes[node_id]
    node.position = _position(net, shaft)
    node.kind = NodeKind.LANDING
    node.is_kept = True
    node.inferred = "the lift stands on this surface, though the source draws no way to it"
    shaft.landings.append(node_id)
    shaft.inferred.add(node_id)
    face.inner.append(node_id)
    face.joined.add(node_id)
    net.draft.remarks.add(
        Severity.HINT,
        "elevator_joined_to_area",
        (shaft.lift.source, face.area.source),
        text="The lift stands on this surface at one of its stops; it is joined to it there.",
        advice="Draw the way from the surface to the door of the lift in OpenStreetMap.",
    )
