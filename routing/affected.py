"""Which journeys can be others on another map, found without making them all.

Most edits touch a few edges. A journey is the same on both maps, doubts and seconds included, where
no changed edge lies on a way that is as light as its lightest: then all its lightest ways are made
of edges that are what they were. So some distances to and from the changed edges tell.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from maps.model import NodeId, PathwayId, PlaceId
from routing.arrays import np
from routing.cost import Tariff
from routing.network import Fares, Network
from routing.profile import Profile
from routing.search import ABSENT

if TYPE_CHECKING:
    import numpy.typing as npt

_WORTHWHILE = 4
"""Journeys a changed edge from which on looking at edges is quicker than making every journey."""
_NEVER = 1 << 60
"""Heavier than any way."""


@dataclass(frozen=True, slots=True, eq=False)
class Changed:
    """The edges of either map that one profile finds changed: gone, new, or of another price."""

    old: Sequence[int]
    new: Sequence[int]
    pathways: frozenset[PathwayId]

    def __bool__(self) -> bool:
        """Say whether there are any."""
        return bool(self.pathways)


def changed_edges(old: Network, new: Network, before: Fares, after: Fares) -> Changed:
    """Return the edges that `before` and `after`, the fares of one profile, tell apart."""
    known = {p.id: number for number, p in enumerate(old.station.pathways)}
    both = [(known[p.id], number) for number, p in enumerate(new.station.pathways) if p.id in known]
    first, second = (
        (np.array(column, dtype=np.int64) for column in zip(*both, strict=True))
        if (both)
        else (np.empty(0, dtype=np.int64), np.empty(0, dtype=np.int64))
    )
    same_ends = np.array(
        [_ends(old, a) == _ends(new, b) for a, b in both],
        dtype=bool,
    )
    codes: dict[tuple[str, ...], int] = {}
    old_price, new_price = _prices(old, before, codes), _prices(new, after, codes)
    is_same = np.ones(len(both), dtype=bool) & same_ends
    for side in (0, 1):
        is_same &= (old_price[2 * first + side] == new_price[2 * second + side]).all(axis=1)
    # an edge that was refused and still is changes nothing, whatever else is said of it
    old_open, new_open = old_price[:, 0] >= 0, new_price[:, 0] >= 0
    old_changed, new_changed = old_open.copy(), new_open.copy()
    for side in (0, 1):
        old_changed[2 * first[is_same] + side] = False
        new_changed[2 * second[is_same] + side] = False
    olds, news = np.flatnonzero(old_changed), np.flatnonzero(new_changed)
    pathways = {old.station.pathways[edge >> 1].id for edge in olds.tolist()}
    pathways |= {new.station.pathways[edge >> 1].id for edge in news.tolist()}
    return Changed(olds.tolist(), news.tolist(), frozenset(pathways))


def _ends(network: Network, number: int) -> tuple[NodeId, NodeId]:
    pathway = network.station.pathways[number]
    return pathway.from_node, pathway.to_node


def _prices(
    network: Network, fares: Fares, codes: dict[tuple[str, ...], int]
) -> npt.NDArray[np.float64]:
    """Return a row an edge: weight, seconds, metres, and a number for what is unconfirmed."""
    cases = network.case_of
    once_s, s_per_m = fares.columns[cases, 0], fares.columns[cases, 1]
    told = np.array(
        [
            codes.setdefault(t.unverified if isinstance(t, Tariff) else (), len(codes))
            for t in fares.tariffs
        ],
        dtype=np.float64,
    )
    weights = np.asarray(fares.weights, dtype=np.float64)
    columns = (weights, once_s + s_per_m * network.length_m, network.length_m)
    return np.column_stack([*columns, told[cases] if len(told) else weights])


def affected_pairs(
    old: Network,
    new: Network,
    profile: Profile,
    changed: Changed,
    pairs: Iterable[tuple[PlaceId, PlaceId]],
) -> list[tuple[PlaceId, PlaceId]]:
    """Return the pairs whose journey may be another one; all others are the same for certain."""
    wanted = list(pairs)
    moved = {
        place
        for place in {end for pair in wanted for end in pair}
        if _nodes(old, place) != _nodes(new, place)
    }
    if _WORTHWHILE * (len(changed.old) + len(changed.new)) > len(wanted):
        return wanted
    rest = [pair for pair in wanted if moved.isdisjoint(pair)]
    near: set[tuple[PlaceId, PlaceId]] = set()
    if changed and rest:
        for network, edges in ((old, changed.old), (new, changed.new)):
            near |= _passing(network, network.fares(profile), edges, rest)
    return [pair for pair in wanted if pair in near or not moved.isdisjoint(pair)]


def _nodes(network: Network, place: PlaceId) -> tuple[NodeId, ...]:
    known = network.station.place_by_id.get(place)
    return known.nodes if known is not None else ()


def _passing(
    network: Network,
    fares: Fares,
    edges: Sequence[int],
    pairs: Sequence[tuple[PlaceId, PlaceId]],
) -> set[tuple[PlaceId, PlaceId]]:
    """Return the pairs for which one of `edges` lies on a lightest way."""
    if not edges:
        return set()
    origins = list(dict.fromkeys(origin for origin, _ in pairs))
    goals = list(dict.fromkeys(goal for _, goal in pairs))
    nodes = network.station.nodes
    tails = [nodes[n].id for n in network.graph.tails[list(edges)].tolist()]
    heads = [nodes[n].id for n in network.graph.heads[list(edges)].tolist()]
    weights = np.array([fares.weights[edge] for edge in edges], dtype=np.int64)
    sets = [(origin, _nodes(network, origin)) for origin in origins]
    columns = [(goal, _nodes(network, goal)) for goal in goals]
    targets = [node for _, goal in columns for node in goal]
    from_origins = [network.distances(fares, (), start, [*targets, *tails]) for _, start in sets]
    from_heads = [network.distances(fares, (), (head,), targets) for head in heads]
    direct = _to_places(from_origins, columns)
    onward = _to_places(from_heads, columns)
    to_tails = _weights([row[len(targets) :] for row in from_origins], len(tails))
    lightest = np.full(direct.shape, _NEVER, dtype=np.int64)
    for number in range(len(edges)):
        over = to_tails[:, number, None] + weights[number] + onward[number][None, :]
        np.minimum(lightest, over, out=lightest)
    row = {origin: number for number, origin in enumerate(origins)}
    column = {goal: number for number, goal in enumerate(goals)}
    is_near = (lightest <= direct) & (lightest < _NEVER)
    return {pair for pair in pairs if is_near[row[pair[0]], column[pair[1]]]}


def _weights(rows: Sequence[Sequence[int]], width: int) -> npt.NDArray[np.int64]:
    """Return rows of distances in which none is heavier than any."""
    found = np.array(rows, dtype=np.int64).reshape(len(rows), width)
    return np.where(found == ABSENT, _NEVER, found)


def _to_places(
    rows: Sequence[Sequence[int]], places: Sequence[tuple[PlaceId, tuple[NodeId, ...]]]
) -> npt.NDArray[np.int64]:
    """Return for each row the distance to each place, which is that to its nearest node."""
    width = sum(len(nodes) for _, nodes in places)
    found = _weights([row[:width] for row in rows], width)
    columns: list[npt.NDArray[np.int64]] = []
    start = 0
    for _, nodes in places:
        end = start + len(nodes)
        columns.append(
            found[:, start:end].min(axis=1) if nodes else np.full(len(rows), _NEVER, np.int64)
        )
        start = end
    return np.column_stack(columns)
