"""A hand that is nearly somewhere means it."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maps.editing import Collection, Ref, SnapKind, Snapper, Tie
from maps.editing.guides import angle_guide, grid_deg
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
    snapped = snapper.snap(
        (across[0] + 0.2, across[1] + 0.1), 0.5, ties=(Tie(start=start, before=before),)
    )
    assert snapped.kind is SnapKind.ANGLE
    assert math.isclose(
        (snapped.point[0] - start[0]) * 10 + (snapped.point[1] - start[1]) * 5, 0, abs_tol=0.15
    )


def test_far_from_everything_it_goes_where_the_hand_is(station) -> None:
    tie = Tie(start=(60.0, 12.0))
    snapped = Snapper(station, LevelId("0")).snap((70.123, 70.456), 0.5, ties=(tie,))
    assert (snapped.kind, snapped.point) == (SnapKind.NOTHING, (70.12, 70.46))


@given(METRES, METRES, METRES, METRES)
def test_an_aligned_point_is_never_farther_than_half_a_step_turns(x, y, to_x, to_y) -> None:
    start, to = (round(x, 2), round(y, 2)), (round(to_x, 2), round(to_y, 2))
    guide = angle_guide(to, Tie(start=start))
    if guide is None:
        assert math.dist(start, to) < 0.01
        return
    point = guide.foot(to)
    assert math.dist(point, to) <= math.dist(start, to) * math.sin(math.radians(22.5)) + 0.01
    assert guide.away_m(point) < 1e-6


def test_a_line_is_led_on_beyond_its_end_and_says_which(station) -> None:
    x, y = _at(station, "L")
    snapped = Snapper(station, LevelId("0")).snap((x + 6.0, y + 0.2), 0.5)
    assert (snapped.kind, snapped.point) == (SnapKind.EXTENSION, (x + 6.0, y))
    assert snapped.guides[0].origin == (x, y)


def test_where_an_angle_meets_an_extension_both_lead(station) -> None:
    x, y = _at(station, "L")
    corner = (x + 5.0, y)
    tie = Tie(start=(corner[0], corner[1] + 8.0), before=(corner[0] + 3.0, corner[1] + 8.0))
    snapped = Snapper(station, LevelId("0")).snap(
        (corner[0] + 0.2, corner[1] - 0.1), 0.5, ties=(tie,)
    )
    assert snapped.point == corner
    assert {guide.kind.value for guide in snapped.guides} == {"angle", "extension"}


def test_a_line_is_crossed_at_a_right_angle(station) -> None:
    x, y = _at(station, "B")
    tie = Tie(start=(x + 7.0, y + 9.0), before=(x + 1.0, y + 9.0))
    snapped = Snapper(station, LevelId("0")).snap((x + 7.2, y + 0.3), 0.5, ties=(tie,))
    assert (snapped.kind, snapped.point) == (SnapKind.LINE, (x + 7.0, y))
    assert snapped.guides[0].kind.value == "angle"


def test_what_stands_beside_is_in_line_with_its_neighbour(station) -> None:
    x, y = _at(station, "B")
    snapped = Snapper(station, LevelId("0")).snap((x + 0.2, y + 7.0), 0.5)
    assert (snapped.kind, snapped.point) == (SnapKind.ALIGNED, (x, y + 7.0))
    assert snapped.guides[0].ref == Ref(Collection.NODES, "B")


@given(st.floats(-44.9, 44.9))
def test_the_grid_of_a_level_is_the_direction_that_it_is_built_in(turn_deg) -> None:
    turn = math.radians(turn_deg)
    square = [(0, 0), (30, 0), (30, 10), (0, 10), (0, 0)]
    ring = tuple(
        (x * math.cos(turn) - y * math.sin(turn), x * math.sin(turn) + y * math.cos(turn))
        for x, y in square
    )
    assert math.isclose(grid_deg([ring, ((0.0, 0.0), (0.3, 1.0))]), turn_deg, abs_tol=1.5)
