import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.mapview.camera import Camera, Padding, camera_of, fit
from app.mapview.picture import Here, MapPicture, panned, reset, zoomed

COORDINATE = st.floats(-2000, 2000)
POINTS = st.lists(st.tuples(COORDINATE, COORDINATE), min_size=2, max_size=20)
BEARING = st.floats(0, 360)
PICTURE = MapPicture(level="0", frame=((-100.0, -50.0), (100.0, 50.0)), bearing_up_deg=135.0)


@pytest.mark.parametrize("bearing", [0, 90, 135, 270])
def test_what_the_traveller_faces_is_up(bearing):
    camera = Camera(centre=(10.0, 20.0), up_deg=bearing, px_per_m=4.0, size_px=(1080, 900))
    ahead = (10 + 50 * math.sin(math.radians(bearing)), 20 + 50 * math.cos(math.radians(bearing)))
    x, y = camera.to_px(ahead)
    assert x == pytest.approx(540)
    assert y == pytest.approx(450 + 200)


@given(POINTS, BEARING)
def test_every_point_of_the_frame_is_inside_the_padding(points, bearing):
    pad = Padding(left=60, bottom=50, right=40, top=80)
    camera = fit(tuple(points), (1080, 900), bearing, pad)
    for point in points:
        x, y = camera.to_px(point)
        assert 60 - 0.01 <= x <= 1040.01
        assert 50 - 0.01 <= y <= 820.01


@given(COORDINATE, COORDINATE, BEARING, st.floats(0.1, 50))
def test_a_pixel_leads_back_to_its_point(x, y, bearing, scale):
    camera = Camera(centre=(3.0, -7.0), up_deg=bearing, px_per_m=scale, size_px=(800, 600))
    assert camera.to_map(camera.to_px((x, y))) == pytest.approx((x, y), abs=1e-6)


def test_one_point_alone_is_shown_with_its_surroundings():
    camera = fit(((5.0, 5.0),), (1080, 900), 0)
    assert 900 / camera.px_per_m == pytest.approx(60)


def test_a_press_on_pan_moves_the_same_on_screen_at_every_zoom():
    for steps in (-2, 0, 3):
        before = camera_of(zoomed(PICTURE, steps), (1080, 900))
        after = camera_of(panned(zoomed(PICTURE, steps), right=1, up=0), (1080, 900))
        x, y = after.to_px(before.to_map((540, 450)))
        assert (x, y) == pytest.approx((540 - 0.3 * 900, 450))


def test_zooming_keeps_the_middle_and_ends_somewhere():
    near = zoomed(PICTURE, 99)
    camera, base = camera_of(near, (1080, 900)), camera_of(PICTURE, (1080, 900))
    assert camera.centre == pytest.approx(base.centre)
    assert camera.px_per_m > 5 * base.px_per_m
    assert zoomed(near, 1) == near


def test_reset_undoes_zoom_and_pan():
    assert reset(panned(zoomed(PICTURE, 2), 3, -1)) == PICTURE


def test_a_picture_that_would_be_too_wide_is_seen_from_nearer_round_the_traveller():
    here = Here(position=(-300.0, 20.0), level=PICTURE.level, facing_deg=0.0)
    wide = replace(PICTURE, frame=((-400.0, -300.0), (400.0, 300.0)), here=here)
    assert 800 / camera_of(wide, (1080, 800)).px_per_m > 500
    near = camera_of(replace(wide, widest_m=130.0), (1080, 800))
    assert 800 / near.px_per_m == pytest.approx(130)
    x, y = near.to_px(here.position)
    assert 300 < x < 780
    assert 200 < y < 600
    small = replace(PICTURE, here=here, widest_m=1e4)
    assert camera_of(small, (1080, 800)) == camera_of(replace(small, here=None), (1080, 800))
