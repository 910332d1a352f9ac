"""What the kiosk puts on a route beside the path, and how it counts time: coarsely, on purpose."""

import datetime as dt
from dataclasses import dataclass

from app.handoff.errors import HandoffError, Reason
from maps.model import Conditions

EPOCH = dt.datetime(2025, 1, 1, tzinfo=dt.UTC)
BUCKET = dt.timedelta(minutes=15)
_MINUTE = dt.timedelta(minutes=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """What the kiosk puts on a route beside the path."""

    host: str
    """The authority of the page's address, as ``location.host`` says it."""
    language: int = 0
    """The number of the language that the traveller read; what it means is said with the page."""
    issued: int = 0
    """See `issue_bucket`."""
    conditions_sequence: int = 0
    """See `sequence_of`; 0: planned without a snapshot."""
    area: int = 0
    """The operator's number of this station area; 0: there is only one."""
    kid: int = 1
    """The number of the key, one for each kiosk of the area."""
    profile: int = 0
    """0 unless the traveller asked that the phone may plan again: it tells about a disability."""


def issue_bucket(at: dt.datetime) -> int:
    """Return a time as quarters of an hour since 2025, coarse on purpose.

    Raises:
        HandoffError: the time is before 2025: that clock is not set.
    """
    bucket = (at - EPOCH) // BUCKET
    if bucket < 0:
        message = f"the clock says {at:%Y-%m-%d}; set it"
        raise HandoffError(Reason.FORMAT, message)
    return bucket


def sequence_of(conditions: Conditions) -> int:
    """Return the number of a snapshot: the minute of its issue since 2025; 0 where it has none."""
    if conditions.issued is None:
        return 0
    return max(0, (conditions.issued - EPOCH) // _MINUTE)
