"""Tables as spreadsheets save them."""

import csv
import io

import pytest

from maps.importing.survey_columns import ABOUT, COLUMNS, read_heading
from maps.importing.survey_table import looks_like_survey, read_survey_table
from maps.model import MapError
from tests.support.tree import ROOT

TEMPLATE = ROOT / "assets" / "survey" / "template.csv"
PLAIN = "대상,문 폭 [cm],측정일\nlift-1,90,2026-05-01\n"


def table(text: str, encoding: str = "utf-8"):
    return read_survey_table(text.encode(encoding), name="t.csv")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp949", "utf-16"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_any_encoding_separator_and_line_end_is_the_same_table(encoding, separator, end):
    text = PLAIN.replace(",", separator).replace("\n", end)
    (row,) = table(text, encoding)
    assert (row.subject, row.measured_on) == ("lift-1", "2026-05-01")
    assert row.cells == {"door_width": ("90", "cm")}


def test_decimal_commas_live_with_semicolons_and_in_quotes():
    (one,) = table("subject;width [m]\na;0,9\n")
    (two,) = table('subject,width [m]\na,"0,9"\n')
    assert one.cells == two.cells == {"width": ("0,9", "m")}


def test_empty_cells_empty_rows_and_remarks_say_nothing():
    rows = table("# hello\nsubject,width [m],note\na,,\n,,\n# b,1,\nc,-,\nd,1,x\n")
    assert [(r.subject, dict(r.cells), r.note) for r in rows] == [
        ("a", {}, ""),
        ("c", {}, ""),
        ("d", {"width": ("1", "m")}, "x"),
    ]


def test_excels_own_first_line_is_understood():
    (row,) = table("sep=;\nsubject;width [m]\na;1\n")
    assert row.cells == {"width": ("1", "m")}


def test_a_row_knows_its_line():
    assert [row.where for row in table("subject,width [m]\na,1\n\nb,2\n")] == ["t.csv:2", "t.csv:4"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "no heading 'subject'"),
        ("a,b\n1,2\n", "no heading 'subject'"),
        ("subject,width [m],유효 폭 [cm]\n", "occurs twice"),
    ],
)
def test_what_is_no_survey_is_refused_in_one_line(text, said):
    with pytest.raises(MapError, match=rf"^t.csv: [^\n]*{said}"):
        table(text)


def test_a_table_that_no_staff_can_have_filled_is_refused_before_it_is_read():
    with pytest.raises(MapError, match=r"^t.csv: holds 33 MiB"):
        read_survey_table(bytes(33 << 20), name="t.csv")


def test_bytes_in_no_known_encoding_are_refused():
    with pytest.raises(MapError, match="neither UTF-8 nor CP949"):
        read_survey_table(b"subject\n\xff\xff\xff", name="t.csv")
    assert not looks_like_survey(b"\x00\x01\x02")
    assert not looks_like_survey(b"hello")


def test_the_template_has_every_column_once_with_its_unit_in_two_languages():
    headings = next(csv.reader(io.StringIO(TEMPLATE.read_text("utf-8-sig"))))
    keys = [read_heading(heading)[0] for heading in headings]
    assert sorted(keys) == sorted([column.key for column in COLUMNS] + list(ABOUT))
    for heading in headings:
        korean, english = heading.split(" / ")
        assert not korean.isascii()
        assert english.isascii()
        assert read_heading(korean + heading[heading.find("[") :] if "[" in heading else korean)[0]


def test_the_template_has_a_mark_by_which_spreadsheets_know_its_encoding_and_only_remarks():
    data = TEMPLATE.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    assert read_survey_table(data, name="template.csv") == ()
