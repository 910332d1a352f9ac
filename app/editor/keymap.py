"""Which key does what; the same table is shown to who asks. Pure."""

from dataclasses import dataclass, replace

from app.editor import events as ev
from app.editor.state import Dialog, EditorState, PanelId, Tool
from maps.editing import Delete


@dataclass(frozen=True, slots=True)
class Key:
    """A key that went down: its name, and what was held with it."""

    name: str
    is_ctrl: bool = False
    is_shift: bool = False


_TEXT = {
    "left": ev.TextKey.LEFT,
    "right": ev.TextKey.RIGHT,
    "home": ev.TextKey.HOME,
    "end": ev.TextKey.END,
    "backspace": ev.TextKey.BACKSPACE,
    "delete": ev.TextKey.DELETE,
    "enter": ev.TextKey.ENTER,
    "escape": ev.TextKey.ESCAPE,
}
_PANELS = tuple(PanelId)
_TOOLS = {
    "v": Tool.SELECT,
    "w": Tool.WAY,
    "a": Tool.AREA,
    "p": Tool.PLACE,
    "m": Tool.MACHINE,
}
TOOL_KEYS = {tool: key.upper() for key, tool in _TOOLS.items()}
_PAN_SHARE = 0.2
_DIRECTIONS = {"left": (-1, 0), "right": (1, 0), "up": (0, 1), "down": (0, -1)}
_SIMPLE: dict[str, object] = {
    "+": ev.Zoomed(1),
    "=": ev.Zoomed(1),
    "-": ev.Zoomed(-1),
    "page_up": ev.LevelStepped(1),
    "page_down": ev.LevelStepped(-1),
    "?": ev.DialogOpened(Dialog.KEYS),
}
_HELP = {"f1": ev.DialogOpened(Dialog.GUIDE), "f2": ev.DialogOpened(Dialog.KEYS)}
_HELD: dict[str, object] = {
    "s": ev.Saved(),
    "y": ev.Redone(),
    "o": ev.DialogOpened(Dialog.OPEN),
    "v": ev.PasteAsked(),
    "q": ev.LeaveAsked(),
}

SHOWN = (
    ("Ctrl S", "editor-save"),
    ("Ctrl Z", "editor-undo"),
    ("Ctrl Y", "editor-redo"),
    ("Ctrl F", "editor-search"),
    ("Ctrl O", "editor-open"),
    ("V  W  A  P  M", "editor-keys-tools"),
    ("Enter", "editor-finish"),
    ("Esc", "editor-keys-escape"),
    ("Delete", "editor-delete"),
    ("Shift", "editor-keys-several"),
    ("Alt", "editor-keys-snaps"),
    ("Page ↑  Page ↓", "editor-keys-levels"),
    ("+  −", "editor-keys-zoom"),
    ("← → ↑ ↓", "editor-keys-pan"),
    ("1 … 8", "editor-keys-panels"),
    ("Tab", "editor-keys-tab"),
    ("F1", "editor-guide"),
    ("F2", "editor-keys"),
)
"""(keys, message of what they do)."""


def event_of(state: EditorState, key: Key) -> object | None:
    """Return what a key asks for now, or None."""
    if state.dialog is Dialog.SIGN_IN:
        return _signing_in(state, key)
    if key.is_ctrl:
        return _held(state, key)
    if key.name in _HELP:
        return _HELP[key.name]
    if state.typing is not None:
        if key.name == "tab":
            return ev.TextKeyPressed(ev.TextKey.BACK_TAB if key.is_shift else ev.TextKey.TAB)
        return ev.TextKeyPressed(_TEXT[key.name]) if key.name in _TEXT else None
    if key.name == "escape":
        return ev.Escaped()
    if state.dialog is not Dialog.NONE:
        return ev.DialogOpened(Dialog.NONE) if key.name == "enter" else None
    drawn = _while_drawing(key.name) if state.sketch.points else None
    return drawn or _plain(state, key.name)


def _while_drawing(name: str) -> object | None:
    if name.isdigit():  # the letter itself follows, into the field
        return ev.FieldEntered("draw:length")
    return {"enter": ev.SketchEnded(), "backspace": ev.SketchShortened()}.get(name)


def _signing_in(state: EditorState, key: Key) -> object | None:
    """Return what a key asks for while nobody has signed in; a password is never copied."""
    if key.is_ctrl:
        known = {"a": ev.TextKeyPressed(ev.TextKey.ALL), "v": ev.PasteAsked(), "q": ev.LeaveAsked()}
        return known.get(key.name)
    if state.typing is None or key.name == "escape":
        return None
    if key.name == "tab":
        return ev.TextKeyPressed(ev.TextKey.BACK_TAB if key.is_shift else ev.TextKey.TAB)
    return ev.TextKeyPressed(_TEXT[key.name]) if key.name in _TEXT else None


def _plain(state: EditorState, name: str) -> object | None:
    if name in _TOOLS:
        return ev.ToolChosen(_TOOLS[name])
    if name == "delete" and state.all_chosen:
        return ev.Done(Delete(refs=state.all_chosen))
    if name.isdigit() and 0 < int(name) <= len(_PANELS):
        return ev.PanelChosen(_PANELS[int(name) - 1])
    if name in _DIRECTIONS:
        return _panned(state, name)
    return _SIMPLE.get(name)


def _held(state: EditorState, key: Key) -> object | None:
    match key.name:
        case "z":
            return ev.Redone() if key.is_shift else ev.Undone()
        case "f":
            return ev.FieldEntered("search", state.sought)
        case "a" if state.typing is not None:
            return ev.TextKeyPressed(ev.TextKey.ALL)
        case "c" if state.typing is not None:
            return ev.Copied(state.typing.text)
        case _:
            return _HELD.get(key.name)


def _panned(state: EditorState, name: str) -> object:
    right, up = _DIRECTIONS[name]
    reach = _PAN_SHARE * min(state.size_px) / state.view.px_per_m
    x, y = state.view.centre
    return ev.Viewed(replace(state.view, centre=(x + right * reach, y + up * reach)))
