"""Draw a pathway: from what is there or from nowhere, over the points that were set.

An end is a node, a new point, or a spot of another way, which is split there so that people can
turn from one into the other.
"""

from dataclasses import dataclass

from maps.editing.edit import Label, check
from maps.editing.edits.split_pathway import split_on, why_not_split
from maps.editing.features import Collection
from maps.editing.lines import drawn_m, is_finite, nearest_on, rounded, tidy
from maps.editing.new_ids import Ids, is_stem
from maps.editing.sheet import Sheet
from maps.model import (
    NO_PROVENANCE,
    Access,
    AreaId,
    LevelId,
    Node,
    NodeId,
    Pathway,
    PathwayId,
    PathwayMode,
    Point,
    Provenance,
    StationMap,
)

_ONE_WAY = {PathwayMode.ESCALATOR, PathwayMode.EXIT_GATE, PathwayMode.MOVING_SIDEWALK}


@dataclass(frozen=True, slots=True, kw_only=True)
class End:
    """Where a drawn way begins or ends: exactly one of `node`, `pathway` or neither.

    `position` is needed where there is no node; `level` where there is neither.
    """

    node: NodeId | None = None
    pathway: PathwayId | None = None
    """A way that is joined, at the spot nearest to `position`."""
    level: LevelId | None = None
    position: Point = (0.0, 0.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawPathway:
    """What it is like is said afterwards; what nobody has said stays unknown.

    Elevators are not drawn: `AddEquipment` makes their ways.
    """

    start: End
    end: End
    via: tuple[Point, ...] = ()
    mode: PathwayMode = PathwayMode.WALKWAY
    area: AreaId | None = None
    """The area that it leads across, if it does."""
    is_indoor: bool = True
    access: Access = Access.UNKNOWN
    provenance: Provenance = NO_PROVENANCE
    stem: str

    def label(self, station: StationMap) -> Label:
        """Return what this is called."""
        del station
        return Label("edit-draw-pathway", (("mode", self.mode.value),))

    def why_not(self, station: StationMap) -> str | None:
        """Return why this way cannot be drawn."""
        if self.mode is PathwayMode.ELEVATOR:
            return "reason-needs-a-machine"
        if not is_stem(self.stem):
            return "reason-no-stem"
        if not is_finite(self.via):
            return "reason-off-the-map"
        if self.area is not None and all(area.id != self.area for area in station.areas):
            return "reason-no-such-thing"
        found = [why_not_here(station, end) for end in (self.start, self.end)]
        if any(found):
            return found[0] or found[1]
        first, last = (_spot(station, end) for end in (self.start, self.end))
        if first.node is not None and first.node == last.node:
            return "reason-ends-where-it-begins"
        is_upright = first.level != last.level
        return "reason-too-short" if first.at == last.at and not (self.via or is_upright) else None

    def apply(self, station: StationMap) -> StationMap:
        """Return the map with the way."""
        check(self, station)
        pen = Pen(station, self.stem, self.provenance)
        first, last = (pen.node(end) for end in (self.start, self.end))
        line = tidy([first.position, *(rounded(p) for p in self.via), last.position])
        pen.sheet.put(
            Pathway(
                id=PathwayId(pen.ids.new(Collection.PATHWAYS)),
                mode=self.mode,
                from_node=first.id,
                to_node=last.id,
                is_bidirectional=self.mode not in _ONE_WAY,
                line=line,
                length_m=drawn_m(line),
                access=self.access,
                is_indoor=self.is_indoor,
                area=self.area,
                provenance=self.provenance,
            )
        )
        return pen.sheet.done()


class Pen:
    """Makes nodes of ends, on one sheet."""

    def __init__(self, station: StationMap, stem: str, provenance: Provenance) -> None:
        """Begin with a map; ids of what is new begin with the stem."""
        self.sheet = Sheet(station)
        self.ids = Ids(self.sheet, stem)
        self._provenance = provenance
        self._parts: dict[PathwayId, list[PathwayId]] = {}

    def node(self, end: End) -> Node:
        """Return the node of an end: the one that is there, or a new one."""
        ident = self._on_way(end.pathway, end.position) if end.pathway is not None else end.node
        if ident is not None:
            return self.sheet.node(ident)
        node = Node(
            id=NodeId(self.ids.new(Collection.NODES)),
            level=end.level,  # type: ignore[arg-type]  # `why_not` has looked
            position=rounded(end.position),
            provenance=self._provenance,
        )
        self.sheet.put(node)
        return node

    @staticmethod
    def spot(point: Point) -> Point:
        """Return a point as maps hold it."""
        return rounded(point)

    def _on_way(self, pathway: PathwayId, at: Point) -> NodeId:
        parts = self._parts.setdefault(pathway, [pathway])
        ways = [self.sheet.way(part) for part in parts]
        way = min(ways, key=lambda w: nearest_on(w.line, at).away_m)
        at_end = end_at(way, at)
        if at_end is not None:
            return at_end
        split = split_on(self.sheet, way, at, self.ids)
        parts.append(split.parts[1])
        return split.node


def end_at(way: Pathway, at: Point) -> NodeId | None:
    """Return the end of a way that is its spot nearest to a point; None where that is inside it."""
    spot = rounded(nearest_on(way.line, at).point)
    if spot == way.line[0]:
        return way.from_node
    return way.to_node if spot == way.line[-1] else None


@dataclass(frozen=True, slots=True)
class _Spot:
    node: NodeId | None
    level: LevelId | None
    at: Point


def why_not_here(station: StationMap, end: End) -> str | None:
    """Return why a way cannot end there."""
    if not is_finite([end.position]):
        return "reason-off-the-map"
    if end.node is not None:
        return None if end.node in station.node_by_id else "reason-no-such-thing"
    if end.pathway is not None:
        way = station.pathway_by_id.get(end.pathway)
        if way is None:
            return "reason-no-such-thing"
        return None if end_at(way, end.position) else why_not_split(way, end.position)
    return None if end.level in station.level_by_id else "reason-no-level"


def _spot(station: StationMap, end: End) -> _Spot:
    node = end.node
    if end.pathway is not None:
        way = station.pathway_by_id[end.pathway]
        node = end_at(way, end.position)
        if node is None:
            level = station.node_by_id[way.from_node].level
            return _Spot(None, level, rounded(nearest_on(way.line, end.position).point))
    if node is not None:
        there = station.node_by_id[node]
        return _Spot(node, there.level, there.position)
    return _Spot(None, end.level, rounded(end.position))
