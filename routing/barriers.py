"""Why there is no way: the smallest set of things that, taken together, would open one.

First what is out of order or closed now; only where that is not enough, what is permanent. Things
are counted, not metres: a person can act on "that lift", not on a length. Among equally small sets
the one on the lightest way is named.
"""

import heapq
from dataclasses import dataclass, replace

from routing.cost import Refusal
from routing.network import Fares, Network
from routing.route import Barrier, Request


@dataclass(frozen=True, slots=True)
class _Obstacle:
    """What stands on one edge: permanent refusal, present closure, or both."""

    subject: str
    refusal: Refusal | None
    is_closed: bool


def find_barriers(
    network: Network, fares: Fares, closed: dict[int, str], request: Request
) -> tuple[Barrier, ...]:
    """Return what would have to be otherwise, nearest to the origin first."""
    obstacles = _obstacles(network, fares, closed)
    for permanent_too in (False, True) if closed else (True,):
        path = _fewest(network, fares, obstacles, request, permanent_too=permanent_too)
        if path is not None:
            return _barriers(network, path, obstacles)
    subject = request.place or next(iter(request.destinations), "")
    return (Barrier(subject=subject, kind="gap", reason="not_connected"),)


def _obstacles(network: Network, fares: Fares, closed: dict[int, str]) -> dict[int, _Obstacle]:
    found: dict[int, _Obstacle] = {}
    for edge in {*network.refused(fares), *closed}:
        paid = fares.price(edge)
        refusal = paid if isinstance(paid, Refusal) else None
        subject = closed.get(edge) or (refusal.subject if refusal is not None else "")
        found[edge] = _Obstacle(subject, refusal, edge in closed)
    return found


def _fewest(
    network: Network,
    fares: Fares,
    obstacles: dict[int, _Obstacle],
    request: Request,
    *,
    permanent_too: bool,
) -> list[int] | None:
    """Return the edges of a path that meets the fewest permanent, then present things.

    A state is a node, and the thing one is in the midst of: many pathways of one staircase in a row
    count once.
    """
    targets = {network.node_number(node) for node in request.destinations}
    heap: list[tuple[int, int, int, int, str]] = []
    best: dict[tuple[int, str], tuple[int, int, int]] = {}
    parents: dict[tuple[int, str], tuple[tuple[int, str], int]] = {}
    for node in request.origins:
        number = network.node_number(node)
        best[number, ""] = (0, 0, 0)
        heapq.heappush(heap, (0, 0, 0, number, ""))
    while heap:
        permanent, present, weight, node, last = heapq.heappop(heap)
        if (permanent, present, weight) > best[node, last]:
            continue
        if node in targets:
            return _trace(parents, (node, last))
        for edge, head in network.out[node]:
            obstacle = obstacles.get(edge)
            if obstacle is None:
                cost = (permanent, present, weight + fares.weights[edge])
                state = (head, "")
            elif obstacle.refusal is not None and not permanent_too:
                continue
            else:
                is_new = obstacle.subject != last
                cost = (
                    permanent + (is_new and obstacle.refusal is not None),
                    present + (is_new and obstacle.is_closed),
                    weight + round(1000 * network.edge(edge).pathway.length_m),
                )
                state = (head, obstacle.subject)
            if cost < best.get(state, (1 << 60, 0, 0)):
                best[state] = cost
                parents[state] = ((node, last), edge)
                heapq.heappush(heap, (cost[0], cost[1], cost[2], state[0], state[1]))
    return None


def _trace(
    parents: dict[tuple[int, str], tuple[tuple[int, str], int]], state: tuple[int, str]
) -> list[int]:
    edges: list[int] = []
    while state in parents:
        state, edge = parents[state]
        edges.append(edge)
    edges.reverse()
    return edges


def _barriers(
    network: Network, path: list[int], obstacles: dict[int, _Obstacle]
) -> tuple[Barrier, ...]:
    found: dict[tuple[str, str], Barrier] = {}
    for number in path:
        obstacle = obstacles.get(number)
        if obstacle is None:
            continue
        pathway = network.edge(number).pathway
        refusal = obstacle.refusal
        barriers = [
            Barrier(subject=obstacle.subject, kind=pathway.mode.value, reason="out_of_service")
        ] * obstacle.is_closed
        if refusal is not None:
            barriers.append(
                Barrier(
                    subject=refusal.subject,
                    kind=refusal.kind,
                    reason=refusal.reason,
                    value=refusal.value,
                    limit=refusal.limit,
                )
            )
        for barrier in barriers:
            known = found.get((barrier.subject, barrier.reason), barrier)
            value = known.value
            if known is not barrier and barrier.value is not None:
                value = (known.value or 0) + barrier.value if barrier.reason == "stairs" else value
            found[barrier.subject, barrier.reason] = replace(
                known, value=value, pathways=(*known.pathways, pathway.id)
            )
    return tuple(found.values())
