import math

import pytest

from maps.model import Access, Crossing, Kerb, PathwayMode
from tests.maps.importing.mlit.plan import Plan, rules, straight, way


def linked(route="1", **codes):
    return way(straight().link("ab", "a", "b", route, **codes).read(), "ab")


@pytest.mark.parametrize(
    ("code", "mode"),
    [
        ("1", PathwayMode.WALKWAY),
        (2, PathwayMode.MOVING_SIDEWALK),
        (5.0, PathwayMode.ESCALATOR),
        ("06", PathwayMode.STAIRS),
        (" 7 ", PathwayMode.RAMP),
    ],
)
def test_a_code_is_read_as_text_or_as_a_number(code, mode):
    assert linked(code).mode is mode


def test_what_a_class_of_width_proves_is_its_lower_end():
    assert linked(width="2").min_width_m == 1.0
    assert linked(width="4").min_width_m == 3.0
    assert linked(width="1").min_width_m is None
    assert linked(width="99").min_width_m is None
    assert linked(width="2", w_min=1.4).min_width_m == 1.4


def test_a_way_below_one_metre_is_reported():
    station = straight().link("ab", "a", "b", width="1").read()
    assert rules(station, "mlit_way_below_one_metre") == ["mlit:link/ab"]


def test_a_slope_above_five_percent_has_a_direction_and_no_number():
    up, down = linked(vtcl_slope="2"), linked(vtcl_slope="3")
    assert (up.incline_ratio, up.goes_up) == (None, True)
    assert (down.incline_ratio, down.goes_up) == (None, False)
    assert linked(vtcl_slope="1").goes_up is None
    assert linked(vtcl_slope="2", vslope_max=8).incline_ratio == 0.08
    assert linked(vtcl_slope="3", vSlope_max="8").incline_ratio == -0.08


def test_a_step_above_two_centimetres_is_a_kerb_that_wheels_do_not_pass():
    assert linked(lev_diff="2").kerb is Kerb.RAISED
    assert linked(lev_diff="1").kerb is None
    assert linked(lev_diff="2", levdif_max=4).kerb_height_m == 0.04


def test_access_is_yes_only_where_width_slope_and_step_are_all_known_and_good():
    good = {"width": "3", "vtcl_slope": "1", "lev_diff": "1"}
    assert linked(**good).access is Access.YES
    for key in good:
        assert linked(**{**good, key: "99"}).access is Access.UNKNOWN


def test_unknown_codes_are_counted_in_one_finding_each():
    station = straight().link("ab", "a", "b", width=None, lev_diff="").read()
    texts = [f.text for f in station.remarks if f.rule == "mlit_code_unknown"]
    assert "width is unknown (99 or nothing) on 2 of 2 links." in texts
    assert "lev_diff is unknown (99 or nothing) on 2 of 2 links." in texts


def test_a_value_that_is_no_code_is_reported_and_not_used():
    station = straight().link("ab", "a", "b", width="wide", direction="7").read()
    assert way(station, "ab").min_width_m is None
    assert len([f for f in station.remarks if f.rule == "mlit_code_unreadable"]) == 2


def test_one_class_of_width_on_every_link_was_not_measured():
    plan = Plan()
    for n in range(61):
        plan.node(f"n{n}", n * 3.0, n % 3)
    for n in range(60):
        plan.link(f"l{n}", f"n{n}", f"n{n + 1}", "6" if n == 7 else "1", width="3")
    station = plan.read()
    assert rules(station, "mlit_width_never_varies")
    assert all(p.min_width_m is None for p in station.pathways)


def test_direction_three_runs_from_end_to_start():
    ahead, back = linked("5", direction="2"), linked("5", direction="3")
    assert (ahead.from_node, ahead.is_bidirectional) == ("mlit:node/a", False)
    assert (back.from_node, back.is_bidirectional) == ("mlit:node/b", False)
    assert linked("5", direction="99").is_bidirectional


def test_a_link_drawn_backwards_is_turned_round():
    line = [(5, 0), (3, 1), (0, 0)]
    station = straight().link("ab", "a", "b", line=line).read()
    pathway = way(station, "ab")
    nodes = station.node_by_id
    assert pathway.line[0] == nodes[pathway.from_node].position
    assert pathway.line[-1] == nodes[pathway.to_node].position
    assert len(pathway.line) == 3
    assert rules(station, "mlit_link_drawn_backwards") == ["mlit:link/ab"]


def test_a_line_that_ends_beside_its_node_is_led_to_it():
    station = straight().link("ab", "a", "b", line=[(0, 2), (5, 2)]).read()
    assert len(way(station, "ab").line) == 4
    assert rules(station, "mlit_link_end_off") == ["mlit:link/ab"]


def test_stairs_know_their_direction_by_the_floors():
    plan = straight().node("u", 0, 8, 1.0).link("up", "a", "u", "6", stair=20)
    plan.link("down", "u", "b", "6", stair="18")
    station = plan.read()
    assert way(station, "up").stair_count == 20
    assert way(station, "down").stair_count == -18


def test_steps_without_a_direction_are_not_counted_upwards():
    station = straight().link("ab", "a", "b", "6", stair=9).read()
    assert way(station, "ab").stair_count is None
    assert rules(station, "mlit_stairs_without_direction") == ["mlit:link/ab"]


