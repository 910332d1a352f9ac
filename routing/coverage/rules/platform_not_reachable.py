"""People get from outside to every platform, or it is a picture of a platform.

gtfs-validator asks the same: pathway_unreachable_location.
"""

from collections.abc import Iterator

from maps.model import Finding, Severity
from routing.coverage.reach import Reach
from routing.profiles import WALKING


def platform_not_reachable(reach: Reach) -> Iterator[Finding]:
    """Report each platform that nobody gets to from outside."""
    for place in reach.platforms:
        if not reach.is_met(place, WALKING):
            yield Finding(
                severity=Severity.ERROR,
                rule="platform_not_reachable",
                subjects=(place.id,),
                text=f"nobody can get to platform {place.ref or place.name.local or place.id} "
                "from outside; travellers are told that there is no way",
                advice="connect it to the ways around it, or say that it is closed",
            )
