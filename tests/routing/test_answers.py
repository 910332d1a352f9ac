"""Other ways, several stops, what is in reach, and what is said about the way itself."""

import datetime as dt
from dataclasses import replace

from maps.model import (
    Access,
    Conditions,
    NodeId,
    OperatingState,
    Outage,
    Place,
    PlaceId,
    PlaceKind,
    StationMap,
)
from routing.alternatives import Wish, alternatives
from routing.boarding import boarding_of
from routing.journey import Stop, plan_stops
from routing.network import compile_network
from routing.plan import plan
from routing.profile import Profile, minding_time_alone
from routing.profiles import POWER_WHEELCHAIR, WALKING, WHEELCHAIR
from routing.reach import reach
from routing.route import NoRoute, Request, Route
from tests.support.ascii_station import draw, elevator, stairs
from tests.support.random_stations import random_station


def request(profile: Profile = WALKING, start: str = "E", end: str = "P") -> Request:
    return Request(origins=(NodeId(start),), destinations=(NodeId(end),), profile=profile)


def found(station: StationMap, asked: Request) -> Route:
    answer = plan(compile_network(station), asked)
    assert isinstance(answer, Route)
    return answer


TWO_WAYS = draw(
    {"0": "E----a----P\n|         |\nb---------c"},
    edges={
        "b-c": {"is_covered": True},
        "E-b": {"is_covered": True},
        "P-c": {"is_covered": True},
    },
)


def test_who_wants_to_stay_dry_is_offered_the_roofed_way() -> None:
    network = compile_network(TWO_WAYS)
    best = plan(network, request())
    assert isinstance(best, Route)
    offered = {a.wish: a.route for a in alternatives(network, request(), best, 3)}
    assert offered[Wish.SHELTERED].ground.uncovered_m == 0.0
    assert offered[Wish.SHELTERED].distance_m > best.distance_m


def test_who_wants_to_climb_less_is_offered_the_lift() -> None:
    station = draw(
        {"0": "E----S--------L", "1": "P----S--------L"},
        elevator("L"),
        stairs("S", stair_count=60),
    )
    network = compile_network(station)
    best = plan(network, request())
    assert isinstance(best, Route)
    assert best.stair_count == 60
    offered = {a.wish: a.route for a in alternatives(network, request(), best, 3)}
    assert offered[Wish.GENTLEST].elevators == ("lift-L",)
    assert offered[Wish.GENTLEST].ground.rise_m < best.ground.rise_m


def test_fewer_changes_of_level_are_offered() -> None:
    station = draw(
        {"0": "E-A---------------------B-P", "1": "A---B"},
        elevator("A"),
        elevator("B"),
        edges={"A@1-B@1": {"length_m": 1.0}, "A@0-B@0": {"length_m": 30.0}},
    )
    station = replace(
        station,
        pathways=tuple(
            replace(p, traversal_time_s=5.0) if p.equipment else p for p in station.pathways
        ),
    )
    network = compile_network(station)
    best = plan(network, request())
    assert isinstance(best, Route)
    assert best.level_changes == 2
    offered = {a.wish: a.route for a in alternatives(network, request(), best, 3)}
    assert offered[Wish.FEWEST_LEVEL_CHANGES].level_changes == 0


def test_alternatives_truly_differ_and_never_break_a_promise() -> None:
    offered = 0
    for number in range(600):
        network = compile_network(random_station(number, sparse=0.8))
        station = network.station
        for profile in (WALKING, POWER_WHEELCHAIR):
            asked = Request(
                origins=(station.nodes[0].id,),
                destinations=(station.nodes[-1].id,),
                profile=profile,
            )
            best = plan(network, asked)
            if not isinstance(best, Route):
                continue
            others = alternatives(network, asked, best, 3)
            ways = [best.pathways, *(a.route.pathways for a in others)]
            assert len(set(ways)) == len(ways)
            assert len(others) <= 3
            assert len({a.wish for a in others if a.wish is not Wish.OTHER}) == len(
                [a for a in others if a.wish is not Wish.OTHER]
            )
            offered += len(others)
            for other in others:
                assert other.route.effort >= best.effort
                assert other.route.nodes[-1] == best.nodes[-1]
    assert offered > 20


# --- several stops


def test_a_journey_passes_its_stops_in_order() -> None:
    station = draw({"0": "E----a----b----P"})
    network = compile_network(station)
    journey = plan_stops(network, request(), [Stop(nodes=(NodeId(n),)) for n in ("b", "a", "P")])
    assert journey.is_found
    assert [leg.nodes[-1] for leg in journey.legs if isinstance(leg, Route)] == ["b", "a", "P"]
    assert sum(leg.distance_m for leg in journey.legs if isinstance(leg, Route)) == 125.0


