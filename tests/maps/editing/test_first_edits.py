"""What the first edits do to ways, nodes and what people have measured."""

from dataclasses import replace

import pytest

from maps.editing import (
    Collection,
    Delete,
    DrawPathway,
    End,
    History,
    MoveNode,
    Ref,
    SetField,
    SplitPathway,
    difference,
)
from maps.model import (
    Anchor,
    Equipment,
    EquipmentId,
    EquipmentKind,
    Kerb,
    Level,
    LevelId,
    Name,
    Node,
    NodeId,
    Pathway,
    PathwayId,
    PathwayMode,
    Place,
    PlaceId,
    PlaceKind,
    StationMap,
)

STEM = "draft:77aa"


def _node(name, x, y, level="0"):
    return Node(id=NodeId(name), level=LevelId(level), position=(float(x), float(y)))


def _way(name, a, b, **facts):
    return Pathway(
        id=PathwayId(name),
        mode=facts.pop("mode", PathwayMode.WALKWAY),
        from_node=a.id,
        to_node=b.id,
        line=(a.position, b.position),
        length_m=facts.pop(
            "length_m",
            ((a.position[0] - b.position[0]) ** 2 + (a.position[1] - b.position[1]) ** 2) ** 0.5,
        ),
        **facts,
    )


@pytest.fixture
def station() -> StationMap:
    """A street, a hall and a lift up to a platform.

    0:  S ---- A ---- L      1:  L ---- P
    """
    s, a, low = _node("s", 0, 0), _node("a", 10, 0), _node("low", 20, 0)
    high, p = _node("high", 20, 0, "1"), _node("p", 30, 0, "1")
    lift = Equipment(
        id=EquipmentId("lift"),
        kind=EquipmentKind.ELEVATOR,
        position=(20.0, 0.0),
        levels=(LevelId("0"), LevelId("1")),
    )
    return StationMap.of(
        id="drawn",
        name=Name(local="그림"),
        anchor=Anchor(lat_deg=37.5, lon_deg=127.0),
        timezone="Asia/Seoul",
        levels=[Level(id=LevelId("0"), index=0), Level(id=LevelId("1"), index=1)],
        nodes=[s, a, low, high, p],
        pathways=[
            _way("in", s, a, min_width_m=1.4, kerb=Kerb.RAISED, kerb_height_m=0.1),
            _way("hall", a, low, length_m=12.5, traversal_time_s=10.0),
            _way("ride", low, high, mode=PathwayMode.ELEVATOR, equipment=lift.id),
            _way("on", high, p, signposted_as=Name(local="승강장 1")),
        ],
        equipment=[lift],
        places=[
            Place(
                id=PlaceId("track"),
                kind=PlaceKind.PLATFORM,
                ref="1",
                levels=(LevelId("1"),),
                position=(30.0, 0.0),
                nodes=(p.id,),
            )
        ],
    )


def _done(station, *edits):
    history = History(station)
    assert [history.do(edit) for edit in edits] == [None] * len(edits)
    return history.map


def test_ways_and_the_place_on_it_follow_a_node(station) -> None:
    moved = _done(station, MoveNode(node=NodeId("p"), to=(30.004, 3.0)))
    assert moved.pathway_by_id[PathwayId("on")].line == ((20.0, 0.0), (30.0, 3.0))
    assert moved.place_by_id[PlaceId("track")].position == (30.0, 3.0)


def test_a_drawn_length_follows_the_drawing_and_a_measured_one_stays(station) -> None:
    moved = _done(station, MoveNode(node=NodeId("a"), to=(10.0, 10.0)))
    assert moved.pathway_by_id[PathwayId("in")].length_m == 14.14
    assert moved.pathway_by_id[PathwayId("hall")].length_m == 12.5


def test_a_split_way_is_as_long_as_before_and_never_easier(station) -> None:
    split = _done(station, SplitPathway(pathway=PathwayId("in"), at=(4.0, 2.0), stem=STEM))
    one, other = (w for w in split.pathways if w.id.startswith("in"))
    assert (one.to_node, other.to_node) == (other.from_node, NodeId("a"))
    assert (one.length_m, other.length_m) == (4.0, 6.0)
    assert (one.kerb, other.kerb) == (Kerb.RAISED, Kerb.RAISED)
    assert (one.min_width_m, other.min_width_m) == (1.4, 1.4)


def test_steps_that_were_counted_on_the_whole_are_not_counted_on_the_halves(station) -> None:
    stairs = _done(
        station,
        SetField(ref=Ref(Collection.PATHWAYS, "in"), field="mode", value=PathwayMode.STAIRS),
        SetField(ref=Ref(Collection.PATHWAYS, "in"), field="stair_count", value=-12),
        SplitPathway(pathway=PathwayId("in"), at=(5.0, 0.0), stem=STEM),
    )
    halves = [w for w in stairs.pathways if w.id.startswith("in")]
    assert [(w.stair_count, w.goes_up) for w in halves] == [(None, False)] * 2


