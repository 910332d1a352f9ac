"""Names of streets: where a street runs straight for long enough to carry its name. Pure."""

import itertools
import math
from collections.abc import Iterator

from app.mapview import style
from app.mapview.style import Rank, Sign
from app.mapview.symbol import NameOf, Symbol
from maps.model import LevelId, Line, Pathway, Point, StationMap

_BEND_DEG = 12.0
"""How far a piece may turn from the whole and still be called straight."""

_SPOTS = 4
"""How many places are offered for each street's name."""


def streets_of(station_map: StationMap, level: LevelId, name_of: NameOf) -> Iterator[Symbol]:
    """Return the names of a level's streets, each on its longest straight runs."""
    nodes = station_map.node_by_id
    by_name: dict[str, list[Pathway]] = {}
    for pathway in station_map.pathways:
        if pathway.is_street and pathway.name and nodes[pathway.from_node].level == level:
            by_name.setdefault(name_of(pathway.name), []).append(pathway)
    for name, pathways in by_name.items():
        runs = [run for line in _joined(pathways) for run in _straight_runs(line)]
        runs = [run for run in runs if run[0] >= style.SHORTEST_NAMED_STREET_M]
        for length, at, bearing in sorted(runs, reverse=True)[:_SPOTS]:
            yield Symbol(
                sign=Sign.STREET,
                at=(at,),
                rank=Rank.STREET,
                order=-length,
                name=name,
                icon_from=style.STREET_NAME_FROM,
                angle_deg=bearing,
            )


def _joined(pathways: list[Pathway]) -> Iterator[Line]:
    """Join pathways end to end; where three meet, one line ends."""
    ends: dict[str, list[Pathway]] = {}
    for pathway in pathways:
        for node in (pathway.from_node, pathway.to_node):
            ends.setdefault(node, []).append(pathway)
    used: set[str] = set()
    # Lines start at ends and forks; what is left afterwards are circles.
    starts = [node for node, found in ends.items() if len(found) != 2] + list(ends)
    for start in starts:
        for first in ends[start]:
            if first.id not in used:
                yield _follow(first, start, ends, used)


def _follow(first: Pathway, start: str, ends: dict[str, list[Pathway]], used: set[str]) -> Line:
    points: list[Point] = []
    pathway: Pathway | None = first
    node = start
    while pathway is not None:
        used.add(pathway.id)
        forward = pathway.from_node == node
        line = pathway.line if forward else pathway.line[::-1]
        points += line[1:] if points else line
        node = pathway.to_node if forward else pathway.from_node
        onward = [p for p in ends[node] if p.id not in used] if len(ends[node]) == 2 else []
        pathway = onward[0] if onward else None
    return tuple(points)


def _straight_runs(line: Line) -> Iterator[tuple[float, Point, float]]:
    """Cut a line where it bends; return each run's length, its middle and its bearing (0..180)."""
    start = 0
    for end in range(1, len(line)):
        is_last = end == len(line) - 1
        if not is_last and _bend_deg(line[start], line[end], line[end + 1]) <= _BEND_DEG:
            continue
        a, b = line[start], line[end]
        length = math.dist(a, b)
        if length > 0:
            bearing = math.degrees(math.atan2(b[0] - a[0], b[1] - a[1])) % 180
            yield length, _halfway(line[start : end + 1]), bearing
        start = end


def _bend_deg(a: Point, b: Point, c: Point) -> float:
    before = math.atan2(b[0] - a[0], b[1] - a[1])
    after = math.atan2(c[0] - b[0], c[1] - b[1])
    return abs(math.degrees(math.remainder(after - before, math.tau)))


def _halfway(line: Line) -> Point:
    half = sum(math.dist(a, b) for a, b in itertools.pairwise(line)) / 2
    for a, b in itertools.pairwise(line):
        step = math.dist(a, b)
        if step >= half and step > 0:
            share = half / step
            return (a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share)
        half -= step
    return line[-1]
