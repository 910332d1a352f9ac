"""Values as staff write and read them: 0.9 m, 3 cm, 6 %, yes, a day. Pure.

A comma counts as a point, and a unit may stand behind the number: what a tape says is written down
as it is read.
"""

import datetime as dt
import re
from typing import Any

from app.editor.fields import Entry

UNITS = {
    Entry.METRES: "m",
    Entry.CENTIMETRES: "cm",
    Entry.PERCENT: "%",
    Entry.SECONDS: "s",
    Entry.COUNT: "",
    Entry.DEGREES: "°",
}
"""What stands behind a field."""

_NUMBER = re.compile(r"([+−-]?\d+(?:[.,]\d+)?)\s*(mm|cm|m|%|s|°)?\Z")
_PER_UNIT = {
    Entry.METRES: {"": 1.0, "m": 1.0, "cm": 0.01, "mm": 0.001},
    Entry.CENTIMETRES: {"": 0.01, "m": 1.0, "cm": 0.01, "mm": 0.001},
    Entry.PERCENT: {"": 0.01, "%": 0.01},
    Entry.SECONDS: {"": 1.0, "s": 1.0},
    Entry.COUNT: {"": 1.0},
    Entry.DEGREES: {"": 1.0, "°": 1.0},
}
_LIMITS = {
    Entry.METRES: (0.0, 1000.0),
    Entry.CENTIMETRES: (-1.0, 2.0),
    Entry.PERCENT: (-1.0, 1.0),
    Entry.SECONDS: (0.0, 7200.0),
    Entry.COUNT: (-2000.0, 2000.0),
    Entry.DEGREES: (0.0, 359.9),
}
_RANGE, _DATE = "range", "date"
_DAY = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})\Z")


class WrongEntryError(ValueError):
    """What was written cannot be read; the key of the sentence that says why."""

    def __init__(self, kind: str) -> None:
        """Keep what kind of value it should have been."""
        super().__init__(kind)
        self.message = f"editor-wrong-{kind}"


def shown(entry: Entry, value: Any) -> str:
    """Return a value as a field shows it; nothing for what nobody has said."""
    if value is None or value == "":
        return ""
    match entry:
        case Entry.METRES | Entry.SECONDS:
            return _plain(value)
        case Entry.CENTIMETRES | Entry.PERCENT:
            return _plain(value * 100)
        case Entry.COUNT | Entry.DEGREES:
            return f"{value:g}"
        case Entry.DATE:
            return value.isoformat()
        case _:
            return str(value)


def read(entry: Entry, text: str) -> Any:
    """Return the value that somebody wrote; None (or an empty text) for nothing.

    Raises:
        WrongEntryError: it is no such value.
    """
    text = text.strip()
    if entry is Entry.DATE:
        return _day(text)
    if entry not in _PER_UNIT:
        return text
    if not text:
        return None
    found = _NUMBER.match(text)
    units = _PER_UNIT[entry]
    if found is None or (found[2] or "") not in units:
        raise WrongEntryError(entry.value)
    number = float(found[1].replace(",", ".").replace("−", "-")) * units[found[2] or ""]
    low, high = _LIMITS[entry]
    if not low <= number <= high:
        raise WrongEntryError(entry.value if entry is Entry.DEGREES else _RANGE)
    return round(number, 4)


def _day(text: str) -> dt.date | None:
    if not text:
        return None
    found = _DAY.match(text)
    try:
        if found is not None:
            return dt.date(int(found[1]), int(found[2]), int(found[3]))
    except ValueError:
        pass
    raise WrongEntryError(_DATE)


def _plain(number: float) -> str:
    return f"{round(number, 3):g}"
