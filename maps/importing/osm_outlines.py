"""What gives the picture its shape and is never walked: tracks, roads, walls, buildings, water."""

from collections.abc import Iterator

from shapely.geometry import LineString

from maps.importing.areas import simplified, surface
from maps.importing.level_text import level_id, read_levels
from maps.importing.osm_network import Net
from maps.importing.osm_read import OsmRelation, OsmWay, Tags
from maps.importing.osm_tags import read_name
from maps.importing.osm_walk import Ring, is_walkable, rings_of
from maps.model import Area, AreaId, AreaKind, LevelId, Line, Outline, OutlineKind, Point

_SIMPLIFY_M = 0.4
_SMALLEST_M2 = 4.0
_GREEN = frozenset(
    [
        "park",
        "garden",
        "grass",
        "forest",
        "meadow",
        "village_green",
        "recreation_ground",
        "cemetery",
        "allotments",
        "wood",
        "scrub",
        "grassland",
        "flowerbed",
    ]
)
_RAILS = frozenset(["rail", "light_rail", "subway", "narrow_gauge", "monorail", "funicular"])


def add_outlines(net: Net) -> None:
    """Add the lines and surfaces of the background."""
    taken = {area.id.split("#", 1)[0] for area in net.draft.areas}
    for way in net.data.ways.values():
        _add_line(net, way)
        kind = _area_kind(way.tags) if way.is_closed else None
        source = f"osm:way/{way.id}"
        if kind is not None and source not in taken:
            _add_area(net, source, way.tags, kind, [(way.refs, [])])
    for relation in net.data.relations.values():
        source = f"osm:relation/{relation.id}"
        kind = _area_kind(relation.tags)
        if relation.tags.get("type") == "multipolygon" and kind and source not in taken:
            _add_area(net, source, relation.tags, kind, list(_parts(net, relation)))


def _line_kind(tags: Tags) -> OutlineKind | None:
    railway = tags.get("railway", "")
    if railway == "tram":
        return OutlineKind.TRAM
    if railway in _RAILS:
        return OutlineKind.TRACK
    if tags.get("indoor") == "wall" or tags.get("barrier") in ("wall", "fence", "retaining_wall"):
        return OutlineKind.WALL
    highway = tags.get("highway", "")
    drawn = highway and highway not in ("construction", "proposed", "elevator", "razed")
    return OutlineKind.ROAD if drawn and not is_walkable(tags) and "area" not in tags else None


def _area_kind(tags: Tags) -> AreaKind | None:
    if tags.get("building", "no") != "no" and tags.get("building") != "roof":
        return AreaKind.BUILDING
    if tags.get("natural") == "water" or tags.get("waterway") == "riverbank":
        return AreaKind.WATER
    if {tags.get("leisure"), tags.get("landuse"), tags.get("natural")} & _GREEN:
        return AreaKind.GREEN
    if tags.get("amenity") == "parking" and tags.get("parking") != "underground":
        return AreaKind.PARKING
    if tags.get("indoor") in ("room", "area"):
        return AreaKind.SHOP if "shop" in tags else AreaKind.ROOM
    return None


def _levels(tags: Tags) -> tuple[LevelId, ...]:
    said = read_levels(tags.get("level", "")).values
    return tuple(level_id(value) for value in said or (0.0,))


def _add_line(net: Net, way: OsmWay) -> None:
    kind = _line_kind(way.tags)
    if kind is None:
        return
    for number, points in enumerate(_stretches(net, way.refs), 1):
        shape = LineString(points).simplify(_SIMPLIFY_M, preserve_topology=False)
        line: Line = tuple((float(x), float(y)) for x, y in shape.coords)
        if len(set(line)) > 1:
            net.draft.outlines.append(
                Outline(
                    id=f"osm:way/{way.id}#{number}",
                    kind=kind,
                    levels=_levels(way.tags),
                    line=line,
                )
            )


def _stretches(net: Net, refs: Ring) -> Iterator[list[Point]]:
    stretch: list[Point] = []
    for ref in (*refs, None):
        if ref is not None and ref in net.data.positions:
            stretch.append(net.position(ref))
        else:
            if len(stretch) > 1:
                yield stretch
            stretch = []


def _parts(net: Net, relation: OsmRelation) -> Iterator[tuple[Ring, list[Ring]]]:
    outers, _ = rings_of(net.data, relation, ("outer", ""))
    holes, _ = rings_of(net.data, relation, ("inner",))
    for outer in outers:
        rim = surface([net.position(ref) for ref in outer], ())
        if rim is not None:
            inside = [
                hole
                for hole in holes
                if len(outers) == 1 or rim.covers(LineString([net.position(r) for r in hole]))
            ]
            yield outer, inside


def _add_area(
    net: Net, source: str, tags: Tags, kind: AreaKind, parts: list[tuple[Ring, list[Ring]]]
) -> None:
    for number, (outer, holes) in enumerate(parts, 1):
        if not all(ref in net.data.positions for ref in outer):
            continue
        rim = [net.position(ref) for ref in outer]
        polygon = surface(rim, [[net.position(r) for r in hole] for hole in holes]) or surface(
            rim, ()
        )
        if polygon is None or polygon.area < _SMALLEST_M2:
            continue
        shape = simplified(polygon, _SIMPLIFY_M)
        net.draft.areas.append(
            Area(
                id=AreaId(source if number == 1 else f"{source}#{number}"),
                kind=kind,
                levels=_levels(tags),
                outer=tuple((float(x), float(y)) for x, y in shape.exterior.coords),
                holes=tuple(
                    tuple((float(x), float(y)) for x, y in ring.coords) for ring in shape.interiors
                ),
                name=read_name(tags),
                ref=tags.get("ref", ""),
            )
        )
