"""What stands round the map: tools, what they draw, levels, zoom, the next step. Pure."""

from app.editor import events as ev
from app.editor.backdrop import wants_point
from app.editor.keymap import TOOL_KEYS
from app.editor.kiosks import kiosk
from app.editor.state import KIOSK, EditorState, Tool
from app.editor.view import Control, Tone
from app.editor.words import MACHINE_ICONS, MODE_ICONS, kind_icon, value_words
from app.screens.words import level_buttons
from app.text.phrasebook import Phrasebook
from maps.editing import Collection
from maps.model import AreaKind, EquipmentKind, PathwayMode, PlaceKind

_TOOLS = {
    Tool.SELECT: "editor_select",
    Tool.WAY: "draw_way",
    Tool.AREA: "draw_area",
    Tool.PLACE: "arrive",
    Tool.MACHINE: "elevator",
}
_WAYS = (
    PathwayMode.WALKWAY,
    PathwayMode.STAIRS,
    PathwayMode.RAMP,
    PathwayMode.ESCALATOR,
    PathwayMode.MOVING_SIDEWALK,
    PathwayMode.FARE_GATE,
    PathwayMode.DOOR,
)
_AREAS = (
    AreaKind.HALL,
    AreaKind.CORRIDOR,
    AreaKind.SQUARE,
    AreaKind.PLATFORM,
    AreaKind.ROOM,
    AreaKind.SHOP,
)


def tools(state: EditorState, book: Phrasebook) -> tuple[Control, ...]:
    """Return the tools."""
    return tuple(
        Control(
            id=f"tool:{tool.value}",
            words=book.say(f"editor-tool-{tool.value}"),
            event=ev.ToolChosen(tool),
            icon=icon,
            keys=TOOL_KEYS[tool],
            is_chosen=state.tool is tool,
        )
        for tool, icon in _TOOLS.items()
    )


def kinds(state: EditorState, book: Phrasebook) -> tuple[Control, ...]:
    """Return what the chosen tool can draw; while something is drawn, how to end it."""
    return (*_of_tool(state, book), _snaps(state, book))


def _snaps(state: EditorState, book: Phrasebook) -> Control:
    """Offer what a held key does, to who has fingers only."""
    return Control(
        id="snaps",
        words=book.say("editor-snaps"),
        event=ev.Snaps(),
        icon="editor_snap",
        keys="Alt",
        is_chosen=state.snaps,
    )


def _of_tool(state: EditorState, book: Phrasebook) -> tuple[Control, ...]:
    if state.tool is Tool.SELECT:
        return (
            Control(
                id="gathers",
                words=book.say("editor-select-more"),
                event=ev.Gathers(),
                icon="editor_box",
                keys="Shift",
                is_chosen=state.gathers,
            ),
        )
    if state.sketch.points:
        return (
            *_splits(state, book),
            Control(
                id="sketch:end",
                words=book.say("editor-finish"),
                event=ev.SketchEnded(),
                icon="check",
                keys="Enter",
                tone=Tone.MAIN,
            ),
            Control(
                id="sketch:back",
                words=book.say("editor-last-point"),
                event=ev.SketchShortened(),
                icon="editor_undo",
            ),
            Control(
                id="sketch:drop",
                words=book.say("editor-cancel"),
                event=ev.SketchEnded(is_wanted=False),
                icon="cross",
                keys="Esc",
            ),
        )
    return _drawn(state, book)


