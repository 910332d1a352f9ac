"""Areas, machines, levels, joints and measurements: what staff change, and what stays true."""

import datetime as dt
from dataclasses import replace

import pytest

from maps.editing import (
    AddEquipment,
    AddLevel,
    AddPlace,
    AddStop,
    AddVertex,
    CrossArea,
    DrawArea,
    End,
    History,
    JoinAreas,
    JoinPathways,
    Measure,
    MergeNodes,
    MovePlace,
    MoveVertex,
    OrderLevels,
    Ref,
    RemoveStop,
    RemoveVertex,
    ReversePathway,
    SetField,
    SetName,
    Several,
    SplitArea,
    SplitPathway,
    Stop,
    Vertex,
)
from maps.editing.features import Collection
from maps.model import (
    Access,
    AreaKind,
    EquipmentKind,
    LevelId,
    NodeId,
    NodeKind,
    PanelButton,
    PathwayId,
    PathwayMode,
    PlaceKind,
)
from maps.validation import RULES, findings_of
from tests.support.ascii_station import draw, elevator, stairs

STEM = "draft:77aa"
SQUARE = ((0.0, 0.0), (20.0, 0.0), (20.0, 10.0), (0.0, 10.0))


def _done(station, *edits):
    history = History(station)
    for edit in edits:
        assert history.do(edit) is None, (edit, edit.why_not(history.map))
    return history.map


def _plain():
    return draw({"0": "S---A---B"})


def _way(station, a, b):
    return next(w for w in station.pathways if {w.from_node, w.to_node} == {a, b})


def test_what_is_split_and_joined_again_is_as_before() -> None:
    base = _plain()
    way = base.pathways[0]
    split = SplitPathway(pathway=way.id, at=(way.line[0][0] + 7, way.line[0][1]), stem=STEM)
    halves = _done(base, split)
    other = next(w.id for w in halves.pathways if w.id not in base.pathway_by_id)
    assert _done(halves, JoinPathways(first=way.id, second=other)) == base
    assert _done(halves, JoinPathways(first=other, second=way.id)).way_counts == base.way_counts


def test_ways_that_differ_in_who_can_take_them_stay_two() -> None:
    base = _plain()
    first, second = _way(base, "S", "A").id, _way(base, "A", "B").id
    kerb = SetField(ref=Ref(Collection.PATHWAYS, first), field="kerb_height_m", value=0.12)
    assert JoinPathways(first=first, second=second).why_not(base) is None
    differ = _done(base, kerb)
    assert JoinPathways(first=first, second=second).why_not(differ) == "reason-ways-differ"


def test_a_way_that_others_branch_off_is_not_joined_over_them() -> None:
    base = _done(
        _plain(),
        AddPlace(
            kind=PlaceKind.TOILET, level=LevelId("0"), position=(0, 0), nodes=("A",), stem=STEM
        ),
    )
    edit = JoinPathways(first=_way(base, "S", "A").id, second=_way(base, "A", "B").id)
    assert edit.why_not(base) == "reason-others-meet-there"


def test_a_way_turned_round_twice_is_as_before_and_once_goes_down_where_it_went_up() -> None:
    base = draw({"0": "A---L", "1": "P---L"}, stairs("L", stair_count=12))
    way = next(w for w in base.pathways if w.mode is PathwayMode.STAIRS)
    edit = ReversePathway(pathway=way.id)
    once = _done(base, edit).pathway_by_id[way.id]
    assert (once.stair_count, once.goes_up, once.line) == (-12, False, way.line[::-1])
    assert _done(base, edit, edit) == base


def test_a_barrier_is_not_lost_when_two_nodes_become_one() -> None:
    base = _done(
        _plain(), SetField(ref=Ref(Collection.NODES, "B"), field="access", value=Access.NO)
    )
    merged = _done(base, MergeNodes(keep=NodeId("A"), gone=NodeId("B")))
    assert merged.node_by_id[NodeId("A")].access is Access.NO
    assert {w.from_node for w in merged.pathways} | {w.to_node for w in merged.pathways} == {
        "S",
        "A",
    }


def test_nodes_that_contradict_each_other_stay_two() -> None:
    base = _done(
        _plain(),
        SetField(ref=Ref(Collection.NODES, "A"), field="access", value=Access.YES),
        SetField(ref=Ref(Collection.NODES, "B"), field="access", value=Access.NO),
    )
    edit = MergeNodes(keep=NodeId("A"), gone=NodeId("B"))
    assert edit.why_not(base) == "reason-nodes-differ"


def _area(station):
    return station.areas[-1]


def _with_area(**facts):
    draw_it = DrawArea(kind=AreaKind.HALL, levels=(LevelId("0"),), outer=SQUARE, stem=STEM, **facts)
    return _done(_plain(), draw_it)


