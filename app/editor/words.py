"""What things, fields and values are called in the language of a phrasebook. Pure."""

from enum import StrEnum
from typing import Any

from app.editor.fields import Field
from app.screens.words import PLACE_ICONS, place_icon, sentence_case
from app.text.labels import equipment_label, level_label, place_label
from app.text.phrasebook import Phrasebook
from maps.editing import Collection, Ref, find
from maps.model import (
    EquipmentKind,
    NodeKind,
    Pathway,
    PathwayMode,
    PlaceKind,
    StationMap,
)

MODE_ICONS = {
    PathwayMode.WALKWAY: "walking",
    PathwayMode.STAIRS: "stairs",
    PathwayMode.MOVING_SIDEWALK: "moving_sidewalk",
    PathwayMode.ESCALATOR: "escalator_up",
    PathwayMode.ELEVATOR: "elevator",
    PathwayMode.FARE_GATE: "fare_gate",
    PathwayMode.EXIT_GATE: "fare_gate",
    PathwayMode.RAMP: "ramp",
    PathwayMode.DOOR: "door",
}
MACHINE_ICONS = {
    EquipmentKind.ELEVATOR: "elevator",
    EquipmentKind.ESCALATOR: "escalator_up",
    EquipmentKind.MOVING_SIDEWALK: "moving_sidewalk",
    EquipmentKind.STAIRLIFT: "wheelchair",
}
_TYPES = {
    "PathwayMode": "mode",
    "NodeKind": "node",
    "AreaKind": "area",
    "DoorKind": "door",
}


def value_words(value: StrEnum, book: Phrasebook) -> str:
    """Return what one of a few values is called."""
    if isinstance(value, PlaceKind):
        return book.say(f"place-{value.value}")
    if isinstance(value, EquipmentKind):
        return book.say(f"{value.value}-plain")
    name = type(value).__name__
    return book.say(f"editor-{_TYPES.get(name, name.lower())}-{value.value}")


def field_words(field: Field, book: Phrasebook) -> str:
    """Return what a field is called."""
    return book.say(f"editor-field-{field.name.removeprefix('provenance.')}")


def thing_title(station: StationMap, ref: Ref, book: Phrasebook) -> str:
    """Return what to call a thing of the map."""
    thing = find(station, ref)
    if thing is None:
        return ref.id
    match ref.collection:
        case Collection.PLACES:
            return place_label(thing, book)
        case Collection.EQUIPMENT:
            return sentence_case(equipment_label(thing, station, book))
        case Collection.LEVELS:
            return sentence_case(level_label(thing, book))
        case Collection.PATHWAYS | Collection.AREAS:
            name = book.names.written(thing.name)
            is_way = ref.collection is Collection.PATHWAYS
            kind = value_words(thing.mode if is_way else thing.kind, book)
            return f"{kind} · {name}" if name else kind
        case Collection.NODES:
            if thing.kind is NodeKind.KIOSK and thing.ref:
                return book.say("editor-kiosk-number", number=thing.ref)
            return value_words(thing.kind, book)
        case Collection.STATION:
            return book.names.written(thing.name) or thing.id
        case _:
            return book.say("editor-thing-outline")


def thing_kind(station: StationMap, ref: Ref, book: Phrasebook) -> str:
    """Return what kind of thing it is, and where, in a few words below its title."""
    thing = find(station, ref)
    kind = book.say(f"editor-thing-{ref.collection.value}")
    levels = levels_of(station, ref, thing)
    where = " · ".join(
        sentence_case(level_label(station.level_by_id[lv], book)) for lv in levels[:3]
    )
    return f"{kind} · {where}" if where else kind


def levels_of(station: StationMap, ref: Ref, thing: Any) -> tuple[Any, ...]:
    """Return the levels that a thing touches."""
    if ref.collection is Collection.PATHWAYS:
        return way_levels(station, thing)
    if ref.collection is Collection.NODES:
        return (thing.level,)
    return (
        tuple(getattr(thing, "levels", ()) or ())
        if ref.collection is not Collection.STATION
        else ()
    )


def way_levels(station: StationMap, way: Pathway) -> tuple[Any, ...]:
    """Return the levels that a way touches."""
    nodes = station.node_by_id
    return tuple(dict.fromkeys((nodes[way.from_node].level, nodes[way.to_node].level)))


def thing_icon(station: StationMap, ref: Ref) -> str:
    """Return the pictogram of a thing."""
    thing = find(station, ref)
    if thing is None:
        return "list"
    match ref.collection:
        case Collection.PLACES:
            return place_icon(thing)
        case Collection.EQUIPMENT:
            return MACHINE_ICONS[thing.kind]
        case Collection.PATHWAYS:
            return MODE_ICONS[thing.mode]
        case Collection.NODES:
            return "draw_point"
        case Collection.AREAS | Collection.OUTLINES:
            return "draw_area"
        case Collection.LEVELS:
            return "levels"
        case _:
            return "map"


def kind_icon(kind: str) -> str:
    """Return the pictogram of a kind of place."""
    return PLACE_ICONS[PlaceKind(kind)]
