"""The staff editor's core: maps become maps; nothing here knows a screen, a disk or a clock.

Edits
    An `Edit` is a frozen value from `maps.editing.edits`. `why_not(map)` is a reason's key or None,
    `apply(map)` the changed map, `label(map)` what it is called. `History.do(edit)` asks, applies
    and remembers::

        history = History(station)
        reason = history.do(MoveNode(node=NodeId("n1"), to=(3.2, 4.0)))
        if reason is not None: ...          # a message's id, of editing.ftl
        history.map, history.can_undo, history.undo_label
        history.undo(); history.redo()

    While a finger still drags, apply the edit to `history.map` and draw what comes out; `do` it
    when the finger lifts. Positions may be any floats: edits round them to whole centimetres.

Names of things
    A `Ref` is a collection and an id: `Ref(Collection.PATHWAYS, "osm:way/7")`. `find(map, ref)`
    gives the feature. What is drawn gets ids below the draft's own `stem` (``draft:4f2a91``).

What changed
    `difference(before, after)` says per feature and field what is new, gone and changed: journals,
    reviews and screens read it; `told(difference)` makes lines of it for files. A `Label` is a
    message's id and its slots.
    `merge(base, mine, theirs, choices)` makes one map of two drafts: `Merged.conflicts` are shown
    side by side, and `choices` (conflict's key -> side) say how each was settled.
"""

from maps.editing.difference import Difference, FeatureChange, FieldChange, difference
from maps.editing.edit import Edit, Label
from maps.editing.edits.delete import Delete
from maps.editing.edits.draw_pathway import DrawPathway, End
from maps.editing.edits.move_node import MoveNode
from maps.editing.edits.set_field import SetField, settable
from maps.editing.edits.split_pathway import SplitPathway
from maps.editing.features import Collection, Feature, Ref, find, ref_of
from maps.editing.history import History
from maps.editing.merge import Conflict, Merged, Side, merge
from maps.editing.telling import told

__all__ = [
    "Collection",
    "Conflict",
    "Delete",
    "Difference",
    "DrawPathway",
    "Edit",
    "End",
    "Feature",
    "FeatureChange",
    "FieldChange",
    "History",
    "Label",
    "Merged",
    "MoveNode",
    "Ref",
    "SetField",
    "Side",
    "SplitPathway",
    "difference",
    "find",
    "merge",
    "ref_of",
    "settable",
    "told",
]
