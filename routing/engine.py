"""How a question is answered: out of a tree, by the hierarchy, or plainly. Knows no domain either.

A vector of weights is known by a key. Nearly all questions at a kiosk start where it stands: for
these roots one tree a key is kept, and an answer is a walk up the tree. Others go to the hierarchy
where the graph has a structure, and to the plain search where it has none. Edges that are away now
are part of each question; what changes from one question to the next is all that is worked on.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from routing.search import ABSENT, Graph, Numbers, Path, PlainSearch, Searcher, Tree

if TYPE_CHECKING:
    from routing.hierarchy import Structure

_KEPT = 24
"""Keys that are remembered: the built-in profiles, and some travellers' own."""

NOTHING: frozenset[int] = frozenset()
"""No edge is away."""


@dataclass(slots=True)
class _Fitted:
    """What is known about one vector of weights."""

    searcher: Searcher
    away: frozenset[int] = NOTHING
    tree: Tree | None = None
    tree_away: frozenset[int] = NOTHING


@dataclass(slots=True, eq=False)
class Engine:
    """Answers about one graph."""

    graph: Graph
    structure: Structure | None = None
    _roots: list[int] = field(default_factory=list)
    """Where most questions start."""
    _fitted: OrderedDict[Hashable, _Fitted] = field(default_factory=OrderedDict)

    def take_structure(self, structure: Structure | None) -> None:
        """Answer with this structure from now on."""
        self.structure = structure
        self._fitted.clear()

    def take_roots(self, roots: Sequence[int]) -> None:
        """Keep trees that start at these nodes from now on."""
        self._roots = list(roots)
        for fitted in self._fitted.values():
            fitted.tree = None

    def searcher(
        self, key: Hashable, weights: Sequence[int] | Numbers, away: frozenset[int] = NOTHING
    ) -> Searcher:
        """Return what searches under `weights`, without the edges that are away.

        It is good until the next question with this key.
        """
        return self._present(key, weights, away).searcher

    def path(
        self,
        key: Hashable,
        weights: Sequence[int] | Numbers,
        away: frozenset[int],
        sources: list[int],
        targets: Sequence[int],
    ) -> Path | None:
        """Return a lightest path from any source to any target, or None."""
        if self._starts_at_roots(sources):
            return self.tree(key, weights, away, sources).path(targets)
        return self._present(key, weights, away).searcher.path(sources, targets)

    def distances(
        self,
        key: Hashable,
        weights: Sequence[int] | Numbers,
        away: frozenset[int],
        sources: list[int],
        targets: Sequence[int],
    ) -> list[int]:
        """Return the weight of a lightest path to each target, `ABSENT` where there is none."""
        if not sources:
            return [ABSENT] * len(targets)
        if self._starts_at_roots(sources):
            weight_to = self.tree(key, weights, away, sources).weight_to
            return [weight_to[node] for node in targets]
        return self._present(key, weights, away).searcher.distances(sources, targets)

    def tree(
        self,
        key: Hashable,
        weights: Sequence[int] | Numbers,
        away: frozenset[int],
        sources: list[int],
    ) -> Tree:
        """Return the lightest paths from any source to every node; from the roots, it is kept."""
        if not self._starts_at_roots(sources):
            return self._present(key, weights, away).searcher.tree(sources)
        fitted = self._fitted.get(key)
        if fitted is None or fitted.tree is None or fitted.tree_away != away:
            fitted = self._present(key, weights, away)
            fitted.tree, fitted.tree_away = fitted.searcher.tree(sources), away
        return fitted.tree

    def _starts_at_roots(self, sources: list[int]) -> bool:
        return self._roots == sources and bool(sources)

    def forget(self, key: Hashable) -> None:
        """Keep nothing of what was asked with this key."""
        self._fitted.pop(key, None)

    def _present(
        self, key: Hashable, weights: Sequence[int] | Numbers, away: frozenset[int]
    ) -> _Fitted:
        fitted = self._fitted.get(key)
        if fitted is None:
            fitted = self._fitted[key] = _Fitted(self._fit(weights))
            if len(self._fitted) > _KEPT:
                self._fitted.popitem(last=False)
        else:
            self._fitted.move_to_end(key)
        if fitted.away != away:
            fitted.searcher.open(fitted.away - away)
            fitted.searcher.close(away - fitted.away)
            fitted.away = away
        return fitted

    def _fit(self, weights: Sequence[int] | Numbers) -> Searcher:
        if self.structure is None:
            return PlainSearch(self.graph, weights)
        from routing.hierarchy import Hierarchy  # noqa: PLC0415 - a kiosk starts without it

        return Hierarchy(self.structure, weights)
