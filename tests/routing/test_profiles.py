"""What each kind of traveller passes, would rather not pass, and does not pass."""

from dataclasses import replace
from typing import Any

import pytest

from maps.model import (
    Access,
    Crossing,
    DoorKind,
    ElevatorDoor,
    Kerb,
    LevelId,
    NodeId,
    PathwayMode,
    RequestError,
    Smoothness,
    StationMap,
)
from routing.network import compile_network
from routing.own import Measures, own_profile, read_measures
from routing.plan import plan
from routing.profile import Fact, Figure, Profile, Unknown
from routing.profiles import (
    BLIND,
    CANE,
    HURRIED,
    LOW_VISION,
    LUGGAGE,
    MOBILITY_SCOOTER,
    POWER_WHEELCHAIR,
    PROFILES,
    SLOW_WALKER,
    STROLLER,
    WALKING,
    WHEELCHAIR,
)
from routing.route import NoRoute, Request, Route
from tests.support.ascii_station import draw, elevator, escalator, stairs

WHEELS = (WHEELCHAIR, POWER_WHEELCHAIR, MOBILITY_SCOOTER)


def ask(station: StationMap, profile: Profile, start: str = "E", end: str = "P") -> Route | NoRoute:
    return plan(
        compile_network(station),
        Request(origins=(NodeId(start),), destinations=(NodeId(end),), profile=profile),
    )


def way(**facts: Any) -> StationMap:
    """One walkway, of which something is said."""
    return draw({"0": "E----P"}, edges={"E-P": {"access": Access.YES, **facts}})


def lift(**machine: Any) -> StationMap:
    facts = {"access": Access.YES, "door_width_m": 0.9, **machine}
    return draw({"0": "E----L", "1": "P----L"}, elevator("L", **facts))


def reasons(answer: Route | NoRoute) -> list[str]:
    assert isinstance(answer, NoRoute)
    return [barrier.reason for barrier in answer.barriers]


def doubts(answer: Route | NoRoute) -> set[str]:
    assert isinstance(answer, Route)
    return {u.what for u in answer.unverified}


@pytest.mark.parametrize(
    ("facts", "profile", "reason"),
    [
        ({"incline_ratio": 0.1}, WHEELCHAIR, "too_steep"),
        ({"incline_ratio": -0.11}, WHEELCHAIR, "too_steep_down"),
        ({"incline_ratio": 0.13}, POWER_WHEELCHAIR, "too_steep"),
        ({"incline_ratio": 0.15}, CANE, "too_steep"),
        ({"incline_ratio": 0.07, "longest_slope_m": 12.0}, WHEELCHAIR, "slope_too_long"),
        ({"cross_slope_ratio": -0.06}, WHEELCHAIR, "cross_slope"),
        ({"kerb_height_m": 0.04}, WHEELCHAIR, "kerb"),
        ({"kerb_height_m": 0.06}, MOBILITY_SCOOTER, "kerb"),
        ({"kerb": Kerb.RAISED}, POWER_WHEELCHAIR, "kerb"),
        ({"kerb_height_m": 0.2}, STROLLER, "kerb"),
        ({"step_height_m": 0.1}, WHEELCHAIR, "step"),
        ({"min_width_m": 0.79}, WHEELCHAIR, "too_narrow"),
        ({"min_width_m": 0.8}, MOBILITY_SCOOTER, "too_narrow"),
        ({"min_width_m": 0.65}, STROLLER, "too_narrow"),
        ({"min_width_m": 0.65}, LUGGAGE, "too_narrow"),
        ({"smoothness": Smoothness.VERY_BAD}, CANE, "surface"),
        ({"surface": "sand"}, WHEELCHAIR, "surface"),
        ({"door": DoorKind.REVOLVING}, STROLLER, "revolving_door"),
        ({"door": DoorKind.REVOLVING}, WHEELCHAIR, "revolving_door"),
        ({"mode": PathwayMode.FARE_GATE, "min_width_m": 0.55}, WHEELCHAIR, "too_narrow"),
        ({"access": Access.NO}, POWER_WHEELCHAIR, "not_accessible"),
    ],
)
def test_what_is_beyond_a_limit_is_refused_with_its_reason(
    facts: dict[str, Any], profile: Profile, reason: str
) -> None:
    assert reasons(ask(way(**facts), profile)) == [reason]
    assert isinstance(ask(way(**facts), WALKING), Route)


