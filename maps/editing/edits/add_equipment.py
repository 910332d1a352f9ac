"""Add a machine and its ways: a lift over all its stops, an escalator between two ends.

As importers draw them: a lift's ways join every two of its stops.
"""

from dataclasses import dataclass, replace
from itertools import combinations

from maps.editing.edit import Label, check
from maps.editing.edits.draw_pathway import End, Pen, why_not_here
from maps.editing.features import Collection, Ref, called
from maps.editing.lines import drawn_m
from maps.editing.new_ids import is_stem
from maps.editing.sheet import Sheet
from maps.editing.stacking import stacked
from maps.model import (
    NO_NAME,
    NO_PROVENANCE,
    Access,
    ElevatorDoor,
    Equipment,
    EquipmentId,
    EquipmentKind,
    LevelId,
    Name,
    Node,
    NodeKind,
    Pathway,
    PathwayId,
    PathwayMode,
    Point,
    Provenance,
    StationMap,
)

MODES = {
    EquipmentKind.ELEVATOR: PathwayMode.ELEVATOR,
    EquipmentKind.ESCALATOR: PathwayMode.ESCALATOR,
    EquipmentKind.MOVING_SIDEWALK: PathwayMode.MOVING_SIDEWALK,
}
"""The ways that a machine has of its own. A stairlift runs along stairs: `CarryBy`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """Where one boards: an end as of a drawn way, and where one looks when leaving the cabin."""

    at: End
    bearing_deg: float | None = None
    """Clockwise from north; None where nobody has looked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AddEquipment:
    """An escalator or a moving walkway runs from its first stop to its second."""

    kind: EquipmentKind
    position: Point
    stops: tuple[Stop, ...]
    name: Name = NO_NAME
    ref: str = ""
    access: Access = Access.UNKNOWN
    is_indoor: bool = True
    provenance: Provenance = NO_PROVENANCE
    stem: str

    def label(self, station: StationMap) -> Label:
        """Return what this is called."""
        del station
        return Label("edit-add-equipment", (("kind", self.kind.value),))

    def why_not(self, station: StationMap) -> str | None:
        """Return why it cannot be there."""
        if not is_stem(self.stem):
            return "reason-no-stem"
        if self.kind not in MODES:
            return "reason-runs-along-stairs"
        is_elevator = self.kind is EquipmentKind.ELEVATOR
        if len(self.stops) < 2 or (len(self.stops) > 2 and not is_elevator):
            return "reason-needs-two-stops"
        reasons = [why_not_stop(station, stop) for stop in self.stops]
        ends = [stop.at for stop in self.stops]
        if any(reasons):
            return next(reason for reason in reasons if reason is not None)
        twice = len(set(ends)) < len(ends)
        return "reason-same-stop-twice" if twice or self._lands_twice(station) else None

    def apply(self, station: StationMap) -> StationMap:
        """Return the map with the machine and its ways."""
        check(self, station)
        pen = Pen(station, self.stem, self.provenance)
        landings = [pen.node(stop.at) for stop in self.stops]
        machine = Equipment(
            id=EquipmentId(pen.ids.new(Collection.EQUIPMENT)),
            kind=self.kind,
            position=pen.spot(self.position),
            levels=tuple(landing.level for landing in landings),
            name=self.name,
            ref=self.ref,
            access=self.access,
            doors=tuple(
                door
                for stop, landing in zip(self.stops, landings, strict=True)
                for door in _door(stop, landing)
            ),
            provenance=self.provenance,
        )
        pen.sheet.put(stacked(machine, station.level_by_id))
        draw_rides(pen, machine, list(combinations(landings, 2)), is_indoor=self.is_indoor)
        return pen.sheet.done()

    def _lands_twice(self, station: StationMap) -> bool:
        """Say whether two stops are one spot once they are drawn."""
        pen = Pen(station, self.stem, self.provenance)
        nodes = [pen.node(stop.at).id for stop in self.stops]
        return len(set(nodes)) < len(nodes)