def _drawn(state: EditorState, book: Phrasebook) -> tuple[Control, ...]:
    """Return the kinds of what the chosen tool draws."""
    match state.tool:
        case Tool.WAY:
            return tuple(
                _kind(state.tool, m.value, value_words(m, book), MODE_ICONS[m], state.way_mode)
                for m in _WAYS
            )
        case Tool.AREA:
            return tuple(
                _kind(state.tool, a.value, value_words(a, book), "", state.area_kind)
                for a in _AREAS
            )
        case Tool.PLACE:
            places = tuple(
                _kind(
                    state.tool, k.value, value_words(k, book), kind_icon(k.value), state.place_kind
                )
                for k in PlaceKind
                if k is not PlaceKind.ELEVATOR
            )
            words = book.say("editor-node-kiosk")
            return (*places, _kind(state.tool, KIOSK, words, "locate", state.place_kind))
        case Tool.MACHINE:
            return tuple(
                _kind(
                    state.tool, k.value, value_words(k, book), MACHINE_ICONS[k], state.machine_kind
                )
                for k in (
                    EquipmentKind.ELEVATOR,
                    EquipmentKind.ESCALATOR,
                    EquipmentKind.MOVING_SIDEWALK,
                )
            )
        case _:
            return ()


def _splits(state: EditorState, book: Phrasebook) -> tuple[Control, ...]:
    """Offer to split the chosen area along a line that is drawn over it."""
    chosen = state.chosen
    is_area = chosen is not None and chosen.collection is Collection.AREAS
    if not is_area or state.tool is not Tool.AREA or len(state.sketch.points) < 2:
        return ()
    words = book.say("editor-split-area")
    return (Control(id="sketch:split", words=words, event=ev.AreaSplit(), icon="editor_split"),)


def _kind(tool: Tool, kind: str, words: str, icon: str, now: str) -> Control:
    return Control(
        id=f"kind:{kind}",
        words=words,
        event=ev.ToolChosen(tool, kind),
        icon=icon,
        is_chosen=kind == now,
    )


def levels(state: EditorState, book: Phrasebook) -> tuple[Control, ...]:
    """Return the buttons of the levels, the highest first."""
    buttons = level_buttons(state.shown_station.levels, book)
    return tuple(
        Control(
            id=f"level:{level.id}",
            words=buttons[level.id],
            event=ev.LevelChosen(level.id),
            is_chosen=level.id == state.level,
        )
        for level in reversed(state.shown_station.levels)
    )


def zoom(book: Phrasebook) -> tuple[Control, ...]:
    """Return the buttons that bring the map nearer and farther."""
    return (
        Control(id="zoom:in", words=book.say("map-nearer"), event=ev.Zoomed(1), icon="plus"),
        Control(id="zoom:out", words=book.say("map-farther"), event=ev.Zoomed(-1), icon="minus"),
    )


def hint(state: EditorState, book: Phrasebook) -> str:
    """Return the next step, in one sentence."""
    if state.reading is not None:
        return book.say("editor-review-reading")
    if wants_point(state.backdrop) and state.backdrop is not None:
        step = len(state.backdrop.pixels) + len(state.backdrop.points)
        return book.say(f"editor-backdrop-step-{step + 1}")
    if state.journey.picks:
        return book.say(f"editor-hint-pick-{state.journey.picks}")
    count = len(state.sketch.points)
    match state.tool:
        case Tool.WAY:
            return book.say("editor-hint-way-next" if count else "editor-hint-way")
        case Tool.AREA:
            return book.say("editor-hint-area-next" if count else "editor-hint-area")
        case Tool.PLACE if state.place_kind == KIOSK:
            return book.say("editor-hint-kiosk")
        case Tool.PLACE:
            return book.say("editor-hint-place")
        case Tool.MACHINE:
            return book.say("editor-hint-machine-next" if count else "editor-hint-machine")
        case _:
            pass
    return _hint_of_choice(state, book)


def _hint_of_choice(state: EditorState, book: Phrasebook) -> str:
    if state.gathers:
        return book.say("editor-hint-more")
    if state.others:
        return book.say("editor-hint-several")
    if state.chosen is None:
        return book.say("editor-hint-select")
    if kiosk(state.station, state.chosen) is not None:
        return book.say("editor-hint-chosen-kiosk")
    moves = {
        Collection.PATHWAYS: "editor-hint-chosen-line",
        Collection.AREAS: "editor-hint-chosen-line",
    }
    return book.say(moves.get(state.chosen.collection, "editor-hint-chosen"))
