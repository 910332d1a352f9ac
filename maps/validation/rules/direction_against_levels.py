"""Stairs, escalators and slopes go up to the higher level.

Where the stated direction contradicts the levels of the ends, one of the two is wrong: travellers
are told what the levels say, and an escalator may run the other way.
"""

from collections.abc import Iterator

from maps.model import Finding, Severity, StationMap
from maps.validation.scope import near


@near
def direction_against_levels(station: StationMap) -> Iterator[Finding]:
    """Report each pathway whose stated direction leads to the lower level."""
    for pathway in station.pathways:
        ends = (pathway.from_node, pathway.to_node)
        low, high = (station.level_by_id[station.node_by_id[n].level].index for n in ends)
        if pathway.goes_up is not None and low != high and pathway.goes_up != (high > low):
            yield Finding(
                severity=Severity.WARNING,
                rule="direction_against_levels",
                subjects=(pathway.id,),
                text="this is said to go up where its levels say down, or the other way round; "
                "an escalator may run against the direction that travellers are told",
                advice="look on site which way is up, and correct the direction or a level",
            )
