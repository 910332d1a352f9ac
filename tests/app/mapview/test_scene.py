from dataclasses import replace

from app.mapview.picture import picture_of_route
from app.mapview.scene import Band, Fill, Pattern, ground_of, route_of
from app.mapview.style import Layer
from app.theme import light_theme
from maps.model import Crossing
from tests.app.mapview.little_station import DOWN, LONG_ROUTE, STATION, UP

THEME = light_theme()
COLOURS = THEME.palette.map


def bands(level, layer):
    shapes = ground_of(STATION, level, THEME)
    return [s for s in shapes if isinstance(s, Band) and s.layer is layer]


def test_each_level_shows_its_own_ground_in_the_order_of_layers():
    above, below = ground_of(STATION, UP, THEME), ground_of(STATION, DOWN, THEME)
    assert [s.layer for s in above] == sorted(s.layer for s in above)
    assert {s.colour for s in above if isinstance(s, Fill)} >= {COLOURS.hall, COLOURS.platform}
    assert {s.colour for s in below if isinstance(s, Fill)} == {COLOURS.ghost}


def test_what_names_no_level_lies_on_the_street():
    def is_green(level):
        return any(s.colour == COLOURS.green for s in ground_of(STATION, level, THEME))

    assert is_green(UP)
    assert not is_green(DOWN)


def test_stairs_lie_on_both_levels_with_treads_and_an_arrow_that_points_up():
    for level in (UP, DOWN):
        treads = [b for b in bands(level, Layer.STAIRS) if b.pattern is Pattern.TREADS]
        assert len(treads) == 2
        tips = [b.line[1] for b in bands(level, Layer.ARROW) if len(b.line) == 3]
        # The first stairs go down from (12, -5) to (12, 5): up is towards -5.
        assert any(abs(x - 12) < 0.01 and y < 0 for x, y in tips)


def test_a_marked_crossing_is_barred_and_any_other_is_a_way():
    def with_crossing(kind):
        pathways = tuple(replace(p, crossing=kind) if p.id == "w1" else p for p in STATION.pathways)
        ground = ground_of(replace(STATION, pathways=pathways), UP, THEME)
        return [s for s in ground if s.layer is Layer.CROSSING]

    (bars,) = with_crossing(Crossing.SIGNALS)
    assert bars.pattern is Pattern.STRIPES
    assert bars.line == STATION.pathway_by_id["w1"].line
    assert with_crossing(Crossing.UNMARKED) == []


def test_ways_across_an_area_are_not_drawn():
    shapes = [s for s in ground_of(STATION, UP, THEME) if isinstance(s, Band)]
    assert not any(s.line == ((0.0, -20.0), (0.0, -5.0)) for s in shapes)


def test_the_route_is_solid_here_and_dashed_elsewhere():
    shapes = route_of(picture_of_route(STATION, LONG_ROUTE, level=UP), THEME)
    solid = [s for s in shapes if s.layer is Layer.ROUTE]
    dashed = [s for s in shapes if s.layer is Layer.ROUTE_ELSEWHERE]
    assert {s.colour for s in solid} == {THEME.palette.route}
    assert all(2 * s.min_px == THEME.mm(6) for s in solid)
    assert [s.line for s in dashed] == [((0.0, -5.0), (0.0, 30.0), (0.0, 52.0))]
    assert all(s.pattern is Pattern.DASHES for s in dashed)


def test_the_casing_lies_below_and_is_wider():
    shapes = route_of(picture_of_route(STATION, LONG_ROUTE), THEME)
    casing = [s for s in shapes if s.layer is Layer.ROUTE_EDGE]
    assert casing
    assert all(s.grow_px > 2 and s.colour == THEME.palette.route_casing for s in casing)
    assert shapes.index(casing[-1]) < shapes.index(
        next(s for s in shapes if s.layer is Layer.ROUTE)
    )


def test_the_walked_part_is_pale():
    shapes = route_of(picture_of_route(STATION, LONG_ROUTE, walked_steps=2), THEME)
    pale = [s for s in shapes if s.layer is Layer.ROUTE_WALKED]
    assert [s.colour for s in pale] == [THEME.palette.route_walked]
