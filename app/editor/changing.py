"""From what a hand did to the edit that it means: the only place that knows which does what."""

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from app.editor.fields import NUMBERS, Entry, Field, value_of
from app.editor.in_hand import Drag
from app.editor.kiosks import bearing_to
from app.editor.outcome import EditorWorld
from app.editor.state import EditorState
from app.editor.today import local
from maps.editing import (
    AddLevel,
    AddStop,
    AddVertex,
    CarryBy,
    Collection,
    Delete,
    Edit,
    End,
    JoinPathways,
    Measure,
    MergeNodes,
    MoveEquipment,
    MoveLevel,
    MoveNode,
    MovePlace,
    MoveTogether,
    MoveVertex,
    Ref,
    RemoveStop,
    RemoveVertex,
    ReversePathway,
    SetButtons,
    SetField,
    SetLevels,
    SetName,
    Several,
    Stop,
    TurnKiosk,
    Vertex,
    find,
    measure_all,
    say_of_all,
)
from maps.model import (
    NO_NAME,
    Equipment,
    EquipmentId,
    Level,
    LevelId,
    Node,
    NodeId,
    NodeKind,
    PanelButton,
    Pathway,
    PathwayId,
    PlaceId,
    Point,
    StationMap,
)


def several(edits: Sequence[Edit]) -> Edit:
    """Return edits as one."""
    return edits[0] if len(edits) == 1 else Several(edits=tuple(edits))


def say(
    state: EditorState, ref: Ref, field: Field, value: Any, part: str, world: EditorWorld
) -> Edit | None:
    """Return the edit that puts a value into a field; None where it says so already.

    What is measured is written down with the day, and with who measured it where that is known.
    """
    thing = find(state.station, ref)
    if thing is None:
        return None
    if field.entry is Entry.BUTTONS:
        return button(thing, LevelId(part), str(value))
    if field.entry is Entry.NAME:
        return _named(thing, ref, field, part, str(value))
    if field.name.startswith("provenance."):
        inner = field.name.removeprefix("provenance.")
        said = replace(thing.provenance, **{inner: value})
        same = said == thing.provenance
        return None if same else SetField(ref=ref, field="provenance", value=said)
    if value == value_of(thing, field.name):
        return None
    if field.name == "index":
        return level_order(thing, value)
    if field.entry in NUMBERS and value is not None and hasattr(thing, "provenance"):
        today = local(world.at, state.station).date()
        return Measure(ref=ref, values=((field.name, value),), on=today, by=state.who)
    return SetField(ref=ref, field=field.name, value=value)


def _named(thing: Any, ref: Ref, field: Field, part: str, text: str) -> Edit | None:
    name, language = value_of(thing, field.name), "" if part == "local" else part
    before = name.local if not language else dict(name.by_language).get(language, "")
    if before == text:
        return None
    return SetName(ref=ref, language=language, text=text, field=field.name)


def delete(ref: Ref) -> Edit:
    """Return the edit that deletes a thing."""
    return Delete(refs=(ref,))


def middle_of(way: Pathway) -> Point:
    """Return the spot where a way is split: the middle of its longest part."""
    parts = [(math.dist(a, b), a, b) for a, b in zip(way.line, way.line[1:], strict=False)]
    _, a, b = max(parts)
    return ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2)


def move(drag: Drag, station: StationMap) -> Edit:
    """Return the edit that puts what was pulled where it was let go."""
    ref = drag.ref
    if drag.group:
        return MoveTogether(refs=drag.group, by=drag.by)
    if drag.turns:
        thing: Any = find(station, ref)
        return TurnKiosk(node=NodeId(ref.id), facing_deg=bearing_to(thing.position, drag.at))
    match ref.collection:
        case Collection.NODES:
            return MoveNode(node=NodeId(ref.id), to=drag.at)
        case Collection.PLACES:
            return MovePlace(place=PlaceId(ref.id), to=drag.at)
        case Collection.EQUIPMENT:
            return MoveEquipment(equipment=EquipmentId(ref.id), to=drag.at)
        case _ if drag.is_new:
            return AddVertex(vertex=Vertex(ref=ref, index=drag.vertex or 0), at=drag.at)
        case _:
            return MoveVertex(vertex=Vertex(ref=ref, index=drag.vertex or 0), to=drag.at)


def remove_vertex(ref: Ref, index: int) -> Edit:
    """Return the edit that takes a bend away."""
    return RemoveVertex(vertex=Vertex(ref=ref, index=index))


def reverse(way: Pathway) -> Edit:
    """Return the edit that turns a way round."""
    return ReversePathway(pathway=way.id)


