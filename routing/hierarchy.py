"""The quick search: a customizable contraction hierarchy, by routingkit-cch.

Structure (an order of the nodes) is computed once and holds for every vector of weights, also for
edges that nobody may use today; a vector of weights is fitted to it in milliseconds, and an edge
that is closed changes it in microseconds. Nothing beyond this module knows the library; where its
wheel is missing, `routing.search` answers the same questions.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from routing.arrays import np
from routing.search import ABSENT, Graph, Numbers, Path, PlainSearch, Tree, tree_from

if TYPE_CHECKING:
    import numpy.typing as npt

try:
    import routingkit_cch as _library
except ImportError:  # no wheel for this machine
    _library = None

_AWAY = 2**31 - 1  # RoutingKit's inf_weight: exactly this, and nothing above it
_HEAVIEST = _AWAY - 1
_MANY = 0.02
"""Share of all edges from which on fitting all weights anew is quicker than changing these."""
_MOST_ON_TOP = 128
"""Nodes on top are joined with one another: more of them would slow every question."""
_T = TypeVar("_T")


def is_available() -> bool:
    """Say whether this machine has the library."""
    return _library is not None


@dataclass(frozen=True, eq=False)
class Structure:
    """A graph with an order of its nodes, the part that is worth keeping."""

    graph: Graph
    order: Numbers

    @cached_property
    def hierarchy(self) -> Any:
        """The library's structure over all edges."""
        return _library.CCH(  # type: ignore[union-attr]  # callers ask is_available
            self.order.tolist(), self.graph.tails.tolist(), self.graph.heads.tolist(), False
        )

    @cached_property
    def updater(self) -> Any:
        """What changes some weights of a metric over this structure."""
        return _library.CCHMetricPartialUpdater(self.hierarchy)  # type: ignore[union-attr]


def make_structure(
    graph: Graph, x: Sequence[float], y: Sequence[float], changing: Iterable[int] = ()
) -> Structure:
    """Return the structure of a graph whose nodes lie at (x, y).

    The order is an inertial one. (The library's other order, by degree, is a trap: minutes and
    gigabytes on a city.) Where they are few, nodes whose edges come and go are put on top of it:
    what changes there changes little else.

    Args:
        graph: the edges.
        x: of each node, to the east.
        y: of each node, to the north.
        changing: nodes whose edges are closed and opened more often than others.
    """
    order: list[int] = _library.compute_order_inertial(  # type: ignore[union-attr]  # callers ask is_available
        graph.node_count, graph.tails.tolist(), graph.heads.tolist(), list(y), list(x)
    )
    top = set(changing)
    if len(top) <= _MOST_ON_TOP:
        order = [n for n in order if n not in top] + [n for n in order if n in top]
    return Structure(graph, np.asarray(order, dtype=np.int64))


class Hierarchy:
    """A `Searcher` over a structure, for one vector of weights.

    It belongs to the thread that made it. Equal weights give equal paths, whatever was closed and
    opened in between.
    """

    def __init__(self, structure: Structure, weights: Sequence[int] | Numbers) -> None:
        """Fit the structure to weights."""
        open_weights = np.asarray(weights, dtype=np.int64)
        self._structure = structure
        self._open = np.where(open_weights < 0, _AWAY, np.minimum(open_weights, _HEAVIEST))
        self._now = self._open.copy()
        self._metric = _library.CCHMetric(structure.hierarchy, self._now.tolist())  # type: ignore[union-attr]
        self._query: Any = None
        self._pinned: tuple[tuple[int, ...], Any] | None = None

    def path(self, sources: Iterable[int], targets: Iterable[int]) -> Path | None:
        """See `Searcher.path`."""
        starts, ends = list(sources), list(targets)
        if not starts or not ends:
            return None
        return self._guarded(
            lambda: self._path(starts, ends), lambda plain: plain.path(starts, ends)
        )

    def _path(self, starts: list[int], ends: list[int]) -> Path | None:
        query = self._query
        if query is None:
            query = self._query = _library.CCHQuery(self._metric)  # type: ignore[union-attr]
        # the result must be gone before the next question, so it never leaves this function
        if len(starts) == len(ends) == 1:
            found = query.run(starts[0], ends[0])
        else:
            found = query.run_multi([(n, 0) for n in starts], [(n, 0) for n in ends])
        if found.distance is None:
            return None
        edges: list[int] = found.arc_path
        return (int(self._structure.graph.tails[edges[0]]) if edges else found.node_path[0]), edges

    def distances(self, sources: Iterable[int], targets: Sequence[int]) -> list[int]:
        """See `Searcher.distances`."""
        starts, ends = list(sources), tuple(targets)
        if not starts or not ends:
            return [ABSENT] * len(ends)
        return self._guarded(
            lambda: self._distances(starts, ends), lambda plain: plain.distances(starts, ends)
        )

    def _distances(self, starts: list[int], ends: tuple[int, ...]) -> list[int]:
        if self._pinned is None or self._pinned[0] != ends:
            self._pinned = None
            self._pinned = ends, _library.CCHOneToMany(self._metric, list(ends))  # type: ignore[union-attr]
        found: list[int | None] = self._pinned[1].distances_from_multi([(n, 0) for n in starts])
        return [ABSENT if weight is None else weight for weight in found]

    def tree(self, sources: Iterable[int]) -> Tree:
        """See `Searcher.tree`."""
        graph, roots = self._structure.graph, list(sources)
        weight_to = np.asarray(self.distances(roots, range(graph.node_count)), dtype=np.int64)
        self._pinned = None  # every node was pinned: too much to keep
        return tree_from(graph, self._weights(), weight_to, roots)

    def close(self, edges: Iterable[int]) -> None:
        """See `Searcher.close`."""
        self._set({edge: _AWAY for edge in edges if self._now[edge] != _AWAY})

    def open(self, edges: Iterable[int]) -> None:
        """See `Searcher.open`."""
        self._set({e: int(self._open[e]) for e in edges if self._now[e] != self._open[e]})

    def _set(self, weights: dict[int, int]) -> None:
        if not weights:
            return
        self._query = self._pinned = None  # nothing may look at the metric while it changes
        self._now[list(weights)] = list(weights.values())
        try:
            if len(weights) > _MANY * len(self._now):
                self._metric.reset(self._now.tolist())
            else:
                self._structure.updater.apply(self._metric, weights)
        except BaseException as error:
            if not _is_panic(error):
                raise
            # somebody still looks at the metric: another one, and that one is forgotten
            self._metric = _library.CCHMetric(self._structure.hierarchy, self._now.tolist())  # type: ignore[union-attr]

    def _weights(self) -> npt.NDArray[np.int64]:
        return np.where(self._now == _AWAY, ABSENT, self._now)

    def _guarded(self, ask: Callable[[], _T], ask_plainly: Callable[[PlainSearch], _T]) -> _T:
        """Ask the library; where it panics, answer all the same."""
        try:
            return ask()
        except BaseException as error:
            if not _is_panic(error):
                raise
        return ask_plainly(PlainSearch(self._structure.graph, self._weights()))


def _is_panic(error: BaseException) -> bool:
    """Say whether the library refuses or is broken; its panics are no `Exception`."""
    return type(error).__name__ == "PanicException"
