"""What is to be seen of the editor's state: one function; each panel has its own file. Pure."""

from dataclasses import replace

from app.editor import events as ev
from app.editor import roles
from app.editor.backdrop import wants_point
from app.editor.dialogs import dialog
from app.editor.keymap import TOOL_KEYS
from app.editor.on_text import text_of
from app.editor.outcome import EditorWorld
from app.editor.panels import changes, chosen, findings, journey, measuring, station, todays
from app.editor.scene import overlay_of
from app.editor.state import Dialog, EditorState, PanelId, Tool
from app.editor.view import Control, EditorView, FieldRow, ItemRow, MapSeen, Tone
from app.editor.words import (
    MACHINE_ICONS,
    MODE_ICONS,
    kind_icon,
    thing_icon,
    thing_kind,
    thing_title,
    value_words,
)
from app.mapview.picture import Here as MapHere
from app.mapview.picture import MapPicture, picture_of_route
from app.screens.words import level_buttons
from app.text.phrasebook import Phrasebook
from app.theme import Theme
from maps.editing import Collection, Ref
from maps.model import (
    AreaKind,
    EquipmentId,
    EquipmentKind,
    MapError,
    OperatingState,
    PathwayMode,
    PlaceKind,
    Severity,
)
from routing.route import Route

_PANELS = {
    PanelId.CHOSEN: chosen.panel,
    PanelId.FINDINGS: findings.panel,
    PanelId.JOURNEY: journey.panel,
    PanelId.TODAY: todays.panel,
    PanelId.TABLE: measuring.panel,
    PanelId.CHANGES: changes.panel,
    PanelId.STATION: station.panel,
}
_TABS = {
    PanelId.CHOSEN: "editor_select",
    PanelId.FINDINGS: "warning",
    PanelId.JOURNEY: "arrive",
    PanelId.TODAY: "clock",
    PanelId.TABLE: "editor_table",
    PanelId.CHANGES: "list",
    PanelId.STATION: "home",
}
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
_MOST_FOUND = 6
"""So many hits stand below the search field."""


def present(state: EditorState, world: EditorWorld, theme: Theme) -> EditorView:
    """Return what is to be seen."""
    book = world.book(state)
    notice = ""
    if state.notice is not None:
        message = state.notice.message
        known = book.has(message)
        notice = book.say(message, **dict(state.notice.facts)) if known else message
    is_new = state.is_changed
    view = EditorView(
        language=state.language,
        title=thing_title(state.station, Ref(Collection.STATION, state.station.id), book),
        note=book.say("editor-not-saved" if is_new else "editor-is-saved"),
        note_tone=Tone.DOUBT if is_new else Tone.GOOD,
        top=_top(state, book),
        search=_search(state, book),
        tools=_tools(state, book),
        kinds=_kinds(state, book),
        levels=_levels(state, book),
        zoom=(
            Control(id="zoom:in", words=book.say("map-nearer"), event=ev.Zoomed(1), icon="plus"),
            Control(
                id="zoom:out", words=book.say("map-farther"), event=ev.Zoomed(-1), icon="minus"
            ),
        ),
        tabs=_tabs(state, book),
        panel=_PANELS[state.panel](state, world),
        hint=_hint(state, book),
        status=_status(state, book),
        notice=notice,
        notice_is_bad=state.notice.is_bad if state.notice is not None else False,
        found=_found(state, world),
        dialog=dialog(state, world),
        map=map_seen(state, world, theme),
    )
    return roles.seen(view, world, state)


def map_seen(state: EditorState, world: EditorWorld, theme: Theme) -> MapSeen:
    """Return the map alone: what changes while a finger moves."""
    return MapSeen(
        station=state.station,
        picture=_picture(state, world),
        overlay=overlay_of(state, theme),
        backdrop=state.backdrop if state.backdrop and state.backdrop.level == state.level else None,
    )


def _picture(state: EditorState, world: EditorWorld) -> MapPicture:
    out = frozenset(
        EquipmentId(subject)
        for subject, said in state.conditions.states(world.at).items()
        if said is OperatingState.OUT_OF_SERVICE and subject in state.station.equipment_by_id
    )
    view = (state.view.centre, state.view.px_per_m)
    here = None
    if state.here is not None:
        here = MapHere(
            position=state.here.position, level=state.here.level, facing_deg=state.here.facing_deg
        )
    answer = state.journey.answer
    if state.panel is PanelId.JOURNEY and isinstance(answer, Route):
        try:
            picture = picture_of_route(state.station, answer, level=state.level, here=here)
            return replace(picture, out_of_service=out, language=state.language, view=view)
        except (KeyError, MapError, ValueError):
            pass  # the map has just changed: the way over it is being found anew
    return MapPicture(
        level=state.level, here=here, out_of_service=out, language=state.language, view=view
    )


# --- the top --------------------------------------------------------------------------------------


