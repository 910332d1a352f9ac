"""A node where only one pathway ends is a place, a door, a street or the rim of a platform.

Anything else is a dead end that nobody goes to: usually a way that was not joined to the next one
(gtfs-validator: pathway_dangling_generic_node).
"""

from collections import Counter
from collections.abc import Iterator

from maps.model import Finding, NodeKind, Severity, StationMap
from maps.validation.scope import whole


@whole("nodes", "pathways", "places")
def dangling_node(station: StationMap) -> Iterator[Finding]:
    """Report all indoor dead ends in one finding."""
    ends: Counter[str] = Counter()
    is_indoor: dict[str, bool] = {}
    for pathway in station.pathways:
        for node in {pathway.from_node, pathway.to_node}:
            ends[node] += 1
            is_indoor[node] = pathway.is_indoor
    wanted = {node for place in station.places for node in place.nodes}
    subjects = tuple(
        node.id
        for node in station.nodes
        if ends[node.id] == 1
        and is_indoor[node.id]
        and node.kind is NodeKind.JUNCTION
        and not node.is_street
        and node.id not in wanted
    )
    if subjects:
        yield Finding(
            severity=Severity.HINT,
            rule="dangling_node",
            subjects=subjects,
            text=f"{len(subjects)} ways inside end at nothing; the next way may not be joined",
            advice="join the way to the next one, or end it at the place it leads to",
        )
