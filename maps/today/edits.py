"""What staff say of a thing, put into the conditions. Pure: conditions in, conditions out.

Only reports of staff are ever changed or taken away. What others say stays as it is, and as old as
it was: each of their reports keeps the time of the snapshot that it came with.
"""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import replace

from maps.model import STAFF, Conditions, Notice, OperatingState, Outage

Reason = tuple[tuple[str, str], ...]
"""(language, text), sorted by language."""

OURS = "staff:"
"""How the ids of staff's own notices begin."""

KEPT = dt.timedelta(days=30)
"""A closing without an end that nobody has looked at for so long counts no more than others do."""

SEEN_FOR = dt.timedelta(hours=1)
"""So long somebody's own eyes vouch for a thing whose feed has fallen silent."""

_OUT, _IN = OperatingState.OUT_OF_SERVICE, OperatingState.IN_SERVICE
_ALWAYS = dt.datetime.max.replace(tzinfo=dt.UTC)


def closed(
    conditions: Conditions,
    subjects: Iterable[str],
    now: dt.datetime,
    *,
    reason: Reason = (),
    until: dt.datetime | None = None,
) -> Conditions:
    """Return conditions in which a thing is closed from now on.

    Args:
        conditions: as they are.
        subjects: the ids that together are the thing.
        now: the time of the edit.
        reason: why, in every language that knows it.
        until: when it opens again, if that is known.
    """
    subjects = tuple(subjects)
    new = tuple(_closing(subject, now, until, now, reason) for subject in subjects)
    return _edited(conditions, now, drop=_held(conditions, subjects, now), add=new)


def reopened(conditions: Conditions, subjects: Iterable[str], now: dt.datetime) -> Conditions:
    """Return conditions in which staff have seen a thing open again; what is planned stays."""
    return verified(conditions, subjects, _IN, now)


def verified(
    conditions: Conditions, subjects: Iterable[str], state: OperatingState, now: dt.datetime
) -> Conditions:
    """Return conditions in which staff have just seen that a thing is in this state.

    A closing that they confirm keeps its beginning, its end and its reason.
    """
    subjects = tuple(subjects)
    held = _held(conditions, subjects, now)
    if state is not _OUT:
        new = tuple(
            Outage(
                subject=subject,
                state=state,
                since=now,
                source=STAFF,
                as_of=now,
                valid_until=now + SEEN_FOR,
            )
            for subject in subjects
        )
        return _edited(conditions, now, drop=held, add=new)
    closings = [outage for outage in held if outage.is_closed_by_staff]
    known = {outage.subject for outage in closings}
    new = (
        *(replace(o, as_of=now, valid_until=o.until or now + KEPT) for o in closings),
        *(_closing(subject, now, None, now, ()) for subject in subjects if subject not in known),
    )
    return _edited(conditions, now, drop=held, add=new)


def planned(
    conditions: Conditions,
    subjects: Iterable[str],
    span: tuple[dt.datetime, dt.datetime],
    now: dt.datetime,
    *,
    reason: Reason = (),
) -> Conditions:
    """Return conditions in which a thing will be closed for a span of time.

    Raises:
        ValueError: the span has no length, or is over.
    """
    since, until = span
    if since >= until or until <= now:
        message = "a planned closing ends after it begins, and not in the past"
        raise ValueError(message)
    new = tuple(_closing(subject, since, until, now, reason) for subject in subjects)
    kept = {(o.subject, o.since, o.until) for o in new}
    same = [o for o in conditions.outages if _is_ours(o) and (o.subject, o.since, o.until) in kept]
    return _edited(conditions, now, drop=same, add=new)


def cancelled(conditions: Conditions, reports: Iterable[Outage], now: dt.datetime) -> Conditions:
    """Return conditions without some reports of staff; those of others stay.

    A report is known by what it is about and when: its age may have been told anew since.
    """
    gone = {_mark(report) for report in reports}
    drop = [o for o in conditions.outages if _is_ours(o) and _mark(o) in gone]
    return _edited(conditions, now, drop=drop, add=())


def announced(conditions: Conditions, notice: Notice, now: dt.datetime) -> Conditions:
    """Return conditions in which the station says this, instead of what it said by the same id.

    The id of a notice of staff begins with `OURS`.
    """
    kept = tuple(n for n in _lasting(conditions, now) if n.id != notice.id)
    return _edited(replace(conditions, notices=(notice, *kept)), now, drop=(), add=())


