"""A way that is closed when one would get there is not taken, and the traveller is told in time."""

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from maps.model import (
    NO_CONDITIONS,
    Conditions,
    NodeId,
    OperatingState,
    Outage,
    PathwayId,
    Place,
    PlaceId,
    PlaceKind,
    StationMap,
)
from maps.opening import OpenState, hours_of
from routing.alternatives import alternatives
from routing.audit import audit
from routing.cost import Price
from routing.hours import SOON
from routing.nearest import costs_to, nearest
from routing.network import compile_network
from routing.plan import plan
from routing.profiles import PROFILES, SLOW_WALKER, WALKING, WHEELCHAIR
from routing.route import NoRoute, Request, Route
from routing.timed import hours_at
from tests.support.ascii_station import draw, elevator, escalator, stairs
from tests.support.visit import built_in

EVENING = "2026-11-25"
MINUTE = dt.timedelta(minutes=1)


def kst(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(f"{text}+09:00")


def with_hours(station: StationMap, **hours: str) -> StationMap:
    """The station, with opening hours of places, machines, pathways or nodes by id (- for _)."""
    told = {name.replace("_", "-"): text for name, text in hours.items()}

    def timed(things):
        return tuple(
            replace(thing, opening_hours=told.get(thing.id, thing.opening_hours))
            for thing in things
        )

    return replace(
        station,
        places=timed(station.places),
        equipment=timed(station.equipment),
        pathways=timed(station.pathways),
        nodes=timed(station.nodes),
    )


def ask(
    station: StationMap,
    start: str,
    end: str,
    at: dt.datetime | None,
    profile=WALKING,
    conditions: Conditions = NO_CONDITIONS,
    place: str | None = None,
) -> Route | NoRoute:
    return plan(
        compile_network(station),
        Request(
            origins=(NodeId(start),),
            destinations=(NodeId(end),),
            profile=profile,
            conditions=conditions,
            at=at,
            place=PlaceId(place) if place is not None else None,
        ),
    )


# E is the main entrance, F the one at the side, farther away.
TWO_DOORS = with_hours(
    draw({"0": "P----a----E----o\n     |         |\n     b----F----p"}),
    place_E="05:00-23:50",
    place_F="24/7",
)


def test_the_main_entrance_is_used_by_day_and_the_side_entrance_at_night():
    by_day = ask(TWO_DOORS, "P", "o", kst(f"{EVENING}T23:48"))
    at_night = ask(TWO_DOORS, "P", "o", kst("2026-11-26T00:02"))
    assert isinstance(by_day, Route)
    assert isinstance(at_night, Route)
    assert "E" in by_day.nodes
    assert "F" in at_night.nodes
    assert [(c.subject, c.closes_at) for c in by_day.closings] == [
        ("place-E", kst(f"{EVENING}T23:50"))
    ]
    assert at_night.closings == ()
    assert at_night.distance_m > by_day.distance_m


def test_a_way_back_in_is_open_again_in_the_morning():
    assert "F" in nodes_of(ask(TWO_DOORS, "o", "P", kst("2026-11-26T04:59")))
    assert "E" in nodes_of(ask(TWO_DOORS, "o", "P", kst("2026-11-26T05:00")))


def nodes_of(answer: Route | NoRoute) -> tuple[str, ...]:
    assert isinstance(answer, Route)
    return answer.nodes


def test_without_a_time_hours_are_not_looked_at():
    answer = ask(TWO_DOORS, "P", "o", None)
    assert isinstance(answer, Route)
    assert "E" in answer.nodes
    assert (answer.closings, answer.latest_start) == ((), None)


def test_the_warning_comes_a_quarter_of_an_hour_before_a_slow_person_is_too_late():
    for before, is_warned in ((SOON + 5 * MINUTE, False), (SOON - 5 * MINUTE, True)):
        answer = ask(TWO_DOORS, "P", "o", kst(f"{EVENING}T23:50") - before)
        assert isinstance(answer, Route)
        assert bool(answer.closings) is is_warned
        assert answer.latest_start is not None
        door = answer.nodes.index("E")
        length_m = sum(TWO_DOORS.pathway_by_id[p].length_m for p in answer.pathways[:door])
        slow_s = 1.3 * length_m / WALKING.walking_speed_mps.value
        assert kst(f"{EVENING}T23:50") - answer.latest_start == pytest.approx(
            dt.timedelta(seconds=slow_s), abs=dt.timedelta(seconds=0.01)
        )


def test_a_door_that_closes_before_one_gets_there_is_not_taken():
    long = with_hours(
        draw(
            {
                "0": "P"
                + "-" * 60
                + "a----E----o\n"
                + " " * 61
                + "|         |\n"
                + " " * 61
                + "b----F----p"
            }
        ),
        place_E="05:00-23:50",
    )
    walk = ask(long, "P", "o", kst(f"{EVENING}T23:40"))
    assert isinstance(walk, Route)
    assert "E" in walk.nodes
    too_late = ask(long, "P", "o", kst(f"{EVENING}T23:47"))
    assert isinstance(too_late, Route)
    assert "F" in too_late.nodes
    assert too_late.closings == ()


def test_a_corridor_must_stay_open_until_one_is_out_of_it():
    tunnel = draw(
        {"0": "P----a" + "-" * 40 + "b----o\n     |" + " " * 40 + "|\n     c" + "-" * 60 + "d"}
    )
    names = {p.id for p in tunnel.pathways}
    assert "a-b" in names
    timed = replace(
        tunnel,
        pathways=tuple(
            replace(p, opening_hours="05:00-23:50") if p.id == "a-b" else p for p in tunnel.pathways
        ),
    )
    entering = ask(timed, "a", "b", kst(f"{EVENING}T23:49"))
    assert isinstance(entering, NoRoute)
    (barrier,) = entering.barriers
    assert (barrier.subject, barrier.reason, barrier.kind) == ("a-b", "closed", "walkway")
    assert barrier.closes_at == kst(f"{EVENING}T23:50")
    assert barrier.opens_at == kst("2026-11-26T05:00")
    assert isinstance(ask(timed, "a", "b", kst(f"{EVENING}T23:40")), Route)


LIFT = with_hours(
    draw({"0": "E----S----L", "1": "P----S----L"}, elevator("L"), stairs("S")),
    lift_L="06:00-22:00",
)


def test_a_lift_that_is_closed_is_named_with_the_time_when_it_opens():
    answer = ask(LIFT, "E", "P", kst(f"{EVENING}T22:30"), WHEELCHAIR)
    assert isinstance(answer, NoRoute)
    (barrier,) = answer.barriers
    assert (barrier.subject, barrier.kind, barrier.reason) == ("lift-L", "elevator", "closed")
    assert barrier.opens_at == kst("2026-11-26T06:00")
    wait = answer.relaxations[0]
    assert (wait.change, wait.unit, wait.at) == ("wait_until", "s", kst("2026-11-26T06:00"))
    assert wait.amount == 7.5 * 3600
    assert isinstance(ask(LIFT, "E", "P", wait.at, WHEELCHAIR), Route)
    assert isinstance(ask(LIFT, "E", "P", kst(f"{EVENING}T22:30")), Route)  # stairs stay open


def outage(subject: str, **times: dt.datetime) -> Conditions:
    return Conditions(
        outages=(Outage(subject=subject, state=OperatingState.OUT_OF_SERVICE, **times),)
    )


def test_one_waits_for_a_lift_whose_repair_has_an_end():
    repaired = outage("lift-L", until=kst(f"{EVENING}T14:00"))
    answer = ask(LIFT, "E", "P", kst(f"{EVENING}T10:00"), WHEELCHAIR, repaired)
    assert isinstance(answer, NoRoute)
    (barrier,) = answer.barriers
    assert (barrier.reason, barrier.opens_at) == ("out_of_service", kst(f"{EVENING}T14:00"))
    assert answer.relaxations[0].at == kst(f"{EVENING}T14:00")
    assert answer.relaxations[0].amount == 4 * 3600


def test_nobody_waits_for_what_has_no_end_or_ends_next_week():
    for conditions in (
        outage("lift-L"),
        outage("lift-L", until=kst("2026-12-03T14:00")),
    ):
        answer = ask(LIFT, "E", "P", kst(f"{EVENING}T10:00"), WHEELCHAIR, conditions)
        assert isinstance(answer, NoRoute)
        assert "wait_until" not in {r.change for r in answer.relaxations}


def test_a_repair_that_ends_after_closing_time_is_waited_for_until_the_morning():
    repaired = outage("lift-L", until=kst(f"{EVENING}T23:00"))
    answer = ask(LIFT, "E", "P", kst(f"{EVENING}T21:00"), WHEELCHAIR, repaired)
    assert isinstance(answer, NoRoute)
    assert answer.relaxations[0].at == kst("2026-11-26T06:00")


def test_a_snapshot_that_runs_out_is_nothing_to_wait_for():
    broken = replace(outage("lift-L"), valid_until=kst(f"{EVENING}T10:30"))
    answer = ask(LIFT, "E", "P", kst(f"{EVENING}T10:00"), WHEELCHAIR, broken)
    assert isinstance(answer, NoRoute)
    assert "wait_until" not in {r.change for r in answer.relaxations}


def test_waiting_is_proposed_only_where_it_opens_a_way():
    blocked = with_hours(
        draw({"0": "E----S----L", "1": "P----S----L----T", "2": "T----Q"},
             elevator("L"), stairs("S"), stairs("T")),
        lift_L="06:00-22:00",
    )  # fmt: skip
    answer = ask(blocked, "E", "Q", kst(f"{EVENING}T22:30"), WHEELCHAIR)
    assert isinstance(answer, NoRoute)
    assert "wait_until" not in {r.change for r in answer.relaxations}


def test_two_things_that_open_at_different_times_are_waited_for_together():
    both = with_hours(
        draw({"0": "E----L", "1": "P----L"}, elevator("L")),
        lift_L="06:00-22:00",
        place_E="07:00-23:00",
    )
    answer = ask(both, "E", "P", kst(f"{EVENING}T23:30"), WHEELCHAIR)
    assert isinstance(answer, NoRoute)
    assert {b.subject for b in answer.barriers} == {"lift-L", "place-E"}
    assert answer.relaxations[0].at == kst("2026-11-26T07:00")


@pytest.fixture
def moving() -> StationMap:
    """Up in the morning, down in the evening: two pathways of one escalator."""
    station = draw({"0": "E----M----S", "1": "P----M----S"}, escalator("M"), stairs("S"))
    up = next(p for p in station.pathways if p.mode.value == "escalator")
    down = replace(
        up,
        id=PathwayId("M-down"),
        from_node=up.to_node,
        to_node=up.from_node,
        line=up.line[::-1],
        goes_up=False,
        opening_hours="Mo-Fr 15:00-24:00",
    )
    rest = tuple(p for p in station.pathways if p is not up)
    return StationMap.of(
        id=station.id,
        name=station.name,
        anchor=station.anchor,
        timezone=station.timezone,
        sources=station.sources,
        levels=station.levels,
        nodes=station.nodes,
        pathways=(*rest, replace(up, opening_hours="Mo-Fr 05:00-15:00; PH off"), down),
        equipment=station.equipment,
        places=station.places,
    )


@pytest.mark.parametrize(
    ("start", "end", "when", "uses"),
    [
        ("E", "P", "2026-11-25T08:00", True),
        ("P", "E", "2026-11-25T08:00", False),
        ("E", "P", "2026-11-25T18:00", False),
        ("P", "E", "2026-11-25T18:00", True),
        ("E", "P", "2026-11-28T08:00", False),  # a Saturday
        ("E", "P", "2026-12-25T08:00", False),  # a Friday, and Christmas is a holiday in Korea
        ("E", "P", "2026-10-09T08:00", False),  # 한글날
    ],
)
def test_an_escalator_runs_up_on_weekday_mornings_and_down_in_the_evening(
    moving, start, end, when, uses
):
    answer = ask(moving, start, end, kst(when))
    assert isinstance(answer, Route)
    escalators = [p for p in answer.pathways if moving.pathway_by_id[p].mode.value == "escalator"]
    assert bool(escalators) is uses


def test_a_holiday_in_germany_is_a_day_like_any_other_in_korea():
    rule = {"place_E": "Mo-Fr 06:00-20:00; PH off"}
    korea = with_hours(TWO_DOORS, **rule)
    german = replace(
        korea,
        timezone="Europe/Berlin",
        anchor=replace(korea.anchor, lat_deg=49.87, lon_deg=8.63),
    )
    noon = dt.datetime.fromisoformat("2027-05-17T12:00+02:00")  # Pfingstmontag
    assert "F" in nodes_of(ask(german, "P", "o", noon))
    assert "E" in nodes_of(ask(korea, "P", "o", kst("2027-05-17T12:00")))
    assert "F" in nodes_of(ask(korea, "P", "o", kst("2027-02-08T12:00")))  # 설날


def test_hours_that_nobody_can_read_are_passed_and_told_as_unverified():
    odd = with_hours(TWO_DOORS, place_E="평일 05:00~24:00")
    answer = ask(odd, "P", "o", kst("2026-11-26T00:02"))
    assert isinstance(answer, Route)
    assert "E" in answer.nodes
    assert [(u.subject, u.what) for u in answer.unverified if u.what == "hours"] == [
        ("place-E", "hours")
    ]
    assert not [u for u in nodes_unverified(TWO_DOORS) if u.what == "hours"]


def nodes_unverified(station: StationMap):
    answer = ask(station, "P", "o", kst(f"{EVENING}T12:00"))
    assert isinstance(answer, Route)
    return answer.unverified


def test_metres_of_a_passage_with_unreadable_hours_are_counted_once():
    odd = with_hours(TWO_DOORS, P_a="from early to late")
    answer = ask(odd, "P", "o", kst(f"{EVENING}T12:00"))
    assert isinstance(answer, Route)
    assert [(u.subject, u.length_m) for u in answer.unverified if u.what == "hours"] == [
        ("P-a", odd.pathway_by_id[PathwayId("P-a")].length_m)
    ]
    sure = ask(TWO_DOORS, "P", "o", kst(f"{EVENING}T12:00"))
    assert isinstance(sure, Route)
    ground_m = odd.pathway_by_id[PathwayId("P-a")].length_m
    already = {u.subject for u in sure.unverified}
    assert answer.unverified_m == sure.unverified_m + (0.0 if "P-a" in already else ground_m)


def test_a_gate_with_hours_of_its_own_is_passed_only_when_it_is_open():
    gate = with_hours(TWO_DOORS, place_E="", a="06:00-18:00")
    night = ask(gate, "P", "o", kst("2026-11-25T20:00"))
    assert isinstance(night, NoRoute)
    assert [(b.subject, b.reason) for b in night.barriers] == [("a", "closed")]


def test_the_door_of_an_entrance_does_not_shut_the_street_that_it_stands_on():
    street = draw({"0": "o----E----p\n     |     \n     P     "})
    street = replace(
        street,
        pathways=tuple(replace(p, is_street="P" not in p.id) for p in street.pathways),
    )
    shut = with_hours(street, place_E="05:00-23:00")
    midnight = kst("2026-11-26T00:00")
    assert isinstance(ask(shut, "o", "p", midnight), Route)
    assert isinstance(ask(shut, "o", "P", midnight), NoRoute)


def test_hours_of_a_machine_that_all_its_stops_share_close_it_once():
    timed = replace(
        LIFT,
        pathways=tuple(
            replace(p, opening_hours="06:00-22:00") if p.equipment else p for p in LIFT.pathways
        ),
    )
    answer = ask(timed, "E", "P", kst(f"{EVENING}T22:30"), WHEELCHAIR)
    assert isinstance(answer, NoRoute)
    assert [b.subject for b in answer.barriers] == ["lift-L"]


def shop(hours: str) -> StationMap:
    kiosk = Place(
        id=PlaceId("shop"),
        kind=PlaceKind.SHOP,
        levels=(TWO_DOORS.levels[0].id,),
        position=TWO_DOORS.node_by_id[NodeId("b")].position,
        nodes=(NodeId("b"),),
        opening_hours=hours,
    )
    far = replace(kiosk, id=PlaceId("shop-far"), nodes=(NodeId("p"),), opening_hours="24/7")
    return replace(TWO_DOORS, places=(*TWO_DOORS.places, kiosk, far))


def test_a_shop_that_is_closed_is_still_found_and_said_to_be_closed():
    station = shop("09:00-20:00")
    answer = ask(station, "P", "b", kst(f"{EVENING}T21:00"), place="shop")
    assert isinstance(answer, Route)
    assert answer.place_is_closed
    assert answer.place_opens_at == kst("2026-11-26T09:00")
    late = ask(station, "P", "b", kst(f"{EVENING}T19:55"), place="shop")
    assert isinstance(late, Route)
    assert not late.place_is_closed
    assert [c.subject for c in late.closings] == ["shop"]


def test_the_nearest_shop_is_one_that_is_open():
    station = shop("09:00-20:00")
    network = compile_network(station)
    shops = [p for p in station.places if p.kind is PlaceKind.SHOP]
    for when, expected in (("19:00", "shop"), ("21:00", "shop-far")):
        request = Request(
            origins=(NodeId("P"),),
            destinations=(),
            profile=WALKING,
            at=kst(f"{EVENING}T{when}"),
        )
        found = nearest(network, request, shops)
        assert found is not None
        assert found[0].id == expected


def test_where_all_are_closed_the_nearest_of_them_is_told():
    station = shop("09:00-20:00")
    only = [station.place_by_id[PlaceId("shop")]]
    request = Request(
        origins=(NodeId("P"),), destinations=(), profile=WALKING, at=kst(f"{EVENING}T21:00")
    )
    found = nearest(compile_network(station), request, only)
    assert found is not None
    assert found[0].id == "shop"


def test_the_costs_of_all_places_know_which_doors_are_closed():
    network = compile_network(LIFT)
    request = Request(origins=(NodeId("E"),), destinations=(), profile=WHEELCHAIR)
    by_day = costs_to(network, replace(request, at=kst("2026-11-25T12:00")), LIFT.places)
    at_night = costs_to(network, replace(request, at=kst("2026-11-25T22:00")), LIFT.places)
    assert "place-P" in by_day
    assert "place-P" not in at_night


def test_other_ways_are_open_too():
    request = Request(
        origins=(NodeId("P"),),
        destinations=(NodeId("o"),),
        profile=WALKING,
        at=kst("2026-11-26T00:02"),
    )
    network = compile_network(TWO_DOORS)
    best = plan(network, request)
    assert isinstance(best, Route)
    assert not alternatives(network, request, best, 3)


def test_an_audit_asks_about_the_building_and_not_about_the_hour():
    network = compile_network(LIFT)
    night = kst("2026-11-25T23:00")
    assert audit(network, WHEELCHAIR, at=night) == audit(network, WHEELCHAIR)


def test_the_hours_of_a_network_say_until_when_they_say_so():
    network = compile_network(TWO_DOORS)
    now = hours_at(network, kst(f"{EVENING}T12:00"))
    assert now.until == kst(f"{EVENING}T23:50")
    assert not now.closed
    assert hours_at(network, kst(f"{EVENING}T23:49")) is now
    shut = hours_at(network, kst(f"{EVENING}T23:50"))
    assert {t.subject for t in shut.closed_things} == {"place-E"}
    assert shut.until == kst("2026-11-26T05:00")
    assert hours_at(network, kst(f"{EVENING}T12:00")).closed_things == frozenset()


class TestDaylightSaving:
    """A walk over the hour that is skipped or comes twice takes as long as any other."""

    @pytest.fixture
    def berlin(self) -> StationMap:
        return replace(
            with_hours(TWO_DOORS, place_E="05:00-02:30"),
            timezone="Europe/Berlin",
            anchor=replace(TWO_DOORS.anchor, lat_deg=49.87, lon_deg=8.63),
        )

    def test_the_skipped_closing_time(self, berlin):
        before = dt.datetime.fromisoformat("2026-03-29T01:58+01:00")
        answer = ask(berlin, "P", "o", before)
        assert isinstance(answer, Route)
        assert [c.closes_at for c in answer.closings] == [
            dt.datetime.fromisoformat("2026-03-29T03:00+02:00")
        ]
        assert "F" in nodes_of(
            ask(berlin, "P", "o", dt.datetime.fromisoformat("2026-03-29T03:00+02:00"))
        )

    def test_the_closing_time_that_comes_twice(self, berlin):
        first = dt.datetime.fromisoformat("2026-10-25T02:28+02:00")
        answer = ask(berlin, "P", "o", first)
        assert isinstance(answer, Route)
        assert [c.closes_at for c in answer.closings] == [
            dt.datetime.fromisoformat("2026-10-25T02:30+02:00")
        ]
        again = ask(berlin, "P", "o", dt.datetime.fromisoformat("2026-10-25T02:10+01:00"))
        assert isinstance(again, Route)
        assert [u.what for u in again.unverified if u.what == "hours"] == ["hours"]
        last = dt.datetime.fromisoformat("2026-10-25T02:30+01:00")
        assert "F" in nodes_of(ask(berlin, "P", "o", last))


def test_a_time_in_another_zone_or_in_none_is_the_same_moment():
    utc = kst("2026-11-25T23:48").astimezone(dt.UTC)
    bare = dt.datetime.fromisoformat("2026-11-25T23:48")
    expected = ask(TWO_DOORS, "P", "o", kst("2026-11-25T23:48"))
    assert ask(TWO_DOORS, "P", "o", utc) == expected
    assert ask(TWO_DOORS, "P", "o", bare) == expected


SAEBYEOK = built_in("saebyeok-sample")
SAEBYEOK_NETWORK = compile_network(SAEBYEOK)
_GOALS = [p for p in SAEBYEOK.places if p.nodes]


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(_GOALS),
    st.sampled_from(_GOALS),
    st.sampled_from(PROFILES),
    st.integers(0, 7 * 24 * 60),
)
def test_nothing_on_a_way_is_closed_when_one_gets_there(start, goal, profile, minutes):
    at = kst("2026-11-23T00:00") + minutes * MINUTE
    request = Request(
        origins=start.nodes, destinations=goal.nodes, profile=profile, at=at, place=goal.id
    )
    answer = plan(SAEBYEOK_NETWORK, request)
    if isinstance(answer, NoRoute):
        for relaxation in answer.relaxations:
            if relaxation.change == "wait_until":
                assert relaxation.at is not None
                assert relaxation.amount == (relaxation.at - at).total_seconds()
                later = plan(SAEBYEOK_NETWORK, replace(request, at=relaxation.at))
                assert isinstance(later, Route)
        return
    assert answer.closings == tuple(sorted(answer.closings, key=lambda c: c.closes_at))
    for closing in answer.closings:
        assert at < closing.closes_at
        assert answer.latest_start is not None
        assert answer.latest_start <= closing.closes_at
    when = at
    fares = SAEBYEOK_NETWORK.fares(profile)
    for pathway_id, node in zip(answer.pathways, answer.nodes, strict=False):
        pathway = SAEBYEOK.pathway_by_id[pathway_id]
        told = [pathway.opening_hours]
        if pathway.equipment is not None:
            told.append(SAEBYEOK.equipment_by_id[pathway.equipment].opening_hours)
        edge = SAEBYEOK_NETWORK.edges_of[pathway_id][int(node != pathway.from_node)]
        paid = fares.price(edge)
        assert isinstance(paid, Price)
        for moment in (when, when + dt.timedelta(seconds=paid.seconds)):
            assert OpenState.CLOSED not in {
                h.state_at(moment) for h in (hours_of(SAEBYEOK, text) for text in told) if h
            }
        for place in SAEBYEOK.places:
            if place.kind is PlaceKind.ENTRANCE and place.opening_hours and node in place.nodes:
                hours = hours_of(SAEBYEOK, place.opening_hours)
                assert hours is not None
                assert hours.state_at(when) is not OpenState.CLOSED
        when += dt.timedelta(seconds=paid.seconds)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 24 * 60), st.sampled_from(["P", "E", "F", "a"]))
