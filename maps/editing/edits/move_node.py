"""Move a node: the ways that end there follow it. Moving it back is the inverse."""

from dataclasses import dataclass, replace

from maps.editing.edit import Label, check
from maps.editing.features import Collection, Ref, called
from maps.editing.lines import is_finite, rounded
from maps.editing.redrawing import redrawn_end
from maps.editing.sheet import Sheet
from maps.model import NodeId, Place, Point, StationMap


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveNode:
    """The world stays as it is and the drawing is corrected, so what was measured stays.

    Only what was read off the drawing follows it: lengths, and widths that a drawn area leaves. A
    place that stands on the node and is reached nowhere else comes along.
    """

    node: NodeId
    to: Point

    def label(self, station: StationMap) -> Label:
        """Return what this is called."""
        return Label(
            "edit-move-node", (("name", called(station, Ref(Collection.NODES, self.node))),)
        )

    def why_not(self, station: StationMap) -> str | None:
        """Return why the node cannot go there."""
        if self.node not in station.node_by_id:
            return "reason-no-such-thing"
        return None if is_finite([self.to]) else "reason-off-the-map"

    def apply(self, station: StationMap) -> StationMap:
        """Return the map with the node moved."""
        check(self, station)
        node, to = station.node_by_id[self.node], rounded(self.to)
        sheet = Sheet(station)
        sheet.put(replace(node, position=to))
        for way in station.ways_by_node.get(self.node, ()):
            sheet.put(redrawn_end(way, self.node, to))
        for place in station.places:
            if self._stands_here(place, node.position):
                sheet.put(replace(place, position=to))
        return sheet.done()

    def _stands_here(self, place: Place, here: Point) -> bool:
        return place.nodes == (self.node,) and place.position == here
