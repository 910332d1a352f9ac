"""A person is sent the way they can take, or told exactly what stands in it."""

import datetime as dt
from dataclasses import replace

import pytest

from maps.model import (
    Access,
    Conditions,
    Kerb,
    NodeId,
    OperatingState,
    Outage,
    PathwayId,
    StationMap,
)
from routing.network import compile_network
from routing.plan import plan
from routing.plan_b import plans_b
from routing.profile import Profile
from routing.profiles import WALKING, WHEELCHAIR
from routing.route import ManeuverKind, NoRoute, Request, Route, Turn
from tests.support.ascii_station import draw, elevator, escalator, stairs


def ask(
    station: StationMap,
    start: str,
    end: str,
    profile: Profile = WHEELCHAIR,
    *,
    out_of_service: tuple[str, ...] = (),
    facing_deg: float | None = None,
) -> Route | NoRoute:
    conditions = Conditions(
        outages=tuple(
            Outage(subject=s, state=OperatingState.OUT_OF_SERVICE) for s in out_of_service
        )
    )
    return plan(
        compile_network(station),
        Request(
            origins=(NodeId(start),),
            destinations=(NodeId(end),),
            profile=profile,
            conditions=conditions,
            facing_deg=facing_deg,
        ),
    )


LIFT_AND_STAIRS = draw(
    {"0": "E----S----L", "1": "P----S----L"}, elevator("L"), stairs("S", stair_count=18)
)


def test_a_wheelchair_takes_the_lift_where_feet_take_the_stairs() -> None:
    rolling = ask(LIFT_AND_STAIRS, "E", "P")
    walking = ask(LIFT_AND_STAIRS, "E", "P", WALKING)
    assert isinstance(rolling, Route)
    assert isinstance(walking, Route)
    assert rolling.elevators == ("lift-L",)
    assert rolling.stair_count == 0
    assert walking.elevators == ()
    assert walking.stair_count == 18
    assert walking.distance_m < rolling.distance_m


def test_a_lift_out_of_service_is_named_and_only_it() -> None:
    answer = ask(LIFT_AND_STAIRS, "E", "P", out_of_service=("lift-L",))
    assert isinstance(answer, NoRoute)
    assert [(b.subject, b.reason) for b in answer.barriers] == [("lift-L", "out_of_service")]
    stairs_instead = next(r for r in answer.relaxations if r.change == "accept_stairs")
    assert (stairs_instead.amount, stairs_instead.unit) == (18.0, "steps")


def test_lifting_the_outage_restores_the_same_route() -> None:
    network = compile_network(LIFT_AND_STAIRS)
    request = Request(origins=(NodeId("E"),), destinations=(NodeId("P"),), profile=WHEELCHAIR)
    outage = Outage(subject="lift-L", state=OperatingState.OUT_OF_SERVICE)
    before = plan(network, request)
    during = plan(
        network,
        Request(
            origins=request.origins,
            destinations=request.destinations,
            profile=WHEELCHAIR,
            conditions=Conditions(outages=(outage,)),
        ),
    )
    assert isinstance(during, NoRoute)
    assert plan(network, request) == before


def test_an_unknown_lift_state_is_passed_and_reported() -> None:
    conditions = Conditions(outages=(Outage(subject="lift-L", state=OperatingState.UNKNOWN),))
    answer = plan(
        compile_network(LIFT_AND_STAIRS),
        Request(
            origins=(NodeId("E"),),
            destinations=(NodeId("P"),),
            profile=WHEELCHAIR,
            conditions=conditions,
        ),
    )
    assert isinstance(answer, Route)
    assert "elevator_state" in {u.what for u in answer.unverified}


def test_a_snapshot_that_has_run_out_vouches_for_no_lift_not_even_an_unreported_one() -> None:
    until = dt.datetime(2026, 3, 1, 12, tzinfo=dt.UTC)
    request = Request(
        origins=(NodeId("E"),),
        destinations=(NodeId("P"),),
        profile=WHEELCHAIR,
        conditions=Conditions(valid_until=until),
        at=until,
    )
    network = compile_network(LIFT_AND_STAIRS)
    late = replace(request, at=until + dt.timedelta(seconds=1))
    for asked, doubts in ((request, 0), (late, 1)):
        answer = plan(network, asked)
        assert isinstance(answer, Route)
        assert sum(u.what == "elevator_state" for u in answer.unverified) == doubts


def test_permanent_barriers_are_named_only_where_repair_is_not_enough() -> None:
    station = draw({"0": "E----L", "1": "P----S----L", "2": "Q----S"}, elevator("L"), stairs("S"))
    answer = ask(station, "E", "Q", out_of_service=("lift-L",))
    assert isinstance(answer, NoRoute)
    assert {(b.kind, b.reason) for b in answer.barriers} == {
        ("elevator", "out_of_service"),
        ("stairs", "stairs"),
    }


def test_nothing_that_connects_is_said_as_such() -> None:
    answer = ask(draw({"0": "E----a P----b"}), "E", "P", WALKING)
    assert isinstance(answer, NoRoute)
    assert [(b.kind, b.reason) for b in answer.barriers] == [("gap", "not_connected")]


