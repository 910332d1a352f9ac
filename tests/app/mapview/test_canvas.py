from dataclasses import replace

import numpy as np
import pytest

from app.mapview.picture import Here, panned, picture_of_level, picture_of_route, zoomed
from app.theme import light_theme
from tests.app.mapview.little_station import DOWN, LONG_ROUTE, STATION, UP

THEME = light_theme()
HERE = Here(position=(0.0, -40.0), level=UP, facing_deg=0.0, label="You are here")
LEVELS = {UP: "1F", DOWN: "B1"}


@pytest.fixture
def shown(ui):
    from kivy.uix.floatlayout import FloatLayout

    from app.mapview.canvas import MapWidget

    widget = MapWidget(
        STATION,
        THEME,
        lambda place: place.name.local,
        lambda level: LEVELS[level.id],
        size_hint=(1, 0.5),
        pos_hint={"x": 0, "y": 0.5},
    )
    root = FloatLayout()
    root.add_widget(widget)
    ui.mount(root)
    return ui, widget


def picture_of_level_route():
    return replace(picture_of_route(STATION, LONG_ROUTE), frame=((-20.0, -40.0), (20.0, 12.0)))


def colour_at(ui, widget, point):
    x, y = widget.camera.to_px(point)
    pixels = ui.pixels()
    row = len(pixels) - 1 - round(widget.y + y)
    return tuple(int(c) for c in pixels[row, round(widget.x + x)])


def rgb(colour):
    return (colour.red, colour.green, colour.blue)


def test_surfaces_holes_and_levels_have_their_colours(shown):
    ui, widget = shown
    picture = picture_of_route(STATION, LONG_ROUTE, here=HERE)
    colours = THEME.palette.map
    widget.show(picture)
    assert colour_at(ui, widget, (-15.0, 6.0)) == rgb(colours.hall)
    assert colour_at(ui, widget, (55.0, -10.0)) == rgb(colours.green)
    assert colour_at(ui, widget, (65.0, -17.0)) == rgb(colours.ground)
    widget.show(picture_of_route(STATION, LONG_ROUTE, level=DOWN, here=HERE))
    assert colour_at(ui, widget, (-15.0, 6.0)) == rgb(colours.ghost)


def test_the_route_is_as_wide_at_every_zoom_and_in_its_colour(shown):
    ui, widget = shown
    for steps in (0, 1, 2):
        widget.show(zoomed(picture_of_level_route(), steps))
        x, y = (round(v) for v in widget.camera.to_px((0.0, -14.0)))
        row = ui.pixels()[1919 - round(widget.y) - y, x - 40 : x + 40].astype(int)
        blue = (np.abs(row - rgb(THEME.palette.route)).sum(axis=1) < 30).sum()
        assert THEME.mm(6) - 2 <= blue <= THEME.mm(6) + 1


def test_nothing_is_drawn_outside_the_map(shown):
    ui, widget = shown
    widget.show(zoomed(picture_of_route(STATION, LONG_ROUTE, here=HERE), 5))
    assert (ui.pixels()[960:] == 0).all()


def test_the_map_turns_to_what_the_traveller_faces(shown):
    ui, widget = shown
    widget.show(picture_of_level(STATION, UP, bearing_up_deg=90.0))
    x, y = widget.camera.to_px((100.0, 0.0))
    x0, y0 = widget.camera.to_px((0.0, 0.0))
    assert abs(x - x0) < 1
    assert y > y0
    assert colour_at(ui, widget, (-15.0, 6.0)) == rgb(THEME.palette.map.hall)


def test_here_is_the_traveller_s_colour_with_its_word(shown):
    ui, widget = shown
    widget.show(picture_of_level(STATION, UP, here=HERE))
    assert colour_at(ui, widget, HERE.position) == rgb(THEME.palette.here)
    here = next(p for p in widget.placed if p.symbol.name == "You are here")
    assert here.name is not None


def test_a_touch_on_a_sign_or_a_surface_says_which_place(shown):
    ui, widget = shown
    touched = []
    widget.bind(on_place=lambda _, place: touched.append(place))
    widget.show(picture_of_route(STATION, LONG_ROUTE))
    toilet = next(p for p in widget.placed if p.symbol.place == "place:wc")
    ui.tap((widget.x + toilet.at[0], widget.y + toilet.at[1]))
    x, y = widget.camera.to_px((50.0, 17.0))
    ui.tap((widget.x + x, widget.y + y))
    assert touched == ["place:wc", "place:p1"]


def test_a_touch_beside_everything_says_nothing(shown):
    ui, widget = shown
    touched = []
    widget.bind(on_place=lambda _, place: touched.append(place))
    widget.show(picture_of_route(STATION, LONG_ROUTE))
    x, y = widget.camera.to_px((85.0, -30.0))
    ui.tap((widget.x + x, widget.y + y))
    assert touched == []


def test_the_same_picture_gives_the_same_pixels(shown):
    ui, widget = shown
    picture = picture_of_route(STATION, LONG_ROUTE, here=HERE)
    widget.show(picture)
    first = ui.pixels().copy()
    widget.show(panned(picture, 1, 0))
    assert (ui.pixels() != first).any()
    widget.show(picture)
    ui.advance(5)
    assert (ui.pixels() == first).all()


def test_a_lift_out_of_service_looks_different_without_colour(shown):
    ui, widget = shown

    def grey(out_of_service):
        widget.show(picture_of_level(STATION, UP, out_of_service=out_of_service))
        x, y = next(p.at for p in widget.placed if p.symbol.equipment)
        row, column = 1919 - round(widget.y + y), round(x)
        return (
            ui.pixels()[row - 20 : row + 20, column - 20 : column + 20].astype(float).mean(axis=2)
        )

    assert np.abs(grey(()) - grey({"lift"})).mean() > 5


def test_whose_data_it_is_stands_on_every_map(ui):
    from app.mapview.canvas import MapWidget

    for width, ratio in ((1080, 1.0), (420, 1.0), (1080, 2.0)):
        widget = MapWidget(
            STATION,
            light_theme(text_scale_ratio=ratio),
            lambda place: place.name.local,
            lambda level: LEVELS[level.id],
            size_hint=(None, None),
            size=(width, 900),
        )
        ui.mount(widget)
        widget.show(picture_of_level(STATION, UP))
        ui.pump(2)
        assert all(box[0] >= 0 and box[2] <= width for box in widget.furniture)
        assert len(widget.furniture) == 3
        ui.window.remove_widget(widget)
