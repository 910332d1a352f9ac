"""Bend what is drawn: move, add or take away one vertex of a line or of an area's rim.

Where a pathway ends there is a node, and `MoveNode` moves it.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from maps.editing.edit import Label, check
from maps.editing.features import Collection, Ref, called, find
from maps.editing.lines import is_finite, rounded
from maps.editing.redrawing import redrawn
from maps.editing.rings import closed, why_not_rings
from maps.editing.sheet import Sheet
from maps.model import Area, Line, Outline, Pathway, Point, StationMap

_BENT = {Collection.PATHWAYS, Collection.AREAS, Collection.OUTLINES}
_Corners = list[Point]


@dataclass(frozen=True, slots=True, kw_only=True)
class Vertex:
    """One point of what is drawn."""

    ref: Ref
    """A pathway, an area or an outline."""
    index: int
    ring: int = 0
    """Of an area: 0 is its outer rim, then come its holes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveVertex:
    """The last point of a closed ring is its first."""

    vertex: Vertex
    to: Point

    def label(self, station: StationMap) -> Label:
        """Return what this is called."""
        return Label("edit-move-vertex", (("name", called(station, self.vertex.ref)),))

    def why_not(self, station: StationMap) -> str | None:
        """Return why it cannot go there."""
        if not is_finite([self.to]):
            return "reason-off-the-map"
        return _why_not(station, self.vertex, self._moved)

    def apply(self, station: StationMap) -> StationMap:
        """Return the map with the vertex moved."""
        check(self, station)
        return _bent(station, self.vertex, self._moved)

    def _moved(self, corners: _Corners) -> _Corners:
        index = self.vertex.index
        return [*corners[:index], rounded(self.to), *corners[index + 1 :]]


@dataclass(frozen=True, slots=True, kw_only=True)
class AddVertex:
    """The new one comes before `vertex`."""

    vertex: Vertex
    at: Point

    def label(self, station: StationMap) -> Label:
        """Return what this is called."""
        return Label("edit-add-vertex", (("name", called(station, self.vertex.ref)),))

    def why_not(self, station: StationMap) -> str | None:
        """Return why there can be none."""
        if not is_finite([self.at]):
            return "reason-off-the-map"
        return _why_not(station, self.vertex, self._added, least=1)

    def apply(self, station: StationMap) -> StationMap:
        """Return the map with one vertex more."""
        check(self, station)
        return _bent(station, self.vertex, self._added)

    def _added(self, corners: _Corners) -> _Corners:
        index = self.vertex.index
        return [*corners[:index], rounded(self.at), *corners[index:]]


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveVertex:
    """What is left runs straight past where it was."""

    vertex: Vertex

    def label(self, station: StationMap) -> Label:
        """Return what this is called."""
        return Label("edit-remove-vertex", (("name", called(station, self.vertex.ref)),))

    def why_not(self, station: StationMap) -> str | None:
        """Return why it cannot go."""
        return _why_not(station, self.vertex, self._removed)

    def apply(self, station: StationMap) -> StationMap:
        """Return the map without the vertex."""
        check(self, station)
        return _bent(station, self.vertex, self._removed)

    def _removed(self, corners: _Corners) -> _Corners:
        return [p for number, p in enumerate(corners) if number != self.vertex.index]


_Change = Callable[[_Corners], _Corners]


def _why_not(station: StationMap, vertex: Vertex, change: _Change, *, least: int = 0) -> str | None:
    """Return why a change of corners cannot be.

    Args:
        station: the map.
        vertex: what is changed.
        change: how.
        least: by how many the first index is later: nothing is added before a way's first node.
    """
    thing = find(station, vertex.ref) if vertex.ref.collection in _BENT else None
    if thing is None:
        return "reason-no-such-thing"
    rings = _corners(thing)
    if not 0 <= vertex.ring < len(rings) or not 0 <= vertex.index < len(rings[vertex.ring]):
        return "reason-no-such-thing"
    corners = rings[vertex.ring]
    if isinstance(thing, Pathway):
        last = len(corners) - 1
        is_end = vertex.index == 0 or (vertex.index == last and not least)
        return "reason-is-a-node" if is_end else None
    rings[vertex.ring] = change(corners)
    if isinstance(thing, Area):
        return why_not_rings([closed(ring) for ring in rings])
    return None if len(rings[0]) > 1 else "reason-too-short"


def _bent(station: StationMap, vertex: Vertex, change: _Change) -> StationMap:
    thing = find(station, vertex.ref)
    sheet = Sheet(station)
    match thing:
        case Area():
            rings = _corners(thing)
            rings[vertex.ring] = change(rings[vertex.ring])
            outer, *holes = (closed(ring) for ring in rings)
            sheet.put(replace(thing, outer=outer, holes=tuple(holes)))
        case Pathway():
            sheet.put(redrawn(thing, tuple(change([*thing.line]))))
        case Outline():
            sheet.put(replace(thing, line=tuple(change([*thing.line]))))
        case _:
            pass
    return sheet.done()


def _corners(thing: Any) -> list[_Corners]:
    """Return the lines of a feature; of rings, each corner once."""
    if isinstance(thing, Area):
        return [[*ring[:-1]] for ring in (thing.outer, *thing.holes)]
    line: Line = thing.line
    return [[*line]]
