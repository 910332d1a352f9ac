"""The promises to a traveller, on every built-in station, for every profile."""

from functools import cache
from pathlib import Path

import pytest

from app.assets import ASSETS
from app.station_files import load_station
from maps.model import Conditions, NodeId, OperatingState, Outage, PlaceKind
from routing.audit import audit, outside
from routing.cost import Price
from routing.nearest import approaches_to
from routing.network import Network, compile_network
from routing.plan import plan
from routing.plan_b import plans_b
from routing.profile import Profile
from routing.profiles import PROFILES, WHEELCHAIR
from routing.route import NoRoute, Request, Route
from routing.search import shortest_path

STATIONS = sorted((ASSETS / "stations").glob("*.json"))
EACH_STATION = pytest.mark.parametrize("file", STATIONS, ids=lambda path: path.stem)
EACH_PROFILE = pytest.mark.parametrize("profile", PROFILES, ids=lambda p: p.name)


@cache
def network_of(file: Path) -> Network:
    return compile_network(load_station(file))


@cache
def doors(file: Path) -> tuple[NodeId, ...]:
    """Where people come from: some nodes outside, spread over the map."""
    network = network_of(file)
    nodes = [network.station.nodes[n].id for n in outside(network)]
    return tuple(nodes[:: max(1, len(nodes) // 5)])


def questions(file: Path, profile: Profile, conditions: Conditions | None = None) -> list[Request]:
    places = [p for p in network_of(file).station.places if p.nodes]
    chosen = [p for p in places if p.kind is PlaceKind.PLATFORM][:12] + places[
        :: len(places) // 12 + 1
    ]
    return [
        Request(
            origins=doors(file),
            destinations=place.nodes,
            profile=profile,
            conditions=conditions or Conditions(),
            place=place.id,
        )
        for place in chosen
    ]


def edges_of(network: Network, route: Route) -> list[int]:
    index = {pathway.id: 2 * i for i, pathway in enumerate(network.station.pathways)}
    numbers = []
    for pathway_id, start in zip(route.pathways, route.nodes[:-1], strict=True):
        pathway = network.station.pathway_by_id[pathway_id]
        numbers.append(index[pathway_id] + (pathway.from_node != start))
    return numbers


@EACH_STATION
@EACH_PROFILE
def test_every_way_is_allowed_lightest_and_the_sum_of_its_parts(
    file: Path, profile: Profile
) -> None:
    network = network_of(file)
    fares = network.fares(profile)
    for request in questions(file, profile):
        answer = plan(network, request)
        reference = shortest_path(
            network.out,
            fares.weights,
            [network.node_number(n) for n in request.origins],
            [network.node_number(n) for n in request.destinations],
        )
        assert isinstance(answer, Route) == (reference is not None)
        if not isinstance(answer, Route) or reference is None:
            continue
        numbers = edges_of(network, answer)
        prices = [fares.price(number) for number in numbers]
        assert all(isinstance(price, Price) for price in prices)
        weight = sum(fares.weights[number] for number in numbers)
        assert weight == sum(fares.weights[number] for number in reference[1])
        assert answer.effort == pytest.approx(
            sum(p.weight for p in prices if isinstance(p, Price)), abs=0.01
        )
        assert answer.duration.typical_s == pytest.approx(
            sum(p.seconds for p in prices if isinstance(p, Price)), abs=0.06
        )


@EACH_STATION
def test_the_loss_of_a_sole_lift_is_answered_by_that_lift_alone(file: Path) -> None:
    network = network_of(file)
    everywhere = tuple(network.station.nodes[n].id for n in outside(network))
    found = audit(network, WHEELCHAIR)
    sole = [(e.equipment, place) for e in found.elevators for place in e.sole_link_for]
    for lift, place in sole[:12]:
        out = Conditions(outages=(Outage(subject=lift, state=OperatingState.OUT_OF_SERVICE),))
        answer = plan(
            network,
            Request(
                origins=everywhere,
                destinations=network.station.place_by_id[place].nodes,
                profile=WHEELCHAIR,
                conditions=out,
                place=place,
            ),
        )
        assert isinstance(answer, NoRoute)
        assert [(b.subject, b.reason) for b in answer.barriers] == [(lift, "out_of_service")]


@EACH_STATION
def test_plan_b_is_what_a_day_without_the_lift_would_bring(file: Path) -> None:
    network = network_of(file)
    seen: set[str] = set()
    for request in questions(file, WHEELCHAIR):
        route = plan(network, request)
        if not isinstance(route, Route):
            continue
        for plan_b in plans_b(network, request, route):
            if plan_b.without in seen:
                continue
            seen.add(plan_b.without)
            out = Outage(subject=plan_b.without, state=OperatingState.OUT_OF_SERVICE)
            expected = plan(
                network,
                Request(
                    origins=request.origins,
                    destinations=request.destinations,
                    profile=WHEELCHAIR,
                    conditions=Conditions(outages=(out,)),
                    place=request.place,
                ),
            )
            assert type(plan_b.answer) is type(expected)
            if isinstance(plan_b.answer, Route) and isinstance(expected, Route):
                assert plan_b.answer.effort == expected.effort
                assert plan_b.without not in plan_b.answer.elevators
    assert seen


@EACH_STATION
@EACH_PROFILE
def test_the_minutes_of_a_list_are_the_minutes_of_the_way(file: Path, profile: Profile) -> None:
    network = network_of(file)
    told = 0
    for question in questions(file, profile)[:8]:
        assert question.place is not None
        place = network.station.place_by_id[question.place]
        ways = approaches_to(network, question, [place])
        answer = plan(network, question)
        if isinstance(answer, Route):
            told += 1
            assert round(ways[place.id].seconds, 1) == answer.duration.typical_s
            assert round(ways[place.id].length_m, 2) == answer.distance_m
        else:
            assert place.id not in ways
    assert told or profile.name == "mobility_scooter"
