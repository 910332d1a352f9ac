"""What stands on OSM surfaces and where their rims are open: walls, columns, furniture, rooms.

A thing is only in the way on its own level. What is drawn as a point has no size on the map; it
takes up what things of its kind take up at least, unless a tag says more.
"""

import itertools
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import shapely
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry

from maps.importing.area_ground import post, wall
from maps.importing.areas import surface
from maps.importing.level_text import read_levels
from maps.importing.osm_network import Net
from maps.importing.osm_read import Tags
from maps.importing.osm_tags import read_width_m
from maps.importing.osm_walk import is_walkable

_WALLS = frozenset(
    [
        "wall",
        "fence",
        "retaining_wall",
        "city_wall",
        "hedge",
        "guard_rail",
        "handrail",
        "jersey_barrier",
        "yes",
    ]
)
_POSTS: tuple[tuple[str, frozenset[str], float], ...] = (
    ("indoor", frozenset(["column", "pillar"]), 0.2),
    ("man_made", frozenset(["column", "pillar"]), 0.2),
    ("building:part", frozenset(["column", "pillar"]), 0.2),
    ("natural", frozenset(["tree"]), 0.1),
    ("highway", frozenset(["street_lamp"]), 0.1),
    ("barrier", frozenset(["bollard"]), 0.1),
    ("barrier", frozenset(["block", "planter"]), 0.2),
    ("man_made", frozenset(["planter"]), 0.2),
    ("amenity", frozenset(["bench", "waste_basket", "post_box"]), 0.2),
    ("amenity", frozenset(["vending_machine", "telephone", "fountain"]), 0.3),
    ("advertising", frozenset(["column"]), 0.6),
    ("advertising", frozenset(["board", "totem", "poster_box", "billboard"]), 0.2),
)
"""Key, values, and half the side of the square that such a point takes up, in metres."""
_FURNITURE = frozenset(["bench", "vending_machine", "bicycle_parking", "fountain", "telephone"])
_INSIDE_SHARE = 0.95
_MOST_POSTS = 60


@dataclass(frozen=True, slots=True)
class Solid:
    """One thing that stands somewhere. No levels: wherever it is drawn on the ground."""

    shape: Polygon
    levels: tuple[float, ...]
    layer: str
    is_post: bool = False
    is_line: bool = False


class Obstacles:
    """All things that stand about, to be asked what stands on one surface."""

    def __init__(self, net: Net) -> None:
        """Find them in a file."""
        self._solids = [*_posts(net), *_drawn(net)]
        self._tree = shapely.STRtree([solid.shape for solid in self._solids])

    def on(
        self, polygon: Polygon, levels: Sequence[float], layer: str, *, is_sheltered: bool
    ) -> tuple[Polygon, ...]:
        """Return what stands on a surface of some levels."""
        is_ground = not is_sheltered and set(levels) <= {0.0}
        found: list[Solid] = []
        for number in sorted(self._tree.query(polygon, predicate="intersects").tolist()):
            solid = self._solids[number]
            on_level = set(solid.levels) & set(levels) if solid.levels else is_ground
            if on_level and (solid.levels or solid.layer == layer):
                found.append(solid)
        posts = [solid for solid in found if solid.is_post]
        if len(posts) > _MOST_POSTS:
            posts = []
        rest = [solid for solid in found if not solid.is_post]
        return tuple(s.shape for s in (*posts, *rest) if s.is_line or _is_on(polygon, s.shape))


def _is_on(polygon: Polygon, shape: Polygon) -> bool:
    """Say whether a thing stands on a surface, and not the surface in the thing, or beside it."""
    if shape.area >= polygon.area:
        return False
    return bool(shape.intersection(polygon).area >= _INSIDE_SHARE * shape.area)


def _levels(tags: Tags) -> tuple[float, ...]:
    return read_levels(tags.get("level") or tags.get("repeat_on") or "").values