@pytest.mark.parametrize(
    ("facts", "profile"),
    [
        ({"incline_ratio": 0.0834}, WHEELCHAIR),
        ({"incline_ratio": -0.1}, WHEELCHAIR),
        ({"incline_ratio": 0.04, "longest_slope_m": 50.0}, WHEELCHAIR),
        ({"incline_ratio": 0.08, "longest_slope_m": 9.0}, WHEELCHAIR),
        ({"kerb": Kerb.LOWERED}, WHEELCHAIR),
        ({"kerb": Kerb.RAISED}, STROLLER),
        ({"kerb_height_m": 0.05}, MOBILITY_SCOOTER),
        ({"min_width_m": 0.8}, WHEELCHAIR),
        ({"smoothness": Smoothness.BAD}, WHEELCHAIR),
        ({"access": Access.NO}, BLIND),
        ({"min_width_m": 0.3}, WALKING),
    ],
)
def test_a_limit_itself_is_passed(facts: dict[str, Any], profile: Profile) -> None:
    assert isinstance(ask(way(**facts), profile), Route)


def test_a_slope_one_may_go_down_is_not_one_may_go_up() -> None:
    station = way(incline_ratio=0.09)
    assert reasons(ask(station, WHEELCHAIR)) == ["too_steep"]
    assert isinstance(ask(station, WHEELCHAIR, "P", "E"), Route)


def test_a_manual_chair_takes_longer_up_than_down_and_a_power_chair_does_not() -> None:
    station = way(incline_ratio=0.06)

    def seconds(profile: Profile, start: str, end: str) -> float:
        answer = ask(station, profile, start, end)
        assert isinstance(answer, Route)
        return answer.duration.typical_s

    assert seconds(WHEELCHAIR, "E", "P") > 2 * seconds(WHEELCHAIR, "P", "E")
    assert seconds(POWER_WHEELCHAIR, "E", "P") == seconds(POWER_WHEELCHAIR, "P", "E")


@pytest.mark.parametrize("profile", [STROLLER, *WHEELS], ids=lambda p: p.name)
def test_wheels_never_take_stairs_or_escalators(profile: Profile) -> None:
    by_stairs = draw({"0": "E----S", "1": "P----S"}, stairs("S", stair_count=3))
    by_escalator = draw({"0": "E----S", "1": "P----S"}, escalator("S"))
    assert reasons(ask(by_stairs, profile)) == ["stairs"]
    assert reasons(ask(by_escalator, profile)) == ["escalator"]


@pytest.mark.parametrize("profile", [SLOW_WALKER, CANE, LUGGAGE], ids=lambda p: p.name)
def test_who_would_rather_not_climb_takes_the_lift_beside_and_stairs_where_there_is_none(
    profile: Profile,
) -> None:
    both = draw(
        {"0": "E----S-L", "1": "P----S-L"},
        elevator("L"),
        stairs("S", stair_count=60, handrail=True),
    )
    only = draw({"0": "E----S", "1": "P----S"}, stairs("S", stair_count=60, handrail=True))
    answer, climbed = ask(both, profile), ask(only, profile)
    assert isinstance(answer, Route)
    assert isinstance(climbed, Route)
    assert answer.elevators == ("lift-L",)
    assert climbed.stair_count == 60


def test_a_cane_needs_a_handrail_and_says_where_nobody_knows() -> None:
    def flight(handrail: bool | None) -> StationMap:  # noqa: FBT001 - three values
        return draw({"0": "E----S", "1": "P----S"}, stairs("S", handrail=handrail))

    assert reasons(ask(flight(False), CANE)) == ["no_handrail"]
    assert "handrail" in doubts(ask(flight(None), CANE))
    assert "handrail" not in doubts(ask(flight(True), CANE))


