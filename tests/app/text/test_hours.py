"""Times are said in the station's own time, and the day where it is not today."""

import datetime as dt
from dataclasses import replace

import pytest

from app.assets import load_phrasebook
from app.text.hours import closing_texts, local_time, moment_words, thing_label, unread_text
from maps.model import NodeId, PlaceId
from routing.network import compile_network
from routing.plan import plan
from routing.profiles import WALKING
from routing.route import Closing, Request, Route
from tests.support.visit import BOOKS, two_levels

STATION = two_levels()
NOW = dt.datetime.fromisoformat("2026-11-25T23:40+09:00")


def kst(text):
    return dt.datetime.fromisoformat(f"{text}+09:00")


@pytest.mark.parametrize(
    ("moment", "english", "korean"),
    [
        ("2026-11-25T23:50", "23:50", "23:50"),
        ("2026-11-26T05:00", "05:00 tomorrow", "내일 05:00"),
        ("2026-11-30T05:30", "05:30 on Monday", "월요일 05:30"),
        ("2026-12-01T05:30", "05:30 on Tuesday", "화요일 05:30"),
        ("2026-12-02T05:30", "05:30 on 2 December", "12월 2일 05:30"),
        ("2027-01-02T05:30", "05:30 on 2 January 2027", "2027년 1월 2일 05:30"),
    ],
)
def test_a_moment_is_said_with_its_day_where_that_is_not_today(moment, english, korean):
    for zone in (dt.UTC, dt.timezone(dt.timedelta(hours=-5))):  # where a moment is written
        when = kst(moment).astimezone(zone)
        assert moment_words(when, NOW, STATION, BOOKS["en"]) == english
        assert moment_words(when, NOW.astimezone(zone), STATION, BOOKS["ko"]) == korean


@pytest.mark.parametrize(
    ("language", "this_year", "next_year"),
    [
        ("en-US", "05:30 on December 2", "05:30 on January 2, 2027"),
        ("ja", "12月2日の05:30", "2027年1月2日の05:30"),
        ("zh-Hans", "12月2日05:30", "2027年1月2日05:30"),
        ("vi", "05:30 ngày 2 tháng 12", "05:30 ngày 2 tháng 1 năm 2027"),
        ("mn", "12 сарын 2, 05:30", "2027 оны 1 сарын 2, 05:30"),
        ("fil", "05:30 sa ika-2 ng Disyembre", "05:30 sa ika-2 ng Enero 2027"),
        ("es", "05:30 del 2 de diciembre", "05:30 del 2 de enero de 2027"),
        ("ms", "05:30 pada 2 Disember", "05:30 pada 2 Januari 2027"),
    ],
)
def test_a_day_farther_off_is_a_date_as_people_write_it(language, this_year, next_year):
    book = load_phrasebook(language)
    for day, said in (("2026-12-02", this_year), ("2027-01-02", next_year)):
        assert moment_words(kst(f"{day}T05:30"), NOW, STATION, book) == said


def test_where_the_time_zone_is_unknown_a_moment_stays_as_it_is():
    assert local_time(NOW, replace(STATION, timezone="Mars/Olympus")) == NOW


def a_route(**changes) -> Route:
    answer = plan(
        compile_network(STATION),
        Request(origins=(NodeId("E"),), destinations=(NodeId("a"),), profile=WALKING),
    )
    assert isinstance(answer, Route)
    return replace(answer, **changes)


CLOSES = Closing(subject="place-E", closes_at=kst("2026-11-25T23:50"))


@pytest.mark.parametrize(
    ("start", "said"),
    [
        ("23:47", "Set off by 23:47. Closes at 23:50: Entrance 1"),
        ("23:40", "Set off now. Closes at 23:50: Entrance 1"),
        ("23:35", "Set off now. Closes at 23:50: Entrance 1"),
    ],
)
def test_who_is_slow_is_told_when_to_set_off(start, said):
    route = a_route(closings=(CLOSES,), latest_start=kst(f"2026-11-25T{start}"))
    assert closing_texts(route, NOW, STATION, BOOKS["en"]) == (said,)


def test_a_closed_goal_is_said_first_and_only_the_first_closing_has_a_latest_start():
    lift = Closing(subject="lift-L", closes_at=kst("2026-11-25T23:55"))
    route = a_route(
        closings=(CLOSES, lift),
        latest_start=kst("2026-11-25T23:47"),
        place_is_closed=True,
        place_opens_at=kst("2026-11-26T09:00"),
    )
    first, second, third = closing_texts(route, NOW, STATION, BOOKS["en"])
    assert first == "It is closed when you get there. It opens at 09:00 tomorrow."
    assert "Set off by 23:47" in second
    assert third.startswith("Closes at 23:55: ")
    unknown = replace(route, place_opens_at=None)
    assert closing_texts(unknown, NOW, STATION, BOOKS["ko"])[0] == (
        "도착할 때는 문을 닫은 시간입니다."
    )


def test_without_a_time_nothing_is_said_about_hours():
    assert closing_texts(a_route(closings=(CLOSES,)), None, STATION, BOOKS["en"]) == ()
    assert unread_text(a_route(), STATION, BOOKS["en"]) == ""


def test_everything_that_may_close_has_a_name():
    words = [thing_label(s, STATION, BOOKS["en"]) for s in ("lift-L", "E-a", "a", "place-E")]
    assert len(set(words)) == 4
    assert words[1:3] == ["a path", "a door or barrier"]
    assert thing_label(PlaceId("toilet-near"), STATION, BOOKS["en"])
