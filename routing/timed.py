"""Which edges of a network have opening hours, and what these say at a moment.

A passage or a machine has to be open from when one enters it until one is out; an entrance, or a
gate, when one stands in it.
"""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from maps.model import NodeKind, PlaceKind, StationMap, source_id
from maps.opening import Hours, OpenState, hours_of
from routing.network import Network

DAY = dt.timedelta(days=1)
"""Nobody waits longer in a station, and no way is longer: what changes later is not told."""

_KEPT = 8
"""Intervals that are remembered: now, and the moments that one might wait for."""


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
    closed_things: frozenset[Timed] = frozenset()
    unknown_things: frozenset[Timed] = frozenset()
    until: dt.datetime | None = None
    """The next change; None: none within `maps.opening.HORIZON`."""


NOT_ASKED = HoursNow()
"""Without a time, hours are not looked at."""


@dataclass(slots=True, eq=False)
class _Table:
    """Everything with hours in one network; remembers the intervals that were asked last."""

    of_hours: tuple[tuple[Hours | None, tuple[Timed, ...]], ...]
    """Most things of a station share the few hours that it has."""
    of_edge: Mapping[int, tuple[Timed, ...]]
    _known: dict[dt.datetime, HoursNow] = field(default_factory=dict)
    """By the moment that was asked."""

    def at(self, when: dt.datetime) -> HoursNow:
        for since, known in self._known.items():
            until = known.until or since + DAY  # without a change within the horizon, ask daily
            if since <= when < until:
                return known
        if len(self._known) >= _KEPT:
            self._known.pop(next(iter(self._known)))  # the oldest
        now = self._known[when] = self._at(when)
        return now

    def _at(self, when: dt.datetime) -> HoursNow:
        closed: dict[int, Timed] = {}
        in_state: dict[OpenState, set[Timed]] = {state: set() for state in OpenState}
        changes: list[dt.datetime] = []
        for hours, things in self.of_hours:
            state = OpenState.UNKNOWN if hours is None else hours.state_at(when)
            in_state[state].update(things)
            if state is OpenState.CLOSED:
                for thing in things:
                    closed |= dict.fromkeys(thing.edges, thing)
            change = hours.changes_at(when) if hours is not None else None
            if change is not None:
                changes.append(change)
        return HoursNow(
            closed=closed,
            closed_things=frozenset(in_state[OpenState.CLOSED]),
            unknown_things=frozenset(in_state[OpenState.UNKNOWN]),
            until=min(changes, default=None),
        )


def hours_at(network: Network, at: dt.datetime | None) -> HoursNow:
    """Return what the hours say at a moment, quickly when nothing has changed since the last."""
    return NOT_ASKED if at is None else _table(network).at(instant(network.station, at))


def openings_between(
    network: Network, at: dt.datetime, until: dt.datetime
) -> dict[dt.datetime, set[str]]:
    """Return the moments after `at`, up to `until`, at which something opens, and what opens."""
    found: dict[dt.datetime, set[str]] = {}
    for hours, things in _table(network).of_hours:
        for moment in _openings(hours, at, until) if hours is not None else ():
            found.setdefault(moment, set()).update(thing.subject for thing in things)
    return found


def _openings(hours: Hours, at: dt.datetime, until: dt.datetime) -> Iterator[dt.datetime]:
    """Yield the moments after `at`, up to `until`, at which something opens."""
    when: dt.datetime | None = at
    while when is not None and when <= until:
        if hours.state_at(when) is OpenState.OPEN:
            when = hours.closes_at(when)
            continue
        when = hours.opens_at(when)
        if when is not None and when <= until:
            yield when


def instant(station: StationMap, at: dt.datetime) -> dt.datetime:
    """Return a moment in UTC, where adding seconds means seconds; without a zone, the map's."""
    if at.tzinfo is None:
        known = hours_of(station, "24/7")
        at = at.replace(tzinfo=known.zone if known is not None else dt.UTC)
    return at.astimezone(dt.UTC)


def later(station: StationMap, at: dt.datetime | None, seconds: float) -> dt.datetime | None:
    """Return the moment some seconds after `at`; None for none."""
    return None if at is None else instant(station, at) + dt.timedelta(seconds=seconds)


def passings(
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
    of_hours: dict[Hours | None, list[Timed]] = {}
    for thing in things:
        of_hours.setdefault(thing.hours, []).append(thing)
    return _Table(
        of_hours=tuple((hours, tuple(found)) for hours, found in of_hours.items()),
        of_edge={edge: tuple(found) for edge, found in of_edge.items()},
    )


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
