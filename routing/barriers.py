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
from routing.search import Tree


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
    obstacles = _obstacles(fares, closed)
    free = network.tree(fares, closed, request.origins)
    for permanent_too in (False, True) if closed else (True,):
        path = _fewest(network, fares, obstacles, request, free, permanent_too=permanent_too)
        if path is not None:
            return _barriers(network, path, obstacles)
    subject = request.place or next(iter(request.destinations), "")
    return (Barrier(subject=subject, kind="gap", reason="not_connected"),)


def _obstacles(fares: Fares, closed: dict[int, str]) -> dict[int, _Obstacle]:
    found = {
        edge: _Obstacle(refusal.subject, refusal, is_closed=False)
        for edge, refusal in fares.refusals.items()
    }
    for edge, subject in closed.items():
        known = found.get(edge)
        refusal = known.refusal if known is not None else None
        found[edge] = _Obstacle(subject or (known.subject if known else ""), refusal, True)
    return found


def _fewest(
    network: Network,
    fares: Fares,
    obstacles: dict[int, _Obstacle],
    request: Request,
    free: Tree,
    *,
    permanent_too: bool,
) -> list[int] | None:
    """Return the edges of a path that meets the fewest permanent, then present things.

    `free` is what meets none. From its rim on, a state is a node and the thing one is in the midst
    of: many pathways of one staircase in a row count once.
    """
    targets = {network.node_number(node) for node in request.destinations}
    heap: list[tuple[int, int, int, int, str]] = []
    best: dict[tuple[int, str], tuple[int, int, int]] = {}
    parents: dict[tuple[int, str], tuple[tuple[int, str], int]] = {}

    def step(cost: tuple[int, int, int], node: int, last: str, edge: int, head: int) -> None:
        obstacle = obstacles.get(edge)
        permanent, present, weight = cost
        if obstacle is None:
            cost, state = (permanent, present, weight + fares.weights[edge]), (head, "")
        elif obstacle.refusal is not None and not permanent_too:
            return
        else:
            is_new = obstacle.subject != last
            cost = (
                permanent + (is_new and obstacle.refusal is not None),
                present + (is_new and obstacle.is_closed),
                weight + round(1000 * network.edge(edge).pathway.length_m),
            )
            state = (head, obstacle.subject)
        if cost < best.get(state, _DEAREST):
            best[state] = cost
            parents[state] = ((node, last), edge)
            heapq.heappush(heap, (*cost, *state))

    reached = free.weight_to
    heads, tails = network.engine.graph.heads, network.engine.graph.tails
    for edge in obstacles:
        tail, head = int(tails[edge]), int(heads[edge])
        if reached[tail] >= 0 > reached[head]:
            step((0, 0, reached[tail]), tail, "", edge, head)
    while heap:
        permanent, present, weight, node, last = heapq.heappop(heap)
        if (permanent, present, weight) > best[node, last]:
            continue
        if node in targets:
            return _trace(parents, (node, last), free)
        for edge, head in network.out[node]:
            if reached[head] < 0:
                step((permanent, present, weight), node, last, edge, head)
    return None


_DEAREST = (1 << 60, 0, 0)


def _trace(
    parents: dict[tuple[int, str], tuple[tuple[int, str], int]],
    state: tuple[int, str],
    free: Tree,
) -> list[int]:
    edges: list[int] = []
    while state in parents:
        state, edge = parents[state]
        edges.append(edge)
    edges.reverse()
    start = free.path([state[0]])
    return [*(start[1] if start is not None else ()), *edges]


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
