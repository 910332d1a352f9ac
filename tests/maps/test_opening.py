"""Opening hours are answered at a moment, and what nobody can read is never called open."""

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from maps.opening import HORIZON, OpenState, find_timezone, parse

SEOUL = ("Asia/Seoul", (37.55, 126.97))
DARMSTADT = ("Europe/Berlin", (49.87, 8.63))
AT_SEA = ("UTC", (0.0, 0.0))
wall = dt.datetime.fromisoformat
OPEN, CLOSED, UNKNOWN = OpenState.OPEN, OpenState.CLOSED, OpenState.UNKNOWN


def hours(text, where=SEOUL):
    found = parse(text, *where)
    assert found is not None
    return found


def at(text, offset_h=9):
    return dt.datetime.fromisoformat(text).replace(tzinfo=dt.timezone(dt.timedelta(hours=offset_h)))


def states(text, *times, where=SEOUL, offset_h=9):
    return [hours(text, where).state_at(at(time, offset_h)) for time in times]


def test_a_door_is_open_until_it_closes_and_not_a_minute_longer():
    assert states("05:00-24:30", "2026-11-25T23:59", "2026-11-26T00:29", "2026-11-26T00:30") == [
        OPEN,
        OPEN,
        CLOSED,
    ]
    door = hours("05:00-24:30")
    assert door.closes_at(at("2026-11-25T23:48")) == at("2026-11-26T00:30")
    assert door.closes_at(at("2026-11-26T00:30")) is None
    assert door.opens_at(at("2026-11-26T00:30")) == at("2026-11-26T05:00")
    assert door.opens_at(at("2026-11-26T05:00")) is None


def test_answers_are_instants_in_utc_and_questions_may_come_in_any_zone():
    closes = hours("05:00-24:00").closes_at(at("2026-11-25T09:00", offset_h=-5))
    assert closes is not None
    assert closes.tzinfo is dt.UTC
    assert closes == at("2026-11-26T00:00")


def test_a_time_without_a_zone_is_meant_in_the_map_s():
    assert hours("05:00-24:00").state_at(wall("2026-11-25T04:59")) is CLOSED
    assert hours("05:00-24:00").state_at(wall("2026-11-25T05:00")) is OPEN


def test_public_holidays_are_those_of_the_country_where_the_map_lies():
    rule = "Mo-Fr 08:00-18:00; PH off"
    assert states(rule, "2027-02-08T12:00", "2026-11-26T12:00") == [CLOSED, OPEN]  # 설날
    unity = "2028-10-03T12:00"
    assert states(rule, unity, where=DARMSTADT, offset_h=2) == [CLOSED]
    assert states(rule, "2026-05-05T12:00", where=DARMSTADT, offset_h=2) == [OPEN]
    assert states(rule, "2026-05-05T12:00") == [CLOSED]  # 어린이날
    assert hours(rule).opens_at(at("2026-12-25T12:00")) == at("2026-12-28T08:00")


def test_where_no_country_is_known_nobody_knows_the_holidays():
    assert parse("Mo-Fr 08:00-18:00; PH off", *AT_SEA) is None
    assert parse("Mo-Fr 08:00-18:00; PH off", "Asia/Seoul") is None
    assert parse("Mo-Fr 08:00-18:00", *AT_SEA) is not None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "05:00~24:00",
        "daily",
        "24/24",
        "Mo-Fr 9am-5pm",
        "평일 05:00-24:00",
        "Mo-Fr 08:00-99:00",
        "Mo-Fr 08:00-18:00; SH off",
        "Feb 30 10:00-11:00",
        "10:00-18:00; 2026 Sep 31 off",
        "05:00-24:00\x00",
        "Mo 05:00-24:00; " * 400,
    ],
)
def test_what_nobody_can_read_has_no_hours(text):
    assert parse(text, *SEOUL) is None


def test_an_unknown_time_zone_or_place_has_no_hours():
    assert parse("24/7", "Mars/Olympus") is None
    assert parse("24/7", "") is None
    assert parse("24/7", "../../etc/passwd") is None
    assert parse("24/7", "Asia/Seoul", (91.0, 0.0)) is None
    assert parse("24/7", "Asia/Seoul", (float("nan"), 0.0)) is None


@pytest.mark.parametrize(
    ("lat_deg", "lon_deg", "zone"),
    [
        (49.87, 8.63, "Europe/Berlin"),
        (37.55, 126.97, "Asia/Seoul"),
        (35.51, 139.62, "Asia/Tokyo"),
        (47.38, 8.54, "Europe/Zurich"),
        (0.0, 0.0, "UTC"),
        (91.0, 0.0, "UTC"),
    ],
)
def test_a_position_has_a_time_zone(lat_deg, lon_deg, zone):
    assert find_timezone(lat_deg, lon_deg) == zone


def test_what_is_said_in_words_or_left_open_is_unknown():
    noon = "2026-11-25T12:00"
    assert states('Mo-Fr 08:00-18:00 "on request"', noon, "2026-11-25T07:00") == [UNKNOWN, CLOSED]
    assert states('"by appointment"', noon) == [UNKNOWN]
    assert states("unknown", noon) == [UNKNOWN]
    assert states("11:00+", noon) == [UNKNOWN]
    assert states("sunrise+", noon) == [UNKNOWN]
    assert states("Mo 10:00-18:00 || unknown", noon) == [UNKNOWN]
    assert states("24/7", noon) == [OPEN]
    assert states("off", noon) == [CLOSED]


def test_an_offset_from_the_sun_is_no_open_end():
    assert states("(sunrise+01:00)-20:00; easter +1 day off", "2026-11-25T12:00") == [OPEN]


