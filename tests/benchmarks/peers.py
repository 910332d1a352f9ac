"""`make bench-peers`: whole answers beside pyvalhalla's, OSRM's and networkx's, in one run.

Every map is measured in a process of its own (`python -m tests.benchmarks.peers NAME`), with the
peers in theirs beside it. For each pair of positions all candidates take turns, three times; the
least of the three counts, so that what else the machine does counts little.
"""

import gc
import json
import random
import resource
import statistics
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from tests.benchmarks import city_generator
from tests.benchmarks.peer_setup import (
    BENCH,
    NoPeersError,
    Peer,
    build_osrm,
    build_valhalla,
    install,
)
from tests.benchmarks.peers_own import own_figures
from tests.benchmarks.timing import least, summary
from tests.support.shared import SHARED
from tests.support.tree import ROOT

REPEATS = 3
NEAR_M = 800.0
_JUNCTIONS, _STATIONS = 351, 235


@dataclass(frozen=True)
class Subject:
    """One map: where its OpenStreetMap data is, and how many questions are asked about it."""

    name: str
    title: str
    algorithm: str
    pairs: int
    slow_pairs: int
    """How many of them the slow candidates are asked."""

    @property
    def osm(self) -> Path:
        """The data that the peers read."""
        if self.name == "city-1m":
            return BENCH / "city-1m.osm.pbf"
        return SHARED / "osm" / f"{self.name}.osm.pbf"

    @property
    def map(self) -> Path:
        """Our own map, made from it."""
        return BENCH / "maps" / f"{self.name}.json"

    @property
    def stamp(self) -> Path:
        """How long it took to make that."""
        return BENCH / "maps" / f"{self.name}.seconds"


SUBJECTS = {
    subject.name: subject
    for subject in (
        Subject("darmstadt-hbf", "Darmstadt Hbf", "CH", 150, 100),
        Subject("zuerich-hb", "Zürich HB", "CH", 150, 100),
        Subject("heidelberg-city", "Heidelberg", "CH", 150, 40),
        Subject("city-1m", "Generated city, 1,000,000 nodes", "MLD", 60, 4),
    )
}


def prepare(subject: Subject) -> None:
    """Make the map and its structure unless they are there, and note the seconds that it took.

    This is done in a process of its own, whose memory is not counted.
    """
    from app.commands.files import run_compile
    from app.station_files import load_station, structure_path
    from maps.codec import write_station_map

    if all(path.exists() for path in (subject.stamp, subject.map, structure_path(subject.map))):
        return
    gc.disable()  # nothing becomes garbage while everything is being made
    subject.map.parent.mkdir(parents=True, exist_ok=True)
    begin = time.process_time()
    if subject.name == "city-1m":
        city = city_generator.build_city(_JUNCTIONS, _STATIONS)
        if not subject.osm.exists():
            city_generator.write_osm(city, subject.osm)
        station = city_generator.station_map(city)
    else:
        station = load_station(subject.osm)
    subject.map.write_bytes(write_station_map(station))
    made_s = time.process_time() - begin
    begin = time.process_time()
    code = run_compile(type("Options", (), {"map": subject.map})())  # type: ignore[arg-type]
    if code:
        raise SystemExit(code)
    seconds = {"import_s": made_s, "compile_s": time.process_time() - begin}
    subject.stamp.write_text(json.dumps(seconds))


def _rss_mb() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 1e6


