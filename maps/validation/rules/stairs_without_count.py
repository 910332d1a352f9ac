"""Stairs say how many steps they have, so that a traveller can decide beforehand."""

from collections.abc import Iterator

from maps.model import Finding, PathwayMode, Severity, StationMap
from maps.validation.scope import whole


@whole("pathways")
def stairs_without_count(station: StationMap) -> Iterator[Finding]:
    """Report all stairs without counted steps in one finding."""
    subjects = tuple(
        pathway.id
        for pathway in station.pathways
        if pathway.mode is PathwayMode.STAIRS and pathway.stair_count is None
    )
    if subjects:
        yield Finding(
            severity=Severity.HINT,
            rule="stairs_without_count",
            subjects=subjects,
            text=f"{len(subjects)} stairs have no counted steps; nobody can be told how many",
            advice="count the steps, positive going up",
        )
