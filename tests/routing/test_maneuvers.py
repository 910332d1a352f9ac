"""Maneuvers from geometry and map facts: drawn stations, one promise each.

The cases named after Valhalla's ``test_indoor.cc`` are written anew after what they promise.
"""

from dataclasses import replace
from itertools import product

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from app.assets import load_phrasebook
from app.text.directions import instruction, instructions, utterance
from maps.model import (
    Area,
    AreaId,
    AreaKind,
    Crossing,
    DoorKind,
    ElevatorDoor,
    Level,
    LevelId,
    Name,
    NodeId,
    NodeKind,
    PanelButton,
    PathwayId,
    PathwayMode,
    Place,
    PlaceId,
    PlaceKind,
    StationMap,
)
from maps.model.geometry import length_m
from routing.maneuvers import maneuvers_of
from routing.network import compile_network
from routing.plan import plan
from routing.profile import Profile
from routing.profiles import WALKING, WHEELCHAIR
from routing.route import CabinDoor, Maneuver, ManeuverKind, Near, Request, Route, Side, Turn
from routing.steps import Edge
from tests.app.handoff.journeys import wander
from tests.support.ascii_station import draw, elevator, escalator, stairs
from tests.support.generated import stations

KO, EN = load_phrasebook("ko"), load_phrasebook("en")
NORTH, EAST, SOUTH, WEST = 0.0, 90.0, 180.0, 270.0


def route(
    station: StationMap,
    start: str,
    end: str,
    profile: Profile = WALKING,
    *,
    facing_deg: float | None = None,
    place: str | None = None,
) -> Route:
    answer = plan(
        compile_network(station),
        Request(
            origins=(NodeId(start),),
            destinations=(NodeId(end),),
            profile=profile,
            facing_deg=facing_deg,
            place=PlaceId(place) if place else None,
        ),
    )
    assert isinstance(answer, Route)
    return answer


def told(station: StationMap, *args, **facts) -> list[str]:
    return list(instructions(route(station, *args, **facts), station, EN))


def only(found: Route, kind: ManeuverKind) -> Maneuver:
    (maneuver,) = (m for m in found.maneuvers if m.kind is kind)
    return maneuver


def named(station: StationMap, **names: str) -> StationMap:
    """Return the station with signs of its levels: ``level_0="Parking"``."""
    levels = tuple(
        replace(v, name=Name(local=names.get(f"level_{v.id}", ""))) for v in station.levels
    )
    return replace(station, levels=levels)


def with_facts(station: StationMap, key: str, **facts) -> StationMap:
    """Return the station with one pathway changed."""
    return replace(
        station,
        pathways=tuple(
            replace(p, **facts) if p.id == PathwayId(key) else p for p in station.pathways
        ),
    )


# --- the start ---------------------------------------------------------------------------------

STRAIGHT_ON = draw({"0": "E-----a-----P"})


def test_four_headings_of_the_kiosk_are_four_first_sentences() -> None:
    for book, say in (
        (EN, ["past this kiosk", "go left", "With your back", "go right"]),
        (KO, ["지나", "왼쪽으로", "등지고", "오른쪽으로"]),
    ):
        first = [
            instruction(
                route(STRAIGHT_ON, "E", "P", facing_deg=facing).maneuvers[0], STRAIGHT_ON, book
            )
            for facing in (EAST, SOUTH, WEST, NORTH)
        ]
        assert len(set(first)) == 4
        assert all(words in sentence for words, sentence in zip(say, first, strict=True)), first


def test_who_stands_anywhere_is_told_no_side() -> None:
    (depart, _) = route(STRAIGHT_ON, "E", "P").maneuvers
    assert (depart.kind, depart.turn) == (ManeuverKind.DEPART, None)


# --- elevators ---------------------------------------------------------------------------------


def lift(below_deg: float | None, above_deg: float | None) -> StationMap:
    """One comes to the lift from the west and goes on to the east above."""
    doors = tuple(
        ElevatorDoor(level=LevelId(level), bearing_deg=bearing, landing=NodeId(f"L@{level}"))
        for level, bearing in (("0", below_deg), ("1", above_deg))
        if bearing is not None
    )
    buttons = tuple(
        PanelButton(level=LevelId(level), text=Name(local=text, readings=(("en", said),)))
        for level, text, said in (("0", "G", "gee"), ("1", "2F", "two F"))
    )
    return draw(
        {"0": "E---L", "1": "    L---P"}, elevator("L", doors=doors, buttons=buttons, ref="7")
    )


