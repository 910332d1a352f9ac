"""What opening hours say about one way: what is shut by then, what closes soon, what is unsure.

What nobody can read is neither open nor closed: it may be passed, and is told as unverified.
"""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from maps.model import PlaceId, PlaceKind, StationMap
from maps.opening import OpenState, hours_of
from routing.network import Network
from routing.pace import Progress
from routing.route import Closing, Request, Unverified
from routing.timed import DAY, Timed, instant, passings

SOON = dt.timedelta(minutes=15)
"""So long before it closes, what lies on a way is warned of: design, two missed lifts (two long
waits of 90 s), a wrong turn and a question at the counter."""


def too_late(
    network: Network, at: dt.datetime, edges: Sequence[int], progress: Progress
) -> Timed | None:
    """Return the first thing on a way that is closed when one gets there at the usual pace."""
    for _, thing, positions in passings(network, edges):
        for position in positions:
            when = at + dt.timedelta(seconds=progress.typical_s[position])
            if thing.state_at(when) is OpenState.CLOSED:
                return thing
    return None


@dataclass(frozen=True, slots=True)
class Times:
    """What hours have to say about one way."""

    closings: tuple[Closing, ...] = ()
    latest_start: dt.datetime | None = None
    unverified: tuple[Unverified, ...] = ()
    place_is_closed: bool = False
    place_opens_at: dt.datetime | None = None


def times_on(network: Network, request: Request, edges: Sequence[int], progress: Progress) -> Times:
    """Return what closes soon on a way, the latest safe start, what is not certain, the goal.

    Soon is within `SOON` of passing it at the slow pace. The latest safe start is the moment after
    which something would be closed at the slow pace.
    """
    if request.at is None:
        return Times()
    at = instant(network.station, request.at)
    soon: dict[str, dt.datetime] = {}
    latest: dt.datetime | None = None
    unverified: dict[Unverified, None] = {}
    for edge, thing, positions in (*passings(network, edges), *_arrival(network, request, edges)):
        moments = [at + dt.timedelta(seconds=progress.typical_s[p]) for p in positions]
        if any(thing.state_at(moment) is OpenState.UNKNOWN for moment in moments):
            unverified[_unread(network, edge, thing)] = None
        closes = thing.hours.closes_at(moments[-1]) if thing.hours is not None else None
        if closes is None or closes - at > DAY:
            continue
        start = closes - dt.timedelta(seconds=progress.slow_s[positions[-1]])
        latest = start if latest is None else min(latest, start)
        if start - at <= SOON:
            soon[thing.subject] = min(closes, soon.get(thing.subject, closes))
    arrives = at + dt.timedelta(seconds=progress.typical_s[-1])
    is_closed, opens_at = _closed_goal(network.station, request.place, arrives)
    return Times(
        closings=tuple(
            Closing(subject=subject, closes_at=closes)
            for subject, closes in sorted(soon.items(), key=lambda item: (item[1], item[0]))
        ),
        latest_start=latest,
        unverified=tuple(unverified),
        place_is_closed=is_closed,
        place_opens_at=opens_at,
    )


def _unread(network: Network, edge: int | None, thing: Timed) -> Unverified:
    pathway = network.edge(edge).pathway if edge is not None else None
    if pathway is None or thing.nodes or pathway.equipment is not None:
        return Unverified(subject=thing.subject, what="hours", length_m=0.0)
    return Unverified(subject=pathway.id, what="hours", length_m=pathway.length_m)


def _arrival(
    network: Network, request: Request, edges: Sequence[int]
) -> Iterator[tuple[None, Timed, tuple[int, ...]]]:
    """Yield the destination, where it is a place with hours that is not passed itself."""
    place = network.station.place_by_id[request.place] if request.place is not None else None
    if place is not None and place.opening_hours and place.kind is not PlaceKind.ENTRANCE:
        hours = hours_of(network.station, place.opening_hours)
        yield None, Timed(place.id, hours, ()), (len(edges),)


def _closed_goal(
    station: StationMap, place_id: PlaceId | None, arrives: dt.datetime
) -> tuple[bool, dt.datetime | None]:
    place = station.place_by_id[place_id] if place_id is not None else None
    hours = hours_of(station, place.opening_hours) if place is not None else None
    if hours is None or hours.state_at(arrives) is not OpenState.CLOSED:
        return False, None
    return True, hours.opens_at(arrives)
