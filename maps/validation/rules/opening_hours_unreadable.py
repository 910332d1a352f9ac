"""Opening hours can be read, or nobody can say when a door is shut.

What cannot be read is never called open: travellers are told that it is not known. The grammar is
that of OpenStreetMap.
"""

from collections import defaultdict
from collections.abc import Iterator

from maps.model import Finding, Severity, StationMap
from maps.opening import hours_of
from maps.validation.scope import whole

_SHOWN = 80


@whole("equipment", "pathways", "places")
def opening_hours_unreadable(station: StationMap) -> Iterator[Finding]:
    """Report each text of opening hours that means nothing, with everything that bears it."""
    by_text: dict[str, list[str]] = defaultdict(list)
    for things in (station.pathways, station.equipment, station.places):
        for thing in things:
            if thing.opening_hours:
                by_text[thing.opening_hours].append(thing.id)
    for text, subjects in sorted(by_text.items()):
        if hours_of(station, text) is None:
            yield Finding(
                severity=Severity.HINT,
                rule="opening_hours_unreadable",
                subjects=tuple(subjects),
                text=f"the opening hours {text[:_SHOWN]!r} cannot be read; travellers are told "
                "that nobody knows when this is open",
                advice="write them as OpenStreetMap does: Mo-Fr 06:00-22:00; PH off",
            )
