"""Several things chosen at once: one after the other, or by a box drawn round them. Pure."""

import math
from dataclasses import replace

from app.editor.fields import NUMBERS, Entry, Field, fields_of
from app.editor.in_hand import Box
from app.editor.state import EditorState, PanelId
from maps.editing import Collection, Ref, common_fields, find
from maps.model import Area, Pathway, StationMap

TOGETHER = (
    Collection.NODES,
    Collection.PATHWAYS,
    Collection.PLACES,
    Collection.EQUIPMENT,
    Collection.AREAS,
    Collection.OUTLINES,
)
"""What can be chosen with others."""

_TOLD = {Entry.CHOICE, Entry.YES_NO} | NUMBERS
"""What can be said of many: a name or a text is one thing's own."""

_LEAST_BOX_PX = 4.0
"""A smaller box is a finger that trembled."""


def chosen_all(state: EditorState, refs: tuple[Ref, ...]) -> EditorState:
    """Return the state with some things chosen; the first of them is the one spoken of first."""
    first, *rest = refs or (None,)
    return replace(
        state,
        chosen=first,
        others=tuple(ref for ref in rest if ref is not None),
        also=(),
        asked_at=None,
        drag=None,
        panel=PanelId.CHOSEN if first is not None else state.panel,
        scroll={**state.scroll, PanelId.CHOSEN.value: 0},
    )


def toggled(state: EditorState, ref: Ref) -> EditorState:
    """Return the state with one thing more chosen, or one less."""
    if ref.collection not in TOGETHER:
        return state
    before = tuple(r for r in state.all_chosen if r.collection in TOGETHER)
    kept = tuple(r for r in before if r != ref)
    return chosen_all(state, kept if ref in before else (*before, ref))


def kept_only(state: EditorState, collection: Collection) -> EditorState:
    """Return the state with only things of one kind still chosen."""
    return chosen_all(state, tuple(r for r in state.all_chosen if r.collection is collection))


def still_there(state: EditorState) -> EditorState:
    """Return the state without chosen things that are no longer on the map."""
    left = tuple(ref for ref in state.all_chosen if find(state.station, ref) is not None)
    if left == state.all_chosen:
        return state
    first = left[0] if left else None
    return replace(state, chosen=first, others=left[1:], also=state.also if left else ())


def boxed(state: EditorState, box: Box) -> EditorState:
    """Return the state with all that lies whole in a box chosen too."""
    if math.dist(box.start, box.end) * state.view.px_per_m < _LEAST_BOX_PX:
        return state
    before = tuple(r for r in state.all_chosen if r.collection in TOGETHER)
    return chosen_all(state, tuple(dict.fromkeys((*before, *_inside(state, box)))))


def _inside(state: EditorState, box: Box) -> list[Ref]:
    station, level = state.station, state.level
    found = [
        Ref(Collection.NODES, node.id)
        for node in station.nodes
        if node.level == level and box.holds(node.position)
    ]
    found += [
        Ref(Collection.PATHWAYS, way.id)
        for way in station.pathways
        if way.area is None and _is_here(station, way, level) and all(map(box.holds, way.line))
    ]
    for collection, things in (
        (Collection.PLACES, station.places),
        (Collection.EQUIPMENT, station.equipment),
    ):
        found += [
            Ref(collection, thing.id)
            for thing in things
            if level in thing.levels and box.holds(thing.position)
        ]
    for collection, shapes in (
        (Collection.AREAS, station.areas),
        (Collection.OUTLINES, station.outlines),
    ):
        found += [
            Ref(collection, shape.id)
            for shape in shapes
            if level in shape.levels
            and all(map(box.holds, shape.outer if isinstance(shape, Area) else shape.line))
        ]
    return found


def _is_here(station: StationMap, way: Pathway, level: str) -> bool:
    nodes = station.node_by_id
    return nodes[way.from_node].level == nodes[way.to_node].level == level


def shared_fields(state: EditorState) -> tuple[Field, ...]:
    """Return the fields that make sense for every chosen thing."""
    refs = state.all_chosen
    known = set(common_fields(refs))
    things = [(ref, find(state.station, ref)) for ref in refs]
    names = [
        {field.name for field in fields_of(ref.collection, thing)}
        for ref, thing in things
        if thing is not None
    ]
    if not names:
        return ()
    ref, thing = things[0]
    return tuple(
        field
        for field in fields_of(ref.collection, thing)
        if field.name in known and field.entry in _TOLD and all(field.name in n for n in names)
    )