def test_closings_come_after_one_has_passed(minutes, start):
    at = kst("2026-11-25T00:00") + minutes * MINUTE
    answer = ask(TWO_DOORS, start, "o", at)
    if isinstance(answer, NoRoute):
        return
    for closing in answer.closings:
        node = closing.subject.removeprefix("place-")
        walked_m = sum(
            TWO_DOORS.pathway_by_id[p].length_m for p in answer.pathways[: answer.nodes.index(node)]
        )
        passed = at + dt.timedelta(seconds=walked_m / WALKING.walking_speed_mps.value)
        assert passed < closing.closes_at


class TestTheTrainingStation:
    """Exits 1, 2 and 4 are open from 5:00 to 24:30, exit 3 from 5:30 to 23:00."""

    def ask(self, start, goal, when, profile=WALKING):
        places = SAEBYEOK.place_by_id
        request = Request(
            origins=places[PlaceId(f"sample:{start}")].nodes,
            destinations=places[PlaceId(f"sample:{goal}")].nodes,
            profile=profile,
            at=kst(when),
            place=PlaceId(f"sample:{goal}"),
        )
        return plan(SAEBYEOK_NETWORK, request)

    def test_exit_3_is_closed_an_hour_and_a_half_before_the_others(self):
        for when, is_open in (("2026-11-25T22:30", True), ("2026-11-25T23:30", False)):
            answer = self.ask("information", "exit-3", when)
            assert isinstance(answer, Route)
            assert ("sample:stairs-3" in answer.pathways) is is_open
            assert answer.place_is_closed is not is_open
        assert answer.place_opens_at == kst("2026-11-26T05:30")  # round by the street, to its door
        assert isinstance(self.ask("information", "exit-4", "2026-11-25T23:30"), Route)

    @pytest.mark.parametrize(
        ("when", "inwards", "outwards"),
        [
            ("2026-11-25T08:00", [], ["sample:escalator-4-morning"]),
            ("2026-11-25T18:00", ["sample:escalator-4-evening"], []),
        ],
    )
    def test_the_escalator_at_exit_4_turns_round_at_noon(self, when, inwards, outwards):
        """Who is slow takes it where it runs their way, and the stairs where it does not."""
        for start, goal, expected in (
            ("exit-4", "information", inwards),
            ("information", "exit-4", outwards),
        ):
            answer = self.ask(start, goal, when, SLOW_WALKER)
            assert isinstance(answer, Route)
            assert [p for p in answer.pathways if "escalator-4" in p] == expected

    def test_at_night_all_is_closed_until_five(self):
        for profile in (WALKING, WHEELCHAIR):
            answer = self.ask("exit-1", "information", "2026-11-26T02:00", profile)
            assert isinstance(answer, NoRoute)
            assert "closed" in {b.reason for b in answer.barriers}
        waits = [r.at for r in answer.relaxations if r.change == "wait_until"]
        walking = self.ask("exit-1", "information", "2026-11-26T02:00")
        assert isinstance(walking, NoRoute)
        assert walking.relaxations[0].at == kst("2026-11-26T05:00")
        assert all(at is not None and at >= kst("2026-11-26T05:00") for at in waits)


