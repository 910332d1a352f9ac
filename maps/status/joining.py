"""Reports laid on a map: the conditions that hold there, and every doubt as a finding."""

import datetime as dt
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from maps.importing.draft import Remarks
from maps.model import (
    Conditions,
    EquipmentKind,
    Finding,
    OperatingState,
    Outage,
    Severity,
    StationMap,
)
from maps.status.matching import Match, match_reports
from maps.status.report import About, Feed, Report

_STATES = (OperatingState.OUT_OF_SERVICE, OperatingState.IN_SERVICE)
_MOST_SUBJECTS = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined:
    """Conditions of one map, how its machines were found in the feed, and what is doubtful."""

    conditions: Conditions
    matches: tuple[Match, ...]
    """Of everything in the feed that is at this station."""
    findings: tuple[Finding, ...]


@dataclass(slots=True)
class _Subject:
    """What is said of one thing on the map."""

    id: str
    lasting: list[Report] = field(default_factory=list)
    """Without an end: how it is now."""
    timed: list[Report] = field(default_factory=list)


def join(station: StationMap, feed: Feed, now: dt.datetime) -> Joined:
    """Lay a feed on a map.

    Args:
        station: The map.
        feed: What was read.
        now: The time of issue, where the feed names none; past outages are left out.
    """
    remarks = Remarks()
    issued = feed.issued or now
    matches = match_reports(station, feed.reports)
    groups: dict[str, list[Report]] = defaultdict(list)
    for report in feed.reports:
        groups[report.id].append(report)
    here = _at_station(matches, groups)
    _report_matches(remarks, here, groups, len(matches))
    subjects = _subjects(here, groups, issued)
    outages = [
        outage
        for subject in subjects.values()
        for outage in _outages(subject, feed.source, issued, remarks)
    ]
    outages += _doubtful(here, groups, set(subjects), feed.source)
    _report_silent(remarks, station, here)
    outages.sort(key=lambda o: (o.subject, o.since or issued, o.state))
    return Joined(
        conditions=Conditions(
            issued=issued, valid_until=feed.valid_until, outages=tuple(dict.fromkeys(outages))
        ),
        matches=tuple(here),
        findings=(*feed.findings, *remarks.findings()),
    )


def _at_station(matches: Sequence[Match], groups: Mapping[str, list[Report]]) -> list[Match]:
    """Return the matches of this station: also what the feed says belongs to the same one."""
    stations = {
        report.station
        for match in matches
        if match.subject is not None
        for report in groups[match.report]
        if report.station
    }
    return [
        match
        for match in matches
        if match.subject is not None
        or match.candidates
        or match.is_at_station
        or any(report.station in stations for report in groups[match.report])
    ]


def _subjects(
    matches: Sequence[Match], groups: Mapping[str, list[Report]], issued: dt.datetime
) -> dict[str, _Subject]:
    subjects: dict[str, _Subject] = {}
    for match in matches:
        if match.subject is None:
            continue
        subject = subjects.setdefault(match.subject, _Subject(match.subject))
        for report in groups[match.report]:
            if report.until is not None and report.until <= issued:
                continue
            begins_later = report.since is not None and report.since > issued
            is_timed = report.until is not None or begins_later
            (subject.timed if is_timed else subject.lasting).append(report)
    return subjects


def _outages(subject: _Subject, source: str, issued: dt.datetime, remarks: Remarks) -> list[Outage]:
    """Return what holds for one subject: the state now, and what is planned."""
    now = _agreed(subject, remarks)
    planned = [_outage(subject.id, report, source) for report in subject.timed]
    if now is None:
        return planned
    if not planned:
        return [_outage(subject.id, now, source)]
    if now.state is OperatingState.OUT_OF_SERVICE:
        running = [o for o in planned if o.holds_at(issued) and o.state is now.state]
        return planned if running else [_outage(subject.id, now, source), *planned]
    if now.state is OperatingState.IN_SERVICE:
        if any(o.holds_at(issued) and o.state is OperatingState.OUT_OF_SERVICE for o in planned):
            _report_plan(remarks, subject.id)
        return planned
    return [*_between(_outage(subject.id, now, source), planned), *planned]


