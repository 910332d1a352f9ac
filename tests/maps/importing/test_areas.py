import math
from itertools import combinations

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from shapely.geometry import LineString, Polygon

from maps.importing.area_ground import WIDEST_M
from maps.importing.area_ways import STRETCH, cross
from maps.importing.areas import far_ends, is_joined, surface
from maps.model import AreaKind
from tests.maps.importing.drawing import Drawing, joined, of_source, place, rules

L_SHAPE = [(0, 0), (20, 0), (20, 10), (10, 10), (10, 20), (0, 20)]


def ways(polygon: Polygon, entries):
    """Return the found pieces as a graph with lengths."""
    found = cross(polygon, entries)
    graph = nx.Graph()
    graph.add_nodes_from(range(len(found.points)))
    for a, b in found.pieces:
        graph.add_edge(a, b, length=math.dist(found.points[a], found.points[b]))
    return found, graph


def test_a_square_is_crossed_straight():
    _, graph = ways(Polygon([(0, 0), (10, 0), (10, 10), (0, 10)]), [(0, 0), (10, 10)])
    assert nx.shortest_path_length(graph, 0, 1, "length") == pytest.approx(
        math.dist((0, 0), (10, 10))
    )


def test_the_way_bends_at_the_inner_corner_of_an_l():
    found, graph = ways(Polygon(L_SHAPE), [(20, 5), (5, 20)])
    path = nx.shortest_path(graph, 0, 1, "length")
    line = LineString([found.points[i] for i in path])
    assert len(path) == 3
    assert math.dist(found.points[path[1]], (10, 10)) < 2.5
    assert line.length < 1.08 * 2 * math.dist((20, 5), (10, 10))


def test_the_way_goes_round_an_obstacle_and_leaves_a_little_room():
    hole = [(4, 4), (6, 4), (6, 6), (4, 6)]
    polygon = Polygon([(0, 0), (10, 0), (10, 10), (0, 10)], [hole])
    found, graph = ways(polygon, [(0, 5), (10, 5)])
    path = [found.points[i] for i in nx.shortest_path(graph, 0, 1, "length")]
    assert len(path) == 4
    assert LineString(path).distance(Polygon(hole)) > 0.2


def test_an_opening_that_is_entered_is_met_at_its_very_corner():
    hole = [(4, 4), (6, 4), (6, 6), (4, 6)]
    polygon = Polygon([(0, 0), (10, 0), (10, 10), (0, 10)], [hole])
    _, graph = ways(polygon, [(0, 0), (4, 4)])
    assert nx.shortest_path_length(graph, 0, 1, "length") == pytest.approx(
        math.dist((0, 0), (4, 4))
    )


def test_a_fountain_has_few_corners():
    fountain = [
        (30 + 5 * math.cos(i * math.pi / 32), 30 + 5 * math.sin(i * math.pi / 32))
        for i in range(64)
    ]
    polygon = Polygon([(0, 0), (60, 0), (60, 60), (0, 60)], [fountain])
    assert len(cross(polygon, [(0, 30), (60, 30), (30, 0), (30, 60)]).points) < 20


def test_one_entry_needs_no_way_across():
    assert cross(Polygon(L_SHAPE), [(20, 5)]).pieces == ()


def test_rings_that_cross_themselves_make_no_surface():
    assert surface([(0, 0), (10, 10), (10, 0), (0, 10), (0, 0)], []) is None
    assert surface([(0, 0), (1, 1), (0, 0)], []) is None


def test_a_long_platform_has_two_far_ends_and_a_square_has_none():
    ends = far_ends(Polygon([(0, 0), (200, 0), (200, 8), (0, 8)]))
    assert sorted(round(x) for x, _ in ends) == [4, 196]
    assert far_ends(Polygon([(0, 0), (50, 0), (50, 50), (0, 50)])) == ()


