"""Whoever a profile is for gets to the platforms that people on foot get to.

Said of every profile, all platforms of one together. What wheelchair users miss stands platform by
platform in `platform_not_step_free`.
"""

from collections.abc import Iterator

from maps.model import Finding, Severity
from routing.coverage.reach import Reach
from routing.profiles import PROFILES, WALKING, WHEELCHAIR


def platform_not_for_profile(reach: Reach) -> Iterator[Finding]:
    """Report for each profile the platforms that it does not reach and people on foot do."""
    on_foot = [place for place in reach.platforms if reach.is_met(place, WALKING)]
    for profile in PROFILES:
        missed = tuple(place.id for place in on_foot if not reach.is_met(place, profile))
        if missed and profile is not WHEELCHAIR:
            yield Finding(
                severity=Severity.HINT,
                rule="platform_not_for_profile",
                subjects=missed,
                text=f"{len(missed)} of {len(on_foot)} platforms that are reached on foot are not "
                f"reached with the profile {profile.name}; such a traveller is told so",
                advice=f"ask `main.py audit --profile {profile.name}` which repair opens most, and "
                "measure what is only unknown",
            )
