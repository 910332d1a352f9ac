"""Levels: add one, put one elsewhere in the stack, order them anew. Their names: `SetName`."""

from dataclasses import dataclass, replace

from maps.editing.edit import Label, check
from maps.editing.features import Collection, Ref, called
from maps.editing.new_ids import Ids, is_stem
from maps.editing.sheet import Sheet
from maps.editing.stacking import stacked
from maps.model import NO_NAME, Level, LevelId, Name, StationMap

_MOST_INDEX = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class AddLevel:
    """`index` orders the stack, and may lie between two others."""

    index: float
    name: Name = NO_NAME
    stem: str

    def label(self, station: StationMap) -> Label:
        """Return what this is called."""
        del station
        return Label("edit-add-level", (("name", self.name.as_written or f"{self.index:g}"),))

    def why_not(self, station: StationMap) -> str | None:
        """Return why it cannot be there."""
        if not is_stem(self.stem):
            return "reason-no-stem"
        return _why_not_at(station, self.index)

    def apply(self, station: StationMap) -> StationMap:
        """Return the map with the level."""
        check(self, station)
        sheet = Sheet(station)
        ident = LevelId(Ids(sheet, self.stem).new(Collection.LEVELS))
        sheet.put(Level(id=ident, index=self.index + 0.0, name=self.name))
        return sheet.done()


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderLevels:
    """All levels, lowest first: they share the same heights among themselves anew."""

    order: tuple[LevelId, ...]

    def label(self, station: StationMap) -> Label:
        """Return what this is called."""
        del station
        return Label("edit-order-levels")

    def why_not(self, station: StationMap) -> str | None:
        """Return why this is no order of the levels."""
        is_whole = sorted(self.order) == sorted(station.level_by_id)
        return None if is_whole else "reason-not-all-levels"

    def apply(self, station: StationMap) -> StationMap:
        """Return the map with its levels in this order."""
        check(self, station)
        heights = zip(self.order, (level.index for level in station.levels), strict=True)
        return _with_indexes(station, dict(heights))


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveLevel:
    """One level gets another index in the stack."""

    level: LevelId
    index: float

    def label(self, station: StationMap) -> Label:
        """Return what this is called."""
        return Label(
            "edit-move-level", (("name", called(station, Ref(Collection.LEVELS, self.level))),)
        )

    def why_not(self, station: StationMap) -> str | None:
        """Return why it cannot be there."""
        if self.level not in station.level_by_id:
            return "reason-no-such-thing"
        return _why_not_at(station, self.index, but=self.level)

    def apply(self, station: StationMap) -> StationMap:
        """Return the map with the level there."""
        check(self, station)
        return _with_indexes(station, {self.level: self.index + 0.0})


def _why_not_at(station: StationMap, index: float, *, but: str = "") -> str | None:
    if not -_MOST_INDEX <= index <= _MOST_INDEX:
        return "reason-value-impossible"
    is_taken = any(level.index == index and level.id != but for level in station.levels)
    return "reason-level-is-there" if is_taken else None


def _with_indexes(station: StationMap, indexes: dict[LevelId, float]) -> StationMap:
    sheet = Sheet(station)
    for level, index in indexes.items():
        sheet.put(replace(station.level_by_id[level], index=index))
    levels = {level.id: level for level in sheet.all(Collection.LEVELS)}
    sheet.put(*(stacked(machine, levels) for machine in station.equipment))
    return sheet.done()
