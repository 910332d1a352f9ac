"""Today's state: what is closed, works or will be closed, said in a touch or two. Pure."""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import replace
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from app.editor import events as ev
from app.editor.outcome import EditorWorld, Outcome, SayConditions
from app.editor.state import EditorState, Notice, Plan
from maps.editing import Collection, Ref
from maps.model import OperatingState, Outage, StationMap
from maps.today import cancelled, closed, planned, reopened, things_of, verified
from maps.today.edits import Reason

REASONS = ("maintenance", "defect", "works", "cleaning", "event", "safety")
"""Why something is closed: prepared, so that travellers read it in their own language."""

_TIMES = ("%Y-%m-%d %H:%M", "%Y-%m-%dT%H:%M", "%Y-%m-%d")


def react(state: EditorState, event: ev.Event, world: EditorWorld) -> Outcome:
    """Return what comes of something that was said about today."""
    match event:
        case ev.ConditionsRead(conditions=conditions):
            return Outcome(replace(state, conditions=conditions))
        case ev.PlanChanged(subject=subject, reason=reason):
            plan = state.plan
            if reason:
                plan = replace(plan, reason="" if plan.reason == reason else reason)
            if subject:
                plan = _begun(plan, subject, state, world)
            return Outcome(replace(state, plan=plan))
        case ev.StateSaid(subject=subject, what=what):
            return _said(state, subject, what, world)
        case _:
            return Outcome(state)


def _begun(plan: Plan, subject: str, state: EditorState, world: EditorWorld) -> Plan:
    """Begin to plan: tomorrow morning, so that a tired hand changes two numbers and not twenty."""
    if plan.subject == subject:
        return Plan()
    day = local(world.at, state.station).date() + dt.timedelta(days=1)
    return replace(
        plan, subject=subject, since=f"{day.isoformat()} 08:00", until=f"{day.isoformat()} 12:00"
    )


def _said(state: EditorState, subject: str, what: str, world: EditorWorld) -> Outcome:
    subjects, now = subjects_of(state.station, subject), world.at
    reason = _texts(state.plan.reason, world)
    match what:
        case "closed":
            found = closed(state.conditions, subjects, now, reason=reason)
        case "works":
            found = reopened(state.conditions, subjects, now)
        case "still_closed":
            found = verified(state.conditions, subjects, OperatingState.OUT_OF_SERVICE, now)
        case "planned":
            span = _span(state)
            if span is None or span[0] >= span[1] or span[1] <= now:
                return _refused(state, "editor-wrong-span")
            found = planned(state.conditions, subjects, span, now, reason=reason)
        case _:  # one of our own reports is taken back: its beginning tells which
            found = cancelled(state.conditions, _reports(state, subject, what), now)
    done = replace(state, conditions=found, plan=Plan())
    if world.conditions_file is None:
        return _refused(state, "editor-no-conditions-file")
    notice = Notice(message=f"editor-said-{what}" if what in _SPOKEN else "editor-said-cancelled")
    return Outcome(replace(done, notice=notice), (SayConditions(found),))


_SPOKEN = {"closed", "works", "still_closed", "planned"}


def _reports(state: EditorState, subject: str, begins: str) -> Iterable[Outage]:
    wanted = set(subjects_of(state.station, subject))
    return [
        outage
        for outage in state.conditions.outages
        if outage.subject in wanted and mark_of(outage) == begins
    ]


def mark_of(outage: Outage) -> str:
    """Return what tells one report of a thing from its others."""
    return f"cancel {outage.since.isoformat() if outage.since else ''}"


def _refused(state: EditorState, message: str) -> Outcome:
    return Outcome(replace(state, notice=Notice(message=message, is_bad=True)))


def _texts(reason: str, world: EditorWorld) -> Reason:
    if not reason:
        return ()
    return tuple(
        sorted((tag, book.say(f"editor-reason-{reason}")) for tag, book in world.books.items())
    )


def _span(state: EditorState) -> tuple[dt.datetime, dt.datetime] | None:
    ends = [read_moment(text, state.station) for text in (state.plan.since, state.plan.until)]
    return (ends[0], ends[1]) if ends[0] is not None and ends[1] is not None else None


def read_moment(text: str, station: StationMap) -> dt.datetime | None:
    """Return a time as it was written, at the station; None if it is none."""
    for form in _TIMES:
        try:
            return dt.datetime.strptime(text.strip(), form).replace(tzinfo=_zone(station))
        except ValueError:
            continue
    return None


def local(at: dt.datetime, station: StationMap) -> dt.datetime:
    """Return a time as the station's clocks show it."""
    return at.astimezone(_zone(station))


def _zone(station: StationMap) -> dt.tzinfo:
    try:
        return ZoneInfo(station.timezone)
    except (ZoneInfoNotFoundError, ValueError):
        return dt.UTC


def subjects_of(station: StationMap, subject: str) -> tuple[str, ...]:
    """Return the ids that reports about a thing name."""
    for thing in things_of(station):
        if subject == thing.id or subject in thing.subjects:
            return thing.subjects
    return (subject,)


def subject_of(station: StationMap, ref: Ref) -> str | None:
    """Return what reports would name for a chosen thing; None: it cannot be closed."""
    if ref.collection in {Collection.EQUIPMENT, Collection.PATHWAYS}:
        way = station.pathway_by_id.get(ref.id)  # type: ignore[call-overload]
        return way.equipment if way is not None and way.equipment is not None else ref.id
    if ref.collection is Collection.PLACES:
        known = {thing.place for thing in things_of(station)}
        return ref.id if ref.id in known else None
    return None


def state_of(state: EditorState, subject: str, now: dt.datetime) -> OperatingState | None:
    """Return what is said of a thing now; None: nothing."""
    states = state.conditions.states(now)
    said = [states[s] for s in subjects_of(state.station, subject) if s in states]
    order = (OperatingState.OUT_OF_SERVICE, OperatingState.UNKNOWN, OperatingState.IN_SERVICE)
    return next((each for each in order if each in said), None)


def reports_of(state: EditorState, now: dt.datetime) -> Sequence[tuple[str, tuple[Outage, ...]]]:
    """Return what is closed now or will be, thing by thing, what is soonest first."""
    grouped: dict[tuple[str, object], list[Outage]] = {}
    things = {s: thing.id for thing in things_of(state.station) for s in thing.subjects}
    for outage in state.conditions.outages:
        is_over = outage.until is not None and outage.until <= now
        if outage.state is OperatingState.OUT_OF_SERVICE and not is_over:
            key = (things.get(outage.subject, outage.subject), outage.since)
            grouped.setdefault(key, []).append(outage)
    found = [(subject, tuple(reports)) for (subject, _), reports in grouped.items()]
    return sorted(found, key=lambda each: (each[1][0].since or now, each[0]))
