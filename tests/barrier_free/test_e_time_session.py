"""Part E of the requirements: time and session."""

import ast
from dataclasses import replace

import pytest

from app.flow.always import new_visit
from app.flow.events import BackChosen, IdleWarned, Key, StartOverChosen
from app.flow.idle import seconds_left
from app.flow.session import ScreenId, Session
from app.ports import PrintNews, PrintStage
from app.screens.journey import present
from tests.support.barrier_free.judging import none_of, requirement
from tests.support.barrier_free.looks import HEARD, LANGUAGES, Look, axes
from tests.support.barrier_free.situations import situations, world_of
from tests.support.barrier_free.tasks import Blind
from tests.support.barrier_free.walk import Studio
from tests.support.tree import ROOT
from tests.support.visit import BOOKS, a_kiosk, a_world, after, ids

IDLE_S, WARN_S = 60.0, 20
SLOW = tuple(name for name in axes() if any(word in name for word in (HEARD, "low", "easy")))
"""Modes in which everything takes longer."""


@requirement("E01")
def test_the_warning_stands_twenty_seconds_and_any_sign_of_life_ends_it_every_time(
    measured,
) -> None:
    kiosk, _, clock = a_kiosk(a_world())
    kiosk.key(Key.DOWN)
    for number in range(15):
        clock.move(IDLE_S + 0.3)
        kiosk.tick()
        assert kiosk.session.seconds_left == WARN_S
        clock.move(WARN_S - 1)
        kiosk.tick()
        assert kiosk.session.seconds_left is not None
        act = (kiosk.touched, lambda: kiosk.key(Key.UP))[number % 2]
        act()
        assert kiosk.session.seconds_left is None
    measured("20 s; put off 15 times")


@requirement("E01")
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_warning_is_written_and_said(language) -> None:
    who = Blind(language)
    who.hear_out()
    who.wait(3 * IDLE_S + 1)
    shown = present(who.session, who._kiosk.world)
    assert shown.warning is not None
    assert shown.warning.number.isdigit()
    assert who.say("idle-title") in who.last


@requirement("E02")
@pytest.mark.parametrize("name", axes())
def test_who_needs_longer_has_three_times_as_long(name, measured) -> None:
    for value in axes()[name][1:]:
        session = replace(Look(modes={name: value}).begin(), screen=ScreenId.DESTINATION)
        ratio = 3 if name in SLOW else 1
        assert seconds_left(session, ratio * IDLE_S - 1, IDLE_S) is None
        assert seconds_left(session, ratio * IDLE_S + 1, IDLE_S) is not None
        measured(f"{name}: {ratio * IDLE_S:.0f} s")


@requirement("E02")
def test_the_modes_that_need_it_are_there() -> None:
    assert len(SLOW) >= 3


@requirement("E02")
@pytest.mark.parametrize("idle_s", [29, 301])
def test_staff_set_it_between_half_a_minute_and_five(idle_s, tmp_path) -> None:
    from app.site import read_site
    from maps.model import MapError

    with pytest.raises(MapError, match="idle_s"):
        read_site(f"idle_s = {idle_s}".encode(), name="site", folder=tmp_path)
    assert read_site(b"idle_s = 300", name="site", folder=tmp_path).idle_s == 300


@requirement("E03")
def test_nobody_is_sent_away_while_it_speaks() -> None:
    who = Blind("en", a_world(idle_s=1.0))
    begun_s = who.clock.passed_s
    who.hear_out()
    assert who.clock.passed_s - begun_s > 3
    assert who.session.seconds_left is None


@requirement("E03")
def test_who_reads_a_code_has_a_minute_more(measured) -> None:
    session = Session(language="ko", screen=ScreenId.HANDOFF)
    assert seconds_left(session, IDLE_S + 59, IDLE_S) is None
    measured("60 s more while the code is shown, and no timer while it speaks")