def test_a_sign_stays_where_one_sets_out(station) -> None:
    split = _done(station, SplitPathway(pathway=PathwayId("on"), at=(25.0, 0.0), stem=STEM))
    one, other = (w for w in split.pathways if w.id.startswith("on"))
    assert (one.signposted_as.local, other.signposted_as.local) == ("승강장 1", "")


def test_a_lift_is_not_split(station) -> None:
    edit = SplitPathway(pathway=PathwayId("ride"), at=(20.0, 0.0), stem=STEM)
    assert edit.why_not(station) == "reason-has-no-middle"


def test_a_deleted_machine_takes_its_rides_along_and_leaves_the_ways(station) -> None:
    left = _done(station, Delete(refs=(Ref(Collection.EQUIPMENT, "lift"),)))
    assert {way.id for way in left.pathways} == {"in", "hall", "on"}
    assert {node.id for node in left.nodes} == {"s", "a", "low", "high", "p"}


def test_a_deleted_way_takes_the_end_along_that_only_it_had(station) -> None:
    left = _done(station, Delete(refs=(Ref(Collection.PATHWAYS, "in"),)))
    assert {node.id for node in left.nodes} == {"a", "low", "high", "p"}


def test_a_place_whose_node_is_deleted_is_reached_nowhere(station) -> None:
    left = _done(station, Delete(refs=(Ref(Collection.NODES, "p"),)))
    assert left.place_by_id[PlaceId("track")].nodes == ()
    assert PathwayId("on") not in left.pathway_by_id


def test_a_level_that_is_in_use_is_not_deleted(station) -> None:
    edit = Delete(refs=(Ref(Collection.LEVELS, "1"),))
    assert edit.why_not(station) == "reason-level-in-use"


def test_a_way_drawn_onto_another_can_be_turned_into(station) -> None:
    drawn = _done(
        station,
        DrawPathway(
            start=End(pathway=PathwayId("hall"), position=(15.0, 1.0)),
            end=End(level=LevelId("0"), position=(15.0, 8.0)),
            via=((15.0, 4.0),),
            stem=STEM,
        ),
    )
    new = drawn.pathway_by_id[PathwayId(f"{STEM}/p2")]
    assert drawn.way_counts[new.from_node] == 3
    assert new.line == ((15.0, 0.0), (15.0, 4.0), (15.0, 8.0))
    assert new.length_m == 8.0


def test_a_way_is_drawn_from_a_way_to_itself(station) -> None:
    drawn = _done(
        station,
        DrawPathway(
            start=End(pathway=PathwayId("hall"), position=(12.0, 0.0)),
            end=End(pathway=PathwayId("hall"), position=(18.0, 0.0)),
            via=((15.0, 4.0),),
            stem=STEM,
        ),
    )
    assert len([w for w in drawn.pathways if w.id.startswith("hall")]) == 3


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("min_width_m", -1.0),
        ("min_width_m", "wide"),
        ("mode", "slide"),
        ("stair_count", 10**6),
        ("is_indoor", None),
        ("name", None),
        ("surface", "x" * 3000),
        ("name", Name(readings=(("ko", "말"),))),
    ],
)
def test_a_field_holds_only_what_a_file_can_hold(station, field, value) -> None:
    edit = SetField(ref=Ref(Collection.PATHWAYS, "in"), field=field, value=value)
    assert edit.why_not(station) == "reason-value-impossible"


def test_a_field_that_hangs_together_with_others_is_not_set_alone(station) -> None:
    edit = SetField(ref=Ref(Collection.PATHWAYS, "in"), field="from_node", value="p")
    assert edit.why_not(station) == "reason-no-such-field"


def test_saying_what_was_said_already_is_no_step(station) -> None:
    history = History(station)
    edit = SetField(ref=Ref(Collection.PATHWAYS, "in"), field="min_width_m", value=1.4)
    assert history.do(edit) == "reason-nothing-changes"
    assert not history.can_undo


def test_what_is_undone_is_forgotten_when_something_else_is_done(station) -> None:
    history = History(station)
    history.do(MoveNode(node=NodeId("p"), to=(31.0, 0.0)))
    history.undo()
    history.do(MoveNode(node=NodeId("a"), to=(11.0, 0.0)))
    assert not history.can_redo
    assert [label.message for label in history.labels()] == ["edit-move-node"]


def test_a_difference_goes_into_names(station) -> None:
    ref = Ref(Collection.STATION, "drawn")
    named = replace(station.name, by_language=(("en", "Drawing"),))
    after = _done(station, SetField(ref=ref, field="name", value=named))
    (change,) = difference(station, after).changes
    assert [(f.field, f.before, f.after) for f in change.fields] == [("name.en", None, "Drawing")]


def test_a_difference_names_what_came_and_went(station) -> None:
    after = _done(station, SplitPathway(pathway=PathwayId("in"), at=(5.0, 0.0), stem=STEM))
    found = difference(station, after)
    assert [c.ref.collection for c in found.added] == [Collection.NODES, Collection.PATHWAYS]
    assert [c.ref.id for c in found.changed] == ["in"]
    assert [c.ref.id for c in difference(after, station).removed] == [c.ref.id for c in found.added]
