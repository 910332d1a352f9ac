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
    `Several` makes one step of several edits; `say_of_all`, `measure_all` and `put_on_level` make
    it of many things. `SetField` says any field that is not drawn, also lists such as `buttons`,
    `doors`, `levels` and `nodes`. `Snapper` says where a hand means, and along which guides.
    `PasteSurvey` takes over what `maps.exporting.survey.survey_table` wrote and people filled in.
    `maps.editing.written` makes JSON of edits; `app.adapters.draft_files` keeps them.

Names of things
    A `Ref` is a collection and an id: `Ref(Collection.PATHWAYS, "osm:way/7")`. `find(map, ref)`
    gives the feature. What is drawn gets ids below the draft's own `stem` (``draft:4f2a91``).

Findings
    `maps.validation.recheck.Recheck(station, rules)` checks a map fully once; `at(map)` gives the
    findings of another map with little work. `errors_made(edit, map, recheck)` says which errors an
    edit would make before anybody does it.

What changed
    `difference(before, after)` says per feature and field what is new, gone and changed: journals,
    reviews and screens read it; `told(difference)` makes lines of it for files. A `Label` is a
    message's id and its slots.
    `merge(base, mine, theirs, choices)` makes one map of two drafts: `Merged.conflicts` are shown
    side by side, and `choices` (conflict's key -> side) say how each was settled.
"""

from maps.editing.consequences import errors_made
from maps.editing.difference import Difference, FeatureChange, FieldChange, difference
from maps.editing.edit import Edit, Label
from maps.editing.edits.add_equipment import AddEquipment, AddStop, CarryBy, RemoveStop, Stop
from maps.editing.edits.add_place import AddLine, AddPlace, AddSource
from maps.editing.edits.bend import AddVertex, MoveVertex, RemoveVertex, Vertex
from maps.editing.edits.cross_area import CrossArea
from maps.editing.edits.delete import Delete
from maps.editing.edits.draw_area import DrawArea
from maps.editing.edits.draw_pathway import DrawPathway, End
from maps.editing.edits.join_areas import JoinAreas
from maps.editing.edits.join_pathways import JoinPathways
from maps.editing.edits.levels import AddLevel, MoveLevel, OrderLevels
from maps.editing.edits.measure import Measure
from maps.editing.edits.merge_nodes import MergeNodes
from maps.editing.edits.merge_version import Choice, MergeVersion
from maps.editing.edits.move_node import MoveNode
from maps.editing.edits.move_place import MoveEquipment, MovePlace
from maps.editing.edits.move_together import MOVABLE, MoveTogether
from maps.editing.edits.paste_survey import PasteSurvey
from maps.editing.edits.reverse_pathway import ReversePathway
from maps.editing.edits.set_field import SetField, settable
from maps.editing.edits.set_levels import SetButtons, SetLevels
from maps.editing.edits.set_name import SetName
from maps.editing.edits.several import Several
from maps.editing.edits.split_area import SplitArea
from maps.editing.edits.split_pathway import SplitPathway
from maps.editing.edits.stand_kiosk import StandKiosk, TurnKiosk
from maps.editing.features import Collection, Feature, Ref, find, ref_of
from maps.editing.guides import Guide, Tie
from maps.editing.history import History
from maps.editing.line_change import LineChange, line_change, ring_area_m2
from maps.editing.merge import Conflict, Merged, Side, merge
from maps.editing.snapping import SnapKind, Snapped, Snapper
from maps.editing.telling import told
from maps.editing.together import common_fields, measure_all, put_on_level, say_of_all

__all__ = [
    "MOVABLE",
    "AddEquipment",
    "AddLevel",
    "AddLine",
    "AddPlace",
    "AddSource",
    "AddStop",
    "AddVertex",
    "CarryBy",
    "Choice",
    "Collection",
    "Conflict",
    "CrossArea",
    "Delete",
    "Difference",
    "DrawArea",
    "DrawPathway",
    "Edit",
    "End",
    "Feature",
    "FeatureChange",
    "FieldChange",
    "Guide",
    "History",
    "JoinAreas",
    "JoinPathways",
    "Label",
    "LineChange",
    "Measure",
    "MergeNodes",
    "MergeVersion",
    "Merged",
    "MoveEquipment",
    "MoveLevel",
    "MoveNode",
    "MovePlace",
    "MoveTogether",
    "MoveVertex",
    "OrderLevels",
    "PasteSurvey",
    "Ref",
    "RemoveStop",
    "RemoveVertex",
    "ReversePathway",
    "SetButtons",
    "SetField",
    "SetLevels",
    "SetName",
    "Several",
    "Side",
    "SnapKind",
    "Snapped",
    "Snapper",
    "SplitArea",
    "SplitPathway",
    "StandKiosk",
    "Stop",
    "Tie",
    "TurnKiosk",
    "Vertex",
    "common_fields",
    "difference",
    "errors_made",
    "find",
    "line_change",
    "measure_all",
    "merge",
    "put_on_level",
    "ref_of",
    "ring_area_m2",
    "say_of_all",
    "settable",
    "told",
]
