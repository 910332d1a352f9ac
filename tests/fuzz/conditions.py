"""Conditions files as a feed."""

import datetime as dt

from maps.codec import write_conditions
from maps.model import Conditions, OperatingState, Outage
from tests.fuzz.status import NOON, mutated_json, reader, station

read = reader("conditions")
mutated = mutated_json


def cases() -> dict[str, dict[str, bytes]]:
    """Return a file about every elevator of a real station."""
    hour = dt.timedelta(hours=1)
    outages = tuple(
        Outage(
            subject=machine.id,
            state=list(OperatingState)[number % 3],
            since=NOON + hour * (number - 2) if number % 2 else None,
            until=NOON + hour * number if number % 2 else None,
            source="staff",
            reason=(("de", "Wartung"), ("ko", "점검")),
        )
        for number, machine in enumerate(station().equipment * 2)
    )
    file = Conditions(issued=NOON, valid_until=NOON + hour, outages=outages)
    return {"all": {"conditions.json": write_conditions(file)}}