@requirement("E03")
def test_nobody_is_sent_away_while_it_prints() -> None:
    """A ticket comes within the minute more that its screen has: the printer answers in 15 s."""
    session = replace(
        Session(language="ko", screen=ScreenId.HANDOFF), printing=PrintNews(PrintStage.PRINTING)
    )
    assert seconds_left(session, IDLE_S + 59, IDLE_S) is None


@requirement("E04")
def test_ten_minutes_on_any_screen_lead_nowhere_but_to_the_question(measured) -> None:
    """Whoever only answers the question stays where they are, with all that they chose."""
    count = 0
    for situation in situations():
        session, world = situation.session(Look())
        if session.screen is ScreenId.TROUBLE or session.seconds_left is not None:
            continue
        kiosk, _, clock = a_kiosk(world)
        while not kiosk.is_ready:
            kiosk.tick()
        kiosk._session, kiosk._known = session, world.known_states(clock.now())
        for _ in range(40):
            clock.move(15.0)
            kiosk._known = world.known_states(clock.now())  # the world's own hours are not a limit
            kiosk.tick()
            if kiosk.session.seconds_left is not None:
                kiosk.touched()
        assert replace(kiosk.session, uses_keys=session.uses_keys) == session, situation.name
        count += 1
    measured(f"{count} situations, ten minutes each")


@requirement("E04")
def test_no_screen_schedules_anything() -> None:
    found = [
        path.name
        for folder in ("screens", "widgets", "flow")
        for path in (ROOT / "app" / folder).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute) and node.attr in {"schedule_interval", "schedule_once"}
    ]
    # the loop itself: ticks, what is made between frames, a finger that rests in the staff's corner;
    # and a clip that somebody asked for
    assert set(found) <= {"window_loop.py", "stage.py", "fingers.py", "clip_player.py"}


@requirement("E05")
@pytest.mark.parametrize("how", [StartOverChosen(), IdleWarned(0)], ids=["start over", "idle"])
def test_nothing_is_left_of_any_visit(how, measured) -> None:
    fresh = new_visit(world_of("plain"))
    for situation in situations():
        for look in (Look(), Look(language="es", modes={HEARD: True})):
            session, world = situation.session(look)
            if session.seconds_left is not None and not isinstance(how, IdleWarned):
                session = replace(session, seconds_left=None)
            assert after(world, how, session=session) == fresh, situation.name
    measured(f"{2 * len(situations())} visits")


@requirement("E05")
def test_the_next_one_sees_the_very_same_picture(ui) -> None:
    """Language, modes, what was typed, lists, map: pixel by pixel as in the beginning."""
    studio = Studio(ui, "plain")
    first = _settled(studio)
    modes = {name: values[-1] for name, values in axes().items()}
    for situation in situations()[::7]:
        if situation.world != "plain":
            continue
        studio.arrange(situation, Look(language="vi", modes=modes))
        studio.kiosk._session = replace(studio.kiosk._session, seconds_left=None)
        studio.kiosk._world = world_of("plain")
        studio.kiosk.dispatch(StartOverChosen())
        assert (_settled(studio) == first).all(), situation.name


def _settled(studio):
    studio.kiosk._show()
    studio.ui.pump(3)
    return studio.ui.pixels().copy()


@requirement("E06")
def test_back_keeps_what_was_entered(measured) -> None:
    kept = ("profile", "category", "destination", "nearest", "language", "typed")
    count = 0
    for situation in situations():
        session, world = situation.session(Look())
        if not session.trail or session.seconds_left is not None:
            continue
        back = after(world, BackChosen(), session=session)
        count += 1
        for name in kept:
            before, now = getattr(session, name), getattr(back, name)
            assert now == before or now in {"", None}, (situation.name, name)
        assert back.language == session.language
    measured(f"{count} situations")


@requirement("E06")
def test_start_over_is_on_every_screen_but_the_first() -> None:
    none_of(
        situation.name
        for situation in situations()
        for session, world in [situation.session(Look())]
        if session.seconds_left is None
        and session.screen not in {ScreenId.WELCOME, ScreenId.TROUBLE}
        and "bar:start-over" not in ids(present(session, world))
    )
    assert BOOKS["ko"].say("bar-start-over")
