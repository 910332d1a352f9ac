"""Move a place or a machine to where it really is."""

from dataclasses import dataclass, replace

from maps.editing.edit import Label, check
from maps.editing.features import Collection, Ref, called
from maps.editing.lines import is_finite, rounded
from maps.editing.sheet import Sheet
from maps.model import EquipmentId, LevelId, NodeId, PlaceId, Point, StationMap


@dataclass(frozen=True, slots=True, kw_only=True)
class MovePlace:
    """`nodes` says where it is reached from now on; None leaves that as it is."""

    place: PlaceId
    to: Point
    level: LevelId | None = None
    """Another level; None: it stays on its own."""
    nodes: tuple[NodeId, ...] | None = None

    def label(self, station: StationMap) -> Label:
        """Return what this is called."""
        return Label(
            "edit-move-place", (("name", called(station, Ref(Collection.PLACES, self.place))),)
        )

    def why_not(self, station: StationMap) -> str | None:
        """Return why it cannot be there."""
        if self.place not in station.place_by_id:
            return "reason-no-such-thing"
        if not is_finite([self.to]):
            return "reason-off-the-map"
        if self.level is not None and self.level not in station.level_by_id:
            return "reason-no-level"
        known = all(node in station.node_by_id for node in self.nodes or ())
        return None if known else "reason-no-such-thing"

    def apply(self, station: StationMap) -> StationMap:
        """Return the map with the place there."""
        check(self, station)
        place = station.place_by_id[self.place]
        sheet = Sheet(station)
        sheet.put(
            replace(
                place,
                position=rounded(self.to),
                levels=place.levels if self.level is None else (self.level,),
                nodes=place.nodes if self.nodes is None else tuple(dict.fromkeys(self.nodes)),
            )
        )
        return sheet.done()


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveEquipment:
    """The machine's own spot on the picture; its landings are nodes, and moved as nodes."""

    equipment: EquipmentId
    to: Point

    def label(self, station: StationMap) -> Label:
        """Return what this is called."""
        name = called(station, Ref(Collection.EQUIPMENT, self.equipment))
        return Label("edit-move-equipment", (("name", name),))

    def why_not(self, station: StationMap) -> str | None:
        """Return why it cannot be there."""
        if self.equipment not in station.equipment_by_id:
            return "reason-no-such-thing"
        return None if is_finite([self.to]) else "reason-off-the-map"

    def apply(self, station: StationMap) -> StationMap:
        """Return the map with the machine there."""
        check(self, station)
        sheet = Sheet(station)
        sheet.change(Ref(Collection.EQUIPMENT, self.equipment), position=rounded(self.to))
        return sheet.done()
