"""One way is drawn once.

Two pathways of the same kind and direction between the same two nodes that are drawn alike and as
long as each other are one way written down twice: what is corrected in one of them stays wrong in
the other. Two elevators, or two escalators, side by side are real, and so are gates in a row.
"""

from collections import defaultdict
from collections.abc import Iterator

from maps.model import Finding, Pathway, PathwayMode, Severity, StationMap
from maps.validation.scope import near

_SAME_M = 0.1
_MACHINES = {PathwayMode.ELEVATOR, PathwayMode.ESCALATOR, PathwayMode.MOVING_SIDEWALK}
_GATES = {PathwayMode.FARE_GATE, PathwayMode.EXIT_GATE}  # stand in rows


@near
def pathways_alike(station: StationMap) -> Iterator[Finding]:
    """Report each group of pathways that are the same way."""
    alike: dict[tuple[object, ...], list[Pathway]] = defaultdict(list)
    for pathway in station.pathways:
        if pathway.mode in _MACHINES | _GATES or pathway.area is not None:
            continue
        ends = (pathway.from_node, pathway.to_node)
        if pathway.is_bidirectional:
            ends = (min(ends), max(ends))
        # as drawn, whichever end comes first: the halves of a circle are as long as each other
        line = min(pathway.line, pathway.line[::-1])
        alike[ends, line, pathway.mode, pathway.is_bidirectional].append(pathway)
    for pathways in alike.values():
        first = pathways[0]
        same = [p for p in pathways if abs(p.length_m - first.length_m) <= _SAME_M]
        if len(same) > 1:
            yield Finding(
                severity=Severity.HINT,
                rule="pathways_alike",
                subjects=tuple(p.id for p in same),
                text=f"{len(same)} pathways between the same two points are the same "
                f"{first.mode.value}; a barrier noted at one of them does not bar the way",
                advice="keep one of them, or say how they differ",
            )
