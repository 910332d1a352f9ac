"""People in a wheelchair get to every platform that people on foot get to."""

from collections.abc import Iterator

from maps.model import Finding, Severity
from routing.coverage.reach import Reach
from routing.profiles import WALKING, WHEELCHAIR


def platform_not_step_free(reach: Reach) -> Iterator[Finding]:
    """Report each platform that is reached, but not in a wheelchair."""
    for place in reach.platforms:
        if reach.is_met(place, WALKING) and not reach.is_met(place, WHEELCHAIR):
            yield Finding(
                severity=Severity.WARNING,
                rule="platform_not_step_free",
                subjects=(place.id,),
                text=f"platform {place.ref or place.name.local or place.id} is reached on foot, "
                "but not in a wheelchair",
                advice="ask `main.py route --profile wheelchair` what stands in the way",
            )