def test_low_vision_prefers_marked_steps() -> None:
    station = draw(
        {"0": "E--S-T", "1": "P--S-T"},
        stairs("S", step_contrast=False, stair_count=60),
        stairs("T", step_contrast=True, stair_count=60),
    )
    marked, nearest = ask(station, LOW_VISION), ask(station, WALKING)
    assert isinstance(marked, Route)
    assert isinstance(nearest, Route)
    assert marked.distance_m > nearest.distance_m


def test_without_sight_tactile_paving_and_signals_that_are_heard_are_worth_a_detour() -> None:
    station = draw(
        {"0": "E----P\n|    |\na----b"},
        edges={
            "a-b": {"tactile_paving": True},
            "E-a": {"tactile_paving": True},
            "P-b": {"tactile_paving": True},
        },
    )
    led, led_not = ask(station, BLIND), ask(station, WALKING)
    assert isinstance(led, Route)
    assert isinstance(led_not, Route)
    assert led.distance_m > led_not.distance_m
    silent = way(crossing=Crossing.SIGNALS, crossing_sound=False)
    heard = way(crossing=Crossing.SIGNALS, crossing_sound=True)
    efforts = [ask(s, BLIND) for s in (heard, silent)]
    assert all(isinstance(e, Route) for e in efforts)
    assert efforts[0].effort < efforts[1].effort  # type: ignore[union-attr]
    assert "crossing_sound" in doubts(ask(way(crossing=Crossing.SIGNALS), BLIND))


def test_who_hurries_is_quicker_and_goes_where_feet_go() -> None:
    station = draw({"0": "E----S", "1": "P----S"}, stairs("S", stair_count=20))
    quick, usual = ask(station, HURRIED), ask(station, WALKING)
    assert isinstance(quick, Route)
    assert isinstance(usual, Route)
    assert quick.pathways == usual.pathways
    assert quick.duration.typical_s < usual.duration.typical_s


# --- elevators


def test_three_devices_take_three_different_lifts() -> None:
    small = {"door_width_m": 0.8, "cabin_width_m": 0.9, "cabin_length_m": 1.25}
    middle = {"door_width_m": 0.9, "cabin_width_m": 1.1, "cabin_length_m": 1.4}
    large = {"door_width_m": 1.1, "cabin_width_m": 2.6, "cabin_length_m": 2.6}
    station = draw(
        {"0": "E--A--B--C", "1": "P--A--B--C"},
        elevator("A", access=Access.YES, **small),
        elevator("B", access=Access.YES, **middle),
        elevator("C", access=Access.YES, **large),
    )
    taken = {}
    for profile in WHEELS:
        answer = ask(station, profile)
        assert isinstance(answer, Route)
        taken[profile.name] = answer.elevators
        assert "elevator_size" not in doubts(answer)
    assert taken == {
        "wheelchair": ("lift-A",),
        "power_wheelchair": ("lift-B",),
        "mobility_scooter": ("lift-C",),
    }


def test_a_cabin_too_short_is_named_with_what_it_has_and_what_is_needed() -> None:
    answer = ask(lift(cabin_width_m=1.1, cabin_length_m=1.1), WHEELCHAIR)
    assert isinstance(answer, NoRoute)
    (barrier,) = answer.barriers
    assert (barrier.reason, barrier.value, barrier.limit) == ("elevator_too_small", 1.1, 1.2)


def through(apart_deg: float) -> tuple[ElevatorDoor, ...]:
    return (
        ElevatorDoor(level=LevelId("0"), bearing_deg=0.0),
        ElevatorDoor(level=LevelId("1"), bearing_deg=apart_deg),
    )


