"""Hands on the map and in the table: bends, areas, cells, a plan to draw over, and anything at all."""

import math
import random

import pytest
from PIL import Image

from app.editor import events as ev
from app.editor.events import Pasted
from app.editor.state import Tool
from maps.editing import Collection, Ref, find
from maps.model import PathwayMode
from tests.app.editor.test_tasks import lifts_of
from tests.support.desk import SIZE_PX, built_in

pytestmark = pytest.mark.parametrize("ui", [SIZE_PX], indirect=True)


def a_long_way(editor):
    nodes = editor.station.node_by_id
    return next(
        w
        for w in editor.station.pathways
        if w.mode is PathwayMode.WALKWAY
        and w.area is None
        and len(w.line) == 2
        and 12 < w.length_m < 40
        and nodes[w.from_node].level == nodes[w.to_node].level == editor.state.level
    )


def test_a_bend_is_pulled_out_of_a_way_and_tapped_away(desk):
    editor = desk(built_in("darmstadt-hbf"))
    way = a_long_way(editor)
    (ax, ay), (bx, by) = way.line
    middle = ((ax + bx) / 2, (ay + by) / 2)
    editor.show(middle, editor.state.level, 20.0)
    editor.choose(Ref(Collection.PATHWAYS, way.id))
    quarter = (ax + (bx - ax) * 0.4, ay + (by - ay) * 0.4)
    aside = (quarter[0] - (by - ay) * 0.2, quarter[1] + (bx - ax) * 0.2)
    editor.drag(quarter, aside)
    bent = find(editor.station, Ref(Collection.PATHWAYS, way.id))
    assert len(bent.line) == 3
    assert math.dist(bent.line[1], aside) < 0.6
    editor.editor.dispatch(ev.Tapped(bent.line[1], 0.5, is_double=True))
    assert len(find(editor.station, Ref(Collection.PATHWAYS, way.id)).line) == 2


def test_an_area_is_drawn_named_and_split(desk):
    editor = desk(built_in("darmstadt-hbf"), language="ko")
    level = editor.state.level
    x, y = -250.0, -250.0  # where nothing else is
    editor.show((x + 10, y + 6), level, 20.0)
    editor.press("tool:area")
    for corner in ((x, y), (x + 20, y), (x + 20, y + 12), (x, y + 12), (x, y)):
        editor.tap(corner)
    area = find(editor.station, editor.state.chosen)
    assert area is not None
    assert area.is_walkable
    editor.shot("hands-area-drawn")
    editor.press("tool:area")
    editor.tap((x + 10, y - 2))
    editor.tap((x + 10, y + 14))
    editor.press("sketch:split")
    assert len(editor.station.areas) == len(built_in("darmstadt-hbf").areas) + 2
    editor.shot("hands-area-split")
    editor.key(122, "ctrl")
    editor.key(122, "ctrl")
    assert editor.station == built_in("darmstadt-hbf")


def test_cells_of_a_spreadsheet_are_pasted_as_one_step(desk):
    editor = desk(built_in("darmstadt-hbf"), language="ko")
    editor.press("panel:table")
    editor.press("table:equipment")
    lifts = lifts_of(editor.station)[:3]
    editor.press(f"field:table:door_width_m:{lifts[0].id}")
    editor.editor.dispatch(Pasted("0,9\t1.1\n0.9\t1.1 m\n90 cm\t110cm\n"))
    editor.ui.pump(3)
    editor.shot("hands-table-pasted")
    now = [editor.station.equipment_by_id[m.id] for m in lifts]
    assert [(m.door_width_m, m.cabin_width_m) for m in now] == [(0.9, 1.1)] * 3
    assert editor.state.trail.position == 1
    editor.press(f"field:table:door_width_m:{lifts[0].id}")
    editor.editor.dispatch(Pasted("0.8\nvery wide\n"))
    assert editor.state.notice.message == "editor-wrong-metres"
    assert editor.state.trail.position == 1


