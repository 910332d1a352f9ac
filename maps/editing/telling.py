"""A difference as lines that a person reads: for journals, reviews and the command line.

Screens say it in their own language from the same `Difference`; these lines are for files.
"""

import datetime as dt
from collections.abc import Iterator
from enum import Enum
from typing import Any

from maps.editing.difference import Difference, FeatureChange, FieldChange
from maps.editing.features import Collection
from maps.model import Name
from maps.model.geometry import distance_m

_ONE = {
    Collection.STATION: "station",
    Collection.SOURCES: "source",
    Collection.LEVELS: "level",
    Collection.NODES: "node",
    Collection.PATHWAYS: "pathway",
    Collection.AREAS: "area",
    Collection.OUTLINES: "outline",
    Collection.EQUIPMENT: "equipment",
    Collection.PLACES: "place",
    Collection.LINES: "line",
}
_DRAWN = {"line", "outer", "holes"}
_UNITS = {"_m": "m", "_s": "s", "_deg": "°"}


def told(found: Difference) -> Iterator[str]:
    """Yield a line for what is new or gone, and one for each field that is not the same."""
    for change in found.changes:
        what = f"{_ONE[change.ref.collection]} {_called(change)}"
        if change.before is None:
            yield f"new {what}"
        elif change.after is None:
            yield f"gone {what}"
        else:
            yield from (f"{what}: {_said(field)}" for field in change.fields)


def _called(change: FeatureChange) -> str:
    thing = change.before if change.before is not None else change.after
    name = getattr(thing, "name", None)
    called = (name.as_written if isinstance(name, Name) else "") or getattr(thing, "ref", "")
    return f"{called} ({change.ref.id})" if called and called != change.ref.id else change.ref.id


def _said(field: FieldChange) -> str:
    if field.field == "position" and field.before and field.after:
        return f"moved by {distance_m(field.before, field.after):.2f} m"
    if field.field in _DRAWN:
        return "drawn anew"
    unit = next((u for end, u in _UNITS.items() if field.field.endswith(end)), "")
    return f"{_words(field.field)}: {_shown(field.before, unit)} → {_shown(field.after, unit)}"


def _words(field: str) -> str:
    for end in ("_m", "_s", "_deg", "_ratio"):
        field = field.removesuffix(end)
    return field.replace("_", " ")


def _shown(value: Any, unit: str) -> str:
    match value:
        case None | "" | ():
            return "nothing"
        case bool():
            return "yes" if value else "no"
        case Enum():
            return str(value.value)
        case int() | float():
            return f"{value:g} {unit}".strip()
        case str():
            return f"'{value}'"
        case dt.date():
            return value.isoformat()
        case Name():
            return f"'{value.as_written}'"
        case tuple():
            return ", ".join(_shown(part, unit) for part in value)
        case _:
            return str(value)
