"""What the indoor map adds: levels, surfaces, exits, gates, places, tactile paving."""

import pytest

from maps.model import Access, AreaKind, NodeKind, OutlineKind, PathwayMode, PlaceKind
from tests.maps.importing.mlit.plan import Plan, place, rules, straight, way, ways


def hall() -> Plan:
    """Return a hall on the first floor, a way through it, and a door to the street."""
    plan = Plan().floor("f", 1.0, "1F", name="1階").floor("g", 0.0, "1F屋外", category="2")
    plan.node("a", 0, 0, 1.0).node("b", 20, 0, 1.0).node("d", 30, 0, 1.0, "2")
    plan.node("s", 34, 0, 0.0, "1").node("t", 60, 10, 0.0, "1")
    plan.link("ab", "a", "b").link("bd", "b", "d").link("ds", "d", "s", "6").link("st", "s", "t")
    return plan


def test_levels_are_called_as_signs_call_them_in_each_language():
    plan = hall().floor("u", -2.0, "B2F", name="地下2階").floor("m", 1.5, "M2F", name="中2階")
    plan.space("x", "u", "B029", 0, 0).space("y", "m", "B029", 0, 0)
    levels = {lv.id: lv.name for lv in plan.read().levels}
    assert levels["1"].in_language("ko") == "1층"
    assert levels["1"].in_language("ja") == "1階"
    assert levels["-2"].in_language("ko") == "지하 2층"
    assert levels["-2"].in_language("en") == "B2F"
    assert levels["0"].in_language("ko") == "지상층"
    assert levels["1.5"].in_language("ko") == "중2층"


def test_a_thing_on_a_floor_that_does_not_exist_is_reported_not_guessed():
    plan = hall()
    plan.files["St_f_Floor"] += plan.files.pop("St_g_Floor")
    plan.space("x", "nowhere", "B029", 0, 0)
    station = plan.read()
    assert rules(station, "mlit_thing_without_floor") == ["mlit:x"]
    assert not any("x" in a.id for a in station.areas)


def test_spaces_become_surfaces_by_their_category():
    plan = hall().space("c", "f", "b029", 0, 0).space("shop", "f", "B001", 5, 5)
    plan.space("p", "f", "B028", 9, 5).space("void", "f", "B020", 1, 20)
    kinds = {a.id: a.kind for a in plan.read().areas}
    assert kinds["mlit:space/c"] is AreaKind.CORRIDOR
    assert kinds["mlit:space/shop"] is AreaKind.SHOP
    assert kinds["mlit:space/p"] is AreaKind.PLATFORM
    assert "mlit:space/void" not in kinds


def test_a_feature_without_geometry_is_reported():
    plan = hall()
    plan.add("St_f_Space", "Polygon", None, {"id": "n", "floor_id": "f", "category": "B001"})
    assert rules(plan.read(), "mlit_feature_without_geometry")


def test_ids_that_occur_twice_stay_apart():
    plan = hall().space("x", "f", "B029", 0, 0).space("x", "f", "B029", 9, 9)
    ids = [a.id for a in plan.read().areas]
    assert len(ids) == len(set(ids))


def test_a_numbered_exit_ends_outside_of_its_door():
    plan = hall().facility("e", "f", "F108", 31, 1, "8").facility("e0", "g", "F108", 33, 0, "8")
    station = plan.read()
    exit_ = place(station, "facility/e0")
    assert exit_.kind is PlaceKind.ENTRANCE
    assert exit_.ref == "8"
    assert exit_.nodes == ("mlit:node/s",)
    assert station.node_by_id["mlit:node/s"].kind is NodeKind.ENTRANCE
    assert len([p for p in station.places if p.kind is PlaceKind.ENTRANCE]) == 1


@pytest.mark.parametrize(
    ("text", "ref"),
    [("出口3A", "3A"), ("3A", "3A"), ("A12", "A12"), ("出口 7", "7"), ("2番出口", "2")],
)
def test_numbers_of_exits_are_read_as_signs_write_them(text, ref):
    plan = hall().opening("o", "f", f"出口{text}" if text == "A12" else text, (30, -2), (30, 2))
    plan.facility("e", "f", "F108", 30, 0, text)
    assert place(plan.read(), "facility/e").ref == ref


def test_an_exit_with_a_name_keeps_it():
    plan = hall().facility("e", "f", "F017", 30, 0, "アリーナ方面出口")
    assert place(plan.read(), "facility/e").name.local == "アリーナ方面出口"


def test_a_door_that_nobody_names_is_an_entrance_all_the_same():
    station = hall().read()
    assert [p.nodes for p in station.places] == [("mlit:node/s",)]