def join_at(state: EditorState, node: Node) -> Edit | None:
    """Return the edit that joins the two ways that meet at a point; None where others meet."""
    ways = state.station.ways_by_node.get(node.id, ())
    return JoinPathways(first=ways[0].id, second=ways[1].id) if len(ways) == 2 else None


def merge_with_nearest(state: EditorState, node: Node) -> Edit | None:
    """Return the edit that makes one point of this one and the nearest, if that is close by."""
    near = [
        (math.dist(node.position, other.position), other.id)
        for other in state.station.nodes
        if other.level == node.level and other.id != node.id
    ]
    far, other = min(near, default=(math.inf, node.id))
    return MergeNodes(keep=other, gone=node.id) if far <= _NEAR_M else None


_NEAR_M = 3.0


def button(thing: Equipment, level: LevelId, text: str) -> Edit | None:
    """Return the edit that says what stands on the button of a level."""
    known = {each.level: each for each in thing.buttons}
    if (known[level].text.local if level in known else "") == text:
        return None
    if text:
        before = known[level].text if level in known else NO_NAME
        known[level] = PanelButton(level=level, text=replace(before, local=text))
    else:
        known.pop(level, None)
    buttons = tuple(known[each] for each in thing.levels if each in known)
    return SetButtons(equipment=thing.id, buttons=buttons)


def level_order(thing: Level, index: float) -> Edit:
    """Return the edit that gives a level another place in the stack."""
    return MoveLevel(level=thing.id, index=index)


def toggle_level(state: EditorState, ref: Ref, level: LevelId, world: EditorWorld) -> Edit | None:
    """Return the edit by which a thing is, or is no longer, on a level.

    A lift stops there: at the point nearest to it, if one is close by. A place moves there.
    """
    thing = find(state.station, ref)
    if thing is None:
        return None
    match ref.collection:
        case Collection.EQUIPMENT if level in thing.levels:
            return RemoveStop(equipment=thing.id, level=level)
        case Collection.EQUIPMENT:
            at = landing(state.station, thing.position, level)
            return AddStop(equipment=thing.id, stop=Stop(at=at), stem=world.stem)
        case Collection.PLACES:
            same = thing.levels == (level,)
            return None if same else MovePlace(place=thing.id, to=thing.position, level=level)
        case _:
            levels = {*thing.levels} ^ {level}
            order = tuple(each.id for each in state.station.levels if each.id in levels)
            return SetLevels(ref=ref, levels=order)


def landing(station: StationMap, position: Point, level: LevelId) -> End:
    """Return the point of a level that is close by, or that very spot."""
    near = [
        (math.dist(node.position, position), node.id)
        for node in station.nodes
        if node.level == level
    ]
    far, node = min(near, default=(math.inf, NodeId("")))
    return End(node=node) if far <= _NEAR_M else End(level=level, position=position)


def link(ref: Ref, machine: EquipmentId | None) -> Edit:
    """Return the edit that says which machine carries along a way."""
    return CarryBy(pathway=PathwayId(ref.id), equipment=machine)


def add_level(state: EditorState, by: int, world: EditorWorld) -> Edit:
    """Return the edit that adds a level above all others, or below."""
    indexes = [level.index for level in state.station.levels] or [0.0]
    index = math.floor(max(indexes)) + 1 if by > 0 else math.ceil(min(indexes)) - 1
    return AddLevel(index=float(index), stem=world.stem)


def say_of_several(state: EditorState, field: Field, value: Any, world: EditorWorld) -> Edit | None:
    """Return the edit that says the same of all chosen things; None: all say so already."""
    refs, station = state.all_chosen, state.station
    if all(value == value_of(find(station, ref), field.name) for ref in refs):
        return None
    if field.entry in NUMBERS and value is not None:
        today = local(world.at, station).date()
        return measure_all(station, refs, ((field.name, value),), on=today, by=state.who)
    return say_of_all(station, refs, field.name, value)


def verify_several(state: EditorState, world: EditorWorld) -> Edit | None:
    """Return the edit that notes that all chosen things were looked at today."""
    today = local(world.at, state.station).date()
    return measure_all(state.station, state.all_chosen, (), on=today, by=state.who)


def drop_kiosk(ref: Ref) -> Edit:
    """Return the edit by which no kiosk stands at a point any more; its ways stay."""
    return Several(
        edits=(
            SetField(ref=ref, field="kind", value=NodeKind.JUNCTION),
            SetField(ref=ref, field="facing_deg", value=None),
            SetField(ref=ref, field="ref", value=""),
        )
    )
