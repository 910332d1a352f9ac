"""What a sign says on the way to a numbered exit or platform contains that number.

Otherwise the traveller reads one number on the screen and another above their head.
"""

import re
from collections.abc import Iterator

from maps.model import Finding, Pathway, Place, PlaceKind, Severity, StationMap
from maps.validation.scope import near

_NUMBERED = {PlaceKind.ENTRANCE, PlaceKind.PLATFORM}
_NUMBER = re.compile(r"\d+")


@near
def sign_against_number(station: StationMap) -> Iterator[Finding]:
    """Report each sign, in either direction, towards a numbered place that shows other numbers."""
    places: dict[str, list[Place]] = {}
    for place in station.places:
        if place.kind in _NUMBERED and _NUMBER.search(place.ref):
            for node in place.nodes:
                places.setdefault(node, []).append(place)
    for pathway in station.pathways:
        for sign, end in (
            (pathway.signposted_as.local, pathway.to_node),
            (pathway.reversed_signposted_as.local, pathway.from_node),
        ):
            signed = set(_NUMBER.findall(sign))
            for place in places.get(end, ()) if signed else ():
                if not signed & set(_NUMBER.findall(place.ref)):
                    yield _finding(pathway, sign, place)


def _finding(pathway: Pathway, sign: str, place: Place) -> Finding:
    return Finding(
        severity=Severity.WARNING,
        rule="sign_against_number",
        subjects=(pathway.id, place.id),
        text=f"the sign says {sign!r} on the way to {place.kind.value} "
        f"{place.ref}; travellers look for the number they were told",
        advice="compare with the sign on site, and correct the text or the number",
    )
