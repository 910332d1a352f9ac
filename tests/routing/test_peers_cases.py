"""Cases that other engines are tested by, written anew, with our own expected answers.

Where we differ, the reason stands beside the test.
"""

from dataclasses import replace

import pytest

from maps.model import (
    Access,
    Conditions,
    NodeId,
    OperatingState,
    Outage,
    PathwayMode,
    StationMap,
)
from routing.network import compile_network
from routing.plan import plan
from routing.profile import Figure, Profile
from routing.profiles import WALKING, WHEELCHAIR
from routing.route import NoRoute, Request, Route
from tests.support.ascii_station import draw, elevator, escalator, stairs


def ask(station: StationMap, profile: Profile, start: str = "E", end: str = "P") -> Route | NoRoute:
    return plan(
        compile_network(station),
        Request(origins=(NodeId(start),), destinations=(NodeId(end),), profile=profile),
    )


def seconds(answer: Route | NoRoute) -> float:
    assert isinstance(answer, Route)
    return answer.duration.typical_s


# --- OpenTripPlanner, PathwayEdgeTest


def test_a_pathway_with_a_time_takes_that_time() -> None:
    station = draw({"0": "E----P"}, edges={"E-P": {"traversal_time_s": 60.0}})
    assert seconds(ask(station, WALKING)) == 60.0


def test_a_pathway_without_one_takes_its_length_at_walking_speed() -> None:
    station = draw({"0": "E----P"}, edges={"E-P": {"length_m": 60.0}})
    assert seconds(ask(station, WALKING)) == 50.0


def test_what_is_stated_inaccessible_is_no_way_and_not_a_way_that_costs_25_times_as_much() -> None:
    station = draw({"0": "E----P"}, edges={"E-P": {"access": Access.NO}})
    answer = ask(station, WHEELCHAIR)
    assert isinstance(answer, NoRoute)
    assert answer.barriers[0].reason == "not_accessible"


@pytest.mark.parametrize("slope", [0.07, 0.08])
def test_a_slope_within_the_limit_is_a_way(slope: float) -> None:
    station = draw({"0": "E----P"}, edges={"E-P": {"incline_ratio": slope}})
    assert isinstance(ask(station, WHEELCHAIR), Route)


@pytest.mark.parametrize("slope", [0.09, 0.091, 0.0915, 0.11])
def test_a_slope_beyond_it_is_none_where_a_peer_only_makes_it_dearer(slope: float) -> None:
    station = draw({"0": "E----P"}, edges={"E-P": {"incline_ratio": slope}})
    answer = ask(station, WHEELCHAIR)
    assert isinstance(answer, NoRoute)
    assert (answer.barriers[0].reason, answer.barriers[0].value) == ("too_steep", slope)


def test_half_of_all_stairs_count_downwards_and_are_stairs_all_the_same() -> None:
    """A peer that asked for a positive count took them for level ways."""
    station = draw({"0": "E----P"}, edges={"E-P": {"mode": PathwayMode.STAIRS, "stair_count": -12}})
    answer = ask(station, WHEELCHAIR)
    assert isinstance(answer, NoRoute)
    assert (answer.barriers[0].reason, answer.barriers[0].value) == ("stairs", 12)


# --- OpenTripPlanner, ElevatorHopEdgeTest


def test_a_lift_takes_a_wait_and_a_ride_for_each_level() -> None:
    def shaft(top: int) -> StationMap:
        pictures = {str(level): "L" for level in range(1, top)}
        return draw({"0": "E-L", **pictures, str(top): "P-L"}, elevator("L"))

    one, five = seconds(ask(shaft(1), WALKING)), seconds(ask(shaft(5), WALKING))
    assert five - one == pytest.approx(4 * 20.0)


def test_a_lift_stated_inaccessible_is_none_and_an_unknown_one_is_told() -> None:
    def lift(access: Access) -> Route | NoRoute:
        return ask(draw({"0": "E-L", "1": "P-L"}, elevator("L", access=access)), WHEELCHAIR)

    assert isinstance(lift(Access.NO), NoRoute)
    unknown, stated = lift(Access.UNKNOWN), lift(Access.YES)
    assert isinstance(unknown, Route)
    assert isinstance(stated, Route)
    assert "elevator_access" in {u.what for u in unknown.unverified}
    assert "elevator_access" not in {u.what for u in stated.unverified}