def test_an_area_closes_by_itself_and_may_not_cross_itself() -> None:
    assert _area(_with_area()).outer == (*SQUARE, SQUARE[0])
    crossed = (SQUARE[0], SQUARE[2], SQUARE[1], SQUARE[3])
    edit = DrawArea(kind=AreaKind.HALL, levels=(LevelId("0"),), outer=crossed, stem=STEM)
    assert edit.why_not(_plain()) == "reason-rim-crosses-itself"


def test_an_area_split_and_joined_again_is_as_large() -> None:
    base = _with_area()
    split = _done(base, SplitArea(area=_area(base).id, along=((8, -1), (8, 11)), stem=STEM))
    assert len(split.areas) == 2
    assert split.areas[0].id == base.areas[0].id
    joined = _done(split, JoinAreas(areas=tuple(a.id for a in split.areas)))
    (area,) = joined.areas
    assert set(SQUARE) <= set(area.outer)


def test_a_line_that_does_not_reach_both_rims_splits_nothing() -> None:
    base = _with_area()
    edit = SplitArea(area=_area(base).id, along=((8, -1), (8, 5)), stem=STEM)
    assert edit.why_not(base) == "reason-not-from-rim-to-rim"


def test_a_corner_is_pulled_added_and_taken_away() -> None:
    base = _with_area()
    ref = Ref(Collection.AREAS, _area(base).id)
    pulled = _done(base, MoveVertex(vertex=Vertex(ref=ref, index=0), to=(-5.001, -5.0)))
    assert _area(pulled).outer[0] == _area(pulled).outer[-1] == (-5.0, -5.0)
    added = _done(base, AddVertex(vertex=Vertex(ref=ref, index=1), at=(10, -3)))
    assert _area(added).outer[1] == (10.0, -3.0)
    assert _done(added, RemoveVertex(vertex=Vertex(ref=ref, index=1))) == base


def test_a_way_bends_between_its_nodes_only() -> None:
    base = _plain()
    ref = Ref(Collection.PATHWAYS, base.pathways[0].id)
    end = MoveVertex(vertex=Vertex(ref=ref, index=0), to=(1.0, 1.0))
    assert end.why_not(base) == "reason-is-a-node"
    a, b = base.pathways[0].line
    bent = _done(base, AddVertex(vertex=Vertex(ref=ref, index=1), at=(a[0], b[1] + 10)))
    assert bent.pathways[0].length_m > base.pathways[0].length_m


def test_ways_lead_across_a_drawn_hall_with_the_width_that_it_leaves() -> None:
    base = draw({"0": "S---A", "1": "P---B"})
    (x, y), (to_x, to_y) = (base.node_by_id[NodeId(n)].position for n in ("S", "A"))
    middle = draw({"0": "S   A"})
    hall = DrawArea(
        kind=AreaKind.HALL,
        levels=(LevelId("0"),),
        outer=((x, y - 4), (to_x, to_y - 4), (to_x, to_y + 4), (x, y + 4)),
        is_walkable=True,
        stem=STEM,
    )
    drawn = _done(middle, hall)
    crossed = _done(drawn, CrossArea(area=_area(drawn).id, stem=STEM))
    (way,) = crossed.pathways
    assert {way.from_node, way.to_node} == {"S", "A"}
    assert way.area == _area(drawn).id
    assert way.min_width_m is not None
    assert CrossArea(area=_area(drawn).id, stem=STEM).apply(crossed) == crossed


def _elevator_over_three():
    base = draw({"0": "A---B", "1": "C---D", "2": "E---F"})
    return base, AddEquipment(
        kind=EquipmentKind.ELEVATOR,
        position=base.node_by_id[NodeId("B")].position,
        stops=tuple(
            Stop(at=End(node=NodeId(n)), bearing_deg=90.0 if n == "B" else None) for n in "BDF"
        ),
        stem=STEM,
    )


def test_a_lift_joins_every_two_of_its_stops() -> None:
    base, add = _elevator_over_three()
    made = _done(base, add)
    (machine,) = made.equipment
    rides = [w for w in made.pathways if w.equipment == machine.id]
    assert {frozenset((w.from_node, w.to_node)) for w in rides} == {
        frozenset(pair) for pair in (("B", "D"), ("B", "F"), ("D", "F"))
    }
    assert machine.levels == ("0", "1", "2")
    assert machine.doors[0].landing == "B"
    assert made.node_by_id[NodeId("B")].kind is NodeKind.LANDING
    assert [f.rule for f in findings_of(made, RULES) if f.severity.value == "ERROR"] == []


def test_a_stop_taken_away_and_added_again_is_as_before() -> None:
    base, add = _elevator_over_three()
    made = _done(base, add)
    (machine,) = made.equipment
    without = _done(made, RemoveStop(equipment=machine.id, level=LevelId("2")))
    assert without.equipment[0].levels == ("0", "1")
    stop = AddStop(equipment=machine.id, stop=Stop(at=End(node=NodeId("F"))), stem=STEM)
    again = _done(without, stop)
    assert again.equipment[0].levels == ("0", "1", "2")
    assert len([w for w in again.pathways if w.equipment == machine.id]) == 3


