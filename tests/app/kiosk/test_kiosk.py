"""The loop: what it keeps, what it forgets, what it survives."""

import gc
import logging
import weakref
from collections.abc import Callable
from dataclasses import replace

import pytest

from app.adapters.captions import CaptionSpeaker
from app.flow.events import DestinationChosen, Key, ProfileChosen, Started, StartOverChosen
from app.flow.session import ScreenId, Session
from app.kiosk import LISTEN_S, Devices, Kiosk
from app.screens.journey import opening, present
from maps.model import PlaceId
from tests.support.visit import (
    LIFT,
    NOW,
    HandClock,
    PlainGlass,
    a_kiosk,
    a_world,
    ids,
    out_of_service,
    two_levels,
)

FRESH = Session(language="ko")


def _go(kiosk, clock, *action_ids):
    for action_id in action_ids:
        clock.move(1.0)
        kiosk.touched()
        kiosk.press(action_id)


TO_ENGLISH = ("bar:language", "language:en")
TO_ROUTE = ("welcome:start", "category:platforms", "place:place-P", "profile:wheelchair")


def test_four_touches_lead_to_the_route() -> None:
    kiosk, _, clock = a_kiosk()
    _go(kiosk, clock, *TO_ROUTE)
    assert kiosk.session.screen is ScreenId.ROUTE
    assert kiosk.session.plan_b is not None


def test_a_second_press_within_half_a_second_is_an_echo() -> None:
    kiosk, _, clock = a_kiosk()
    _go(kiosk, clock, "welcome:start", "category:toilets")
    before = kiosk.session
    _go(kiosk, clock, "bar:language")
    clock.move(0.3)
    kiosk.press("bar:language")
    assert kiosk.session.language_list_is_open
    clock.move(0.6)
    kiosk.press("bar:language")
    assert kiosk.session == before


def test_an_echo_does_not_act_on_the_next_screen() -> None:
    kiosk, _, clock = a_kiosk()
    _go(kiosk, clock, "welcome:start")
    clock.move(0.2)
    kiosk.press(next(i for i in ids(kiosk.shown) if i.startswith("place:")))
    assert kiosk.session.screen is ScreenId.DESTINATION


def test_what_is_not_on_screen_cannot_be_pressed() -> None:
    kiosk, _, clock = a_kiosk()
    _go(kiosk, clock, "route:take")
    assert kiosk.session == FRESH


def test_nobody_there_wipes_the_visit_after_a_warning() -> None:
    kiosk, glass, clock = a_kiosk()
    _go(kiosk, clock, *TO_ROUTE, *TO_ENGLISH)
    clock.move(59.0)
    kiosk.tick()
    assert kiosk.session.seconds_left is None
    clock.move(1.0)
    kiosk.tick()
    assert glass.shown[-1].warning is not None
    assert glass.shown[-1].warning.number == "20"
    clock.move(19.0)
    kiosk.tick()
    assert kiosk.session.screen is ScreenId.ROUTE
    clock.move(1.0)
    kiosk.tick()
    assert kiosk.session == FRESH
    assert glass.shown[-1] == a_kiosk()[1].shown[-1]


def test_the_visit_can_be_continued_as_often_as_one_likes() -> None:
    kiosk, _, clock = a_kiosk()
    _go(kiosk, clock, *TO_ROUTE)
    before = kiosk.session
    for _ in range(15):
        clock.move(70.0)
        kiosk.tick()
        assert kiosk.session.seconds_left == 10
        assert kiosk.touched()
        assert kiosk.session == before


def test_the_symbol_stays_a_minute_longer() -> None:
    kiosk, _, clock = a_kiosk()
    _go(kiosk, clock, *TO_ROUTE, "route:take")
    clock.move(119.0)
    kiosk.tick()
    assert kiosk.session.seconds_left is None
    clock.move(1.0)
    kiosk.tick()
    assert kiosk.session.seconds_left == 20


def test_the_untouched_first_screen_never_asks() -> None:
    kiosk, glass, clock = a_kiosk()
    count = len(glass.shown)
    for _ in range(10):
        clock.move(600.0)
        kiosk.tick()
    assert len(glass.shown) == count


def test_finishing_forgets_the_visit() -> None:
    kiosk, _, clock = a_kiosk()
    _go(kiosk, clock, *TO_ROUTE, *TO_ENGLISH, "route:take", "handoff:done")
    assert kiosk.session == FRESH


def test_a_key_counts_as_somebody() -> None:
    kiosk, _, clock = a_kiosk()
    _go(kiosk, clock, "welcome:start")
    clock.move(59.0)
    kiosk.key(Key.RIGHT)
    clock.move(59.0)
    kiosk.tick()
    assert kiosk.session.seconds_left is None


def test_what_fails_in_a_screen_ends_in_a_new_visit(caplog) -> None:
    world = a_world()
    kiosk, glass, clock = a_kiosk(replace(world, hand_off=lambda *_: 1 / 0))
    _go(kiosk, clock, *TO_ROUTE, *TO_ENGLISH)
    with caplog.at_level(logging.ERROR):
        _go(kiosk, clock, "route:take")
    assert kiosk.session == Session(language="en", screen=ScreenId.TROUBLE)
    assert "ZeroDivisionError" in caplog.text
    assert "Zero" not in str(glass.shown[-1])
    _go(kiosk, clock, "trouble:again")
    assert kiosk.session == FRESH