def test_a_known_opening_is_waited_for_and_a_doubtful_one_is_not():
    door = hours('08:00-10:00 "on request"; 12:00-18:00')
    door_with_doubt = hours('Mo 08:00-10:00 "on request", Mo 12:00-18:00')
    monday = at("2026-11-30T07:00")
    assert door.opens_at(monday) == at("2026-11-30T12:00")
    assert door_with_doubt.changes_at(monday) == at("2026-11-30T08:00")
    assert door_with_doubt.opens_at(monday) == at("2026-11-30T12:00")


def test_what_never_changes_has_no_change():
    now = at("2026-11-25T12:00")
    assert hours("24/7").changes_at(now) is None
    assert hours("24/7").closes_at(now) is None
    assert hours("off").opens_at(now) is None


def test_a_rule_of_one_day_in_years_is_answered_at_once():
    for text in ("easter Mo", "9999 Mo-Fr", ":, 10:00-18:00", "easterMo-Fr"):
        door = parse(text, *DARMSTADT)
        if door is not None:
            assert door.opens_at(at("2026-11-25T12:00")) is None or text.startswith(":")


class TestDaylightSaving:
    """Berlin: 2026-03-29 02:00 becomes 03:00, 2026-10-25 03:00 becomes 02:00."""

    def test_a_closing_time_that_is_skipped_closes_when_it_is_skipped(self):
        door = hours("05:00-02:30", DARMSTADT)
        assert door.closes_at(at("2026-03-29T01:30", 1)) == at("2026-03-29T02:00", 1)
        assert door.state_at(at("2026-03-29T03:10", 2)) is CLOSED

    def test_of_a_closing_time_that_comes_twice_the_first_counts(self):
        door = hours("05:00-02:30", DARMSTADT)
        assert door.closes_at(at("2026-10-25T00:30", 2)) == at("2026-10-25T02:30", 2)
        assert door.state_at(at("2026-10-25T02:29", 2)) is OPEN
        assert door.state_at(at("2026-10-25T02:40", 2)) is UNKNOWN
        assert door.state_at(at("2026-10-25T02:10", 1)) is UNKNOWN
        assert door.state_at(at("2026-10-25T02:30", 1)) is CLOSED

    def test_of_an_opening_time_that_comes_twice_the_second_counts(self):
        door = hours("02:30-23:00", DARMSTADT)
        assert door.opens_at(at("2026-10-25T00:30", 2)) == at("2026-10-25T02:30", 1)
        assert door.state_at(at("2026-10-25T02:40", 2)) is UNKNOWN
        assert door.changes_at(at("2026-10-25T02:10", 2)) == at("2026-10-25T02:30", 2)

    def test_what_is_always_open_stays_so_all_night(self):
        door = hours("24/7", DARMSTADT)
        for offset_h in (1, 2):
            assert door.state_at(at("2026-10-25T02:30", offset_h)) is OPEN
        assert hours("20:00-06:00", DARMSTADT).closes_at(at("2026-10-25T00:30", 2)) == at(
            "2026-10-25T06:00", 1
        )

    def test_a_night_is_an_hour_longer_or_shorter(self):
        door = hours("05:00-24:00", DARMSTADT)
        for night, length_h in (("2026-03-29", 4), ("2026-10-25", 6), ("2026-06-01", 5)):
            summer = night != "2026-03-29"
            shut = at(f"{night}T00:00", 2 if summer else 1)
            opens = door.opens_at(shut)
            assert opens is not None
            assert opens - shut == dt.timedelta(hours=length_h)


_PARTS = st.sampled_from(
    ["Mo-Fr", "Sa,Su", "PH", "off", "unknown", "24/7", ";", ",", "||", "05:00-24:00", "22:00-02:30",
     "02:15-02:45", "sunrise-sunset", "Dec 24-Jan 2", "week 1-53/2", "easter", '"x"', "00:00-24:00"]
)  # fmt: skip
_TEXTS = st.lists(_PARTS, min_size=1, max_size=6).map(" ".join)
_SPANS = (
    ("2026-01-01T00:00", "2029-12-31T00:00"),
    ("2026-10-24T20:00", "2026-10-25T08:00"),
    ("2026-03-28T20:00", "2026-03-29T08:00"),
    ("0001-01-01T00:00", "0001-01-02T00:00"),
    ("9999-12-30T00:00", "9999-12-31T23:59"),
)
_MOMENTS = st.one_of(*(st.datetimes(wall(first), wall(last)) for first, last in _SPANS)).map(
    lambda moment: moment.replace(tzinfo=dt.UTC)
)


@settings(max_examples=150, deadline=None)
@given(_TEXTS, _MOMENTS)
def test_between_now_and_the_next_change_nothing_changes(text, now):
    door = parse(text, *DARMSTADT)
    if door is None:
        return
    state, change = door.state_at(now), door.changes_at(now)
    if change is None:
        return
    assert dt.timedelta() < change - now <= HORIZON
    assert door.state_at(change) is not state
    for share in (0.001, 0.25, 0.5, 0.75, 0.999):
        assert door.state_at(now + share * (change - now)) is state
    closes, opens = door.closes_at(now), door.opens_at(now)
    assert closes == (change if state is OPEN else None)
    assert opens is None or (state is not OPEN and opens >= change)


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=40), _MOMENTS)
def test_nonsense_is_never_open_and_never_ends_the_program(text, now):
    door = parse(text, *DARMSTADT)
    if door is not None:
        door.changes_at(now)
        assert door.state_at(now) in OpenState
