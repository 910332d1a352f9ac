"""Split an area along a line from rim to rim. `JoinAreas` is the inverse."""

from dataclasses import dataclass, replace

from shapely.geometry import LineString, Polygon
from shapely.ops import split

from maps.editing.edit import Label, check
from maps.editing.features import Collection, Ref, called
from maps.editing.lines import is_finite, rounded
from maps.editing.new_ids import Ids, is_stem
from maps.editing.rings import polygon_of, rings_of, why_not_rings
from maps.editing.sheet import Sheet
from maps.model import Area, AreaId, Pathway, Point, StationMap

_SLACK_M = 0.05


@dataclass(frozen=True, slots=True, kw_only=True)
class SplitArea:
    """The larger part keeps the id, and with it the places.

    Ways follow the part in which they lie; one that crosses the line is walked as before and
    crosses neither.
    """

    area: AreaId
    along: tuple[Point, ...]
    stem: str

    def label(self, station: StationMap) -> Label:
        """Return what this is called."""
        return Label("edit-split-area", (("name", called(station, self._ref)),))

    def why_not(self, station: StationMap) -> str | None:
        """Return why the line does not split it."""
        if not is_stem(self.stem):
            return "reason-no-stem"
        if not is_finite(self.along):
            return "reason-off-the-map"
        area = next((a for a in station.areas if a.id == self.area), None)
        if area is None:
            return "reason-no-such-thing"
        parts = self._parts(area)
        if len(parts) != 2:
            return "reason-not-from-rim-to-rim"
        reasons = (why_not_rings([outer, *holes]) for outer, holes in map(rings_of, parts))
        return next((reason for reason in reasons if reason is not None), None)

    def apply(self, station: StationMap) -> StationMap:
        """Return the map with two areas for one."""
        check(self, station)
        sheet = Sheet(station)
        area = sheet.area(self.area)
        large, small = sorted(self._parts(area), key=lambda p: p.area, reverse=True)
        ident = AreaId(Ids(sheet, self.stem).new(Collection.AREAS))
        parts: list[tuple[AreaId, Polygon]] = []
        for name, polygon in ((self.area, large), (ident, small)):
            outer, holes = rings_of(polygon)
            sheet.put(replace(area, id=name, outer=outer, holes=holes))
            parts.append((name, polygon))
        for way in station.pathways:
            if way.area == self.area:
                sheet.put(_across(way, parts))
        return sheet.done()

    @property
    def _ref(self) -> Ref:
        return Ref(Collection.AREAS, self.area)

    def _parts(self, area: Area) -> list[Polygon]:
        polygon = polygon_of(area)
        line = [rounded(p) for p in self.along]
        if polygon is None or len(set(line)) < 2:
            return []
        found = split(polygon, LineString(line)).geoms
        return [part for part in found if isinstance(part, Polygon)]


def _across(way: Pathway, parts: list[tuple[AreaId, Polygon]]) -> Pathway:
    line = LineString(way.line)
    for name, polygon in parts:
        if polygon.buffer(_SLACK_M).covers(line):
            return replace(way, area=name)
    width_m = way.min_width_m if way.provenance.measured_by else None
    return replace(way, area=None, min_width_m=width_m)
