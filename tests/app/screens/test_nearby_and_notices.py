"""The nearest of each kind, and what the station tells everybody."""

import datetime as dt
from dataclasses import replace

import pytest

from app.assets import load_phrasebook
from app.flow.events import (
    BackChosen,
    DestinationChosen,
    NearbyWanted,
    NoticesWanted,
    ProfileChosen,
    Started,
)
from app.flow.session import ScreenId
from app.screens.journey import present
from app.screens.nearby.logic import NearbyView
from app.screens.notices.logic import NoticesView, said_in
from app.text.elevator_states import Known, known_of
from maps.model import (
    FRESH,
    Access,
    Conditions,
    EquipmentId,
    LevelId,
    NodeId,
    Notice,
    OperatingState,
    Outage,
    Place,
    PlaceId,
    PlaceKind,
)
from routing.route import ElevatorState
from tests.support.visit import BOOKS, LIFT, NOW, a_kiosk, a_world, after, two_levels

MINUTE = dt.timedelta(minutes=1)


def _station():
    station = two_levels()
    lift = Place(
        id=PlaceId("lift"),
        kind=PlaceKind.ELEVATOR,
        levels=(LevelId("0"), LevelId("-1")),
        position=station.node_by_id[NodeId("L@0")].position,
        nodes=(NodeId("L@0"), NodeId("L@-1")),
    )
    places = [
        replace(p, access=Access.YES, opening_hours="05:00-23:30") if p.id == "toilet-far" else p
        for p in station.places
    ]
    return replace(station, places=(*places, lift))


def _near(world, *events):
    view = present(after(world, NearbyWanted(), *events), world).view
    assert isinstance(view, NearbyView)
    return {row.action.id.removeprefix("near:"): row for row in view.nearest}


def test_the_nearest_of_each_kind_says_where_how_far_and_whether_it_works() -> None:
    world = a_world(_station(), conditions=Conditions(issued=NOW - 3 * MINUTE))
    found = _near(world)
    assert list(found) == ["toilet_wheelchair", "toilet", "elevator", "information"]
    assert found["toilet_wheelchair"].action.event == DestinationChosen(PlaceId("toilet-far"))
    assert found["toilet_wheelchair"].state == "23:30까지 열림"
    assert found["toilet"].action.event == DestinationChosen(PlaceId("toilet-near"))
    assert found["toilet"].state == "휠체어 이용 확인 안 됨"
    assert found["elevator"].action.words == "엘리베이터 (지하 1층 ~ 1층)"
    assert found["elevator"].state == "고장 보고 없음, 3분 전 확인"
    assert all(row.level and row.distance and row.time for row in found.values())


@pytest.mark.parametrize("language", BOOKS)
def test_everything_that_is_shown_of_a_place_is_heard(language) -> None:
    world = a_world(_station(), conditions=Conditions(issued=NOW))
    session = replace(after(world, NearbyWanted()), language=language)
    for row in present(session, world.for_ear).view.nearest:
        heard = f"{row.action.spoken} {row.action.more}"
        assert all(text in heard for text in (row.action.words, row.level, row.time, row.distance))
        assert row.state in heard


def test_one_touch_goes_there_once_it_is_known_how_one_travels() -> None:
    world = a_world(_station())
    asked = after(world, NearbyWanted(), DestinationChosen(PlaceId("lift")))
    assert asked.screen is ScreenId.NEEDS
    known = (Started(), DestinationChosen(PlaceId("tickets")), ProfileChosen("wheelchair"))
    there = after(world, *known, *[BackChosen()] * 3, NearbyWanted())
    gone = after(world, DestinationChosen(PlaceId("toilet-far")), session=there)
    assert (gone.screen, gone.profile) == (ScreenId.ROUTE, "wheelchair")


def test_what_is_shut_is_the_nearest_only_where_all_are() -> None:
    station = _station()
    shut = [
        replace(p, opening_hours="05:00-06:00") if p.id == "toilet-near" else p
        for p in station.places
    ]
    found = _near(a_world(replace(station, places=tuple(shut))))
    assert found["toilet"].action.event == DestinationChosen(PlaceId("toilet-far"))


def test_a_station_without_such_places_offers_no_list() -> None:
    station = two_levels()
    doors = tuple(p for p in station.places if p.kind is PlaceKind.ENTRANCE)
    world = a_world(replace(station, places=doors))
    assert present(after(world), world).view.near is None
    assert after(world, NearbyWanted()).screen is ScreenId.WELCOME


