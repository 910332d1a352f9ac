import math

import pytest

from maps.importing.projected import fit_plane, plane_zone, read_crs

ORIGINS = {1: (33, 129.5), 6: (36, 136), 9: (36, 139 + 50 / 60), 12: (44, 142.25), 19: (26, 154)}


@pytest.mark.parametrize(("zone", "origin"), ORIGINS.items())
def test_the_origin_of_a_zone_is_where_the_notice_puts_it(zone, origin):
    assert plane_zone(zone)(0.0, 0.0) == pytest.approx((origin[1], origin[0]), abs=1e-9)


def test_points_that_a_publisher_gives_both_ways_come_out_the_same():
    # nodes of published files: one near its zone, one 270 km beside it
    zone = read_crs({"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::6677"}})
    assert zone is not None
    assert zone(-268701.8670952655, -87929.30273185682) == pytest.approx(
        (136.883866353, 35.171488881), abs=2e-9
    )
    assert zone(-12148.843727844396, -33962.120194902476) == pytest.approx(
        (139.69909479954353, 35.693808623842095), abs=2e-9
    )


@pytest.mark.parametrize("name", ["urn:ogc:def:crs:EPSG::6677", "EPSG:6677", "epsg:2451", "6677"])
def test_a_zone_is_read_however_it_is_written(name):
    named = read_crs({"type": "name", "properties": {"name": name.upper()}})
    assert named is not None
    assert named(0.0, 0.0) == pytest.approx((139 + 50 / 60, 36.0), abs=1e-9)


@pytest.mark.parametrize("name", ["urn:ogc:def:crs:OGC:1.3:CRS84", "EPSG:4326", "EPSG:6668"])
def test_degrees_are_left_as_they_are(name):
    named = read_crs({"type": "name", "properties": {"name": name}})
    assert named is not None
    assert named(139.5, 35.25) == (139.5, 35.25)


@pytest.mark.parametrize("crs", ["EPSG:32654", "", {"properties": None}, 7, [], {"type": "link"}])
def test_what_is_not_known_is_not_guessed(crs):
    assert read_crs(crs) is None


def test_a_fit_finds_turn_scale_and_shift_and_tells_how_well():
    drawn = [(x * 7.0, y * 11.0) for x in range(4) for y in range(4)]
    true = [(1.0008 * (x - 0.02 * y) + 268_000, 1.0008 * (0.02 * x + y) + 88_000) for x, y in drawn]
    fit = fit_plane(drawn, true)
    assert fit is not None
    assert fit.residual_m < 1e-6
    assert all(math.dist(fit.apply(*d), t) < 1e-6 for d, t in zip(drawn, true, strict=True))


def test_a_point_that_contradicts_all_others_is_left_aside_and_named():
    drawn = [(x * 7.0, y * 11.0) for x in range(4) for y in range(4)]
    true = list(drawn)
    true[5] = (900.0, -400.0)
    fit = fit_plane(drawn, true)
    assert fit is not None
    assert fit.outliers == (5,)
    assert fit.residual_m < 1e-6


@pytest.mark.parametrize("points", [[], [(0, 0), (1, 1)], [(0, 0), (1, 1), (2, 2), (3, 3)]])
def test_points_on_one_line_fit_nothing(points):
    assert fit_plane(points, points) is None
