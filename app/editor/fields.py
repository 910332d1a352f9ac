"""What can be said of each kind of thing, as tables: field, how it is written, in which group.

Pure. A field knows how its value is shown and how what somebody writes is read; which edit puts it
into the map is in `changing`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from maps.editing import Collection
from maps.model import (
    Access,
    AreaKind,
    Crossing,
    DoorKind,
    Equipment,
    EquipmentKind,
    Kerb,
    Node,
    NodeKind,
    Pathway,
    PathwayMode,
    PlaceKind,
    Smoothness,
    Transport,
)


class Entry(StrEnum):
    """How a value is written."""

    TEXT = "text"
    NAME = "name"
    """Texts in several languages."""
    METRES = "metres"
    CENTIMETRES = "centimetres"
    PERCENT = "percent"
    SECONDS = "seconds"
    COUNT = "count"
    CHOICE = "choice"
    YES_NO = "yes_no"
    LEVELS = "levels"
    MACHINE = "machine"
    HOURS = "hours"
    DATE = "date"
    BUTTONS = "buttons"
    DEGREES = "degrees"
    """A bearing, clockwise from north."""


NUMBERS = {
    Entry.METRES,
    Entry.CENTIMETRES,
    Entry.PERCENT,
    Entry.SECONDS,
    Entry.COUNT,
    Entry.DEGREES,
}
"""What is measured or counted."""

WRITTEN = NUMBERS | {Entry.TEXT, Entry.HOURS, Entry.DATE}
"""What is written on one line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One thing that can be said."""

    name: str
    """The attribute; below ``provenance.`` it is said of who says so."""
    entry: Entry
    group: str
    choices: type[StrEnum] | None = None
    may_be_unknown: bool = True
    is_for: Callable[[Any], bool] = lambda _thing: True
    """Whether it makes sense for a thing as it is."""


def _kiosk(node: Node) -> bool:
    return node.kind is NodeKind.KIOSK


def _flights(way: Pathway) -> bool:
    return way.mode in {PathwayMode.STAIRS, PathwayMode.ESCALATOR}


def _stairs(way: Pathway) -> bool:
    return way.mode is PathwayMode.STAIRS


def _on_foot(way: Pathway) -> bool:
    return way.mode in {PathwayMode.WALKWAY, PathwayMode.RAMP, PathwayMode.MOVING_SIDEWALK}


def _walkway(way: Pathway) -> bool:
    return way.mode is PathwayMode.WALKWAY


def _door(way: Pathway) -> bool:
    return way.mode is PathwayMode.DOOR or way.door is not None


def _machine(way: Pathway) -> bool:
    return way.mode in {
        PathwayMode.ELEVATOR,
        PathwayMode.ESCALATOR,
        PathwayMode.MOVING_SIDEWALK,
    }


def _elevator(machine: Equipment) -> bool:
    return machine.kind is EquipmentKind.ELEVATOR


def _says(name: str, entry: Entry, group: str, **facts: Any) -> Field:
    return Field(name=name, entry=entry, group=group, **facts)


_SOURCE = (
    _says("provenance.verified_on", Entry.DATE, "source"),
    _says("provenance.measured_by", Entry.TEXT, "source"),
    _says("provenance.photo", Entry.TEXT, "source"),
)

FIELDS: dict[Collection, tuple[Field, ...]] = {
    Collection.STATION: (
        _says("name", Entry.NAME, "name"),
        _says("timezone", Entry.TEXT, "main", may_be_unknown=False),
    ),
    Collection.LEVELS: (
        _says("name", Entry.NAME, "name"),
        _says("index", Entry.COUNT, "main", may_be_unknown=False),
    ),
    Collection.NODES: (
        _says("kind", Entry.CHOICE, "main", choices=NodeKind, may_be_unknown=False),
        _says("access", Entry.CHOICE, "main", choices=Access, may_be_unknown=False),
        _says("ref", Entry.TEXT, "main"),
        _says("facing_deg", Entry.DEGREES, "main", is_for=_kiosk),
        _says("min_width_m", Entry.METRES, "measures"),
        _says("door", Entry.CHOICE, "measures", choices=DoorKind),
        _says("automatic_door", Entry.YES_NO, "measures"),
        _says("is_street", Entry.YES_NO, "main", may_be_unknown=False),
        _says("opening_hours", Entry.HOURS, "hours"),
        *_SOURCE,
    ),
    Collection.PATHWAYS: (
        _says("mode", Entry.CHOICE, "main", choices=PathwayMode, may_be_unknown=False),
        _says("access", Entry.CHOICE, "main", choices=Access, may_be_unknown=False),
        _says("is_bidirectional", Entry.YES_NO, "main", may_be_unknown=False),
        _says("equipment", Entry.MACHINE, "main", is_for=_machine),
        _says("min_width_m", Entry.METRES, "measures"),
        _says("kerb", Entry.CHOICE, "measures", choices=Kerb, is_for=_walkway),
        _says("kerb_height_m", Entry.CENTIMETRES, "measures", is_for=_walkway),
        _says("stair_count", Entry.COUNT, "measures", is_for=_flights),
        _says("step_height_m", Entry.CENTIMETRES, "measures"),
        _says("incline_ratio", Entry.PERCENT, "measures", is_for=_on_foot),
        _says("longest_slope_m", Entry.METRES, "measures", is_for=_on_foot),
        _says("cross_slope_ratio", Entry.PERCENT, "measures", is_for=_on_foot),
        _says("traversal_time_s", Entry.SECONDS, "measures"),
        _says("handrail", Entry.YES_NO, "ground", is_for=_stairs),
        _says("step_contrast", Entry.YES_NO, "ground", is_for=_stairs),
        _says("has_wheelchair_ramp", Entry.YES_NO, "ground", is_for=_stairs),
        _says("tactile_paving", Entry.YES_NO, "ground"),
        _says("smoothness", Entry.CHOICE, "ground", choices=Smoothness, is_for=_on_foot),
        _says("surface", Entry.TEXT, "ground"),
        _says("is_covered", Entry.YES_NO, "ground"),
        _says("is_lit", Entry.YES_NO, "ground"),
        _says("crossing", Entry.CHOICE, "ground", choices=Crossing, is_for=_walkway),
        _says("crossing_sound", Entry.YES_NO, "ground", is_for=lambda w: w.crossing is not None),
        _says(
            "crossing_vibration", Entry.YES_NO, "ground", is_for=lambda w: w.crossing is not None
        ),
        _says("door", Entry.CHOICE, "measures", choices=DoorKind, is_for=_door),
        _says("automatic_door", Entry.YES_NO, "measures", is_for=_door),
        _says("name", Entry.NAME, "name"),
        _says("signposted_as", Entry.NAME, "signs"),
        _says("reversed_signposted_as", Entry.NAME, "signs"),
        _says("opening_hours", Entry.HOURS, "hours"),
        *_SOURCE,
    ),
    Collection.AREAS: (
        _says("kind", Entry.CHOICE, "main", choices=AreaKind, may_be_unknown=False),
        _says("is_walkable", Entry.YES_NO, "main", may_be_unknown=False),
        _says("is_paid", Entry.YES_NO, "main"),
        _says("is_covered", Entry.YES_NO, "main"),
        _says("levels", Entry.LEVELS, "main", may_be_unknown=False),
        _says("ref", Entry.TEXT, "name"),
        _says("name", Entry.NAME, "name"),
        *_SOURCE,
    ),
    Collection.EQUIPMENT: (
        _says("name", Entry.NAME, "name"),
        _says("ref", Entry.TEXT, "name"),
        _says("access", Entry.CHOICE, "main", choices=Access, may_be_unknown=False),
        _says("levels", Entry.LEVELS, "main", may_be_unknown=False),
        _says("door_width_m", Entry.METRES, "measures", is_for=_elevator),
        _says("cabin_width_m", Entry.METRES, "measures", is_for=_elevator),
        _says("cabin_length_m", Entry.METRES, "measures", is_for=_elevator),
        _says("cabin_turning_m", Entry.METRES, "measures", is_for=_elevator),
        _says("control_height_m", Entry.METRES, "measures", is_for=_elevator),
        _says("has_braille", Entry.YES_NO, "measures", is_for=_elevator),
        _says("has_voice", Entry.YES_NO, "measures", is_for=_elevator),
        _says("buttons", Entry.BUTTONS, "signs", is_for=_elevator),
        _says("opening_hours", Entry.HOURS, "hours"),
        *_SOURCE,
    ),
    Collection.PLACES: (
        _says("name", Entry.NAME, "name"),
        _says("ref", Entry.TEXT, "name"),
        _says("kind", Entry.CHOICE, "main", choices=PlaceKind, may_be_unknown=False),
        _says("access", Entry.CHOICE, "main", choices=Access, may_be_unknown=False),
        _says("levels", Entry.LEVELS, "main", may_be_unknown=False),
        _says(
            "transport", Entry.CHOICE, "main", choices=Transport, is_for=lambda p: p.kind in _STOPS
        ),
        _says(
            "is_main",
            Entry.YES_NO,
            "main",
            may_be_unknown=False,
            is_for=lambda p: p.kind is PlaceKind.ENTRANCE,
        ),
        _says("gap_m", Entry.CENTIMETRES, "measures", is_for=lambda p: p.kind in _STOPS),
        _says("step_m", Entry.CENTIMETRES, "measures", is_for=lambda p: p.kind in _STOPS),
        _says("has_boarding_ramp", Entry.YES_NO, "measures", is_for=lambda p: p.kind in _STOPS),
        _says("towards", Entry.NAME, "signs", is_for=lambda p: p.kind in _STOPS),
        _says("opening_hours", Entry.HOURS, "hours"),
        *_SOURCE,
    ),
    Collection.OUTLINES: (),
}

_STOPS = {PlaceKind.PLATFORM, PlaceKind.BUS_STOP, PlaceKind.TRAM_STOP}

GROUPS = ("main", "name", "measures", "ground", "signs", "hours", "source")
"""In this order below each other."""


def fields_of(collection: Collection, thing: Any) -> tuple[Field, ...]:
    """Return what can be said of a thing, as it is now, and what is already said of it."""
    return tuple(
        field
        for field in FIELDS.get(collection, ())
        if field.is_for(thing) or value_of(thing, field.name) not in (None, "", ())
    )


def find_field(collection: Collection, name: str) -> Field | None:
    """Return a field by its name."""
    return next((field for field in FIELDS.get(collection, ()) if field.name == name), None)


def value_of(thing: Any, name: str) -> Any:
    """Return what a thing says in a field."""
    owner, _, inner = name.partition(".")
    value = getattr(thing, owner)
    return getattr(value, inner) if inner else value
