"""Opening hours as OpenStreetMap writes them, asked at a moment.

The grammar and the public holidays of each country come from the opening-hours library; which
country a map lies in, the library finds from coordinates. Here its answers become those of this
house: what cannot be read, or says more than times (a comment, school holidays, an open end), is
never called open.

The library reckons in wall time; so does this module, and turns to instants itself, because a
time that comes twice in a night in autumn is two instants, and nobody has said which is meant.
"""

import datetime as dt
import heapq
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from zoneinfo import ZoneInfo

from opening_hours import (
    InvalidCoordinatesError,  # pyright: ignore[reportAttributeAccessIssue] - not in its stubs
    OpeningHours,
    ParserError,  # pyright: ignore[reportAttributeAccessIssue] - the same
    State,
)

from maps.model import StationMap

HORIZON = dt.timedelta(days=8)
"""How far changes are looked for: a week has every weekday, and a day of grace."""

_MOST_CHANGES = 400  # two a hour for a week: more than any door, and an end to every loop
_LONGEST_TEXT = 2000  # OpenStreetMap holds 255 characters a value; others hold several
_HOLIDAY = re.compile(r"\bPH\b")
_SCHOOL_HOLIDAY = re.compile(r"\bSH\b")
_OPEN_END = re.compile(r"(\d|sunset|sunrise|dusk|dawn|\))\s*\+(?!\s*\d)")
_NO_SUCH_DAY = re.compile(r"(?:^|[^-\s])\s*(?:Feb\s*3[01]|(?:Apr|Jun|Sep|Nov)\s*31)\b")
"""The library (2.1.4) takes a rule for a day that no year has as one for every day."""


class OpenState(StrEnum):
    """Whether one can pass. Unknown is neither open nor closed."""

    OPEN = "open"
    CLOSED = "closed"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, eq=False)
class Hours:
    """The opening hours of one thing. Times without a zone are meant in `zone`; answers are UTC."""

    text: str
    zone: ZoneInfo
    _rules: OpeningHours
    _has_open_end: bool

    def state_at(self, when: dt.datetime) -> OpenState:
        """Return the state at a moment.

        In the hour that comes twice in autumn, a time of the day may mean either: only what both
        readings say is known.
        """
        try:
            wall = self._wall(when)
            readings = {self._state(wall)}
            if _is_repeated(wall, self.zone):
                readings.add(self._state(_rim(wall, self.zone)))
        except (OverflowError, ValueError):
            return OpenState.UNKNOWN
        return readings.pop() if len(readings) == 1 else OpenState.UNKNOWN

    def closes_at(self, when: dt.datetime) -> dt.datetime | None:
        """Return the first moment after `when` at which it is not known to be open any more.

        None: it is not open at `when`, or stays so for `HORIZON`.
        """
        if self.state_at(when) is not OpenState.OPEN:
            return None
        return next(
            (m for m in self._changes(when) if self.state_at(m) is not OpenState.OPEN), None
        )

    def opens_at(self, when: dt.datetime) -> dt.datetime | None:
        """Return the first moment after `when` at which it is known to be open.

        None: it is open at `when`, or not for `HORIZON`.
        """
        if self.state_at(when) is OpenState.OPEN:
            return None
        return next((m for m in self._changes(when) if self.state_at(m) is OpenState.OPEN), None)

    def changes_at(self, when: dt.datetime) -> dt.datetime | None:
        """Return the first moment after `when` at which the state is another; None within horizon.

        Until then every answer of `state_at`, `closes_at` and `opens_at` stays as it is.
        """
        now = self.state_at(when)
        return next((m for m in self._changes(when) if self.state_at(m) is not now), None)

    def _state(self, wall: dt.datetime) -> OpenState:
        said, comment = self._rules.state(wall.replace(fold=0))
        if said == State.CLOSED:
            return OpenState.CLOSED
        if said == State.OPEN and not comment and not self._has_open_end:
            return OpenState.OPEN
        return OpenState.UNKNOWN  # "by appointment" is a condition that nobody here can read

    def _wall(self, when: dt.datetime) -> dt.datetime:
        return (when.astimezone(self.zone) if when.tzinfo else when).replace(tzinfo=None)

    def _changes(self, when: dt.datetime) -> Iterator[dt.datetime]:
        """Yield the instants after `when` at which the state may change, in order."""
        try:
            yield from self._instants(when)
        except (OverflowError, ValueError):  # the ends of the calendar
            return

    def _instants(self, when: dt.datetime) -> Iterator[dt.datetime]:
        wall = self._wall(when)
        now = wall.replace(tzinfo=self.zone).astimezone(dt.UTC)
        if _is_repeated(wall, self.zone):
            wall = _rim(wall.replace(fold=0), self.zone)  # what was passed comes once more
        waiting: list[dt.datetime] = []
        for _ in range(_MOST_CHANGES):
            change = self._rules.next_change(wall.replace(fold=0))
            if change is None:
                break
            wall = change.replace(tzinfo=None)
            instants = [
                wall.replace(tzinfo=self.zone, fold=fold).astimezone(dt.UTC) for fold in (0, 1)
            ]
            if instants[0] - now > HORIZON:
                break
            while waiting and waiting[0] <= instants[0]:
                yield heapq.heappop(waiting)
            for instant in dict.fromkeys(instants):
                if instant > now:
                    heapq.heappush(waiting, instant)
        yield from sorted(waiting)


