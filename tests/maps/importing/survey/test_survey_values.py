"""What staff write into cells, and what is no measurement."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maps.importing.survey_columns import COLUMNS, find_column, read_heading
from maps.importing.survey_values import UnreadableError, read_day, read_value
from maps.model import Access


@pytest.mark.parametrize(
    ("heading", "found"),
    [
        ("문 폭 / door width [cm]", ("door_width", "cm")),
        ("door_width", ("door_width", "")),
        ("Door Width (mm)", ("door_width", "mm")),
        ("문폭[m]", ("door_width", "m")),
        ("SLOPE UP [%]", ("slope_up", "%")),
        ("측정일", ("measured_on", "")),
        ("대상 / subject", ("subject", "")),
        ("colour", ("", "")),
        ("", ("", "")),
    ],
)
def test_headings_are_known_in_korean_and_english_with_their_unit(heading, found):
    assert read_heading(heading) == found


@pytest.mark.parametrize(
    ("key", "cell", "unit", "value"),
    [
        ("door_width", "90", "cm", 0.9),
        ("door_width", "0,9", "m", 0.9),
        ("door_width", "0.90 m", "cm", 0.9),
        ("door_width", "900mm", "", 0.9),
        ("kerb_height", "0", "cm", 0.0),
        ("gap", "7,5", "cm", 0.075),
        ("step", "-3", "cm", -0.03),
        ("slope_up", "6,5", "%", 0.065),
        ("slope_up", "1/12", "%", 0.0833),
        ("slope_up", "1:20", "", 0.05),
        ("slope_up", "3", "°", 0.0524),
        ("steps", "18", "", 18),
        ("steps_up", "18단", "", 18),
        ("handrail", "있음", "", True),
        ("handrail", "No", "", False),
        ("tactile_paving", "O", "", True),
        ("tactile_paving", "x", "", False),
        ("access", "일부 가능", "", Access.LIMITED),
        ("access", "yes", "", Access.YES),
        ("opening_hours", "05:00~24:00", "", "05:00-24:00"),
        ("opening_hours", "Mo-Fr 06:00-22:00", "", "Mo-Fr 06:00-22:00"),
        ("opening_hours", "24시간", "", "24/7"),
    ],
)
def test_values_become_metres_ratios_counts_and_words_of_the_map(key, cell, unit, value):
    column = find_column(key)
    assert column is not None
    assert read_value(column, cell, unit) == value


@pytest.mark.parametrize(
    ("key", "cell", "unit"),
    [
        ("door_width", "90", ""),
        ("door_width", "90", "%"),
        ("door_width", "90", "m"),
        ("door_width", "0", "cm"),
        ("door_width", "-90", "cm"),
        ("door_width", "about 90", "cm"),
        ("door_width", "90-95", "cm"),
        ("slope_up", "6", ""),
        ("slope_up", "80", "%"),
        ("slope_up", "1/0", ""),
        ("slope_up", "89", "°"),
        ("slope_up", "-5", "%"),
        ("steps", "12.5", ""),
        ("steps", "0", ""),
        ("steps", "9999", ""),
        ("handrail", "perhaps", ""),
        ("access", "maybe", ""),
        ("opening_hours", "늘 열려 있음", ""),
    ],
)
def test_what_cannot_be_is_refused(key, cell, unit):
    column = find_column(key)
    assert column is not None
    with pytest.raises(UnreadableError):
        read_value(column, cell, unit)


@given(st.sampled_from(COLUMNS), st.text(max_size=30), st.text(max_size=5))
def test_whatever_stands_in_a_cell_is_a_value_or_refused(column, cell, unit):
    try:
        value = read_value(column, cell, unit)
    except UnreadableError:
        return
    if isinstance(value, int | float) and not isinstance(value, bool):
        assert column.low <= value <= column.high


@pytest.mark.parametrize(
    "text", ["2026-05-01", "2026.5.1", "2026/05/01", "2026. 5. 1.", "2026년 5월 1일"]
)
def test_days_are_read_as_people_write_them(text):
    assert read_day(text) == dt.date(2026, 5, 1)


@pytest.mark.parametrize("text", ["", "1.5.2026", "2026-13-01", "yesterday", "1026-05-01"])
def test_what_is_no_day_is_none(text):
    assert read_day(text) is None
