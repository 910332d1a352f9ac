"""A way that ends beside another one is joined to it.

Less than half a metre between its end and the middle of the next way on the same level is a slip of
the pen (iD: almost_junction): people walk over it, but no route does. Two ends that nearly touch
are `unjoined_ends`; lines of sight across an area are nobody's drawing.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator

from shapely import STRtree
from shapely.geometry import LineString, Point

from maps.model import Finding, Node, Pathway, PathwayMode, Severity, StationMap
from maps.validation.scope import near

_SLIP_M = 0.5
_FLAT = {PathwayMode.WALKWAY, PathwayMode.RAMP}


@near
def end_beside_way(station: StationMap) -> Iterator[Finding]:
    """Report each dead end that nearly touches the middle of another way."""
    ends: Counter[str] = Counter()
    by_level: dict[str, list[Pathway]] = defaultdict(list)
    for pathway in station.pathways:
        ends.update({pathway.from_node, pathway.to_node})
        levels = {station.node_by_id[n].level for n in (pathway.from_node, pathway.to_node)}
        if pathway.mode in _FLAT and len(levels) == 1 and pathway.area is None:
            by_level[levels.pop()].append(pathway)
    loose: dict[str, list[Node]] = defaultdict(list)
    for node in station.nodes:
        # where nobody knows the position, nearness means nothing
        if ends[node.id] == 1 and not node.provenance.inferred and node.level in by_level:
            loose[node.level].append(node)
    for level, nodes in sorted(loose.items()):
        lines = [LineString(pathway.line) for pathway in by_level[level]]
        spots = [Point(node.position) for node in nodes]
        pairs = STRtree(lines).query(spots, predicate="dwithin", distance=_SLIP_M).T.tolist()
        for at, number in sorted(pairs):
            if _is_beside(nodes[at], by_level[level][number]):
                gap_m = spots[at].distance(lines[number])
                yield _finding(nodes[at], by_level[level][number], gap_m)


def _is_beside(node: Node, pathway: Pathway) -> bool:
    """Say whether a node lies at the middle of a way that is not its own."""
    own = node.id in {pathway.from_node, pathway.to_node}
    at = Point(node.position)
    return not own and all(at.distance(Point(pathway.line[i])) >= _SLIP_M for i in (0, -1))


def _finding(node: Node, pathway: Pathway, gap_m: float) -> Finding:
    return Finding(
        severity=Severity.WARNING,
        rule="end_beside_way",
        subjects=(node.id, pathway.id),
        text=f"a way ends {gap_m:.2f} m beside another one on level {node.level} and is not joined "
        "to it; no route leads over the gap that people walk",
        advice="make the end a node of the other way, or move it away",
    )