@pytest.mark.parametrize(
    ("above_deg", "door", "after", "words"),
    [
        (EAST, CabinDoor.OPPOSITE, Turn.STRAIGHT, "opposite door"),
        (WEST, CabinDoor.SAME, Turn.BACK, "door you came in by"),
        (NORTH, CabinDoor.LEFT, Turn.RIGHT, "door on the left"),
        (SOUTH, CabinDoor.RIGHT, Turn.LEFT, "door on the right"),
    ],
)
def test_the_door_one_leaves_by_and_what_comes_then_follow_from_bearings(
    above_deg, door, after, words
) -> None:
    station = lift(WEST, above_deg)
    found = route(station, "E", "P", WHEELCHAIR)
    ride = only(found, ManeuverKind.TAKE_ELEVATOR)
    assert (ride.exit_door, ride.after, ride.turn) == (door, after, Turn.STRAIGHT)
    behind = found.maneuvers[2]
    assert (behind.turn, behind.follows) == (after, ManeuverKind.TAKE_ELEVATOR)
    assert ride.button is not None
    assert ride.button.local == "2F"
    sentence = instruction(ride, station, EN)
    assert "“2F”" in sentence
    assert "“7”" in sentence
    assert words in sentence
    assert "two F" in utterance(ride, station, EN)
    assert "“" not in utterance(ride, station, EN)


@pytest.mark.parametrize(("below", "above"), [(None, EAST), (WEST, None), (None, None)])
def test_a_door_that_nobody_recorded_is_never_guessed(below, above) -> None:
    station = lift(below, above)
    ride = only(route(station, "E", "P", WHEELCHAIR), ManeuverKind.TAKE_ELEVATOR)
    assert ride.exit_door is None
    assert "door" not in instruction(ride, station, EN)
    assert (ride.after is None) == (above is None)


def test_two_doors_on_one_level_are_told_apart_by_their_landing_or_not_at_all() -> None:
    station = lift(WEST, EAST)
    (machine,) = station.equipment
    both = (*machine.doors, ElevatorDoor(level=LevelId("1"), bearing_deg=NORTH))
    doubled = replace(station, equipment=(replace(machine, doors=both),))
    ride = only(route(doubled, "E", "P", WHEELCHAIR), ManeuverKind.TAKE_ELEVATOR)
    assert ride.exit_door is CabinDoor.OPPOSITE
    loose = tuple(replace(door, landing=None) for door in both)
    undecided = replace(station, equipment=(replace(machine, doors=loose),))
    ride = only(route(undecided, "E", "P", WHEELCHAIR), ManeuverKind.TAKE_ELEVATOR)
    assert ride.exit_door is None


def test_a_lift_beside_the_way_is_told_by_its_side_and_not_by_five_metres() -> None:
    station = draw({"0": "E-----a---b\n      L", "1": "P---------L"}, elevator("L"))
    near = with_facts(station_with_way(station, "a", "L@0", 6.0), "a-b", mode=PathwayMode.WALKWAY)
    found = route(near, "E", "P", WHEELCHAIR, facing_deg=EAST)
    kinds = [m.kind for m in found.maneuvers]
    assert kinds[:2] == [ManeuverKind.DEPART, ManeuverKind.TAKE_ELEVATOR]
    assert found.maneuvers[1].turn is Turn.RIGHT
    assert instruction(found.maneuvers[1], near, EN).startswith("On your right, take the lift")
    assert instruction(found.maneuvers[1], near, KO).startswith("오른쪽 엘리베이터를 타고")


def station_with_way(
    station: StationMap, start: str, end: str, told_m: float, **facts
) -> StationMap:
    """Return the station with one more walkway, straight between two nodes."""
    nodes = station.node_by_id
    way = replace(
        station.pathways[0],
        id=PathwayId(f"{start}-{end}"),
        mode=PathwayMode.WALKWAY,
        equipment=None,
        from_node=NodeId(start),
        to_node=NodeId(end),
        length_m=told_m,
        line=(nodes[NodeId(start)].position, nodes[NodeId(end)].position),
        **facts,
    )
    return replace(station, pathways=(*station.pathways, way))


# --- after Valhalla's indoor cases ---------------------------------------------------------------


def test_an_elevator_names_the_level_it_is_taken_to() -> None:
    """ElevatorManeuver: "Take the elevator to Level 2."""
    station = draw({"0": "E---L", "2": "P---L"}, elevator("L"))
    assert told(station, "E", "P", WHEELCHAIR)[1] == "Take the lift to level 2."


