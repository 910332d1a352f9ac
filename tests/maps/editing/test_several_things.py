"""Several things at once: moved, told, looked at and put on another level as one step."""

import datetime as dt

import pytest

from maps.editing import (
    Collection,
    History,
    MoveTogether,
    Ref,
    common_fields,
    measure_all,
    put_on_level,
    say_of_all,
)
from maps.model import Access, LevelId, NodeId, Place, PlaceId, PlaceKind, StationMap
from tests.support.ascii_station import draw

TODAY = dt.date(2026, 11, 20)


@pytest.fixture
def station() -> StationMap:
    return draw({"0": "A---B---C---D", "1": "P---Q"})


def _done(station, edit) -> StationMap:
    history = History(station)
    assert history.do(edit) is None
    after = history.map
    history.undo()
    assert history.map == station, "one step back and all is as before"
    return after


def _nodes(*names) -> tuple[Ref, ...]:
    return tuple(Ref(Collection.NODES, name) for name in names)


def _way(station, one, other):
    return next(w for w in station.pathways if {w.from_node, w.to_node} == {one, other})


def test_things_moved_together_keep_their_places_to_each_other(station) -> None:
    before = station.node_by_id
    moved = _done(station, MoveTogether(refs=_nodes("B", "C"), by=(3.004, -2.0)))
    for name in "BC":
        x, y = before[NodeId(name)].position
        assert moved.node_by_id[NodeId(name)].position == pytest.approx((x + 3.0, y - 2.0))
    assert _way(moved, "B", "C").length_m == _way(station, "B", "C").length_m
    assert _way(moved, "A", "B").line[-1] == moved.node_by_id[NodeId("B")].position
    assert _way(moved, "A", "B").length_m != _way(station, "A", "B").length_m
    assert moved.node_by_id[NodeId("D")] == before[NodeId("D")]


def test_a_way_that_is_moved_takes_its_ends_along(station) -> None:
    way = _way(station, "A", "B")
    moved = _done(station, MoveTogether(refs=(Ref(Collection.PATHWAYS, way.id),), by=(0.0, 5.0)))
    line = _way(moved, "A", "B").line
    assert line == tuple((x, y + 5.0) for x, y in way.line)
    assert moved.node_by_id[NodeId("A")].position == line[0] or line[-1]


def test_what_is_no_longer_there_moves_nothing(station) -> None:
    edit = MoveTogether(refs=_nodes("A", "nobody"), by=(1.0, 0.0))
    assert edit.why_not(station) == "reason-no-such-thing"
    assert MoveTogether(refs=(), by=(1.0, 0.0)).why_not(station) == "reason-nothing-selected"
    far = MoveTogether(refs=_nodes("A"), by=(25_000.0, 0.0))
    assert far.why_not(station) == "reason-off-the-map"


def test_the_same_is_said_of_several_things_in_one_step(station) -> None:
    refs = tuple(Ref(Collection.PATHWAYS, way.id) for way in station.pathways)
    edit = say_of_all(station, refs, "access", Access.YES)
    after = _done(station, edit)
    assert {way.access for way in after.pathways} == {Access.YES}
    assert edit.label(station).message == "edit-set-several"
    assert say_of_all(after, refs, "access", Access.YES) is None


def test_only_what_can_be_said_of_all_is_offered() -> None:
    mixed = (*_nodes("A"), Ref(Collection.PATHWAYS, "w"))
    assert "access" in common_fields(mixed)
    assert "stair_count" not in common_fields(mixed)
    assert "stair_count" in common_fields(mixed[1:])
    assert common_fields(()) == ()


def test_what_cannot_be_said_of_one_is_said_of_none(station) -> None:
    refs = _nodes("A", "B")
    edit = say_of_all(station, refs, "min_width_m", -1.0)
    assert edit.why_not(station) == "reason-value-impossible"


def test_several_things_are_noted_as_looked_at(station) -> None:
    refs = (*_nodes("A", "B"), Ref(Collection.PATHWAYS, station.pathways[0].id))
    after = _done(station, measure_all(station, refs, (), on=TODAY, by="시설팀"))
    seen = [after.node_by_id[NodeId(n)].provenance for n in "AB"]
    assert {(p.verified_on, p.measured_by) for p in seen} == {(TODAY, "시설팀")}
    assert after.pathways[0].provenance.verified_on == TODAY


def test_ways_and_places_go_to_another_level_together(station) -> None:
    way = _way(station, "C", "D")
    place = Place(
        id=PlaceId("zz"), kind=PlaceKind.TOILET, levels=(LevelId("0"),), position=(1.0, 1.0)
    )
    station = StationMap.of(
        **{
            name: getattr(station, name)
            for name in ("id", "name", "anchor", "timezone", "levels", "nodes", "pathways")
        },
        places=(place,),
    )
    refs = (Ref(Collection.PATHWAYS, way.id), Ref(Collection.PLACES, "zz"))
    after = _done(station, put_on_level(station, refs, LevelId("1")))
    assert {after.node_by_id[NodeId(n)].level for n in "CD"} == {"1"}
    assert after.place_by_id[PlaceId("zz")].levels == ("1",)
    assert put_on_level(after, refs, LevelId("1")) is None
