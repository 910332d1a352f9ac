"""Loading a map and finding a way, against a plain pass over the same data and against networkx."""

import random
from pathlib import Path

import msgspec
import networkx as nx

from maps.codec import read_station_map
from maps.model import StationMap
from routing.network import Network, compile_network
from routing.plan import plan
from routing.profiles import WALKING, WHEELCHAIR
from routing.route import Request
from tests.benchmarks.timing import Figures, take_turns

_PAIRS = 60


def loading(path: Path) -> dict[str, Figures]:
    """Measure decoding JSON untyped, reading our map, and compiling it."""
    data = path.read_bytes()
    station = read_station_map(data, name=str(path))
    return take_turns(
        {
            "msgspec, untyped JSON of the same bytes": lambda: msgspec.json.decode(data),
            "read_station_map (checked model)": lambda: read_station_map(data, name="map"),
            "compile_network": lambda: compile_network(station),
        },
        rounds=7,
    )


def _graph(network: Network) -> "nx.DiGraph[str]":
    graph: nx.DiGraph[str] = nx.DiGraph()
    for number, weight in enumerate(network.fares(WALKING).weights):
        if weight >= 0:
            pathway = network.edge(number).pathway
            ends = (pathway.from_node, pathway.to_node)
            a, b = ends if number % 2 == 0 else ends[::-1]
            if weight < graph.get_edge_data(a, b, {"weight": 1 << 60})["weight"]:
                graph.add_edge(a, b, weight=weight)
    return graph


def routes(station: StationMap) -> dict[str, Figures]:
    """Measure whole answers (way, maneuvers, totals) between random nodes that are joined on foot."""
    network = compile_network(station)
    graph = _graph(network)
    largest = sorted(max(nx.strongly_connected_components(graph), key=len))
    chance = random.Random(20261122)
    pairs = [tuple(chance.sample(largest, 2)) for _ in range(_PAIRS)]
    turn = {"now": 0}

    def next_pair() -> tuple[str, str]:
        turn["now"] += 1
        return pairs[turn["now"] // 3 % len(pairs)]

    def ask(profile: object) -> object:
        start, end = next_pair()
        return plan(network, Request(origins=(start,), destinations=(end,), profile=profile))  # type: ignore[arg-type]

    return take_turns(
        {
            "networkx bidirectional_dijkstra (path only)": lambda: nx.bidirectional_dijkstra(
                graph, *next_pair()
            ),
            "plan, walking (way, maneuvers, totals)": lambda: ask(WALKING),
            "plan, wheelchair (or why not)": lambda: ask(WHEELCHAIR),
        },
        rounds=_PAIRS,
    )
