"""Every way of searching gives the same answers as the plain one, and as networkx."""

import random
import threading

import networkx as nx
import numpy as np
import pytest

from routing.hierarchy import Hierarchy, is_available, make_structure
from routing.search import ABSENT, Graph, PlainSearch, Searcher
from routing.structure_file import DamagedStructureError, read_structure, write_structure

GRAPHS = 1500


def random_graph(chance: random.Random) -> tuple[Graph, list[float], list[float]]:
    """Few nodes and many edges: parallel ones, loops, one-way ones, and parts that nothing joins."""
    nodes = chance.randint(1, 14)
    count = chance.randint(0, 3 * nodes)
    pairs = [(chance.randrange(nodes), chance.randrange(nodes)) for _ in range(count)]
    pairs += chance.choices(pairs, k=count // 4) if pairs else []
    tails = np.asarray([end for a, b in pairs for end in (a, b)], dtype=np.int64)
    heads = np.asarray([end for a, b in pairs for end in (b, a)], dtype=np.int64)
    places = [(chance.uniform(0, 99), chance.uniform(0, 99)) for _ in range(nodes)]
    return Graph(nodes, tails, heads), [x for x, _ in places], [y for _, y in places]


def random_weights(chance: random.Random, graph: Graph) -> list[int]:
    """Small whole numbers, so that many paths are equally light; every fourth edge is absent."""
    return [ABSENT if chance.random() < 0.25 else chance.randint(1, 6) for _ in graph.tails]


def as_networkx(graph: Graph, weights: list[int]) -> "nx.MultiDiGraph[int]":
    found: nx.MultiDiGraph[int] = nx.MultiDiGraph()
    found.add_nodes_from(range(graph.node_count))
    for tail, head, weight in zip(graph.tails, graph.heads, weights, strict=True):
        if weight >= 0:
            found.add_edge(int(tail), int(head), weight=weight)
    return found


def check_path(
    graph: Graph, weights: list[int], searcher: Searcher, starts: list[int], ends: list[int]
) -> None:
    """The path hangs together, uses no absent edge, and weighs what networkx says."""
    oracle = nx.multi_source_dijkstra_path_length(as_networkx(graph, weights), set(starts))
    expected = min((oracle[end] for end in ends if end in oracle), default=None)
    found = searcher.path(starts, ends)
    if expected is None:
        assert found is None
        return
    assert found is not None
    node, edges = found
    assert node in starts
    for edge in edges:
        assert graph.tails[edge] == node
        assert weights[edge] >= 0
        node = int(graph.heads[edge])
    assert node in ends
    assert sum(weights[edge] for edge in edges) == expected


def searchers(chance: random.Random, graph: Graph, x: list[float], y: list[float], weights):
    yield PlainSearch(graph, weights)
    if is_available():
        changing = chance.sample(range(graph.node_count), chance.randint(0, graph.node_count // 2))
        yield Hierarchy(make_structure(graph, x, y, changing), weights)


@pytest.mark.skipif(not is_available(), reason="routingkit-cch has no wheel for this machine")
def test_the_quick_search_is_there() -> None:
    graph = Graph(2, np.asarray([0, 1]), np.asarray([1, 0]))
    assert Hierarchy(make_structure(graph, [0, 1], [0, 1]), [7, ABSENT]).path([0], [1]) == (0, [0])


def test_every_search_equals_networkx_through_closures_and_reopenings() -> None:
    chance = random.Random(20261125)
    for _ in range(GRAPHS):
        graph, x, y = random_graph(chance)
        opened = random_weights(chance, graph)
        starts = [chance.randrange(graph.node_count) for _ in range(chance.randint(1, 3))]
        ends = [chance.randrange(graph.node_count) for _ in range(chance.randint(1, 3))]
        shut = [edge for edge in range(len(opened)) if chance.random() < 0.2]
        closed = [ABSENT if edge in set(shut) else w for edge, w in enumerate(opened)]
        for searcher in searchers(chance, graph, x, y, opened):
            before = searcher.path(starts, ends)
            check_path(graph, opened, searcher, starts, ends)
            searcher.close(shut)
            check_path(graph, closed, searcher, starts, ends)
            searcher.close(shut)  # what is closed stays closed
            check_path(graph, closed, searcher, starts, ends)
            searcher.open(reversed(shut))
            assert searcher.path(starts, ends) == before


def test_distances_and_trees_are_the_same_by_every_search() -> None:
    chance = random.Random(7)
    for _ in range(GRAPHS):
        graph, x, y = random_graph(chance)
        weights = random_weights(chance, graph)
        starts = [chance.randrange(graph.node_count) for _ in range(chance.randint(1, 3))]
        oracle = nx.multi_source_dijkstra_path_length(as_networkx(graph, weights), set(starts))
        expected = [oracle.get(node, ABSENT) for node in range(graph.node_count)]
        some = chance.sample(range(graph.node_count), chance.randint(1, graph.node_count))
        entered_by: list[list[int]] = []
        for searcher in searchers(chance, graph, x, y, weights):
            assert searcher.distances(starts, some) == [expected[node] for node in some]
            tree = searcher.tree(starts)
            assert tree.weight_to == expected
            entered_by.append(tree.entered_by)
            check_path(graph, weights, searcher, starts, some)
            found = tree.path(some)
            best = min((expected[node] for node in some if expected[node] >= 0), default=None)
            assert (found is None) == (best is None)
            if found is not None:
                assert found[0] in starts
                assert sum(weights[edge] for edge in found[1]) == best
            limit = chance.randint(0, 9)
            near = sorted((w, n) for n, w in enumerate(expected) if 0 <= w <= limit)
            assert tree.within(limit) == [node for _, node in near]
        assert all(entered == entered_by[0] for entered in entered_by)


def test_the_heaviest_weight_is_still_a_way() -> None:
    graph = Graph(2, np.asarray([0, 1]), np.asarray([1, 0]))
    for searcher in searchers(random.Random(0), graph, [0, 1], [0, 1], [2**31 - 1, ABSENT]):
        assert searcher.path([0], [1]) == (0, [0])
        assert searcher.path([1], [0]) is None


@pytest.mark.skipif(not is_available(), reason="routingkit-cch has no wheel for this machine")
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_another_thread_is_answered_too() -> None:
    graph = Graph(3, np.asarray([0, 1, 1, 2]), np.asarray([1, 0, 2, 1]))
    searcher = Hierarchy(make_structure(graph, [0, 1, 2], [0, 0, 0]), [1, 1, 1, 1])
    assert searcher.path([0], [2]) == (0, [0, 2])
    answers: list[object] = []
    thread = threading.Thread(target=lambda: answers.append(searcher.path([0], [2])))
    thread.start()
    thread.join()
    assert answers == [(0, [0, 2])]
    searcher.close([2])
    assert searcher.path([0], [2]) is None
    searcher.open([2])
    assert searcher.path([0], [2]) == (0, [0, 2])


@pytest.mark.skipif(not is_available(), reason="routingkit-cch has no wheel for this machine")
def test_a_structure_that_was_kept_answers_as_the_one_just_made() -> None:
    chance = random.Random(3)
    for _ in range(100):
        graph, x, y = random_graph(chance)
        weights = random_weights(chance, graph)
        made = make_structure(graph, x, y)
        kept = read_structure(write_structure(made, b"digest"), graph, b"digest")
        assert make_structure(graph, x, y).order.tolist() == made.order.tolist()
        assert kept.order.tolist() == made.order.tolist()
        one, other = Hierarchy(made, weights), Hierarchy(kept, weights)
        for start in range(graph.node_count):
            for end in range(graph.node_count):
                assert one.path([start], [end]) == other.path([start], [end])


@pytest.mark.skipif(not is_available(), reason="routingkit-cch has no wheel for this machine")
def test_a_damaged_structure_is_never_taken() -> None:
    graph = Graph(3, np.asarray([0, 1, 1, 2]), np.asarray([1, 0, 2, 1]))
    good = write_structure(make_structure(graph, [0, 1, 2], [0, 0, 0]), b"digest")
    with pytest.raises(DamagedStructureError, match="another map"):
        read_structure(good, graph, b"another")
    chance = random.Random(9)
    for _ in range(2000):
        bad = bytearray(good)
        for _ in range(chance.randint(1, 3)):
            bad[chance.randrange(len(bad))] = chance.randrange(256)
        bad = bad[: chance.choice([len(bad), chance.randrange(len(bad))])]
        try:
            found = read_structure(bytes(bad), graph, b"digest")
        except DamagedStructureError:
            continue
        assert sorted(found.order.tolist()) == [0, 1, 2]
        assert Hierarchy(found, [1, 1, 1, 1]).path([0], [2]) == (0, [0, 2])