def withdrawn(conditions: Conditions, notice_id: str, now: dt.datetime) -> Conditions:
    """Return conditions without a notice of staff; those of others stay."""
    gone = notice_id if notice_id.startswith(OURS) else ""
    kept = tuple(n for n in _lasting(conditions, now) if n.id != gone)
    return _edited(replace(conditions, notices=kept), now, drop=(), add=())


def _lasting(conditions: Conditions, now: dt.datetime) -> tuple[Notice, ...]:
    """Return the notices without those of staff that are over."""
    return tuple(
        n
        for n in conditions.notices
        if not n.id.startswith(OURS) or n.until is None or n.until > now
    )


def own_reports(
    conditions: Conditions, subjects: Iterable[str], now: dt.datetime
) -> tuple[Outage, ...]:
    """Return the closings of a thing that staff have entered and that are not over, by time."""
    wanted = set(subjects)
    found = [
        o
        for o in conditions.outages
        if o.subject in wanted and o.is_closed_by_staff and not _is_over(o, now)
    ]
    return tuple(sorted(found, key=lambda o: (o.since or now, o.until or _ALWAYS, o.subject)))


def states_of(
    conditions: Conditions, things: Sequence[Sequence[str]], now: dt.datetime
) -> tuple[OperatingState | None, ...]:
    """Return the state of each thing: the worst of its subjects; None: nobody reports any."""
    states = conditions.states(now)
    order = (_OUT, OperatingState.UNKNOWN, _IN)
    return tuple(
        next((state for state in order if state in said), None)
        for said in ({states[s] for s in subjects if s in states} for subjects in things)
    )


def merged(feed: Conditions, staff: Conditions) -> Conditions:
    """Return what a feed and staff say, where they write into different files.

    Each report keeps its own age, and staff's count as long as their own file does.
    """
    ours = tuple(
        replace(
            outage,
            as_of=outage.as_of or staff.issued,
            valid_until=max(outage.valid_until or _NEVER, staff.valid_until or _ALWAYS),
        )
        for outage in staff.outages
    )
    theirs = tuple(replace(o, as_of=o.as_of or feed.issued) for o in feed.outages)
    times = [time for time in (feed.issued, staff.issued) if time is not None]
    own = {notice.id for notice in staff.notices}
    return Conditions(
        issued=max(times, default=None),
        valid_until=feed.valid_until,
        outages=(*theirs, *ours),
        notices=(*staff.notices, *(n for n in feed.notices if n.id not in own)),
    )


def renewed(feed: Conditions, known: Conditions) -> Conditions:
    """Return what a feed says anew, with what staff have said in the file that it is written to."""
    ours = tuple(outage for outage in known.outages if _is_ours(outage))
    notices = tuple(n for n in known.notices if n.id.startswith(OURS))
    own = {notice.id for notice in notices}
    others = tuple(notice for notice in feed.notices if notice.id not in own)
    return replace(feed, outages=(*feed.outages, *ours), notices=(*notices, *others))


_NEVER = dt.datetime.min.replace(tzinfo=dt.UTC)


def _closing(
    subject: str,
    since: dt.datetime,
    until: dt.datetime | None,
    now: dt.datetime,
    reason: Reason,
) -> Outage:
    return Outage(
        subject=subject,
        state=_OUT,
        since=since,
        until=until,
        source=STAFF,
        reason=reason,
        as_of=now,
        valid_until=until or now + KEPT,
    )


def _mark(outage: Outage) -> tuple[object, ...]:
    return outage.subject, outage.state, outage.since, outage.until


def _is_ours(outage: Outage) -> bool:
    return outage.source == STAFF


def _is_over(outage: Outage, now: dt.datetime) -> bool:
    return outage.until is not None and outage.until <= now


def _held(conditions: Conditions, subjects: Sequence[str], now: dt.datetime) -> list[Outage]:
    """Return what staff have said of a thing so far and is about now."""
    return [
        o for o in conditions.outages if o.subject in subjects and _is_ours(o) and o.holds_at(now)
    ]


def _edited(
    conditions: Conditions, now: dt.datetime, *, drop: Iterable[Outage], add: tuple[Outage, ...]
) -> Conditions:
    gone = set(drop)
    kept = tuple(
        outage if _is_ours(outage) else replace(outage, as_of=outage.as_of or conditions.issued)
        for outage in conditions.outages
        if outage not in gone and not (_is_ours(outage) and _is_over(outage, now))
    )
    issued = max(now, conditions.issued + _TICK) if conditions.issued is not None else now
    return replace(conditions, issued=issued, outages=(*kept, *add))


_TICK = dt.timedelta(milliseconds=1)
"""A snapshot that follows another is newer, even after a clock was set back."""
