"""Two ways that end at the same spot of the same level are joined.

A gap of less than half a metre is a slip of the pen: people walk over it, but no route does.
"""

from collections import defaultdict
from collections.abc import Iterator

from maps.model import Finding, Node, Severity, StationMap
from maps.model.geometry import distance_m
from maps.validation.scope import near

_SLIP_M = 0.5


@near
def unjoined_ends(station: StationMap) -> Iterator[Finding]:
    """Report each pair of dead ends that nearly touch."""
    ends: dict[str, int] = defaultdict(int)
    for pathway in station.pathways:
        for node in {pathway.from_node, pathway.to_node}:
            ends[node] += 1
    cells: dict[tuple[str, int, int], list[Node]] = defaultdict(list)
    for node in station.nodes:
        if ends[node.id] == 1:
            x, y = node.position
            cells[node.level, int(x // 1), int(y // 1)].append(node)
    for (level, column, row), members in sorted(cells.items()):
        near = [
            other
            for dx in (0, 1)
            for dy in ((-1, 0, 1) if dx else (0, 1))
            for other in cells.get((level, column + dx, row + dy), ())
        ]
        for node in members:
            for other in near:
                is_pair = node.id != other.id and (other not in members or node.id < other.id)
                # where nobody knows the positions, equal ones mean nothing
                is_known = not (node.provenance.inferred and other.provenance.inferred)
                if is_pair and is_known and distance_m(node.position, other.position) < _SLIP_M:
                    yield _finding(node, other)


def _finding(node: Node, other: Node) -> Finding:
    return Finding(
        severity=Severity.WARNING,
        rule="unjoined_ends",
        subjects=tuple(sorted((node.id, other.id))),
        text=f"two ways end {distance_m(node.position, other.position):.2f} m apart and are not "
        "joined; no route leads over the gap",
        advice="make the two ends one node, or move them apart",
    )
