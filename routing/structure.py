"""What holds a station together: what must be passed, islands, and the repair that helps most.

networkx knows the structure of graphs; here its answers are put into the words of a station. All
of it is about one profile, and about getting in from outside.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Any

import networkx as nx

from maps.model import EquipmentId, Place, PlaceId, PlaceKind, source_id
from routing.cost import Refusal
from routing.network import Fares, Network
from routing.profile import Profile
from routing.route import Request
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
    out. These are the dominators of the place in the graph of parts and things.
    """
    part_of = _parts(network, weights, set(sources))
    graph: nx.DiGraph[object] = nx.DiGraph()
    graph.add_node(_OUTSIDE)
    for tail, edges in enumerate(network.out):
        for edge, head in edges:
            start, end = part_of[tail], part_of[head]
            if weights[edge] >= 0 and start != end != _OUTSIDE:
                thing = _thing(network, edge)
                graph.add_edge(start, thing)
                graph.add_edge(thing, end)
    goals = [place for place in places if place.nodes]
    for place in goals:
        for number in {network.index_of[node] for node in place.nodes}:
            graph.add_edge(part_of[number], ("place", place.id))
    above = nx.immediate_dominators(graph, _OUTSIDE)
    return {
        place.id: _chain(above, ("place", place.id))
        for place in goals
        if ("place", place.id) in above
    }


def _parts(network: Network, weights: Sequence[int], begin: AbstractSet[int]) -> list[object]:
    """Return for each node the part of the map that it is in; all of outside is one.

    Within a part no single pathway must be passed: between any two of its nodes lead two ways that
    share none, both passable there and back. So parts stand for their nodes, and a city's graph
    becomes that of its stairs, elevators and dead ends.
    """
    names: list[object] = [_OUTSIDE if n in begin else n for n in range(len(network.out))]
    both: nx.Graph[object] = nx.Graph()
    both.add_nodes_from(names)
    parallel: set[tuple[object, object]] = set()
    for number, pathway in enumerate(network.station.pathways):
        ends = (names[network.index_of[end]] for end in (pathway.from_node, pathway.to_node))
        tail, head = ends
        if (
            pathway.equipment is None
            and tail != head
            and weights[2 * number] >= 0
            and weights[2 * number + 1] >= 0
        ):
            if both.has_edge(tail, head):
                parallel |= {(tail, head), (head, tail)}
            both.add_edge(tail, head)
    bridges: Any = nx.bridges(both)
    both.remove_edges_from([edge for edge in bridges if edge not in parallel])
    found: dict[object, object] = {}
    for part in nx.connected_components(both):
        name = _OUTSIDE if _OUTSIDE in part else next(iter(part))
        found.update(dict.fromkeys(part, name))
    return [found[name] for name in names]


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


def smallest_cut(
    network: Network, fares: Fares, closed: Mapping[int, str], request: Request
) -> tuple[str, ...]:
    """Return the fewest things of which every way there meets one: what really stands between.

    Things are what is out of service or closed (`closed`: edge -> subject), and what the profile is
    refused on. Empty where a way exists, and where nothing on the map leads there at all. It is a
    minimum cut: what hangs together without meeting any of them is one node of the graph.
    """
    free: nx.DiGraph[int] = nx.DiGraph()
    free.add_nodes_from(range(len(network.out)))
    barred: list[tuple[int, int, str]] = []
    for tail, edges in enumerate(network.out):
        for edge, head in edges:
            if fares.weights[edge] >= 0 and edge not in closed:
                free.add_edge(tail, head)
            else:
                barred.append((tail, head, closed.get(edge) or _refused_subject(fares, edge)))
    part_of = {
        node: number
        for number, part in enumerate(nx.strongly_connected_components(free))
        for node in part
    }
    graph: nx.DiGraph[object] = nx.DiGraph()
    graph.add_nodes_from((_OUTSIDE, "goal"))
    for tail, head in free.edges:
        if part_of[tail] != part_of[head]:
            graph.add_edge(part_of[tail], part_of[head])
    for subject, cluster in _clusters(
        [(part_of[tail], part_of[head], subject) for tail, head, subject in barred]
    ):
        way_in, way_out = (subject, *cluster, "in"), (subject, *cluster, "out")
        graph.add_edge(way_in, way_out, capacity=1)
        graph.add_edges_from((tail, way_in) for tail, _ in cluster)
        graph.add_edges_from((way_out, head) for _, head in cluster)
    starts = {part_of[network.node_number(node)] for node in request.origins}
    ends = {part_of[network.node_number(node)] for node in request.destinations}
    graph.add_edges_from((_OUTSIDE, part) for part in starts)
    graph.add_edges_from((part, "goal") for part in ends)
    try:
        _, (near, _) = nx.minimum_cut(graph, _OUTSIDE, "goal")
    except nx.NetworkXUnbounded:
        return ()
    cut = {
        thing[0]
        for thing in near
        if isinstance(thing, tuple) and thing[-1] == "in" and (*thing[:-1], "out") not in near
    }
    return tuple(sorted(cut))


def _clusters(
    barred: Iterable[tuple[int, int, str]],
) -> Iterator[tuple[str, tuple[tuple[int, int], ...]]]:
    """Yield each thing with its edges between parts; one that stands in two places comes twice."""
    by_subject: dict[str, set[tuple[int, int]]] = {}
    for tail, head, subject in barred:
        if tail != head:
            by_subject.setdefault(subject, set()).add((tail, head))
    for subject in sorted(by_subject):
        edges = by_subject[subject]
        for cluster in nx.connected_components(nx.Graph(edges)):
            yield subject, tuple(sorted(edge for edge in edges if edge[0] in cluster))


def _refused_subject(fares: Fares, edge: int) -> str:
    paid = fares.price(edge)
    return source_id(paid.subject) if isinstance(paid, Refusal) else ""


def sole_links(
    passed: Mapping[PlaceId, tuple[str, ...]], machine: EquipmentId
) -> tuple[PlaceId, ...]:
    """Return the places that every way to leads through one machine."""
    return tuple(place for place, things in passed.items() if machine in things)
