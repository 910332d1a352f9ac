from app.mapview.picture import (
    Here,
    frame_of_level,
    levels_of_route,
    picture_of_level,
    picture_of_route,
)
from maps.model import PathwayMode
from tests.app.mapview.little_station import DOWN, LONG_ROUTE, STATION, UP

HERE = Here(position=(-60.0, -40.0), level=UP, facing_deg=20.0)


def test_the_picture_starts_on_the_route_s_first_level():
    picture = picture_of_route(STATION, LONG_ROUTE)
    assert picture.level == UP
    assert levels_of_route(STATION, LONG_ROUTE) == (UP, DOWN)


def test_every_change_of_level_is_counted_and_named():
    changes = picture_of_route(STATION, LONG_ROUTE).level_changes
    assert [(c.number, c.level_from, c.level_to, c.mode, c.goes_up) for c in changes] == [
        (1, UP, DOWN, PathwayMode.ELEVATOR, False),
        (2, DOWN, UP, PathwayMode.STAIRS, True),
    ]


def test_lines_on_one_level_are_joined_and_stairs_lie_on_both():
    lines = picture_of_route(STATION, LONG_ROUTE).route
    assert [line.levels for line in lines] == [(UP,), (DOWN,), (DOWN, UP), (UP,)]
    assert lines[0].points == ((0.0, -40.0), (0.0, -20.0), (0.0, -5.0))


def test_what_was_walked_is_told_apart():
    lines = picture_of_route(STATION, LONG_ROUTE, walked_steps=1).route
    assert [line.is_walked for line in lines] == [True, False, False, False, False]


def test_the_frame_holds_the_level_s_part_of_the_route_and_the_traveller():
    picture = picture_of_route(STATION, LONG_ROUTE, here=HERE)
    assert HERE.position in picture.frame
    assert (70.0, 52.0) in picture.frame
    below = picture_of_route(STATION, LONG_ROUTE, level=DOWN, here=HERE)
    assert HERE.position not in below.frame


def test_one_far_stop_does_not_make_everything_small():
    assert frame_of_level(STATION, UP) == ((-20.0, -20.0), (20.0, 52.0))
    assert picture_of_level(STATION, DOWN).frame


def test_the_destination_is_highlighted():
    assert picture_of_route(STATION, LONG_ROUTE).highlights == ("place:p2",)
