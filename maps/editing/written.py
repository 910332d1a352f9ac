"""Edits as lines of a journal, and back: JSON that names the edit and what it holds.

A line that cannot be read is a `MapError`, never another edit. What a field of a feature may be is
known from the model, so values come back as the kinds that they were.
"""

from collections.abc import Mapping
from functools import cache
from typing import Any, get_type_hints

import msgspec

from maps.editing.edit import Edit, Label
from maps.editing.edits.add_equipment import AddEquipment, AddStop, CarryBy, RemoveStop
from maps.editing.edits.add_place import AddLine, AddPlace, AddSource
from maps.editing.edits.bend import AddVertex, MoveVertex, RemoveVertex
from maps.editing.edits.cross_area import CrossArea
from maps.editing.edits.delete import Delete
from maps.editing.edits.draw_area import DrawArea
from maps.editing.edits.draw_pathway import DrawPathway
from maps.editing.edits.join_areas import JoinAreas
from maps.editing.edits.join_pathways import JoinPathways
from maps.editing.edits.levels import AddLevel, MoveLevel, OrderLevels
from maps.editing.edits.measure import Measure
from maps.editing.edits.merge_nodes import MergeNodes
from maps.editing.edits.merge_version import MergeVersion
from maps.editing.edits.move_node import MoveNode
from maps.editing.edits.move_place import MoveEquipment, MovePlace
from maps.editing.edits.move_together import MoveTogether
from maps.editing.edits.paste_survey import PasteSurvey
from maps.editing.edits.reverse_pathway import ReversePathway
from maps.editing.edits.set_field import SetField
from maps.editing.edits.set_levels import SetButtons, SetLevels
from maps.editing.edits.set_name import SetName
from maps.editing.edits.several import Several
from maps.editing.edits.split_area import SplitArea
from maps.editing.edits.split_pathway import SplitPathway
from maps.editing.edits.stand_kiosk import StandKiosk, TurnKiosk
from maps.editing.features import TYPES, Ref
from maps.model import MapError

EDITS: Mapping[str, type] = {
    kind.__name__: kind
    for kind in (
        AddEquipment,
        AddLevel,
        AddLine,
        AddPlace,
        AddSource,
        AddStop,
        AddVertex,
        CarryBy,
        CrossArea,
        Delete,
        DrawArea,
        DrawPathway,
        JoinAreas,
        JoinPathways,
        Measure,
        MergeNodes,
        MergeVersion,
        MoveEquipment,
        MoveLevel,
        MoveNode,
        MovePlace,
        MoveTogether,
        MoveVertex,
        OrderLevels,
        PasteSurvey,
        RemoveStop,
        RemoveVertex,
        ReversePathway,
        SetButtons,
        SetField,
        SetLevels,
        SetName,
        Several,
        SplitArea,
        SplitPathway,
        StandKiosk,
        TurnKiosk,
    )
}
"""Every edit by its name. A journal holds these names: one that is written may not be renamed."""


def write_edit(edit: Edit) -> dict[str, Any]:
    """Return an edit as what JSON can hold."""
    if type(edit) not in EDITS.values():
        message = f"{type(edit).__name__} is no edit that a journal knows"
        raise TypeError(message)
    if isinstance(edit, Several):
        held: dict[str, Any] = {"edits": [write_edit(each) for each in edit.edits]}
        if edit.called is not None:
            held["called"] = msgspec.to_builtins(edit.called)
    else:
        held = msgspec.to_builtins(edit)
    return {"edit": type(edit).__name__, **held}


def read_edit(document: Any) -> Edit:
    """Return the edit of a document.

    Raises:
        MapError: it is none of ours.
    """
    try:
        return _edit(document)
    except (msgspec.ValidationError, AttributeError, KeyError, TypeError, ValueError) as error:
        message = f"not an edit: {error}"
        raise MapError(message) from None


def _edit(document: dict[str, Any]) -> Edit:
    held = dict(document)
    kind = EDITS[held.pop("edit")]
    if kind is Several:
        called = held.get("called")
        return Several(
            edits=tuple(_edit(each) for each in held["edits"]),
            called=None if called is None else msgspec.convert(called, Label),
        )
    made: Any = msgspec.convert(held, kind)
    if isinstance(made, SetField):
        return SetField(
            ref=made.ref, field=made.field, value=_value(made.ref, made.field, made.value)
        )
    if isinstance(made, Measure):
        values = tuple((name, _value(made.ref, name, value)) for name, value in made.values)
        return Measure(ref=made.ref, values=values, on=made.on, by=made.by, photo=made.photo)
    return made


def _value(ref: Ref, field: str, value: Any) -> Any:
    """Return a value as the model holds it."""
    return msgspec.convert(value, _hints(TYPES[ref.collection])[field])


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)
