"""The command that lays an equipment feed on a map: who reports what, and what it means here."""

import argparse
import datetime as dt
from dataclasses import replace
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from app.adapters.conditions_desk import ConditionsDesk
from app.adapters.system_clock import SystemClock
from app.commands.documents import findings_document
from app.commands.output import note, write_json, write_lines
from app.station_files import load_station, read_bytes
from maps.model import Conditions, RequestError, StationMap
from maps.status import FEED_FORMATS, Joined, Match, join, read_feed
from maps.today import renewed

_MOST_MINUTES = 7 * 24 * 60


def feed_formats() -> list[str]:
    """Return the names of the feeds that can be read."""
    return list(FEED_FORMATS)


def run_status(options: argparse.Namespace) -> int:
    """Write the conditions that a feed means for a map; print how its machines were found."""
    station = load_station(options.map)
    now = SystemClock().now()
    feed = read_feed(
        read_bytes(options.feed),
        name=str(options.feed),
        zone=_zone(station),
        format_name=options.format,
    )
    joined = join(station, feed, now)
    conditions = _limited(joined.conditions, options.valid_for)
    conditions = ConditionsDesk(options.out).edit(lambda known: renewed(conditions, known))
    if options.json:
        write_json(
            {
                "conditions": str(options.out),
                "station": station.id,
                "matches": [_match_document(match, conditions) for match in joined.matches],
                **findings_document(list(joined.findings)),
            }
        )
    else:
        _print(joined, conditions)
    note(
        f"{options.out}: {len(conditions.outages)} states of "
        f"{len({o.subject for o in conditions.outages})} things; {len(joined.findings)} findings"
    )
    return 0


def _zone(station: StationMap) -> dt.tzinfo:
    try:
        return ZoneInfo(station.timezone)
    except (ZoneInfoNotFoundError, ValueError):
        return dt.UTC


def _limited(conditions: Conditions, minutes: float | None) -> Conditions:
    """Return conditions that end as was asked for; what the feed says itself counts otherwise."""
    if minutes is None:
        return conditions
    if not 0 < minutes <= _MOST_MINUTES:
        message = f"--valid-for {minutes:g}: give more than 0 and at most {_MOST_MINUTES} minutes"
        raise RequestError(message)
    issued = conditions.issued or SystemClock().now()
    return replace(conditions, valid_until=issued + dt.timedelta(minutes=minutes))


def _states(match: Match, conditions: Conditions) -> list[str]:
    return [
        outage.state.value
        for outage in conditions.outages
        if outage.subject == match.subject or outage.subject in match.candidates
    ]


def _match_document(match: Match, conditions: Conditions) -> dict[str, object]:
    return {
        "report": match.report,
        "subject": match.subject,
        "by": match.by,
        "distance_m": match.distance_m,
        "second_m": match.second_m,
        "candidates": list(match.candidates),
        "states": _states(match, conditions),
    }


def _print(joined: Joined, conditions: Conditions) -> None:
    for match in joined.matches:
        subject = match.subject or " or ".join(match.candidates) or "not on this map"
        apart = "" if match.distance_m is None else f" {match.distance_m} m"
        next_one = "" if match.second_m is None else f" (next {match.second_m} m)"
        states = ", ".join(dict.fromkeys(_states(match, conditions)))
        by = f"by {match.by}" if match.by else ""
        words = (f"{match.report} -> {subject}", f"{by}{apart}{next_one}".strip(), states)
        write_lines("  ".join(word for word in words if word))
    for finding in joined.findings:
        subjects = ", ".join(finding.subjects[:3])
        write_lines(
            f"{finding.severity.value} {finding.rule}: {finding.text} [{subjects}]",
            f"    {finding.advice}",
        )
