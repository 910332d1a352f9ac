"""Say on which levels an area or an outline is; what stands on the buttons in a lift's cabin."""

from dataclasses import dataclass

from maps.editing.edit import Label, check
from maps.editing.features import Collection, Ref, called, find
from maps.editing.sheet import Sheet
from maps.model import EquipmentId, EquipmentKind, LevelId, PanelButton, StationMap

_ON_LEVELS = {Collection.AREAS, Collection.OUTLINES}


@dataclass(frozen=True, slots=True, kw_only=True)
class SetLevels:
    """A place is moved to another level (`MovePlace`), and a lift gets a stop (`AddStop`)."""

    ref: Ref
    levels: tuple[LevelId, ...]

    def label(self, station: StationMap) -> Label:
        """Return what this is called."""
        return Label("edit-set-field", (("name", called(station, self.ref)), ("field", "levels")))

    def why_not(self, station: StationMap) -> str | None:
        """Return why it cannot be there."""
        if self.ref.collection not in _ON_LEVELS or find(station, self.ref) is None:
            return "reason-no-such-thing"
        is_known = self.levels and all(level in station.level_by_id for level in self.levels)
        return None if is_known else "reason-no-level"

    def apply(self, station: StationMap) -> StationMap:
        """Return the map that says so."""
        check(self, station)
        sheet = Sheet(station)
        order = tuple(level.id for level in station.levels if level.id in self.levels)
        sheet.change(self.ref, levels=order)
        return sheet.done()


@dataclass(frozen=True, slots=True, kw_only=True)
class SetButtons:
    """The buttons of all levels at once; a level without one has none that anybody knows."""

    equipment: EquipmentId
    buttons: tuple[PanelButton, ...]

    def label(self, station: StationMap) -> Label:
        """Return what this is called."""
        name = called(station, Ref(Collection.EQUIPMENT, self.equipment))
        return Label("edit-set-field", (("name", name), ("field", "buttons")))

    def why_not(self, station: StationMap) -> str | None:
        """Return why there are no such buttons."""
        machine = station.equipment_by_id.get(self.equipment)
        if machine is None:
            return "reason-no-such-thing"
        if machine.kind is not EquipmentKind.ELEVATOR:
            return "reason-needs-an-elevator"
        levels = [button.level for button in self.buttons]
        if any(level not in station.level_by_id for level in levels):
            return "reason-no-level"
        is_said = len(set(levels)) == len(levels) and all(button.text for button in self.buttons)
        return None if is_said else "reason-value-impossible"

    def apply(self, station: StationMap) -> StationMap:
        """Return the map that says so."""
        check(self, station)
        sheet = Sheet(station)
        order = {level.id: number for number, level in enumerate(station.levels)}
        buttons = tuple(sorted(self.buttons, key=lambda button: order[button.level]))
        sheet.change(Ref(Collection.EQUIPMENT, self.equipment), buttons=buttons)
        return sheet.done()
