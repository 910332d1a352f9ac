"""What was once measured on site has been looked at since.

Doors, slopes and words on signs change; what was verified years ago is told to travellers as if it
had been seen yesterday. Only features that once were verified are asked: everything else counts as
unverified anyway.
"""

import datetime as dt
from collections.abc import Iterator

from maps.model import Finding, Severity, StationMap


def not_verified_since(station: StationMap, day: dt.date) -> Iterator[Finding]:
    """Report in one finding all equipment, pathways and places last looked at before `day`."""
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
            text=f"{len(subjects)} features were last verified before {day:%Y-%m-%d}; travellers "
            "are told what may have changed since",
            advice="look at them again, and note the day",
        )
