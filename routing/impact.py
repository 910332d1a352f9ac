"""What another state of a map does to people: which journeys break, open, or change.

Two maps are compared over journeys that everybody makes (between platforms, and between platforms
and entrances) and over journeys that staff have promised, for each profile. A journey is known by
its places, which keep their ids from one map to the next. What is told of one is what `plan` would
say on either map: the same way, the same seconds, the same doubts.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from maps.model import NodeId, PathwayId, Place, PlaceId, PlaceKind, StationMap
from routing.affected import Changed, affected_pairs, changed_edges
from routing.barriers import find_barriers
from routing.changes import Change, Doubt, Impact, Kind, Way, add_doubt, kinds_of, rounded, way_of
from routing.network import Fares, Network
from routing.plan import plan
from routing.profile import Profile
from routing.profiles import PROFILES
from routing.route import Barrier, Request, Route
from routing.search import Tree


@dataclass(frozen=True, slots=True, kw_only=True)
class Ends:
    """Where a promised journey starts and ends on one map."""

    origins: tuple[NodeId, ...]
    destinations: tuple[NodeId, ...]
    place: PlaceId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """A journey that staff have promised; `old` or `new` is None where that map lacks an end."""

    name: str
    old: Ends | None
    new: Ends | None
    profiles: tuple[Profile, ...]
    at: dt.datetime | None = None
    within_s: float | None = None
    """Longer than this, it is not kept."""


def find_impact(
    old: Network,
    new: Network,
    profiles: Sequence[Profile] = PROFILES,
    promises: Iterable[Promise] = (),
    at: dt.datetime | None = None,
) -> Impact:
    """Compare two states of one map.

    Args:
        old: as people know it.
        new: as it is to be.
        profiles: for whom journeys between platforms and entrances are compared.
        promises: journeys besides, each for its own profiles and at its own time.
        at: when; opening hours count then, and every journey is planned anew, which takes longer.
    """
    kept = list(promises)
    changes = [
        change
        for promise in kept
        for profile in promise.profiles
        if (change := _planned(old, new, promise, profile)) is not None
    ]
    pairs = journeys_of(old.station, new.station)
    for profile in profiles:
        if at is None:
            changes += _Comparison(old, new, profile).changes(pairs)
        else:
            changes += _planned_pairs(old, new, profile, pairs, at)
    count = len(pairs) * len(profiles) + sum(len(promise.profiles) for promise in kept)
    return Impact(changes=tuple(changes), journeys=count)


def journeys_of(*stations: StationMap) -> tuple[tuple[PlaceId, PlaceId], ...]:
    """Return the journeys everybody makes: among platforms, and both ways with entrances."""
    kinds: dict[PlaceId, set[PlaceKind]] = {}
    for station in stations:
        for place in station.places:
            if place.kind in {PlaceKind.PLATFORM, PlaceKind.ENTRANCE} and place.nodes:
                kinds.setdefault(place.id, set()).add(place.kind)
    return tuple(
        (origin, destination)
        for origin, first in kinds.items()
        for destination, second in kinds.items()
        if origin != destination and PlaceKind.PLATFORM in first | second
    )


def _planned(old: Network, new: Network, promise: Promise, profile: Profile) -> Change | None:
    """Return what becomes of one journey by planning it on both maps."""
    before, _ = _asked(old, promise.old, profile, promise.at)
    after, barriers = _asked(new, promise.new, profile, promise.at)
    kinds = kinds_of(before, after, promise.within_s)
    if not kinds:
        return None
    edges = changed_edges(old, new, old.fares(profile), new.fares(profile))
    return Change(
        promise=promise.name,
        profile=profile,
        kinds=kinds,
        before=before,
        after=after,
        barriers=barriers if Kind.BROKEN in kinds else (),
        because=_because(before, after, edges),
    )


def _planned_pairs(
    old: Network,
    new: Network,
    profile: Profile,
    pairs: Iterable[tuple[PlaceId, PlaceId]],
    at: dt.datetime,
) -> Iterator[Change]:
    for origin, destination in pairs:
        promise = Promise(
            name="",
            old=_ends(old.station, origin, destination),
            new=_ends(new.station, origin, destination),
            profiles=(profile,),
            at=at,
        )
        change = _planned(old, new, promise, profile)
        if change is not None:
            gone = _gone(new.station, origin, destination) if change.after is None else ()
            yield replace(change, origin=origin, destination=destination, gone=gone)


def _asked(
    network: Network, ends: Ends | None, profile: Profile, at: dt.datetime | None
) -> tuple[Way | None, tuple[Barrier, ...]]:
    if ends is None:
        return None, ()
    request = Request(
        origins=ends.origins,
        destinations=ends.destinations,
        profile=profile,
        at=at,
        place=ends.place,
    )
    answer = plan(network, request)
    return (way_of(answer), ()) if isinstance(answer, Route) else (None, answer.barriers)


def _ends(station: StationMap, origin: PlaceId, destination: PlaceId) -> Ends | None:
    if _gone(station, origin, destination):
        return None
    places = station.place_by_id
    return Ends(
        origins=places[origin].nodes, destinations=places[destination].nodes, place=destination
    )


def _gone(station: StationMap, *ends: PlaceId) -> tuple[PlaceId, ...]:
    """Return those ends that a map does not have, or to which no way leads."""
    known = station.place_by_id
    return tuple(end for end in ends if end not in known or not known[end].nodes)


def _because(before: Way | None, after: Way | None, edges: Changed) -> tuple[PathwayId, ...]:
    ways = [way for way in (before, after) if way is not None]
    on_the_way = (pathway for way in ways for pathway in way.pathways)
    return tuple(dict.fromkeys(p for p in on_the_way if p in edges.pathways))


class _Comparison:
    """Two maps, for one profile."""

    def __init__(self, old: Network, new: Network, profile: Profile) -> None:
        self._old, self._new, self._profile = old, new, profile
        self._edges = changed_edges(old, new, old.fares(profile), new.fares(profile))
        self._trees: dict[tuple[bool, PlaceId], Tree] = {}

    def changes(self, pairs: Iterable[tuple[PlaceId, PlaceId]]) -> list[Change]:
        """Return what becomes of each journey that changes."""
        asked = affected_pairs(self._old, self._new, self._profile, self._edges, pairs)
        found = (self._change(origin, destination) for origin, destination in asked)
        return [change for change in found if change is not None]

    def _change(self, origin: PlaceId, destination: PlaceId) -> Change | None:
        before = self._way(self._old, origin, destination)
        after = self._way(self._new, origin, destination)
        kinds = kinds_of(before, after)
        if not kinds:
            return None
        new = self._new.station.place_by_id
        gone = _gone(self._new.station, origin, destination)
        return Change(
            origin=origin,
            destination=destination,
            profile=self._profile,
            kinds=kinds,
            before=before,
            after=after,
            barriers=self._barriers(new[origin], new[destination])
            if after is None and not gone
            else (),
            because=_because(before, after, self._edges),
            gone=gone if after is None else (),
        )

    def _way(self, network: Network, origin: PlaceId, destination: PlaceId) -> Way | None:
        places = network.station.place_by_id
        goal = places.get(destination)
        tree = self._tree(network, origin)
        if tree is None or goal is None:
            return None
        path = tree.path(network.index_of[node] for node in goal.nodes)
        return None if path is None else _way_over(network, network.fares(self._profile), path[1])

    def _tree(self, network: Network, origin: PlaceId) -> Tree | None:
        start = network.station.place_by_id.get(origin)
        if start is None or not start.nodes:
            return None
        key = (network is self._new, origin)
        known = self._trees.get(key)
        if known is None:
            fares = network.fares(self._profile)
            known = self._trees[key] = network.tree(fares, (), start.nodes)
        return known

    def _barriers(self, origin: Place, destination: Place) -> tuple[Barrier, ...]:
        request = Request(
            origins=origin.nodes,
            destinations=destination.nodes,
            profile=self._profile,
            place=destination.id,
        )
        return find_barriers(self._new, self._new.fares(self._profile), {}, request)


def _way_over(network: Network, fares: Fares, edges: list[int]) -> Way:
    paid = fares.paid(edges)
    pathways = [network.station.pathways[edge >> 1] for edge in edges]
    doubts: dict[str, Doubt] = {}
    for position, keys in paid.doubts:
        for key in keys:
            add_doubt(doubts, key, pathways[position].length_m)
    return Way(
        seconds=round(sum(paid.seconds), 1),
        length_m=round(sum([p.length_m for p in pathways]), 2),
        doubts=rounded(doubts),
        pathways=tuple([p.id for p in pathways]),
    )