@pytest.mark.parametrize(
    ("facts", "reason"),
    [
        ({"kerb": Kerb.RAISED}, "kerb"),
        ({"kerb": Kerb.LOWERED, "kerb_height_m": 0.05}, "kerb"),
        ({"min_width_m": 0.7}, "too_narrow"),
        ({"incline_ratio": 0.12}, "too_steep"),
        ({"incline_ratio": -0.12}, "too_steep_down"),
        ({"access": Access.NO}, "not_accessible"),
    ],
)
def test_what_is_known_to_be_impassable_is_refused_with_its_reason(
    facts: dict[str, object], reason: str
) -> None:
    answer = ask(draw({"0": "E----a----P"}, edges={"a-P": facts}), "E", "P")
    assert isinstance(answer, NoRoute)
    assert [b.reason for b in answer.barriers] == [reason]
    assert isinstance(
        ask(draw({"0": "E----a----P"}, edges={"a-P": facts}), "E", "P", WALKING), Route
    )


def test_unknown_access_is_never_reported_as_verified() -> None:
    answer = ask(draw({"0": "E----P"}), "E", "P")
    assert isinstance(answer, Route)
    assert answer.unverified_m == answer.distance_m
    known = ask(draw({"0": "E----P"}, edges={"E-P": {"access": Access.YES}}), "E", "P")
    assert isinstance(known, Route)
    assert known.unverified_m == 0


def test_an_escalator_is_taken_in_its_direction_only() -> None:
    station = draw({"0": "E----S", "1": "P----S"}, escalator("S"))
    assert isinstance(ask(station, "E", "P", WALKING), Route)
    down = ask(station, "P", "E", WALKING)
    assert isinstance(down, NoRoute)
    assert down.barriers[0].reason == "one_way"


def test_the_loss_of_a_sole_lift_is_known_beforehand() -> None:
    network = compile_network(LIFT_AND_STAIRS)
    request = Request(origins=(NodeId("E"),), destinations=(NodeId("P"),), profile=WHEELCHAIR)
    route = plan(network, request)
    assert isinstance(route, Route)
    (without,) = plans_b(network, request, route)
    assert without.without == "lift-L"
    assert without.is_sole_link


def test_maneuvers_tell_turns_and_level_changes_in_order() -> None:
    station = draw({"0": "E----a\n     |\n     |\n     L", "1": "P----L"}, elevator("L"))
    route = ask(station, "E", "P", facing_deg=90.0)
    assert isinstance(route, Route)
    assert [(m.kind, m.turn) for m in route.maneuvers] == [
        (ManeuverKind.DEPART, Turn.STRAIGHT),
        (ManeuverKind.TURN, Turn.RIGHT),
        (ManeuverKind.TAKE_ELEVATOR, None),
        (ManeuverKind.GO, None),
        (ManeuverKind.ARRIVE, None),
    ]
    ride = route.maneuvers[2]
    assert (ride.level_from, ride.level_to) == ("0", "1")
    assert route.level_changes == 1


def test_the_steps_of_all_maneuvers_cover_the_route_once() -> None:
    route = ask(LIFT_AND_STAIRS, "E", "P", WALKING)
    assert isinstance(route, Route)
    covered = [n for m in route.maneuvers for n in range(m.step_from, m.step_to)]
    assert covered == list(range(len(route.pathways)))
    assert sum(m.distance_m for m in route.maneuvers) == pytest.approx(route.distance_m)


def test_flights_parted_by_a_landing_are_one_staircase() -> None:
    station = draw(
        {"0": "E---S", "0.5": "S-T", "1": "P---T"},
        stairs("S", stair_count=7),
        stairs("T", stair_count=9),
    )
    route = ask(station, "E", "P", WALKING)
    assert isinstance(route, Route)
    climbs = [m for m in route.maneuvers if m.kind is ManeuverKind.TAKE_STAIRS]
    assert [(m.level_from, m.level_to, m.stair_count) for m in climbs] == [
        ("0", "0.5", 7),
        ("0.5", "1", 9),
    ]
    close = draw(
        {"0": "E---S", "0.5": "ST", "1": "P---T"},
        stairs("S", stair_count=7),
        stairs("T", stair_count=9),
    )
    joined = ask(
        replace(
            close,
            pathways=(
                *close.pathways,
                replace(
                    close.pathways[0],
                    id=PathwayId("landing"),
                    from_node=NodeId("S@0.5"),
                    to_node=NodeId("T@0.5"),
                    length_m=5.0,
                    line=(
                        close.node_by_id[NodeId("S@0.5")].position,
                        close.node_by_id[NodeId("T@0.5")].position,
                    ),
                ),
            ),
        ),
        "E",
        "P",
        WALKING,
    )
    assert isinstance(joined, Route)
    climbs = [m for m in joined.maneuvers if m.kind is ManeuverKind.TAKE_STAIRS]
    assert [(m.level_from, m.level_to, m.stair_count) for m in climbs] == [("0", "1", 16)]
    covered = [n for m in joined.maneuvers for n in range(m.step_from, m.step_to)]
    assert covered == list(range(len(joined.pathways)))


def test_up_and_down_are_what_the_levels_say() -> None:
    station = draw({"0": "E----S", "1": "P----S"}, stairs("S", goes_up=False))
    route = ask(station, "E", "P", WALKING)
    assert isinstance(route, Route)
    (climb,) = (m for m in route.maneuvers if m.kind is ManeuverKind.TAKE_STAIRS)
    assert climb.goes_up is True
