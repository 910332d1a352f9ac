"""Split a pathway with a new node. `JoinPathways` is the inverse, but for what only wholes tell."""

from dataclasses import dataclass, replace

from maps.editing.edit import Label, check
from maps.editing.features import Collection, Ref, called
from maps.editing.lines import cut, is_finite, nearest_on, rounded
from maps.editing.new_ids import Ids, is_stem
from maps.editing.sharing import halves
from maps.editing.sheet import Sheet
from maps.model import Node, NodeId, Pathway, PathwayId, PathwayMode, Point, StationMap
from maps.model.geometry import length_m

_WHOLE = {
    PathwayMode.ELEVATOR,
    PathwayMode.ESCALATOR,
    PathwayMode.MOVING_SIDEWALK,
    PathwayMode.DOOR,
    PathwayMode.FARE_GATE,
    PathwayMode.EXIT_GATE,
}
"""A machine is ridden to its end, and a gate has no middle."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SplitPathway:
    """The new node lies on the way, as near to `at` as the way comes."""

    pathway: PathwayId
    at: Point
    stem: str

    def label(self, station: StationMap) -> Label:
        """Return what this is called."""
        name = called(station, Ref(Collection.PATHWAYS, self.pathway))
        return Label("edit-split-pathway", (("name", name),))

    def why_not(self, station: StationMap) -> str | None:
        """Return why this way cannot be split there."""
        way = station.pathway_by_id.get(self.pathway)
        if way is None:
            return "reason-no-such-thing"
        return why_not_split(way, self.at) or (None if is_stem(self.stem) else "reason-no-stem")

    def apply(self, station: StationMap) -> StationMap:
        """Return the map with two ways for one."""
        check(self, station)
        sheet = Sheet(station)
        split_on(sheet, station.pathway_by_id[self.pathway], self.at, Ids(sheet, self.stem))
        return sheet.done()


def why_not_split(way: Pathway, at: Point) -> str | None:
    """Return why a way cannot be split at the spot nearest to a point."""
    if way.mode in _WHOLE:
        return "reason-has-no-middle"
    if not is_finite([at]):
        return "reason-off-the-map"
    spot = rounded(nearest_on(way.line, at).point)
    return "reason-at-its-end" if spot in {way.line[0], way.line[-1]} else None


@dataclass(frozen=True, slots=True)
class Split:
    """What came of a way: the node between, and both parts."""

    node: NodeId
    parts: tuple[PathwayId, PathwayId]


def split_on(sheet: Sheet, way: Pathway, at: Point, ids: Ids) -> Split:
    """Split a way on a sheet."""
    spot = nearest_on(way.line, at)
    whole_m = length_m(way.line)
    share = spot.along_m / whole_m if whole_m else 0.5
    first, last = sheet.node(way.from_node), sheet.node(way.to_node)
    node = Node(
        id=NodeId(ids.new(Collection.NODES)),
        # stairs between two levels: the landing belongs to the level whose end is nearer
        level=(first if share <= 0.5 else last).level,
        position=rounded(spot.point),
        is_street=way.is_street,
        provenance=way.provenance,
    )
    one, other = halves(way, share, node.id, cut(way.line, spot))
    other = replace(other, id=PathwayId(ids.part_of(way.id)))
    sheet.put(node, one, other)
    return Split(node.id, (one.id, other.id))
