"""Who gets where on one map, found once for all rules that ask."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from maps.model import Place, StationMap
from routing.audit import audit, components, outside
from routing.coverage.reach import Reach
from routing.network import Network, compile_network
from routing.profiles import PROFILES, WALKING, WHEELCHAIR
from routing.search import ABSENT

_Ways = Mapping[int, Sequence[tuple[int, int]]]


@dataclass(frozen=True, slots=True, eq=False)
class Inside:
    """The part of a network that is not outside, with the edges that lead in from there.

    Streets are most of a city's graph and are all reached: they need not be walked.
    """

    outside: frozenset[int]
    ways: _Ways
    """Inner node -> (edge, node) pairs."""
    rim: Sequence[tuple[int, int]]
    """(edge, inner node) pairs that lead in."""

    def reached(self, weights: Sequence[int], closed: Collection[int] = ()) -> set[int]:
        """Return the inner nodes that are reached from outside."""
        found = {node for edge, node in self.rim if weights[edge] != ABSENT and edge not in closed}
        waiting = list(found)
        while waiting:
            for edge, head in self.ways.get(waiting.pop(), ()):
                if weights[edge] != ABSENT and head not in found and edge not in closed:
                    found.add(head)
                    waiting.append(head)
        return found

    def is_met(self, network: Network, place: Place, reached: Collection[int]) -> bool:
        """Say whether a place lies outside, or where one has got to."""
        numbers = {network.index_of[node] for node in place.nodes}
        return not numbers.isdisjoint(self.outside) or not numbers.isdisjoint(reached)


@dataclass(frozen=True, slots=True, eq=False)
class Coverage:
    """One map as a network, and who gets where on it."""

    network: Network
    inwards: Inside
    backwards: Inside
    """The same with every edge turned round: what is reached here gets out."""
    reach: Reach

    @property
    def station(self) -> StationMap:
        """The map."""
        return self.network.station

    @property
    def platforms(self) -> list[Place]:
        """All platforms."""
        return self.reach.platforms


def find_coverage(station: StationMap) -> Coverage:
    """Find who gets where on a map."""
    network = compile_network(station)
    sources = frozenset(outside(network))
    inwards, backwards = _inside(network, sources), _inside(network, sources, is_turned=True)
    elevators = audit(network, WHEELCHAIR).elevators
    reach = Reach(
        station=station,
        number_of=network.index_of,
        outside=sources,
        by_profile={
            profile.name: frozenset(inwards.reached(network.fares(profile).weights))
            for profile in PROFILES
        },
        out_on_foot=frozenset(backwards.reached(network.fares(WALKING).weights)),
        parts=components(network),
        sole_links=tuple((each.equipment, each.sole_link_for) for each in elevators),
    )
    return Coverage(network, inwards, backwards, reach)


def _inside(network: Network, sources: frozenset[int], *, is_turned: bool = False) -> Inside:
    ways: dict[int, list[tuple[int, int]]] = {}
    rim: list[tuple[int, int]] = []
    for tail, edges in enumerate(network.out):
        for edge, head in edges:
            start, end = (head, tail) if is_turned else (tail, head)
            if end in sources:
                continue
            if start in sources:
                rim.append((edge, end))
            else:
                ways.setdefault(start, []).append((edge, end))
    return Inside(sources, ways, rim)
