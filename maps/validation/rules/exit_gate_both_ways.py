"""An exit gate lets people out only (gtfs-validator: bidirectional_exit_gate)."""

from collections.abc import Iterator

from maps.model import Finding, PathwayMode, Severity, StationMap
from maps.validation.scope import near


@near
def exit_gate_both_ways(station: StationMap) -> Iterator[Finding]:
    """Report each exit gate that is drawn in both directions."""
    for pathway in station.pathways:
        if pathway.mode is PathwayMode.EXIT_GATE and pathway.is_bidirectional:
            yield Finding(
                severity=Severity.ERROR,
                rule="exit_gate_both_ways",
                subjects=(pathway.id,),
                text="this exit gate lets people in as well; somebody would be sent against it",
                advice="make it one-way towards the outside, or a fare gate",
            )
