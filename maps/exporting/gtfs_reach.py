"""Which part of a map GTFS can show: what lies between entrances, and leads somewhere.

gtfs-validator asks that every location can be reached from an entrance and left to one, and that
no generic node is a dead end. Streets are no part of a station there.
"""

from collections import defaultdict

from maps.exporting.gtfs_pathways import is_bidirectional
from maps.model import NodeId, Pathway, StationMap


class Reach:
    """The nodes and pathways that GTFS shows."""

    def __init__(self, station: StationMap, entrances: set[NodeId], named: set[NodeId]) -> None:
        """Search from the entrances; `named` nodes may be the end of a way, others may not."""
        inside = [p for p in station.pathways if not p.is_street and p.from_node != p.to_node]
        ends = {end for p in inside for end in (p.from_node, p.to_node)}
        starts = entrances & ends
        found = _search(starts, _steps(inside)) & _search(starts, _steps(inside, is_back=True))
        shown = [p for p in inside if p.from_node in found and p.to_node in found]
        self.nodes = _without_dead_ends(found, shown, named)
        self._pathways = {
            p.id for p in shown if p.from_node in self.nodes and p.to_node in self.nodes
        }

    def carries(self, pathway: Pathway) -> bool:
        """Say whether GTFS shows a pathway."""
        return pathway.id in self._pathways


def _steps(pathways: list[Pathway], *, is_back: bool = False) -> dict[NodeId, list[NodeId]]:
    steps: dict[NodeId, list[NodeId]] = defaultdict(list)
    for pathway in pathways:
        both = is_bidirectional(pathway)
        if both or not is_back:
            steps[pathway.from_node].append(pathway.to_node)
        if both or is_back:
            steps[pathway.to_node].append(pathway.from_node)
    return steps


def _search(starts: set[NodeId], steps: dict[NodeId, list[NodeId]]) -> set[NodeId]:
    found, stack = set(starts), list(starts)
    while stack:
        for node in steps.get(stack.pop(), ()):
            if node not in found:
                found.add(node)
                stack.append(node)
    return found


def _without_dead_ends(
    found: set[NodeId], pathways: list[Pathway], named: set[NodeId]
) -> set[NodeId]:
    beside: dict[NodeId, set[NodeId]] = defaultdict(set)
    for pathway in pathways:
        beside[pathway.from_node].add(pathway.to_node)
        beside[pathway.to_node].add(pathway.from_node)
    kept = set(found)
    stack = [node for node in found if len(beside[node]) < 2 and node not in named]
    while stack:
        node = stack.pop()
        if node not in kept:
            continue
        kept.discard(node)
        for other in beside.pop(node, set()):
            beside[other].discard(node)
            if len(beside[other]) < 2 and other not in named:
                stack.append(other)
    return kept
