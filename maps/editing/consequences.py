"""What an edit would break: no edit makes an error without saying so."""

from maps.editing.edit import Edit
from maps.model import Finding, Severity, StationMap
from maps.validation.recheck import Recheck


def errors_made(edit: Edit, station: StationMap, recheck: Recheck) -> tuple[Finding, ...]:
    """Return the errors that an edit would make on a map, and that are not there yet.

    Args:
        edit: what is about to be done; one that may not be makes none.
        station: the map in hand.
        recheck: what checks it; it is left at this map, so that the next question is quick.
    """
    if edit.why_not(station) is not None:
        return ()
    before = {finding for finding in recheck.at(station) if finding.severity is Severity.ERROR}
    after = recheck.at(edit.apply(station))
    recheck.at(station)
    return tuple(
        finding for finding in after if finding.severity is Severity.ERROR and finding not in before
    )
