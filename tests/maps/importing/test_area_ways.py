"""How wide the ways across a surface are: drawings with gaps, niches, walls and furniture."""

import itertools
import math

import networkx as nx
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from shapely.geometry import LineString, Point, Polygon, box

from maps.importing.area_ground import AWAY, WIDEST_M, Ground, post, wall
from maps.importing.area_ways import STRETCH, Crossings, cross

HALL = box(0, 0, 20, 10)


def graph(found: Crossings, need_m: float = 0.0) -> nx.Graph:
    """Return the ways that somebody who needs so much room can take."""
    result = nx.Graph()
    result.add_nodes_from(range(len(found.points)))
    for (a, b), width_m in zip(found.pieces, found.widths_m, strict=True):
        if width_m >= need_m:
            result.add_edge(a, b, length=math.dist(found.points[a], found.points[b]))
    return result


def far(found: Crossings, need_m: float, a: int = 0, b: int = 1) -> float:
    """Return how long the way is between two entries; infinite where there is none."""
    ways = graph(found, need_m)
    return nx.shortest_path_length(ways, a, b, "length") if nx.has_path(ways, a, b) else math.inf


def passes(found: Crossings, need_m: float, a: int = 0, b: int = 1) -> bool:
    return math.isfinite(far(found, need_m, a, b))


def two_columns(gap_m: float) -> Ground:
    """A hall that a row of two broad columns parts, with one gap between them."""
    edge = gap_m / 2
    return Ground(HALL, (box(9.5, 0, 10.5, 5 - edge), box(9.5, 5 + edge, 10.5, 10)))


@pytest.mark.parametrize("gap_m", [0.5, 0.7, 0.9, 1.0, 1.3])
def test_a_gap_lets_through_whoever_needs_less_and_nobody_who_needs_more(gap_m):
    found = cross(two_columns(gap_m), [(0, 5), (20, 5)])
    assert passes(found, gap_m - 0.05)
    assert not passes(found, gap_m + 0.02)


def test_a_gap_of_90_cm_passes_a_chair_of_70_and_no_scooter_of_85():
    found = cross(two_columns(0.9), [(0, 5), (20, 5)])
    assert passes(found, 0.7 + 2 * 0.05)
    assert not passes(found, 0.85 + 2 * 0.05)


def test_a_gap_in_the_middle_of_a_wall_is_found_from_anywhere():
    ground = Ground(HALL, (wall(((10, 0), (10, 3))), wall(((10, 3.9), (10, 10)))))
    entries = [(0, 9), (20, 9), (0, 1), (20, 1)]
    found = cross(ground, entries)
    for a, b in itertools.product((0, 2), (1, 3)):
        assert passes(found, 0.8, a, b)
        assert not passes(found, 0.95, a, b)


def test_columns_that_are_points_leave_between_them_what_is_between_them():
    posts = tuple(post((10, 0.35 + y * 1.3), 0.2) for y in range(8))  # 0.9 m between, and to walls
    found = cross(Ground(HALL, posts), [(0, 5), (20, 5)])
    assert passes(found, 0.8)
    assert not passes(found, 0.95)


def test_where_there_is_room_everybody_takes_the_same_way():
    found = cross(Ground(HALL), [(0, 5), (20, 5), (10, 0), (10, 10)])
    assert set(found.widths_m) == {WIDEST_M}


def test_a_wide_detour_and_a_narrow_short_cut_are_both_there():
    ground = Ground(HALL, (box(9.5, 0, 10.5, 4), box(9.5, 4.7, 10.5, 8)))
    found = cross(ground, [(0, 2), (20, 2)])
    assert far(found, 0.65) < far(found, 1.2) - 1
    assert not math.isinf(far(found, WIDEST_M))


def test_a_corridor_in_an_l_is_as_wide_as_its_narrower_leg():
    shape = Polygon([(0, 0), (10, 0), (10, 1.1), (2, 1.1), (2, 10), (0, 10)])
    found = cross(Ground(shape), [(10, 0.5), (1, 10)])
    assert passes(found, 1.0)
    assert not passes(found, 1.2)


