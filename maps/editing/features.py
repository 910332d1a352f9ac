"""How an edit, a difference or a conflict names one thing of a map.

One id may stand in several collections (a lift, its place and its node come from one point of the
source), so a name is a collection and an id.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from maps.model import (
    Area,
    Equipment,
    Level,
    Node,
    Outline,
    Pathway,
    Place,
    Source,
    StationMap,
    TransitLine,
)

Feature = Area | Equipment | Level | Node | Outline | Pathway | Place | Source | TransitLine


class Collection(StrEnum):
    """The collections of a map, by their own names; STATION is what is said of the whole."""

    STATION = "station"
    SOURCES = "sources"
    LEVELS = "levels"
    NODES = "nodes"
    PATHWAYS = "pathways"
    AREAS = "areas"
    OUTLINES = "outlines"
    EQUIPMENT = "equipment"
    PLACES = "places"
    LINES = "lines"


TYPES: Mapping[Collection, type] = {
    Collection.STATION: StationMap,
    Collection.SOURCES: Source,
    Collection.LEVELS: Level,
    Collection.NODES: Node,
    Collection.PATHWAYS: Pathway,
    Collection.AREAS: Area,
    Collection.OUTLINES: Outline,
    Collection.EQUIPMENT: Equipment,
    Collection.PLACES: Place,
    Collection.LINES: TransitLine,
}
"""What a collection holds."""

_OF_TYPE = {kind: collection for collection, kind in TYPES.items()}


@dataclass(frozen=True, slots=True, order=True)
class Ref:
    """One thing of a map."""

    collection: Collection
    id: str


def ref_of(thing: Feature) -> Ref:
    """Return what a feature is named by."""
    return Ref(_OF_TYPE[type(thing)], id_of(thing))


def id_of(thing: Any) -> str:
    """Return the id of a feature: a line's is what its sign says."""
    return thing.ref if isinstance(thing, TransitLine) else thing.id


def by_id(station: StationMap, collection: Collection) -> Mapping[Any, Any]:
    """Return the features of a collection by their ids."""
    match collection:
        case Collection.STATION:
            return {station.id: station}
        case Collection.LEVELS:
            return station.level_by_id
        case Collection.NODES:
            return station.node_by_id
        case Collection.PATHWAYS:
            return station.pathway_by_id
        case Collection.EQUIPMENT:
            return station.equipment_by_id
        case Collection.PLACES:
            return station.place_by_id
        case _:
            return {id_of(thing): thing for thing in getattr(station, collection.value)}


def find(station: StationMap, ref: Ref) -> Any | None:
    """Return a feature, or None where the map has none of that name."""
    match ref.collection:
        case Collection.STATION:
            return station if ref.id == station.id else None
        case Collection.AREAS | Collection.OUTLINES | Collection.LINES | Collection.SOURCES:
            things = getattr(station, ref.collection.value)
            return next((thing for thing in things if id_of(thing) == ref.id), None)
        case _:
            return by_id(station, ref.collection).get(ref.id)


def called(station: StationMap, ref: Ref) -> str:
    """Return what people call a thing: its name, its number, else its id."""
    thing = find(station, ref)
    name = getattr(thing, "name", None)
    return (name.as_written if name else "") or getattr(thing, "ref", "") or ref.id
