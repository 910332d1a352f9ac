"""Every reported subject is on the map.

An outage of something the map does not know changes no route: travellers are sent to a lift that
stands still. Asked of a map and of what is reported right now.
"""

from collections.abc import Iterator

from maps.model import Conditions, Finding, Severity, StationMap, source_id


def outage_of_unknown_subject(station: StationMap, conditions: Conditions) -> Iterator[Finding]:
    """Report in one finding every subject of `conditions` that this map lacks."""
    known: set[str] = {
        thing.id
        for things in (station.equipment, station.pathways, station.nodes, station.places)
        for thing in things
    }
    known |= {source_id(thing) for thing in known}
    known |= {other for machine in station.equipment for other in machine.same_as}
    subjects = tuple(sorted({o.subject for o in conditions.outages} - known))
    if subjects:
        yield Finding(
            severity=Severity.ERROR,
            rule="outage_of_unknown_subject",
            subjects=subjects,
            text=f"{len(subjects)} reported subjects are not on this map; their outages change "
            "no route",
            advice="compare the ids of the feed with `audit`, and join them to the map's machines",
        )