def test_a_column_field_is_passed_between_the_columns():
    columns = tuple(
        box(x, y, x + 0.5, y + 0.5) for x in range(4, 17, 2) for y in (0.75, 2.75, 4.75, 6.75, 8.75)
    )
    found = cross(Ground(HALL, columns), [(0, 5), (20, 5), (0, 1), (20, 9)])
    for a, b in itertools.combinations(range(4), 2):
        assert far(found, WIDEST_M, a, b) < 1.1 * math.dist(found.points[a], found.points[b]) + 2
    assert all(
        column.distance(LineString([found.points[a], found.points[b]])) > 0.7
        for column in columns
        for a, b in found.pieces
    )


def test_a_long_niche_lets_through_no_more_than_its_width_a_shallow_one_is_a_door():
    def niche(depth_m: float) -> Crossings:
        shape = HALL.union(box(9.65, 9, 10.35, 10 + depth_m))
        return cross(Ground(shape), [(10, 10 + depth_m), (3, 0)])

    assert passes(niche(4), 0.6)
    assert not passes(niche(4), 0.8)
    assert passes(niche(0.3), 1.2)


def test_a_door_on_the_rim_is_reached_along_its_wall_at_arm_s_length():
    found = cross(Ground(HALL), [(5, 0), (15, 0), (0, 0), (20, 0)])
    for a, b in itertools.combinations(range(4), 2):
        straight = math.dist(found.points[a], found.points[b])
        assert far(found, WIDEST_M, a, b) < straight + 1.6
        assert far(found, 0.0, a, b) <= straight + 0.01


def test_an_entry_jumps_through_no_wall_beside_it():
    ground = Ground(HALL, (wall(((0, 1), (20, 1))),))
    found = cross(ground, [(10, 0), (10, 10), (2, 0)])
    assert not passes(found, 0.0, 0, 1)
    assert passes(found, 0.8, 0, 2)


def test_a_door_in_a_wall_opens_it():
    ground = Ground(HALL, (wall(((10, 0), (10, 10))),))
    found = cross(ground, [(0, 5), (20, 5), (10, 5)])
    assert passes(found, 1.2)
    assert not passes(cross(ground, [(0, 5), (20, 5)]), 0.0)


def test_columns_close_to_a_door_are_not_forgotten():
    ground = Ground(HALL, (box(8, 0.8, 9.6, 2), box(10.4, 0.8, 12, 2)))
    found = cross(ground, [(10, 0), (10, 10)])
    through = graph(found, 0.95)
    for a, b in through.edges:
        line = LineString([found.points[a], found.points[b]])
        assert not line.intersects(box(9.6, 0.8, 10.4, 2))


def test_a_rim_that_two_halls_share_is_no_wall():
    left, right = box(0, 0, 10, 10), box(10, 0, 20, 10)
    found = cross(Ground(left, beyond=right), [(10, 2), (10, 8), (0, 5)])
    assert far(found, WIDEST_M) == pytest.approx(6)
    alone = cross(Ground(left), [(10, 2), (10, 8), (0, 5)])
    assert far(alone, WIDEST_M) > 6.5


def test_an_open_rim_is_walked_along_and_still_no_wider_than_the_surface():
    square = cross(Ground(HALL, has_open_rim=True), [(0, 0), (20, 0), (20, 10)])
    assert far(square, WIDEST_M) == pytest.approx(20)
    neck = box(0, 0, 10, 10).union(box(10, 4.6, 20, 5.4)).union(box(20, 0, 30, 10))
    found = cross(Ground(neck, has_open_rim=True), [(0, 5), (30, 5)])
    assert passes(found, 0.75)
    assert not passes(found, 0.9)


def test_a_thing_that_an_entry_stands_in_is_entered():
    ground = Ground(HALL, (box(8, 4, 12, 6),))
    assert passes(cross(ground, [(10, 5), (0, 0)]), WIDEST_M)