def test_a_stop_with_several_nodes_is_left_where_the_whole_way_is_shortest() -> None:
    station = draw({"0": "x--E----a----P"})
    network = compile_network(station)
    toilet = Stop(nodes=(NodeId("x"), NodeId("a")))
    journey = plan_stops(network, request(), [toilet, Stop(nodes=(NodeId("P"),))])
    first = journey.legs[0]
    assert isinstance(first, Route)
    assert first.nodes[-1] == "a"


def test_a_journey_ends_at_the_stop_that_cannot_be_reached_and_says_why() -> None:
    station = draw({"0": "E----S----a", "1": "P----S"}, stairs("S"))
    network = compile_network(station)
    journey = plan_stops(
        network,
        request(WHEELCHAIR),
        [Stop(nodes=(NodeId("a"),)), Stop(nodes=(NodeId("P"),)), Stop(nodes=(NodeId("E"),))],
    )
    assert not journey.is_found
    assert [type(leg) for leg in journey.legs] == [Route, NoRoute]


# --- in reach


def test_what_is_in_reach_is_what_a_plan_says_it_is() -> None:
    ticketed = minding_time_alone(WALKING, with_ticket=True)
    for number in range(120):
        network = compile_network(random_station(number, sparse=0.9))
        station = network.station
        asked = Request(origins=(station.nodes[0].id,), destinations=(), profile=WALKING)
        within = dict(reach(network, asked, 90.0).nodes)
        for node in station.nodes:
            answer = plan(network, replace(asked, destinations=(node.id,), profile=ticketed))
            is_near = isinstance(answer, Route) and answer.duration.typical_s <= 90.0
            assert (node.id in within) == is_near or (
                # walking up to the limit in whole milliseconds
                isinstance(answer, Route) and abs(answer.duration.typical_s - 90.0) < 0.1
            )


def test_places_in_reach_come_nearest_first() -> None:
    station = draw({"0": "E----P---------Q"})
    found_places = reach(compile_network(station), request(end="E"), 120.0).places
    assert [place for place, _ in found_places] == ["place-E", "place-P", "place-Q"]
    assert [s for _, s in found_places] == sorted(s for _, s in found_places)


# --- what is said about a way


def test_the_state_of_each_lift_comes_with_its_age() -> None:
    station = draw({"0": "E----L", "1": "P----L"}, elevator("L"))
    issued = dt.datetime(2026, 3, 1, 12, tzinfo=dt.UTC)
    works = Outage(subject="lift-L", state=OperatingState.IN_SERVICE)
    reported = replace(
        request(WHEELCHAIR),
        conditions=Conditions(issued=issued, outages=(works,)),
        at=issued + dt.timedelta(minutes=4),
    )
    (state,) = found(station, reported).elevator_states
    assert (state.equipment, state.state, state.as_of) == (
        "lift-L",
        OperatingState.IN_SERVICE,
        issued,
    )
    (unreported,) = found(station, request(WHEELCHAIR)).elevator_states
    assert unreported.state is None


def test_the_ground_of_a_way_is_added_up() -> None:
    station = draw(
        {"0": "E----a----S", "1": "P----S"},
        stairs("S", stair_count=10),
        edges={
            "E-a": {"incline_ratio": 0.06, "longest_slope_m": 8.0},
            "a-S@0": {"is_covered": True},
        },
    )
    ground = found(station, request()).ground
    assert ground.rise_m == 3.2  # 25 m of 6 %, and ten steps of 17 cm
    assert ground.sloped_m == 25.0
    assert ground.longest_slope_m == 8.0
    assert (ground.steepest_up_ratio, ground.steepest_down_ratio) == (0.06, 0.0)
    assert ground.uncovered_m > 25.0


def platform(**facts: object) -> Place:
    return Place(
        id=PlaceId("p"),
        kind=PlaceKind.PLATFORM,
        levels=(),
        position=(0.0, 0.0),
        **facts,  # type: ignore[arg-type]
    )


def test_the_last_step_into_the_train_is_judged_for_this_person() -> None:
    def access(profile: Profile = WHEELCHAIR, **facts: object) -> Access | None:
        said = boarding_of(platform(**facts), profile)
        return None if said is None else said.access

    assert access(gap_m=0.05, step_m=0.02) is Access.YES
    assert access(gap_m=0.05) is Access.UNKNOWN
    assert access(gap_m=0.15, step_m=0.02, has_boarding_ramp=True) is Access.LIMITED
    assert access(gap_m=0.15, step_m=0.02, has_boarding_ramp=False) is Access.NO
    assert access(gap_m=0.15, step_m=0.02) is Access.UNKNOWN
    assert access(gap_m=0.05, step_m=-0.2, has_boarding_ramp=False) is Access.NO
    assert access(WALKING, gap_m=0.3) is None