def test_stairs_name_the_sign_of_their_level() -> None:
    """IndoorSteps: "Take the stairs to Parking."""
    station = named(
        draw({"-1": "P---S", "0": "E---S"}, stairs("S")), level_0="", **{"level_-1": "Parking"}
    )
    assert told(station, "E", "P")[1] == "Go down the stairs to level Parking."


def test_an_escalator_names_its_level_and_its_direction() -> None:
    """Escalator: "Take the escalator to Level 2."""
    station = draw({"0": "E---S", "2": "P---S"}, escalator("S"))
    assert told(station, "E", "P")[1] == "Take the escalator up to level 2."


def test_flights_in_a_row_are_one_staircase_to_its_last_level() -> None:
    """CombineSteps, StepsLevelChanges."""
    station = draw({"0": "E---S", "1": "S", "2": "P---S"}, stairs("S", stair_count=10))
    found = route(station, "E", "P")
    climb = only(found, ManeuverKind.TAKE_STAIRS)
    assert (climb.level_from, climb.level_to, climb.stair_count) == ("0", "2", 20)


def test_one_lift_over_several_levels_is_one_ride() -> None:
    """EdgeElevatorLevelChanges."""
    station = draw({"0": "E---L", "1": "a---L", "2": "P---L"}, elevator("L"))
    ride = only(route(station, "E", "P", WHEELCHAIR), ManeuverKind.TAKE_ELEVATOR)
    assert (ride.level_from, ride.level_to) == ("0", "2")


def test_a_building_is_entered_and_left_by_its_named_doors() -> None:
    """EnterBuilding, ExitBuilding."""
    station = draw(
        {"0": "a-----E-----b-----F-----c"},
        edges={"E-b": {"is_indoor": True}, "b-F": {"is_indoor": True}},
        change_node=lambda n: replace(n, kind=NodeKind.ENTRANCE) if n.id in "EF" else n,
    )
    found = route(station, "a", "c")
    assert [m.kind for m in found.maneuvers] == [
        ManeuverKind.DEPART,
        ManeuverKind.ENTER,
        ManeuverKind.LEAVE,
        ManeuverKind.ARRIVE,
    ]
    assert told(station, "a", "c")[1:3] == [
        "Go in: Entrance 1. Go straight for 60 metres.",
        "Go out: Entrance 2. Go straight for 30 metres.",
    ]


def test_a_way_that_only_changes_its_level_is_told_as_going_on() -> None:
    """TrivialMultiLevel: levels that meet at one height ask nothing of anybody."""
    station = draw({"0": "E-----a", "1": "      b-----P"})
    joined = station_with_way(station, "a", "b", 1.0)
    found = route(joined, "E", "P", facing_deg=EAST)
    assert {m.kind for m in found.maneuvers} == {ManeuverKind.DEPART, ManeuverKind.ARRIVE}


def test_who_starts_on_another_level_than_the_goal_ends_on_the_goals() -> None:
    """MultiLevelStartEnd."""
    station = draw({"-1": "P---L", "3": "E---L"}, elevator("L"))
    found = route(station, "E", "P", WHEELCHAIR)
    assert (found.maneuvers[0].level_from, found.maneuvers[-1].level_to) == ("3", "-1")


# --- landmarks -----------------------------------------------------------------------------------

CORNER = draw({"0": "E-----a-----b\n      |\n      |\n      P"})


def with_landmarks(
    *spots: tuple[float, float, str], felt: str = "", level: str = "0"
) -> StationMap:
    places = [
        Place(
            id=PlaceId(f"mark{i}"),
            kind=PlaceKind.LANDMARK,
            name=Name(local=name),
            levels=(LevelId(level),),
            position=(x, y),
            is_perceivable_without_sight=name == felt or None,
        )
        for i, (x, y, name) in enumerate(spots)
    ]
    levels = {LevelId(v): Level(id=LevelId(v), index=float(v)) for v in ("0", level)}
    return replace(CORNER, places=(*CORNER.places, *places), levels=tuple(levels.values()))


