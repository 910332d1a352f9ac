"""A hand that is nearly somewhere means it."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maps.editing import Collection, Ref, SnapKind, Snapper, aligned
from maps.model import LevelId
from tests.support.ascii_station import draw, elevator

METRES = st.floats(-100, 100, allow_nan=False)


@pytest.fixture
def station():
    # A at 0, B at 20, the lift 40 metres along
    return draw({"0": "A---B---L", "1": "P-------L"}, elevator("L"))


def _at(station, name):
    return next(n.position for n in station.nodes if n.id.split("@")[0] == name)


def test_a_node_is_meant_before_the_way_that_ends_there(station) -> None:
    x, y = _at(station, "B")
    snapped = Snapper(station, LevelId("0")).snap((x + 0.3, y + 0.2), 0.5)
    assert (snapped.kind, snapped.point) == (SnapKind.NODE, (x, y))


def test_beside_a_way_the_way_is_meant(station) -> None:
    x, y = _at(station, "B")
    snapped = Snapper(station, LevelId("0")).snap((x + 7.003, y + 0.4), 0.5)
    assert (snapped.kind, snapped.point) == (SnapKind.LINE, (x + 7.0, y))
    assert snapped.ref.collection is Collection.PATHWAYS


def test_what_is_moved_is_not_snapped_to(station) -> None:
    x, y = _at(station, "B")
    moved = Snapper(station, LevelId("0"), but=(Ref(Collection.NODES, "B"),))
    assert moved.snap((x + 0.1, y + 0.1), 0.5).kind is SnapKind.NOTHING


def test_a_shaft_on_another_level_is_meant(station) -> None:
    there = _at(station, "L")
    low = next(n.id for n in station.nodes if n.id.startswith("L") and n.level == "0")
    snapper = Snapper(station, LevelId("1"), but=(Ref(Collection.NODES, "L@1"),))
    snapped = snapper.snap((there[0] + 0.2, there[1]), 0.5)
    assert (snapped.kind, snapped.ref, snapped.point) == (
        SnapKind.SHAFT,
        Ref(Collection.NODES, low),
        there,
    )


def test_a_line_goes_on_at_a_right_angle_to_what_is_drawn(station) -> None:
    snapper = Snapper(station, LevelId("0"))
    start, before = (100.0, 100.0), (90.0, 95.0)
    across = (100.0 - 5.0, 100.0 + 10.0)
    snapped = snapper.snap((across[0] + 0.2, across[1] + 0.1), 0.5, start=start, before=before)
    assert snapped.kind is SnapKind.ANGLE
    assert math.isclose(
        (snapped.point[0] - start[0]) * 10 + (snapped.point[1] - start[1]) * 5, 0, abs_tol=0.15
    )


def test_far_from_everything_it_goes_where_the_hand_is(station) -> None:
    snapped = Snapper(station, LevelId("0")).snap((70.123, 70.456), 0.5, start=(60.0, 12.0))
    assert (snapped.kind, snapped.point) == (SnapKind.NOTHING, (70.12, 70.46))


@given(METRES, METRES, METRES, METRES)
def test_an_aligned_point_is_never_farther_than_half_a_step_turns(x, y, to_x, to_y) -> None:
    start, to = (round(x, 2), round(y, 2)), (round(to_x, 2), round(to_y, 2))
    point = aligned(to, start)
    assert math.dist(point, to) <= math.dist(start, to) * math.sin(math.radians(22.5)) + 0.01
    assert aligned(point, start) == point or math.dist(aligned(point, start), point) < 0.02
