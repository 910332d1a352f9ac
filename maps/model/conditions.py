"""What is different right now: equipment out of service, ways closed, and what the station says."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

STAFF = "staff"
"""The source of what people on site have said themselves."""

FRESH = dt.timedelta(minutes=5)
"""An older report is told as not confirmed (barrier-free rule H04)."""


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
    as_of: dt.datetime | None = None
    """When it was last seen to be so; None: when the snapshot was issued."""
    valid_until: dt.datetime | None = None
    """Until then it counts, even where the snapshot has run out before."""

    def holds_at(self, now: dt.datetime | None) -> bool:
        """Say whether the report is about `now`: since <= now < until."""
        return now is None or (
            (self.since is None or now >= self.since) and (self.until is None or now < self.until)
        )

    def state_at(self, now: dt.datetime | None) -> OperatingState:
        """Return the state at `now`; outside [since, until) the report says nothing against use."""
        return self.state if self.holds_at(now) else OperatingState.IN_SERVICE

    @property
    def is_closed_by_staff(self) -> bool:
        """Whether people on site say that it is closed: no feed knows better."""
        return self.source == STAFF and self.state is OperatingState.OUT_OF_SERVICE


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """Something that the station tells everybody, in the languages that somebody wrote it in."""

    id: str
    title: tuple[tuple[str, str], ...]
    """(language, text), sorted by language; at least one."""
    text: tuple[tuple[str, str], ...] = ()
    """The same, in a few sentences."""
    since: dt.datetime | None = None
    until: dt.datetime | None = None

    def holds_at(self, now: dt.datetime | None) -> bool:
        """Say whether it is told at `now`: since <= now < until."""
        return now is None or (
            (self.since is None or now >= self.since) and (self.until is None or now < self.until)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Conditions:
    """One snapshot of reports. Past `valid_until` every reported state is unknown.

    Notices say themselves until when they hold.
    """

    issued: dt.datetime | None = None
    valid_until: dt.datetime | None = None
    outages: tuple[Outage, ...] = ()
    notices: tuple[Notice, ...] = ()
    """The most important first."""

    def states(
        self, now: dt.datetime | None = None, *, names: Mapping[str, str] | None = None
    ) -> dict[str, OperatingState]:
        """Return subject -> state at `now`. Opposite reports for one subject count as unknown.

        Save one: what staff have closed is closed, whatever a feed says.

        Args:
            now: when; None: whatever was ever reported.
            names: by other names of a subject, its own.
        """
        reports: dict[str, list[Outage]] = {}
        for outage in self.outages:
            subject = names.get(outage.subject, outage.subject) if names else outage.subject
            reports.setdefault(subject, []).append(outage)
        return {subject: self._state_of(said, now) for subject, said in reports.items()}

    def as_of(self, subjects: frozenset[str], now: dt.datetime | None) -> dt.datetime | None:
        """Return when the state of a thing was last seen, by any of its names.

        What nobody reports is as old as the snapshot.
        """
        seen = [
            outage.as_of
            for outage in self.outages
            if outage.subject in subjects and outage.as_of is not None and outage.holds_at(now)
        ]
        others = any(o.subject in subjects and o.as_of is None for o in self.outages)
        if self.issued is not None and (others or not seen):
            seen.append(self.issued)
        return max(seen, default=None)

    def is_stale(self, outage: Outage, now: dt.datetime | None) -> bool:
        """Say whether a report no longer vouches for anything."""
        if now is None or self.valid_until is None or now <= self.valid_until:
            return False
        return outage.valid_until is None or now > outage.valid_until

    def _state_of(self, said: list[Outage], now: dt.datetime | None) -> OperatingState:
        fresh = [outage for outage in said if not self.is_stale(outage, now)]
        held = [outage for outage in fresh if outage.holds_at(now)]
        if any(outage.is_closed_by_staff for outage in held):
            return OperatingState.OUT_OF_SERVICE
        states = {outage.state for outage in held}
        if not held and len(fresh) == len(said):
            return OperatingState.IN_SERVICE  # next week's outage says nothing about today's
        return states.pop() if len(states) == 1 else OperatingState.UNKNOWN

    def notices_at(self, now: dt.datetime | None) -> tuple[Notice, ...]:
        """Return what the station tells everybody at `now`."""
        return tuple(notice for notice in self.notices if notice.holds_at(now))


NO_CONDITIONS = Conditions()
