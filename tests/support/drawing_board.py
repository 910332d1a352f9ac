"""A board to draw a station on by hand: nodes, ways, surfaces; what lies on a surface is joined.

Keys are short (``exit-1``); on the map they carry the prefix of the board.
"""

from collections import defaultdict

import shapely
from shapely.geometry import Polygon

from maps.importing.area_ground import Ground
from maps.importing.area_ways import cross
from maps.model import (
    Area,
    AreaId,
    AreaKind,
    Equipment,
    EquipmentId,
    EquipmentKind,
    LevelId,
    Line,
    Node,
    NodeId,
    Outline,
    OutlineKind,
    Pathway,
    PathwayId,
    PathwayMode,
    Place,
    PlaceId,
    PlaceKind,
    Point,
    Provenance,
)
from maps.model.geometry import length_m


def rect(x0: float, y0: float, x1: float, y1: float) -> Line:
    """Return a closed rectangle, whichever two opposite corners are given."""
    (west, east), (south, north) = sorted((x0, x1)), sorted((y0, y1))
    return ring((west, south), (east, south), (east, north), (west, north))


def ring(*points: tuple[float, float]) -> Line:
    """Return a closed ring through the points."""
    return tuple(_spot(x, y) for x, y in (*points, points[0]))


def _spot(x: float, y: float) -> Point:
    """Return a point on whole centimetres, as maps have them."""
    return (round(float(x), 2), round(float(y), 2))


class Board:
    """Collects what is drawn. `provenance` is what everything has that says nothing else."""

    def __init__(self, prefix: str, provenance: Provenance) -> None:
        self.prefix = prefix
        self.provenance = provenance
        self.nodes: dict[str, Node] = {}
        self.pathways: list[Pathway] = []
        self.areas: dict[str, Area] = {}
        self.outlines: list[Outline] = []
        self.equipment: list[Equipment] = []
        self.places: list[Place] = []
        self._on: dict[str, list[str]] = defaultdict(list)
        self._across: dict[str, dict] = {}

    def id(self, key: str) -> str:
        return f"{self.prefix}:{key}"

    def node(self, key: str, level: str, x: float, y: float, *on: str, **facts) -> str:
        """Put a node on one level, and on the surfaces `on` it."""
        self.nodes[key] = Node(
            id=NodeId(self.id(key)),
            level=LevelId(level),
            position=_spot(x, y),
            provenance=facts.pop("provenance", self.provenance),
            **facts,
        )
        for area in on:
            self._on[area].append(key)
        return key

    def way(self, key: str, start: str, end: str, *via: Point, **facts) -> None:
        """Draw a pathway between two nodes; a walkway if `mode` says nothing else."""
        line = (self.at(start), *(_spot(x, y) for x, y in via), self.at(end))
        machine, area = facts.pop("equipment", None), facts.pop("area", None)
        self.pathways.append(
            Pathway(
                id=PathwayId(self.id(key)),
                mode=facts.pop("mode", PathwayMode.WALKWAY),
                from_node=self.nodes[start].id,
                to_node=self.nodes[end].id,
                line=line,
                length_m=round(length_m(line), 2),
                equipment=None if machine is None else EquipmentId(self.id(machine)),
                area=None if area is None else AreaId(self.id(area)),
                provenance=facts.pop("provenance", self.provenance),
                **facts,
            )
        )

    def area(self, key: str, kind: AreaKind, level: str, outer: Line, *holes: Line, **facts) -> str:
        """Draw a surface. With `across`, facts of the ways over it, it is walked on."""
        across = facts.pop("across", None)
        if across is not None:
            self._across[key] = across
        self.areas[key] = Area(
            id=AreaId(self.id(key)),
            kind=kind,
            levels=(LevelId(level),),
            outer=outer,
            holes=holes,
            is_walkable=across is not None,
            provenance=facts.pop("provenance", self.provenance),
            **facts,
        )
        return key

    def outline(self, key: str, kind: OutlineKind, level: str, *points: Point) -> None:
        self.outlines.append(
            Outline(
                id=self.id(key),
                kind=kind,
                levels=(LevelId(level),),
                line=tuple(_spot(x, y) for x, y in points),
                provenance=self.provenance,
            )
        )

    def machine(self, key: str, kind: EquipmentKind, x: float, y: float, levels, **facts) -> str:
        self.equipment.append(
            Equipment(
                id=EquipmentId(self.id(key)),
                kind=kind,
                position=_spot(x, y),
                levels=tuple(LevelId(level) for level in levels),
                provenance=facts.pop("provenance", self.provenance),
                **facts,
            )
        )
        return key

    def place(self, key: str, kind: PlaceKind, *nodes: str, **facts) -> None:
        """Name a place that is reached at nodes; `at` is where its sign stands, else the first."""
        levels = facts.pop("levels", dict.fromkeys(self.nodes[node].level for node in nodes))
        area = facts.pop("area", None)
        self.places.append(
            Place(
                id=PlaceId(self.id(key)),
                kind=kind,
                levels=tuple(map(LevelId, levels)),
                position=_spot(*facts.pop("at", self.at(nodes[0]))),
                nodes=tuple(self.nodes[node].id for node in nodes),
                area=None if area is None else AreaId(self.id(area)),
                provenance=facts.pop("provenance", self.provenance),
                **facts,
            )
        )

    def at(self, key: str) -> Point:
        return self.nodes[key].position

    def join_surfaces(self) -> None:
        """Draw the ways across every surface that is walked on, around its holes."""
        for key, facts in self._across.items():
            area, entries = self.areas[key], self._on[key]
            over = cross(self._ground(key), [self.at(entry) for entry in entries])
            level = area.levels[0]
            names = list(entries)
            for number, (x, y) in enumerate(over.points[len(entries) :], 1):
                inside = not facts.get("is_street", False)
                names.append(
                    self.node(
                        f"{key}+{number}", level, round(x, 2), round(y, 2), is_street=not inside
                    )
                )
            drawn = {
                frozenset((p.from_node, p.to_node)) for p in self.pathways if p.area == area.id
            }
            for number, ((a, b), width_m) in enumerate(
                zip(over.pieces, over.widths_m, strict=True), 1
            ):
                if {self.nodes[names[a]].id, self.nodes[names[b]].id} not in drawn:
                    wide = {"min_width_m": width_m, **facts}
                    self.way(f"{key}#{number}", names[a], names[b], area=key, **wide)

    def _ground(self, key: str) -> Ground:
        """Return a surface; towards others of its level, and outside, its rim is no wall."""
        area = self.areas[key]
        others = [
            Polygon(self.areas[other].outer, self.areas[other].holes)
            for other in self._across
            if other != key and self.areas[other].levels == area.levels
        ]
        return Ground(
            Polygon(area.outer, area.holes),
            beyond=shapely.union_all(others) if others else None,
            has_open_rim=area.kind is AreaKind.SQUARE,
        )
