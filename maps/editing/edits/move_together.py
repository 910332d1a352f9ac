"""Move several things by the same way, as they were selected: they keep their places to each other.

What lies between two moved points goes along; what leads from a moved point to one that stays is
drawn anew, as when the point is moved alone.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from maps.editing.edit import Label, check
from maps.editing.features import Collection, Ref, find
from maps.editing.lines import is_finite, rounded
from maps.editing.redrawing import redrawn, redrawn_end
from maps.editing.sheet import Sheet
from maps.model import Line, NodeId, Pathway, Place, Point, StationMap

MOVABLE = frozenset(
    {
        Collection.NODES,
        Collection.PATHWAYS,
        Collection.AREAS,
        Collection.OUTLINES,
        Collection.EQUIPMENT,
        Collection.PLACES,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveTogether:
    """`by` is in metres, east and north."""

    refs: tuple[Ref, ...]
    by: Point

    def label(self, station: StationMap) -> Label:
        """Return what this is called."""
        del station
        return Label("edit-move-several", (("count", len(self.refs)),))

    def why_not(self, station: StationMap) -> str | None:
        """Return why they cannot go there."""
        if not self.refs or any(ref.collection not in MOVABLE for ref in self.refs):
            return "reason-nothing-selected"
        things = [find(station, ref) for ref in self.refs]
        if any(thing is None for thing in things):
            return "reason-no-such-thing"
        if not is_finite([self.by]):
            return "reason-off-the-map"
        points = [point for thing in things for point in _points(thing)]
        points += [station.node_by_id[node].position for node in self._nodes(station)]
        return None if is_finite(self._to(point) for point in points) else "reason-off-the-map"

    def apply(self, station: StationMap) -> StationMap:
        """Return the map with them moved."""
        check(self, station)
        sheet, nodes = Sheet(station), self._nodes(station)
        for ident in nodes:
            node = station.node_by_id[ident]
            sheet.put(replace(node, position=self._to(node.position)))
        self._move_ways(station, sheet, nodes)
        named = set(self.refs)
        for place in station.places:
            if Ref(Collection.PLACES, place.id) in named or _stands_on(station, place, nodes):
                sheet.put(replace(place, position=self._to(place.position)))
        for ref in self.refs:
            thing: Any = find(station, ref)
            match ref.collection:
                case Collection.EQUIPMENT:
                    sheet.change(ref, position=self._to(thing.position))
                case Collection.AREAS:
                    holes = tuple(self._line(hole) for hole in thing.holes)
                    sheet.change(ref, outer=self._line(thing.outer), holes=holes)
                case Collection.OUTLINES:
                    sheet.change(ref, line=self._line(thing.line))
                case _:
                    pass
        return sheet.done()

    def _nodes(self, station: StationMap) -> set[NodeId]:
        """Return the nodes that move: those that were selected, and the ends of selected ways."""
        found = {NodeId(ref.id) for ref in self.refs if ref.collection is Collection.NODES}
        for ref in self.refs:
            if ref.collection is Collection.PATHWAYS:
                way: Pathway = find(station, ref)  # type: ignore[assignment]  # `check` has looked
                found |= {way.from_node, way.to_node}
        return found

    def _move_ways(self, station: StationMap, sheet: Sheet, nodes: set[NodeId]) -> None:
        ways = {way.id: way for node in nodes for way in station.ways_by_node.get(node, ())}
        for way in ways.values():
            if {way.from_node, way.to_node} <= nodes:
                sheet.put(redrawn(way, self._line(way.line)))
                continue
            moved = way.from_node if way.from_node in nodes else way.to_node
            sheet.put(redrawn_end(way, moved, self._to(station.node_by_id[moved].position)))

    def _line(self, line: Line) -> Line:
        return tuple(self._to(point) for point in line)

    def _to(self, point: Point) -> Point:
        dx, dy = rounded(self.by)
        return rounded((point[0] + dx, point[1] + dy))


def _points(thing: Any) -> Iterable[Point]:
    position = getattr(thing, "position", None)
    if position is not None:
        yield position
    yield from getattr(thing, "line", ())
    yield from getattr(thing, "outer", ())


def _stands_on(station: StationMap, place: Place, nodes: set[NodeId]) -> bool:
    """Say whether a place stands on one moved node, and is reached nowhere else."""
    if len(place.nodes) != 1 or place.nodes[0] not in nodes:
        return False
    return station.node_by_id[place.nodes[0]].position == place.position
