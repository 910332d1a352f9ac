"""A survey table goes out, is filled in, and comes back; what nobody changed stays as it is."""

import csv
import io
from dataclasses import replace

import pytest

from maps.codec import read_station_map, write_station_map
from maps.editing import History, PasteSurvey, difference
from maps.exporting.survey import measured, survey_table, write_survey
from maps.model import EquipmentKind
from tests.support.ascii_station import draw
from tests.support.saebyeok import build
from tests.support.tree import ROOT

SHIPPED = sorted((ROOT / "assets" / "stations").glob("*.json"))


@pytest.mark.parametrize("path", SHIPPED, ids=lambda p: p.stem)
def test_a_table_that_nobody_filled_in_changes_no_feature(path) -> None:
    station = read_station_map(path.read_bytes(), name=path.name)
    history = History(station)
    reason = history.do(PasteSurvey(table=survey_table(station, measured(station))))
    assert reason in {None, "reason-nothing-changes"}
    news = {remark.rule for remark in set(history.map.remarks) - set(station.remarks)}
    assert "survey_date_missing" not in news, "nobody has measured, so nobody has forgotten the day"
    changed = {f.field for c in difference(station, history.map).changes for f in c.fields}
    assert changed <= {"goes_up"}, "which steps and slopes imply"
    assert read_station_map(write_station_map(history.map), name="saved") == history.map


def test_what_is_written_into_a_cell_is_measured() -> None:
    station = build()
    elevator = next(e for e in station.equipment if e.kind is EquipmentKind.ELEVATOR)
    heading, row = csv.reader(io.StringIO(survey_table(station, [elevator]).lstrip("\ufeff")))
    cells = dict(zip(heading, row, strict=True))
    cells["문 폭 / door width [cm]"] = "85,5"
    cells["측정일 / measured on"] = "2030-01-02"
    pasted = "\n".join(("\t".join(cells), "\t".join(cells.values())))
    history = History(station)
    assert history.do(PasteSurvey(table=pasted)) is None
    after = history.map.equipment_by_id[elevator.id]
    assert after.door_width_m == 0.855
    assert str(after.provenance.verified_on) == "2030-01-02"


def test_the_table_says_what_and_where_for_who_walks_there() -> None:
    station = build()
    (data,) = write_survey(station).values()
    text = data.decode("utf-8-sig")
    assert text.splitlines()[0].startswith("대상 / subject,상대 지점 / to,이름 / name,층 / level,")
    assert len(text.splitlines()) == len(measured(station)) + 1


def test_what_is_no_table_is_refused() -> None:
    history = History(build())
    assert history.do(PasteSurvey(table="just words")) == "reason-survey-unreadable"


def test_a_node_and_a_way_of_one_id_are_told_apart() -> None:
    station = draw({"0": "A---B"})
    way = station.pathways[0]
    twin = replace(station, pathways=(replace(way, id="A"),))
    rows = "subject,width [cm],handrail,measured on\nA,91,yes,2030-01-02"
    history = History(twin)
    assert history.do(PasteSurvey(table=rows)) is None
    assert history.map.pathways[0].min_width_m == 0.91
    assert history.map.nodes[0].min_width_m is None
