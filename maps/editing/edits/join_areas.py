"""Join areas that touch into one. `SplitArea` is the inverse."""

from dataclasses import dataclass, fields, replace

from shapely import unary_union
from shapely.geometry import Polygon

from maps.editing.edit import Label, check
from maps.editing.features import Collection, Ref, called
from maps.editing.rings import polygon_of, rings_of, why_not_rings
from maps.editing.sheet import Sheet
from maps.model import Area, AreaId, StationMap

_OWN = {"id", "outer", "holes", "name", "ref", "provenance"}


@dataclass(frozen=True, slots=True, kw_only=True)
class JoinAreas:
    """The first gives the whole its id, its name and its number."""

    areas: tuple[AreaId, ...]

    def label(self, station: StationMap) -> Label:
        """Return what this is called."""
        name = called(station, Ref(Collection.AREAS, self.areas[0]))
        return Label("edit-join-areas", (("name", name),))

    def why_not(self, station: StationMap) -> str | None:
        """Return why these are not one."""
        areas = self._areas(station)
        if len(self.areas) < 2 or len(areas) != len(self.areas):
            return "reason-no-such-thing"
        names = [f.name for f in fields(Area) if f.name not in _OWN]
        if any(getattr(a, n) != getattr(areas[0], n) for a in areas for n in names):
            return "reason-areas-differ"
        polygon = _joined(areas)
        if polygon is None:
            return "reason-do-not-touch"
        outer, holes = rings_of(polygon)
        return why_not_rings([outer, *holes])

    def apply(self, station: StationMap) -> StationMap:
        """Return the map with one area for all."""
        check(self, station)
        areas = self._areas(station)
        polygon = _joined(areas)
        if polygon is None:
            return station
        outer, holes = rings_of(polygon)
        sheet = Sheet(station)
        first, gone = areas[0], {area.id for area in areas[1:]}
        sheet.put(replace(first, outer=outer, holes=holes))
        sheet.take(*(Ref(Collection.AREAS, ident) for ident in gone))
        for things in (station.pathways, station.places):
            for thing in things:
                if thing.area in gone:
                    sheet.put(replace(thing, area=first.id))
        return sheet.done()

    def _areas(self, station: StationMap) -> list[Area]:
        known = {area.id: area for area in station.areas}
        return [known[ident] for ident in dict.fromkeys(self.areas) if ident in known]


def _joined(areas: list[Area]) -> Polygon | None:
    polygons = [polygon for area in areas if (polygon := polygon_of(area)) is not None]
    whole = unary_union(polygons)
    return whole if len(polygons) == len(areas) and isinstance(whole, Polygon) else None
