"""Turn a pathway round: what leads there leads back. Done twice, it is as before."""

from dataclasses import dataclass, replace

from maps.editing.edit import Label, check
from maps.editing.features import Collection, Ref, called
from maps.editing.sheet import Sheet
from maps.model import Pathway, PathwayId, StationMap


@dataclass(frozen=True, slots=True, kw_only=True)
class ReversePathway:
    """An escalator that runs the other way than it is drawn.

    Where it lies stays, and so does what is up: only who may go where changes, and for a way in
    both directions nothing but which end comes first.
    """

    pathway: PathwayId

    def label(self, station: StationMap) -> Label:
        """Return what this is called."""
        name = called(station, Ref(Collection.PATHWAYS, self.pathway))
        return Label("edit-reverse-pathway", (("name", name),))

    def why_not(self, station: StationMap) -> str | None:
        """Return why this cannot be turned round."""
        return None if self.pathway in station.pathway_by_id else "reason-no-such-thing"

    def apply(self, station: StationMap) -> StationMap:
        """Return the map with the way turned round."""
        check(self, station)
        sheet = Sheet(station)
        sheet.put(turned(station.pathway_by_id[self.pathway]))
        return sheet.done()


def turned(way: Pathway) -> Pathway:
    """Return a way as seen from its other end."""
    return replace(
        way,
        from_node=way.to_node,
        to_node=way.from_node,
        line=way.line[::-1],
        signposted_as=way.reversed_signposted_as,
        reversed_signposted_as=way.signposted_as,
        stair_count=None if way.stair_count is None else -way.stair_count,
        incline_ratio=None if way.incline_ratio is None else 0.0 - way.incline_ratio,
        cross_slope_ratio=None if way.cross_slope_ratio is None else 0.0 - way.cross_slope_ratio,
        goes_up=None if way.goes_up is None else not way.goes_up,
    )
