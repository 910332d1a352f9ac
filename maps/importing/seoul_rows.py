"""The equipment files of Seoul Metro as rows of text: what each file is, is said by its columns.

The files come from the city's portals and change names, envelopes and the case of their keys; the
columns stay. Every value becomes text here: numbers and nulls stand where text is expected.
"""

import math
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import msgspec

from maps.codec.messages import shortened
from maps.importing.bundle import Bundle
from maps.model import MapError

Row = Mapping[str, str]

_MOST_ROWS = 200_000
_MOST_TEXT = 300
_COLUMNS: dict[str, frozenset[str]] = {
    "machines": frozenset({"elvtr_se", "opr_sec", "stn_nm"}),
    "names": frozenset({"station_cd", "name", "lat", "lng"}),
    "toilets": frozenset({"역명", "게이트 내외 구분"}),
    "wheelchair_lifts": frozenset({"역명", "시작층(운행역층)", "종료층(운행역층)"}),
    "directory": frozenset({"역번호", "역명", "호선"}),
}
_MARKS = tuple(
    mark.encode() for mark in ("elvtr_se", "ELVTR_SE", "게이트 내외 구분", "시작층(운행역층)")
)


@dataclass(slots=True, kw_only=True)
class Tables:
    """The rows of every file, by what they are about."""

    machines: list[Row] = field(default_factory=list)
    names: list[Row] = field(default_factory=list)
    toilets: list[Row] = field(default_factory=list)
    wheelchair_lifts: list[Row] = field(default_factory=list)
    directory: list[Row] = field(default_factory=list)


def looks_like_seoul(bundle: Bundle) -> bool:
    """Say whether a bundle holds machines, toilets or wheelchair lifts in these columns."""
    return any(
        data[:64].lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in {b"[", b"{"}
        and any(mark in data for mark in _MARKS)
        for data in bundle.files.values()
    )


def read_tables(bundle: Bundle) -> Tables:
    """Sort every row of every JSON file of a bundle by what it is about.

    Raises:
        MapError: a file is no JSON, or none holds a row that is known here.
    """
    tables = Tables()
    for path, data in bundle.files.items():
        if not path.lower().endswith(".json") and len(bundle.files) > 1:
            continue
        name = bundle.name if len(bundle.files) == 1 else f"{bundle.name}: {path}"
        for rows in _lists(read_json(data, name), depth=3):
            _sort(rows, tables, name)
    if not (tables.machines or tables.toilets or tables.wheelchair_lifts):
        message = (
            f"{bundle.name}: holds no machines, toilets or wheelchair lifts; give the list with "
            "elvtr_se, opr_sec and stn_nm, and the station names with station_cd, lat and lng"
        )
        raise MapError(message)
    return tables


def read_json(data: bytes, name: str) -> Any:
    """Return what a JSON file holds.

    Raises:
        MapError: it is none.
    """
    try:
        return msgspec.json.decode(data.removeprefix(b"\xef\xbb\xbf"))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        message = f"{name}: not a complete JSON document: {shortened(error)}; get the file again"
        raise MapError(message) from None


def _lists(document: Any, depth: int) -> Iterator[list[Any]]:
    """Yield the lists of records, whatever envelope they come in."""
    if isinstance(document, list):
        yield document
    elif isinstance(document, dict) and depth:
        for value in document.values():
            yield from _lists(value, depth - 1)


def _sort(records: list[Any], tables: Tables, name: str) -> None:
    if len(records) > _MOST_ROWS:
        message = f"{name}: holds {len(records)} rows; at most {_MOST_ROWS} are read"
        raise MapError(message)
    for record in records:
        if not isinstance(record, dict):
            continue
        row = {str(key).strip().lower(): plain_text(value) for key, value in record.items()}
        about = next((t for t, wanted in _COLUMNS.items() if wanted <= row.keys()), None)
        if about is not None:
            getattr(tables, about).append(row)


def plain_text(value: Any) -> str:
    """Return a value as text on one line, composed, and never longer than is sane."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    text = str(value) if isinstance(value, str) or abs(value) < 1e15 else ""
    composed = unicodedata.normalize("NFC", text[: 4 * _MOST_TEXT])
    shown = "".join(c if c.isprintable() else " " for c in composed)
    return " ".join(shown.split())[:_MOST_TEXT]


def position_of(row: Row, lat_key: str, lon_key: str) -> tuple[float, float] | None:
    """Return (lat_deg, lon_deg), or None where they are no position at all."""
    try:
        lat, lon = float(row.get(lat_key, "")), float(row.get(lon_key, ""))
    except ValueError:
        return None
    if not (math.isfinite(lat) and math.isfinite(lon)) or (lat == 0 and lon == 0):
        return None
    return (lat, lon) if abs(lat) <= 85 and abs(lon) <= 180 else None


_MACHINE_WORDS = re.compile(r"승강기\)|엘리베이터|에스컬레이터|휠체어리프트|무빙워크|[\s#@/~]")


def machine_number(name: str) -> str:
    """Return what tells a machine from others of its kind: ``내부#1`` becomes ``내부1``."""
    return _MACHINE_WORDS.sub("", name)[:60]


def station_code(text: str) -> str:
    """Return a station code as the operator writes it: four digits; other codes unchanged."""
    return text.zfill(4) if text.isdecimal() else re.sub(r"[\s#@]", "", text)[:20]


def machine_ids(rows: list[Row]) -> list[str]:
    """Return one id per row: station, kind and number; the spot too where these are not enough.

    Rows that agree in all of that get the same id: they are the same machine, listed twice.
    """
    plain = [
        f"seoul:equipment/{_station_part(row)}/{row['elvtr_se'][:8] or '?'}"
        f"/{machine_number(row.get('elvtr_nm', '')) or '0'}"
        for row in rows
    ]
    spots: dict[str, set[str]] = {}
    for ident, row in zip(plain, rows, strict=True):
        spots.setdefault(ident, set()).add(_spot(row))
    return [
        f"{ident}~{_spot(row)}" if len(spots[ident]) > 1 else ident
        for ident, row in zip(plain, rows, strict=True)
    ]


def _station_part(row: Row) -> str:
    return station_code(row.get("stn_cd", "")) or re.sub(r"[\s#@/]", "", row["stn_nm"])[:60]


def _spot(row: Row) -> str:
    text = f"{row.get('instl_pstn', '')[:80]}({row['opr_sec'][:40]})"
    return re.sub(r"[\s#@/~]", "", text)
