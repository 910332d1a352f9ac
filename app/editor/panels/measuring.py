"""The table of measurements."""

from collections.abc import Iterator

from app.editor import events as ev
from app.editor.fields import value_of
from app.editor.measures import UNITS, shown
from app.editor.on_text import text_of
from app.editor.outcome import EditorWorld
from app.editor.state import EditorState, PanelId
from app.editor.table import as_text, columns_of, entry_of, rows_of
from app.editor.view import (
    ButtonRow,
    Cell,
    ChoiceRow,
    Control,
    PanelView,
    Row,
    TableRow,
    Tone,
    Words,
)
from app.editor.words import field_words, thing_title
from app.text.phrasebook import Phrasebook
from maps.editing import Collection, Ref, find

_FIRST = 3


def panel(state: EditorState, world: EditorWorld) -> PanelView:
    """Return the panel."""
    book = world.book(state)
    return PanelView(
        title=book.say("editor-panel-table"),
        note=book.say("editor-table-words"),
        icon="editor_table",
        rows=tuple(_rows(state, world)),
        scroll_px=state.scroll.get(PanelId.TABLE.value, 0),
        is_wide=True,
    )


def _rows(state: EditorState, world: EditorWorld) -> Iterator[Row]:
    book = world.book(state)
    yield ChoiceRow(
        label="",
        controls=(
            *(
                Control(
                    id=f"table:{kind.value}",
                    words=book.say(f"editor-table-{kind.value}"),
                    event=ev.TableChosen(kind, state.table_is_whole),
                    is_chosen=state.table_kind is kind,
                )
                for kind in (Collection.PATHWAYS, Collection.EQUIPMENT)
            ),
            Control(
                id="table:whole",
                words=book.say("editor-table-whole"),
                event=ev.TableChosen(state.table_kind, not state.table_is_whole),
                is_chosen=state.table_is_whole,
            ),
            Control(
                id="table:copy",
                words=book.say("editor-table-copy"),
                event=ev.Copied(as_text(state)),
                icon="list",
            ),
        ),
    )
    yield ButtonRow(
        columns=2,
        controls=(
            Control(
                id="table:out",
                words=book.say("editor-table-out"),
                event=ev.SurveyAsked("out"),
                icon="down",
            ),
            Control(
                id="table:in",
                words=book.say("editor-table-in"),
                event=ev.SurveyAsked("in"),
                icon="check",
            ),
        ),
    )
    fields = columns_of(state)
    yield TableRow(
        cells=(
            Cell(text=book.say("editor-table-thing"), share=_FIRST),
            *(
                Cell(
                    text=" ".join(filter(None, (field_words(f, book), UNITS.get(f.entry, "")))),
                    share=2,
                )
                for f in fields
            ),
        ),
        is_head=True,
    )
    refs = rows_of(state)
    if not refs:
        yield Words(words=book.say("editor-table-none"), tone=Tone.QUIET)
    for ref in refs:
        thing = find(state.station, ref)
        cells = [
            Cell(
                text=_title(state, ref, book),
                share=_FIRST,
                control=Control(
                    id=f"row:{ref.id}",
                    words=ref.id,
                    event=ev.Chose(ref, goes=True),
                    is_chosen=state.chosen == ref,
                ),
            )
        ]
        for field in fields:
            entry = entry_of(ref, field)
            text = shown(field.entry, value_of(thing, field.name))
            typing = state.typing if state.typing and state.typing.entry == entry else None
            cells.append(
                Cell(
                    text=text_of(state, entry, text),
                    share=2,
                    control=Control(
                        id=f"field:{entry}", words=entry, event=ev.FieldEntered(entry, text)
                    ),
                    caret=typing.caret if typing else None,
                    is_all=typing.is_all if typing else False,
                )
            )
        yield TableRow(cells=tuple(cells))


def _title(state: EditorState, ref: Ref, book: Phrasebook) -> str:
    """Name a way by its length too: most have no other name."""
    title, thing = thing_title(state.station, ref, book), find(state.station, ref)
    if ref.collection is not Collection.PATHWAYS or thing is None:
        return title
    return f"{title} · {thing.length_m:.0f} m"
