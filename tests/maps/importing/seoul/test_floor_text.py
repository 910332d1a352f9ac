"""Every way in which Seoul's lists write floors."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maps.importing.floor_text import read_floors
from tests.support.shared import SHARED, needs_shared


@pytest.mark.parametrize(
    ("text", "stops"),
    [
        ("B1-1F", (-1, 0)),
        ("1F-B1", (0, -1)),
        ("B3-B2-B1", (-3, -2, -1)),
        ("B4-B2-B1-1F", (-4, -2, -1, 0)),
        ("1F-2F-3F", (0, 1, 2)),
        ("B1-BM1", (-1, -0.5)),
        ("BM1-1F", (-0.5, 0)),
        ("B2-BM2-B1", (-2, -1.5, -1)),
        ("B1-BM1-1F", (-1, -0.5, 0)),
        ("2F-FM1", (1, 0.5)),
        ("F3-지상", (2, 0)),
        ("B1-F1", (-1, 0)),
        ("B3-B1, B1-B3", (-3, -1)),
        ("B3-B3", (-3,)),
        ("지하2-지상1", (-2, 0)),
        ("지하1-지하M", (-1, -0.5)),
        ("지하 1층 ~ 지상 2층", (-1, 1)),
        ("b1 - 1f", (-1, 0)),
        ("Ｂ１－１Ｆ", (-1, 0)),
        ("B10-B9", (-10, -9)),
    ],
)
def test_floors_are_read_in_the_order_written(text, stops):
    found = read_floors(text)
    assert found.stops == stops
    assert found.is_clear


def test_the_same_floors_in_both_orders_run_both_ways():
    assert read_floors("B3-B1, B1-B3").runs_both_ways
    assert not read_floors("B3-B1").runs_both_ways


@pytest.mark.parametrize(("is_below", "level"), [(True, -0.5), (False, 0.5)])
def test_a_plain_mezzanine_lies_where_the_station_says_and_is_marked(is_below, level):
    found = read_floors("M1-1F", plain_mezzanine_is_below=is_below)
    assert found.stops == (level, 0)
    assert found.has_plain_mezzanine
    assert not read_floors("BM1-1F").has_plain_mezzanine


@pytest.mark.parametrize(
    "text", ["", "-", "B0-1F", "옥상", "B1-?", "지하-1F", "B1-1F, 2F-3F", "1-2", "B123", "B1F2"]
)
def test_what_cannot_be_read_in_one_way_is_not_clear(text):
    assert not read_floors(text).is_clear


@given(st.text(alphabet="BFM0123456789-, 지상하층~", max_size=40), st.booleans())
def test_whatever_is_written_few_sane_floors_come_out(text, is_below):
    found = read_floors(text, plain_mezzanine_is_below=is_below)
    assert len(found.stops) <= 20
    assert all(abs(stop) < 100 and (stop * 2) % 1 == 0 for stop in found.stops)
    assert not found.is_clear or found.stops


@needs_shared
def test_every_floor_text_of_the_real_list_is_clear():
    path = SHARED / "korea_seoul_metro" / "lift_status_2025.json"
    texts = {row["opr_sec"] for row in json.loads(path.read_text("utf-8"))["DATA"]}
    assert len(texts) == 95
    assert {text for text in texts if not read_floors(text).is_clear} == set()
