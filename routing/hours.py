"""What opening hours say about the edges of a network at a moment: the time is an argument.

A passage or a machine has to be open from when one enters it until one is out; an entrance, or a
gate, when one stands in it. What nobody can read is neither open nor closed: it may be passed, and
is told as unverified.
"""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from maps.model import NodeKind, PlaceId, PlaceKind, StationMap, source_id
from maps.opening import Hours, OpenState, hours_of
from routing.network import Network
from routing.pace import Progress
from routing.route import Closing, Request, Unverified

DAY = dt.timedelta(days=1)
"""Nobody waits longer in a station, and no way is longer: what changes later is not told."""

SOON = dt.timedelta(minutes=15)
"""So long before it closes, what lies on a way is warned of: design, two missed lifts (two long
waits of 90 s), a wrong turn and a question at the counter."""


@dataclass(frozen=True, slots=True, eq=False)
class Timed:
    """One thing with opening hours."""

    subject: str
    hours: Hours | None
    """None: nobody can read them."""
    edges: tuple[int, ...]
    nodes: frozenset[int] = frozenset()
    """Set for what is passed at a point: an entrance, a gate."""

    def state_at(self, when: dt.datetime) -> OpenState:
        """Return the state at a moment."""
        return OpenState.UNKNOWN if self.hours is None else self.hours.state_at(when)


@dataclass(frozen=True, slots=True)
class HoursNow:
    """What the hours say at one moment, and until when they say just this."""

    closed: Mapping[int, Timed] = field(default_factory=dict)
    """Edge -> one thing that closes it."""
    closed_subjects: frozenset[str] = frozenset()
    unknown_subjects: frozenset[str] = frozenset()
    until: dt.datetime | None = None
    """The next change; None: none within `maps.opening.HORIZON`."""


NOT_ASKED = HoursNow()
"""Without a time, hours are not looked at."""


@dataclass(slots=True, eq=False)
class _Table:
    """Everything with hours in one network; remembers the interval that was asked last."""

    things: tuple[Timed, ...]
    of_edge: Mapping[int, tuple[Timed, ...]]
    _last: tuple[dt.datetime, HoursNow] | None = field(default=None)

    def at(self, when: dt.datetime) -> HoursNow:
        if self._last is not None:
            since, known = self._last
            until = known.until or since + DAY  # without a change within the horizon, ask daily
            if since <= when < until:
                return known
        now = self._at(when)
        self._last = (when, now)
        return now

    def _at(self, when: dt.datetime) -> HoursNow:
        closed: dict[int, Timed] = {}
        subjects: dict[OpenState, set[str]] = {state: set() for state in OpenState}
        changes: list[dt.datetime] = []
        for thing in self.things:
            state = thing.state_at(when)
            subjects[state].add(thing.subject)
            if state is OpenState.CLOSED:
                closed |= dict.fromkeys(thing.edges, thing)
            change = thing.hours.changes_at(when) if thing.hours is not None else None
            if change is not None:
                changes.append(change)
        return HoursNow(
            closed=closed,
            closed_subjects=frozenset(subjects[OpenState.CLOSED]),
            unknown_subjects=frozenset(subjects[OpenState.UNKNOWN]),
            until=min(changes, default=None),
        )


def hours_at(network: Network, at: dt.datetime | None) -> HoursNow:
    """Return what the hours say at a moment, quickly when nothing has changed since the last."""
    return NOT_ASKED if at is None else _table(network).at(instant(network.station, at))


def things_of(network: Network) -> tuple[Timed, ...]:
    """Return everything that has hours and is passed."""
    return _table(network).things


def instant(station: StationMap, at: dt.datetime) -> dt.datetime:
    """Return a moment in UTC, where adding seconds means seconds; without a zone, the map's."""
    if at.tzinfo is None:
        known = hours_of(station, "24/7")
        at = at.replace(tzinfo=known.zone if known is not None else dt.UTC)
    return at.astimezone(dt.UTC)


def later(station: StationMap, at: dt.datetime | None, seconds: float) -> dt.datetime | None:
    """Return the moment some seconds after `at`; None for none."""
    return None if at is None else instant(station, at) + dt.timedelta(seconds=seconds)


def too_late(
    network: Network, at: dt.datetime, edges: Sequence[int], progress: Progress
) -> Timed | None:
    """Return the first thing on a way that is closed when one gets there at the usual pace."""
    for _, thing, positions in _passings(network, edges):
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
    for edge, thing, positions in (*_passings(network, edges), *_arrival(network, request, edges)):
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