def test_the_town_begins_where_the_network_ends_outdoors():
    station = hall().read()
    assert {n.id for n in station.nodes if n.is_street} == {"mlit:node/t"}


def test_a_way_through_a_gate_becomes_a_gate_of_a_metre():
    station = hall().opening("o", "f", "中央改札口", (10, -3), (10, 3)).read()
    before, gate, after = sorted(ways(station, "ab"), key=lambda p: p.line[0][0])
    assert gate.mode is PathwayMode.FARE_GATE
    assert gate.length_m == pytest.approx(1.0, abs=0.02)
    assert gate.access is Access.UNKNOWN
    assert gate.min_width_m is None
    assert {before.mode, after.mode} == {PathwayMode.WALKWAY}
    assert len(place(station, "opening/o").nodes) == 2


def test_gates_that_no_way_leads_through_are_reported():
    station = hall().opening("o", "f", "中央改札口", (10, 20), (16, 20)).read()
    assert rules(station, "mlit_gate_without_way") == ["mlit:opening/o"]


def test_a_gate_towards_platforms_is_not_taken_for_the_platform():
    station = hall().opening("o", "f", "新幹線のりば", (5, 1), (5, 4)).read()
    found = place(station, "opening/o")
    assert found.kind is PlaceKind.PLATFORM
    assert found.provenance.inferred
    assert rules(station, "mlit_platform_beyond_gate") == ["mlit:opening/o"]


def test_where_platforms_are_drawn_a_gate_is_only_a_gate():
    plan = hall().opening("o", "f", "新幹線のりば", (5, 1), (5, 4))
    station = plan.space("p", "f", "B028", 1, 1, name="1番線").read()
    assert place(station, "opening/o").kind is PlaceKind.SERVICE
    assert place(station, "space/p").kind is PlaceKind.PLATFORM


def test_a_map_without_platforms_says_so():
    assert rules(hall().read(), "mlit_no_platform")


def test_a_room_has_the_name_on_its_door():
    plan = hall().space("r", "f", "B001", 4, 2).opening("o", "f", "パン屋", (5, 2), (7, 2))
    station = plan.read()
    shop = place(station, "space/r")
    assert (shop.kind, shop.name.local) == (PlaceKind.SHOP, "パン屋")
    assert not [p for p in station.places if p.id.endswith("/o")]


@pytest.mark.parametrize("text", ["不明", None, "", " "])
def test_unknown_is_no_name(text):
    plan = hall().space("r", "f", "B001", 4, 2, name=text)
    assert not [p for p in plan.read().places if p.id.endswith("/r")]


def test_a_toilet_told_by_room_and_point_is_one_place_and_says_whom_it_is_for():
    plan = hall().space("r", "f", "B011", 4, 2).facility("p", "f", "F005", 6, 3)
    plan.facility("men", "f", "F001", 12, 3)
    station = plan.read()
    toilets = [p for p in station.places if p.kind is PlaceKind.TOILET]
    assert {p.id for p in toilets} == {"mlit:space/r", "mlit:facility/men"}
    assert place(station, "space/r").access is Access.YES
    assert place(station, "space/r").name.in_language("ko") == "다목적 화장실"
    assert place(station, "facility/men").access is Access.UNKNOWN


def test_what_travellers_may_not_enter_is_no_destination():
    plan = hall().space("r", "f", "B018", 4, 2, restricted="1")
    assert not [p for p in plan.read().places if p.id.endswith("/r")]


def test_a_platform_lift_is_reported_for_it_may_be_the_only_way():
    plan = hall().facility("l", "f", "F035", 4, 2)
    assert rules(plan.read(), "mlit_stair_lift_not_in_network") == ["mlit:facility/l"]


def test_ways_that_tactile_paving_follows_have_it():
    station = hall().strip("t", "f", (0, 0.6), (21, 0.6)).read()
    assert way(station, "ab").tactile_paving is True
    assert way(station, "bd").tactile_paving is None
    strips = [o for o in station.outlines if o.kind is OutlineKind.TACTILE_PAVING]
    assert [o.levels for o in strips] == [("1",)]


def test_no_tactile_paving_on_any_link_is_not_believed_beside_a_drawing_of_it():
    plan = straight().link("ab", "a", "b", brail_tile="1").floor("f", 0.0, "1F")
    plan.files["St_link"][0]["properties"]["brail_tile"] = 1
    assert way(plan.read(), "ab").tactile_paving is False
    plan.strip("t", "f", (5, 0), (5, 9))
    station = plan.read()
    assert way(station, "ab").tactile_paving is None
    assert way(station, "bc").tactile_paving is True
    assert rules(station, "mlit_tactile_contradicted")
