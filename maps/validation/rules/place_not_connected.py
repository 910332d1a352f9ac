"""Every place is reached from somewhere, or a traveller can choose it and never get there."""

from collections.abc import Iterator

from maps.model import Finding, PlaceKind, Severity, StationMap
from maps.validation.scope import whole


@whole("places")
def place_not_connected(station: StationMap) -> Iterator[Finding]:
    """Report each platform, and all other places together, that no pathway leads to."""
    others: list[str] = []
    for place in station.places:
        if place.nodes:
            continue
        if place.kind is not PlaceKind.PLATFORM:
            others.append(place.id)
            continue
        yield Finding(
            severity=Severity.WARNING,
            rule="place_not_connected",
            subjects=(place.id,),
            text=f"no pathway leads to platform {place.ref or place.name.local or place.id}",
            advice="connect the platform to the ways around it",
        )
    if others:
        yield Finding(
            severity=Severity.HINT,
            rule="place_not_connected",
            subjects=tuple(others),
            text=f"no pathway leads to {len(others)} places; they are listed as not reachable",
            advice="connect them, or correct their level",
        )
