"""A way that is open when one gets there, and the moment from which there is one."""

import datetime as dt
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace

from maps.model import OperatingState
from routing.hours import too_late
from routing.network import Fares, Network
from routing.pace import progress_of
from routing.route import Barrier, Relaxation, Request
from routing.search import Path
from routing.timed import DAY, Timed, hours_at, instant, openings_between

Way = Callable[[Collection[int]], Path | None]
"""Edges that are away -> the best way without them, or None."""
States = Mapping[str, OperatingState]


@dataclass(frozen=True, slots=True)
class Found:
    """The best way that is open all along, and what had to be left out for that."""

    path: Path | None
    closed: dict[int, str]
    """Edge -> subject: out of service, closed now, or closed before one gets there."""
    late: tuple[Timed, ...] = field(default=())
    """What is open now and closed before one gets there."""


def closed_in(network: Network, request: Request, states: States) -> dict[int, str]:
    """Return edge -> subject for all that is closed by its hours or out of service."""
    by_hours = hours_at(network, request.at).closed
    return {edge: thing.subject for edge, thing in by_hours.items()} | network.closed_edges(
        dict(states)
    )


def find_timely(
    network: Network,
    fares: Fares,
    request: Request,
    closed: dict[int, str],
    way: Way,
    again: Way | None = None,
) -> Found:
    """Find the best way, and again without what closes too early on it, until it is in time.

    Each round closes one thing more, so there are never more rounds than things with hours. What
    is reached too late on the best way is left out altogether: a quicker way to it is not sought.

    Args:
        network: the map.
        fares: what edges cost this person.
        request: the question; without a time, hours are not looked at.
        closed: edge -> subject of what is closed now.
        way: finds the best way first.
        again: finds it in further rounds; without it, the network, keeping nothing ready for them.
    """
    ask, late = way, list[Timed]()
    while True:
        path = ask(closed)
        if path is None or request.at is None:
            return Found(path, closed, tuple(late))
        progress = progress_of(fares.paid(path[1]))
        thing = too_late(network, instant(network.station, request.at), path[1], progress)
        if thing is None:
            return Found(path, closed, tuple(late))
        late.append(thing)
        closed = dict.fromkeys(thing.edges, thing.subject) | closed
        ask = again or (lambda away: _way_if(network, fares, request, away))


def _way_if(network: Network, fares: Fares, request: Request, away: Collection[int]) -> Path | None:
    return network.way_if(fares, away, request.origins, request.destinations)


def with_times(
    network: Network,
    request: Request,
    states: States,
    barriers: Iterable[Barrier],
    late: Iterable[Timed] = (),
) -> tuple[Barrier, ...]:
    """Return barriers that know since when, and until when, they are closed or out of service."""
    at = None if request.at is None else instant(network.station, request.at)
    shut: dict[str, list[Timed]] = {}
    for thing in dict.fromkeys(hours_at(network, at).closed.values()):
        shut.setdefault(thing.subject, []).append(thing)
    closing = {thing.subject: thing for thing in late}
    return tuple(
        barrier
        if barrier.reason != "out_of_service" or at is None
        else replace(barrier, opens_at=_planned_end(network, request, barrier.subject))
        if states.get(barrier.subject) is OperatingState.OUT_OF_SERVICE
        else _closed(network, barrier, at, shut.get(barrier.subject), closing)
        for barrier in barriers
    )


def _closed(
    network: Network,
    barrier: Barrier,
    at: dt.datetime,
    shut: list[Timed] | None,
    closing: Mapping[str, Timed],
) -> Barrier:
    edges = {edge for pathway in barrier.pathways for edge in network.edges_of[pathway]}
    things = [t for t in shut or () if t.hours is not None and edges & set(t.edges)]
    if things:
        opens = [t.hours.opens_at(at) for t in things if t.hours is not None]
        known = [moment for moment in opens if moment is not None]
        opens_at = max(known) if len(known) == len(opens) else None
        return replace(barrier, reason="closed", opens_at=opens_at)
    thing = closing.get(barrier.subject)
    if thing is None or thing.hours is None:
        return barrier
    closes_at = thing.hours.closes_at(at)
    opens_at = thing.hours.opens_at(closes_at) if closes_at is not None else None
    return replace(barrier, reason="closed", opens_at=opens_at, closes_at=closes_at)


def _planned_end(network: Network, request: Request, subject: str) -> dt.datetime | None:
    """Return when all reports of an outage end; None where one has no end."""
    ends = [
        outage.until
        for outage in request.conditions.outages
        if network.machine_of.get(outage.subject, outage.subject) == subject
        and outage.state is OperatingState.OUT_OF_SERVICE
        and outage.holds_at(request.at)
    ]
    known = [end for end in ends if end is not None]
    return max(known) if known and len(known) == len(ends) else None


def find_wait(
    network: Network,
    fares: Fares,
    request: Request,
    found: Found,
    states_of: Callable[[Network, Request], States],
) -> Relaxation | None:
    """Return the first moment within a day at which there is a way, if nothing else changes.

    Moments are when something opens, and when an outage is planned to end. A snapshot of
    conditions that will have run out by then is believed all the same: it says what is planned,
    and a way that nobody vouches for is not worth waiting for.
    """
    if request.at is None or not found.closed:
        return None
    at = instant(network.station, request.at)
    planned = replace(request, conditions=replace(request.conditions, valid_until=None))
    moments, ending = _moments(network, planned, at, found)
    lasting = {edge for edge, subject in found.closed.items() if subject not in ending}
    if not moments or _way_if(network, fares, request, lasting) is None:
        return None
    for moment in moments:
        later = replace(planned, at=moment)
        closed = closed_in(network, later, states_of(network, later))
        path = find_timely(
            network,
            fares,
            later,
            closed,
            lambda away: _way_if(network, fares, request, away),
        ).path
        if path is not None:
            length_m = sum(network.edge(edge).pathway.length_m for edge in path[1])
            return Relaxation(
                change="wait_until",
                amount=round((moment - at).total_seconds()),
                unit="s",
                distance_m=round(length_m, 2),
                at=moment,
            )
    return None


def _moments(
    network: Network, request: Request, at: dt.datetime, found: Found
) -> tuple[list[dt.datetime], set[str]]:
    """Return the moments within a day at which something opens, and the subjects that do."""
    until, subjects = at + DAY, set(found.closed.values())
    opening = openings_between(network, at, until)  # what is open now may close before the rest
    moments = set(opening)
    ending = {subject for opened in opening.values() for subject in opened}
    for outage in request.conditions.outages:
        subject = network.machine_of.get(outage.subject, outage.subject)
        end = outage.until
        if subject in subjects and end is not None and at < end <= until:
            ending.add(subject)
            moments.add(end.astimezone(dt.UTC))
    return sorted(moments), ending