def test_a_table_is_written_down_with_enter_and_tab(desk):
    editor = desk(built_in("darmstadt-hbf"))
    editor.press("panel:table")
    editor.press("table:equipment")
    first, second = lifts_of(editor.station)[:2]
    editor.press(f"field:table:door_width_m:{first.id}")
    editor.type("0.9")
    editor.key(9)
    editor.type("1.2")
    editor.key(13)
    assert editor.state.typing.entry == f"table:cabin_width_m:{second.id}"
    machine = editor.station.equipment_by_id[first.id]
    assert (machine.door_width_m, machine.cabin_width_m) == (0.9, 1.2)


def test_a_plan_is_laid_onto_the_map_by_two_points(desk, tmp_path):
    editor = desk(built_in("darmstadt-hbf"))
    plan = tmp_path / "plan.png"
    picture = Image.new("RGB", (800, 500), "#FFE9B0")
    for edge in range(0, 800, 100):
        picture.paste("#A03010", (edge, 0, edge + 4, 500))
    picture.save(plan)
    editor.press("panel:station")
    editor.enter("picture:path", str(plan))
    assert editor.state.backdrop is not None
    x, y = editor.state.view.centre
    reach = min(editor.state.size_px) / editor.state.view.px_per_m / 8
    spots = [(x - reach, y), (x - reach, y + reach), (x + reach, y), (x + reach * 2, y + reach)]
    from app.editor.backdrop import to_map, to_pixel

    for number, spot in enumerate(spots):
        if number == 2:  # by now the plan has moved: the second corner is where it lies now
            second = to_pixel(editor.state.backdrop, spot)
        editor.tap(spot)
    laid = editor.state.backdrop
    assert math.dist(to_map(laid, laid.pixels[0]), spots[1]) < 0.5
    assert math.dist(to_map(laid, second), spots[3]) < 0.5
    assert editor.state.trail.position == 0
    editor.shot("hands-plan-laid")


def test_what_is_no_picture_is_said_in_one_line(desk, tmp_path):
    editor = desk(built_in("darmstadt-hbf"))
    (tmp_path / "plan.png").write_bytes(b"no picture")
    editor.press("panel:station")
    editor.enter("picture:path", str(tmp_path / "plan.png"))
    assert "plan.png" in editor.editor.shown.notice
    assert editor.state.backdrop is None


def test_the_search_takes_one_there(desk):
    editor = desk(built_in("shin-yokohama"))
    editor.key(102, "ctrl")
    editor.type("toilet")
    editor.shot("hands-search")
    editor.press("found:0")
    assert editor.state.chosen.collection is Collection.PLACES
    assert editor.state.sought == ""


@pytest.mark.parametrize("seed", range(3))
def test_whatever_somebody_presses_the_editor_goes_on(desk, tmp_path, caplog, seed):
    chance = random.Random(seed)
    editor = desk(built_in("shin-yokohama"), conditions=tmp_path / "conditions.json")
    away = {"leave:go", "release:make", "release:install", "release:back", "open:go"}
    for _ in range(70):
        controls = [c for c in editor.editor.shown.controls() if c.id not in away]
        match chance.randrange(6):
            case 0 | 1 | 2 if controls:
                editor.editor.press(chance.choice(controls))
            case 3:
                x, y = editor.state.view.centre
                at = (x + chance.uniform(-30, 30), y + chance.uniform(-30, 30))
                editor.editor.dispatch(ev.Tapped(at, 1.0))
            case 4:
                editor.editor.type(chance.choice(["가", "0.9", "x", "2026-03-09 10:00", "\n"]))
            case _:
                code = chance.choice([13, 27, 9, 8, 127, 273, 280, 281, 119, 97, 112, 109, 118])
                editor.ui.window.dispatch("on_key_down", code, 0, None, [])
        editor.ui.pump(1)
        assert editor.state.notice is None or editor.state.notice.message != "editor-trouble"
    assert "failed" not in caplog.text
    while editor.state.trail.can_undo:
        editor.editor.dispatch(ev.Escaped())
        editor.editor.dispatch(ev.Undone())
    assert editor.station == built_in("shin-yokohama")
    assert editor.state.tool in set(Tool)
