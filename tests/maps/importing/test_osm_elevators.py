from maps.model import Access, PathwayMode
from tests.maps.importing.drawing import Drawing, joined, level_of, of_source, rules


def two_floors(**lift: str) -> Drawing:
    """A street with a footway to a lift node 5, and a footway on level -1 from it."""
    drawing = Drawing().nodes(n8=(-50, 0), n9=(0, 0), n1=(10, 5))
    drawing.node(5, 10, 0, highway="elevator", **lift)
    drawing.way(99, 8, 9, highway="residential").way(1, 9, 5, highway="footway", level="0")
    return drawing.way(2, 5, 1, highway="footway", level="-1")


def test_a_lift_node_is_split_into_one_landing_for_each_level():
    station = two_floors(level="-1;0", wheelchair="yes", ref="7", door__width="0.9").read()
    (ride,) = of_source(station, "node/5")
    assert ride.mode is PathwayMode.ELEVATOR
    assert {ride.from_node, ride.to_node} == {"osm:node/5@0", "osm:node/5@-1"}
    assert level_of(station, "osm:node/5@-1") == "-1"
    assert not joined(
        station.__class__.of(**_without(station, ride.id)), "osm:node/9", "osm:node/1"
    )
    (machine,) = station.equipment
    assert (machine.id, machine.levels, machine.ref) == ("osm:node/5", ("-1", "0"), "7")
    assert (machine.access, machine.door_width_m) == (Access.YES, 0.9)


def _without(station, pathway_id: str) -> dict:
    kept = [p for p in station.pathways if p.id != pathway_id]
    return {
        "id": station.id,
        "name": station.name,
        "anchor": station.anchor,
        "timezone": station.timezone,
        "levels": station.levels,
        "nodes": station.nodes,
        "pathways": kept,
        "equipment": station.equipment,
    }


def test_a_lift_with_three_stops_rides_between_every_two():
    drawing = two_floors(level="-1;0;1").node(2, 12, 5).way(3, 5, 2, highway="footway", level="1")
    assert len(of_source(drawing.read(), "node/5")) == 3


def test_a_lift_that_no_wheelchair_enters_says_so():
    (machine,) = two_floors(level="-1;0", wheelchair="no").read().equipment
    assert machine.access is Access.NO


def test_a_lift_that_is_not_public_leads_nowhere():
    station = two_floors(level="-1;0", access="private").read()
    assert not station.equipment
    assert not joined(station, "osm:node/9", "osm:node/1")
    assert "elevator_not_public" in rules(station, "node/5")


def test_where_nobody_knows_levels_every_way_to_a_lift_is_a_landing():
    drawing = Drawing().nodes(n8=(-50, 0), n9=(0, 0), n1=(10, 5)).node(5, 10, 0, highway="elevator")
    drawing.way(99, 8, 9, highway="residential").way(1, 9, 5, highway="footway")
    station = drawing.way(2, 5, 1, highway="footway").read()
    (ride,) = of_source(station, "node/5")
    assert ride.from_node != ride.to_node
    assert joined(station, "osm:node/9", "osm:node/1")
    assert "elevator_levels_unknown" in rules(station, "node/5")


def test_the_last_stop_is_found_by_leaving_out_the_others():
    drawing = Drawing().nodes(n8=(-50, 0), n9=(0, 0), n1=(10, 5))
    drawing.node(5, 10, 0, highway="elevator", level="0;-2")
    drawing.way(99, 8, 9, highway="residential").way(1, 9, 5, highway="footway", level="0")
    station = drawing.way(2, 5, 1, highway="footway", tunnel="yes").read()
    assert level_of(station, "osm:node/5@-2") == "-2"


