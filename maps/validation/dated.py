"""Rules that need more than the map: what is reported right now, and what day it is."""

import datetime as dt
from collections.abc import Iterator

from maps.model import Conditions, Finding, Severity, StationMap, source_id


def outage_of_unknown_subject(station: StationMap, conditions: Conditions) -> Iterator[Finding]:
    """Every reported subject is on the map.

    An outage of something the map does not know changes no route: travellers are sent to a lift
    that stands still.
    """
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


def not_verified_since(station: StationMap, day: dt.date) -> Iterator[Finding]:
    """Equipment and measured pathways were looked at after `day`, or it is said that they were not.

    Only features that once were verified are asked: everything else is unverified anyway.
    """
    subjects = tuple(
        thing.id
        for things in (station.equipment, station.pathways, station.places)
        for thing in things
        if thing.provenance.verified_on is not None and thing.provenance.verified_on < day
    )
    if subjects:
        yield Finding(
            severity=Severity.WARNING,
            rule="not_verified_since",
            subjects=subjects,
            text=f"{len(subjects)} features were last verified before {day:%Y-%m-%d}",
            advice="look at them again, and note the day",
        )