_HOUR = st.integers(0, 24)


def _span(first: int, last: int) -> str:
    return f"{first:02}:00-{last:02}:00" if first < last else f"{last:02}:00-{first + 1:02}:00"


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(_HOUR, _HOUR), min_size=3, max_size=3), st.integers(0, 23), _HOUR)
def test_the_moment_to_wait_for_is_the_first_at_which_there_is_a_way(spans, hour, repaired):
    """Against asking again every quarter of an hour; opening times are whole hours here."""
    door, lift, corridor = (_span(*span) for span in spans)
    station = with_hours(
        draw({"0": "E----L", "1": "P----L"}, elevator("L")), place_E=door, lift_L=lift
    )
    station = replace(
        station,
        pathways=tuple(
            replace(p, opening_hours=corridor) if p.id == "P-L@1" else p for p in station.pathways
        ),
    )
    at = kst(f"{EVENING}T{hour:02}:07")
    broken = outage("lift-L", until=kst(f"{EVENING}T00:00") + repaired * dt.timedelta(hours=1))
    answer = ask(station, "E", "P", at, WHEELCHAIR, broken)
    tries = [kst(f"{EVENING}T{hour:02}:00") + 15 * k * MINUTE for k in range(1, 97)]
    if isinstance(answer, Route):
        return
    first = next(
        (t for t in tries if isinstance(ask(station, "E", "P", t, WHEELCHAIR, broken), Route)), None
    )
    told = [r.at for r in answer.relaxations if r.change == "wait_until"]
    assert told == ([first] if first is not None else [])


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(max_size=20), min_size=3, max_size=3), st.datetimes())
def test_nonsense_for_hours_and_times_never_ends_the_program(texts, moment):
    door, lift, gate = texts
    station = with_hours(LIFT, place_E=door, lift_L=lift, P=gate)
    answer = ask(station, "E", "P", moment, WHEELCHAIR)
    assert isinstance(answer, Route | NoRoute)
