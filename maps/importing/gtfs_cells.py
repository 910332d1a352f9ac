"""What GTFS has no field for, as cells of our own columns: ``yeokgil_`` and the model's field name.

A cell says only what differs from what the GTFS fields of the same row already say. Texts stand as
they are, everything else as JSON; `null` is "nobody has said", where the GTFS fields say more.
"""

from collections.abc import Mapping
from dataclasses import MISSING, fields, replace
from functools import cache
from types import NoneType, UnionType
from typing import Any, NewType, TypeVar, Union, get_args, get_origin, get_type_hints

import msgspec

from maps.model import MapError

PREFIX = "yeokgil_"

Thing = TypeVar("Thing")
_TEXT = msgspec.json.Decoder(str)


def to_cell(value: Any) -> str:
    """Return one value as a cell that is never empty."""
    if isinstance(value, str):
        plain = str(value)
        is_plain = plain and plain == plain.strip() and plain[0] != '"' and plain != "null"
        if is_plain and plain.isprintable():
            return plain
    return msgspec.json.encode(value).decode()


def from_cell(text: str, hint: Any) -> Any:
    """Return the value of a cell.

    Raises:
        msgspec.DecodeError: the cell holds no such value.
    """
    options = get_args(hint) if get_origin(hint) in {UnionType, Union} else (hint,)
    if text == "null" and NoneType in options:
        return None
    if any(_is_text(option) for option in options):
        return msgspec.convert(_TEXT.decode(text) if text[0] == '"' else text, hint)
    return msgspec.json.decode(text.encode(), type=hint)


def differences(actual: object, plain: object, prefix: str) -> dict[str, str]:
    """Return the cells that turn `plain`, as read from GTFS alone, into `actual`."""
    return {
        f"{PREFIX}{prefix}{name}": to_cell(getattr(actual, name))
        for name in _hints(type(actual))
        if getattr(actual, name) != getattr(plain, name)
    }


def amended(plain: Thing, cells: Mapping[str, str], prefix: str, place: str) -> Thing:
    """Return `plain` with what our own cells say instead.

    Raises:
        MapError: a cell cannot be read; `place` says where it stands.
    """
    return replace(plain, **_values(type(plain), cells, f"{PREFIX}{prefix}", place))  # type: ignore[type-var]


def whole_cells(thing: object) -> dict[str, str]:
    """Return all fields of a thing that say more than the field's default, by field name."""
    defaults = {f.name: f.default for f in fields(thing)}  # type: ignore[arg-type]
    return {
        name: to_cell(getattr(thing, name))
        for name in _hints(type(thing))
        if defaults[name] is MISSING or getattr(thing, name) != defaults[name]
    }


def whole(kind: type[Thing], cells: Mapping[str, str], place: str) -> Thing:
    """Return the thing that `whole_cells` wrote.

    Raises:
        MapError: a cell cannot be read, or one that every such thing has is empty.
    """
    values = _values(kind, cells, "", place)
    for f in fields(kind):  # type: ignore[arg-type]
        if f.default is MISSING and f.name not in values:
            message = f"{place}: {f.name}: is empty; export the map again"
            raise MapError(message)
    return kind(**values)


def _values(kind: type, cells: Mapping[str, str], prefix: str, place: str) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for name, hint in _hints(kind).items():
        text = cells.get(f"{prefix}{name}")
        if not text:
            continue
        try:
            values[name] = from_cell(text, hint)
        except (msgspec.DecodeError, UnicodeEncodeError, RecursionError) as error:
            message = f"{place}: {prefix}{name}: {error}; correct it or export the map again"
            raise MapError(message) from None
    return values


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


def _is_text(option: Any) -> bool:
    while isinstance(option, NewType):
        option = option.__supertype__
    return isinstance(option, type) and issubclass(option, str)
