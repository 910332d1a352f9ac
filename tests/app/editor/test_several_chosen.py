"""Several things at once: chosen by key, by box or by finger, and changed as one step."""

import pytest

from maps.editing import Collection, Ref, find
from maps.model import Access, NodeId
from tests.support.ascii_station import draw, elevator
from tests.support.desk import NOW, SIZE_PX, built_in

pytestmark = pytest.mark.parametrize("ui", [SIZE_PX], indirect=True)


@pytest.fixture
def station():
    return draw({"0": "A---B---C---D---L", "1": "P-------L"}, elevator("L"))


def _at(station, name):
    return next(n.position for n in station.nodes if n.id.split("@")[0] == name)


def _open(desk, station, **settings):
    editor = desk(station, **settings)
    editor.show(_at(station, "C"), "0", 9.0)
    return editor


def _nodes(*names):
    return tuple(Ref(Collection.NODES, name) for name in names)


def _shift_tap(editor, at):
    editor.stage.held.add("shift")
    editor.tap(at)
    editor.stage.held.clear()


def _box(editor, station, first, last):
    (ax, ay), (bx, by) = _at(station, first), _at(station, last)
    editor.drag((ax - 1.5, ay + 3), (bx + 1.5, by - 3))


def test_held_shift_chooses_one_more_and_one_less(desk, station):
    editor = _open(desk, station)
    editor.choose(_nodes("A")[0])
    _shift_tap(editor, _at(station, "B"))
    _shift_tap(editor, _at(station, "C"))
    assert editor.state.all_chosen == _nodes("A", "B", "C")
    _shift_tap(editor, _at(station, "B"))
    assert editor.state.all_chosen == _nodes("A", "C")
    editor.tap(_at(station, "D"))
    assert editor.state.all_chosen == _nodes("D"), "a plain tap begins anew"


def test_a_finger_draws_a_box_round_things_and_moves_them_in_one_step(desk, station):
    editor = _open(desk, station, language="ko")
    editor.press("gathers")
    _box(editor, station, "B", "C")
    ways = [r for r in editor.state.all_chosen if r.collection is Collection.PATHWAYS]
    assert set(_nodes("B", "C")) <= set(editor.state.all_chosen)
    assert len(ways) == 1
    editor.shot("several-boxed-ko")
    b, c = _at(station, "B"), _at(station, "C")
    editor.drag(b, (b[0], b[1] + 6))
    moved = editor.station.node_by_id
    by = (moved[NodeId("B")].position[0] - b[0], moved[NodeId("B")].position[1] - b[1])
    assert by[1] == pytest.approx(6, abs=0.7)
    assert moved[NodeId("C")].position == pytest.approx((c[0] + by[0], c[1] + by[1]))
    assert editor.state.trail.position == 1
    assert set(_nodes("B", "C")) <= set(editor.state.all_chosen), "they stay chosen"
    editor.shot("several-moved-ko")
    editor.key(122, "ctrl")
    assert editor.station == station


def test_what_is_chosen_is_deleted_together_and_comes_back_together(desk, station):
    editor = _open(desk, station)
    editor.press("gathers")
    _box(editor, station, "A", "B")
    editor.key(127)
    assert NodeId("A") not in editor.station.node_by_id
    assert NodeId("B") not in editor.station.node_by_id
    assert editor.state.all_chosen == ()
    assert editor.state.trail.position == 1
    editor.key(122, "ctrl")
    assert editor.station == station


def test_the_same_is_said_of_all_measured_of_all_and_seen_of_all(desk, station):
    editor = _open(desk, station, who="Line 2 survey")
    editor.choose(_nodes("A")[0])
    for name in "BC":
        _shift_tap(editor, _at(station, name))
    editor.press("several:access:yes")
    nodes = [find(editor.station, ref) for ref in _nodes("A", "B", "C")]
    assert {node.access for node in nodes} == {Access.YES}
    editor.enter("several:min_width_m", "90 cm")
    nodes = [find(editor.station, ref) for ref in _nodes("A", "B", "C")]
    assert {node.min_width_m for node in nodes} == {0.9}
    assert {node.provenance.measured_by for node in nodes} == {"Line 2 survey"}
    editor.shot("several-said-en")
    editor.press("several:seen")
    nodes = [find(editor.station, ref) for ref in _nodes("A", "B", "C")]
    assert {node.provenance.verified_on for node in nodes} == {NOW.date()}
    assert len(editor.state.all_chosen) == 3
    while editor.state.trail.can_undo:
        editor.key(122, "ctrl")
    assert editor.station == station


def test_things_go_to_another_level_together(desk, station):
    editor = _open(desk, station)
    editor.choose(_nodes("A")[0])
    _shift_tap(editor, _at(station, "B"))
    editor.press("several:level:1")
    assert {find(editor.station, ref).level for ref in _nodes("A", "B")} == {"1"}
    assert editor.state.trail.position == 1


def test_one_kind_is_kept_and_one_thing_left_out(desk, station):
    editor = _open(desk, station)
    editor.press("gathers")
    _box(editor, station, "A", "D")
    editor.press("keep:nodes")
    assert editor.state.all_chosen == _nodes("A", "B", "C", "D")
    editor.press("out:B")
    assert editor.state.all_chosen == _nodes("A", "C", "D")
    editor.press("several:none")
    assert editor.state.all_chosen == ()


def test_on_a_real_map_a_box_takes_no_computed_ways(desk):
    editor = desk(built_in("shin-yokohama"), language="ko")
    x, y = editor.state.view.centre
    reach = min(editor.state.size_px) / editor.state.view.px_per_m / 4
    editor.press("gathers")
    editor.drag((x - reach, y + reach), (x + reach, y - reach))
    chosen = editor.state.all_chosen
    assert len(chosen) > 5
    ways = [find(editor.station, r) for r in chosen if r.collection is Collection.PATHWAYS]
    assert all(way.area is None for way in ways)
    editor.shot("several-real-ko")
