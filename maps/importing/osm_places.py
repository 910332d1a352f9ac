"""Places: what a traveller goes to, and where the walkable network touches it."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from maps.importing.areas import surface
from maps.importing.level_text import level_id, read_levels
from maps.importing.osm_doors import station_doors
from maps.importing.osm_network import Net
from maps.importing.osm_place_kinds import find_kind, find_transport
from maps.importing.osm_read import SOURCE_ID, Tags
from maps.importing.osm_select import points_of
from maps.importing.osm_tags import read_access, read_checked_on, read_name
from maps.importing.snapping import Snapper
from maps.model import (
    AreaId,
    LevelId,
    Name,
    NodeId,
    Place,
    PlaceId,
    PlaceKind,
    Point,
    Provenance,
    Severity,
    Transport,
)
from maps.model.geometry import distance_m

_SAME_M = 15.0
_STOPS = (PlaceKind.PLATFORM, PlaceKind.BUS_STOP, PlaceKind.TRAM_STOP)
_ROUTES = frozenset({"train", "subway", "light_rail", "tram", "bus", "trolleybus", "monorail"})


@dataclass(slots=True)
class _Found:
    """An object that is a place, with what its tags say."""

    feature: str
    tags: Tags
    kind: PlaceKind
    levels: tuple[float, ...]
    position: Point


def add_places(net: Net, on_area: Mapping[str, Sequence[str]]) -> None:
    """Add every place, joined to the network where it can be."""
    lines, modes = _routes(net)
    on_way = _nodes_on_ways(net)
    snapper = Snapper(net.draft)
    nodes_at = {key: node for key, node in net.node_of.items() if not isinstance(key, tuple)}
    found = _without_doubles(list(_find(net)))
    lost: dict[PlaceKind, list[str]] = defaultdict(list)
    for item in found:
        source = f"osm:{item.feature}"
        drawn_as = net.walk.same_area.get(source, source)
        nodes = list(
            dict.fromkeys(n for s in (source, drawn_as) for n in on_area.get(s, on_way.get(s, ())))
        )
        inferred = ""
        ref = int(item.feature.split("/")[1])
        if not nodes and item.feature.startswith("node/") and ref in nodes_at:
            nodes = [nodes_at[ref]]
        if not nodes and item.kind is not PlaceKind.PLATFORM:
            nodes = snapper.snap(source, item.position, item.levels)
            inferred = "joined to the nearest way" if nodes else ""
        if not nodes:
            lost[item.kind].append(source)
        net.draft.places.append(_place(net, item, nodes, inferred, lines, modes))
    snapper.apply()
    _report(net, lost)


def _find(net: Net) -> Iterator[_Found]:
    doors = station_doors(net)
    for feature, tags in net.data.tagged():
        kind = find_kind(tags)
        if kind is PlaceKind.ENTRANCE and not _is_of_station(feature, tags, doors):
            kind = PlaceKind.ADDRESS if "name" in tags else None
        position = _position(net, feature) if kind else None
        if kind is PlaceKind.PLATFORM and feature.startswith("node/"):
            kind = _pole(tags)
        if kind is not None and position is not None:
            said = read_levels(tags.get("level", ""))
            yield _Found(feature, tags, kind, said.values, position)


def _is_of_station(feature: str, tags: Tags, doors: frozenset[int]) -> bool:
    """Say whether an entrance leads into a station, not into any other house.

    Where the source draws nothing of a station's inside, nothing tells them apart: all count.
    """
    if tags.get("railway") == "subway_entrance" or not doors:
        return True
    return feature.startswith("node/") and int(feature.split("/")[1]) in doors


def _pole(tags: Tags) -> PlaceKind:
    """Return what a platform drawn as a mere point is: the pole of a stop."""
    on_rails = find_transport(tags) not in (Transport.BUS, Transport.UNKNOWN)
    return PlaceKind.TRAM_STOP if on_rails or "railway" in tags else PlaceKind.BUS_STOP


def _position(net: Net, feature: str) -> Point | None:
    points = [net.anchor.to_local(*p) for p in points_of(net.data, feature)]
    if not points:
        return None
    if len(points) > 3 and points[0] == points[-1]:
        polygon = surface(points, ())
        if polygon is not None:
            inside = polygon.representative_point()
            return (round(inside.x, 2), round(inside.y, 2))
    return points[len(points) // 2]


def _without_doubles(found: Sequence[_Found]) -> list[_Found]:
    """Keep one of several objects that mean the same thing at the same spot."""
    kept: dict[tuple[object, ...], list[_Found]] = defaultdict(list)
    for item in sorted(found, key=lambda f: (-len(f.tags), f.feature)):
        name = item.tags.get("name") or item.tags.get("ref", "")
        wheels = item.tags.get("toilets:wheelchair", item.tags.get("wheelchair", ""))
        key = (item.kind, name, item.levels, wheels if item.kind is PlaceKind.TOILET else "")
        doubles = item.kind is not PlaceKind.PLATFORM and any(
            distance_m(item.position, other.position) <= _SAME_M for other in kept[key]
        )
        if not doubles:
            kept[key].append(item)
    order = {id(item): n for n, item in enumerate(found)}
    return sorted((i for items in kept.values() for i in items), key=lambda i: order[id(i)])


def _nodes_on_ways(net: Net) -> dict[str, list[str]]:
    """Return the nodes of ways that are stops themselves (platforms drawn as lines)."""
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for index, piece in enumerate(net.pieces):
        if find_kind(piece.line.tags) in _STOPS:
            for key in net.extents[index].keys:
                found[piece.line.source][net.node_of[key]] = None
    return {source: list(nodes) for source, nodes in found.items()}


def _routes(net: Net) -> tuple[dict[str, set[str]], dict[str, set[str]]]:
    """Return the line names and the modes of the routes that call at each object."""
    kinds = {"n": "node", "w": "way", "r": "relation"}
    lines: dict[str, set[str]] = defaultdict(set)
    modes: dict[str, set[str]] = defaultdict(set)
    for relation in net.data.relations.values():
        mode = relation.tags.get("route", "")
        if relation.tags.get("type") != "route" or mode not in _ROUTES:
            continue
        for kind, ref, role in relation.members:
            feature = f"{kinds.get(kind, '')}/{ref}"
            if role.startswith("platform") or feature.startswith(("node/", "relation/")):
                modes[feature].add(mode)
                if relation.tags.get("ref"):
                    lines[feature].add(relation.tags["ref"])
    return lines, modes


def _place(
    net: Net,
    item: _Found,
    nodes: Sequence[str],
    inferred: str,
    lines: Mapping[str, set[str]],
    modes: Mapping[str, set[str]],
) -> Place:
    doubts: list[str] = []
    tags, source = item.tags, f"osm:{item.feature}"
    is_stop = item.kind in _STOPS
    key = "toilets:wheelchair" if "toilets:wheelchair" in tags else "wheelchair"
    access = read_access(tags, doubts, key)
    for doubt in doubts:
        net.draft.remarks.add(
            Severity.HINT,
            "unreadable_tag",
            (source,),
            text=f"The tag {doubt} cannot be read with certainty; it is not used as known.",
            advice="Correct the tag in OpenStreetMap.",
        )
    area = next((a.id for a in net.draft.areas if a.id == source), None) if is_stop else None
    return Place(
        id=PlaceId(source),
        kind=item.kind,
        name=_name(item),
        ref=tags.get("ref", tags.get("local_ref", "")),
        levels=_levels(net, item, nodes),
        position=item.position,
        nodes=tuple(NodeId(node) for node in nodes),
        area=None if area is None else AreaId(area),
        access=access,
        transport=_transport(item, modes) if is_stop else None,
        lines=tuple(sorted({*_listed(tags), *lines.get(item.feature, ())})) if is_stop else (),
        is_main=item.kind is PlaceKind.ENTRANCE and tags.get("entrance") == "main",
        opening_hours=tags.get("opening_hours", "").strip(),
        provenance=Provenance(
            source=SOURCE_ID, verified_on=read_checked_on(tags), inferred=inferred
        ),
    )


def _name(item: _Found) -> Name:
    fallback = "" if item.kind in _STOPS else item.tags.get("brand", "")
    return read_name(item.tags, fallback)


def _levels(net: Net, item: _Found, nodes: Sequence[str]) -> tuple[LevelId, ...]:
    values = item.levels or sorted({net.draft.nodes[node].level for node in nodes}) or (0.0,)
    return tuple(level_id(value) for value in values)


def _listed(tags: Tags) -> list[str]:
    text = tags.get("route_ref", "")
    return [part.strip() for part in text.split(";") if part.strip()]


def _transport(item: _Found, modes: Mapping[str, set[str]]) -> Transport:
    said = find_transport(item.tags)
    if said is not Transport.UNKNOWN:
        return said
    by_route = modes.get(item.feature, set())
    return next((t for t in Transport if t.value in by_route), Transport.UNKNOWN)


def _report(net: Net, lost: Mapping[PlaceKind, Sequence[str]]) -> None:
    for kind, sources in lost.items():
        is_platform = kind is PlaceKind.PLATFORM
        net.draft.remarks.add(
            Severity.WARNING if is_platform else Severity.HINT,
            "place_not_connected",
            sources,
            text=(
                "No walkable way in the source touches this platform; it cannot be reached here."
                if is_platform
                else f"No walkable way comes near this {kind.value}; it cannot be reached here."
            ),
            advice="Join it to a footway in OpenStreetMap, sharing a node.",
        )
