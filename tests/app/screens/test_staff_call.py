"""Calling the staff: what they are told, how far it has come, and what else there is."""

import datetime as dt
from dataclasses import replace

import pytest

from app.flow.calling import PATIENCE, REASONS
from app.flow.events import (
    BackChosen,
    CallTold,
    CallWithdrawn,
    DestinationChosen,
    GoalTold,
    HelpChosen,
    IdleWarned,
    LanguageChosen,
    NeedTold,
    ProfileChosen,
    ReasonChosen,
    StaffCalled,
    StaffWanted,
    Started,
    StartOverChosen,
    VoiceChosen,
)
from app.flow.idle import CALL_HOLD_S, seconds_left
from app.flow.outcome import Speak
from app.flow.session import ScreenId
from app.flow.world import StaffSetup
from app.kiosk import Devices, Kiosk
from app.ports import CallNews, CallStage, StaffRequest
from app.screens.journey import present, react
from maps.model import PlaceId
from tests.support.visit import BOOKS, HandClock, PlainGlass, a_world, after

PLATFORM = PlaceId("place-P")
WORLD = a_world(staff=StaffSetup(kiosk=7, can_call=True, phone="02-100-2000"))
TO_ROUTE = (Started(), DestinationChosen(PLATFORM), ProfileChosen("wheelchair"))
EVERY_LANGUAGE = pytest.mark.parametrize("language", BOOKS)


class FakeDesk:
    """Staff who answer what the test says."""

    def __init__(self) -> None:
        self.calls: list[StaffRequest] = []
        self.withdrawn = 0
        self.answers: list[CallNews] = []
        self.is_closed = False

    def call(self, request: StaffRequest) -> None:
        self.calls.append(request)

    def withdraw(self) -> None:
        self.withdrawn += 1

    def news(self) -> CallNews | None:
        return self.answers.pop(0) if self.answers else None

    def close(self) -> None:
        self.is_closed = True


class Stand:
    """A kiosk whose staff the test plays."""

    def __init__(self, *events) -> None:
        self.clock, self.desk = HandClock(), FakeDesk()
        self.kiosk = Kiosk(WORLD, PlainGlass(), self.clock, Devices(staff=self.desk))
        for event in (*events, StaffWanted()):
            self.kiosk.dispatch(event)

    @property
    def view(self):
        return self.kiosk.shown.view

    @property
    def stage(self):
        return self.kiosk.session.call.stage

    def press(self, action) -> None:
        self.clock.move(1.0)
        self.kiosk.press(action.id)

    def wait(self, seconds: float) -> None:
        for _ in range(round(seconds)):
            self.clock.move(1.0)
            self.kiosk.tick()


@pytest.mark.parametrize("events", [(), TO_ROUTE, (HelpChosen(True),)])
def test_one_press_leads_to_the_staff_from_anywhere_and_back(events) -> None:
    before = after(WORLD, *events)
    there = after(WORLD, StaffWanted(), session=before)
    assert (there.screen, there.help_is_open) == (ScreenId.STAFF, False)
    assert after(WORLD, StaffWanted(), session=there) == there
    back = after(WORLD, BackChosen(), session=there)
    assert (back.screen, back.answer) == (before.screen, before.answer)


def test_the_staff_are_told_where_and_what_the_traveller_lets_them_know() -> None:
    stand = Stand(*TO_ROUTE, LanguageChosen("en"))
    assert stand.view.told == ("Where this is: Ground level", "Your language: English")
    assert [action.words for action in stand.view.choices] == [
        "How I travel: By wheelchair",
        "Where I am going: Platform 1",
    ]
    stand.press(stand.view.call)
    (request,) = stand.desk.calls
    assert request == StaffRequest(
        kiosk=7,
        here="1층",
        language="en",
        reason="way",
        reason_words="길 찾기",
        need="휠체어로",
        goal="1번 승강장",
    )


def test_what_is_taken_out_is_not_told() -> None:
    stand = Stand(*TO_ROUTE)
    for event in (NeedTold(False), GoalTold(False), ReasonChosen("boarding"), ReasonChosen("x")):
        stand.kiosk.dispatch(event)
    assert [action.is_chosen for action in stand.view.choices] == [False, False]
    stand.kiosk.dispatch(StaffCalled())
    (request,) = stand.desk.calls
    assert (request.need, request.goal, request.reason) == ("", "", "boarding")


def test_who_has_said_nothing_of_themselves_tells_nothing() -> None:
    stand = Stand()
    assert stand.view.choices == ()
    stand.kiosk.dispatch(StaffCalled())
    assert (stand.desk.calls[0].need, stand.desk.calls[0].goal) == ("", "")


def test_every_state_is_seen_and_a_call_can_be_taken_back() -> None:
    stand = Stand()
    stand.kiosk.dispatch(StaffCalled())
    seen = [stand.view.state]
    for stage in (CallStage.ANSWERED, CallStage.ON_THE_WAY):
        stand.desk.answers.append(CallNews(stage))
        stand.wait(1)
        assert stand.stage is stage
        seen.append(stand.view.state)
    assert len(set(seen)) == 3
    assert all(seen)
    stand.press(stand.view.call)
    assert stand.stage is None
    assert stand.desk.withdrawn == 1
    assert stand.view.reasons


