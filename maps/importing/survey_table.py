"""A survey table as rows: whatever program saved it, with semicolons or commas."""

import csv
import io
from collections.abc import Mapping
from dataclasses import dataclass, field

from maps.importing.survey_columns import NOT_READ, read_heading
from maps.model import MapError

_MOST_BYTES = 32 << 20
_MOST_ROWS = 50_000
_MOST_COLUMNS = 200
_MOST_TEXT = 1_000
_EMPTY = {"", "-", "–"}


@dataclass(frozen=True, slots=True, kw_only=True)
class SurveyRow:
    """What was measured at one subject on one visit."""

    file: str
    number: int
    """The line in the file."""
    subject: str
    to: str = ""
    """The second node, where `subject` is the first of two."""
    cells: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    """Key of a column -> (text of the cell, unit of the heading)."""
    unknown: Mapping[str, str] = field(default_factory=dict)
    """Heading that is not known -> text of the cell."""
    measured_on: str = ""
    measured_by: str = ""
    photo: str = ""
    note: str = ""

    @property
    def where(self) -> str:
        """The file and line, for findings."""
        return f"{self.file}:{self.number}"


def looks_like_survey(data: bytes) -> bool:
    """Say whether bytes begin as a table with a column for its subjects."""
    if b"\x00" in data[:4096] and data[:2] not in {b"\xff\xfe", b"\xfe\xff"}:
        return False
    try:
        return (
            _headings(_lines(decoded_table(data[:65536], "", errors="ignore"), "")[:50]) is not None
        )
    except MapError:
        return False


def read_survey_table(data: bytes, *, name: str) -> tuple[SurveyRow, ...]:
    """Read a survey table.

    Raises:
        MapError: it is no table, or has no column that says what was measured.
    """
    if len(data) > _MOST_BYTES:
        message = f"{name}: holds {len(data) >> 20} MiB; a survey table has at most 32"
        raise MapError(message)
    lines = _lines(decoded_table(data, name), name)
    headings = _headings(lines)
    if headings is None:
        message = f"{name}: no heading 'subject' (대상) in the first row; use the survey template"
        raise MapError(message)
    keys = [key for key, _, _ in headings if key]
    twice = sorted({key for key in keys if keys.count(key) > 1})
    if twice:
        message = f"{name}: the column {twice[0]} occurs twice in the heading; keep one of them"
        raise MapError(message)
    return tuple(
        row
        for number, cells in lines[1:]
        if (row := _row(name, number, headings, cells)) is not None
    )


def decoded_table(data: bytes, name: str, errors: str = "strict") -> str:
    """Return the text: UTF-8, else the code page of Korean Windows, else UTF-16 with a mark.

    Raises:
        MapError: it is none of these.
    """
    is_wide = data[:2] in {b"\xff\xfe", b"\xfe\xff"}
    for encoding in ("utf-16",) if is_wide else ("utf-8-sig", "cp949"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    if errors == "ignore":
        return data.decode("utf-8-sig", errors="ignore")
    message = f"{name}: is neither UTF-8 nor CP949 text; save it as CSV UTF-8"
    raise MapError(message)


Line = tuple[int, list[str]]
Heading = tuple[str, str, str]
"""(key, unit, text)"""


def _lines(text: str, name: str) -> list[Line]:
    first = text.split("\n", 1)[0].strip().lower()
    separator = first[4:5] if first.startswith("sep=") else _separator(text)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator or ",")
    lines: list[Line] = []
    try:
        for cells in reader:
            stripped = [" ".join(cell.split())[:_MOST_TEXT] for cell in cells]
            if not any(stripped) or stripped[0].startswith("#") or stripped[0].startswith("sep="):
                continue
            lines.append((reader.line_num, stripped[:_MOST_COLUMNS]))
            if len(lines) > _MOST_ROWS:
                message = f"{name}: holds more than {_MOST_ROWS} rows; split it"
                raise MapError(message)
    except csv.Error as error:
        message = f"{name}: line {reader.line_num}: {error}; save the table as CSV again"
        raise MapError(message) from None
    return lines


def _separator(text: str) -> str:
    """Return what separates the cells of the first row that is no remark."""
    rows = (line for line in text.splitlines() if line.strip() and not line.startswith("#"))
    heading = next(rows, "")
    return max(";,\t", key=heading.count)


def _headings(lines: list[Line]) -> list[Heading] | None:
    """Return the headings in the first row, if one of them is the subject."""
    if not lines:
        return None
    headings = [(*read_heading(text), text) for text in lines[0][1]]
    return headings if any(key == "subject" for key, _, _ in headings) else None


def _row(name: str, number: int, headings: list[Heading], cells: list[str]) -> SurveyRow | None:
    about: dict[str, str] = {}
    measured: dict[str, tuple[str, str]] = {}
    unknown: dict[str, str] = {}
    for (key, unit, text), cell in zip(headings, cells, strict=False):
        if cell in _EMPTY:
            continue
        if not key:
            unknown[text] = cell
        elif key in NOT_READ:
            continue
        elif key in {"subject", "to", "measured_on", "measured_by", "photo", "note"}:
            about[key] = cell
        else:
            measured[key] = (cell, unit)
    if not (about or measured or unknown):
        return None
    return SurveyRow(
        file=name,
        number=number,
        subject=about.get("subject", ""),
        to=about.get("to", ""),
        cells=measured,
        unknown=unknown,
        measured_on=about.get("measured_on", ""),
        measured_by=about.get("measured_by", ""),
        photo=about.get("photo", ""),
        note=about.get("note", ""),
    )
