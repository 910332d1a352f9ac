"""Which OSM objects are walked on: lines, areas and lifts, still in OSM's own terms.

What is walkable follows the tags on the object itself; nothing is joined by geometry here.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from maps.importing.level_text import read_levels
from maps.importing.osm_read import OsmData, OsmRelation, OsmWay, Tags
from maps.importing.osm_tags import ALLOWED, DENIED, is_for_the_public

STREETS = frozenset(
    [
        "residential",
        "unclassified",
        "tertiary",
        "secondary",
        "primary",
        "living_street",
        "service",
        "road",
        "track",
        "primary_link",
        "secondary_link",
        "tertiary_link",
    ]
)
_FOOTWAYS = frozenset(
    ["footway", "path", "pedestrian", "steps", "corridor", "platform", "crossing"]
)
_NO_WAY = frozenset(
    [
        "construction",
        "proposed",
        "razed",
        "demolished",
        "abandoned",
        "elevator",
        "motorway",
        "motorway_link",
        "rest_area",
        "services",
        "raceway",
        "bus_guideway",
        "no",
        "via_ferrata",
    ]
)
_NOT_A_FLOOR = frozenset(["shop", "amenity", "office", "tourism", "leisure", "room"])
_STAFF_ONLY = DENIED | {"employees", "staff", "military", "delivery", "emergency"}
Ring = tuple[int, ...]


@dataclass(slots=True, kw_only=True)
class WalkLine:
    """A stretch of a way along which one walks; `order` is its first position in the way."""

    source: str
    refs: tuple[int, ...]
    tags: Tags
    levels: tuple[float, ...]
    order: int = 0

    @property
    def is_stairs(self) -> bool:
        """Stairs and escalators."""
        return self.tags.get("highway") == "steps"

    @property
    def is_street(self) -> bool:
        """An ordinary street."""
        return is_street(self.tags)


@dataclass(slots=True, kw_only=True)
class WalkArea:
    """A surface on which one walks: closed rings of node ids."""

    source: str
    tags: Tags
    levels: tuple[float, ...]
    outers: list[Ring]
    holes: list[Ring] = field(default_factory=list)

    @property
    def refs(self) -> list[int]:
        """Every node on any rim, in order, rings one after the other."""
        return [ref for ring in (*self.outers, *self.holes) for ref in ring]

    @property
    def is_street(self) -> bool:
        """A street drawn as a surface."""
        return is_street(self.tags)


@dataclass(slots=True, kw_only=True)
class Lift:
    """A lift; a node, an open way (door to door) or a closed way (the shaft)."""

    source: str
    refs: tuple[int, ...]
    tags: Tags
    levels: tuple[float, ...]

    @property
    def is_node(self) -> bool:
        """Whether all doors of this lift are one point."""
        return len(self.refs) == 1

    @property
    def is_shaft(self) -> bool:
        """Whether the lift is drawn as an area."""
        return len(self.refs) > 3 and self.refs[0] == self.refs[-1]

    @property
    def is_public(self) -> bool:
        """Whether a traveller may use it."""
        return self.tags.get("foot") in ALLOWED or (
            self.tags.get("access") not in _STAFF_ONLY and self.tags.get("foot") not in DENIED
        )


@dataclass(slots=True)
class Walk:
    """Everything that is walked on, and what could not be used."""

    lines: list[WalkLine] = field(default_factory=list)
    areas: list[WalkArea] = field(default_factory=list)
    lifts: list[Lift] = field(default_factory=list)
    same_area: dict[str, str] = field(default_factory=dict)
    """Ways that draw the rim of a relation with the same purpose -> that relation."""
    broken_rings: list[str] = field(default_factory=list)
    missing_nodes: dict[str, int] = field(default_factory=dict)
    unclear_levels: dict[str, str] = field(default_factory=dict)


def is_street(tags: Tags) -> bool:
    """Say whether this is an ordinary street, from which one is outside."""
    return tags.get("highway") in STREETS


def is_platform(tags: Tags) -> bool:
    """Say whether travellers board here, whatever stops."""
    return "platform" in (tags.get("railway"), tags.get("public_transport"), tags.get("highway"))


def is_indoor(tags: Tags) -> bool:
    """Say whether this is inside a building; ``indoor=no`` is not."""
    return tags.get("indoor", "no") != "no" or tags.get("highway") == "corridor"


def is_walkable(tags: Tags) -> bool:
    """Say whether anybody may walk on an object with these tags."""
    highway = tags.get("highway")
    kind = (
        highway in _FOOTWAYS
        or highway in STREETS
        or is_platform(tags)
        or tags.get("indoor") == "corridor"
        or _is_floor(tags)
        or (highway is not None and highway not in _NO_WAY and tags.get("foot") in ALLOWED)
    )
    return kind and is_for_the_public(tags)


def _is_floor(tags: Tags) -> bool:
    """Indoor surfaces that are not rooms with a purpose of their own."""
    return tags.get("indoor") == "area" and not _NOT_A_FLOOR & tags.keys()


def _is_area(way: OsmWay) -> bool:
    tags = way.tags
    if not way.is_closed or tags.get("area") == "no" or tags.get("highway") == "steps":
        return False
    return (
        tags.get("area") == "yes"
        or is_platform(tags)
        or tags.get("indoor") in ("area", "corridor", "room")
        or (tags.get("highway") == "corridor")
    )


def collect(data: OsmData) -> Walk:
    """Sort the objects of a file into lines, areas and lifts."""
    walk = Walk()
    _relation_areas(data, walk)
    for ref, tags in data.node_tags.items():
        if tags.get("highway") == "elevator" and ref in data.positions:
            levels = _levels(walk, f"osm:node/{ref}", tags)
            walk.lifts.append(Lift(source=f"osm:node/{ref}", refs=(ref,), tags=tags, levels=levels))
    for way in data.ways.values():
        source = f"osm:way/{way.id}"
        known = tuple(ref for ref in way.refs if ref in data.positions)
        if way.tags.get("highway") == "elevator":
            if len(known) > 1:
                levels = _levels(walk, source, way.tags)
                walk.lifts.append(Lift(source=source, refs=known, tags=way.tags, levels=levels))
        elif is_walkable(way.tags) and known:
            missing = sum(
                (r not in data.positions and r not in data.outside) or r in data.estimated
                for r in way.refs
            )
            if missing:
                walk.missing_nodes[source] = missing
            if not _is_area(way):
                walk.lines.extend(_lines(data, walk, source, way.refs, way.tags))
            elif len(known) == len(way.refs):
                if source not in walk.same_area:
                    _add_area(walk, source, way.tags, [way.refs], [])
            else:
                walk.broken_rings.append(source)
                walk.lines.extend(_lines(data, walk, source, way.refs, way.tags))
    return walk


def _levels(walk: Walk, source: str, tags: Tags) -> tuple[float, ...]:
    text = tags.get("level") or tags.get("repeat_on") or ""
    if not text and tags.get("highway") == "elevator":
        text = tags.get("levels", "")
    if not text:
        return ()
    said = read_levels(text)
    if not said.is_clear:
        walk.unclear_levels[source] = text
    return said.values


def _lines(
    data: OsmData, walk: Walk, source: str, refs: tuple[int, ...], tags: Tags, start: int = 0
) -> Iterator[WalkLine]:
    """Yield the stretches of a way between nodes that are not in the file."""
    levels = _levels(walk, source, tags)
    stretch: list[int] = []
    first = start
    for position, ref in enumerate((*refs, None), start):
        if ref is not None and ref in data.positions:
            if not stretch:
                first = position
            if not stretch or stretch[-1] != ref:
                stretch.append(ref)
            continue
        if len(stretch) > 1:
            yield WalkLine(
                source=source, refs=tuple(stretch), tags=tags, levels=levels, order=first
            )
        stretch = []


def _add_area(walk: Walk, source: str, tags: Tags, outers: list[Ring], holes: list[Ring]) -> None:
    levels = _levels(walk, source, tags)
    walk.areas.append(WalkArea(source=source, tags=tags, levels=levels, outers=outers, holes=holes))


def _relation_areas(data: OsmData, walk: Walk) -> None:
    """Add the walkable multipolygons, and note the ways that need not become areas again."""
    for relation in data.relations.values():
        if relation.tags.get("type") != "multipolygon" or not is_walkable(relation.tags):
            continue
        source = f"osm:relation/{relation.id}"
        outers, outer_rest = rings_of(data, relation, ("outer", ""))
        holes, _ = rings_of(data, relation, ("inner",))
        if outers:
            _add_area(walk, source, relation.tags, outers, holes)
        if outer_rest:
            walk.broken_rings.append(source)
            start = 0
            for refs in outer_rest:
                walk.lines.extend(_lines(data, walk, source, refs, relation.tags, start))
                start += len(refs)
        walk.same_area.update(
            (f"osm:way/{ref}", source)
            for kind, ref, role in relation.members
            if kind == "w"
            and role in ("outer", "")
            and ref in data.ways
            and is_platform(data.ways[ref].tags) == is_platform(relation.tags)
        )


def rings_of(
    data: OsmData, relation: OsmRelation, roles: tuple[str, ...]
) -> tuple[list[Ring], list[Ring]]:
    """Join member ways end to end. Returns closed rings, and what does not close."""
    loose = [
        data.ways[ref].refs
        for kind, ref, role in relation.members
        if kind == "w" and role in roles and ref in data.ways and len(data.ways[ref].refs) > 1
    ]
    rings: list[Ring] = []
    rest: list[Ring] = []
    while loose:
        ring = list(loose.pop(0))
        while ring[0] != ring[-1]:
            index = next((i for i, way in enumerate(loose) if ring[-1] in (way[0], way[-1])), None)
            if index is None:
                break
            way = loose.pop(index)
            ring.extend(way[1:] if way[0] == ring[-1] else way[-2::-1])
        whole = ring[0] == ring[-1] and len(ring) > 3
        complete = whole and all(ref in data.positions for ref in ring)
        (rings if complete else rest).append(tuple(ring))
    return rings, rest
