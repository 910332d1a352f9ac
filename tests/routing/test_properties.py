"""What must hold on every map, for every traveller."""

from dataclasses import replace

import networkx as nx
from hypothesis import given
from hypothesis import strategies as st

from maps.model import Conditions, OperatingState, Outage, PathwayMode, StationMap
from routing.cost import Price
from routing.network import Network, compile_network
from routing.plan import plan
from routing.profile import Figure, Profile
from routing.profiles import PROFILES, WHEELCHAIR
from routing.route import NoRoute, Request, Route
from routing.search import shortest_path
from tests.support.generated import stations

profiles = st.sampled_from(PROFILES)


def request(station: StationMap, profile: Profile, conditions: Conditions | None = None) -> Request:
    return Request(
        origins=(station.nodes[0].id,),
        destinations=(station.nodes[-1].id,),
        profile=profile,
        conditions=conditions or Conditions(),
    )


def edge_numbers(network: Network, route: Route) -> list[int]:
    numbers = []
    index = {p.id: i for i, p in enumerate(network.station.pathways)}
    for pathway_id, start in zip(route.pathways, route.nodes[:-1], strict=True):
        pathway = network.station.pathway_by_id[pathway_id]
        numbers.append(2 * index[pathway_id] + (pathway.from_node != start))
    return numbers


def reference(
    network: Network, profile: Profile, closed: frozenset[str] = frozenset()
) -> int | None:
    """The same question put to networkx."""
    graph = nx.MultiDiGraph()
    graph.add_nodes_from(network.index_of)
    fares = network.fares(profile)
    for number, weight in enumerate(fares.weights):
        pathway = network.edge(number).pathway
        if weight < 0 or pathway.equipment in closed:
            continue
        ends = (pathway.from_node, pathway.to_node)
        graph.add_edge(*(ends if number % 2 == 0 else ends[::-1]), weight=weight)
    try:
        return nx.dijkstra_path_length(
            graph, network.station.nodes[0].id, network.station.nodes[-1].id
        )
    except nx.NetworkXNoPath:
        return None


@given(stations(), profiles)
def test_the_search_equals_a_reference_search(station: StationMap, profile: Profile) -> None:
    network = compile_network(station)
    answer = plan(network, request(station, profile))
    expected = reference(network, profile)
    if expected is None:
        assert isinstance(answer, NoRoute)
    else:
        assert isinstance(answer, Route)
        weights = network.fares(profile).weights
        assert sum(weights[n] for n in edge_numbers(network, answer)) == expected


@given(stations(), profiles)
def test_no_one_is_sent_over_a_forbidden_edge(station: StationMap, profile: Profile) -> None:
    network = compile_network(station)
    answer = plan(network, request(station, profile))
    if isinstance(answer, Route):
        for number in edge_numbers(network, answer):
            assert isinstance(network.fares(profile).price(number), Price)


@given(stations(), st.data())
def test_an_outage_never_improves_a_route_and_lifting_it_restores_it(
    station: StationMap, data: st.DataObject
) -> None:
    network = compile_network(station)
    before = plan(network, request(station, WHEELCHAIR))
    if not station.equipment:
        return
    broken = data.draw(st.sampled_from(station.equipment)).id
    outage = Outage(subject=broken, state=OperatingState.OUT_OF_SERVICE)
    during = plan(network, request(station, WHEELCHAIR, Conditions(outages=(outage,))))
    if isinstance(during, Route):
        assert isinstance(before, Route)
        assert before.effort <= during.effort
        assert broken not in during.elevators
    assert plan(network, request(station, WHEELCHAIR)) == before


@given(stations())
def test_a_tighter_limit_never_shortens_a_route(station: StationMap) -> None:
    network = compile_network(station)
    tight = replace(
        WHEELCHAIR, max_incline_up_ratio=Figure(value=0.03, unit="ratio", source="this test")
    )
    loose, strict = (plan(network, request(station, p)) for p in (WHEELCHAIR, tight))
    if isinstance(strict, Route):
        assert isinstance(loose, Route)
        assert loose.effort <= strict.effort


@given(stations())
def test_taking_all_barriers_away_opens_a_way(station: StationMap) -> None:
    network = compile_network(station)
    answer = plan(network, request(station, WHEELCHAIR))
    if not isinstance(answer, NoRoute) or answer.barriers[0].kind == "gap":
        return
    fares = network.fares(WHEELCHAIR)
    named = {b.subject for b in answer.barriers}
    weights = [
        1 if w < 0 and getattr(p, "subject", None) in named else w
        for w, p in zip(fares.weights, fares.prices, strict=True)
    ]
    assert shortest_path(network.out, weights, [0], [len(station.nodes) - 1]) is not None


@given(stations())
def test_a_gap_is_only_said_where_nothing_connects(station: StationMap) -> None:
    network = compile_network(station)
    answer = plan(network, request(station, WHEELCHAIR))
    graph = nx.Graph((p.from_node, p.to_node) for p in station.pathways)
    graph.add_nodes_from(n.id for n in station.nodes)
    connected = nx.has_path(graph, station.nodes[0].id, station.nodes[-1].id)
    if isinstance(answer, NoRoute):
        assert (answer.barriers[0].kind == "gap") == (not connected)


@given(stations(), profiles)
def test_a_map_that_is_the_same_both_ways_is_crossed_the_same_both_ways(
    station: StationMap, profile: Profile
) -> None:
    level = {
        "is_bidirectional": True,
        "incline_ratio": None,
        "goes_up": None,
        "mode": PathwayMode.WALKWAY,
        "stair_count": None,
        "equipment": None,
    }
    station = replace(station, pathways=tuple(replace(p, **level) for p in station.pathways))
    network = compile_network(station)
    there = plan(network, request(station, profile))
    back = plan(
        network,
        Request(
            origins=(station.nodes[-1].id,), destinations=(station.nodes[0].id,), profile=profile
        ),
    )
    assert isinstance(there, Route) == isinstance(back, Route)
    if isinstance(there, Route) and isinstance(back, Route):
        assert there.effort == back.effort
        assert there.duration == back.duration
