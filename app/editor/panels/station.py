"""The station as a whole: its levels, its kiosk, who measures, a plan to draw over, other files."""

from collections.abc import Iterator

from app.editor import changing
from app.editor import events as ev
from app.editor.outcome import EditorWorld
from app.editor.panels.controls import control_of, entry_row
from app.editor.state import Dialog, EditorState, PanelId
from app.editor.view import (
    ButtonRow,
    ChoiceRow,
    Control,
    Heading,
    ItemRow,
    PanelView,
    Row,
    Tone,
    Words,
)
from app.editor.words import thing_title
from maps.editing import Collection, Ref

_FACINGS = ((0, "north"), (90, "east"), (180, "south"), (270, "west"))


def panel(state: EditorState, world: EditorWorld) -> PanelView:
    """Return the panel."""
    book = world.book(state)
    return PanelView(
        title=thing_title(state.station, Ref(Collection.STATION, state.station.id), book),
        note=state.file,
        icon="home",
        rows=tuple(_rows(state, world)),
        scroll_px=state.scroll.get(PanelId.STATION.value, 0),
    )


def _rows(state: EditorState, world: EditorWorld) -> Iterator[Row]:
    book = world.book(state)
    yield ButtonRow(
        columns=2,
        controls=(
            Control(
                id="open",
                words=book.say("editor-open"),
                event=ev.DialogOpened(Dialog.OPEN),
                icon="map",
                keys="Ctrl O",
            ),
            Control(
                id="station:name",
                words=book.say("editor-station-name"),
                event=ev.Chose(Ref(Collection.STATION, state.station.id)),
                icon="editor_text",
            ),
        ),
    )
    yield entry_row(
        state,
        "who:name",
        book.say("editor-who"),
        state.who,
        hint=book.say("editor-who-hint"),
        is_wide=True,
    )
    yield from _levels(state, world)
    yield from _here(state, world)
    yield from _backdrop(state, world)


def _levels(state: EditorState, world: EditorWorld) -> Iterator[Row]:
    book = world.book(state)
    yield Heading(words=book.say("editor-levels"))
    for level in reversed(state.station.levels):
        ref = Ref(Collection.LEVELS, level.id)
        yield ItemRow(
            control=Control(id=f"level-row:{level.id}", words=level.id, event=ev.Chose(ref)),
            title=thing_title(state.station, ref, book),
            note=book.say("editor-level-index", index=f"{level.index:g}".replace("-", "−")),
            icon="levels",
            tone=Tone.MAIN if level.id == state.level else Tone.PLAIN,
        )
    above, below = changing.add_level(state, 1, world), changing.add_level(state, -1, world)
    yield ButtonRow(
        columns=2,
        controls=(
            control_of(
                "level:above",
                book.say("editor-level-above"),
                above,
                state.station,
                book,
                icon="plus",
            ),
            control_of(
                "level:below",
                book.say("editor-level-below"),
                below,
                state.station,
                book,
                icon="plus",
            ),
        ),
    )


def _here(state: EditorState, world: EditorWorld) -> Iterator[Row]:
    """Where the kiosk of the site stands, and which way its reader looks."""
    book = world.book(state)
    yield Heading(words=book.say("editor-kiosk"))
    why_not = "" if world.site_file else book.say("editor-no-site-file")
    yield ButtonRow(
        columns=1,
        controls=(
            Control(
                id="kiosk:here",
                words=book.say("editor-kiosk-here"),
                event=ev.KioskMoved(),
                icon="locate",
                why_not=why_not
                or ("" if state.chosen is not None else book.say("editor-kiosk-choose")),
            ),
        ),
    )
    if state.here is None:
        return
    facing = state.here.facing_deg
    words = book.say("editor-kiosk-facing", degrees=f"{facing:.0f}" if facing is not None else "–")
    yield Words(words=words, tone=Tone.QUIET)
    yield ChoiceRow(
        label="",
        controls=tuple(
            Control(
                id=f"facing:{degrees}",
                words=book.say(f"editor-facing-{name}"),
                event=ev.KioskTurned(float(degrees)),
                is_chosen=facing is not None and round(facing) == degrees,
                why_not=why_not,
            )
            for degrees, name in _FACINGS
        ),
    )
    yield ButtonRow(
        columns=2,
        controls=tuple(
            Control(
                id=f"turn:{by:+d}",
                words=book.say("editor-facing-left" if by < 0 else "editor-facing-right"),
                event=ev.KioskTurned(((facing or 0.0) + by) % 360),
                icon="left" if by < 0 else "right",
                why_not=why_not,
            )
            for by in (-15, 15)
        ),
    )


def _backdrop(state: EditorState, world: EditorWorld) -> Iterator[Row]:
    book, plan = world.book(state), state.backdrop
    yield Heading(words=book.say("editor-backdrop"))
    if plan is None:
        yield Words(words=book.say("editor-backdrop-words"), tone=Tone.QUIET)
        yield entry_row(
            state,
            "picture:path",
            book.say("editor-backdrop-file"),
            "",
            hint="plan.png",
            is_wide=True,
        )
        return
    yield Words(words=plan.path, tone=Tone.QUIET)
    step = len(plan.pixels) + len(plan.points)
    if step < 4:
        yield Words(
            words=book.say(f"editor-backdrop-step-{step + 1}"), is_bold=True, tone=Tone.MAIN
        )
    yield ButtonRow(
        columns=2,
        controls=(
            Control(
                id="backdrop:again",
                words=book.say("editor-backdrop-again"),
                event=ev.BackdropChanged("again"),
                icon="restart",
            ),
            Control(
                id="backdrop:away",
                words=book.say("editor-backdrop-away"),
                event=ev.BackdropChanged("away"),
                icon="editor_delete",
            ),
        ),
    )
