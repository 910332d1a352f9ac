"""Who gets where on one map, found once for all rules that ask."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from maps.model import Place, PlaceKind, StationMap
from routing.audit import Audit, audit, outside
from routing.network import Network, compile_network
from routing.profile import Profile
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
    """One map, and who gets where on it."""

    network: Network
    wheelchair: Audit
    inwards: Inside
    backwards: Inside
    """The same with every edge turned round: what is reached here gets out."""
    on_foot: frozenset[int]
    """Inner nodes that people on foot get to."""
    out_on_foot: frozenset[int]
    """Inner nodes that people on foot get out of."""
    by_profile: Mapping[str, frozenset[int]]
    """Profile name -> inner nodes that such a person gets to."""

    @property
    def station(self) -> StationMap:
        """The map."""
        return self.network.station

    @property
    def platforms(self) -> list[Place]:
        """All platforms."""
        return [place for place in self.station.places if place.kind is PlaceKind.PLATFORM]

    def is_met(self, place: Place, profile: Profile) -> bool:
        """Say whether a person of this profile gets to a place."""
        return self.inwards.is_met(self.network, place, self.by_profile[profile.name])

    def is_left(self, place: Place) -> bool:
        """Say whether people on foot get out from a place."""
        return self.backwards.is_met(self.network, place, self.out_on_foot)


def find_coverage(station: StationMap) -> Coverage:
    """Find who gets where on a map."""
    network = compile_network(station)
    sources = frozenset(outside(network))
    inwards, backwards = _inside(network, sources), _inside(network, sources, is_turned=True)
    by_profile = {
        profile.name: frozenset(inwards.reached(network.fares(profile).weights))
        for profile in PROFILES
    }
    return Coverage(
        network=network,
        wheelchair=audit(network, WHEELCHAIR),
        inwards=inwards,
        backwards=backwards,
        on_foot=by_profile[WALKING.name],
        out_on_foot=frozenset(backwards.reached(network.fares(WALKING).weights)),
        by_profile=by_profile,
    )


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
