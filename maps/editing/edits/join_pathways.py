"""Join two pathways that meet end to end into one. `SplitPathway` is the inverse."""

from dataclasses import dataclass, fields, replace

from maps.editing.edit import Label, check
from maps.editing.edits.reverse_pathway import turned
from maps.editing.features import Collection, Ref, called
from maps.editing.lines import joined
from maps.editing.sharing import whole
from maps.editing.sheet import Sheet
from maps.model import NodeId, Pathway, PathwayId, StationMap

_OWN = {
    "id",
    "from_node",
    "to_node",
    "line",
    "length_m",
    "traversal_time_s",
    "stair_count",
    "goes_up",
    "longest_slope_m",
    "signposted_as",
    "reversed_signposted_as",
    "provenance",
}
"""What two parts of one way need not have in common; `sharing.whole` says what becomes of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class JoinPathways:
    """The first gives the whole its id.

    Two ways that say different things of who can take them stay two: a whole would hide it.
    """

    first: PathwayId
    second: PathwayId

    def label(self, station: StationMap) -> Label:
        """Return what this is called."""
        name = called(station, Ref(Collection.PATHWAYS, self.first))
        return Label("edit-join-pathways", (("name", name),))

    def why_not(self, station: StationMap) -> str | None:
        """Return why these two are not one way."""
        ways = [station.pathway_by_id.get(i) for i in (self.first, self.second)]
        one, other = ways
        if one is None or other is None or one is other:
            return "reason-no-such-thing"
        middle = _meeting(one, other)
        if middle is None:
            return "reason-do-not-meet"
        if station.way_counts[middle] > 2 or _is_wanted(station, middle):
            return "reason-others-meet-there"
        if _ends(one) - {middle} == _ends(other) - {middle} or len(_ends(one)) == 1:
            return "reason-ends-where-it-begins"
        other = _following(one, other, middle)
        return None if _is_alike(_leading(one, middle), other) else "reason-ways-differ"

    def apply(self, station: StationMap) -> StationMap:
        """Return the map with one way for two."""
        check(self, station)
        one, other = (station.pathway_by_id[i] for i in (self.first, self.second))
        middle = _meeting(one, other)
        if middle is None:
            return station
        is_turned = one.from_node == middle
        one, other = _leading(one, middle), _following(one, other, middle)
        both = replace(
            whole(one, other),
            line=joined(one.line, other.line),
            to_node=other.to_node,
        )
        sheet = Sheet(station)
        sheet.put(turned(both) if is_turned else both)
        sheet.take(Ref(Collection.PATHWAYS, self.second), Ref(Collection.NODES, middle))
        return sheet.done()


def _ends(way: Pathway) -> set[NodeId]:
    return {way.from_node, way.to_node}


def _meeting(one: Pathway, other: Pathway) -> NodeId | None:
    return next(iter(sorted(_ends(one) & _ends(other))), None)


def _is_wanted(station: StationMap, node: NodeId) -> bool:
    return any(node in place.nodes for place in station.places) or any(
        door.landing == node for machine in station.equipment for door in machine.doors
    )


def _leading(way: Pathway, middle: NodeId) -> Pathway:
    """Return a way as it leads to the node between."""
    return way if way.to_node == middle else turned(way)


def _following(one: Pathway, other: Pathway, middle: NodeId) -> Pathway:
    """Return the second way as it leads on from the node between."""
    del one
    return other if other.from_node == middle else turned(other)


def _is_alike(one: Pathway, other: Pathway) -> bool:
    names = (f.name for f in fields(Pathway) if f.name not in _OWN)
    return all(getattr(one, name) == getattr(other, name) for name in names) and (
        one.goes_up == other.goes_up or None in {one.goes_up, other.goes_up}
    )
