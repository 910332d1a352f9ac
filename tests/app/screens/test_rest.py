"""A kiosk at rest draws nothing: counted in frames, not in seconds."""

import pytest

from tests.support.barrier_free.looks import HEARD, Look
from tests.support.barrier_free.situations import situations
from tests.support.barrier_free.walk import Studio


def one_of_each_screen():
    first = {}
    for situation in situations():
        if situation.world == "plain" and situation.session(Look())[0].seconds_left is None:
            first.setdefault(situation.name[:-3], situation)
    return list(first.values())


@pytest.mark.parametrize("is_heard", [False, True])
def test_no_frame_is_drawn_while_nobody_does_anything(ui, is_heard) -> None:
    """Half a minute of ticks and turns of the loop on every screen; the question comes later."""
    studio, frames = Studio(ui, "plain"), []
    ui.window.bind(on_flip=lambda *_: frames.append(studio.kiosk.session.screen))
    for situation in one_of_each_screen():
        studio.arrange(situation, Look(modes={HEARD: is_heard}))
        ui.pump(40)  # what is made between the first frames may ask for one more
        frames.clear()
        for _ in range(120):
            studio.clock.move(0.1)
            studio.kiosk.tick()
            ui.pump(1, 0.1)
        assert frames == [], situation.name


def test_a_touch_draws_a_few_frames_and_then_none(ui) -> None:
    """What would be counted if something moved."""
    studio, frames = Studio(ui, "plain"), []
    ui.window.bind(on_flip=lambda *_: frames.append(1))
    studio.clock.move(1.0)
    ui.tap(studio.kiosk.locate("welcome:start"))
    ui.pump(5)
    assert 0 < len(frames) <= 8
    frames.clear()
    ui.pump(60)
    assert frames == []
