"""Two ways that cross inside, on the same level, meet there.

Where they share no node, people turn from one into the other and routes do not: somebody is sent
the long way round, or told that there is none (iD: crossing_ways). Outdoors one of the two may lie
on a bridge, which a level does not tell, and so only ways inside are asked. Ways across an area
are lines of sight that cross each other freely.
"""

from collections import defaultdict
from collections.abc import Iterator

from shapely import STRtree
from shapely.geometry import LineString, Point

from maps.model import Finding, Pathway, PathwayMode, Severity, StationMap
from maps.validation.scope import near

_FLAT = {PathwayMode.WALKWAY, PathwayMode.RAMP, PathwayMode.MOVING_SIDEWALK, PathwayMode.DOOR}
_AT_ITS_END_M = 0.5  # what touches with its end is `end_beside_way`


@near
def crossing_ways(station: StationMap) -> Iterator[Finding]:
    """Report each pair of ways inside that cross without a common node."""
    by_level: dict[str, list[Pathway]] = defaultdict(list)
    for pathway in station.pathways:
        ends = [station.node_by_id[n] for n in (pathway.from_node, pathway.to_node)]
        is_drawn = not any(node.provenance.inferred for node in ends)
        is_flat = pathway.mode in _FLAT and ends[0].level == ends[1].level
        if pathway.is_indoor and is_flat and is_drawn and pathway.area is None:
            by_level[ends[0].level].append(pathway)
    for level, pathways in sorted(by_level.items()):
        lines = [LineString(pathway.line) for pathway in pathways]
        pairs = STRtree(lines).query(lines, predicate="crosses").T.tolist()
        for one, other in sorted(pairs):
            if one < other and _is_unjoined(pathways[one], pathways[other]):
                yield _finding(pathways[one], pathways[other], level)


def _is_unjoined(one: Pathway, other: Pathway) -> bool:
    """Say whether two crossing ways share no end, and cross in the middle of both."""
    if {one.from_node, one.to_node} & {other.from_node, other.to_node}:
        return False
    spot = LineString(one.line).intersection(LineString(other.line))
    ends = (one.line[0], one.line[-1], other.line[0], other.line[-1])
    return all(spot.distance(Point(end)) > _AT_ITS_END_M for end in ends)


def _finding(one: Pathway, other: Pathway, level: str) -> Finding:
    return Finding(
        severity=Severity.WARNING,
        rule="crossing_ways",
        subjects=(one.id, other.id),
        text=f"these two ways cross on level {level} and share no node; routes cannot turn from "
        "one into the other where people can",
        advice="join them where they cross, or correct the level of one",
    )
