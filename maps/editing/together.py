"""One step of many things: the same word said of all, all on another level, all looked at.

Each is an edit of `Several`; what cannot be said of one of them is said of none.
"""

import datetime as dt
from collections.abc import Sequence
from typing import Any

from maps.editing.edit import Edit, Label
from maps.editing.edits.measure import Measure
from maps.editing.edits.move_place import MovePlace
from maps.editing.edits.set_field import SetField, settable
from maps.editing.edits.set_levels import SetLevels
from maps.editing.edits.several import Several
from maps.editing.features import Collection, Ref, find
from maps.model import LevelId, NodeId, Pathway, PlaceId, StationMap


def common_fields(refs: Sequence[Ref]) -> tuple[str, ...]:
    """Return the fields that can be said of every one of some things, in the first one's order."""
    if not refs:
        return ()
    others = [set(settable(ref.collection)) for ref in refs[1:]]
    return tuple(f for f in settable(refs[0].collection) if all(f in each for each in others))


def say_of_all(station: StationMap, refs: Sequence[Ref], field: str, value: Any) -> Several | None:
    """Return what says the same of several things; None where all say so already."""
    edits: list[Edit] = [
        SetField(ref=ref, field=field, value=value)
        for ref in refs
        if getattr(find(station, ref), field, None) != value
    ]
    slots = (("count", len(refs)), ("field", field))
    return Several(edits=tuple(edits), called=Label("edit-set-several", slots)) if edits else None


def measure_all(
    station: StationMap,
    refs: Sequence[Ref],
    values: tuple[tuple[str, Any], ...],
    *,
    on: dt.date,
    by: str = "",
) -> Several | None:
    """Return what notes the same measurement at several things, or that all were looked at."""
    edits = tuple(
        Measure(ref=ref, values=values, on=on, by=by)
        for ref in refs
        if hasattr(find(station, ref), "provenance")
    )
    message = "edit-set-several" if values else "edit-verify-several"
    slots = (("count", len(edits)), ("field", values[0][0] if values else ""))
    return Several(edits=edits, called=Label(message, slots)) if edits else None


def put_on_level(station: StationMap, refs: Sequence[Ref], level: LevelId) -> Several | None:
    """Return what puts several things onto one level; ways go with both their ends.

    Machines have stops, not a level, and stay; None where nothing is left to be moved.
    """
    nodes: dict[NodeId, None] = {}
    edits: list[Edit] = []
    for ref in refs:
        match ref.collection:
            case Collection.NODES:
                nodes[NodeId(ref.id)] = None
            case Collection.PATHWAYS:
                way: Pathway | None = find(station, ref)  # type: ignore[assignment]
                if way is not None:
                    nodes |= dict.fromkeys((way.from_node, way.to_node))
            case Collection.PLACES:
                place = station.place_by_id.get(PlaceId(ref.id))
                if place is not None and place.levels != (level,):
                    edits.append(MovePlace(place=place.id, to=place.position, level=level))
            case Collection.AREAS | Collection.OUTLINES:
                if getattr(find(station, ref), "levels", (level,)) != (level,):
                    edits.append(SetLevels(ref=ref, levels=(level,)))
            case _:
                pass
    known = station.node_by_id
    edits += [
        SetField(ref=Ref(Collection.NODES, node), field="level", value=level)
        for node in nodes
        if node in known and known[node].level != level
    ]
    slots = (("count", len(edits)),)
    return Several(edits=tuple(edits), called=Label("edit-level-several", slots)) if edits else None
