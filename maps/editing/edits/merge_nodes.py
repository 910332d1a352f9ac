"""Make two nodes one: the ways of both meet there."""

from dataclasses import dataclass, replace

from maps.editing.edit import Label, check
from maps.editing.features import Collection, Ref, called
from maps.editing.redrawing import redrawn_end
from maps.editing.sheet import Sheet
from maps.model import Node, NodeId, StationMap


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeNodes:
    """`keep` stays where and what it is; ways that only led between the two go."""

    keep: NodeId
    gone: NodeId

    def label(self, station: StationMap) -> Label:
        """Return what this is called."""
        return Label(
            "edit-merge-nodes", (("name", called(station, Ref(Collection.NODES, self.keep))),)
        )

    def why_not(self, station: StationMap) -> str | None:
        """Return why these two are not one."""
        keep, gone = (station.node_by_id.get(n) for n in (self.keep, self.gone))
        if keep is None or gone is None or keep is gone:
            return "reason-no-such-thing"
        if keep.level != gone.level:
            return "reason-other-level"
        return None if _is_alike(keep, gone) else "reason-nodes-differ"

    def apply(self, station: StationMap) -> StationMap:
        """Return the map with one node for two."""
        check(self, station)
        sheet = Sheet(station)
        keep, gone = station.node_by_id[self.keep], station.node_by_id[self.gone]
        sheet.take(Ref(Collection.NODES, self.gone))
        sheet.put(_with_facts(keep, gone))
        for way in station.ways_by_node.get(self.gone, ()):
            ends = {way.from_node, way.to_node}
            if ends == {self.keep, self.gone}:
                sheet.take(Ref(Collection.PATHWAYS, way.id))
                continue
            moved = redrawn_end(way, self.gone, keep.position)
            sheet.put(
                replace(
                    moved,
                    from_node=self.keep if way.from_node == self.gone else way.from_node,
                    to_node=self.keep if way.to_node == self.gone else way.to_node,
                )
            )
        for place in station.places:
            if self.gone in place.nodes:
                nodes = (self.keep if node == self.gone else node for node in place.nodes)
                sheet.put(replace(place, nodes=tuple(dict.fromkeys(nodes))))
        for machine in station.equipment:
            if any(door.landing == self.gone for door in machine.doors):
                doors = tuple(
                    replace(d, landing=self.keep) if d.landing == self.gone else d
                    for d in machine.doors
                )
                sheet.put(replace(machine, doors=doors))
        return sheet.done()


_FACTS = (
    "kind",
    "access",
    "min_width_m",
    "ref",
    "door",
    "automatic_door",
    "facing_deg",
    "opening_hours",
)


def _is_alike(keep: Node, gone: Node) -> bool:
    """Say whether no fact of one contradicts the other; what nobody has said never does."""
    for name in _FACTS:
        values = (getattr(keep, name), getattr(gone, name))
        usual = Node.__dataclass_fields__[name].default
        if values[0] != values[1] and usual not in values:
            return False
    return True


def _with_facts(keep: Node, gone: Node) -> Node:
    """Return the node that stays, with what only the other said: a barrier must not be lost."""
    facts = {
        name: getattr(gone, name)
        for name in _FACTS
        if getattr(keep, name) == Node.__dataclass_fields__[name].default
    }
    return replace(keep, **facts, is_street=keep.is_street or gone.is_street)
