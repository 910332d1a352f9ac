"""Measurements as a table: what staff have on their list, cell by cell or pasted. Pure."""

from dataclasses import replace

from app.editor import changing
from app.editor.fields import Field, find_field, value_of
from app.editor.measures import WrongEntryError, read, shown
from app.editor.outcome import DoEdit, EditorWorld, Outcome
from app.editor.state import EditorState, Notice, Typing
from maps.editing import Collection, Edit, Ref, find
from maps.model import EquipmentKind, PathwayMode

COLUMNS = {
    Collection.PATHWAYS: (
        "min_width_m",
        "kerb_height_m",
        "incline_ratio",
        "stair_count",
        "provenance.verified_on",
        "provenance.measured_by",
    ),
    Collection.EQUIPMENT: (
        "door_width_m",
        "cabin_width_m",
        "cabin_length_m",
        "control_height_m",
        "provenance.verified_on",
        "provenance.measured_by",
    ),
}
"""What is measured, by kind of thing."""

_UNMEASURED = {PathwayMode.ELEVATOR}
MOST = 400


def rows_of(state: EditorState) -> tuple[Ref, ...]:
    """Return the things that stand in the table: of the level that is seen, or of all."""
    station, kind = state.station, state.table_kind
    if kind is Collection.EQUIPMENT:
        return tuple(
            Ref(kind, machine.id)
            for machine in station.equipment
            if machine.kind is EquipmentKind.ELEVATOR
        )
    nodes = station.node_by_id
    found = [
        Ref(kind, way.id)
        for way in station.pathways
        if way.area is None
        and way.mode not in _UNMEASURED
        and (
            state.table_is_whole
            or state.level in {nodes[way.from_node].level, nodes[way.to_node].level}
        )
    ]
    return tuple(found[:MOST])


def columns_of(state: EditorState) -> tuple[Field, ...]:
    """Return the columns of the table."""
    found = (find_field(state.table_kind, name) for name in COLUMNS[state.table_kind])
    return tuple(field for field in found if field is not None)


def entry_of(ref: Ref, field: Field) -> str:
    """Return the name of a cell's field."""
    return f"table:{field.name}:{ref.id}"


def left(state: EditorState, what: str, text: str, world: EditorWorld) -> Outcome:
    """Put what was written in a cell into the map."""
    name, _, ident = what.partition(":")
    ref, field = Ref(state.table_kind, ident), find_field(state.table_kind, name)
    if field is None or find(state.station, ref) is None:
        return Outcome(state)
    try:
        value = read(field.entry, text)
    except WrongEntryError as error:
        typing = Typing(entry=f"table:{what}", text=text, caret=len(text), is_all=True)
        facts = (("text", text[:40]),)
        notice = Notice(message=error.message, facts=facts, is_bad=True)
        return Outcome(replace(state, typing=typing, notice=notice))
    edit = changing.say(state, ref, field, value, "", world)
    return Outcome(state) if edit is None else Outcome(state, (DoEdit(edit),))


def pasted(state: EditorState, text: str, world: EditorWorld) -> Outcome | None:
    """Put a block of cells, as a spreadsheet copies it, at the cell that is written in.

    All of it is one step; a cell that cannot be read stops it, and says which.
    """
    typing = state.typing
    if typing is None or not typing.entry.startswith("table:"):
        return None
    lines = [line.split("\t") for line in text.rstrip("\r\n").splitlines()]
    if len(lines) == 1 and len(lines[0]) == 1:
        return None
    name, _, ident = typing.entry.removeprefix("table:").partition(":")
    refs, fields = rows_of(state), columns_of(state)
    row = next((at for at, ref in enumerate(refs) if ref.id == ident), None)
    column = next((at for at, field in enumerate(fields) if field.name == name), None)
    if row is None or column is None:
        return None
    edits: list[Edit] = []
    for ref, line in zip(refs[row:], lines, strict=False):
        for field, cell in zip(fields[column:], line, strict=False):
            try:
                value = read(field.entry, cell)
            except WrongEntryError as error:
                facts = (("text", cell.strip()[:40]),)
                notice = Notice(message=error.message, facts=facts, is_bad=True)
                return Outcome(replace(state, notice=notice))
            if value != value_of(find(state.station, ref), field.name):
                edit = changing.say(state, ref, field, value, "", world)
                edits += [edit] if edit is not None else []
    state = replace(state, typing=None)
    if not edits:
        return Outcome(state)
    facts = (("count", len(edits)),)
    notice = Notice(message="editor-pasted", facts=facts)
    return Outcome(replace(state, notice=notice), (DoEdit(changing.several(edits)),))


def neighbour(state: EditorState, by_column: int, by_row: int) -> tuple[str, str] | None:
    """Return (entry, text) of a cell beside the one that is written in."""
    typing = state.typing
    if typing is None or not typing.entry.startswith("table:"):
        return None
    name, _, ident = typing.entry.removeprefix("table:").partition(":")
    refs, fields = rows_of(state), columns_of(state)
    row = next((at for at, ref in enumerate(refs) if ref.id == ident), None)
    column = next((at for at, field in enumerate(fields) if field.name == name), None)
    if row is None or column is None:
        return None
    column += by_column
    row += by_row
    if column >= len(fields):
        column, row = 0, row + 1
    elif column < 0:
        column, row = len(fields) - 1, row - 1
    if not 0 <= row < len(refs):
        return None
    ref, field = refs[row], fields[column]
    return entry_of(ref, field), shown(field.entry, value_of(find(state.station, ref), field.name))


def as_text(state: EditorState) -> str:
    """Return the table as a spreadsheet takes it: tabs between cells, a line a row."""
    fields = columns_of(state)
    lines = ["\t".join(["id", *(field.name for field in fields)])]
    for ref in rows_of(state):
        thing = find(state.station, ref)
        cells = [shown(field.entry, value_of(thing, field.name)) for field in fields]
        lines.append("\t".join([ref.id, *cells]))
    return "\n".join(lines)