def test_a_lift_drawn_as_a_line_joins_its_two_ends():
    drawing = Drawing().nodes(n8=(-50, 0), n9=(0, 0), n5=(10, 0), n6=(12, 0), n1=(20, 0))
    drawing.way(99, 8, 9, highway="residential").way(1, 9, 5, highway="footway")
    drawing.way(7, 5, 6, highway="elevator").way(2, 6, 1, highway="footway")
    station = drawing.read()
    (ride,) = of_source(station, "way/7")
    assert (ride.mode, ride.equipment) == (PathwayMode.ELEVATOR, "osm:way/7")
    assert {ride.from_node, ride.to_node} == {"osm:node/5", "osm:node/6"}


def test_a_lift_drawn_as_an_area_has_its_doors_where_ways_touch_it():
    drawing = Drawing().nodes(n8=(-50, 0), n9=(0, 0), n1=(30, 0))
    drawing.way(99, 8, 9, highway="residential")
    drawing.square(7, 20, 10, 0, 2, highway="elevator", level="-1;0")
    drawing.way(1, 9, 20, highway="footway", level="0").way(2, 22, 1, highway="footway", level="-1")
    station = drawing.read()
    (ride,) = of_source(station, "way/7")
    assert {ride.from_node, ride.to_node} == {"osm:node/20", "osm:node/22"}
    assert {level_of(station, ride.from_node), level_of(station, ride.to_node)} == {"0", "-1"}


def test_two_levels_at_one_corner_of_a_shaft_are_two_landings():
    drawing = Drawing().nodes(n8=(-50, 0), n9=(0, 0), n1=(30, 0))
    drawing.way(99, 8, 9, highway="residential")
    drawing.square(7, 20, 10, 0, 2, highway="elevator", level="-1;0")
    drawing.way(1, 9, 20, highway="footway", level="0").way(2, 20, 1, highway="footway", level="-1")
    station = drawing.read()
    (ride,) = of_source(station, "way/7")
    assert {ride.from_node, ride.to_node} == {"osm:node/20@0", "osm:node/20@-1"}


def test_a_lift_on_no_way_is_entered_from_the_hall_it_stands_in_and_that_is_inferred():
    drawing = Drawing().nodes(n8=(-50, 0), n9=(0, 0))
    drawing.way(99, 8, 9, highway="residential").node(5, 10, 5, highway="elevator", level="0;1")
    drawing.square(3, 30, 0, 0, 20, highway="pedestrian", area="yes", level="0")
    drawing.square(4, 40, 0, 0, 20, highway="pedestrian", area="yes", level="1")
    drawing.way(1, 9, 30, highway="footway", level="0").node(50, 40, 0)
    station = drawing.way(2, 41, 50, highway="footway", level="1").read()
    (ride,) = of_source(station, "node/5")
    assert ride.provenance.inferred
    assert joined(station, "osm:node/9", "osm:node/50", step_free_only=True)
    assert "elevator_joined_to_area" in rules(station, "node/5")


def test_a_lift_on_no_way_and_in_no_hall_is_reported():
    drawing = two_floors(level="-1;0").node(6, 100, 100, highway="elevator", level="0;1")
    assert "elevator_without_way" in rules(drawing.read(), "node/6")


def test_shafts_above_each_other_are_one_lift_and_that_is_inferred():
    drawing = Drawing().nodes(n8=(-50, 0), n9=(0, 0), n1=(30, 0))
    drawing.way(99, 8, 9, highway="residential").node(5, 11, 1, highway="elevator", level="-1;0")
    drawing.square(6, 20, 10, 0, 2, highway="elevator", level="0")
    drawing.square(7, 30, 10, 0, 2, highway="elevator", level="-1")
    drawing.way(1, 9, 20, highway="footway", level="0").way(2, 32, 1, highway="footway", level="-1")
    station = drawing.read()
    (machine,) = station.equipment
    assert machine.id == "osm:node/5"
    assert of_source(station, "node/5")[0].provenance.inferred
    assert joined(station, "osm:node/9", "osm:node/1")
    assert "elevator_shafts_joined" in rules(station, "node/5")