@dataclass(frozen=True, slots=True, kw_only=True)
class AddStop:
    """One stop more for a lift that is there, with a ride to each of its others."""

    equipment: EquipmentId
    stop: Stop
    provenance: Provenance = NO_PROVENANCE
    stem: str

    def label(self, station: StationMap) -> Label:
        """Return what this is called."""
        name = called(station, Ref(Collection.EQUIPMENT, self.equipment))
        return Label("edit-add-stop", (("name", name),))

    def why_not(self, station: StationMap) -> str | None:
        """Return why it cannot stop there."""
        machine = station.equipment_by_id.get(self.equipment)
        if machine is None:
            return "reason-no-such-thing"
        if machine.kind is not EquipmentKind.ELEVATOR:
            return "reason-needs-an-elevator"
        if not is_stem(self.stem):
            return "reason-no-stem"
        reason = why_not_stop(station, self.stop)
        if reason is not None:
            return reason
        node = Pen(station, self.stem, self.provenance).node(self.stop.at)
        is_there = node.id in {landing.id for landing in landings_of(station, machine.id)}
        return "reason-same-stop-twice" if is_there else None

    def apply(self, station: StationMap) -> StationMap:
        """Return the map with the stop."""
        check(self, station)
        pen = Pen(station, self.stem, self.provenance)
        landing = pen.node(self.stop.at)
        machine = station.equipment_by_id[self.equipment]
        others = landings_of(station, self.equipment)
        more = replace(
            machine,
            levels=(*machine.levels, landing.level) if machine.levels or not others else (),
            doors=(*machine.doors, *_door(self.stop, landing)),
        )
        pen.sheet.put(stacked(more, station.level_by_id))
        rides = [w for w in station.pathways if w.equipment == self.equipment]
        is_indoor = all(ride.is_indoor for ride in rides)
        draw_rides(pen, more, [(other, landing) for other in others], is_indoor=is_indoor)
        return pen.sheet.done()


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveStop:
    """A lift no longer stops on a level: its rides there go, with doors and buttons."""

    equipment: EquipmentId
    level: LevelId

    def label(self, station: StationMap) -> Label:
        """Return what this is called."""
        name = called(station, Ref(Collection.EQUIPMENT, self.equipment))
        level = called(station, Ref(Collection.LEVELS, self.level))
        return Label("edit-remove-stop", (("name", name), ("level", level)))

    def why_not(self, station: StationMap) -> str | None:
        """Return why it stops there all the same."""
        machine = station.equipment_by_id.get(self.equipment)
        if machine is None:
            return "reason-no-such-thing"
        if machine.kind is not EquipmentKind.ELEVATOR:
            return "reason-needs-an-elevator"
        there = {landing.level for landing in landings_of(station, machine.id)}
        return None if self.level in there | set(machine.levels) else "reason-no-level"

    def apply(self, station: StationMap) -> StationMap:
        """Return the map without the stop."""
        check(self, station)
        sheet = Sheet(station)
        machine = station.equipment_by_id[self.equipment]
        sheet.put(
            replace(
                machine,
                levels=tuple(level for level in machine.levels if level != self.level),
                doors=tuple(door for door in machine.doors if door.level != self.level),
                buttons=tuple(b for b in machine.buttons if b.level != self.level),
            )
        )
        for way in station.pathways:
            ends = {station.node_by_id[n].level for n in (way.from_node, way.to_node)}
            if way.equipment == self.equipment and self.level in ends:
                sheet.take(Ref(Collection.PATHWAYS, way.id))
        return sheet.done()


@dataclass(frozen=True, slots=True, kw_only=True)
class CarryBy:
    """A way is ridden on a machine, as stairs on a stairlift; None: on its own feet again."""

    pathway: PathwayId
    equipment: EquipmentId | None

    def label(self, station: StationMap) -> Label:
        """Return what this is called."""
        name = called(station, Ref(Collection.PATHWAYS, self.pathway))
        return Label("edit-carry-by", (("name", name),))

    def why_not(self, station: StationMap) -> str | None:
        """Return why it is not."""
        if self.pathway not in station.pathway_by_id:
            return "reason-no-such-thing"
        known = self.equipment is None or self.equipment in station.equipment_by_id
        return None if known else "reason-no-such-thing"

    def apply(self, station: StationMap) -> StationMap:
        """Return the map that says so."""
        check(self, station)
        sheet = Sheet(station)
        sheet.change(Ref(Collection.PATHWAYS, self.pathway), equipment=self.equipment)
        return sheet.done()


def why_not_stop(station: StationMap, stop: Stop) -> str | None:
    """Return why nobody can board there."""
    if stop.bearing_deg is not None and not 0 <= stop.bearing_deg < 360:
        return "reason-value-impossible"
    return why_not_here(station, stop.at)


def landings_of(station: StationMap, machine: EquipmentId) -> list[Node]:
    """Return where a machine is boarded, in the order of its ways."""
    ends = (
        end
        for way in station.pathways
        if way.equipment == machine
        for end in (way.from_node, way.to_node)
    )
    return [station.node_by_id[end] for end in dict.fromkeys(ends)]


def draw_rides(
    pen: Pen, machine: Equipment, pairs: list[tuple[Node, Node]], *, is_indoor: bool
) -> None:
    """Draw a machine's ways between its landings."""
    mode = MODES[machine.kind]
    levels = pen.sheet.before.level_by_id
    for one, other in pairs:
        if mode is PathwayMode.ELEVATOR:
            for node in (one, other):
                if node.kind is NodeKind.JUNCTION:
                    pen.sheet.put(replace(node, kind=NodeKind.LANDING))
        line = (one.position, other.position)
        rise = levels[other.level].index - levels[one.level].index
        pen.sheet.put(
            Pathway(
                id=PathwayId(pen.ids.new(Collection.PATHWAYS)),
                mode=mode,
                from_node=one.id,
                to_node=other.id,
                is_bidirectional=mode is PathwayMode.ELEVATOR,
                line=line,
                length_m=drawn_m(line),
                goes_up=rise > 0 if rise else None,
                is_indoor=is_indoor,
                equipment=machine.id,
                provenance=machine.provenance,
            )
        )


def _door(stop: Stop, landing: Node) -> list[ElevatorDoor]:
    if stop.bearing_deg is None:
        return []
    return [ElevatorDoor(level=landing.level, bearing_deg=stop.bearing_deg, landing=landing.id)]