@pytest.mark.parametrize(
    ("spot", "where", "side", "words"),
    [
        ((30.0, 3.0), Near.AT, Side.LEFT, "At the clock, turn right"),
        ((33.0, 0.0), Near.AT, Side.AHEAD, "At the clock, turn right"),
        ((21.0, -3.0), Near.AFTER, Side.RIGHT, "After the clock, turn right"),
        ((39.0, 3.0), Near.BEFORE, Side.LEFT, "Before you reach the clock, turn right"),
    ],
)
def test_a_landmark_is_told_where_one_turns(spot, where, side, words) -> None:
    station = with_landmarks((*spot, "the clock"))
    turn = route(station, "E", "P", facing_deg=EAST).maneuvers[1]
    assert turn.kind is ManeuverKind.TURN
    assert (turn.landmark, turn.landmark_where, turn.landmark_side) == ("mark0", where, side)
    assert instruction(turn, station, EN).startswith(words)
    assert "the clock" in instruction(turn, station, KO)


@pytest.mark.parametrize(
    "station",
    [
        with_landmarks((30.0, 14.0, "the clock")),
        with_landmarks((50.0, 0.0, "the clock")),
        with_landmarks((15.0, 0.0, "the clock")),
        with_landmarks((30.0, 3.0, "")),
        with_landmarks((30.0, 3.0, "a bench"), (90.0, 0.0, "a bench")),
        with_landmarks((30.0, 3.0, "the clock"), level="1"),
    ],
    ids=["beside", "far ahead", "long passed", "nameless", "one of two", "another level"],
)
def test_nobody_is_sent_by_a_landmark_they_may_take_for_another(station) -> None:
    assert route(station, "E", "P", facing_deg=EAST).maneuvers[1].landmark is None


def test_what_can_be_felt_goes_before_what_must_be_seen() -> None:
    marks = ((30.0, 1.0, "the poster wall"), (30.0, 4.0, "the fountain"))
    assert route(with_landmarks(*marks), "E", "P").maneuvers[1].landmark == "mark0"
    felt = with_landmarks(*marks, felt="the fountain")
    assert route(felt, "E", "P").maneuvers[1].landmark == "mark1"


# --- gates, doors, stairs, signs, trains ---------------------------------------------------------

GATE = draw({"0": "E-----a-b-----P"})


@pytest.mark.parametrize(
    ("mode", "both_ways", "there", "back"),
    [
        (PathwayMode.FARE_GATE, False, True, None),
        (PathwayMode.EXIT_GATE, False, False, None),
        (PathwayMode.FARE_GATE, True, True, False),
    ],
)
def test_a_gate_says_whether_one_enters_the_paid_area(mode, both_ways, there, back) -> None:
    station = with_facts(GATE, "a-b", mode=mode, is_bidirectional=both_ways)
    if both_ways:
        assert only(route(station, "E", "P"), ManeuverKind.PASS_GATE).enters_paid is None
        station = zoned(station, {"E-a": False, "b-P": True})
    assert only(route(station, "E", "P"), ManeuverKind.PASS_GATE).enters_paid is there
    if both_ways:
        assert only(route(station, "P", "E"), ManeuverKind.PASS_GATE).enters_paid is back


def zoned(station: StationMap, paid_by_way: dict[str, bool]) -> StationMap:
    ring = ((0.0, 0.0), (9.0, 0.0), (9.0, 9.0), (0.0, 0.0))
    for key, is_paid in paid_by_way.items():
        area = AreaId(f"area-{is_paid}")
        if area not in {a.id for a in station.areas}:
            made = Area(id=area, kind=AreaKind.HALL, levels=(), outer=ring, is_paid=is_paid)
            station = replace(station, areas=(*station.areas, made))
        station = with_facts(station, key, area=area)
    return station


def test_a_gate_between_two_paid_areas_enters_neither() -> None:
    gate = with_facts(GATE, "a-b", mode=PathwayMode.FARE_GATE)
    between = zoned(gate, {"E-a": True, "b-P": True})
    assert only(route(between, "E", "P"), ManeuverKind.PASS_GATE).enters_paid is None


@pytest.mark.parametrize(
    ("width_m", "words"),
    [(None, "the ticket gates"), (0.55, "the ticket gates"), (0.9, "the wide")],
)
def test_only_a_gate_measured_wide_is_called_wide(width_m, words) -> None:
    facts = {"mode": PathwayMode.FARE_GATE, "is_bidirectional": False, "min_width_m": width_m}
    station = with_facts(GATE, "a-b", **facts)
    gate = only(route(station, "E", "P"), ManeuverKind.PASS_GATE)
    assert gate.gate_width_m == width_m
    assert f"Go in through {words}" in instruction(gate, station, EN)