# --- OpenTripPlanner, EscalatorEdgeTest


def test_an_escalator_of_45_metres_takes_100_seconds() -> None:
    station = draw(
        {"0": "E----P"},
        edges={"E-P": {"mode": PathwayMode.ESCALATOR, "length_m": 45.0, "is_bidirectional": False}},
    )
    assert seconds(ask(station, WALKING)) == 100.0


def test_a_time_on_an_escalator_wins_over_its_length_and_wheels_stay_off_it() -> None:
    station = draw(
        {"0": "E----P"},
        edges={
            "E-P": {
                "mode": PathwayMode.ESCALATOR,
                "length_m": 45.0,
                "traversal_time_s": 30.0,
                "is_bidirectional": False,
            }
        },
    )
    assert seconds(ask(station, WALKING)) == 30.0
    assert isinstance(ask(station, WHEELCHAIR), NoRoute)


# --- osr and Valhalla


def test_nobody_is_sent_up_an_escalator_that_runs_down() -> None:
    """osr and Valhalla route both ways."""
    station = draw({"0": "E----S", "1": "P----S"}, escalator("S"))
    assert isinstance(ask(station, WALKING), Route)
    back = ask(station, WALKING, "P", "E")
    assert isinstance(back, NoRoute)
    assert back.barriers[0].reason == "one_way"


def test_on_the_level_a_way_costs_the_same_there_and_back() -> None:
    station = draw({"0": "E----a----P\n     |\n     b"})
    assert seconds(ask(station, WALKING)) == seconds(ask(station, WALKING, "P", "E"))


def test_a_lift_that_is_made_dear_is_not_taken_where_stairs_lead_there() -> None:
    """Valhalla: ElevatorPenalty."""
    station = draw({"0": "E----L-S", "1": "P----L-S"}, elevator("L"), stairs("S", stair_count=200))
    dear = replace(
        WALKING, elevator_wait_s=Figure(value=3600.0, unit="s", source="Valhalla's test")
    )
    cheap, avoided = ask(station, WALKING), ask(station, dear)
    assert isinstance(cheap, Route)
    assert isinstance(avoided, Route)
    assert cheap.elevators == ("lift-L",)
    assert avoided.elevators == ()
    assert avoided.stair_count == 200


def test_a_lift_out_leaves_a_wheelchair_none_and_feet_one() -> None:
    """MOTIS: siri_fm_routing_test."""
    station = draw({"0": "E----L-S", "1": "P----L-S"}, elevator("L"), stairs("S"))
    out = Conditions(outages=(Outage(subject="lift-L", state=OperatingState.OUT_OF_SERVICE),))
    answers = [
        plan(
            compile_network(station),
            Request(
                origins=(NodeId("E"),),
                destinations=(NodeId("P"),),
                profile=profile,
                conditions=out,
            ),
        )
        for profile in (WHEELCHAIR, WALKING)
    ]
    assert [type(a) for a in answers] == [NoRoute, Route]


# --- openrouteservice, ResultTest: the tighter the limit, the longer the way


@pytest.mark.parametrize(
    ("limit", "value_of", "values"),
    [
        ("min_width_m", "min_width_m", [0.9, 1.0, 1.5, 2.1]),
        ("max_incline_up_ratio", "incline_ratio", [0.08, 0.05, 0.03, 0.0]),
        ("max_kerb_height_m", "kerb_height_m", [0.31, 0.1, 0.05, 0.0]),
    ],
)
def test_a_tighter_limit_never_shortens_a_way(
    limit: str, value_of: str, values: list[float]
) -> None:
    station = draw(
        {"0": "E--a--P\n|  |  |\nb--c--d\n|  |  |\ne--f--g"},
        edges={
            name: {value_of: value}
            for name, value in zip(("E-a", "b-c", "c-d"), values, strict=False)
        },
    )
    lengths = []
    for value in values:
        profile = replace(
            WHEELCHAIR,
            uphill_decay=None,
            **{limit: Figure(value=value, unit="", source="this test")},  # type: ignore[arg-type]
        )
        answer = ask(station, profile)
        lengths.append(answer.distance_m if isinstance(answer, Route) else float("inf"))
    assert lengths == sorted(lengths)
    assert lengths[0] < lengths[-1]