@st.composite
def star_shapes(draw):
    """A polygon round a centre, with any number of concave corners, and some of its corners."""
    count = draw(st.integers(5, 14))
    radii = draw(st.lists(st.integers(5, 60), min_size=count, max_size=count))
    rim = [
        (
            round(r * math.cos(2 * math.pi * i / count), 2),
            round(r * math.sin(2 * math.pi * i / count), 2),
        )
        for i, r in enumerate(radii)
    ]
    entries = draw(st.lists(st.sampled_from(rim), min_size=2, max_size=8, unique=True))
    return Polygon(rim), entries


@given(star_shapes())
def test_ways_across_stay_inside_reach_everything_and_are_hardly_longer_than_the_shortest(shape):
    polygon, entries = shape
    if not polygon.is_valid:
        return
    found, graph = ways(polygon, entries)
    assert is_joined(len(entries), found.pieces)
    assert all(
        polygon.buffer(0.5).covers(LineString([found.points[a], found.points[b]]))
        for a, b in found.pieces
    )
    for a, b in combinations(range(len(entries)), 2):
        straight = LineString([entries[a], entries[b]])
        if polygon.covers(straight):
            bend_m = 2 * WIDEST_M  # off the wall at one end, and back to it at the other
            length_m = nx.shortest_path_length(graph, a, b, "length")
            assert length_m <= STRETCH * straight.length + bend_m


def street_and(drawing: Drawing) -> Drawing:
    return drawing.nodes(n8=(-50, 0), n9=(-10, 0)).way(99, 8, 9, highway="residential")


def inferred_at(station, source: str, node: str) -> bool:
    """Say whether every way of a surface that begins at a node is marked as inferred."""
    there = [p for p in of_source(station, source) if node in (p.from_node, p.to_node)]
    return bool(there) and all(p.provenance.inferred for p in there)


def test_a_pedestrian_square_is_crossed_inside():
    drawing = street_and(Drawing()).square(3, 30, 0, 0, 20, highway="pedestrian", area="yes")
    drawing.way(1, 9, 30, highway="footway").node(5, 40, 20).way(2, 32, 5, highway="footway")
    station = drawing.read()
    (across,) = of_source(station, "way/3")
    assert across.length_m == pytest.approx(math.hypot(20, 20), abs=0.02)
    assert across.area == "osm:way/3"
    assert [a.kind for a in station.areas if a.is_walkable] == [AreaKind.SQUARE]


def test_a_broken_outline_is_walked_along_and_reported():
    drawing = street_and(Drawing()).nodes(n1=(0, 0), n2=(20, 20), n3=(20, 0), n4=(0, 20))
    drawing.way(3, 1, 2, 3, 4, 1, highway="pedestrian", area="yes").way(1, 9, 1, highway="footway")
    drawing.node(5, 40, 0).way(2, 3, 5, highway="footway")
    station = drawing.read()
    assert joined(station, "osm:node/9", "osm:node/5")
    assert "broken_area" in rules(station, "way/3")


def test_stairs_that_end_on_a_platform_of_their_level_are_joined_to_it_as_inferred():
    drawing = street_and(Drawing()).square(3, 30, 0, 0, 20, railway="platform", level="-1", ref="4")
    drawing.nodes(n5=(10, 10), n6=(10, 14))
    drawing.way(1, 9, 6, highway="footway", level="0").way(2, 6, 5, highway="steps", level="-1;0")
    station = drawing.node(7, 20, 30).way(4, 32, 7, highway="footway", level="-1").read()
    assert joined(station, "osm:node/9", "osm:node/7")
    assert inferred_at(station, "way/3", "osm:node/5")
    assert "joined_inside_area" in rules(station, "node/5")
    assert "osm:node/5" in place(station, "way/3").nodes


def test_a_bridge_over_a_platform_is_not_joined_to_it():
    drawing = street_and(Drawing()).square(3, 30, 0, 0, 20, railway="platform", level="-1")
    drawing.nodes(n5=(10, 10), n6=(40, 10), n7=(30, 30))
    drawing.way(1, 9, 5, 6, highway="footway", level="0", bridge="yes")
    station = drawing.way(2, 32, 7, highway="footway", level="-1").read()
    assert not joined(station, "osm:node/9", "osm:node/7")