def test_after_a_minute_without_an_answer_there_is_another_way_and_an_answer_still_counts() -> None:
    stand = Stand(*TO_ROUTE)
    stand.kiosk.dispatch(StaffCalled())
    stand.wait(PATIENCE.total_seconds() - 2)
    assert stand.stage is CallStage.CALLING
    stand.wait(3)
    assert stand.stage is CallStage.NO_ANSWER
    assert stand.view.phone == "전화: 02-100-2000"
    assert stand.view.desk is not None
    assert stand.view.call.words == "다시 호출하기"
    stand.press(stand.view.call)
    assert stand.stage is CallStage.CALLING
    assert len(stand.desk.calls) == 2
    stand.wait(PATIENCE.total_seconds() + 1)
    stand.desk.answers.append(CallNews(CallStage.ON_THE_WAY))
    stand.wait(1)
    assert stand.stage is CallStage.ON_THE_WAY
    assert stand.view.desk is None


def test_a_call_that_fails_shows_at_once_what_else_there_is_and_the_desk_is_one_touch_away() -> (
    None
):
    stand = Stand(*TO_ROUTE)
    stand.kiosk.dispatch(StaffCalled())
    stand.desk.answers.append(CallNews(CallStage.FAILED))
    stand.wait(1)
    assert stand.view.state == "지금은 호출할 수 없습니다. 다른 방법을 이용해 주세요."
    stand.press(stand.view.desk)
    assert stand.kiosk.session.screen is ScreenId.ROUTE
    assert stand.kiosk.session.destination == "information"


def test_what_the_staff_have_closed_is_over() -> None:
    stand = Stand()
    stand.kiosk.dispatch(StaffCalled())
    stand.desk.answers.append(CallNews(CallStage.CLOSED))
    stand.wait(1)
    assert stand.stage is None
    assert stand.view.reasons


@pytest.mark.parametrize("ending", [StartOverChosen(), IdleWarned(0)])
def test_nobody_is_left_running_for_a_visit_that_is_over(ending) -> None:
    stand = Stand()
    stand.kiosk.dispatch(StaffCalled())
    stand.kiosk.dispatch(ending)
    assert stand.desk.withdrawn == 1
    stand.desk.answers.append(CallNews(CallStage.ON_THE_WAY))
    stand.wait(1)
    assert stand.stage is None
    stand.kiosk.close()
    assert stand.desk.is_closed


def test_trouble_takes_the_call_back_too() -> None:
    stand = Stand()
    stand.kiosk.dispatch(StaffCalled())
    stand.kiosk.recover("a test wants to see it")
    assert stand.desk.withdrawn == 1


def test_who_waits_for_somebody_is_not_asked_whether_they_are_there() -> None:
    called = after(WORLD, StaffWanted(), StaffCalled())
    assert seconds_left(called, 59.0 + CALL_HOLD_S, 60.0) is None
    assert seconds_left(called, 60.0 + CALL_HOLD_S, 60.0) == 20
    assert seconds_left(after(WORLD, CallWithdrawn(), session=called), 60.0, 60.0) == 20


def test_where_nobody_can_be_called_it_says_so_and_shows_what_there_is() -> None:
    without = replace(WORLD, staff=StaffSetup(phone="02-100-2000"))
    view = present(after(without, StaffWanted()), without).view
    assert (view.call, view.reasons) == (None, ())
    assert view.phone
    assert view.desk is not None
    assert after(without, StaffWanted(), StaffCalled()).call.stage is None
    named = replace(WORLD, staff=StaffSetup(desk=PlaceId("tickets")))
    assert "승차권" in present(after(named, StaffWanted()), named).view.desk.words


def test_somebody_who_has_not_said_how_they_travel_is_asked_before_they_are_sent_anywhere() -> None:
    without = replace(WORLD, staff=StaffSetup())
    session = after(without, StaffWanted(), DestinationChosen(PlaceId("information")))
    assert session.screen is ScreenId.NEEDS


@EVERY_LANGUAGE
def test_every_state_is_said_wherever_one_is_when_it_comes(language) -> None:
    session = after(WORLD, *TO_ROUTE, LanguageChosen(language), VoiceChosen(True))
    session = after(WORLD, StaffWanted(), StaffCalled(), BackChosen(), session=session)
    at = replace(WORLD, at=WORLD.at + dt.timedelta(seconds=5))
    for stage in (CallStage.ANSWERED, CallStage.ON_THE_WAY, CallStage.NO_ANSWER):
        outcome = react(session, CallTold(stage), at)
        session = outcome.session
        (said,) = [e for e in outcome.effects if isinstance(e, Speak)]
        words = BOOKS[language].ear.say(f"call-{stage.value.replace('_', '-')}")
        assert said.utterance.steps[0].sentences == (words,)


@EVERY_LANGUAGE
@pytest.mark.parametrize("reason", REASONS)
def test_every_reason_has_its_words(language, reason) -> None:
    session = after(WORLD, LanguageChosen(language), StaffWanted(), ReasonChosen(reason))
    chosen = [a for a in present(session, WORLD).view.reasons if a.is_chosen]
    assert [a.id for a in chosen] == [f"staff:reason:{reason}"]
    assert chosen[0].words