def test_a_walkway_between_floors_is_reported():
    station = straight().node("u", 0, 8, 1.0).link("up", "a", "u").read()
    assert rules(station, "mlit_walkway_changes_floor") == ["mlit:link/up"]
    assert way(station, "up").goes_up is True


def test_a_missing_node_is_put_where_several_links_are_drawn_to_meet():
    plan = straight().link("ax", "a", "x", line=[(0, 0), (0, 5)])
    plan.link("xb", "x", "b", line=[(0, 5), (5, 0)])
    station = plan.read()
    assert station.node_by_id["mlit:node/x"].provenance.inferred
    assert sorted(rules(station, "mlit_node_estimated")) == ["mlit:link/ax", "mlit:link/xb"]
    assert way(station, "ax").to_node == "mlit:node/x"


def test_a_missing_node_on_nobody_knows_which_floor_is_not_invented():
    plan = straight().node("u", 0, 9, 1.0)
    plan.link("ax", "a", "x", line=[(0, 0), (0, 5)]).link("xu", "x", "u", line=[(0, 5), (0, 9)])
    station = plan.read()
    assert "mlit:node/x" not in station.node_by_id
    assert sorted(rules(station, "mlit_link_without_end")) == ["mlit:link/ax", "mlit:link/xu"]


def test_an_end_without_id_is_joined_to_the_node_that_is_drawn_there():
    station = straight().link("a?", "a", "", line=[(0, 0), (5, 0)]).read()
    pathway = way(station, "a?")
    assert pathway.to_node == "mlit:node/b"
    assert pathway.provenance.inferred
    assert rules(station, "mlit_link_end_joined") == ["mlit:link/a?"]


def test_a_link_without_an_end_is_left_out_and_reported():
    station = straight().link("a?", "a", "nowhere", line=[(0, 0), (30, 30)]).read()
    assert rules(station, "mlit_link_without_end") == ["mlit:link/a?"]


def test_every_link_keeps_its_own_id():
    plan = Plan()
    for n in range(5):
        plan.node(f"n{n}", n * 3.0, n % 2)
    for n in range(4):
        plan.link(f"l{n}", f"n{n}", f"n{n + 1}")
    assert [p.id for p in plan.read().pathways] == [f"mlit:link/l{n}#1" for n in range(4)]


def test_an_unknown_kind_of_way_is_inferred_never_taken_for_a_fact():
    assert linked("99").provenance.inferred
    assert linked("99").access is Access.UNKNOWN


def test_crossings_know_signals_and_their_sound():
    crossing = linked(rt_struct="3", tfc_signal="4", tfc_s_type="2")
    assert (crossing.crossing, crossing.crossing_sound) == (Crossing.SIGNALS, True)
    assert linked(rt_struct="3", tfc_signal="1").crossing is Crossing.MARKED
    assert linked(rt_struct="4", tfc_signal="99").crossing is Crossing.UNMARKED


def test_roof_and_handrail_are_read():
    assert linked(roof="1").is_covered is False
    assert linked(roof="2").is_covered is True
    assert linked("6", handrail="4").handrail is True
    assert linked("6", handrail="1").handrail is False
    assert linked("6").handrail is None


def test_hours_become_opening_hours():
    assert linked(start_time="0500", end_time="24:00").opening_hours == "05:00-24:00"
    assert linked(start_time="0000", end_time="2400").opening_hours == ""


def test_things_lie_where_the_nodes_say_even_far_from_the_zone():
    station = straight().read()
    here = {n.id: n.position for n in station.nodes}
    assert math.dist(here["mlit:node/b"], here["mlit:node/c"]) == pytest.approx(9, abs=0.02)
    assert rules(station, "mlit_crs_contradicted")


def test_node_positions_that_lie_are_reported_and_the_drawing_counts():
    plan = Plan()
    for n in range(9):
        plan.node(f"n{n}", n * 3.0, n % 3)
    plan.files["St_node"][4]["properties"]["lat"] = "35.9"
    for n in range(8):
        plan.link(f"l{n}", f"n{n}", f"n{n + 1}")
    station = plan.read()
    assert rules(station, "mlit_node_misplaced") == ["mlit:node/n4"]
    here = {n.id: n.position for n in station.nodes}
    assert math.dist(here["mlit:node/n3"], here["mlit:node/n4"]) == pytest.approx(3.16, abs=0.02)


DECISIVE = {
    "route_type": (2, 4, 5, 6, 7, 99),
    "direction": (2, 3, 99),
    "width": (1, 2, 3, 4),
    "vtcl_slope": (1, 2, 3),
    "lev_diff": (1, 2),
    "brail_tile": (1, 2),
    "w_min": (0.7, 1.2),
    "vslope_max": (3, 8),
    "hslope_max": (2,),
    "levdif_max": (1, 4),
    "condition": (2,),
    "door_type": (2, 4),
    "tfc_restr": (2,),
    "waterway": (2,),
    "handrail": (1, 4),
    "roof": (1,),
    "start_time": ("0500",),
    "no_serv_d": ("sun",),
}


@pytest.mark.parametrize(
    ("key", "value"), [(key, value) for key, values in DECISIVE.items() for value in values]
)
def test_nothing_that_decides_access_is_dropped_without_a_word(key, value):
    plain = straight().link("ab", "a", "b").read()
    changed = straight().link("ab", "a", "b", **{key: value}).read()
    assert (plain.pathways, plain.remarks) != (changed.pathways, changed.remarks)
