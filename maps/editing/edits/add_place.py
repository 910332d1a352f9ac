"""Add a place, a line that calls here, or a source; what is said of them: `SetField`, `SetName`."""

from dataclasses import dataclass

from maps.codec.one_thing import why_not_written
from maps.editing.edit import Label, check
from maps.editing.features import Collection, Ref, find
from maps.editing.lines import is_finite, rounded
from maps.editing.new_ids import Ids, is_stem
from maps.editing.sheet import Sheet
from maps.model import (
    NO_NAME,
    NO_PROVENANCE,
    LevelId,
    Name,
    NodeId,
    Place,
    PlaceId,
    PlaceKind,
    Point,
    Provenance,
    Source,
    StationMap,
    TransitLine,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class AddPlace:
    """Without `nodes`, nobody is sent there yet."""

    kind: PlaceKind
    level: LevelId
    position: Point
    nodes: tuple[NodeId, ...] = ()
    name: Name = NO_NAME
    ref: str = ""
    provenance: Provenance = NO_PROVENANCE
    stem: str

    def label(self, station: StationMap) -> Label:
        """Return what this is called."""
        del station
        return Label("edit-add-place", (("kind", self.kind.value), ("name", self.name.as_written)))

    def why_not(self, station: StationMap) -> str | None:
        """Return why it cannot be there."""
        if not is_stem(self.stem):
            return "reason-no-stem"
        if self.level not in station.level_by_id:
            return "reason-no-level"
        if not is_finite([self.position]):
            return "reason-off-the-map"
        if any(node not in station.node_by_id for node in self.nodes):
            return "reason-no-such-thing"
        problem = why_not_written(station, self._place(PlaceId("new")))
        return None if problem is None else "reason-value-impossible"

    def apply(self, station: StationMap) -> StationMap:
        """Return the map with the place."""
        check(self, station)
        sheet = Sheet(station)
        sheet.put(self._place(PlaceId(Ids(sheet, self.stem).new(Collection.PLACES))))
        return sheet.done()

    def _place(self, ident: PlaceId) -> Place:
        return Place(
            id=ident,
            kind=self.kind,
            name=self.name,
            ref=self.ref,
            levels=(self.level,),
            position=rounded(self.position),
            nodes=tuple(dict.fromkeys(self.nodes)),
            provenance=self.provenance,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class AddLine:
    """A line of trains or buses, by what its sign says."""

    line: TransitLine

    def label(self, station: StationMap) -> Label:
        """Return what this is called."""
        del station
        return Label("edit-add-line", (("name", self.line.ref),))

    def why_not(self, station: StationMap) -> str | None:
        """Return why it cannot be added."""
        if find(station, Ref(Collection.LINES, self.line.ref)) is not None:
            return "reason-is-there"
        problem = why_not_written(station, self.line)
        return None if problem is None else "reason-value-impossible"

    def apply(self, station: StationMap) -> StationMap:
        """Return the map with the line."""
        check(self, station)
        sheet = Sheet(station)
        sheet.put(self.line)
        return sheet.done()


@dataclass(frozen=True, slots=True, kw_only=True)
class AddSource:
    """Where staff's own facts come from, with the licence they are given under."""

    source: Source

    def label(self, station: StationMap) -> Label:
        """Return what this is called."""
        del station
        return Label("edit-add-source", (("name", self.source.id),))

    def why_not(self, station: StationMap) -> str | None:
        """Return why it cannot be added."""
        if find(station, Ref(Collection.SOURCES, self.source.id)) is not None:
            return "reason-is-there"
        problem = why_not_written(station, self.source)
        return None if problem is None else "reason-value-impossible"

    def apply(self, station: StationMap) -> StationMap:
        """Return the map with the source."""
        check(self, station)
        sheet = Sheet(station)
        sheet.put(self.source)
        return sheet.done()
