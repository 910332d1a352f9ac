"""A door closes while the kiosk stands there: minutes, list and way know it at that minute."""

import datetime as dt
from dataclasses import replace

from app.flow.session import ScreenId
from app.kiosk import LISTEN_S
from routing.profiles import WALKING, WHEELCHAIR
from routing.route import NoRoute, Route
from tests.support.visit import LIFT, NOW, a_kiosk, a_world, lift_open, two_levels

TO_ROUTE = ("welcome:start", "category:platforms", "place:place-P", "profile:wheelchair")
CLOSES_S = 600.0
"""NOW is 18:30 at the station; its lift closes at 18:40 and opens at 5."""


def a_visit(world):
    kiosk, _, clock = a_kiosk(world)
    for action_id in TO_ROUTE:
        clock.move(1.0)
        kiosk.touched()
        kiosk.press(action_id)
    return kiosk, clock


def pass_time(kiosk, clock, seconds):
    for _ in range(int(seconds // LISTEN_S)):
        clock.move(LISTEN_S)
        kiosk.touched()
        kiosk.tick()


def test_the_route_warns_and_then_is_gone():
    kiosk, clock = a_visit(a_world(lift_open("05:00-18:40")))
    assert kiosk.session.screen is ScreenId.ROUTE
    first = kiosk.shown.view.notices[0]
    assert first.icon == "warning"
    assert "18:40에 닫습니다" in first.words
    pass_time(kiosk, clock, CLOSES_S)
    assert kiosk.session.screen is ScreenId.NO_WAY
    view = kiosk.shown.view
    assert view.title == "계단 없이 가는 길이 방금 막혔습니다"
    assert [(row.words, row.is_passing) for row in view.barriers] == [
        ("내일 05:00까지 닫힘: 엘리베이터 (지하 1층 ~ 1층)", True)
    ]
    assert view.openings[0].startswith("내일 05:00부터 ")


def test_a_way_that_can_no_longer_be_walked_in_time_goes_before_the_door_closes():
    kiosk, clock = a_visit(a_world(lift_open("05:00-18:40")))
    pass_time(kiosk, clock, CLOSES_S - 20)
    assert clock.now() < NOW + dt.timedelta(seconds=CLOSES_S)
    assert isinstance(kiosk.session.answer, NoRoute)
    assert kiosk.session.answer.barriers[0].closes_at is not None


def test_no_news_is_told_while_the_same_way_stays():
    kiosk, clock = a_visit(a_world(lift_open("05:00-18:40")))
    pass_time(kiosk, clock, 240)
    assert isinstance(kiosk.session.answer, Route)
    assert not kiosk.session.is_news
    pass_time(kiosk, clock, CLOSES_S)
    before = kiosk.session
    pass_time(kiosk, clock, 30)
    assert kiosk.session.answer.barriers[0].subject == LIFT
    assert kiosk.session.screen is before.screen


def test_the_costs_of_places_change_when_a_door_does():
    world = a_world(lift_open("05:00-18:40"))
    later = replace(world, at=NOW + dt.timedelta(seconds=CLOSES_S))
    assert "place-P" in world.costs(WHEELCHAIR)
    assert "place-P" not in later.costs(WHEELCHAIR)
    assert later.costs(WALKING)["place-P"] == world.costs(WALKING)["place-P"]
    assert world.known_states(world.at) != later.known_states(later.at)


def test_by_day_minutes_pass_without_a_change():
    world = a_world(lift_open("05:00-23:00"))
    assert world.known_states(NOW) == world.known_states(NOW + dt.timedelta(minutes=30))


def test_an_escalator_that_turns_round_is_a_change():
    station = two_levels()
    name = station.pathways[0].id
    timed = replace(
        station,
        pathways=tuple(
            replace(p, opening_hours="05:00-18:40" if p.id == name else "18:40-24:00")
            for p in station.pathways
        ),
    )
    world = a_world(timed)
    states = [world.known_states(NOW + dt.timedelta(minutes=m)) for m in (9.5, 10)]
    assert states[0] != states[1]


def test_the_nearest_toilet_is_one_that_is_open():
    station = two_levels()
    hours = {"toilet-near": "05:00-18:40"}
    station = replace(
        station,
        places=tuple(replace(p, opening_hours=hours.get(p.id, "")) for p in station.places),
    )
    found = []
    for at in (NOW, NOW + dt.timedelta(seconds=CLOSES_S)):
        kiosk, _, clock = a_kiosk(a_world(station))
        clock.move((at - NOW).total_seconds() + LISTEN_S)
        kiosk.tick()
        kiosk.press("pick:toilet")
        clock.move(1.0)
        if kiosk.session.screen is ScreenId.NEEDS:
            kiosk.press("profile:walking")
        found.append(kiosk.session.destination)
    assert found[0] == "toilet-near"
    assert found[1] not in {"toilet-near", None}


def test_a_shop_that_is_closed_says_when_it_opens():
    station = two_levels()
    station = replace(
        station,
        places=tuple(
            replace(p, opening_hours="09:00-18:00") if p.id == "tickets" else p
            for p in station.places
        ),
    )
    kiosk, _, clock = a_kiosk(a_world(station))
    for action_id in ("welcome:start", "category:tickets", "place:tickets", "profile:walking"):
        clock.move(1.0)
        kiosk.press(action_id)
    assert kiosk.shown.view.notices[0].words == (
        "도착할 때는 문을 닫은 시간입니다. 내일 09:00에 엽니다."
    )
