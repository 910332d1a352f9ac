"""The generic conditions file as a feed: its subjects are already ids of a map."""

import datetime as dt

from maps.codec import read_conditions
from maps.status.plain import starts_as_json
from maps.status.report import About, Feed, Report

_SOURCE = "conditions file"


def looks_like_conditions(data: bytes) -> bool:
    """Say whether bytes look like a conditions file."""
    return starts_as_json(data) and b'"outages"' in data and b'"schema"' in data


def read_conditions_file(data: bytes, name: str, _zone: dt.tzinfo) -> Feed:
    """Read a conditions file.

    Raises:
        MapError: the bytes are not one; says where.
    """
    conditions = read_conditions(data, name=name)
    return Feed(
        source=_SOURCE,
        issued=conditions.issued,
        valid_until=conditions.valid_until,
        reports=tuple(
            Report(
                id=outage.subject,
                about=About.ANYTHING,
                state=outage.state,
                since=outage.since,
                until=outage.until,
                source=outage.source,
                reason=outage.reason,
            )
            for outage in conditions.outages
        ),
    )
