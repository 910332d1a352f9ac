"""The station as a whole: its levels, its kiosk, who measures, a plan to draw over, other files."""

from collections.abc import Iterator

from app.editor import changing
from app.editor import events as ev
from app.editor.kiosks import kiosks_of
from app.editor.outcome import EditorWorld
from app.editor.panels.controls import control_of, entry_row
from app.editor.state import KIOSK, Dialog, EditorState, PanelId, Tool
from app.editor.view import (
    ButtonRow,
    Control,
    Heading,
    ItemRow,
    PanelView,
    Row,
    Tone,
    Words,
)
from app.editor.words import thing_kind, thing_title
from maps.editing import Collection, Ref


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
    yield from _kiosks(state, world)
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


def _kiosks(state: EditorState, world: EditorWorld) -> Iterator[Row]:
    """List where kiosks stand; the one of the open site first of all."""
    book, site = world.book(state), state.site_kiosk
    yield Heading(words=book.say("editor-kiosk"))
    kiosks = kiosks_of(state.station)
    if not kiosks:
        yield Words(words=book.say("editor-kiosk-none"), tone=Tone.QUIET)
    for node in kiosks:
        is_site = site is not None and site.node == node.id
        ref = Ref(Collection.NODES, node.id)
        yield ItemRow(
            control=Control(id=f"kiosk:{node.id}", words=node.id, event=ev.Chose(ref, goes=True)),
            title=book.say("editor-kiosk-number", number=node.ref or "–"),
            note=thing_kind(state.station, ref, book),
            icon="locate",
            tone=Tone.MAIN if is_site else Tone.PLAIN,
        )
    yield ButtonRow(
        columns=1,
        controls=(
            Control(
                id="kiosk:add",
                words=book.say("editor-kiosk-add"),
                event=ev.ToolChosen(Tool.PLACE, KIOSK),
                icon="plus",
            ),
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
