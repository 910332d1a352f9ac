"""Say one thing about a feature, or take it back: any field that is not drawn.

What a field may hold is not known here: the value is written as a file would hold it, and read
again.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import Any

from maps.codec.one_thing import why_not_written
from maps.editing.edit import Label, check
from maps.editing.features import TYPES, Collection, Ref, called, find
from maps.editing.references import references
from maps.editing.sheet import Sheet
from maps.editing.stacking import stacked
from maps.model import StationMap

_OTHER_EDITS: Mapping[Collection, frozenset[str]] = {
    Collection.STATION: frozenset(f.name for f in fields(StationMap)) - {"name"},
    Collection.SOURCES: frozenset({"id"}),
    Collection.LEVELS: frozenset({"id", "index"}),
    Collection.NODES: frozenset({"id", "position"}),
    Collection.PATHWAYS: frozenset({"id", "from_node", "to_node", "line"}),
    Collection.AREAS: frozenset({"id", "outer", "holes"}),
    Collection.OUTLINES: frozenset({"id", "line"}),
    Collection.EQUIPMENT: frozenset({"id", "kind", "position"}),
    Collection.PLACES: frozenset({"id", "position"}),
    Collection.LINES: frozenset({"ref"}),
}
"""What is drawn, and what hangs together with what is: edits of its own change it."""


def settable(collection: Collection) -> tuple[str, ...]:
    """Return the fields that can be said of a kind of feature, in the model's order."""
    names = (f.name for f in fields(TYPES[collection]))
    return tuple(name for name in names if name not in _OTHER_EDITS[collection])


def why_not_said(station: StationMap, ref: Ref, field: str, value: Any) -> str | None:
    """Return why a field of a feature cannot hold a value."""
    thing = find(station, ref)
    if thing is None:
        return "reason-no-such-thing"
    if field not in settable(ref.collection):
        return "reason-no-such-field"
    try:
        changed = replace(thing, **{field: value})
        problem = why_not_written(station, changed)
    except (TypeError, ValueError, AttributeError):  # no value of the model's: it has no such text
        return "reason-value-impossible"
    if problem is not None:
        return "reason-value-impossible"
    if ref.collection is Collection.STATION:
        return None
    is_whole = all(find(station, other) is not None for other in references(changed))
    return None if is_whole else "reason-no-such-thing"


@dataclass(frozen=True, slots=True, kw_only=True)
class SetField:
    """`value` is what the model holds: None, a number, a kind, a text, a name."""

    ref: Ref
    field: str
    value: Any

    def label(self, station: StationMap) -> Label:
        """Return what this is called; the field's name goes in as it is written in the model."""
        slots = (("name", called(station, self.ref)), ("field", self.field))
        return Label("edit-set-field", slots)

    def why_not(self, station: StationMap) -> str | None:
        """Return why this cannot be said."""
        return why_not_said(station, self.ref, self.field, self.value)

    def apply(self, station: StationMap) -> StationMap:
        """Return the map that says so."""
        check(self, station)
        sheet = Sheet(station)
        if self.ref.collection is Collection.STATION:
            sheet.say(**{self.field: self.value})
        else:
            sheet.change(self.ref, **{self.field: self.value})
            if self.ref.collection is Collection.EQUIPMENT:
                sheet.put(stacked(sheet.machine(self.ref.id), station.level_by_id))
        return sheet.done()
