"""Shortest path over anything that lists its edges: knows nodes, edges and weights, no more."""

import heapq
from collections.abc import Iterable, Sequence

Adjacency = Sequence[Sequence[tuple[int, int]]]
"""For each node, the (edge, head node) pairs that leave it."""

ABSENT = -1
"""The weight of an edge that does not exist for this search."""


def shortest_path(
    out: Adjacency, weight: Sequence[int], sources: Iterable[int], targets: Iterable[int]
) -> tuple[int, list[int]] | None:
    """Return (start node, edges) of a lightest path from any source to any target, or None.

    Weights are whole numbers >= 0, or `ABSENT`. Equal paths are decided by node number, so the
    same question always has the same answer.
    """
    wanted = set(targets)
    distance, parent_edge, parent_node = _grow(out, weight, sources, wanted)
    ends = [(distance[node], node) for node in wanted if node in distance]
    if not ends:
        return None
    node = min(ends)[1]
    edges: list[int] = []
    while node in parent_edge:
        edges.append(parent_edge[node])
        node = parent_node[node]
    edges.reverse()
    return node, edges


def distances(out: Adjacency, weight: Sequence[int], sources: Iterable[int]) -> dict[int, int]:
    """Return the weight of a lightest path from any source to every node that can be reached."""
    return _grow(out, weight, sources, None)[0]


def _grow(
    out: Adjacency, weight: Sequence[int], sources: Iterable[int], wanted: set[int] | None
) -> tuple[dict[int, int], dict[int, int], dict[int, int]]:
    best: dict[int, int] = dict.fromkeys(sources, 0)
    parent_edge: dict[int, int] = {}
    parent_node: dict[int, int] = {}
    settled: dict[int, int] = {}
    heap = [(0, node) for node in sorted(best)]
    while heap:
        reached, node = heapq.heappop(heap)
        if node in settled:
            continue
        settled[node] = reached
        if wanted is not None and node in wanted:
            break
        for edge, head in out[node]:
            cost = weight[edge]
            if cost < 0 or head in settled:
                continue
            candidate = reached + cost
            known = best.get(head)
            if known is None or candidate < known:
                best[head] = candidate
                parent_edge[head] = edge
                parent_node[head] = node
                heapq.heappush(heap, (candidate, head))
    return settled, parent_edge, parent_node


def reachable(
    out: Adjacency, weight: Sequence[int], sources: Iterable[int]
) -> dict[int, int | None]:
    """Return every node that can be reached, with the edge that led to it (None: a source)."""
    entered: dict[int, int | None] = dict.fromkeys(sources)
    waiting = list(entered)
    while waiting:
        node = waiting.pop()
        for edge, head in out[node]:
            if weight[edge] >= 0 and head not in entered:
                entered[head] = edge
                waiting.append(head)
    return entered
