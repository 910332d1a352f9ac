"""A pathway has a length, unless it is an elevator: one of 0 m is free, and routes prefer it."""

from collections.abc import Iterator

from maps.model import Finding, PathwayMode, Severity, StationMap
from maps.validation.scope import near


@near
def zero_length(station: StationMap) -> Iterator[Finding]:
    """Report each pathway of no length and no time."""
    for pathway in station.pathways:
        has_cost = pathway.length_m > 0 or pathway.traversal_time_s is not None
        if not has_cost and pathway.mode is not PathwayMode.ELEVATOR:
            yield Finding(
                severity=Severity.WARNING,
                rule="zero_length",
                subjects=(pathway.id,),
                text="this pathway has neither length nor time; routes take it for free",
                advice="measure it, or make its two ends one node",
            )