def _top(state: EditorState, book: Phrasebook) -> tuple[Control, ...]:
    return (
        Control(
            id="undo",
            words=book.say("editor-undo"),
            event=ev.Undone(),
            icon="editor_undo",
            keys="Ctrl Z",
            why_not=""
            if state.trail.can_undo or state.sketch.points
            else book.say("editor-nothing-to-undo"),
        ),
        Control(
            id="redo",
            words=book.say("editor-redo"),
            event=ev.Redone(),
            icon="editor_redo",
            keys="Ctrl Y",
            why_not="" if state.trail.can_redo else book.say("editor-nothing-to-redo"),
        ),
        Control(
            id="save",
            words=book.say("editor-save"),
            event=ev.Saved(),
            icon="editor_save",
            keys="Ctrl S",
            tone=Tone.MAIN if state.is_changed else Tone.PLAIN,
        ),
        Control(
            id="language",
            words=book.say("bar-language"),
            event=ev.DialogOpened(Dialog.LANGUAGE),
            icon="language",
        ),
        Control(
            id="help",
            words=book.say("bar-help"),
            event=ev.DialogOpened(Dialog.GUIDE),
            icon="help",
            keys="F1",
        ),
    )


def _search(state: EditorState, book: Phrasebook) -> FieldRow:
    typing = state.typing if state.typing is not None and state.typing.entry == "search" else None
    return FieldRow(
        label="",
        control=Control(
            id="field:search",
            words=book.say("editor-search"),
            event=ev.FieldEntered("search", state.sought),
        ),
        text=text_of(state, "search", state.sought),
        hint=book.say("editor-search"),
        caret=typing.caret if typing is not None else None,
        is_all=typing.is_all if typing is not None else False,
    )


def _found(state: EditorState, world: EditorWorld) -> tuple[ItemRow, ...]:
    if not state.sought:
        return ()
    book = world.book(state)
    hits = world.find(state.station, state.sought)[:_MOST_FOUND]
    if not hits:
        nothing = Control(id="found:none", words="", event=ev.Escaped())
        return (
            ItemRow(control=nothing, title=book.say("search-none"), icon="search", tone=Tone.QUIET),
        )
    return tuple(
        ItemRow(
            control=Control(id=f"found:{number}", words=ref.id, event=ev.Found(ref)),
            title=thing_title(state.station, ref, book),
            note=thing_kind(state.station, ref, book),
            icon=thing_icon(state.station, ref),
        )
        for number, ref in enumerate(hits)
    )


# --- round the map --------------------------------------------------------------------------------


def _tools(state: EditorState, book: Phrasebook) -> tuple[Control, ...]:
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


def _kinds(state: EditorState, book: Phrasebook) -> tuple[Control, ...]:
    """Return what the chosen tool can draw; while something is drawn, how to end it."""
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
            kinds = tuple(PlaceKind)
            return tuple(
                _kind(
                    state.tool, k.value, value_words(k, book), kind_icon(k.value), state.place_kind
                )
                for k in kinds
                if k is not PlaceKind.ELEVATOR
            )
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


def _levels(state: EditorState, book: Phrasebook) -> tuple[Control, ...]:
    buttons = level_buttons(state.station.levels, book)
    return tuple(
        Control(
            id=f"level:{level.id}",
            words=buttons[level.id],
            event=ev.LevelChosen(level.id),
            is_chosen=level.id == state.level,
        )
        for level in reversed(state.station.levels)
    )


def _tabs(state: EditorState, book: Phrasebook) -> tuple[Control, ...]:
    errors = sum(f.severity is not Severity.HINT for f in state.findings)
    closed = sum(s is OperatingState.OUT_OF_SERVICE for s in state.conditions.states(None).values())
    notes = {
        PanelId.FINDINGS: str(errors) if errors else "",
        PanelId.TODAY: str(closed) if closed else "",
        PanelId.CHANGES: str(state.trail.position) if state.trail.position else "",
    }
    return tuple(
        Control(
            id=f"panel:{panel.value}",
            words=book.say(f"editor-tab-{panel.value}"),
            event=ev.PanelChosen(panel),
            icon=icon,
            is_chosen=state.panel is panel,
            note=notes.get(panel, ""),
        )
        for panel, icon in _TABS.items()
    )


def _hint(state: EditorState, book: Phrasebook) -> str:
    """Return the next step, in one sentence."""
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
        case Tool.PLACE:
            return book.say("editor-hint-place")
        case Tool.MACHINE:
            return book.say("editor-hint-machine-next" if count else "editor-hint-machine")
        case _:
            pass
    if state.chosen is None:
        return book.say("editor-hint-select")
    moves = {
        Collection.PATHWAYS: "editor-hint-chosen-line",
        Collection.AREAS: "editor-hint-chosen-line",
    }
    return book.say(moves.get(state.chosen.collection, "editor-hint-chosen"))


def _status(state: EditorState, book: Phrasebook) -> str:
    if not state.is_checked:
        return book.say("editor-checking")
    errors = sum(f.severity is Severity.ERROR for f in state.findings)
    warnings = sum(f.severity is Severity.WARNING for f in state.findings)
    return book.say("editor-status", errors=errors, warnings=warnings)
