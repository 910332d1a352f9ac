"""What is different right now: equipment out of service, pathways and places closed."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum


class OperatingState(StrEnum):
    """State of a machine. Unknown is neither working nor broken."""

    IN_SERVICE = "in_service"
    OUT_OF_SERVICE = "out_of_service"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outage:
    """The reported state of one subject (equipment, pathway, node or source id)."""

    subject: str
    state: OperatingState
    since: dt.datetime | None = None
    until: dt.datetime | None = None
    source: str = ""
    reason: tuple[tuple[str, str], ...] = ()
    """(language, text), sorted by language."""

    def holds_at(self, now: dt.datetime | None) -> bool:
        """Say whether the report is about `now`: since <= now < until."""
        return now is None or (
            (self.since is None or now >= self.since) and (self.until is None or now < self.until)
        )

    def state_at(self, now: dt.datetime | None) -> OperatingState:
        """Return the state at `now`; outside [since, until) the report says nothing against use."""
        return self.state if self.holds_at(now) else OperatingState.IN_SERVICE


@dataclass(frozen=True, slots=True, kw_only=True)
class Conditions:
    """One snapshot of reports. Past `valid_until` every reported state is unknown."""

    issued: dt.datetime | None = None
    valid_until: dt.datetime | None = None
    outages: tuple[Outage, ...] = ()

    def states(self, now: dt.datetime | None = None) -> dict[str, OperatingState]:
        """Return subject -> state at `now`. Opposite reports for one subject count as unknown."""
        stale = now is not None and self.valid_until is not None and now > self.valid_until
        held = {outage.subject for outage in self.outages if outage.holds_at(now)}
        result: dict[str, OperatingState] = {}
        for outage in self.outages:
            if not stale and outage.subject in held and not outage.holds_at(now):
                continue  # next week's outage says nothing about today's
            state = OperatingState.UNKNOWN if stale else outage.state_at(now)
            if result.get(outage.subject, state) is not state:
                state = OperatingState.UNKNOWN
            result[outage.subject] = state
        return result


NO_CONDITIONS = Conditions()
