"""The cells of a survey table as values of the map: metres, ratios, counts, yes or no.

A number without a unit is no measurement: the unit stands in the heading or behind the number.
"""

import datetime as dt
import math
import re

from maps.importing.seoul_tables import read_hours
from maps.importing.survey_columns import Column, Quantity, folded
from maps.model import Access

Value = float | int | bool | str | Access


class UnreadableError(ValueError):
    """A cell that cannot be taken; the message says why."""


_NUMBER = re.compile(r"([+-]?\d{1,6}(?:[.,]\d{1,4})?)\s*([^\d\s].*)?\Z")
_RATIO = re.compile(r"([+-]?\d{1,4}(?:[.,]\d{1,3})?)\s*[:/]\s*(\d{1,4}(?:[.,]\d{1,3})?)\Z")
_METRES = {"mm": 0.001, "cm": 0.01, "m": 1.0, "㎜": 0.001, "㎝": 0.01, "ｍ": 1.0}
_DEGREES = {"°", "deg", "도", "degrees"}
_SHARES = {"%": 0.01, "％": 0.01, "퍼센트": 0.01, "ratio": 1.0, "비율": 1.0}
_YES = {"yes", "y", "true", "1", "o", "예", "네", "있음", "유"}
_NO = {"no", "n", "false", "0", "x", "아니오", "아니요", "없음", "무"}
_ACCESS = {
    "yes": Access.YES,
    "limited": Access.LIMITED,
    "no": Access.NO,
    "가능": Access.YES,
    "일부가능": Access.LIMITED,
    "불가": Access.NO,
    "불가능": Access.NO,
}
_OSM_HOURS = re.compile(r"(?=.*\d)[A-Za-z0-9 ,;:+/\-\"]{3,200}\Z")
_DATE = re.compile(r"(\d{4})\s*[-./년]\s*(\d{1,2})\s*[-./월]\s*(\d{1,2})\s*[.일]?\Z")


def read_value(column: Column, cell: str, unit: str) -> Value:
    """Return what a cell says.

    Raises:
        UnreadableError: it says nothing that can be, or not in a unit.
    """
    match column.quantity:
        case Quantity.LENGTH:
            return _checked(column, _length_m(cell, unit), "m")
        case Quantity.SLOPE:
            return _checked(column, _slope_ratio(cell, unit), "")
        case Quantity.COUNT:
            return int(_checked(column, _count(cell), ""))
        case Quantity.YES_NO:
            return _yes_or_no(cell)
        case Quantity.ACCESS:
            return _access(cell)
        case Quantity.HOURS:
            return _hours(cell)
        case Quantity.BUTTONS | Quantity.SIGN:
            return cell


def read_day(cell: str) -> dt.date | None:
    """Return a date, written with hyphens, dots, slashes or in Korean; None where it is none."""
    match = _DATE.match(cell.strip())
    try:
        day = dt.date(*(int(part) for part in match.groups())) if match else None
    except ValueError:
        return None
    return day if day is not None and 2000 <= day.year < 2200 else None


def _number(text: str) -> float:
    return float(text.replace(",", "."))


def _split(cell: str) -> tuple[float, str]:
    match = _NUMBER.match(cell.strip())
    if match is None:
        message = "is not a number"
        raise UnreadableError(message)
    return _number(match[1]), (match[2] or "").strip()


def _length_m(cell: str, unit: str) -> float:
    value, own = _split(cell)
    factor = _METRES.get((own or unit).lower())
    if factor is None:
        message = f"has no unit of length ('{own or unit}'); write mm, cm or m"
        raise UnreadableError(message)
    return round(value * factor, 4)


def _slope_ratio(cell: str, unit: str) -> float:
    ratio = _RATIO.match(cell.strip())
    if ratio is not None:
        if not _number(ratio[2]):
            message = "divides by nothing"
            raise UnreadableError(message)
        return round(_number(ratio[1]) / _number(ratio[2]), 4)
    value, own = _split(cell)
    called = (own or unit).lower()
    if called in _DEGREES:
        if abs(value) >= 60:
            message = "is too steep to be measured in degrees"
            raise UnreadableError(message)
        return round(math.tan(math.radians(value)), 4)
    if called not in _SHARES:
        message = f"has no unit of slope ('{called}'); write %, ° or 1/12"
        raise UnreadableError(message)
    return round(value * _SHARES[called], 4)


def _count(cell: str) -> float:
    value, own = _split(cell)
    if own not in {"", "단", "칸", "개"} or value != int(value):
        message = "is not a whole number"
        raise UnreadableError(message)
    return value


def _checked(column: Column, value: float, unit: str) -> float:
    if not column.low <= value <= column.high:
        message = (
            f"is {value:g}{' ' if unit else ''}{unit} and cannot be: from {column.low:g} to"
            f" {column.high:g} is possible"
        )
        raise UnreadableError(message)
    return value + 0.0


def _yes_or_no(cell: str) -> bool:
    word = folded(cell)
    if word not in _YES | _NO:
        message = "is neither yes nor no"
        raise UnreadableError(message)
    return word in _YES


def _access(cell: str) -> Access:
    found = _ACCESS.get(folded(cell))
    if found is None:
        message = "is not yes, limited or no"
        raise UnreadableError(message)
    return found


def _hours(cell: str) -> str:
    hours = read_hours(cell)
    if hours:
        return hours
    if not _OSM_HOURS.match(cell.strip()):
        message = "is not opening hours such as 05:00-24:00 or Mo-Fr 06:00-22:00"
        raise UnreadableError(message)
    return cell.strip()
