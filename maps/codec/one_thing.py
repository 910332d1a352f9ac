"""One thing of a map, written and read again: whether a file can hold it, and gives it back.

The bounds of every value stand in the document's structs and nowhere else, so whoever changes a map
asks here.
"""

from typing import Any

import msgspec

from maps.codec import station_document as doc
from maps.codec.messages import shortened
from maps.codec.station_reading import to_parts
from maps.codec.station_writing import SCHEMA, to_lists, to_station
from maps.model import (
    Area,
    Equipment,
    Finding,
    Level,
    MapError,
    Node,
    Outline,
    Pathway,
    Place,
    Source,
    StationMap,
    TransitLine,
)

_DECODER = msgspec.json.Decoder(doc.StationMapDoc)
_COLLECTION_OF: dict[type, str] = {
    Source: "sources",
    Level: "levels",
    Node: "nodes",
    Pathway: "pathways",
    Area: "areas",
    Outline: "outlines",
    Equipment: "equipment",
    Place: "places",
    TransitLine: "lines",
    Finding: "remarks",
}


def why_not_written(station: StationMap, *things: Any) -> str | None:
    """Return why a file of a map cannot hold some things, or None where it gives them back equal.

    Args:
        station: the map that they are for; its sources say what goes without saying.
        things: features of it, or the map itself for what is said of the whole.
    """
    by_collection: dict[str, list[Any]] = {}
    whole = station
    for thing in things:
        if isinstance(thing, StationMap):
            whole = thing
        else:
            by_collection.setdefault(_COLLECTION_OF[type(thing)], []).append(thing)
    alone = _Alone(whole, by_collection)
    lists = to_lists(alone)  # type: ignore[arg-type]  # it has what the writer asks for
    document = {"type": "FeatureCollection", "schema": SCHEMA, "station": to_station(whole)} | lists
    try:
        back = _DECODER.decode(msgspec.json.encode(document))
        read = to_parts(back)
    except (msgspec.ValidationError, MapError) as error:
        return shortened(error)
    for name in ("id", "name", "anchor", "timezone"):
        if read[name] != getattr(whole, name):
            return f"{name}: is not what is read back"
    for name, wanted in by_collection.items():
        for before, after in zip(wanted, read[name], strict=True):
            if before != after:
                return f"{_differing(before, after)}: is not what is read back"
    return None


def _differing(before: Any, after: Any) -> str:
    fields = (name for name in before.__slots__ if getattr(before, name) != getattr(after, name))
    return next(fields, "it")


class _Alone:
    """A map of a few things, for the writer."""

    def __init__(self, station: StationMap, by_collection: dict[str, list[Any]]) -> None:
        self.anchor = station.anchor
        self.sources = station.sources
        for name in _COLLECTION_OF.values():
            if name != "sources" or name in by_collection:
                setattr(self, name, tuple(by_collection.get(name, ())))
