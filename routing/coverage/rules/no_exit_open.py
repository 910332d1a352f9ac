"""While people can be on a platform, a way out is open.

Opening hours of doors, gates, passages and elevators are looked at over a week: at every moment at
which a platform is open by its own hours, or, where it has none, people get to it from outside, at
least one way leads out. The same is asked for people in a wheelchair, where a step-free way out
exists at all. What nobody can read counts as open here: it is `opening_hours_unreadable`.
"""

import datetime as dt
from collections.abc import Collection, Iterator, Sequence

from maps.model import Finding, Place, Severity
from maps.opening import HORIZON, OpenState, hours_of
from routing.coverage.who_gets_where import Coverage
from routing.profile import Profile
from routing.profiles import WALKING, WHEELCHAIR
from routing.timed import hours_at, instant

WEEK = dt.timedelta(days=7)
_MOST_MOMENTS = 2_000


def no_exit_open(coverage: Coverage, day: dt.date) -> Iterator[Finding]:
    """Report each platform from which, at some time in the week from `day`, nobody gets out."""
    timed = {edge for moment in _moments(coverage, day) for edge in _closed(coverage, moment)}
    if not timed:
        return
    for profile, severity in ((WALKING, Severity.ERROR), (WHEELCHAIR, Severity.WARNING)):
        yield from _of_profile(coverage, day, profile, severity)


def _of_profile(
    coverage: Coverage, day: dt.date, profile: Profile, severity: Severity
) -> Iterator[Finding]:
    weights = coverage.network.fares(profile).weights
    usually = coverage.backwards.reached(weights)
    waiting = [
        p for p in coverage.platforms if coverage.backwards.is_met(coverage.network, p, usually)
    ]
    known: dict[frozenset[int], tuple[set[int], set[int]]] = {}
    for moment in _moments(coverage, day):
        closed = frozenset(_closed(coverage, moment))
        if closed not in known:
            known[closed] = (
                coverage.inwards.reached(weights, closed),
                coverage.backwards.reached(weights, closed),
            )
        entered, left = known[closed]
        for place in list(waiting):
            is_shut_in = not coverage.backwards.is_met(coverage.network, place, left)
            if is_shut_in and _is_served(coverage, place, moment, entered):
                waiting.remove(place)
                yield _finding(coverage, place, moment, profile, severity)


def _is_served(
    coverage: Coverage, place: Place, moment: dt.datetime, entered: Collection[int]
) -> bool:
    """Say whether people can be on a platform: it is open, or, without hours, they get to it."""
    if not place.opening_hours:
        return coverage.inwards.is_met(coverage.network, place, entered)
    hours = hours_of(coverage.station, place.opening_hours)
    return hours is not None and hours.state_at(moment) is OpenState.OPEN


def _closed(coverage: Coverage, moment: dt.datetime) -> Collection[int]:
    return hours_at(coverage.network, moment).closed


def _moments(coverage: Coverage, day: dt.date) -> Sequence[dt.datetime]:
    """Return the start of the week, and every moment in it at which something opens or closes."""
    begin = instant(coverage.station, dt.datetime.combine(day, dt.time()))
    platforms = [hours_of(coverage.station, place.opening_hours) for place in coverage.platforms]
    found = [begin]
    while len(found) < _MOST_MOMENTS:
        now = found[-1]
        changes = [hours.changes_at(now) for hours in platforms if hours is not None]
        following = [c for c in (*changes, hours_at(coverage.network, now).until) if c is not None]
        moment = min(following, default=begin + HORIZON)
        if moment >= begin + WEEK:
            break
        found.append(moment)
    return found


def _finding(
    coverage: Coverage, place: Place, moment: dt.datetime, profile: Profile, severity: Severity
) -> Finding:
    hours = hours_of(coverage.station, "24/7")
    local = moment.astimezone(hours.zone if hours is not None else dt.UTC)
    who = "nobody" if profile is WALKING else "nobody in a wheelchair"
    return Finding(
        severity=severity,
        rule="no_exit_open",
        subjects=(place.id,),
        text=f"from {local:%A %H:%M} on, people can be on platform "
        f"{place.ref or place.name.local or place.id} and {who} gets out: every way is closed",
        advice="correct the opening hours of an exit, a gate or an elevator, or of the platform",
    )