def test_hundreds_of_columns_cost_bounded_work_and_everything_stays_joined():
    columns = tuple(box(x, y, x + 1, y + 1) for x in range(5, 195, 5) for y in range(5, 95, 5))
    entries = [(0, 50), (200, 50), (100, 0), (100, 100), (0, 3), (200, 97)]
    found = cross(Ground(box(0, 0, 200, 100), columns), entries)
    assert all(passes(found, WIDEST_M, 0, other) for other in range(1, 6))
    assert len(found.pieces) < 4000


# --- properties -----------------------------------------------------------------------------------

_places = st.tuples(st.integers(10, 190), st.integers(10, 90)).map(lambda p: (p[0] / 10, p[1] / 10))
_columns = st.tuples(_places, st.integers(2, 15), st.integers(2, 15)).map(
    lambda c: box(c[0][0], c[0][1], min(c[0][0] + c[1] / 10, 19.9), min(c[0][1] + c[2] / 10, 9.9))
)


@st.composite
def halls(draw):
    """An angular hall with things that stand in it, and entries on its rim."""
    corner = draw(st.tuples(st.integers(40, 190), st.integers(20, 90)))
    x, y = corner[0] / 10, corner[1] / 10
    shape = Polygon([(0, 0), (20, 0), (20, y), (x, y), (x, 10), (0, 10)])
    solids = tuple(draw(st.lists(_columns, max_size=5)))
    spots = draw(st.lists(st.integers(0, 999), min_size=2, max_size=5, unique=True))
    rim = shape.exterior
    entries = [rim.interpolate(s / 1000, normalized=True) for s in spots]
    return Ground(shape, solids), [(round(p.x, 2), round(p.y, 2)) for p in entries]


@settings(max_examples=40, deadline=None)
@given(halls())
def test_ways_stay_inside_and_keep_off_by_half_their_width(hall):
    ground, entries = hall
    found = cross(ground, entries)
    free = ground.polygon
    for solid in ground.solids:
        free = free.difference(solid)
    for (a, b), width_m in zip(found.pieces, found.widths_m, strict=True):
        line = LineString([found.points[a], found.points[b]])
        assert ground.polygon.buffer(0.16).covers(line)
        for share in range(11):
            spot = line.interpolate(share / 10, normalized=True)
            from_entry = min(
                (spot.distance(Point(found.points[end])) for end in (a, b) if end < len(entries)),
                default=math.inf,
            )
            least = min(width_m / 2, from_entry / AWAY)
            assert free.boundary.distance(spot) >= least - 0.05 or width_m < 0.4


@settings(max_examples=40, deadline=None)
@given(halls())
def test_who_needs_more_room_never_has_a_shorter_way(hall):
    ground, entries = hall
    found = cross(ground, entries)
    for a, b in itertools.combinations(range(len(entries)), 2):
        lengths = [far(found, need_m, a, b) for need_m in (0.0, 0.6, 0.8, 0.95, 1.2, 1.5)]
        assert lengths == sorted(lengths)


@settings(max_examples=40, deadline=None)
@given(halls())
def test_no_way_across_is_longer_than_walking_the_rim(hall):
    ground, entries = hall
    assume(not any(solid.intersects(ground.polygon.exterior) for solid in ground.solids))
    found = cross(ground, entries)
    rim = ground.polygon.exterior
    for a, b in itertools.combinations(range(len(entries)), 2):
        apart = abs(rim.project(Point(entries[a])) - rim.project(Point(entries[b])))
        assert far(found, 0.0, a, b) <= min(apart, rim.length - apart) + 0.05


@settings(max_examples=40, deadline=None)
@given(halls())
def test_in_the_open_no_way_is_much_longer_than_straight(hall):
    ground, entries = hall
    found = cross(Ground(ground.polygon, has_open_rim=True), entries)
    for a, b in itertools.combinations(range(len(entries)), 2):
        straight = LineString([entries[a], entries[b]])
        if ground.polygon.buffer(-0.01).covers(straight.buffer(0.8).intersection(ground.polygon)):
            assert far(found, WIDEST_M, a, b) <= STRETCH * straight.length + 0.01