def openings_of(hours: Hours, at: dt.datetime, until: dt.datetime) -> Iterator[dt.datetime]:
    """Yield the moments after `at`, up to `until`, at which something opens."""
    when: dt.datetime | None = at
    while when is not None and when <= until:
        if hours.state_at(when) is OpenState.OPEN:
            when = hours.closes_at(when)
            continue
        when = hours.opens_at(when)
        if when is not None and when <= until:
            yield when


def closed_places(network: Network, at: dt.datetime | None) -> frozenset[str]:
    """Return the places that are closed themselves at a moment: a shop, a toilet, an entrance."""
    if at is None:
        return frozenset()
    return _place_table(network).at(instant(network.station, at)).closed_subjects


def _passings(
    network: Network, edges: Sequence[int]
) -> Iterator[tuple[int, Timed, tuple[int, ...]]]:
    """Yield (edge, what has hours there, positions of the nodes where it has to be open)."""
    of_edge = _table(network).of_edge
    for position, edge in enumerate(edges):
        for thing in of_edge.get(edge, ()):
            if not thing.nodes:
                yield edge, thing, (position, position + 1)
                continue
            ends = _ends(network, edge)
            at = tuple(position + k for k in (0, 1) if ends[k] in thing.nodes)
            yield edge, thing, at


def _ends(network: Network, edge: int) -> tuple[int, int]:
    """Return the numbers of the nodes where an edge begins and ends."""
    pathway = network.station.pathways[edge >> 1]
    first, last = network.index_of[pathway.from_node], network.index_of[pathway.to_node]
    return (last, first) if edge & 1 else (first, last)


@lru_cache(maxsize=4)  # a program has one map, or two to compare
def _table(network: Network) -> _Table:
    things = (*_ways(network), *_points(network))
    of_edge: dict[int, list[Timed]] = {}
    for thing in things:
        for edge in thing.edges:
            of_edge.setdefault(edge, []).append(thing)
    return _Table(things, {edge: tuple(found) for edge, found in of_edge.items()})


@lru_cache(maxsize=4)
def _place_table(network: Network) -> _Table:
    """Return the places with hours: nobody passes them, so they close no edge."""
    station = network.station
    things = tuple(
        Timed(place.id, hours_of(station, place.opening_hours), ())
        for place in station.places
        if place.opening_hours
    )
    return _Table(things, {})


def _ways(network: Network) -> Iterator[Timed]:
    """Yield pathways and machines. Parts of one passage with the same hours are one thing."""
    station = network.station
    edges: dict[tuple[str, str], list[int]] = {}
    for number, pathway in enumerate(station.pathways):
        told = {(pathway.equipment or source_id(pathway.id), pathway.opening_hours)}
        if pathway.equipment is not None:
            machine = station.equipment_by_id[pathway.equipment]
            told.add((machine.id, machine.opening_hours))
        for subject, text in told:
            if text:
                edges.setdefault((subject, text), []).extend((2 * number, 2 * number + 1))
    for (subject, text), numbers in edges.items():
        yield Timed(subject, hours_of(station, text), tuple(numbers))


def _points(network: Network) -> Iterator[Timed]:
    """Yield entrances, and nodes with hours of their own.

    The door of an entrance never shuts a street that it stands on; a gate does.
    """
    station = network.station
    told: dict[tuple[frozenset[int], str], tuple[str, bool]] = {}
    for place in station.places:
        if place.kind is PlaceKind.ENTRANCE and place.opening_hours and place.nodes:
            numbers = frozenset(network.index_of[node] for node in place.nodes)
            told.setdefault((numbers, place.opening_hours), (place.id, True))
    for number, node in enumerate(station.nodes):
        if node.opening_hours:
            is_door = node.kind is NodeKind.ENTRANCE
            told.setdefault((frozenset({number}), node.opening_hours), (node.id, is_door))
    touching: dict[int, list[int]] = {}
    for number, pathway in enumerate(station.pathways if told else ()):
        for end in {pathway.from_node, pathway.to_node}:
            touching.setdefault(network.index_of[end], []).append(number)
    for (numbers, text), (subject, is_door) in told.items():
        ways = {way for number in numbers for way in touching.get(number, ())}
        edges = [
            edge
            for way in sorted(ways)
            if not (is_door and station.pathways[way].is_street)
            for edge in (2 * way, 2 * way + 1)
        ]
        yield Timed(subject, hours_of(station, text), tuple(edges), numbers)