def test_who_cannot_drive_backwards_needs_to_drive_through_or_to_turn() -> None:
    cabin = {"door_width_m": 1.0, "cabin_width_m": 1.4, "cabin_length_m": 1.8}
    assert isinstance(ask(lift(**cabin, doors=through(180.0)), MOBILITY_SCOOTER), Route)
    assert reasons(ask(lift(**cabin, doors=through(0.0)), MOBILITY_SCOOTER)) == ["elevator_no_turn"]
    assert reasons(ask(lift(**cabin), MOBILITY_SCOOTER)) == ["unverified_elevator_turn"]
    roomy = {**cabin, "cabin_turning_m": 2.5}
    assert isinstance(ask(lift(**roomy, doors=through(0.0)), MOBILITY_SCOOTER), Route)
    assert isinstance(ask(lift(**cabin, doors=through(0.0)), WHEELCHAIR), Route)


def test_a_statement_of_access_covers_the_reference_wheelchair_and_no_larger_device() -> None:
    stated = lift(door_width_m=None)
    assert doubts(ask(stated, WHEELCHAIR)) & {"elevator_size", "elevator_access"} == set()
    assert "elevator_size" in doubts(ask(stated, POWER_WHEELCHAIR))
    assert reasons(ask(stated, MOBILITY_SCOOTER)) == ["unverified_elevator_size"]


def test_a_companion_needs_room_beside() -> None:
    alone = own_profile(WHEELCHAIR, Measures())
    together = own_profile(WHEELCHAIR, Measures(companion=True))
    tight = lift(cabin_width_m=0.9, cabin_length_m=1.3)
    roomy = lift(cabin_width_m=1.1, cabin_length_m=1.4)
    assert isinstance(ask(tight, alone), Route)
    assert reasons(ask(tight, together)) == ["elevator_too_small"]
    assert isinstance(ask(roomy, together), Route)


def test_a_cabin_that_speaks_is_preferred_without_sight_and_low_buttons_from_a_chair() -> None:
    station = draw(
        {"0": "E--A-B", "1": "P--A-B"},
        elevator("A", access=Access.YES, has_voice=False, has_braille=False, control_height_m=1.5),
        elevator("B", access=Access.YES, has_voice=True, control_height_m=1.1),
        edges={f"A@{level}-B@{level}": {"tactile_paving": True} for level in "01"},
    )
    taken = {p.name: ask(station, p) for p in (BLIND, WHEELCHAIR, WALKING)}
    assert {name: a.elevators for name, a in taken.items() if isinstance(a, Route)} == {
        "blind": ("lift-B",),
        "wheelchair": ("lift-B",),
        "walking": ("lift-A",),
    }


def test_nobody_pays_to_cut_through_the_paid_area_to_another_exit() -> None:
    gate = {"mode": PathwayMode.FARE_GATE}
    station = draw(
        {"0": "E----a----b----F\n|              |\nc--------------d"},
        edges={"E-a": gate, "b-F": gate, "E-c": {"length_m": 60.0}},
    )
    around, to_the_train = ask(station, WALKING, "E", "F"), ask(station, WALKING, "E", "b")
    assert isinstance(around, Route)
    assert isinstance(to_the_train, Route)
    assert "c-d" in around.pathways
    assert to_the_train.pathways == ("E-a", "a-b")


# --- what nobody knows


def test_a_rule_says_what_becomes_of_what_nobody_knows() -> None:
    station = draw({"0": "E----P"})
    strict = replace(WHEELCHAIR, unknown=((Fact.ACCESS, Unknown.REFUSED),))
    silent = replace(WHEELCHAIR, unknown=())
    assert "access" in doubts(ask(station, WHEELCHAIR))
    assert reasons(ask(station, strict)) == ["unverified_access"]
    assert doubts(ask(station, silent)) == set()


def test_a_narrow_gate_is_refused_and_one_that_nobody_measured_is_told() -> None:
    narrow = way(mode=PathwayMode.FARE_GATE, min_width_m=0.55)
    unknown = way(mode=PathwayMode.FARE_GATE, access=Access.UNKNOWN)
    wide = way(mode=PathwayMode.FARE_GATE, min_width_m=0.9)
    assert reasons(ask(narrow, WHEELCHAIR)) == ["too_narrow"]
    assert "gate_width" in doubts(ask(unknown, WHEELCHAIR))
    assert reasons(ask(unknown, MOBILITY_SCOOTER)) == ["unverified_gate_width"]
    assert isinstance(ask(wide, MOBILITY_SCOOTER), Route)


