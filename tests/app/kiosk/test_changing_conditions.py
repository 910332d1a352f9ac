"""A lift stops while somebody reads their way: they are told, and shown the way as it is now."""

import datetime as dt
from dataclasses import replace

import pytest

from app.adapters.status_file import NOTHING_KNOWN
from app.flow.events import LanguageChosen
from app.flow.session import ScreenId
from app.kiosk import LISTEN_S
from maps.model import NO_CONDITIONS, OperatingState, Outage
from routing.route import NoRoute, Route
from tests.support.visit import LIFT, NOW, HandFeed, a_kiosk, a_world, out_of_service

TO_NEEDS = ("welcome:start", "category:platforms", "place:place-P")
BROKEN = out_of_service(LIFT)


def a_visit(*action_ids, world=None):
    feed = HandFeed()
    kiosk, _, clock = a_kiosk(world or a_world(), feed)
    for action_id in (*TO_NEEDS, *action_ids):
        clock.move(1.0)
        kiosk.touched()
        kiosk.press(action_id)

    def hear(conditions):
        feed.news = conditions
        clock.move(LISTEN_S)
        kiosk.tick()

    return kiosk, clock, hear


@pytest.mark.parametrize("further", [(), ("route:take",)])
def test_a_wheelchair_route_over_a_lift_that_stops_becomes_no_way(further) -> None:
    kiosk, _, hear = a_visit("profile:wheelchair", *further)
    hear(BROKEN)
    assert kiosk.session.screen is ScreenId.NO_WAY
    assert isinstance(kiosk.session.answer, NoRoute)
    assert kiosk.shown.view.title == "계단 없이 가는 길이 방금 막혔습니다"
    kiosk.dispatch(LanguageChosen("en"))
    assert kiosk.shown.view.title == "The way without stairs has just closed"


def test_when_the_lift_works_again_the_way_is_back_the_same_as_before() -> None:
    kiosk, _, hear = a_visit("profile:wheelchair")
    before = kiosk.session.answer
    hear(BROKEN)
    hear(NO_CONDITIONS)
    assert kiosk.session.screen is ScreenId.ROUTE
    assert kiosk.session.answer == before
    assert kiosk.shown.view.notices[0].words == "방금 상황이 바뀌어 길을 다시 찾았습니다"
    assert kiosk.session.plan_b is not None


def test_a_symbol_of_a_way_that_is_no_more_leaves_the_glass_and_back_leads_where_it_did() -> None:
    kiosk, clock, hear = a_visit("profile:wheelchair", "route:take")
    hear(BROKEN)
    clock.move(1.0)
    kiosk.press("bar:back")
    assert kiosk.session.screen is ScreenId.NEEDS
    assert not kiosk.session.is_news


@pytest.mark.parametrize("further", [(), ("route:take",)])
def test_who_does_not_need_the_lift_notices_nothing(further) -> None:
    kiosk, _, hear = a_visit("profile:walking", *further)
    before = kiosk.session
    hear(BROKEN)
    assert replace(kiosk.session, others=before.others) == before


def test_news_before_a_way_is_asked_for_changes_no_screen_but_the_next_answer() -> None:
    kiosk, clock, hear = a_visit()
    hear(BROKEN)
    assert kiosk.session.screen is ScreenId.NEEDS
    clock.move(1.0)
    kiosk.press("profile:wheelchair")
    assert kiosk.session.screen is ScreenId.NO_WAY
    assert "방금" not in kiosk.shown.view.title


def test_when_the_file_is_lost_the_same_way_is_shown_as_not_confirmed() -> None:
    kiosk, _, hear = a_visit("profile:wheelchair")
    hear(NOTHING_KNOWN)
    assert kiosk.session.screen is ScreenId.ROUTE
    assert isinstance(kiosk.session.answer, Route)
    assert (
        kiosk.shown.view.notices[0].words == "운행 상태 확인되지 않음: 엘리베이터 (지하 1층 ~ 1층)"
    )


def test_a_report_that_begins_by_itself_is_heard_too() -> None:
    begins = NOW + dt.timedelta(seconds=100)
    outage = Outage(subject=LIFT, state=OperatingState.OUT_OF_SERVICE, since=begins)
    planned = replace(NO_CONDITIONS, outages=(outage,))
    kiosk, clock, hear = a_visit("profile:wheelchair", world=a_world(conditions=planned))
    hear(None)
    assert kiosk.session.screen is ScreenId.ROUTE
    clock.move(100.0)
    kiosk.touched()
    kiosk.tick()
    assert kiosk.session.screen is ScreenId.NO_WAY


def test_news_is_no_sign_of_life() -> None:
    kiosk, clock, hear = a_visit("profile:wheelchair")
    clock.move(65.0)
    kiosk.tick()
    asked = kiosk.session.seconds_left
    assert asked is not None
    hear(BROKEN)
    assert kiosk.session.seconds_left is not None
    assert kiosk.session.seconds_left < asked


def test_a_report_that_says_the_same_for_longer_counts_for_longer() -> None:
    minutes = dt.timedelta(minutes=10)
    works = Outage(subject=LIFT, state=OperatingState.IN_SERVICE, source="feed")
    first = replace(NO_CONDITIONS, outages=(works,), issued=NOW, valid_until=NOW + minutes)
    kiosk, clock, hear = a_visit("profile:wheelchair", world=a_world(conditions=first))
    before = kiosk.session.answer
    for _ in range(3):
        clock.move(minutes.total_seconds() - 5)
        kiosk.touched()
        at = clock.now()
        hear(replace(first, issued=at, valid_until=at + minutes))
    assert kiosk.session.screen is ScreenId.ROUTE
    assert kiosk.session.answer.unverified == before.unverified
