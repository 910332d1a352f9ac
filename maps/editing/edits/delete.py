"""Delete things, with what hangs on them.

A node takes its ways along, a machine the rides on it, and a way the nodes that only it had. What
merely speaks of a deleted thing (a place reached there, a door that opens there, a way across the
area) stays and is silent about it.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from maps.editing.edit import Label, check
from maps.editing.features import Collection, Ref, called, find
from maps.editing.sheet import Sheet
from maps.model import Equipment, Pathway, PathwayMode, StationMap

_RIDES = {PathwayMode.ELEVATOR, PathwayMode.ESCALATOR, PathwayMode.MOVING_SIDEWALK}
_DELETABLE = {
    Collection.LEVELS,
    Collection.NODES,
    Collection.PATHWAYS,
    Collection.AREAS,
    Collection.OUTLINES,
    Collection.EQUIPMENT,
    Collection.PLACES,
    Collection.LINES,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Delete:
    """Several things go in one step, as they were selected."""

    refs: tuple[Ref, ...]

    def label(self, station: StationMap) -> Label:
        """Return what this is called."""
        if len(self.refs) == 1:
            return Label("edit-delete", (("name", called(station, self.refs[0])),))
        return Label("edit-delete-several", (("count", len(self.refs)),))

    def why_not(self, station: StationMap) -> str | None:
        """Return why these cannot be deleted."""
        if not self.refs or any(r.collection not in _DELETABLE for r in self.refs):
            return "reason-nothing-selected"
        if any(find(station, ref) is None for ref in self.refs):
            return "reason-no-such-thing"
        levels = {ref.id for ref in self.refs if ref.collection is Collection.LEVELS}
        if levels and not levels.isdisjoint(_levels_in_use(self._without(station, self._rest()))):
            return "reason-level-in-use"
        return None

    def apply(self, station: StationMap) -> StationMap:
        """Return the map without them."""
        check(self, station)
        return self._without(station, self.refs).done()

    def _rest(self) -> tuple[Ref, ...]:
        return tuple(ref for ref in self.refs if ref.collection is not Collection.LEVELS)

    def _without(self, station: StationMap, refs: Iterable[Ref]) -> Sheet:
        sheet = Sheet(station)
        taken = set(refs)
        machines = {r.id for r in taken if r.collection is Collection.EQUIPMENT}
        nodes = {r.id for r in taken if r.collection is Collection.NODES}
        ways = {
            way.id: way
            for way in station.pathways
            if Ref(Collection.PATHWAYS, way.id) in taken
            or way.from_node in nodes
            or way.to_node in nodes
            or (way.equipment in machines and way.mode in _RIDES)
        }
        sheet.take(*taken, *(Ref(Collection.PATHWAYS, ident) for ident in ways))
        nodes |= _left_alone(station, ways.values(), nodes)
        sheet.take(*(Ref(Collection.NODES, node) for node in nodes))
        _forget(sheet, nodes, machines, taken)
        return sheet


def _left_alone(station: StationMap, ways: Iterable[Pathway], gone: set[str]) -> set[str]:
    """Return the ends of deleted ways that nothing else leads to, stands at or opens onto."""
    gone_ways = {way.id for way in ways}
    ends = {end for way in ways for end in (way.from_node, way.to_node)} - gone
    if not ends:
        return set()
    wanted = {node for place in station.places for node in place.nodes}
    wanted |= {d.landing for e in station.equipment for d in e.doors if d.landing is not None}
    return {
        end
        for end in ends - wanted
        if all(way.id in gone_ways for way in station.ways_by_node[end])
    }


def _forget(sheet: Sheet, nodes: set[str], machines: set[str], taken: set[Ref]) -> None:
    """Let nobody speak of what is gone."""
    areas = {ref.id for ref in taken if ref.collection is Collection.AREAS}
    for place in tuple(sheet.all(Collection.PLACES)):
        kept = tuple(node for node in place.nodes if node not in nodes)
        area = None if place.area in areas else place.area
        if kept != place.nodes or area != place.area:
            sheet.put(replace(place, nodes=kept, area=area))
    for machine in tuple(sheet.all(Collection.EQUIPMENT)):
        if any(door.landing in nodes for door in machine.doors):
            sheet.put(_without_landings(machine, nodes))
    for way in tuple(sheet.all(Collection.PATHWAYS)):
        if way.area in areas:
            width_m = way.min_width_m if way.provenance.measured_by else None
            sheet.put(replace(way, area=None, min_width_m=width_m))
        if way.equipment in machines:
            sheet.change(Ref(Collection.PATHWAYS, way.id), equipment=None)


def _without_landings(machine: Equipment, nodes: set[str]) -> Equipment:
    doors = tuple(
        replace(door, landing=None) if door.landing in nodes else door for door in machine.doors
    )
    return replace(machine, doors=doors)


def _levels_in_use(sheet: Sheet) -> set[str]:
    used: set[str] = {node.level for node in sheet.all(Collection.NODES)}
    for collection in (
        Collection.AREAS,
        Collection.OUTLINES,
        Collection.EQUIPMENT,
        Collection.PLACES,
    ):
        used |= {level for thing in sheet.all(collection) for level in thing.levels}
    for machine in sheet.all(Collection.EQUIPMENT):
        used |= {part.level for part in (*machine.doors, *machine.buttons)}
    return used
