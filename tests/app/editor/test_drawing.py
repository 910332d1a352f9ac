"""Drawing by hand: what leads it, how to be left alone, numbers instead of a hand."""

import math

import pytest

from app.editor import events as ev
from app.editor.state import Tool
from maps.editing import SnapKind, find
from maps.model import LevelId
from tests.support.ascii_station import draw, elevator
from tests.support.desk import SIZE_PX, built_in

pytestmark = pytest.mark.parametrize("ui", [SIZE_PX], indirect=True)


@pytest.fixture
def station():
    # A at 0, B at 20, the lift 40 metres along
    return draw({"0": "A---B---L", "1": "P-------L"}, elevator("L"))


def _at(station, name):
    return next(n.position for n in station.nodes if n.id.split("@")[0] == name)


def _open(desk, station, tool="way", language="en"):
    editor = desk(station, language=language)
    x, y = _at(station, "B")
    editor.show((x + 10, y), "0", 14.0)
    if tool:
        editor.press(f"tool:{tool}")
    return editor, x, y


def _point(editor, at):
    """Move the pointer over a point of the map."""
    editor.ui.window.mouse_pos = editor.stage.map.to_px(at)
    editor.ui.pump(2)


def test_a_hand_is_led_along_lines_and_told_why(desk, station):
    editor, x, y = _open(desk, station)
    editor.tap((x + 6, y + 10))
    _point(editor, (x + 10.1, y + 5.9))
    assert editor.state.snapped.kind is SnapKind.ANGLE
    ((_, words),) = editor.editor.shown.map.marks or editor.stage.map._seen.marks
    assert "m" in words
    editor.shot("drawing-angle-en")
    _point(editor, (x + 26.1, y + 0.2))
    assert editor.state.snapped.kind is SnapKind.EXTENSION
    editor.shot("drawing-extension-en")
    _point(editor, (x + 0.2, y + 0.1))
    assert editor.state.snapped.kind is SnapKind.NODE
    editor.shot("drawing-node-en")


def test_a_way_that_is_led_onto_a_line_joins_it_square(desk, station):
    editor, x, y = _open(desk, station, language="ko")
    editor.tap((x + 6, y + 10))
    _point(editor, (x + 6.3, y + 0.3))
    editor.shot("drawing-square-ko")
    editor.tap((x + 6.3, y + 0.3))
    way = find(editor.station, editor.state.chosen)
    assert way.line[0][0] == pytest.approx(way.line[-1][0], abs=0.01)
    assert way.line[-1][1] == pytest.approx(y, abs=0.01)
    assert len(editor.station.pathways) == len(station.pathways) + 2  # the line is split there


def test_alt_lets_a_hand_alone_and_so_does_the_button(desk, station):
    editor, x, y = _open(desk, station)
    editor.stage.held.add("alt")
    editor.tap((x + 6, y + 10))
    editor.tap((x + 6.4, y + 0.4))
    assert editor.state.sketch.points[1] == pytest.approx((x + 6.4, y + 0.4), abs=0.05)
    assert editor.state.sketch.ends == (None, None)
    editor.stage.held.clear()
    editor.press("snaps")
    editor.tap((x + 0.2, y + 0.2))
    assert editor.state.sketch.ends[-1] is None
    editor.press("snaps")
    assert editor.state.snaps


def test_the_key_is_heard_as_it_goes_down_and_up(desk, station):
    editor, _, _ = _open(desk, station)
    window = editor.ui.window
    window.dispatch("on_key_down", 308, 0, None, ["alt"])
    assert editor.stage.is_exact
    window.dispatch("on_key_up", 308, 0)
    assert not editor.stage.is_exact
    window.dispatch("on_key_down", 304, 0, None, ["shift"])
    assert "shift" in editor.stage.held
    window.dispatch("on_key_up", 304, 0)


def test_the_next_part_is_drawn_by_numbers(desk, station):
    editor, x, y = _open(desk, station, language="ko")
    editor.tap((x + 6, y + 10))
    editor.key(52, text="4")  # a digit begins the length; the letter follows
    editor.type("4.25")
    editor.key(13)
    assert len(editor.state.sketch.points) == 2
    first, second = editor.state.sketch.points
    assert math.dist(first, second) == pytest.approx(4.25)
    editor.enter("draw:bearing", "90")
    editor.enter("draw:length", "6")
    third = editor.state.sketch.points[2]
    assert third == pytest.approx((second[0] + 6, second[1]))
    editor.shot("drawing-numbers-ko")
    editor.enter("draw:bearing", "north")
    editor.press("draw:add")
    assert len(editor.state.sketch.points) == 3
    editor.enter("draw:length", "7")
    assert editor.state.notice.message == "editor-wrong-degrees"
    editor.press("draw:add")
    editor.enter("draw:bearing", "")
    editor.press("sketch:end")
    assert editor.state.trail.position == 1


def test_a_pulled_bend_comes_to_a_right_angle_at_its_neighbour(desk, station):
    editor, x, y = _open(desk, station)
    for at in ((x + 4, y + 12), (x + 10, y + 12), (x + 12.5, y + 7)):
        editor.stage.held.add("alt")
        editor.tap(at)
    editor.stage.held.clear()
    editor.press("sketch:end")
    editor.press("tool:select")
    editor.drag((x + 10, y + 12), (x + 4.2, y + 7.1))  # square to both ends
    bend = find(editor.station, editor.state.chosen).line[1]
    assert bend == pytest.approx((x + 4, y + 7), abs=0.02)
    assert editor.state.snapped is None


def test_an_area_on_a_real_map_closes_square(desk):
    editor = desk(built_in("darmstadt-hbf"))
    level = editor.state.level
    x, y = -250.0, -250.0  # where nothing else is
    editor.show((x + 10, y + 6), level, 20.0)
    editor.editor.dispatch(ev.ToolChosen(Tool.AREA, "hall"))
    editor.ui.pump(2)
    turn = math.radians(20)
    right, up = (math.cos(turn), math.sin(turn)), (-math.sin(turn), math.cos(turn))
    for along, across in ((0, 0), (12, 0), (12.1, 6.1), (0.2, 6.1)):
        editor.tap((x + right[0] * along + up[0] * across, y + right[1] * along + up[1] * across))
    corners = editor.state.sketch.points
    sides = [
        (b[0] - a[0], b[1] - a[1]) for a, b in zip(corners, (*corners[1:], corners[0]), strict=True)
    ]
    for one, other in zip(sides, (*sides[1:], sides[0]), strict=True):
        cosine = (one[0] * other[0] + one[1] * other[1]) / (math.hypot(*one) * math.hypot(*other))
        assert abs(cosine) < 0.01
    assert editor.state.level == LevelId(level)
