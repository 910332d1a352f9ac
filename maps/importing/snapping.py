"""Joining a point to the nearest pathway by a new node on it: for places beside the way."""

from collections import defaultdict
from collections.abc import Sequence

import shapely
from shapely.geometry import LineString
from shapely.geometry import Point as Dot

from maps.importing.area_remarks import TIGHT_M
from maps.importing.draft import Draft, DraftNode, DraftPathway
from maps.importing.level_text import level_id
from maps.model import PathwayMode, Point
from maps.model.geometry import distance_m

REACH_M = 30.0
_END_M = 3.0  # closer than this to an end of the pathway, the end is used
_SHARE_M = 2.0
_FARTHER_M = 10.0  # so much more, and a place at a wall is reached from the way in the open


class Snapper:
    """Collects points and cuts the pathways once, at the end."""

    def __init__(self, draft: Draft) -> None:
        """Look at the pathways of a draft as they are now."""
        self._draft = draft
        self._usable = [
            index
            for index, pathway in enumerate(draft.pathways)
            if pathway.traits.mode in (PathwayMode.WALKWAY, PathwayMode.RAMP)
            and pathway.traits.kerb is None
            and pathway.traits.crossing is None
        ]
        self._lines = [LineString(draft.pathways[i].line) for i in self._usable]
        self._tree = shapely.STRtree(self._lines)
        self._cuts: dict[int, list[tuple[float, str]]] = defaultdict(list)

    def snap(self, source: str, point: Point, levels: Sequence[float]) -> list[str]:
        """Return the node where a point is reached from, on one of its levels.

        Without levels, level 0 counts first, and then any level if only one comes near.
        """
        near = self._tree.query(Dot(point), predicate="dwithin", distance=REACH_M).tolist()
        if levels:
            fitting = [i for i in near if self._level(i) in levels]
        else:
            fitting = [i for i in near if self._level(i) == 0.0]
            if not fitting and len({self._level(i) for i in near}) == 1:
                fitting = near
        if not fitting:
            return []
        dot = Dot(point)
        return [self._node_on(self._best(fitting, dot), source, dot)]

    def _best(self, numbers: Sequence[int], dot: Dot) -> int:
        """Return the nearest pathway; a tight way across an area only if no other is near."""

        def apart(number: int) -> tuple[float, int]:
            return (round(self._lines[number].distance(dot), 2), number)

        nearest = min(apart(number) for number in numbers)
        others = [apart(number) for number in numbers if not self._is_tight(number)]
        roomy = min(others, default=nearest)
        return (roomy if roomy[0] <= nearest[0] + _FARTHER_M else nearest)[1]

    def _is_tight(self, number: int) -> bool:
        traits = self._draft.pathways[self._usable[number]].traits
        width_m = traits.min_width_m
        return traits.area is not None and width_m is not None and width_m < TIGHT_M

    def apply(self) -> None:
        """Cut the pathways at the new nodes."""
        for number, cuts in sorted(self._cuts.items()):
            index = self._usable[number]
            pieces = cut(self._draft, self._draft.pathways[index], sorted(cuts))
            self._draft.pathways[index] = pieces[0]
            self._draft.pathways.extend(pieces[1:])

    def _level(self, number: int) -> float | None:
        pathway = self._draft.pathways[self._usable[number]]
        ends = {self._draft.nodes[n].level for n in (pathway.from_node, pathway.to_node)}
        return ends.pop() if len(ends) == 1 else None

    def _node_on(self, number: int, source: str, dot: Dot) -> str:
        pathway, line = self._draft.pathways[self._usable[number]], self._lines[number]
        along = line.project(dot)
        if along <= _END_M:
            return pathway.from_node
        if along >= line.length - _END_M:
            return pathway.to_node
        for other, node in self._cuts[number]:
            if abs(other - along) <= _SHARE_M:
                return node
        level = self._draft.nodes[pathway.from_node].level
        node_id = f"{source}@{level_id(level)}"
        spot = line.interpolate(along)
        self._draft.nodes[node_id] = DraftNode(
            id=node_id,
            level=level,
            position=(round(spot.x, 2), round(spot.y, 2)),
            is_street=pathway.traits.is_street,
            inferred="the point of the nearest way to a place",
        )
        self._cuts[number].append((along, node_id))
        return node_id


def cut(
    draft: Draft, pathway: DraftPathway, cuts: Sequence[tuple[float, str]]
) -> list[DraftPathway]:
    """Return the pieces of a pathway between new nodes on it."""
    pieces: list[DraftPathway] = []
    rest, start, walked = list(pathway.line), pathway.from_node, 0.0
    for number, (along, node_id) in enumerate(cuts):
        spot = draft.nodes[node_id].position
        head = [rest.pop(0)]
        while len(rest) > 1 and walked + distance_m(head[-1], rest[0]) < along:
            walked += distance_m(head[-1], rest[0])
            head.append(rest.pop(0))
        walked += distance_m(head[-1], spot)
        pieces.append(_piece(pathway, start, node_id, (*head, spot), number))
        rest.insert(0, spot)
        start = node_id
    pieces.append(_piece(pathway, start, pathway.to_node, tuple(rest), len(cuts)))
    return pieces


def _piece(
    pathway: DraftPathway, start: str, end: str, line: tuple[Point, ...], number: int
) -> DraftPathway:
    return DraftPathway(
        source=pathway.source,
        order=pathway.order + number * 1e-4,
        from_node=start,
        to_node=end,
        line=line,
        traits=pathway.traits,
    )