@pytest.mark.parametrize(
    ("kind", "is_automatic"), [*product([None, *DoorKind], [None, True, False])]
)
def test_a_door_is_told_by_how_it_opens(kind, is_automatic) -> None:
    facts = {"mode": PathwayMode.DOOR, "door": kind, "automatic_door": is_automatic}
    station = with_facts(GATE, "a-b", **facts)
    door = only(route(station, "E", "P"), ManeuverKind.PASS_DOOR)
    assert (door.door, door.is_automatic) == (kind, is_automatic)
    says_automatic = "automatic door" in instruction(door, station, EN)
    assert says_automatic == (is_automatic is True and kind is not DoorKind.REVOLVING)
    assert ("revolving" in instruction(door, station, EN)) == (kind is DoorKind.REVOLVING)


@pytest.mark.parametrize(
    ("rail", "words"),
    [
        (True, "Go up 9 steps to level 1. There is a handrail."),
        (False, "The stairs have no handrail. Go up 9 steps to level 1."),
        (None, "Go up 9 steps to level 1."),
    ],
)
def test_stairs_say_their_handrail_and_warn_before_they_begin(rail, words) -> None:
    station = draw({"0": "E---S", "1": "    S---P"}, stairs("S", stair_count=9, handrail=rail))
    assert told(station, "E", "P")[1] == words


def test_a_staircase_has_a_handrail_only_if_every_flight_has() -> None:
    station = draw({"0": "E---S", "1": "    S", "2": "    S---P"}, stairs("S", handrail=True))
    assert only(route(station, "E", "P"), ManeuverKind.TAKE_STAIRS).handrail is True
    for other in (False, None):
        one = with_facts(station, "S@1/S@2", handrail=other)
        assert only(route(one, "E", "P"), ManeuverKind.TAKE_STAIRS).handrail is other


def test_signs_are_those_that_hang_in_the_direction_of_travel() -> None:
    station = draw(
        {"0": "E---S", "1": "    S---P"},
        stairs(
            "S",
            signposted_as=Name(local="타는 곳"),
            reversed_signposted_as=Name(local="나가는 곳"),
        ),
    )
    up = only(route(station, "E", "P"), ManeuverKind.TAKE_STAIRS)
    down = only(route(station, "P", "E"), ManeuverKind.TAKE_STAIRS)
    assert (up.signposted_as, down.signposted_as) == (
        Name(local="타는 곳"),
        Name(local="나가는 곳"),
    )
    assert instruction(up, station, EN).startswith("Stairs signed “타는 곳 (Taneun Got)”.")
    assert "‘나가는 곳’ 표지" in instruction(down, station, KO)


def test_a_platform_says_which_door_of_the_train_stops_there_and_how_one_gets_in() -> None:
    station = draw(
        {"0": "E-----P"},
        change_node=lambda n: replace(n, kind=NodeKind.PLATFORM, ref="6-3") if n.id == "P" else n,
    )
    facts = {"gap_m": 0.07, "step_m": -0.015, "has_boarding_ramp": True}
    (entrance, platform) = sorted(station.places, key=lambda p: p.id)
    station = replace(station, places=(entrance, replace(platform, **facts)))
    end = route(station, "E", "P", place="place-P").maneuvers[-1]
    assert end.train_door is not None
    assert (end.train_door.ref, end.train_door.gap_m, end.train_door.has_ramp) == (
        "6-3",
        0.07,
        True,
    )
    assert instruction(end, station, EN) == (
        "You have reached car 6, door 3. Gap 7 cm, step 2 cm; staff have a ramp."
    )
    assert "6 다시 3번 문" in utterance(end, station, KO)
    elsewhere = route(station, "P", "E", place="place-E").maneuvers[-1]
    assert elsewhere.train_door is None


# --- seven lines, not forty ----------------------------------------------------------------------

ZIGZAG = ((0.0, 0.0), (20.0, 0.0), (23.0, 2.5), (20.0, 5.0), (23.0, 7.0), (23.0, 40.0))


def zigzag(is_area: bool, has_forks: bool) -> StationMap:  # noqa: FBT001 - a parameter of the test
    """A way of five straight pieces between six nodes."""
    letters = "EabcdP"
    station = draw({"0": "E-a-b-c-d-P"})
    spot = {NodeId(key): at for key, at in zip(letters, ZIGZAG, strict=True)}
    nodes = tuple(replace(n, position=spot[n.id]) for n in station.nodes)
    ways = []
    for way in station.pathways:
        line = (spot[way.from_node], spot[way.to_node])
        ways.append(
            replace(
                way,
                line=line,
                length_m=round(length_m(line), 2),
                area=AreaId("hall") if is_area else None,
            )
        )
    found = replace(station, nodes=nodes, pathways=tuple(ways))
    if has_forks:
        forks = tuple(
            replace(n, id=NodeId(f"{n.id}'"), position=(n.position[0] + 30, n.position[1]))
            for n in nodes
        )
        found = replace(found, nodes=(*nodes, *forks))
        for node in nodes:
            found = station_with_way(found, node.id, f"{node.id}'", 30.0)
    return found


