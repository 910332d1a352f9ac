"""The window that tests draw in: fingers arrive, time is ours, pixels can be read."""

import pytest


def test_a_finger_presses_what_it_touches(ui):
    from kivy.uix.button import Button

    pressed = []
    button = Button(text="3")
    button.bind(on_release=lambda _: pressed.append(1))
    ui.mount(button)
    ui.tap(button)
    assert pressed == [1]


def test_time_passes_only_when_the_test_says_so(ui):
    from kivy.clock import Clock

    rang = []
    Clock.schedule_once(lambda _dt: rang.append(1), 60)
    ui.advance(59)
    assert not rang
    ui.advance(2)
    assert rang


def test_a_key_reaches_the_window(ui):
    codes = []

    def note(_window, code, *_rest):
        codes.append(code)
        return True

    ui.window.bind(on_key_down=note)
    ui.key("ok")
    ui.window.unbind(on_key_down=note)
    assert codes == [13]


@pytest.mark.parametrize("ui", [(1080, 1920), (1920, 1080)], indirect=True)
def test_pixels_are_the_size_that_was_asked_for_and_the_colour_that_was_drawn(ui, tmp_path):
    from kivy.graphics import Color, Rectangle
    from kivy.uix.widget import Widget
    from PIL import Image

    root = Widget()
    with root.canvas:
        Color(1, 0, 0)
        Rectangle(pos=(10, 20), size=(30, 40))
    ui.mount(root)
    pixels = ui.pixels()
    width, height = ui.window.size
    assert pixels.shape == (height, width, 3)
    assert tuple(pixels[height - 1 - 30, 20]) == (255, 0, 0)
    assert tuple(pixels[5, width - 5]) == (0, 0, 0)
    assert root.size == [width, height]
    with Image.open(ui.shot(tmp_path / "a" / "b.png")) as picture:
        assert picture.size == (width, height)