def test_the_page_about_trouble_does_not_wait_for_ever() -> None:
    world = a_world()
    kiosk, _, clock = a_kiosk(replace(world, hand_off=lambda *_: 1 / 0))
    _go(kiosk, clock, *TO_ROUTE, "route:take")
    clock.move(16.0)
    kiosk.tick()
    assert kiosk.session == FRESH


def test_a_failure_of_what_comes_later_is_survived_too() -> None:
    kiosk, _, _ = a_kiosk()
    kiosk.dispatch(ProfileChosen("wheelchair"))  # on the first screen it means nothing
    assert kiosk.session == FRESH
    kiosk.dispatch(Started())
    kiosk.dispatch(DestinationChosen(PlaceId("place-P")))
    kiosk.change_world(a_world(conditions=out_of_service(LIFT)))
    kiosk.dispatch(ProfileChosen("wheelchair"))
    assert kiosk.session.screen is ScreenId.NO_WAY


@pytest.mark.parametrize("key", list(Key))
def test_every_key_may_come_at_any_time(key) -> None:
    kiosk, _, clock = a_kiosk()
    for action_id in (None, *TO_ROUTE, "route:take"):
        if action_id is not None:
            _go(kiosk, clock, action_id)
        clock.move(1.0)
        screen = kiosk.session.screen
        kiosk.key(key)
        assert kiosk.session.screen is not ScreenId.TROUBLE
        if kiosk.session.screen is not screen or kiosk.session.help_is_open:
            return


class LateGlass(PlainGlass):
    """Draws its first frame when it is told to."""

    def __init__(self) -> None:
        super().__init__()
        self.waiting: list[Callable[[], None]] = []

    def soon(self, function: Callable[[], None]) -> None:
        self.waiting.append(function)


def _opened(world):
    glass = LateGlass()
    kiosk = Kiosk(world, glass, HandClock())
    return kiosk, glass


def _let_it_get_ready(glass: LateGlass) -> None:
    while glass.waiting:
        glass.waiting.pop(0)()


def test_the_first_picture_has_the_buttons_that_the_next_one_has_too() -> None:
    kiosk, glass = _opened(a_world())
    first = kiosk.shown
    _let_it_get_ready(glass)
    assert ids(first) == ids(kiosk.shown)
    assert len(ids(first)) > 5


def test_a_touch_on_the_first_picture_does_what_it_does_on_any_other() -> None:
    for action in ids(_opened(a_world())[0].shown):
        early, _ = _opened(a_world())
        late, glass = _opened(a_world())
        _let_it_get_ready(glass)
        for kiosk in (early, late):
            kiosk.touched()
            kiosk.press(action)
        assert (early.session, early.shown) == (late.session, late.shown)


def test_getting_ready_while_somebody_is_under_way_leaves_the_visit_alone() -> None:
    kiosk, glass = _opened(a_world())
    kiosk.touched()
    kiosk.press("welcome:start")
    before = kiosk.session, kiosk.shown
    _let_it_get_ready(glass)
    assert (kiosk.session, kiosk.shown) == before
    assert kiosk.session.screen is ScreenId.DESTINATION


def test_the_very_first_picture_alone_does_not_know_what_is_closed() -> None:
    station = two_levels()
    shut = tuple(
        replace(p, opening_hours="Mo-Su 20:00-21:00" if p.id == "place-P" else "")
        for p in station.places
    )
    world = a_world(replace(station, places=shut))
    _, glass = _opened(world)
    _let_it_get_ready(glass)
    assert glass.shown == [opening(FRESH, world), present(FRESH, replace(world, at=NOW))]
    assert glass.shown[0] != glass.shown[1]


class _Widget:
    """Knows itself, as widgets do: nothing but a collection frees it."""

    def __init__(self) -> None:
        self.canvas = self


def test_what_a_visit_has_left_is_cleared_up_once_nobody_is_there() -> None:
    kiosk, _, clock = a_kiosk()
    gc.disable()
    try:
        kiosk.dispatch(Started())
        left = weakref.ref(_Widget())
        clock.move(LISTEN_S)
        kiosk.tick()
        assert left() is not None, "cleared up while somebody was waiting"
        kiosk.dispatch(StartOverChosen())
        clock.move(LISTEN_S)
        kiosk.tick()
        assert left() is None
    finally:
        gc.enable()


class _Closing(CaptionSpeaker):
    """Counts how often it is closed."""

    closed = 0

    def close(self) -> None:
        super().close()
        self.closed += 1


def test_what_a_kiosk_has_is_closed_once() -> None:
    clock = HandClock()
    speaker = _Closing(clock)
    Kiosk(a_world(), PlainGlass(), clock, Devices(speaker=speaker)).close()
    assert speaker.closed == 1
