"""The steps of stairs add up to the height between their levels.

A step is as high as was measured, else about 0.17 m (DIN 18065: 0.14 to 0.19 m), a storey of a
station between 2 m and 12 m: fewer or more steps for a whole level mean that a flight is missing,
or that a count, a height or a level is wrong.
"""

from collections.abc import Iterator

from maps.model import Finding, PathwayMode, Severity, StationMap
from maps.validation.scope import near

_STEP_M = 0.17
_LOW_M, _HIGH_M = 2.0, 12.0


@near
def stairs_against_levels(station: StationMap) -> Iterator[Finding]:
    """Report all stairs whose steps do not fit the levels of their ends."""
    for pathway in station.pathways:
        if pathway.mode is not PathwayMode.STAIRS or not pathway.stair_count:
            continue
        low, high = (
            station.level_by_id[station.node_by_id[n].level].index
            for n in (pathway.from_node, pathway.to_node)
        )
        levels = abs(high - low)
        rise_m = abs(pathway.stair_count) * (pathway.step_height_m or _STEP_M)
        if levels >= 1 and not _LOW_M * levels <= rise_m <= _HIGH_M * levels:
            yield Finding(
                severity=Severity.HINT,
                rule="stairs_against_levels",
                subjects=(pathway.id,),
                text=f"{abs(pathway.stair_count)} steps climb about {rise_m:.1f} m, but the ends "
                f"are {levels:g} levels apart; somebody may meet more steps than they were told",
                advice="count the steps again; a second flight may be missing",
            )