# --- how old the news of a lift is ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("state", "age", "known"),
    [
        (OperatingState.IN_SERVICE, dt.timedelta(), Known.WORKS),
        (OperatingState.IN_SERVICE, FRESH, Known.WORKS),
        (OperatingState.IN_SERVICE, FRESH + dt.timedelta(seconds=1), Known.NOT_CONFIRMED),
        (None, 3 * MINUTE, Known.NO_FAULT),
        (None, 6 * MINUTE, Known.NOT_CONFIRMED),
        (None, None, Known.UNREPORTED),
        (OperatingState.UNKNOWN, dt.timedelta(), Known.NOT_CONFIRMED),
        (OperatingState.OUT_OF_SERVICE, dt.timedelta(), Known.OUT),
    ],
)
def test_news_older_than_five_minutes_is_not_confirmed(state, age, known) -> None:
    as_of = NOW - age if age is not None else None
    told = ElevatorState(equipment=EquipmentId(LIFT), state=state, as_of=as_of)
    assert known_of(told, NOW) is known


def test_the_route_tells_the_age_and_becomes_unsure_by_itself_without_news() -> None:
    works = Outage(subject=LIFT, state=OperatingState.IN_SERVICE)
    world = a_world(conditions=Conditions(issued=NOW, outages=(works,)))
    kiosk, _, clock = a_kiosk(world)
    to_route = (Started(), DestinationChosen(PlaceId("place-P")), ProfileChosen("wheelchair"))
    for event in to_route:
        kiosk.dispatch(event)
    seen = [kiosk.shown.view.elevators[0].words]
    for _ in range(25):
        clock.move(15.0)
        kiosk.touched()
        kiosk.tick()
        seen.append(kiosk.shown.view.elevators[0].words)
    label = "엘리베이터 (지하 1층 ~ 1층)"
    told = list(dict.fromkeys(seen))
    assert told == [
        f"운행 중, 방금 확인: {label}",
        *(f"운행 중, {minutes}분 전 확인: {label}" for minutes in range(1, 6)),
        f"확인되지 않음, 마지막 보고 18:30: {label}",
    ]


# --- notices ----------------------------------------------------------------------------------------


def _notice(name: str, **facts) -> Notice:
    title = (("en", f"{name} in English"), ("ko", f"{name} 공지"))
    return Notice(id=name, title=title, text=(("en", "More."), ("ko", "자세한 내용.")), **facts)


def test_the_first_screen_shows_the_first_notice_and_a_touch_shows_all() -> None:
    notices = (_notice("lift", until=NOW + dt.timedelta(hours=2)), _notice("event"))
    world = a_world(conditions=Conditions(issued=NOW, notices=notices))
    action = present(after(world), world).view.notice
    assert (action.words, action.spoken) == ("lift 공지", "공지 2건, lift 공지")
    view = present(after(world, NoticesWanted()), world).view
    assert isinstance(view, NoticesView)
    assert [(n.title, n.text, n.until) for n in view.notices] == [
        ("lift 공지", "자세한 내용.", "20:30까지"),
        ("event 공지", "자세한 내용.", ""),
    ]


def test_notices_are_told_from_when_they_hold_until_they_do_not() -> None:
    early = _notice("early", until=NOW)
    late = _notice("late", since=NOW + MINUTE)
    world = a_world(conditions=Conditions(issued=NOW, notices=(early, late)))
    assert present(after(world), world).view.notice is None
    kiosk, _, clock = a_kiosk(world)
    assert kiosk.shown.view.notice is None
    clock.move(61.0)
    kiosk.tick()
    assert kiosk.shown.view.notice.words == "late 공지"


def test_a_notice_is_read_in_ones_own_language_or_else_in_english() -> None:
    title = _notice("x").title
    said = {tag: said_in(title, load_phrasebook(tag)) for tag in ("ko", "vi", "en-US")}
    assert said == {"ko": "x 공지", "vi": "x in English", "en-US": "x in English"}
    assert said_in((("ja", "案内"),), load_phrasebook("ko")) == "案内"
    assert said_in((("en", "a\u202eb\nc"),), load_phrasebook("en")).isprintable()
