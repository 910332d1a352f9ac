"""Who gets to a platform gets out again.

gtfs-validator asks the same: pathway_unreachable_location, from entrances and to exits.
"""

from collections.abc import Iterator

from maps.model import Finding, Severity
from routing.coverage.reach import Reach
from routing.profiles import WALKING


def no_way_out(reach: Reach) -> Iterator[Finding]:
    """Report each platform that people get to and from which no way leads out."""
    for place in reach.platforms:
        if reach.is_met(place, WALKING) and not reach.is_left(place):
            yield Finding(
                severity=Severity.ERROR,
                rule="no_way_out",
                subjects=(place.id,),
                text=f"people get to platform {place.ref or place.name.local or place.id}, and no "
                "way leads out again",
                advice="draw the way out, or correct the direction of an escalator or gate",
            )
