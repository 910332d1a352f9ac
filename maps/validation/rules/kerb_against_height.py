"""What a kerb is called fits its height.

OpenStreetMap: flush is level with the road, lowered is up to 3 cm, raised is more. A wheelchair
user is sent over a kerb by the one and kept off it by the other.
"""

from collections.abc import Iterator

from maps.model import Finding, Kerb, Severity, StationMap
from maps.validation.scope import near

_FLUSH_M = 0.02  # MLIT: up to 2 cm counts as no step
_LOWERED_M = 0.06  # twice what OpenStreetMap calls lowered: measured at the worst spot
_RAISED_M = 0.03


@near
def kerb_against_height(station: StationMap) -> Iterator[Finding]:
    """Report each pathway whose kerb is called one thing and measured as another."""
    for pathway in station.pathways:
        kerb, height_m = pathway.kerb, pathway.kerb_height_m
        if kerb is None or height_m is None:
            continue
        too_high = {Kerb.FLUSH: _FLUSH_M, Kerb.LOWERED: _LOWERED_M}.get(kerb, height_m)
        if height_m > too_high or (kerb is Kerb.RAISED and height_m < _RAISED_M):
            yield Finding(
                severity=Severity.WARNING,
                rule="kerb_against_height",
                subjects=(pathway.id,),
                text=f"this kerb is called {kerb.value} and is {100 * height_m:.0f} cm high; "
                "wheelchair users are sent to a step, or kept from a way that they could take",
                advice="measure it again, and correct its height or what it is called",
            )
