"""What is being drawn: its parts, and the next one by numbers."""

from collections.abc import Iterator

from app.editor import events as ev
from app.editor.fields import Entry
from app.editor.measures import UNITS
from app.editor.outcome import EditorWorld
from app.editor.panels.controls import entry_row
from app.editor.plotting import parts_of
from app.editor.state import EditorState, PanelId
from app.editor.view import ButtonRow, Control, Heading, PanelView, Row, Tone, Words

_LAST_PARTS = 6
"""So many parts are listed, the last ones."""


def panel(state: EditorState, world: EditorWorld) -> PanelView:
    """Return the panel."""
    book = world.book(state)
    return PanelView(
        title=book.say("editor-drawing"),
        icon="draw_way",
        rows=tuple(_rows(state, world)),
        scroll_px=state.scroll.get(PanelId.CHOSEN.value, 0),
    )


def _rows(state: EditorState, world: EditorWorld) -> Iterator[Row]:
    book, plotting = world.book(state), state.plotting
    yield Heading(words=book.say("editor-drawing-next"))
    for name, entry in (("length", Entry.METRES), ("bearing", Entry.DEGREES)):
        yield entry_row(
            state,
            f"draw:{name}",
            book.say(f"editor-drawing-{name}"),
            getattr(plotting, name),
            unit=UNITS[entry],
        )
    yield ButtonRow(
        columns=1,
        controls=(
            Control(
                id="draw:add",
                words=book.say("editor-drawing-add"),
                event=ev.Plotted(),
                icon="check",
                keys="Enter",
                tone=Tone.MAIN,
            ),
        ),
    )
    parts = parts_of(state.sketch.points)
    if not parts:
        return
    whole_m = sum(length_m for length_m, _ in parts)
    yield Heading(words=book.say("editor-drawing-whole", length=f"{whole_m:.2f}"))
    for length_m, bearing_deg in parts[-_LAST_PARTS:]:
        words = book.say(
            "editor-drawing-part", length=f"{length_m:.2f}", degrees=f"{bearing_deg:.0f}"
        )
        yield Words(words=words, tone=Tone.QUIET)