def _posts(net: Net) -> Iterator[Solid]:
    used = {ref for line in net.walk.lines for ref in line.refs}
    used.update(ref for area in net.walk.areas for ref in area.refs)
    for ref, tags in net.data.node_tags.items():
        half_m = _half_m(tags)
        if half_m and ref not in used and ref in net.data.positions:
            shape = post(net.position(ref), half_m)
            yield Solid(shape, _levels(tags), tags.get("layer", "0"), is_post=True)


def _half_m(tags: Tags) -> float:
    least = max((half for key, values, half in _POSTS if tags.get(key) in values), default=0.0)
    said = read_width_m({"width": tags.get("diameter", tags.get("width", ""))}, [])
    return max(least, min(said or 0.0, 5.0) / 2) if least else 0.0


def _drawn(net: Net) -> Iterator[Solid]:
    for way in net.data.ways.values():
        is_wall = way.tags.get("indoor") == "wall" or way.tags.get("barrier") in _WALLS
        is_thing = _is_thing(way.tags)
        if not (is_wall or is_thing) or is_walkable(way.tags):
            continue
        if not all(ref in net.data.positions for ref in way.refs):
            continue
        line = tuple(net.position(ref) for ref in way.refs)
        levels, layer = _levels(way.tags), way.tags.get("layer", "0")
        if way.is_closed and is_thing:
            shape = surface(line, ())
            if shape is not None:
                yield Solid(shape, levels, layer)
        elif is_wall:
            for a, b in itertools.pairwise(line):
                if a != b:
                    yield Solid(wall((a, b)), levels, layer, is_line=True)


def _is_thing(tags: Tags) -> bool:
    """Say whether a closed way is something that stands there, seen from above."""
    return (
        tags.get("indoor") in ("room", "column", "pillar", "wall")
        or tags.get("man_made") in ("column", "pillar", "planter")
        or tags.get("building:part") in ("column", "pillar", "elevator")
        or tags.get("highway") == "elevator"
        or tags.get("amenity") in _FURNITURE
        or tags.get("landuse") == "flowerbed"
        or tags.get("natural") == "water"
        or (tags.get("building", "no") not in ("no", "roof") and "layer" not in tags)
    )


class Rims:
    """Which surfaces and ways lie beside a surface on the same level."""

    def __init__(
        self, net: Net, polygons: Sequence[Polygon | None], levels: Sequence[float]
    ) -> None:
        """Take every surface with the level it is on."""
        self._net = net
        self._polygons = polygons
        self._levels = levels
        known = [(i, polygon) for i, polygon in enumerate(polygons) if polygon is not None]
        self._numbers = [i for i, _ in known]
        self._tree = shapely.STRtree([polygon for _, polygon in known])
        self._along: dict[tuple[int, int], list[int]] = defaultdict(list)
        for index, piece in enumerate(net.pieces):
            for pair in itertools.pairwise(piece.refs):
                self._along[min(pair), max(pair)].append(index)

    def beyond(self, number: int, rings: Sequence[Sequence[int]]) -> BaseGeometry | None:
        """Return the ground beside one surface that one walks on as well, if there is any."""
        polygon, level = self._polygons[number], self._levels[number]
        found: list[BaseGeometry] = []
        for at in self._tree.query(polygon, predicate="intersects").tolist():
            other = self._polygons[self._numbers[at]]
            if other is not polygon and self._levels[self._numbers[at]] == level and other:
                found.append(other)
        for ring in rings:
            for a, b in itertools.pairwise(ring):
                lines = self._along.get((min(a, b), max(a, b)), ())
                if any(self._is_flat(index, level) for index in lines):
                    ends = [self._net.position(a), self._net.position(b)]
                    found.append(shapely.LineString(ends))
        return shapely.union_all(found) if found else None

    def _is_flat(self, index: int, level: float) -> bool:
        piece = self._net.pieces[index]
        ends = {
            self._net.draft.nodes[self._net.node_of[self._net.piece_key(index, at)]].level
            for at in (0, -1)
        }
        return not piece.line.is_stairs and ends == {level}