def test_an_escalator_runs_one_way_from_its_first_stop() -> None:
    base, add = _elevator_over_three()
    edit = replace(add, kind=EquipmentKind.ESCALATOR, stops=add.stops[:2])
    made = _done(base, edit)
    (way,) = (w for w in made.pathways if w.mode is PathwayMode.ESCALATOR)
    assert (way.from_node, way.to_node, way.goes_up, way.is_bidirectional) == (
        "B",
        "D",
        True,
        False,
    )


def test_levels_in_another_order_put_stops_and_buttons_in_another_order() -> None:
    base, add = _elevator_over_three()
    made = _done(base, add)
    (machine,) = made.equipment
    buttons = tuple(
        PanelButton(level=LevelId(n), text=made.level_by_id[LevelId(n)].name) for n in "012"
    )
    made = _done(
        made,
        SetField(ref=Ref(Collection.EQUIPMENT, machine.id), field="buttons", value=buttons),
        OrderLevels(order=(LevelId("2"), LevelId("0"), LevelId("1"))),
    )
    assert made.equipment[0].levels == ("2", "0", "1")
    assert [b.level for b in made.equipment[0].buttons] == ["2", "0", "1"]
    assert [level.index for level in made.levels] == [level.index for level in base.levels]


def test_two_levels_do_not_share_a_height() -> None:
    assert AddLevel(index=0.0, stem=STEM).why_not(_plain()) == "reason-level-is-there"
    added = _done(_plain(), AddLevel(index=-0.5, stem=STEM))
    assert [level.index for level in added.levels] == [-0.5, 0.0]


def test_what_was_measured_is_written_down_with_who_and_when() -> None:
    base = _plain()
    ref = Ref(Collection.PATHWAYS, base.pathways[0].id)
    day = dt.date(2026, 11, 26)
    edit = Measure(ref=ref, values=(("kerb_height_m", 0.03),), on=day, by="시설팀", photo="k.jpg")
    way = _done(base, edit).pathways[0]
    assert way.kerb_height_m == 0.03
    assert (way.provenance.verified_on, way.provenance.measured_by, way.provenance.photo) == (
        day,
        "시설팀",
        "k.jpg",
    )
    impossible = replace(edit, values=(("kerb_height_m", -1.0),))
    assert impossible.why_not(base) == "reason-value-impossible"


def test_a_place_moves_to_another_level_and_is_reached_there() -> None:
    base = draw({"0": "A---B", "1": "C---D"})
    base = _done(
        base,
        AddPlace(
            kind=PlaceKind.TOILET, level=LevelId("0"), position=(1, 1), nodes=("A",), stem=STEM
        ),
    )
    place = base.places[-1]
    moved = _done(
        base, MovePlace(place=place.id, to=(4.0, 4.0), level=LevelId("1"), nodes=(NodeId("C"),))
    ).place_by_id[place.id]
    assert (moved.levels, moved.position, moved.nodes) == (("1",), (4.0, 4.0), ("C",))


def test_a_name_in_one_language_leaves_the_others_alone() -> None:
    base = _plain()
    ref = Ref(Collection.STATION, base.id)
    named = _done(
        base,
        SetName(ref=ref, language="en", text="Dawn"),
        SetName(ref=ref, language="ko", text="새벽"),
        SetName(ref=ref, language="ko", text="새벽이", is_reading=True),
        SetName(ref=ref, language="en", text=""),
    )
    assert named.name.by_language == (("ko", "새벽"),)
    assert named.name.readings == (("ko", "새벽이"),)
    assert named.name.local == base.name.local


def test_several_edits_are_done_all_or_none() -> None:
    base = _plain()
    good = SetName(ref=Ref(Collection.STATION, base.id), language="en", text="Dawn")
    bad = MergeNodes(keep=NodeId("A"), gone=NodeId("nobody"))
    history = History(base)
    assert history.do(Several(edits=(good, bad))) == "reason-no-such-thing"
    assert history.map is base
    assert history.do(Several(edits=(good, replace(good, language="ko")))) is None
    history.undo()
    assert history.map is base


@pytest.mark.parametrize("stem", ["", "Draft", "draft/1", "draft#1", "draft@1", "x" * 99])
def test_ids_of_what_is_drawn_begin_with_a_stem_that_cuts_no_ids(stem) -> None:
    edit = SplitPathway(pathway=PathwayId("p"), at=(0, 0), stem=stem)
    base = _plain()
    edit = replace(edit, pathway=base.pathways[0].id, at=(base.pathways[0].line[0][0] + 3, 0))
    assert edit.why_not(base) == "reason-no-stem"


def test_an_elevator_of_an_ascii_station_can_lose_a_level_whole() -> None:
    base = draw({"0": "A---L", "1": "P---L"}, elevator("L"))
    edit = RemoveStop(equipment=base.equipment[0].id, level=LevelId("1"))
    left = _done(base, edit)
    assert not [w for w in left.pathways if w.equipment]
    assert [f.rule for f in findings_of(left, RULES) if f.rule == "elevator_without_way"]
