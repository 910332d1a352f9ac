"""Lightest paths over numbered nodes and edges: knows nodes, edges and weights, no more.

`Searcher` is what can be asked. `PlainSearch` is the reference: slow, short, and what every other
way of searching is held against. `Tree` is all lightest paths from one place, written down once.
"""

from __future__ import annotations

import heapq
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

if TYPE_CHECKING:
    import numpy.typing as npt

from routing.arrays import np

Adjacency = Sequence[Sequence[tuple[int, int]]]
"""For each node, the (edge, head node) pairs that leave it."""

Path = tuple[int, list[int]]
"""The node where a path starts, and its edges."""

Numbers: TypeAlias = "npt.NDArray[np.signedinteger[Any]]"

ABSENT = -1
"""The weight of an edge that does not exist for this search."""


@dataclass(frozen=True, eq=False)
class Graph:
    """Edges as two columns: edge i leads from node `tails[i]` to node `heads[i]`."""

    node_count: int
    tails: Numbers
    heads: Numbers

    @cached_property
    def out(self) -> Adjacency:
        """The edges that leave each node."""
        out: list[list[tuple[int, int]]] = [[] for _ in range(self.node_count)]
        tails: list[int] = self.tails.tolist()
        heads: list[int] = self.heads.tolist()
        for edge, tail in enumerate(tails):
            out[tail].append((edge, heads[edge]))
        return tuple(tuple(edges) for edges in out)

    @cached_property
    def tail_of(self) -> list[int]:
        """The column of tails as plain numbers: what walking a tree back looks up."""
        return self.tails.tolist()


class Searcher(Protocol):
    """Answers about one graph under one vector of weights, of which edges are taken for a while.

    Weights are whole numbers from 1, or `ABSENT`.
    """

    def path(self, sources: Iterable[int], targets: Iterable[int]) -> Path | None:
        """Return a lightest path from any source to any target, or None."""
        ...

    def distances(self, sources: Iterable[int], targets: Sequence[int]) -> list[int]:
        """Return the weight of a lightest path to each target, `ABSENT` where there is none."""
        ...

    def tree(self, sources: Iterable[int]) -> Tree:
        """Return the lightest paths from any source to every node."""
        ...

    def close(self, edges: Iterable[int]) -> None:
        """Take edges away; those that are away already stay so."""
        ...

    def open(self, edges: Iterable[int]) -> None:
        """Give edges back what they weighed at first."""
        ...


@dataclass(frozen=True, slots=True, eq=False)
class Tree:
    """The lightest paths from some nodes to every node.

    Among equally light ones each node is entered over the edge with the lowest number, so that the
    tree is the same however it was computed.
    """

    weight_to: list[int]
    """Node -> weight of a lightest path, `ABSENT` where there is none."""
    entered_by: list[int]
    """Node -> last edge of that path, `ABSENT` at a source and where there is no path."""
    tail_of: list[int]
    """Edge -> node it leaves."""
    near_first: list[int]
    """The nodes that are reached, lightest first, then by number."""

    def path(self, targets: Iterable[int]) -> Path | None:
        """Return the lightest path to any target, or None."""
        weight_to, entered_by, tail_of = self.weight_to, self.entered_by, self.tail_of
        node, best = ABSENT, ABSENT
        for target in targets:
            weight = weight_to[target]
            if weight >= 0 and (best < 0 or (weight, target) < (best, node)):
                node, best = target, weight
        if node < 0:
            return None
        edges: list[int] = []
        edge = entered_by[node]
        while edge >= 0:
            edges.append(edge)
            node = tail_of[edge]
            edge = entered_by[node]
        edges.reverse()
        return node, edges

    def within(self, limit: int) -> list[int]:
        """Return the nodes whose lightest path weighs at most `limit`, lightest first."""
        end = bisect_right(self.near_first, limit, key=self.weight_to.__getitem__)
        return self.near_first[:end]


def tree_from(graph: Graph, weights: Numbers, weight_to: Numbers, sources: Iterable[int]) -> Tree:
    """Return the tree that goes with known distances.

    Args:
        graph: the edges.
        weights: what they weigh, `ABSENT` where they are away.
        weight_to: node -> weight of a lightest path from `sources`, or `ABSENT`.
        sources: where the tree is rooted.
    """
    start = weight_to[graph.tails]
    is_last = (weights >= 0) & (start >= 0) & (start + weights == weight_to[graph.heads])
    edges = np.flatnonzero(is_last)[::-1]
    entered_by = np.full(graph.node_count, ABSENT)
    entered_by[graph.heads[edges]] = edges  # the last one written stays: the lowest number
    entered_by[list(sources)] = ABSENT
    reached = np.flatnonzero(weight_to >= 0)
    near_first = reached[np.argsort(weight_to[reached], kind="stable")]
    return Tree(weight_to.tolist(), entered_by.tolist(), graph.tail_of, near_first.tolist())


class PlainSearch:
    """The reference: Dijkstra's search, a heap over plain tuples."""

    def __init__(self, graph: Graph, weights: Sequence[int] | Numbers) -> None:
        """Keep a graph and what its edges weigh."""
        self._graph = graph
        self._open = np.asarray(weights)
        self._weights: list[int] = self._open.tolist()

    def path(self, sources: Iterable[int], targets: Iterable[int]) -> Path | None:
        """See `Searcher.path`."""
        return shortest_path(self._graph.out, self._weights, sources, targets)

    def distances(self, sources: Iterable[int], targets: Sequence[int]) -> list[int]:
        """See `Searcher.distances`."""
        found = distances(self._graph.out, self._weights, sources)
        return [found.get(node, ABSENT) for node in targets]

    def tree(self, sources: Iterable[int]) -> Tree:
        """See `Searcher.tree`."""
        roots = list(sources)
        found = distances(self._graph.out, self._weights, roots)
        weight_to = np.full(self._graph.node_count, ABSENT)
        weight_to[list(found)] = list(found.values())
        return tree_from(self._graph, np.asarray(self._weights), weight_to, roots)

    def close(self, edges: Iterable[int]) -> None:
        """See `Searcher.close`."""
        for edge in edges:
            self._weights[edge] = ABSENT

    def open(self, edges: Iterable[int]) -> None:
        """See `Searcher.open`."""
        for edge in edges:
            self._weights[edge] = int(self._open[edge])


def shortest_path(
    out: Adjacency, weight: Sequence[int], sources: Iterable[int], targets: Iterable[int]
) -> Path | None:
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