def _agreed(subject: _Subject, remarks: Remarks) -> Report | None:
    """Return the state now; opposite reports are none."""
    if not subject.lasting:
        return None
    states = {report.state for report in subject.lasting}
    first = next((r for s in _STATES for r in subject.lasting if r.state is s), subject.lasting[0])
    if len(states) == 1:
        return first
    remarks.add(
        Severity.WARNING,
        "reported_twice",
        (subject.id,),
        text="The feed reports this machine twice with different states; its state counts as"
        " unknown.",
        advice="Look on site, and ask the operator of the feed.",
    )
    return Report(id=first.id, state=OperatingState.UNKNOWN, source=first.source)


def _outage(subject: str, report: Report, source: str) -> Outage:
    return Outage(
        subject=subject,
        state=report.state,
        since=report.since,
        until=report.until,
        source=report.source or source,
        reason=report.reason,
    )


def _between(state: Outage, planned: Sequence[Outage]) -> list[Outage]:
    """Return a lasting state with gaps where something is planned."""
    found: list[Outage] = []
    since = state.since
    for plan in sorted(planned, key=lambda o: (o.since is not None, o.since or o.until)):
        if plan.since is not None and (since is None or plan.since > since):
            found.append(_during(state, since, plan.since))
        if plan.until is None:
            return found
        since = plan.until if since is None else max(since, plan.until)
    return [*found, _during(state, since, None)]


def _during(state: Outage, since: dt.datetime | None, until: dt.datetime | None) -> Outage:
    return Outage(
        subject=state.subject,
        state=state.state,
        since=since,
        until=until,
        source=state.source,
        reason=state.reason,
    )


def _doubtful(
    matches: Sequence[Match],
    groups: Mapping[str, list[Report]],
    certain: set[str],
    source: str,
) -> list[Outage]:
    """Return unknown states for machines of which one, nobody knows which, may not work."""
    return [
        Outage(subject=machine, state=OperatingState.UNKNOWN, source=source)
        for match in matches
        if any(r.state is not OperatingState.IN_SERVICE for r in groups[match.report])
        for machine in match.candidates
        if machine not in certain
    ]


def _report_plan(remarks: Remarks, subject: str) -> None:
    remarks.add(
        Severity.HINT,
        "planned_outage_and_working",
        (subject,),
        text="The feed says that it works, and that an outage is planned for now; the plan counts.",
        advice="Look on site.",
    )


def _report_matches(
    remarks: Remarks,
    matches: Sequence[Match],
    groups: Mapping[str, list[Report]],
    count: int,
) -> None:
    for match in matches:
        if match.candidates:
            remarks.add(
                Severity.WARNING,
                "ambiguous_by_distance",
                (match.report, *match.candidates),
                text=f"The feed's machine {match.report} is {match.distance_m} m from one machine"
                f" of the map, and others are too near to tell which is meant"
                f" ({match.second_m} m).",
                advice="Write the feed's number into the map as the machine's ref.",
            )
        elif match.subject is None:
            _report_unknown(remarks, match, groups[match.report][0])
    if not matches and count:
        remarks.add(
            Severity.WARNING,
            "nothing_of_this_station",
            [*groups][:_MOST_SUBJECTS],
            text=f"None of the {count} things that the feed reports is on this map.",
            advice="Check that map and feed are of the same station; join by ref where the feed has"
            " no positions.",
        )


def _report_unknown(remarks: Remarks, match: Match, report: Report) -> None:
    if report.about is About.STOP:
        remarks.add(
            Severity.WARNING,
            "alert_names_no_machine",
            (match.report,),
            text=f"An alert about a stop does not say which machine is meant: {report.text}",
            advice="Read it, and close the machine by hand.",
        )
        return
    how_far = f"; the nearest is {match.distance_m} m away" if match.distance_m is not None else ""
    remarks.add(
        Severity.WARNING,
        "machine_not_on_the_map",
        (match.report,),
        text=f"The feed reports {match.report} ({report.text or report.station or 'no text'}),"
        f" which is not on this map{how_far}.",
        advice="Add the machine to the map, or write the feed's number as its ref there.",
    )


def _report_silent(remarks: Remarks, station: StationMap, matches: Sequence[Match]) -> None:
    """Report elevators that the feed says nothing of, where it speaks of others here."""
    spoken = {m.subject for m in matches} | {c for m in matches for c in m.candidates}
    silent = [
        machine.id
        for machine in station.equipment
        if machine.kind is EquipmentKind.ELEVATOR and machine.id not in spoken
    ]
    if silent and any(m.subject is not None for m in matches):
        remarks.add(
            Severity.HINT,
            "elevator_without_report",
            silent,
            text="The feed says nothing about these elevators; whether they work is not known"
            " from it.",
            advice="Ask the operator whether they are monitored.",
        )