def parse(
    text: str, timezone: str, position_deg: tuple[float, float] | None = None
) -> Hours | None:
    """Read opening hours; None where nobody can tell what they mean, which is never "open".

    That is: no text, bad syntax, an unknown time zone, school holidays (which no calendar here
    has), or public holidays where no country is known.

    Args:
        text: OSM ``opening_hours``.
        timezone: IANA name.
        position_deg: (latitude, longitude), for the country's holidays and for the sun.
    """
    return _parse(text.strip(), timezone, position_deg)


def hours_of(station: StationMap, text: str) -> Hours | None:
    """Read opening hours of something in a station area; None as in `parse`."""
    return parse(text, station.timezone, (station.anchor.lat_deg, station.anchor.lon_deg))


def find_timezone(lat_deg: float, lon_deg: float) -> str:
    """Return the IANA name of the time zone at a position; ``UTC`` at sea and where none is known.

    Without the right one, hours would be read hours early or late.
    """
    try:
        anything = OpeningHours(
            "00:00-12:00", coords=(lat_deg, lon_deg), auto_country=False, auto_timezone=True
        )
    except (InvalidCoordinatesError, ValueError):
        return "UTC"
    change = anything.next_change(dt.datetime(2026, 1, 1, 6))  # noqa: DTZ001 - wall time
    key = getattr(change.tzinfo, "key", "") if change is not None else ""
    return key if key and not key.startswith("Etc/") else "UTC"


def load_holidays(station: StationMap) -> None:
    """Find out in which country a map lies, which takes a quarter of a second, before it is asked.

    Without this call the first hours that speak of public holidays do it.
    """
    hours_of(station, "PH off")


@lru_cache(maxsize=8192)
def _parse(text: str, timezone: str, position_deg: tuple[float, float] | None) -> Hours | None:
    zone = _zone(timezone)
    has_holidays = bool(_HOLIDAY.search(text))
    if (
        zone is None
        or not text
        or len(text) > _LONGEST_TEXT
        or _SCHOOL_HOLIDAY.search(text)
        or _NO_SUCH_DAY.search(text)
        or (has_holidays and not _has_calendar(zone, position_deg))
    ):
        return None
    rules = _rules(text, zone, position_deg, with_country=has_holidays)
    return None if rules is None else Hours(text, zone, rules, bool(_OPEN_END.search(text)))


def _rules(
    text: str,
    zone: ZoneInfo,
    position_deg: tuple[float, float] | None,
    *,
    with_country: bool,
    days: int = HORIZON.days,
) -> OpeningHours | None:
    """Return the library's value. Without an end to its look ahead, `easter Mo` takes seconds."""
    try:
        return OpeningHours(
            text,
            timezone=zone,
            coords=position_deg,
            auto_country=with_country,
            auto_timezone=False,
            max_interval_days=days,
        )
    except (ParserError, InvalidCoordinatesError, ValueError):
        return None


@lru_cache(maxsize=64)
def _has_calendar(zone: ZoneInfo, position_deg: tuple[float, float] | None) -> bool:
    """Say whether public holidays are known there: does the library know of any in a year?"""
    rules = _rules("PH", zone, position_deg, with_country=True, days=400)
    return rules is not None and rules.next_change(dt.datetime(2026, 1, 2)) is not None  # noqa: DTZ001 - wall time


@lru_cache(maxsize=64)
def _zone(timezone: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(timezone)
    except (KeyError, ValueError, OSError):  # ZoneInfoNotFoundError is a KeyError
        return None


def _is_repeated(wall: dt.datetime, zone: ZoneInfo) -> bool:
    """Say whether a wall time comes twice."""
    first, second = (wall.replace(tzinfo=zone, fold=fold).utcoffset() for fold in (0, 1))
    return first is not None and second is not None and first > second


def _rim(wall: dt.datetime, zone: ZoneInfo) -> dt.datetime:
    """Return the last second before the repeated hour (first pass), or its last one (second)."""
    minute, step = wall.replace(second=0, microsecond=0), dt.timedelta(minutes=1)
    if wall.fold:
        while _is_repeated(minute, zone):
            minute += step
        return minute - dt.timedelta(seconds=1)
    while _is_repeated(minute, zone):
        minute -= step
    return minute + dt.timedelta(seconds=59)
