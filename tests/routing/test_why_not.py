"""When there is no way, the answer is exactly what trying everything would have found."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations

import pytest

from maps.model import (
    Access,
    Conditions,
    Equipment,
    EquipmentId,
    EquipmentKind,
    NodeId,
    OperatingState,
    Outage,
    StationMap,
    source_id,
)
from routing.cost import Refusal
from routing.network import Network, compile_network
from routing.passing import RAISED_KERB_M
from routing.plan import closed_now, plan
from routing.plan_b import plans_b, worst_of
from routing.profile import Profile
from routing.profiles import MOBILITY_SCOOTER, PROFILES, WHEELCHAIR
from routing.relaxations import CHANGES, Change
from routing.route import NoRoute, Request, Route
from routing.search import reachable
from routing.structure import smallest_cut
from tests.support.ascii_station import draw, elevator, stairs
from tests.support.random_stations import random_station

# those whose limits are worth trying one by one
LIMITED = [p for p in PROFILES if p.device is not None]


def question(
    station: StationMap, profile: Profile, conditions: Conditions | None = None
) -> Request:
    return Request(
        origins=(station.nodes[0].id,),
        destinations=(station.nodes[-1].id,),
        profile=profile,
        conditions=conditions or Conditions(),
    )


def opens(network: Network, request: Request, profile: Profile) -> bool:
    return isinstance(plan(network, replace(request, profile=profile)), Route)


def every_amount(network: Network, change: Change) -> list[float]:
    """Every value on the map that a limit could be moved to, the easiest first."""
    station = network.station
    values: set[float | None] = {RAISED_KERB_M}
    for pathway in station.pathways:
        values |= {
            abs(pathway.incline_ratio or 0.0),
            pathway.longest_slope_m,
            pathway.kerb_height_m,
            pathway.step_height_m,
            pathway.min_width_m,
            abs(pathway.cross_slope_ratio or 0.0),
        }
    values |= {node.min_width_m for node in station.nodes}
    values |= {machine.door_width_m for machine in station.equipment}
    return sorted((v for v in values if v is not None), reverse=change.smaller_is_more)


def unanswered(
    count: int, profile: Profile, *, most_nodes: int = 7
) -> Iterator[tuple[Network, Request, NoRoute]]:
    """Small maps on which there is no way for somebody."""
    first = 10_000 * PROFILES.index(profile)  # each profile meets maps of its own
    for number in range(first, first + count):
        network = compile_network(random_station(number, most_nodes=most_nodes))
        request = question(network.station, profile)
        answer = plan(network, request)
        if isinstance(answer, NoRoute):
            yield network, request, answer


@pytest.mark.parametrize("profile", LIMITED, ids=lambda p: p.name)
def test_relaxations_are_those_that_trying_each_finds(profile: Profile) -> None:
    opened = 0
    for network, request, answer in unanswered(700, profile):
        _holds_every_relaxation(network, request, answer)
        opened += bool(answer.relaxations)
    assert opened > 30


def _holds_every_relaxation(network: Network, request: Request, answer: NoRoute) -> None:
    profile = request.profile
    told = {r.change: r for r in answer.relaxations}
    for change in CHANGES:
        assert (change.name in told) == opens(network, request, change.relax(profile, None)), change
        if change.name not in told or change.counts or change.unit == "places":
            continue
        amounts = every_amount(network, change)
        smallest = next(a for a in amounts if opens(network, request, change.relax(profile, a)))
        # a kerb that nobody has measured is told without a number
        is_kerb = change.name == "accept_kerb" and smallest >= RAISED_KERB_M
        unmeasured = {smallest, 0.0} if is_kerb else {smallest}
        assert told[change.name].amount in unmeasured, change.name


def test_stairs_are_accepted_as_few_as_possible() -> None:
    tried = 0
    for network, request, answer in unanswered(800, WHEELCHAIR, most_nodes=6):
        told = {r.change: r.amount for r in answer.relaxations}.get("accept_stairs")
        if told:
            tried += 1
            _holds_no_fewer_steps(network, request.profile, told)
    assert tried > 15


def _holds_no_fewer_steps(network: Network, profile: Profile, told: float) -> None:
    change = next(c for c in CHANGES if c.name == "accept_stairs")
    fares = network.fares_of(profile)
    offered = network.relaxed(fares, change.relax(profile, None), change.reasons)
    opened = dict(zip(offered.edges.tolist(), offered.weights.tolist(), strict=True))
    steps = {
        edge: paid.value
        for edge in opened
        if isinstance(paid := fares.price(edge), Refusal) and paid.value is not None
    }
    # take every set of flights with fewer steps than told: none of them opens a way
    fewer = [
        flights
        for size in range(len(steps) + 1)
        for flights in combinations(sorted({e >> 1 for e in steps}), size)
        if sum(max(steps.get(2 * n, 0), steps.get(2 * n + 1, 0)) for n in flights) < told
    ]
    for flights in fewer:
        weights = list(fares.weights)
        for edge, weight in opened.items():
            if edge >> 1 in flights:
                weights[edge] = weight
        reached = reachable(network.out, weights, [0])
        assert len(network.station.nodes) - 1 not in reached


def without_subjects(
    network: Network, fares: object, subjects: set[str], closed: dict[int, str]
) -> list[int]:
    """Weights where edges barred by anything but `subjects` may be walked."""
    weights = []
    for edge, weight in enumerate(fares.weights):  # type: ignore[attr-defined]
        if weight >= 0 and edge not in closed:
            weights.append(1)
            continue
        paid = fares.price(edge)  # type: ignore[attr-defined]
        subject = closed.get(edge) or (source_id(paid.subject) if isinstance(paid, Refusal) else "")
        weights.append(-1 if subject in subjects else 1)
    return weights


def test_the_cut_is_the_smallest_set_that_every_way_meets() -> None:
    met = [_holds_the_cut(random_station(number, most_nodes=6)) for number in range(500)]
    assert sum(size > 1 for size in met) > 20


def _holds_the_cut(station: StationMap) -> int:
    network = compile_network(station)
    request = question(station, WHEELCHAIR)
    fares, closed = network.fares(WHEELCHAIR), closed_now(network, request)
    cut = smallest_cut(network, fares, closed, request)
    answer = plan(network, request)
    goal = len(station.nodes) - 1
    if isinstance(answer, Route) or answer.barriers[0].kind == "gap":
        assert cut == ()
        return 0
    every = {
        source_id(paid.subject)
        for edge in network.refused(fares)
        if isinstance(paid := fares.price(edge), Refusal)
    }
    parted = goal not in reachable(
        network.out, without_subjects(network, fares, set(cut), closed), [0]
    )
    assert parted
    for few in combinations(sorted(every), len(cut) - 1):
        weights = without_subjects(network, fares, set(few), closed)
        assert goal in reachable(network.out, weights, [0])
    return len(cut)


@pytest.mark.parametrize("profile", LIMITED, ids=lambda p: p.name)
def test_plan_b_is_the_best_way_of_a_day_on_which_the_lift_is_out(profile: Profile) -> None:
    tried = 0
    for number in range(800):
        network = compile_network(random_station(number, sparse=0.8))
        request = question(network.station, profile)
        route = plan(network, request)
        if isinstance(route, Route) and route.elevators:
            tried += 1
            _holds_plan_b(network, request, route)
    assert tried > 2


def _holds_plan_b(network: Network, request: Request, route: Route) -> None:
    station, profile = network.station, request.profile
    plans = plans_b(network, request, route)
    assert [p.without for p in plans] == list(route.elevators)
    for plan_b in plans:
        outage = Outage(subject=plan_b.without, state=OperatingState.OUT_OF_SERVICE)
        fresh = compile_network(station)
        expected = plan(fresh, question(station, profile, Conditions(outages=(outage,))))
        assert isinstance(plan_b.answer, Route) == isinstance(expected, Route)
        if isinstance(plan_b.answer, Route) and isinstance(expected, Route):
            assert plan_b.answer.effort == expected.effort
            assert plan_b.without not in plan_b.answer.elevators
        assert plan_b.is_sole_link == isinstance(expected, NoRoute)
    worst = worst_of(plans)
    assert worst is not None
    assert worst.is_sole_link == any(p.is_sole_link for p in plans)


def test_a_report_under_another_name_does_not_save_a_lift_from_failing() -> None:
    station = draw({"0": "E----L", "1": "P----L"}, elevator("L", same_as=("operator:7",)))
    network = compile_network(station)
    works = Outage(subject="operator:7", state=OperatingState.IN_SERVICE)
    request = Request(
        origins=(NodeId("E"),),
        destinations=(NodeId("P"),),
        profile=WHEELCHAIR,
        conditions=Conditions(outages=(works,)),
    )
    route = plan(network, request)
    assert isinstance(route, Route)
    assert route.elevator_states[0].state is OperatingState.IN_SERVICE
    (plan_b,) = plans_b(network, request, route)
    assert plan_b.is_sole_link


def test_an_unknown_state_under_another_name_is_told() -> None:
    station = draw({"0": "E----L", "1": "P----L"}, elevator("L", same_as=("operator:7",)))
    unknown = Outage(subject="operator:7", state=OperatingState.UNKNOWN)
    request = Request(
        origins=(NodeId("E"),),
        destinations=(NodeId("P"),),
        profile=WHEELCHAIR,
        conditions=Conditions(outages=(unknown,)),
    )
    route = plan(compile_network(station), request)
    assert isinstance(route, Route)
    assert "elevator_state" in {u.what for u in route.unverified}


def test_what_nobody_measured_stops_who_cannot_turn_back_and_is_named() -> None:
    station = draw({"0": "E----L", "1": "P----L"}, elevator("L", access=Access.YES))
    answer = plan(
        compile_network(station),
        Request(origins=(NodeId("E"),), destinations=(NodeId("P"),), profile=MOBILITY_SCOOTER),
    )
    assert isinstance(answer, NoRoute)
    assert [(b.subject, b.reason) for b in answer.barriers] == [
        ("lift-L", "unverified_elevator_size")
    ]
    assert "accept_unverified" in {r.change for r in answer.relaxations}


def test_staff_with_a_platform_on_the_stairs_are_offered_and_called_so() -> None:
    station = draw({"0": "E----S", "1": "P----S"}, stairs("S", stair_count=20))
    carried = Equipment(
        id=EquipmentId("platform-lift"), kind=EquipmentKind.STAIRLIFT, position=(0.0, 0.0)
    )
    station = StationMap.of(
        **{
            **{f: getattr(station, f) for f in station.__dataclass_fields__},
            "equipment": [carried],
            "pathways": [
                replace(p, equipment=carried.id) if p.stair_count else p for p in station.pathways
            ],
        }
    )
    answer = plan(
        compile_network(station),
        Request(origins=(NodeId("E"),), destinations=(NodeId("P"),), profile=WHEELCHAIR),
    )
    assert isinstance(answer, NoRoute)
    assert [b.reason for b in answer.barriers] == ["stairlift"]
    assert {"with_staff_stairlift", "accept_stairs"} == {r.change for r in answer.relaxations}
