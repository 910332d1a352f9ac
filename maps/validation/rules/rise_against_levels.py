"""Incline times length is about the height between the levels it joins.

A storey of a station is between 2 m and 12 m high; a slope that climbs a whole level with less, or
more, hides a mistake in incline, length or level.
"""

from collections.abc import Iterator

from maps.model import Finding, PathwayMode, Severity, StationMap
from maps.validation.scope import near

_LOW_M, _HIGH_M = 2.0, 12.0
_SLOPED = {PathwayMode.WALKWAY, PathwayMode.RAMP, PathwayMode.MOVING_SIDEWALK}


@near
def rise_against_levels(station: StationMap) -> Iterator[Finding]:
    """Report each slope whose rise does not fit the levels of its ends."""
    for pathway in station.pathways:
        if pathway.incline_ratio is None or pathway.mode not in _SLOPED:
            continue
        low, high = (
            station.level_by_id[station.node_by_id[n].level].index
            for n in (pathway.from_node, pathway.to_node)
        )
        levels = abs(high - low)
        rise_m = abs(pathway.incline_ratio) * pathway.length_m
        if levels >= 1 and not _LOW_M * levels <= rise_m <= _HIGH_M * levels:
            yield Finding(
                severity=Severity.WARNING,
                rule="rise_against_levels",
                subjects=(pathway.id,),
                text=f"{abs(pathway.incline_ratio):.0%} over {pathway.length_m:.0f} m climbs "
                f"{rise_m:.1f} m, but its ends are {levels:g} levels apart",
                advice="measure the slope and its length again, or correct a level",
            )
