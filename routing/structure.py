"""What holds a station together: what must be passed, islands, and the repair that helps most.

networkx knows the structure of graphs; here its answers are put into the words of a station. All
of it is about one profile, and about getting in from outside.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import networkx as nx

from maps.model import EquipmentId, Place, PlaceId, PlaceKind, source_id
from routing.cost import Refusal
from routing.network import Fares, Network
from routing.profile import Profile
from routing.search import reachable

_OUTSIDE = "outside"


@dataclass(frozen=True, slots=True, kw_only=True)
class Repair:
    """One thing that, if it were passable, would let this profile reach more."""

    subject: str
    kind: str
    reason: str
    platforms: tuple[PlaceId, ...]
    """Platforms that nobody of this profile reaches now, and would then."""
    places: int
    """How many places of any kind would be opened."""


def must_pass(
    network: Network,
    weights: Sequence[int],
    sources: Iterable[int],
    places: Iterable[Place],
) -> Mapping[PlaceId, tuple[str, ...]]:
    """Return for each place what every way from outside leads through, outermost first.

    Things are elevators (by equipment) and single pathways. A place that cannot be reached is left
    out. These are the dominators of the place in the graph of nodes and things.
    """
    begin = set(sources)
    graph: nx.DiGraph[object] = nx.DiGraph()
    graph.add_node(_OUTSIDE)
    for tail, edges in enumerate(network.out):
        for edge, head in edges:
            # every source is outside already: streets, most of a city's graph, need no nodes
            if weights[edge] >= 0 and head not in begin:
                thing = _thing(network, edge)
                graph.add_edge(_OUTSIDE if tail in begin else tail, thing)
                graph.add_edge(thing, head)
    goals = [place for place in places if place.nodes]
    for place in goals:
        for number in {network.index_of[node] for node in place.nodes}:
            graph.add_edge(_OUTSIDE if number in begin else number, ("place", place.id))
    above = nx.immediate_dominators(graph, _OUTSIDE)
    return {
        place.id: _chain(above, ("place", place.id))
        for place in goals
        if ("place", place.id) in above
    }


def _thing(network: Network, edge: int) -> tuple[str, str]:
    pathway = network.edge(edge).pathway
    return ("thing", pathway.equipment or pathway.id)


def _chain(above: Mapping[object, object], goal: object) -> tuple[str, ...]:
    chain: list[str] = []
    here = above[goal]
    while here not in {_OUTSIDE, None}:
        if isinstance(here, tuple) and here[0] == "thing":
            chain.append(str(here[1]))
        here = above[here]
    return tuple(reversed(chain))


def islands(
    network: Network, weights: Sequence[int], sources: Iterable[int]
) -> tuple[tuple[PlaceId, ...], ...]:
    """Return groups of platforms among which one can change, but from which nobody gets out.

    A group is a part of the graph that hangs together in both directions and that no way from
    outside leads into; largest first.
    """
    entered = reachable(network.out, weights, sources)
    graph: nx.DiGraph[int] = nx.DiGraph()
    graph.add_nodes_from(number for number in range(len(network.out)) if number not in entered)
    for tail, edges in enumerate(network.out):
        if tail not in entered:
            graph.add_edges_from(
                (tail, head) for edge, head in edges if weights[edge] >= 0 and head not in entered
            )
    part_of = {
        node: number
        for number, part in enumerate(nx.strongly_connected_components(graph))
        for node in part
    }
    groups: dict[int, list[PlaceId]] = {}
    for place in network.station.places:
        if place.kind is PlaceKind.PLATFORM:
            numbers = {network.index_of[node] for node in place.nodes}
            if numbers and not numbers & entered.keys():
                groups.setdefault(min(part_of[n] for n in numbers), []).append(place.id)
    return tuple(sorted((tuple(group) for group in groups.values()), key=lambda g: (-len(g), g)))


def repairs(
    network: Network, profile: Profile, weights: Sequence[int], sources: Iterable[int]
) -> tuple[Repair, ...]:
    """Return every single thing whose repair opens a place to this profile, the best first.

    Things are what the profile is refused on (stairs to be replaced, a kerb to be lowered), one
    subject at a time; what opens nothing by itself is not listed.
    """
    fares = network.fares(profile)
    entered = reachable(network.out, weights, sources)
    at_the_rim: dict[str, list[int]] = {}
    first: dict[str, Refusal] = {}
    for tail in entered:
        for edge, head in network.out[tail]:
            if head in entered or fares.weights[edge] >= 0:
                continue
            refusal = fares.price(edge)
            if isinstance(refusal, Refusal):
                subject = source_id(refusal.subject)
                at_the_rim.setdefault(subject, []).append(head)
                first.setdefault(subject, refusal)
    edges_of = _refused_edges(network, fares)
    closed = {
        place.id: place for place in network.station.places if _is_closed(network, place, entered)
    }
    found: list[Repair] = []
    for subject, heads in at_the_rim.items():
        gained = _beyond(network, weights, edges_of[subject], heads, entered)
        opened = [p for p in closed.values() if any(network.index_of[n] in gained for n in p.nodes)]
        if opened:
            refusal = first[subject]
            found.append(
                Repair(
                    subject=subject,
                    kind=refusal.kind,
                    reason=refusal.reason,
                    platforms=tuple(p.id for p in opened if p.kind is PlaceKind.PLATFORM),
                    places=len(opened),
                )
            )
    return tuple(sorted(found, key=lambda r: (-len(r.platforms), -r.places, r.subject)))


def _beyond(
    network: Network,
    weights: Sequence[int],
    opened: Iterable[int],
    heads: Iterable[int],
    entered: Mapping[int, int | None],
) -> set[int]:
    """Return what is reached from `heads` over open and `opened` edges without coming back in."""
    free = set(opened)
    found = set(heads)
    waiting = list(found)
    while waiting:
        for edge, head in network.out[waiting.pop()]:
            if (weights[edge] >= 0 or edge in free) and head not in found and head not in entered:
                found.add(head)
                waiting.append(head)
    return found


def _refused_edges(network: Network, fares: Fares) -> dict[str, list[int]]:
    edges: dict[str, list[int]] = {}
    for edge in network.refused(fares):
        paid = fares.price(edge)
        if isinstance(paid, Refusal):
            edges.setdefault(source_id(paid.subject), []).append(edge)
    return edges


def _is_closed(network: Network, place: Place, entered: Mapping[int, int | None]) -> bool:
    return bool(place.nodes) and not any(network.index_of[n] in entered for n in place.nodes)


def sole_links(
    passed: Mapping[PlaceId, tuple[str, ...]], machine: EquipmentId
) -> tuple[PlaceId, ...]:
    """Return the places that every way to leads through one machine."""
    return tuple(place for place, things in passed.items() if machine in things)
