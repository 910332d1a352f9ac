import pytest

from maps.model import Access, EquipmentKind, NodeKind, PathwayMode
from tests.maps.importing.mlit.plan import Plan, rules, straight


def shaft(*floors: float, links: dict | None = None, **codes) -> Plan:
    """Return one elevator: on each floor a way to its hall, from there a hop into the cabin."""
    plan = Plan().node("z", 20, 20).node("y", 20, 29).link("zy", "z", "y")
    for n, floor in enumerate(floors):
        plan.node(f"w{n}", 0, 0, floor).node(f"h{n}", 5, 0, floor).node(f"c{n}", 6.5, 0, floor)
        plan.link(f"way{n}", f"w{n}", f"h{n}").link(f"hop{n}", f"h{n}", f"c{n}", "4", **codes)
        if n:
            plan.link(f"ride{n}", f"c{n - 1}", f"c{n}", "4", **{**codes, **(links or {})})
    return plan


def rides(station):
    nodes = station.node_by_id
    return [
        (nodes[p.from_node].level, nodes[p.to_node].level)
        for p in station.pathways
        if p.mode is PathwayMode.ELEVATOR
    ]


def test_a_shaft_of_many_links_is_one_machine_with_rides_between_its_halls():
    station = shaft(-1.0, 0.0, 1.0, elevator="3").read()
    (machine,) = station.equipment
    assert machine.kind is EquipmentKind.ELEVATOR
    assert machine.levels == ("-1", "0", "1")
    assert machine.access is Access.YES
    assert sorted(rides(station)) == [("-1", "0"), ("-1", "1"), ("0", "1")]
    halls = {n.id for n in station.nodes if n.kind is NodeKind.LANDING}
    assert halls == {"mlit:node/h0", "mlit:node/h1", "mlit:node/h2"}


def test_the_machine_bears_the_id_of_a_link_that_changes_the_floor():
    station = shaft(0.0, 1.0).read()
    assert [m.id for m in station.equipment] == ["mlit:link/ride1"]
    assert "mlit:link/hop0" in rules(station, "mlit_elevator_of_links")


def test_the_width_of_an_elevator_link_is_its_door_and_never_the_way():
    station = shaft(0.0, 1.0, elevator="3", width="2").read()
    assert station.equipment[0].door_width_m == 1.0
    assert all(p.min_width_m is None for p in station.pathways if p.equipment)


def test_a_door_below_one_metre_is_unknown_and_reported_not_too_narrow():
    station = shaft(0.0, 1.0, elevator="3", width="1").read()
    assert station.equipment[0].door_width_m is None
    assert rules(station, "mlit_elevator_door_below_one_metre")


@pytest.mark.parametrize(
    ("code", "access"),
    [
        ("2", Access.LIMITED),
        ("3", Access.YES),
        ("4", Access.LIMITED),
        (5, Access.YES),
        ("99", Access.UNKNOWN),
        ("1", Access.UNKNOWN),
    ],
)
def test_the_type_of_an_elevator_says_who_it_is_for(code, access):
    assert shaft(0.0, 1.0, elevator=code).read().equipment[0].access is access


def test_links_that_contradict_each_other_leave_it_unknown():
    station = shaft(0.0, 1.0, links={"elevator": "2"}, elevator="3").read()
    assert station.equipment[0].access is Access.UNKNOWN
    assert rules(station, "mlit_elevator_contradicted") == ["mlit:link/ride1"]


def test_a_lift_whose_links_stay_on_one_floor_takes_nobody_anywhere():
    station = shaft(0.0, elevator="3").read()
    assert rides(station) == []
    assert rules(station, "mlit_elevator_on_one_floor") == ["mlit:link/hop0"]


def test_a_stop_that_no_way_reaches_is_left_out_and_reported():
    plan = shaft(0.0, 1.0)
    plan.node("c2", 6.5, 0, 2.0).link("ride2", "c1", "c2", "4")
    station = plan.read()
    assert rides(station) == [("0", "1")]
    assert rules(station, "mlit_elevator_stop_without_way") == ["mlit:link/ride1"]


def test_an_elevator_has_the_number_that_the_plan_writes_beside_it():
    plan = shaft(0.0, 1.0).floor("f0", 0.0, "1F屋外").floor("f1", 1.0, "1F")
    plan.space("s", "f0", "B022", 5.5, -1, 2, name="第２エレベーター")
    assert plan.read().equipment[0].ref == "2"


def test_an_elevator_that_the_network_forgets_is_reported():
    plan = straight().link("ab", "a", "b").floor("f0", 0.0, "1F")
    plan.space("s", "f0", "B022", 30, 30, 2, name="業務用")
    assert rules(plan.read(), "mlit_elevator_not_in_network") == ["mlit:space/s"]


def test_escalator_links_that_follow_each_other_are_one_machine():
    plan = straight().node("u", 0, 6, 0.5).node("v", 0, 12, 1.0)
    plan.link("e1", "a", "u", "5", direction="2").link("e2", "u", "v", "5", direction="2")
    station = plan.read()
    (machine,) = station.equipment
    assert machine.kind is EquipmentKind.ESCALATOR
    assert machine.levels == ("0", "0.5", "1")
    parts = [p for p in station.pathways if p.mode is PathwayMode.ESCALATOR]
    assert {p.equipment for p in parts} == {machine.id}
    assert not any(p.is_bidirectional for p in parts)


def test_an_escalator_that_does_not_say_where_it_runs_is_reported():
    station = straight().link("ab", "a", "b", "5", direction="1").read()
    assert rules(station, "mlit_escalator_both_ways") == ["mlit:link/ab"]
