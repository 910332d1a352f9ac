"""What no peer does: from the kiosk, no way at all, outages, a traveller's own profile, look-ups."""

import random
import time
from collections.abc import Callable
from dataclasses import replace

from maps.model import EquipmentKind, PlaceKind
from routing.engine import NOTHING
from routing.network import Network
from routing.profile import Figure, Profile
from routing.profiles import PROFILES, WALKING, WHEELCHAIR
from tests.benchmarks.timing import least, summary

Rows = dict[str, dict[str, float]]

_FEW_PROFILES = 3
"""On a city of a million nodes, each profile takes seconds to fit: there, not all are."""
_CITY_NODES = 200_000


def own_figures(network: Network, pairs: list[tuple[int, int]]) -> Rows:
    """Measure on one map. Pairs are node numbers that are joined on foot."""
    rows = _from_the_kiosk(network, pairs)
    rows |= _no_way(network)
    rows |= _outages(network)
    rows["my own profile, new, with its first way"] = _own_profile(network, pairs[0])
    return rows


def written_down(entered_by: list[int], tail_of: list[int], node: int) -> list[int]:
    """Write down a path that is known already: no search can be quicker."""
    edges: list[int] = []
    edge = entered_by[node]
    while edge >= 0:
        edges.append(edge)
        edge = entered_by[tail_of[edge]]
    return edges


def _from_the_kiosk(network: Network, pairs: list[tuple[int, int]]) -> Rows:
    engine, fares = network.engine, network.fares(WALKING)
    root = [pairs[0][0]]
    engine.take_roots(root)
    begin = time.perf_counter()
    tree = engine.tree(fares, fares.weights, NOTHING, root)
    rows = {"kiosk tree, built once for a profile": summary([time.perf_counter() - begin])}
    ends = [end for _, end in pairs if tree.weight_to[end] >= 0]

    def asked(end: int) -> Callable[[], object]:
        return lambda: engine.path(fares, fares.weights, NOTHING, root, [end])

    def written(end: int) -> Callable[[], object]:
        return lambda: written_down(tree.entered_by, tree.tail_of, end)

    rows["output bound: a known path is written down"] = summary(
        [least(written(end), 5) for end in ends]
    )
    rows["from the kiosk: path"] = summary([least(asked(end), 5) for end in ends])
    kinds = {PlaceKind.PLATFORM, PlaceKind.TOILET}
    goals = [
        network.index_of[node]
        for place in network.station.places
        if place.kind in kinds
        for node in place.nodes
    ]
    rows[f"nearest of a kind from the kiosk ({len(goals)} candidates)"] = summary(
        [least(lambda: engine.distances(fares, fares.weights, NOTHING, root, goals))]
    )
    rows["reachable in 5 minutes from the kiosk"] = summary([least(lambda: tree.within(300_000))])
    engine.take_roots([])
    return rows


def _no_way(network: Network) -> Rows:
    fares = network.fares(WHEELCHAIR)
    searcher = network.engine.searcher(fares, fares.weights)
    chance = random.Random(5)
    times: dict[bool, list[float]] = {True: [], False: []}
    count = len(network.station.nodes)
    for _ in range(4000):
        start, end = chance.randrange(count), chance.randrange(count)
        kept = times[searcher.path([start], [end]) is not None]
        if len(kept) < 100:
            kept.append(least(lambda s=start, e=end: searcher.path([s], [e])))
    names = {True: "search, wheelchair: found", False: "search, wheelchair: no way"}
    return {names[found]: summary(values) for found, values in times.items() if values}


def _outages(network: Network) -> Rows:
    profiles = PROFILES[:_FEW_PROFILES] if len(network.station.nodes) > _CITY_NODES else PROFILES
    engine = network.engine
    searchers = [engine.searcher(fares, fares.weights) for fares in map(network.fares, profiles)]
    times: list[float] = []
    for machine in network.station.equipment:
        edges = network.edges_of.get(machine.id, ())
        if machine.kind is EquipmentKind.ELEVATOR and edges and len(times) < 60:
            begin = time.perf_counter()
            for searcher in searchers:
                searcher.close(edges)
            times.append(time.perf_counter() - begin)
            for searcher in searchers:
                searcher.open(edges)
    name = f"a lift fails: {len(profiles)} profiles changed"
    return {name: summary(times)} if times else {}


def _own_profile(network: Network, pair: tuple[int, int]) -> dict[str, float]:
    """Measure from a traveller's measures to their first way."""
    times: list[float] = []
    for number in range(5):
        begin = time.perf_counter()
        fares = network.fares(_mine(0.05 + number / 1000))
        network.engine.path(fares, fares.weights, NOTHING, [pair[0]], [pair[1]])
        times.append(time.perf_counter() - begin)
    return summary(times)


def _mine(ratio: float) -> Profile:
    limit = Figure(value=ratio, unit="ratio", source="this benchmark")
    return replace(WHEELCHAIR, name="mine", max_incline_up_ratio=limit)
