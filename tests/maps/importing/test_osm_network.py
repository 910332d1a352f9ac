import pytest

from maps.model import Access, Kerb, PathwayMode
from tests.maps.importing.drawing import Drawing, joined, level_of, of_source, only, place, rules


def street(drawing: Drawing) -> Drawing:
    """A street far enough away not to be in anybody's way, ending at node 9."""
    return drawing.node(9, 0, 0).node(8, -50, 0).way(99, 8, 9, highway="residential")


def test_a_street_is_outside_and_a_footway_is_not():
    station = street(Drawing()).node(1, 10, 0).way(1, 9, 1, highway="footway").read()
    assert {n.id for n in station.nodes if n.is_street} == {"osm:node/8", "osm:node/9"}
    assert only(station, "way/99").is_street
    assert not only(station, "way/1").is_street


def test_equal_stretches_become_one_pathway_with_a_bent_line():
    drawing = street(Drawing()).nodes(n1=(10, 0), n2=(10, 10), n3=(20, 10))
    drawing.way(1, 9, 1, 2, highway="footway", surface="asphalt")
    drawing.way(2, 2, 3, highway="footway", surface="asphalt")
    pathway = only(drawing.read(), "way/1")
    assert (pathway.from_node, pathway.to_node) == ("osm:node/9", "osm:node/3")
    assert len(pathway.line) == 4
    assert pathway.length_m == pytest.approx(30, abs=0.03)


def test_stretches_that_differ_stay_apart():
    drawing = street(Drawing()).nodes(n1=(10, 0), n2=(20, 0))
    drawing.way(1, 9, 1, highway="footway", surface="asphalt")
    drawing.way(2, 1, 2, highway="footway", surface="sett")
    station = drawing.read()
    assert only(station, "way/1").surface == "asphalt"
    assert only(station, "way/2").surface == "sett"


def test_a_ring_of_footway_has_no_pathway_from_a_node_to_itself():
    drawing = street(Drawing()).nodes(n1=(10, 0), n2=(20, 10), n3=(20, -10))
    drawing.way(1, 9, 1, highway="footway").way(2, 1, 2, 3, 1, highway="footway")
    station = drawing.read()
    assert all(p.from_node != p.to_node for p in station.pathways)
    assert round(sum(p.length_m for p in of_source(station, "way/2"))) == round(2 * 200**0.5 + 20)


def test_stairs_lead_from_the_level_before_to_the_level_after():
    drawing = street(Drawing()).nodes(n1=(10, 0), n2=(20, 0), n3=(30, 0))
    drawing.way(1, 9, 1, highway="footway", level="0")
    drawing.way(2, 1, 2, highway="steps", level="0;-1", step_count="20", handrail="yes")
    drawing.way(3, 2, 3, highway="footway", tunnel="yes")
    station = drawing.read()
    stairs = only(station, "way/2")
    assert level_of(station, stairs.to_node) == "-1"
    assert level_of(station, "osm:node/3") == "-1"
    assert (stairs.stair_count, stairs.goes_up, stairs.handrail) == (-20, False, True)


def test_stairs_without_neighbours_go_where_their_incline_says():
    drawing = street(Drawing()).nodes(n1=(10, 0), n2=(20, 0), n3=(30, 0))
    drawing.way(1, 1, 2, highway="steps", level="1;2", incline="down").way(2, 2, 3, highway="path")
    station = drawing.read()
    assert (level_of(station, "osm:node/1"), level_of(station, "osm:node/2")) == ("2", "1")


def test_a_guess_about_stairs_is_reported():
    drawing = street(Drawing()).nodes(n1=(10, 0), n2=(20, 0))
    drawing.way(1, 1, 2, highway="steps", level="1;2")
    assert "stairs_direction_unknown" in rules(drawing.read(), "way/1")


def test_counted_steps_of_a_flight_in_two_parts_keep_their_sum():
    drawing = street(Drawing()).nodes(n1=(10, 0), n2=(13, 0), n3=(20, 0), n4=(13, 5))
    drawing.way(1, 9, 1, highway="footway").way(
        2, 1, 2, 3, highway="steps", step_count="17", incline="up"
    )
    drawing.way(3, 2, 4, highway="footway")
    parts = of_source(drawing.read(), "way/2")
    assert len(parts) == 2
    assert sum(p.stair_count for p in parts) == 17


def test_an_escalator_runs_only_the_way_it_moves():
    drawing = street(Drawing()).nodes(n1=(10, 0))
    drawing.way(1, 9, 1, highway="steps", conveying="backward", level="0;1", incline="up")
    station = drawing.read()
    escalator = only(station, "way/1")
    assert escalator.mode is PathwayMode.ESCALATOR
    assert (escalator.from_node, escalator.to_node) == ("osm:node/1", "osm:node/9")
    assert (escalator.is_bidirectional, escalator.goes_up) == (False, False)
    assert [m.id for m in station.equipment] == [escalator.equipment] == ["osm:way/1"]