def test_an_exit_gate_is_passed_one_way() -> None:
    station = way(mode=PathwayMode.EXIT_GATE, is_bidirectional=False)
    assert isinstance(ask(station, WALKING), Route)
    assert reasons(ask(station, WALKING, "P", "E")) == ["one_way"]


@pytest.mark.parametrize("fact", Fact)
def test_every_fact_can_be_asked_for_strictly(fact: Fact) -> None:
    """A fact that no way ever lacks would be a rule that cannot be broken."""
    stations = [
        draw({"0": "E----P"}),
        way(access=Access.UNKNOWN, goes_up=True),
        way(access=Access.UNKNOWN, incline_ratio=0.06, length_m=30.0),
        way(access=Access.UNKNOWN, crossing=Crossing.SIGNALS),
        way(access=Access.UNKNOWN, mode=PathwayMode.FARE_GATE),
        draw({"0": "E----L", "1": "P----L"}, elevator("L")),
        draw({"0": "E----S", "1": "P----S"}, stairs("S")),
    ]
    strict = replace(
        MOBILITY_SCOOTER,
        stairs=WALKING.stairs,
        max_slope_run_m=Figure(value=9.0, unit="m", source="this test"),
        unknown=((fact, Unknown.REFUSED),),
    )
    refused = [
        reason
        for station in stations
        if isinstance(answer := ask(station, strict), NoRoute)
        for reason in reasons(answer)
    ]
    assert f"unverified_{fact.value}" in refused


# --- profiles as data


def test_profiles_have_a_source_for_every_number_and_names_of_their_own() -> None:
    assert len({p.name for p in PROFILES}) == len(PROFILES)
    for profile in PROFILES:
        for key in profile.__dataclass_fields__:
            value = getattr(profile, key)
            if isinstance(value, Figure):
                assert value.unit
                assert len(value.source) > 10


def test_own_measures_change_what_they_name_and_nothing_else() -> None:
    own = own_profile(WHEELCHAIR, read_measures("width_m=0.85, length_m=1.4, kerb_m=0.05"))
    assert own.name == "own"
    assert own.min_width_m is not None
    assert own.device is not None
    assert own.min_width_m.value == 0.95
    assert own.device.length_m.value == 1.4
    assert own.max_incline_up_ratio == WHEELCHAIR.max_incline_up_ratio
    assert reasons(ask(way(min_width_m=0.9), own)) == ["too_narrow"]
    assert isinstance(ask(way(kerb_height_m=0.05), own), Route)


def test_only_what_is_verified_is_taken_where_that_is_asked_for() -> None:
    verified = own_profile(WHEELCHAIR, read_measures("only_verified=yes"))
    assert reasons(ask(draw({"0": "E----P"}), verified)) == ["unverified_access"]
    assert isinstance(ask(way(), verified), Route)


def test_own_words_on_escalators_and_stairs_are_kept() -> None:
    by_escalator = draw({"0": "E----S", "1": "P----S"}, escalator("S"))
    assert isinstance(ask(by_escalator, own_profile(STROLLER, Measures(escalators=True))), Route)
    refused = ask(by_escalator, own_profile(WALKING, Measures(escalators=False)))
    assert reasons(refused) == ["escalator"]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("width_m=90", "must be from"),
        ("width_m=wide", "is not a number"),
        ("width_m=nan", "must be from"),
        ("colour=red", "not available"),
        ("companion=maybe", "neither yes nor no"),
    ],
)
def test_a_slip_of_the_finger_is_told_in_one_line(text: str, what: str) -> None:
    with pytest.raises(RequestError, match=what):
        own_profile(WHEELCHAIR, read_measures(text))
