"""Where a hand most likely means to put something: on a node, a line, a shaft, at a right angle.

Made once for a level when a hand begins, and asked at every movement.
"""

import math
from collections.abc import Collection as Some
from dataclasses import dataclass
from enum import StrEnum

from shapely import STRtree
from shapely.geometry import LineString
from shapely.geometry import Point as Spot

from maps.editing.features import Collection, Ref
from maps.editing.lines import nearest_on, rounded
from maps.model import LevelId, Line, PathwayMode, Point, StationMap
from maps.model.geometry import distance_m

_UPRIGHT = {PathwayMode.ELEVATOR, PathwayMode.STAIRS, PathwayMode.ESCALATOR}
_STEP_DEG = 45.0


class SnapKind(StrEnum):
    """What was snapped to."""

    NODE = "node"
    SHAFT = "shaft"
    """Where a lift or stairs stand on another level."""
    LINE = "line"
    ANGLE = "angle"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapped:
    """Where it goes, in whole centimetres, and why."""

    point: Point
    kind: SnapKind
    ref: Ref | None = None
    """The node, the way, the area or the outline; of a shaft, its node on the other level."""


class Snapper:
    """Snaps on one level of one map."""

    def __init__(self, station: StationMap, level: LevelId, but: Some[Ref] = ()) -> None:
        """Gather what there is to snap to.

        Args:
            station: the map as it was when the hand began.
            level: where the hand is.
            but: what is moved itself, and so is nothing to snap to.
        """
        left_out = set(but)
        self._nodes: list[tuple[Point, Ref]] = []
        self._shafts: list[tuple[Point, Ref]] = []
        upright = {
            end
            for way in station.pathways
            if way.mode in _UPRIGHT
            for end in (way.from_node, way.to_node)
        }
        for node in station.nodes:
            ref = Ref(Collection.NODES, node.id)
            if ref in left_out:
                continue
            if node.level == level:
                self._nodes.append((node.position, ref))
            elif node.id in upright:
                self._shafts.append((node.position, ref))
        self._lines = _lines(station, level, left_out)
        self._tree = STRtree([LineString(line) for line, _ in self._lines])

    def snap(
        self, to: Point, reach_m: float, *, start: Point | None = None, before: Point | None = None
    ) -> Snapped:
        """Return where a hand at `to` means.

        Args:
            to: where it is.
            reach_m: how far from something still means it.
            start: the vertex before, where a line is drawn: angles are measured there.
            before: the vertex before that: right angles to what is drawn already.
        """
        for kind, spots in ((SnapKind.NODE, self._nodes), (SnapKind.SHAFT, self._shafts)):
            near = min(spots, key=lambda s: distance_m(s[0], to), default=None)
            if near is not None and distance_m(near[0], to) <= reach_m:
                return Snapped(point=near[0], kind=kind, ref=near[1])
        on_line = self._on_line(to, reach_m)
        if on_line is not None:
            return on_line
        if start is not None:
            angled = aligned(to, start, before)
            if distance_m(angled, to) <= reach_m:
                return Snapped(point=angled, kind=SnapKind.ANGLE)
        return Snapped(point=rounded(to), kind=SnapKind.NOTHING)

    def _on_line(self, to: Point, reach_m: float) -> Snapped | None:
        found = self._tree.query(Spot(to), predicate="dwithin", distance=reach_m).tolist()
        if not found:
            return None
        spots = [(nearest_on(self._lines[n][0], to), self._lines[n][1]) for n in sorted(found)]
        spot, ref = min(spots, key=lambda s: s[0].away_m)
        return Snapped(point=rounded(spot.point), kind=SnapKind.LINE, ref=ref)


def aligned(to: Point, start: Point, before: Point | None = None) -> Point:
    """Return the point nearest to a hand that is at a right or half-right angle.

    Args:
        to: where the hand is.
        start: the vertex that the line comes from.
        before: the vertex before it; None: angles are measured from north.
    """
    if to == start:
        return rounded(to)
    base_deg = 0.0
    if before is not None and before != start:
        base_deg = math.degrees(math.atan2(start[1] - before[1], start[0] - before[0]))
    towards_deg = math.degrees(math.atan2(to[1] - start[1], to[0] - start[0])) - base_deg
    angle = math.radians(base_deg + round(towards_deg / _STEP_DEG) * _STEP_DEG)
    along_m = (to[0] - start[0]) * math.cos(angle) + (to[1] - start[1]) * math.sin(angle)
    return rounded((start[0] + along_m * math.cos(angle), start[1] + along_m * math.sin(angle)))


def _lines(station: StationMap, level: LevelId, moved: set[Ref]) -> list[tuple[Line, Ref]]:
    """Return the lines of a level that stay where they are."""
    found: list[tuple[Line, Ref]] = []
    for way in station.pathways:
        ends = (way.from_node, way.to_node)
        is_here = all(station.node_by_id[end].level == level for end in ends)
        if is_here and not any(Ref(Collection.NODES, end) in moved for end in ends):
            found.append((way.line, Ref(Collection.PATHWAYS, way.id)))
    for area in station.areas:
        if level in area.levels:
            ref = Ref(Collection.AREAS, area.id)
            found += [(ring, ref) for ring in (area.outer, *area.holes)]
    found += [
        (outline.line, Ref(Collection.OUTLINES, outline.id))
        for outline in station.outlines
        if level in outline.levels
    ]
    return [(line, ref) for line, ref in found if ref not in moved]
