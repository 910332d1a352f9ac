"""A pathway leads somewhere else (gtfs-validator: pathway_loop)."""

from collections.abc import Iterator

from maps.model import Finding, Severity, StationMap
from maps.validation.scope import near


@near
def pathway_loop(station: StationMap) -> Iterator[Finding]:
    """Report each pathway that begins and ends at the same node."""
    for pathway in station.pathways:
        if pathway.from_node == pathway.to_node:
            yield Finding(
                severity=Severity.WARNING,
                rule="pathway_loop",
                subjects=(pathway.id,),
                text="this pathway ends where it begins; no journey can use it",
                advice="delete it, or split it with a node",
            )