class Ours:
    """Our own candidate: two positions in, the command line's document out as JSON."""

    def __init__(self, subject: Subject) -> None:
        """Load the map, and note what that took."""
        from app.assets import load_phrasebook
        from app.station_files import load_network

        gc.collect()
        before_mb, begin = _rss_mb(), time.process_time()
        gc.disable()
        self.network = load_network(subject.map)
        gc.enable()
        gc.collect()
        gc.freeze()
        self.load_s = time.process_time() - begin
        self.map_mb = _rss_mb() - before_mb
        self.book = load_phrasebook("en")
        self.encode = msgspec.json.Encoder().encode

    def warm(self, profiles: Sequence[Any]) -> None:
        """Fit the weights of profiles."""
        from routing.search import ABSENT

        for profile in profiles:
            fares = self.network.fares(profile)
            assert ABSENT not in self.network.engine.searcher(fares, fares.weights).distances(
                [0], [0]
            )

    def answer(self, start: list[float], end: list[float], profile: Any) -> bytes:
        """Return the JSON of the route between two positions (lat, lon)."""
        from app.commands.documents import answer_document
        from app.references import resolve
        from routing.plan import plan
        from routing.route import Request

        station = self.network.station
        origin, goal = (resolve(f"@{lat},{lon},0", station, ()) for lat, lon in (start, end))
        request = Request(origins=origin.nodes, destinations=goal.nodes, profile=profile)
        return self.encode(answer_document(plan(self.network, request), station, self.book))


