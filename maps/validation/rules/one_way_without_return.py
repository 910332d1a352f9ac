"""People walk both ways, unless a gate or a machine lets them through in one direction only.

A walkway or stairs drawn one-way without its way back sends nobody out again.
"""

from collections.abc import Iterator

from maps.model import Finding, PathwayMode, Severity, StationMap
from maps.validation.scope import near

_BOTH_WAYS = {PathwayMode.WALKWAY, PathwayMode.STAIRS, PathwayMode.RAMP, PathwayMode.ELEVATOR}


@near
def one_way_without_return(station: StationMap) -> Iterator[Finding]:
    """Report each one-way walkway, ramp, elevator or staircase that has no counterpart."""
    directed = {
        (p.from_node, p.to_node, p.mode) for p in station.pathways if not p.is_bidirectional
    }
    for pathway in station.pathways:
        back = (pathway.to_node, pathway.from_node, pathway.mode)
        if not pathway.is_bidirectional and pathway.mode in _BOTH_WAYS and back not in directed:
            yield Finding(
                severity=Severity.WARNING,
                rule="one_way_without_return",
                subjects=(pathway.id,),
                text=f"this {pathway.mode.value} can be taken in one direction only, and nothing "
                "leads back beside it",
                advice="make it bidirectional, or draw the way back",
            )
