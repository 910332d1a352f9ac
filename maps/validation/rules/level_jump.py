"""Level ground does not change level: a walkway between two levels is a ramp, stairs, or a mistake.

Its slope is unknown to every profile that must know it.
"""

from collections.abc import Iterator

from maps.model import Finding, PathwayMode, Severity, StationMap
from maps.validation.scope import near


@near
def level_jump(station: StationMap) -> Iterator[Finding]:
    """Report each walkway without incline whose ends lie on different levels."""
    for pathway in station.pathways:
        if pathway.mode is not PathwayMode.WALKWAY or pathway.incline_ratio is not None:
            continue
        ends = [station.node_by_id[n].level for n in (pathway.from_node, pathway.to_node)]
        if ends[0] != ends[1] and pathway.goes_up is None:
            yield Finding(
                severity=Severity.WARNING,
                rule="level_jump",
                subjects=(pathway.id,),
                text=f"this walkway leads from level {ends[0]} to level {ends[1]} without saying "
                "how; a slope or a step may be hidden in it",
                advice="state its incline, make it stairs or a ramp, or correct a level",
            )