def _pairs(
    ours: Ours, subject: Subject, profile: Any
) -> dict[str, list[tuple[list[float], list[float], int, int]]]:
    """Return pairs of street positions that are joined on foot: any two, and near ones."""
    network = ours.network
    station = network.station
    fares = network.fares(profile)
    chance = random.Random(20261125)
    streets = [
        number
        for number, node in enumerate(station.nodes)
        if station.level_by_id[node.level].index == 0
    ]
    found: dict[str, list[tuple[list[float], list[float], int, int]]] = {"any": [], "near": []}
    tries = 0
    while min(len(pairs) for pairs in found.values()) < subject.pairs and tries < 40:
        tries += 1
        start = chance.choice(streets)
        distances = network.engine.tree(fares, fares.weights, frozenset(), [start]).weight_to
        x, y = station.nodes[start].position
        near = [
            n
            for n in streets
            if distances[n] > 20_000
            and abs(station.nodes[n].position[0] - x) + abs(station.nodes[n].position[1] - y)
            <= NEAR_M
        ]
        far = [n for n in chance.sample(streets, min(200, len(streets))) if distances[n] > 20_000]
        share = max(1, subject.pairs // 12)
        for kind, candidates in (("any", far), ("near", near)):
            for end in chance.sample(candidates, min(share, len(candidates))):
                if len(found[kind]) < subject.pairs:
                    ends = []
                    for number in (start, end):
                        lon, lat = station.anchor.to_lonlat(station.nodes[number].position)
                        ends.append([lat, lon])
                    found[kind].append((ends[0], ends[1], start, end))
    return found


def _whole_answers(
    ours: Ours, peers: dict[str, Peer], pairs: list[Any], profile: Any
) -> dict[str, Any]:
    times: dict[str, list[float]] = {name: [] for name in ("ours", *peers)}
    ratios: dict[str, list[float]] = {name: [] for name in peers}
    for start, end, _, _ in pairs:
        best = dict.fromkeys(times, float("inf"))
        metres: dict[str, float | None] = {}
        for _ in range(REPEATS):
            begin = time.perf_counter()
            data = ours.answer(start, end, profile)
            best["ours"] = min(best["ours"], time.perf_counter() - begin)
            for name, peer in peers.items():
                metres[name], seconds = peer.ask(start, end)
                best[name] = min(best[name], seconds)
        document = json.loads(data)
        if not document["found"] or None in metres.values():
            continue
        for name, seconds in best.items():
            times[name].append(seconds)
        for name in peers:
            if document["distance_m"] > 50:
                ratios[name].append(float(metres[name] or 0) / document["distance_m"])
    return {
        "rows": {name: summary(values) for name, values in times.items() if values},
        "lengths": {name: statistics.median(values) for name, values in ratios.items() if values},
    }


def _search_alone(ours: Ours, pairs: list[Any], slow: int, profile: Any) -> dict[str, Any]:
    import networkx as nx

    network = ours.network
    fares = network.fares(profile)
    searcher = network.engine.searcher(fares, fares.weights)
    graph: nx.DiGraph[int] = nx.DiGraph()
    tails, heads = network.engine.graph.tails.tolist(), network.engine.graph.heads.tolist()
    for tail, head, weight in zip(tails, heads, fares.weights, strict=True):
        known = graph.get_edge_data(tail, head)
        if weight >= 0 and (known is None or known["weight"] > weight):
            graph.add_edge(tail, head, weight=weight)
    rows: dict[str, list[float]] = {"ours": [], "networkx bidirectional": []}
    for _, _, start, end in pairs[:slow]:
        rows["ours"].append(least(lambda s=start, e=end: searcher.path([s], [e])))
        rows["networkx bidirectional"].append(
            least(lambda s=start, e=end: nx.bidirectional_dijkstra(graph, s, e), 1)
        )
        found = searcher.path([start], [end])
        assert found is not None
        assert (
            sum(fares.weights[edge] for edge in found[1])
            == nx.bidirectional_dijkstra(graph, start, end)[0]
        )
    return {name: summary(values) for name, values in rows.items()}


def measure(subject: Subject) -> dict[str, Any]:
    """Measure one map."""
    from routing.profiles import WALKING, WHEELCHAIR

    ours = Ours(subject)
    result: dict[str, Any] = {
        **json.loads(subject.stamp.read_text()),
        "nodes": len(ours.network.station.nodes),
        "pathways": len(ours.network.station.pathways),
        "load_s": ours.load_s,
        "map_mb": ours.map_mb,
    }
    begin, before_mb = time.process_time(), _rss_mb()
    ours.warm([WALKING])
    result["fit_s"], result["profile_mb"] = time.process_time() - begin, _rss_mb() - before_mb
    ours.warm([WHEELCHAIR])
    peers: dict[str, Peer] = {}
    try:
        python = install()
        for name, (settings, seconds) in {
            "pyvalhalla": build_valhalla(python, subject.name, subject.osm),
            f"OSRM {subject.algorithm}": build_osrm(
                python, subject.name, subject.osm, subject.algorithm
            ),
        }.items():
            peers[name] = Peer(python, settings)
            result.setdefault("peer_s", {})[name] = seconds
    except NoPeersError as error:
        result["no_peers"] = str(error)
    pairs = _pairs(ours, subject, WALKING)
    for kind in ("any", "near"):
        result[kind] = _whole_answers(ours, peers, pairs[kind], WALKING)
    for peer in peers.values():
        peer.close()
    result["profile"] = _where_time_goes(ours, pairs["any"], WALKING)
    numbers = [(start, end) for _, _, start, end in pairs["any"]]
    result["own"] = own_figures(ours.network, numbers)
    result["search"] = _search_alone(ours, pairs["any"], subject.slow_pairs, WALKING)
    return result


def _where_time_goes(ours: Ours, pairs: list[Any], profile: Any) -> list[tuple[str, float]]:
    """Return the share of each of our own functions, callees included, largest first."""
    import cProfile
    import pstats

    profiler = cProfile.Profile()
    profiler.enable()
    for start, end, _, _ in pairs:
        ours.answer(start, end, profile)
    profiler.disable()
    stats = pstats.Stats(profiler)
    total = stats.total_tt  # type: ignore[attr-defined]
    rows = []
    for (file, _, function), (_, _, _, cumulative, _) in stats.stats.items():  # type: ignore[attr-defined]
        if str(ROOT) in file and ".venv" not in file and not function.startswith("<"):
            rows.append((f"{Path(file).stem}.{function}", cumulative / total))
    return sorted(rows, key=lambda row: -row[1])[1:15]


if __name__ == "__main__":
    if sys.argv[1] == "prepare":
        prepare(SUBJECTS[sys.argv[2]])
    else:
        sys.stdout.write(json.dumps(measure(SUBJECTS[sys.argv[1]])))
