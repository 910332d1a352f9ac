"""The survey table of a map: what is measured and what is not, to be filled in and read back.

The same columns that `maps.importing.survey_table` reads, with a name and a level beside each
subject for whoever walks there. A cell is left empty where reading it would not give the same back.
"""

import csv
import io
from collections.abc import Iterable, Sequence
from typing import Any

from maps.importing.survey_buttons import read_buttons
from maps.importing.survey_columns import COLUMNS, Column, Feature, Quantity
from maps.importing.survey_values import UnreadableError, read_value
from maps.model import (
    Access,
    Equipment,
    Name,
    Node,
    Pathway,
    PathwayMode,
    Place,
    PlaceKind,
    StationMap,
)

_MARK = "\ufeff"  # so that spreadsheets know it for UTF-8
_IN_METRES = {"longest_slope"}
"""All other lengths are told in centimetres, as a folding rule has them."""
_UNITS = {Quantity.LENGTH: "cm", Quantity.SLOPE: "%"}
_ABOUT = (
    "대상 / subject",
    "상대 지점 / to",
    "이름 / name",
    "층 / level",
)
_WHO = ("사진 / photo", "측정자 / measured by", "측정일 / measured on", "비고 / note")


def write_survey(station: StationMap) -> dict[str, bytes]:
    """Return the one table of everything that staff measure."""
    return {"survey.csv": survey_table(station, measured(station)).encode()}


def measured(station: StationMap) -> list[Feature]:
    """Return what staff measure: machines, ways that are drawn one by one, platforms."""
    return [
        *station.equipment,
        *(w for w in station.pathways if w.area is None and w.mode is not PathwayMode.ELEVATOR),
        *(p for p in station.places if p.kind is PlaceKind.PLATFORM),
    ]


def survey_table(station: StationMap, features: Iterable[Feature]) -> str:
    """Return features as a survey table, a row each."""
    things = list(features)
    columns = [c for c in COLUMNS if c.sign != 0 and any(c.fits(thing) for thing in things)]
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([*_ABOUT, *(_heading(c) for c in columns), *_WHO])
    for thing in things:
        provenance = thing.provenance
        cells = [_cell(station, thing, column) for column in columns]
        day = "" if provenance.verified_on is None else provenance.verified_on.isoformat()
        about = [*_subject(station, thing), _name(thing), ", ".join(_levels(station, thing))]
        writer.writerow([*about, *cells, provenance.photo, provenance.measured_by, day, ""])
    return _MARK + out.getvalue()


def _heading(column: Column) -> str:
    korean = next(word for word in column.also if not word.isascii())
    words = f"{korean} / {column.key.replace('_', ' ')}"
    unit = "m" if column.key in _IN_METRES else _UNITS.get(column.quantity, "")
    return f"{words} [{unit}]" if unit else words


def _subject(station: StationMap, thing: Feature) -> tuple[str, str]:
    """Return an id, or the two ends of a way whose id something else has too."""
    if isinstance(thing, Pathway):
        others = (station.node_by_id, station.equipment_by_id, station.place_by_id)
        ends = {thing.from_node, thing.to_node}
        beside = station.ways_by_node[thing.from_node]
        is_only = sum({w.from_node, w.to_node} == ends for w in beside) == 1
        if is_only and any(thing.id in known for known in others):
            return thing.from_node, thing.to_node
    return thing.id, ""


def _name(thing: Feature) -> str:
    if isinstance(thing, Node):
        return thing.ref
    ref = "" if isinstance(thing, Pathway) else thing.ref
    return thing.name.as_written or ref


def _levels(station: StationMap, thing: Feature) -> Sequence[str]:
    match thing:
        case Node():
            levels = [thing.level]
        case Pathway():
            levels = [station.node_by_id[n].level for n in (thing.from_node, thing.to_node)]
        case Equipment() | Place():
            levels = [*thing.levels]
    return [station.level_by_id[level].name.as_written or level for level in dict.fromkeys(levels)]


def _cell(station: StationMap, thing: Feature, column: Column) -> str:
    if not column.fits(thing):
        return ""
    value = getattr(thing, column.fields[type(thing)])
    text = _text(column, value)
    return text if text and _is_read_back(station, thing, column, value, text) else ""


def _text(column: Column, value: Any) -> str:
    sign = column.sign or 1
    match column.quantity, value:
        case _, None | "" | () | Access.UNKNOWN:
            return ""
        case Quantity.LENGTH, _:
            factor = 1 if column.key in _IN_METRES else 100
            return f"{value * factor:.2f}".rstrip("0").rstrip(".")
        case Quantity.SLOPE, _ if column.key == "cross_slope" or value * sign > 0:
            return f"{value * (1 if column.key == 'cross_slope' else sign) * 100:.2f}"
        case Quantity.COUNT, _ if value * sign > 0:
            return str(value * sign)
        case Quantity.YES_NO, _:
            return "yes" if value else "no"
        case ((Quantity.ACCESS | Quantity.HOURS), _):
            return str(value)
        case Quantity.SIGN, Name():
            return value.local
        case Quantity.BUTTONS, _:
            return " | ".join(f"{button.level}={button.text.local}" for button in value)
        case _:
            return ""


def _is_read_back(
    station: StationMap, thing: Feature, column: Column, value: Any, text: str
) -> bool:
    unit = "m" if column.key in _IN_METRES else _UNITS.get(column.quantity, "")
    try:
        match column.quantity:
            case Quantity.BUTTONS:
                return isinstance(thing, Equipment) and read_buttons(station, thing, text) == value
            case Quantity.SIGN:
                return text == " ".join(text.split()) and not text.startswith("#")
            case Quantity.LENGTH | Quantity.SLOPE:
                sign = column.sign or 1
                return abs(float(read_value(column, text, unit)) * sign - value) < 0.00005
            case Quantity.COUNT:
                return read_value(column, text, unit) == abs(value)
            case _:
                return read_value(column, text, unit) == value
    except (UnreadableError, TypeError, ValueError):
        return False
