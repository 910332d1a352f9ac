"""The impact of an edit, found the long way: every journey of every profile is searched for anew.

Written apart from what it judges: a plain search of its own over the pathways as they stand, from
every start, on either map. It knows nothing of what has been edited, keeps no tree and no structure.
What it shares with the program is what a question means: prices, and when a change is one.
"""

import heapq
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from maps.model import PathwayId, PlaceId
from routing.barriers import find_barriers
from routing.changes import Change, Doubt, Kind, Way, kinds_of
from routing.cost import Price
from routing.impact import journeys_of
from routing.network import Network
from routing.profile import Profile
from routing.route import Request

Pair = tuple[PlaceId, PlaceId]
Told = Mapping[PathwayId, object]
"""Pathway -> all that decides on it for one profile: its ends, its length, both prices."""


class Recomputed:
    """All journeys of one map."""

    def __init__(self, network: Network) -> None:
        """Look at the pathways as they stand."""
        self.network, self._station = network, network.station
        number = {node.id: n for n, node in enumerate(self._station.nodes)}
        self._nodes = {p.id: [number[n] for n in p.nodes] for p in self._station.places}
        self._leaving: list[list[tuple[int, int]]] = [[] for _ in number]
        self._entering: list[list[tuple[int, int]]] = [[] for _ in number]
        for n, pathway in enumerate(self._station.pathways):
            a, b = number[pathway.from_node], number[pathway.to_node]
            for edge, tail, head in ((2 * n, a, b), (2 * n + 1, b, a)):
                self._leaving[tail].append((edge, head))
                self._entering[head].append((edge, tail))

    def ways(self, profile: Profile, pairs: Iterable[Pair]) -> dict[Pair, Way | None]:
        """Return the way of each journey, None where there is none."""
        goals: dict[PlaceId, list[PlaceId]] = defaultdict(list)
        for origin, destination in pairs:
            goals[origin].append(destination)
        weights = self.network.fares(profile).weights
        found: dict[Pair, Way | None] = {}
        for origin, each in goals.items():
            sources = self._nodes.get(origin, [])
            reached = self._reached(weights, sources)
            for goal in each:
                edges = self._edges(weights, reached, sources, self._nodes.get(goal, []))
                found[origin, goal] = None if edges is None else self._way(profile, edges)
        return found

    def _reached(self, weights: Sequence[int], sources: list[int]) -> dict[int, int]:
        """Return how light the lightest way to each node is (Dijkstra 1959)."""
        reached: dict[int, int] = {}
        waiting = [(0, node) for node in sources]
        heapq.heapify(waiting)
        while waiting:
            weight, node = heapq.heappop(waiting)
            if node in reached:
                continue
            reached[node] = weight
            for edge, head in self._leaving[node]:
                if weights[edge] >= 0 and head not in reached:
                    heapq.heappush(waiting, (weight + weights[edge], head))
        return reached

    def _edges(
        self, weights: Sequence[int], reached: dict[int, int], sources: list[int], goals: list[int]
    ) -> list[int] | None:
        """Return the edges to the goal that is lightest; of equals, the lowest numbers."""
        ends = [(reached[node], node) for node in goals if node in reached]
        if not ends:
            return None
        node, edges = min(ends)[1], []
        while node not in sources:
            edge, node = min(
                (edge, tail)
                for edge, tail in self._entering[node]
                if weights[edge] >= 0
                and tail in reached
                and reached[tail] + weights[edge] == reached[node]
            )
            edges.append(edge)
        return edges[::-1]

    def _way(self, profile: Profile, edges: list[int]) -> Way:
        fares, pathways = self.network.fares(profile), self._station.pathways
        seconds, length_m = 0.0, 0.0
        metres: dict[str, float] = defaultdict(float)
        machines: dict[str, int] = defaultdict(int)
        for edge in edges:
            price, pathway = fares.price(edge), pathways[edge >> 1]
            assert isinstance(price, Price), f"{pathway.id} is refused"
            seconds += price.seconds
            length_m += pathway.length_m
            for what in price.unverified:
                metres[what] += pathway.length_m
                machines[what] += pathway.length_m == 0
        return Way(
            seconds=round(seconds, 1),
            length_m=round(length_m, 2),
            doubts=tuple(
                (what, Doubt(round(metres[what], 2), machines[what])) for what in sorted(metres)
            ),
            pathways=tuple(pathways[edge >> 1].id for edge in edges),
        )

    def told(self, profile: Profile) -> Told:
        """Return all that decides on each pathway for a profile; refused is refused."""
        fares = self.network.fares(profile)
        found: dict[PathwayId, object] = {}
        for n, pathway in enumerate(self._station.pathways):
            prices = [fares.price(edge) for edge in (2 * n, 2 * n + 1)]
            known = [price if isinstance(price, Price) else None for price in prices]
            found[pathway.id] = (pathway.from_node, pathway.to_node, pathway.length_m, known)
        return found


class Before:
    """The map before the edits: its journeys are found once, and held against many maps."""

    def __init__(self, network: Network, profiles: Sequence[Profile]) -> None:
        """Find all journeys."""
        self._old, self._profiles = Recomputed(network), profiles
        self._pairs = journeys_of(network.station)
        self._ways = {p.name: self._old.ways(p, self._pairs) for p in profiles}
        self._told = {p.name: self._old.told(p) for p in profiles}

    def changes(self, network: Network) -> list[Change]:
        """Return what another map, with the same places, does to every journey."""
        new = Recomputed(network)
        assert journeys_of(self._old.network.station, network.station) == self._pairs
        found: list[Change] = []
        for profile in self._profiles:
            ways, told = new.ways(profile, self._pairs), new.told(profile)
            for pair in self._pairs:
                before, after = self._ways[profile.name][pair], ways[pair]
                kinds = kinds_of(before, after)
                if kinds:
                    on_them = [
                        p for way in (before, after) if way is not None for p in way.pathways
                    ]
                    was = self._told[profile.name]
                    found.append(
                        Change(
                            origin=pair[0],
                            destination=pair[1],
                            profile=profile,
                            kinds=kinds,
                            before=before,
                            after=after,
                            barriers=_barriers(network, profile, pair)
                            if Kind.BROKEN in kinds
                            else (),
                            because=tuple(
                                dict.fromkeys(p for p in on_them if was.get(p) != told.get(p))
                            ),
                        )
                    )
        return found


def _barriers(network: Network, profile: Profile, pair: Pair):
    """Return what `plan` says that stands in the way."""
    origin, destination = (network.station.place_by_id[end] for end in pair)
    request = Request(
        origins=origin.nodes, destinations=destination.nodes, profile=profile, place=destination.id
    )
    return find_barriers(network, network.fares(profile), {}, request)
