import datetime as dt

import pytest

from app.editor.fields import Entry
from app.editor.measures import WrongEntryError, read, shown


@pytest.mark.parametrize(
    ("entry", "text", "value"),
    [
        (Entry.METRES, "0.9", 0.9),
        (Entry.METRES, "0,9", 0.9),
        (Entry.METRES, " 90 cm", 0.9),
        (Entry.METRES, "900mm", 0.9),
        (Entry.CENTIMETRES, "3", 0.03),
        (Entry.CENTIMETRES, "-2,5 cm", -0.025),
        (Entry.PERCENT, "6 %", 0.06),
        (Entry.PERCENT, "−4", -0.04),
        (Entry.COUNT, "14", 14),
        (Entry.SECONDS, "40 s", 40.0),
        (Entry.METRES, "", None),
        (Entry.DATE, "2026-3-1", dt.date(2026, 3, 1)),
        (Entry.DATE, "", None),
        (Entry.TEXT, " B1 ", "B1"),
    ],
)
def test_what_a_tape_says_is_read_as_it_is_written(entry, text, value):
    assert read(entry, text) == value


@pytest.mark.parametrize(
    ("entry", "text", "message"),
    [
        (Entry.METRES, "wide", "editor-wrong-metres"),
        (Entry.METRES, "6 %", "editor-wrong-metres"),
        (Entry.CENTIMETRES, "1.2.3", "editor-wrong-centimetres"),
        (Entry.COUNT, "many", "editor-wrong-count"),
        (Entry.METRES, "9000", "editor-wrong-range"),
        (Entry.DATE, "2026-02-30", "editor-wrong-date"),
        (Entry.DATE, "today", "editor-wrong-date"),
    ],
)
def test_what_is_no_measure_says_why(entry, text, message):
    with pytest.raises(WrongEntryError) as wrong:
        read(entry, text)
    assert wrong.value.message == message


@pytest.mark.parametrize(
    ("entry", "value"),
    [
        (Entry.METRES, 1.25),
        (Entry.CENTIMETRES, 0.035),
        (Entry.PERCENT, -0.06),
        (Entry.COUNT, -33),
        (Entry.DATE, dt.date(2026, 1, 31)),
    ],
)
def test_what_is_shown_is_read_back(entry, value):
    assert read(entry, shown(entry, value)) == value
