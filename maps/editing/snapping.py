"""Where a hand most likely means to put something: on a node, a line, a shaft, along a guide.

Made once for a level when a hand begins, and asked at every movement.
"""

from collections.abc import Collection as Some
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import numpy as np
import shapely
from shapely.geometry import Point as Spot

from maps.editing.features import Collection, Ref
from maps.editing.guides import Guide, Guides, Tie, meeting
from maps.editing.lines import nearest_on, rounded
from maps.model import LevelId, Line, PathwayMode, Point, StationMap
from maps.model.geometry import distance_m

_UPRIGHT = {PathwayMode.ELEVATOR, PathwayMode.STAIRS, PathwayMode.ESCALATOR}
_GUIDE_RATIO = 0.6
"""A guide is a thin thing: one means it only from nearer by than a node or a line."""


class SnapKind(StrEnum):
    """What was snapped to."""

    NODE = "node"
    SHAFT = "shaft"
    """Where a lift or stairs stand on another level."""
    LINE = "line"
    ANGLE = "angle"
    EXTENSION = "extension"
    ALIGNED = "aligned"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapped:
    """Where it goes, in whole centimetres, and why."""

    point: Point
    kind: SnapKind
    ref: Ref | None = None
    """The node, the way, the area or the outline; of a shaft, its node on the other level."""
    guides: tuple[Guide, ...] = ()
    """Along what: one, or two that meet here; on a line, what crosses it here."""


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
        self._nodes, self._shafts = _points(station, level, left_out)
        self._lines = _lines(station, level, left_out)
        self._tree = _tree([line for line, _ in self._lines])
        self._guides = Guides(self._lines, self._nodes)

    @property
    def grid_deg(self) -> float:
        """The direction that most of the level is built in, counterclockwise from east."""
        return self._guides.grid_deg

    def snap(self, to: Point, reach_m: float, *, ties: Sequence[Tie] = ()) -> Snapped:
        """Return where a hand at `to` means.

        Args:
            to: where it is.
            reach_m: how far from something still means it.
            ties: what it is joined to: angles are measured there.
        """
        for kind, spots in ((SnapKind.NODE, self._nodes), (SnapKind.SHAFT, self._shafts)):
            near = min(spots, key=lambda s: distance_m(s[0], to), default=None)
            if near is not None and distance_m(near[0], to) <= reach_m:
                return Snapped(point=near[0], kind=kind, ref=near[1])
        guides = self._guides.near(to, reach_m * _GUIDE_RATIO, ties)
        on_line = self._on_line(to, reach_m, guides)
        if on_line is not None:
            return on_line
        if not guides:
            return Snapped(point=rounded(to), kind=SnapKind.NOTHING)
        kind = SnapKind(guides[0].kind.value)
        met = meeting(guides, to, reach_m)
        if met is not None:
            return Snapped(point=rounded(met[0]), kind=kind, guides=(guides[0], met[1]))
        return Snapped(point=rounded(guides[0].foot(to)), kind=kind, guides=(guides[0],))

    def _on_line(self, to: Point, reach_m: float, guides: Sequence[Guide]) -> Snapped | None:
        found = self._tree.query(Spot(to), predicate="dwithin", distance=reach_m).tolist()
        if not found:
            return None
        spots = [(nearest_on(self._lines[n][0], to), *self._lines[n]) for n in sorted(found)]
        spot, line, ref = min(spots, key=lambda s: s[0].away_m)
        a, b = line[spot.segment], line[min(spot.segment + 1, len(line) - 1)]
        for guide in guides:
            met = guide.crossing(a, _unit(a, b)) if a != b else None
            if met is not None and distance_m(met, to) <= reach_m and _is_between(met, a, b):
                return Snapped(point=rounded(met), kind=SnapKind.LINE, ref=ref, guides=(guide,))
        return Snapped(point=rounded(spot.point), kind=SnapKind.LINE, ref=ref)


def _unit(a: Point, b: Point) -> Point:
    length = distance_m(a, b)
    return ((b[0] - a[0]) / length, (b[1] - a[1]) / length)


def _is_between(spot: Point, a: Point, b: Point) -> bool:
    return distance_m(a, spot) + distance_m(spot, b) <= distance_m(a, b) + 0.001


_Spots = list[tuple[Point, Ref]]


def _points(station: StationMap, level: LevelId, left_out: set[Ref]) -> tuple[_Spots, _Spots]:
    """Return the nodes of a level, and those below and above it that a shaft ends at."""
    nodes: _Spots = []
    shafts: _Spots = []
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
            nodes.append((node.position, ref))
        elif node.id in upright:
            shafts.append((node.position, ref))
    return nodes, shafts


def _lines(station: StationMap, level: LevelId, left_out: set[Ref]) -> list[tuple[Line, Ref]]:
    """Return the lines of a level that stay where they are.

    Ways across an area were computed from its outline: nobody means one of a thousand.
    """
    found: list[tuple[Line, Ref]] = []
    for way in station.pathways:
        if way.area is not None:
            continue
        ends = (way.from_node, way.to_node)
        is_here = all(station.node_by_id[end].level == level for end in ends)
        if is_here and not any(Ref(Collection.NODES, end) in left_out for end in ends):
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
    return [(line, ref) for line, ref in found if ref not in left_out]


def _tree(lines: Sequence[Line]) -> shapely.STRtree:
    points = np.array([point for line in lines for point in line], dtype=np.float64)
    number = np.repeat(np.arange(len(lines)), [len(line) for line in lines])
    drawn: Any = shapely.linestrings(points.reshape(-1, 2), indices=number)
    return shapely.STRtree(drawn)