@pytest.mark.parametrize(("is_area", "has_forks"), [(True, True), (False, False), (True, False)])
def test_a_zigzag_without_a_decision_is_not_told(is_area, has_forks) -> None:
    found = route(zigzag(is_area, has_forks), "E", "P", facing_deg=EAST)
    assert [(m.kind, m.turn) for m in found.maneuvers[:-1]] == [
        (ManeuverKind.DEPART, Turn.STRAIGHT),
        (ManeuverKind.TURN, Turn.LEFT),
    ]


def test_where_other_ways_lead_off_every_turn_is_told() -> None:
    found = route(zigzag(is_area=False, has_forks=True), "E", "P", facing_deg=EAST)
    assert len(found.maneuvers) > 3


def test_the_last_few_metres_are_told_by_the_side_of_the_goal() -> None:
    station = draw({"0": "E-----a-----b\n      P"})
    near = station_with_way(station, "a", "P", 5.0)
    assert told(near, "E", "P", facing_deg=EAST, place="place-P") == [
        "Go straight past this kiosk for 30 metres.",
        "Your destination is on your right: Platform 1.",
    ]
    end = route(near, "E", "P", facing_deg=EAST, place="place-P").maneuvers[-1]
    assert (end.side, end.distance_m, end.step_from) == (Side.RIGHT, 5.0, 1)


def test_a_road_crossed_over_an_island_is_one_crossing_in_two_parts() -> None:
    station = draw(
        {"0": "E-----a-b-c-d-----P"},
        edges={
            "a-b": {"crossing": Crossing.SIGNALS},
            "b-c": {"length_m": 4.0},
            "c-d": {"crossing": Crossing.SIGNALS},
        },
    )
    crossing = only(route(station, "E", "P", facing_deg=EAST), ManeuverKind.CROSS)
    assert crossing.crossing_count == 2
    assert instruction(crossing, station, EN) == (
        "Cross the road in 2 parts. Go straight for 30 metres."
    )


def test_a_turn_before_a_gate_is_never_swallowed() -> None:
    station = draw({"0": "E-----a-----b\n      g\n      |\n      h-----P"})
    near = with_facts(station_with_way(station, "a", "g", 5.0), "g-h", mode=PathwayMode.FARE_GATE)
    found = route(near, "E", "P", facing_deg=EAST)
    gate = only(found, ManeuverKind.PASS_GATE)
    assert gate.turn is Turn.RIGHT
    assert instruction(gate, near, EN).startswith("The ticket gates are on your right.")


# --- what holds for every route ------------------------------------------------------------------


@given(stations(max_nodes=10), st.randoms(use_true_random=False), st.sampled_from([None, 40.0]))
def test_every_step_is_told_once_and_no_metre_is_lost(station, chance, facing_deg) -> None:
    walked = wander(station, chance, 12)
    edges = [
        Edge(station.pathway_by_id[p], forward=station.pathway_by_id[p].from_node == n)
        for p, n in zip(walked.pathways, walked.nodes[:-1], strict=True)
    ]
    # walking that leads from a spot to the same spot is nothing to do
    assume(
        all(e.pathway.mode is not PathwayMode.WALKWAY or length_m(e.pathway.line) for e in edges)
    )
    found = maneuvers_of(
        station,
        nodes=walked.nodes,
        edges=edges,
        seconds=[2.0] * len(edges),
        facing_deg=facing_deg,
        place=station.place_by_id[walked.place] if walked.place else None,
    )
    assert found[-1].kind is ManeuverKind.ARRIVE
    covered = [n for m in found for n in range(m.step_from, m.step_to)]
    assert covered == list(range(len(edges)))
    assert sum(m.duration_s for m in found) == pytest.approx(2.0 * len(edges))
    metres = sum(edge.pathway.length_m for edge in edges)
    assert sum(m.distance_m for m in found) == pytest.approx(metres, abs=0.02 * len(found))
    for maneuver in found:
        for book in (EN, KO):
            assert instruction(maneuver, station, book).strip()
            assert utterance(maneuver, station, book).strip()
