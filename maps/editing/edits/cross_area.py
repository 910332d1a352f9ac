"""Draw the ways across a walkable area, between all nodes on it and on its rim.

The same ways that importers draw (`maps.importing.area_ways`): straight where one can see, with
the width that the drawing leaves. Two nodes that a way joins already get no second one.
"""

from dataclasses import dataclass

from shapely.geometry import Point as Spot

from maps.editing.edit import Label, check
from maps.editing.features import Collection, Ref, called
from maps.editing.lines import drawn_m, rounded
from maps.editing.new_ids import Ids, is_stem
from maps.editing.rings import polygon_of
from maps.editing.sheet import Sheet
from maps.importing.area_ways import cross
from maps.model import (
    Area,
    AreaId,
    AreaKind,
    Node,
    NodeId,
    NodeKind,
    Pathway,
    PathwayId,
    PathwayMode,
    StationMap,
)

_RIM_M = 0.1
_MOST_ENTRIES = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class CrossArea:
    """Without at least two nodes there is nothing to join."""

    area: AreaId
    is_indoor: bool = True
    stem: str

    def label(self, station: StationMap) -> Label:
        """Return what this is called."""
        name = called(station, Ref(Collection.AREAS, self.area))
        return Label("edit-cross-area", (("name", name),))

    def why_not(self, station: StationMap) -> str | None:
        """Return why nothing can be drawn across."""
        area = self._area(station)
        if area is None:
            return "reason-no-such-thing"
        if not is_stem(self.stem):
            return "reason-no-stem"
        if len(area.levels) != 1:
            return "reason-several-levels"
        if not area.is_walkable:
            return "reason-not-walkable"
        if polygon_of(area) is None:
            return "reason-rim-crosses-itself"
        entries = len(self._entries(station, area))
        if entries < 2:
            return "reason-fewer-than-two-nodes"
        return None if entries <= _MOST_ENTRIES else "reason-too-many-nodes"

    def apply(self, station: StationMap) -> StationMap:
        """Return the map with the ways."""
        check(self, station)
        area, sheet = self._area(station), Sheet(station)
        polygon = None if area is None else polygon_of(area)
        if area is None or polygon is None:
            return station
        ids = Ids(sheet, self.stem)
        nodes = self._entries(station, area)
        joined = {frozenset((w.from_node, w.to_node)) for w in station.pathways}
        found = cross(polygon, [node.position for node in nodes])
        for point in found.points[len(nodes) :]:
            corner = Node(
                id=NodeId(ids.new(Collection.NODES)),
                level=nodes[0].level,
                position=rounded(point),
                kind=NodeKind.PLATFORM if area.kind is AreaKind.PLATFORM else NodeKind.JUNCTION,
                provenance=area.provenance,
            )
            nodes.append(corner)
        used: dict[NodeId, Node] = {}
        for (a, b), width_m in zip(found.pieces, found.widths_m, strict=True):
            one, other = nodes[a], nodes[b]
            if frozenset((one.id, other.id)) in joined or one.position == other.position:
                continue
            used |= {one.id: one, other.id: other}
            line = (one.position, other.position)
            sheet.put(
                Pathway(
                    id=PathwayId(ids.new(Collection.PATHWAYS)),
                    mode=PathwayMode.WALKWAY,
                    from_node=one.id,
                    to_node=other.id,
                    line=line,
                    length_m=drawn_m(line),
                    min_width_m=round(width_m, 2),
                    is_indoor=self.is_indoor,
                    is_covered=area.is_covered,
                    area=area.id,
                    provenance=area.provenance,
                )
            )
        sheet.put(*(node for ident, node in used.items() if ident not in station.node_by_id))
        return sheet.done()

    def _area(self, station: StationMap) -> Area | None:
        return next((a for a in station.areas if a.id == self.area), None)

    def _entries(self, station: StationMap, area: Area) -> list[Node]:
        """Return the nodes on the area: on its level, inside or on the rim."""
        polygon = polygon_of(area)
        if polygon is None:
            return []
        ground = polygon.buffer(_RIM_M)
        return [
            node
            for node in station.nodes
            if node.level in area.levels and ground.covers(Spot(node.position))
        ]
