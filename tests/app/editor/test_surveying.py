"""The survey table: out into a file beside the map, filled in with a spreadsheet, and back in."""

import csv
import io

import pytest

from tests.app.editor.test_tasks import lifts_of
from tests.support.desk import SIZE_PX, built_in

pytestmark = pytest.mark.parametrize("ui", [SIZE_PX], indirect=True)

WIDTH, DAY = "문 폭 / door width [cm]", "측정일 / measured on"


def rows_of(path, encoding="utf-8-sig"):
    return list(csv.reader(io.StringIO(path.read_bytes().decode(encoding))))


def write(path, rows, encoding="utf-8-sig"):
    out = io.StringIO(newline="")
    csv.writer(out).writerows(rows)
    path.write_bytes(out.getvalue().encode(encoding))


def test_a_table_goes_out_is_filled_in_and_comes_back_as_one_step(desk):
    editor = desk(built_in("darmstadt-hbf"), language="ko")
    editor.press("panel:table")
    editor.press("table:out")
    path = editor.folder / "station.survey.csv"
    rows = rows_of(path)
    lifts = lifts_of(editor.station)
    width, day = rows[0].index(WIDTH), rows[0].index(DAY)
    assert len(rows) > len(lifts)
    filled = [[row[0], row[width], row[day]] for row in rows]
    for row in filled[1:]:
        if row[0] == lifts[0].id:
            row[1:] = "85", "2026-03-01"
        elif row[0] == lifts[1].id:
            row[1:] = "broad", "2026-03-01"
    filled.append(["nobody-knows-this", "90", "2026-03-01"])
    write(path, filled, "cp949")  # as a Korean spreadsheet saves it
    editor.press("table:in")
    editor.shot("survey-taken")
    notice = editor.editor.shown.notice
    assert "station.survey.csv" in notice
    assert notice.count("1개") >= 3, "one thing taken, one not here, one value that cannot be"
    assert editor.station.equipment_by_id[lifts[0].id].door_width_m == 0.85
    assert editor.station.equipment_by_id[lifts[1].id].door_width_m == lifts[1].door_width_m
    assert editor.state.trail.position == 1
    editor.key(122, "ctrl")
    assert editor.station == built_in("darmstadt-hbf")


def test_a_table_that_nobody_filled_in_does_nothing(desk):
    editor = desk(built_in("shin-yokohama"))
    editor.press("panel:table")
    editor.press("table:out")
    editor.press("table:in")
    assert "says nothing new" in editor.editor.shown.notice
    assert editor.state.trail.position == 0


def test_what_was_filled_in_outlives_a_second_writing(desk):
    editor = desk(built_in("darmstadt-hbf"))
    editor.press("panel:table")
    path = editor.folder / "station.survey.csv"
    path.write_text("subject,note\nx,a whole day of work\n", encoding="utf-8")
    editor.press("table:out")
    kept = editor.folder / "station.survey.before.csv"
    assert "a whole day of work" in kept.read_text(encoding="utf-8")
    assert kept.name in editor.editor.shown.notice
    before = kept.read_bytes()
    editor.press("table:out")
    assert kept.read_bytes() == before


@pytest.mark.parametrize("data", [None, b"just words", b"\xff\x00\x81"])
def test_what_is_no_table_is_said_in_one_line(desk, data):
    editor = desk(built_in("darmstadt-hbf"))
    if data is not None:
        (editor.folder / "station.survey.csv").write_bytes(data)
    editor.press("panel:table")
    editor.press("table:in")
    assert editor.state.notice.is_bad
    assert editor.state.notice.message != "editor-trouble"
    assert editor.state.trail.position == 0
