"""What a sign says on the way to a numbered exit or platform contains that number.

Otherwise the traveller reads one number on the screen and another above their head.
"""

import re
from collections.abc import Iterator

from maps.model import Finding, Pathway, Place, PlaceKind, Severity, StationMap

_NUMBERED = {PlaceKind.ENTRANCE, PlaceKind.PLATFORM}
_NUMBER = re.compile(r"\d+")


def sign_against_number(station: StationMap) -> Iterator[Finding]:
    """Report each sign at a numbered place that shows other numbers only."""
    places: dict[str, list[Place]] = {}
    for place in station.places:
        if place.kind in _NUMBERED and _NUMBER.search(place.ref):
            for node in place.nodes:
                places.setdefault(node, []).append(place)
    for pathway in station.pathways:
        signed = set(_NUMBER.findall(pathway.signposted_as.local))
        for place in places.get(pathway.to_node, ()) if signed else ():
            if not signed & set(_NUMBER.findall(place.ref)):
                yield _finding(pathway, place)


def _finding(pathway: Pathway, place: Place) -> Finding:
    return Finding(
        severity=Severity.WARNING,
        rule="sign_against_number",
        subjects=(pathway.id, place.id),
        text=f"the sign says {pathway.signposted_as.local!r} on the way to {place.kind.value} "
        f"{place.ref}; travellers look for the number they were told",
        advice="compare with the sign on site, and correct the text or the number",
    )
