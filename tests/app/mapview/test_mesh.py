import numpy as np
import pytest

from app.mapview.mesh import arrays_of, meshes_of
from app.mapview.scene import Band, Fill, ground_of
from app.mapview.style import Layer
from app.theme import Colour, light_theme
from tests.app.mapview.little_station import STATION, UP, ring

RED = Colour.of("#FF0000")


def test_a_surface_is_covered_once_and_its_hole_is_not():
    fill = Fill(
        layer=Layer.HALL, colour=RED, outer=ring(0, 0, 40, 20), holes=(ring(10, 5, 20, 15),)
    )
    vertices, triangles = arrays_of((fill,))
    a, b, c = (vertices[triangles[:, i], :2] for i in range(3))
    doubled = (b - a)[:, 0] * (c - a)[:, 1] - (b - a)[:, 1] * (c - a)[:, 0]
    assert np.abs(doubled).sum() / 2 == pytest.approx(40 * 20 - 100)


def test_dashes_run_on_over_a_corner():
    band = Band(layer=Layer.ROUTE, colour=RED, line=((0.0, 0.0), (30.0, 0.0), (30.0, 40.0)))
    vertices, triangles = arrays_of((band,))
    assert len(triangles) == 4
    assert vertices[0, 6:8] == pytest.approx((30, 0))
    assert vertices[4, 6:8] == pytest.approx((40, 30))


def test_large_grounds_are_cut_into_meshes_of_16_bit_indices():
    line = tuple((float(i), float(i % 7)) for i in range(30_000))
    arrays = arrays_of((Band(layer=Layer.ROAD, colour=RED, line=line),))
    parts = list(meshes_of(arrays))
    assert len(parts) > 1
    assert sum(len(indices) for _, indices in parts) == 6 * 29_999
    assert all(len(indices) <= 65_535 and indices.dtype == np.uint16 for _, indices in parts)
    assert all(indices.max() < len(vertices) / 16 for vertices, indices in parts)


def test_nothing_to_draw_is_no_mesh():
    assert list(meshes_of(arrays_of(()))) == []


def test_the_whole_ground_is_drawn():
    shapes = ground_of(STATION, UP, light_theme())
    vertices, triangles = arrays_of(shapes)
    assert np.isfinite(vertices).all()
    assert triangles.max() == len(vertices) - 1