def test_halls_above_each_other_are_not_joined_at_the_corners_they_share():
    drawing = street_and(Drawing()).nodes(
        n1=(0, 0), n2=(20, 0), n3=(20, 20), n4=(0, 20), n5=(30, 0)
    )
    drawing.way(3, 1, 2, 3, 4, 1, highway="pedestrian", area="yes", level="0")
    drawing.way(4, 1, 2, 3, 4, 1, highway="pedestrian", area="yes", level="-1")
    drawing.way(1, 9, 1, highway="footway", level="0").way(2, 2, 5, highway="footway", level="-1")
    station = drawing.read()
    assert not joined(station, "osm:node/9", "osm:node/5")
    assert "stacked_areas" in rules(station, "node/1")


def test_stairs_between_halls_above_each_other_join_them_on_foot_only():
    drawing = street_and(Drawing()).nodes(
        n1=(0, 0), n2=(20, 0), n3=(20, 20), n4=(0, 20), n5=(30, 0)
    )
    drawing.way(3, 1, 2, 3, 4, 1, highway="pedestrian", area="yes", level="0")
    drawing.way(4, 1, 2, 3, 4, 1, highway="pedestrian", area="yes", level="-1")
    drawing.way(5, 3, 4, highway="steps", level="-1;0", incline="up")
    drawing.way(1, 9, 1, highway="footway", level="0").way(2, 2, 5, highway="footway", level="-1")
    station = drawing.read()
    assert joined(station, "osm:node/9", "osm:node/5")
    assert not joined(station, "osm:node/9", "osm:node/5", step_free_only=True)


def test_a_platform_that_a_relation_draws_is_the_relation():
    drawing = street_and(Drawing()).square(3, 30, 0, 0, 20)
    drawing.square(4, 40, 8, 8, 4).way(1, 9, 30, highway="footway")
    drawing.relation(
        5,
        ("way", 3, "outer"),
        ("way", 4, "inner"),
        type="multipolygon",
        railway="platform",
        ref="1;2",
    )
    station = drawing.read()
    assert place(station, "relation/5").ref == "1;2"
    assert "osm:node/30" in place(station, "relation/5").nodes
    (area,) = [a for a in station.areas if a.is_walkable]
    assert len(area.holes) == 1


def test_a_platform_that_levels_cut_off_is_said_to_be_so():
    drawing = street_and(Drawing()).nodes(
        n1=(0, 0), n2=(20, 0), n3=(20, 20), n4=(0, 20), n5=(30, 0)
    )
    drawing.way(3, 1, 2, 3, 4, 1, highway="pedestrian", area="yes", level="0")
    drawing.way(4, 1, 2, 3, 4, 1, railway="platform", level="-2").way(
        5, 2, 5, highway="footway", level="-2"
    )
    drawing.way(1, 9, 1, highway="footway", level="0")
    assert "platform_cut_off" in rules(drawing.read(), "way/4")


def test_a_surface_that_only_another_level_touches_is_joined_to_it_as_inferred():
    drawing = street_and(Drawing()).square(4, 20, 0, 0, 20, railway="platform", level="2")
    drawing.node(5, 40, 0).way(1, 9, 20, highway="footway", level="0")
    station = drawing.way(2, 21, 5, highway="footway", level="0").read()
    assert joined(station, "osm:node/9", "osm:node/5")
    assert inferred_at(station, "way/4", "osm:node/20")
    assert "levels_meet" in rules(station, "node/20")


def test_a_square_with_a_thousand_ways_in_costs_bounded_work_and_stays_whole():
    rim = [
        (round(200 * math.cos(i * math.pi / 500), 2), round(200 * math.sin(i * math.pi / 500), 2))
        for i in range(1000)
    ]
    found, graph = ways(Polygon(rim), rim)
    assert is_joined(len(rim), found.pieces)
    assert graph.number_of_edges() < 12 * len(rim)
