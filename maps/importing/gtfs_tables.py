"""The tables of a GTFS feed as rows of text: whatever people call comma-separated values.

Byte order marks, spaces around names and values, other separators, other encodings: what can be
read in one way only is read, and what needed a decision is reported. Cells without text do not
exist.
"""

import codecs
import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from maps.importing.bundle import Bundle
from maps.importing.draft import Remarks
from maps.model import MapError, Severity

_MOST_BYTES = 256 * 1024**2
_MOST_ROWS = 1_000_000
_MOST_COLUMNS = 2_000
_MOST_CELLS = 30_000_000
_LONGEST_CELL = 1 << 24
_CHUNK = 1 << 20
_SEPARATORS = (",", ";", "\t", "|")

_IDS = {"stop_id", "parent_station", "level_id", "pathway_id", "from_stop_id", "to_stop_id"}

csv.field_size_limit(_LONGEST_CELL)


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table: its cells by column name, without those that hold nothing."""

    table: str
    line: int
    cells: Mapping[str, str]

    def text(self, column: str) -> str:
        """Return a cell, or an empty text."""
        return self.cells.get(column, "")

    @property
    def place(self) -> str:
        """Where this row stands, for messages."""
        return f"{self.table} line {self.line}"


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """One file of a feed. Its rows are read anew at each iteration, and never all held."""

    name: str
    bundle: str
    columns: tuple[str, ...]
    data: bytes
    encoding: str
    separator: str
    is_strict: bool
    remarks: Remarks

    def __iter__(self) -> Iterator[Row]:
        """Read the rows below the header; those without any text are passed over.

        Raises:
            MapError: the text cannot be taken apart, or there is more of it than is sane.
        """
        cells = 0
        lines = _lines(self.data, self.encoding, self.separator, is_strict=self.is_strict)
        try:
            next(lines, None)
            for number, values in enumerate(lines, start=2):
                if number > _MOST_ROWS:
                    message = (
                        f"{self.bundle}: {self.name}: more than {_MOST_ROWS} rows; split it by area"
                    )
                    raise MapError(message)
                cells += len(values)
                if cells > _MOST_CELLS:
                    message = (
                        f"{self.bundle}: {self.name}: more than {_MOST_CELLS} values; get it again"
                    )
                    raise MapError(message)
                row = self._row(number, values) if values else None
                if row is not None:
                    yield row
        except csv.Error as error:
            message = f"{self.bundle}: {self.name}: {error}; it may have been cut off, get it again"
            raise MapError(message) from None

    def _row(self, number: int, values: list[str]) -> Row | None:
        if "".join(values[len(self.columns) :]).strip():
            self.remarks.add(
                Severity.WARNING,
                "row_too_long",
                (f"{self.name}:{number}",),
                text="Rows hold more values than the table has columns; which value belongs to"
                " which column is not clear, and they were left out.",
                advice="Put texts that hold commas in quotation marks.",
            )
            return None
        cells: dict[str, str] = {}
        for column, value in zip(self.columns, values, strict=False):
            text = value.strip()
            if text and column:
                cells.setdefault(column, text)
            if text != value and text and column in _IDS:
                self._report_blank(text)
        return Row(self.name, number, cells) if cells else None

    def _report_blank(self, text: str) -> None:
        self.remarks.add(
            Severity.HINT,
            "blank_around_id",
            (f"{self.name}:{text}",),
            text="Blanks stand before or after an id; they were left out, so that it is found.",
            advice="Write ids without blanks around them; other programs lose the connection.",
        )


def open_table(bundle: Bundle, name: str, remarks: Remarks) -> Table | None:
    """Return a table of the feed, or `None` where it has no such file.

    Raises:
        MapError: the file is too large, or no table.
    """
    data = bundle.find(name)
    if data is None:
        return None
    if len(data) > _MOST_BYTES:
        message = f"{bundle.name}: {name}: is larger than {_MOST_BYTES >> 20} MiB; split it by area"
        raise MapError(message)
    encoding = _encoding(data)
    if encoding == "cp1252":
        remarks.add(
            Severity.WARNING,
            "encoding_unknown",
            (name,),
            text="The file is not in UTF-8; it was read as Windows-1252, and letters may be wrong.",
            advice="Save the tables as UTF-8, as GTFS asks.",
        )
    separator = _separator(data, encoding)
    is_strict = _is_strict(data, encoding, separator)
    if not is_strict:
        remarks.add(
            Severity.HINT,
            "quotation_marks_unclear",
            (name,),
            text="Quotation marks inside texts are not doubled; where such a text ends is a guess.",
            advice="Write a quotation mark inside a quoted text twice.",
        )
    try:
        header = next(_lines(data, encoding, separator, is_strict=is_strict), [])
    except csv.Error as error:
        message = f"{bundle.name}: {name}: {error}; get the file again"
        raise MapError(message) from None
    if len(header) > _MOST_COLUMNS:
        message = f"{bundle.name}: {name}: {len(header)} columns are no table; get the file again"
        raise MapError(message)
    columns = tuple(column.strip().strip('"').strip().lower() for column in header)
    return Table(name, bundle.name, columns, data, encoding, separator, is_strict, remarks)


def _lines(data: bytes, encoding: str, separator: str, *, is_strict: bool) -> Iterator[list[str]]:
    stream = io.TextIOWrapper(io.BytesIO(data), encoding=encoding, errors="replace", newline="")
    return csv.reader(stream, delimiter=separator, skipinitialspace=True, strict=is_strict)


def _encoding(data: bytes) -> str:
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        for start in range(0, len(data), _CHUNK):
            decoder.decode(data[start : start + _CHUNK])
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8-sig"


def _separator(data: bytes, encoding: str) -> str:
    header = data[:_CHUNK].decode(encoding, errors="replace").lstrip().splitlines()[:1]
    count = {separator: "".join(header).count(separator) for separator in _SEPARATORS}
    return max(_SEPARATORS, key=lambda separator: count[separator])


def _is_strict(data: bytes, encoding: str, separator: str) -> bool:
    """Say whether quotation marks stand only where the format has them."""
    if b'"' not in data:
        return True
    try:
        for _ in _lines(data, encoding, separator, is_strict=True):
            pass
    except csv.Error as error:
        return "expected after" not in str(error)
    return True
