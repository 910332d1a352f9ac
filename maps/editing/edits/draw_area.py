"""Draw an area: a hall, a platform, a shop."""

from dataclasses import dataclass

from maps.editing.edit import Label, check
from maps.editing.features import Collection
from maps.editing.new_ids import Ids, is_stem
from maps.editing.rings import closed, why_not_rings
from maps.editing.sheet import Sheet
from maps.model import (
    NO_NAME,
    NO_PROVENANCE,
    Area,
    AreaId,
    AreaKind,
    LevelId,
    Name,
    Point,
    Provenance,
    StationMap,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawArea:
    """A walkable area is walked on ways: `CrossArea` draws them."""

    kind: AreaKind
    levels: tuple[LevelId, ...]
    outer: tuple[Point, ...]
    """Its corners in their order; it closes by itself."""
    holes: tuple[tuple[Point, ...], ...] = ()
    name: Name = NO_NAME
    is_walkable: bool = False
    is_covered: bool | None = None
    provenance: Provenance = NO_PROVENANCE
    stem: str

    def label(self, station: StationMap) -> Label:
        """Return what this is called."""
        del station
        return Label("edit-draw-area", (("kind", self.kind.value),))

    def why_not(self, station: StationMap) -> str | None:
        """Return why this cannot be drawn."""
        if not is_stem(self.stem):
            return "reason-no-stem"
        if not self.levels or any(level not in station.level_by_id for level in self.levels):
            return "reason-no-level"
        try:
            rings = [closed(ring) for ring in (self.outer, *self.holes)]
        except (ValueError, OverflowError):  # no number, or an endless one
            return "reason-off-the-map"
        return why_not_rings(rings)

    def apply(self, station: StationMap) -> StationMap:
        """Return the map with the area."""
        check(self, station)
        sheet = Sheet(station)
        sheet.put(
            Area(
                id=AreaId(Ids(sheet, self.stem).new(Collection.AREAS)),
                kind=self.kind,
                levels=tuple(dict.fromkeys(self.levels)),
                outer=closed(self.outer),
                holes=tuple(closed(hole) for hole in self.holes),
                name=self.name,
                is_walkable=self.is_walkable,
                is_covered=self.is_covered,
                provenance=self.provenance,
            )
        )
        return sheet.done()