def test_signed_values_turn_with_the_direction():
    drawing = street(Drawing()).nodes(n1=(10, 0), n2=(20, 0))
    drawing.way(2, 9, 1, highway="footway", incline="5%")
    drawing.way(1, 2, 1, highway="footway", incline="-5%")
    pathway = only(drawing.read(), "way/1")
    assert (pathway.from_node, pathway.incline_ratio) == ("osm:node/2", -0.05)
    assert pathway.length_m == pytest.approx(20, abs=0.03)


def test_a_kerb_belongs_to_the_crossing_and_not_to_the_pavement():
    drawing = street(Drawing()).node(1, 0, 5).node(2, 0, 12).node(3, -20, 5).node(4, 20, 5)
    drawing.items.append('<node id="5" lat="50.00003" lon="8"><tag k="kerb" v="raised"/></node>')
    drawing.way(1, 9, 5, highway="footway", footway="crossing", crossing="zebra")
    drawing.way(2, 5, 1, highway="footway").way(3, 3, 1, 4, highway="footway")
    station = drawing.read()
    assert only(station, "way/1").kerb is Kerb.RAISED
    assert {p.kerb for p in station.pathways if p.id != only(station, "way/1").id} == {None}


def test_a_kerb_on_a_way_to_the_road_is_put_where_the_road_is():
    drawing = street(Drawing()).node(1, 5, 0, kerb="lowered", kerb__height="0.02").node(2, 30, 0)
    drawing.way(1, 9, 1, 2, highway="footway")
    station = drawing.read()
    first, second = of_source(station, "way/1")
    assert (first.kerb, first.kerb_height_m) == (Kerb.LOWERED, 0.02)
    assert second.kerb is None


def test_nobody_is_led_through_a_locked_gate():
    drawing = street(Drawing()).node(1, 10, 0, barrier="gate", access="private").node(2, 20, 0)
    drawing.way(1, 9, 1, 2, highway="footway")
    station = drawing.read()
    assert not joined(station, "osm:node/9", "osm:node/2")
    assert "closed_gate" in rules(station, "node/1")


def test_a_door_that_no_wheelchair_passes_says_so():
    drawing = street(Drawing()).node(1, 10, 0, entrance="main", wheelchair="no").node(2, 20, 0)
    drawing.way(1, 9, 1, 2, highway="footway")
    station = drawing.read()
    assert station.node_by_id["osm:node/1"].access is Access.NO
    assert place(station, "node/1").is_main


def test_ways_that_cross_without_a_common_point_are_not_joined():
    drawing = street(Drawing()).nodes(n1=(-10, -10), n2=(10, 10), n3=(-10, 10), n4=(10, -10))
    drawing.way(1, 1, 2, highway="footway").way(2, 3, 4, highway="footway")
    station = drawing.read()
    assert not joined(station, "osm:node/1", "osm:node/3")
    assert "disconnected_parts" in rules(station)


def test_levels_that_meet_flat_stay_joined_and_are_reported():
    drawing = street(Drawing()).nodes(n1=(10, 0), n2=(20, 0))
    drawing.way(1, 9, 1, highway="footway", level="0").way(2, 1, 2, highway="footway", level="1")
    station = drawing.read()
    assert joined(station, "osm:node/9", "osm:node/2")
    assert "levels_meet" in rules(station, "node/1")


def test_a_missing_node_is_bridged_as_inferred_and_reported():
    drawing = street(Drawing()).nodes(n1=(10, 0), n3=(30, 0), n4=(40, 0))
    station = drawing.way(1, 9, 1, 2, 3, 4, highway="footway").read()
    assert joined(station, "osm:node/9", "osm:node/4")
    assert any(p.provenance.inferred for p in of_source(station, "way/1"))
    assert "missing_nodes" in rules(station, "way/1")


def test_ways_that_share_a_missing_node_stay_joined_there():
    drawing = street(Drawing()).nodes(n1=(10, -10), n3=(10, 10), n4=(20, 0))
    drawing.way(1, 9, 2, 4, highway="footway").way(2, 1, 2, 3, highway="footway")
    assert joined(drawing.read(), "osm:node/9", "osm:node/3")


def test_a_way_that_leaves_the_file_ends_there():
    drawing = street(Drawing()).nodes(n1=(10, 0), n3=(500, 0), n4=(510, 0))
    station = drawing.way(1, 9, 1, 2, 3, 4, 5, highway="footway").read()
    assert not joined(station, "osm:node/9", "osm:node/3")
    assert joined(station, "osm:node/3", "osm:node/4")
    assert "missing_nodes" in rules(station, "way/1")


def test_negative_ids_are_ids():
    drawing = street(Drawing()).node(-5, 10, 0).way(-7, 9, -5, highway="footway")
    assert only(drawing.read(), "way/-7").to_node == "osm:node/-5"


def test_an_unreadable_tag_about_access_is_reported_and_unknown():
    drawing = street(Drawing()).node(1, 10, 0).way(1, 9, 1, highway="footway", wheelchair="oui")
    station = drawing.read()
    assert only(station, "way/1").access is Access.UNKNOWN
    assert "unreadable_tag" in rules(station, "way/1")
