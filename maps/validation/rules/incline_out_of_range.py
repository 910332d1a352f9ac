"""No walkway is as steep as 30 %: such a number is a ratio and a percentage confused.

The steepest public footways known are near 35 %, and those have steps.
"""

from collections.abc import Iterator

from maps.model import Finding, PathwayMode, Severity, StationMap
from maps.validation.scope import near

_STEEPEST_RATIO = 0.30
_FLAT = {PathwayMode.WALKWAY, PathwayMode.RAMP, PathwayMode.MOVING_SIDEWALK}


@near
def incline_out_of_range(station: StationMap) -> Iterator[Finding]:
    """Report each walkway steeper than can be."""
    for pathway in station.pathways:
        incline = pathway.incline_ratio
        if incline is not None and abs(incline) >= _STEEPEST_RATIO and pathway.mode in _FLAT:
            yield Finding(
                severity=Severity.WARNING,
                rule="incline_out_of_range",
                subjects=(pathway.id,),
                text=f"an incline of {incline:.0%} is no walkway; wheelchair users are kept off it",
                advice="measure the slope again; 5 % is the ratio 0.05",
            )
