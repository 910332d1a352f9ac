"""A platform has a number or a name, or nobody can choose it or tell it apart on site."""

from collections.abc import Iterator

from maps.model import Finding, PlaceKind, Severity, StationMap
from maps.validation.scope import whole


@whole("places")
def platform_without_name(station: StationMap) -> Iterator[Finding]:
    """Report all platforms without number and name in one finding."""
    subjects = tuple(
        place.id
        for place in station.places
        if place.kind is PlaceKind.PLATFORM
        and not (place.ref or place.name.local or place.towards.local or place.lines)
    )
    if subjects:
        yield Finding(
            severity=Severity.WARNING,
            rule="platform_without_name",
            subjects=subjects,
            text=f"{len(subjects)} platforms have neither number nor name; nobody can choose them "
            "or know them on site",
            advice="write down what their signs say",
        )
