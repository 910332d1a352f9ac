"""The editor's window: lays out what is to be seen, says what hands and keys have done."""

from collections.abc import Callable
from typing import Any, Protocol

from kivy.base import runTouchApp, stopTouchApp
from kivy.clock import Clock as FrameClock
from kivy.core.window import Window
from kivy.graphics import Color, Rectangle
from kivy.uix.widget import Widget

from app.editor import events as ev
from app.editor.board import Board
from app.editor.canvas import EditorMap
from app.editor.chrome import TOP_MM, Chrome
from app.editor.hands import Hands
from app.editor.keymap import Key
from app.editor.state import View
from app.editor.view import Control, EditorView, MapSeen
from app.screens.words import sentence_case
from app.text.labels import level_label, place_label
from app.text.phrasebook import Phrasebook
from app.theme import LIGHT, Theme
from app.widgets.kit import Kit
from app.widgets.rect import Rect
from app.widgets.window_loop import serve
from maps.model import Level, Name, Place, StationMap

LEAST_PX = (1280, 720)
FULL_PX = (1600, 900)
"""At this size a pixel is the unit of everything that is drawn; larger windows draw it larger."""

_NAMES = {
    8: "backspace",
    9: "tab",
    13: "enter",
    27: "escape",
    127: "delete",
    271: "enter",
    273: "up",
    274: "down",
    275: "right",
    276: "left",
    278: "home",
    279: "end",
    280: "page_up",
    281: "page_down",
    282: "f1",
    283: "f2",
    270: "+",
    269: "-",
}


_HELD = {303: "shift", 304: "shift", 307: "alt", 308: "alt"}


class Listener(Protocol):
    """Who is told what happens in the window."""

    def dispatch(self, event: object) -> None:
        """Let an event happen."""
        ...

    def press(self, control: Control) -> None:
        """Something was pressed."""
        ...

    def key(self, key: Key) -> bool:
        """A key went down; return whether it meant something."""
        ...

    def type(self, text: str) -> None:
        """Letters were typed."""
        ...

    def can_pull(self, start: tuple[float, float], reach_m: float) -> bool:
        """Return whether a finger that comes down here pulls a thing, not the map."""
        ...

    @property
    def gathers(self) -> bool:
        """Whether a finger that pulls at nothing draws a box round things."""
        ...

    @property
    def view(self) -> View:
        """The part of the map that is seen."""
        ...


def theme_for(size_px: tuple[int, int]) -> Theme:
    """Return the kiosk's look in the sizes of a desk: two feet from the eye, not six."""
    scale = max(1.0, min(size_px[0] / FULL_PX[0], size_px[1] / FULL_PX[1]))
    return Theme(
        palette=LIGHT,
        px_per_mm=round(scale, 3),
        margin_mm=16,
        gap_mm=10,
        radius_mm=6,
        pictogram_mm=22,
        here_mm=26,
        focus_mm=2,
    )


class EditorStage(Widget):
    """The root of the window."""

    def __init__(
        self,
        station: StationMap,
        book: Phrasebook,
        size_px: tuple[int, int],
        picture_of: Callable[[str], Any],
    ) -> None:
        """Make it; nothing is shown yet."""
        super().__init__(size_hint=(None, None), size=size_px)
        self.theme = theme_for(size_px)
        self._book = book
        area = Rect(0, 0, *size_px)
        self._kit = Kit(self.theme, area)
        self._area = area
        with self.canvas.before:
            Color(*self.theme.palette.ground.rgba)
            self._ground = Rectangle(size=size_px)
        self.map = EditorMap(
            station,
            self._kit,
            self._label_of,
            self._level_label,
            self._name_of,
            picture_of,
        )
        self._chrome = Chrome(self.theme, self._kit)
        self.add_widget(self.map)
        for board in self._chrome.boards.values():
            self.add_widget(board)
        self._shown: EditorView | None = None
        self._listener: Listener | None = None
        self.hands: Hands | None = None
        self.held: set[str] = set()
        """Keys that mean something while they are held."""

    # --- what the editor uses ---------------------------------------------------------------------

    def listen(self, listener: Listener) -> None:
        """Tell this from now on."""
        self._listener = listener
        self.hands = Hands(self, listener)
        Window.bind(on_key_down=self._key_down, on_textinput=self._text_input)
        Window.bind(on_key_up=self._key_up, focus=self._focus_changed)
        Window.bind(mouse_pos=self._mouse_moved, on_resize=self._resized)

    def mount(self) -> None:
        """Become the content of the window."""
        runTouchApp(self, embedded=True)

    def close(self) -> None:
        """Hear nothing of the window any more."""
        self._listener, self.hands = None, None
        Window.unbind(on_key_down=self._key_down, on_textinput=self._text_input)
        Window.unbind(on_key_up=self._key_up, focus=self._focus_changed)
        Window.unbind(mouse_pos=self._mouse_moved, on_resize=self._resized)

    def soon(self, function: Callable[[], None], after_s: float = 0.0) -> None:
        """Call a function once what is shown has been drawn, and so many seconds have passed."""
        FrameClock.schedule_once(lambda _dt: function(), after_s)

    def run(
        self, *, tick: Callable[[], None], recover: Callable[[str], None], asks: Callable[[], bool]
    ) -> None:
        """Serve until the window is closed.

        Args:
            tick: called several times a second.
            recover: called where something of ours failed.
            asks: whether the window may not be closed just now.
        """
        serve(tick=tick, recover=recover, stays=asks)

    def leave(self) -> None:
        """Close the window."""
        stopTouchApp()

    def speak(self, book: Phrasebook) -> None:
        """Write from now on in another language."""
        self._book = book
        self._kit.speak(book.language)
        self._chrome.language = book.language
        self._shown = None

    def map_rect(self) -> Rect:
        """Return where the map is beside a panel of usual width."""
        return self._chrome.map_rect()

    @property
    def panel_px(self) -> tuple[int, int]:
        """How high the rows of the panel are, and how much of them is seen."""
        return self._chrome.panel_px

    def locate(self, control_id: str) -> tuple[float, float]:
        """Return the middle of what shows a control, in pixels of the window.

        Raises:
            KeyError: nothing on screen does.
        """
        for board in self._reachable():
            rect = board.rect_of(control_id)
            if rect is not None:
                return (rect.x + rect.width / 2, rect.y + rect.height / 2)
        raise KeyError(control_id)

    def control_at(self, x: float, y: float) -> Control | None:
        """Return what can be pressed at a point."""
        for board in self._reachable():
            found = board.find(x, y)
            if found is not None:
                return found
        return None

    def is_over_panel(self, x: float, y: float) -> bool:
        """Say whether a point lies on the side panel."""
        return x >= self.map.right and y < self._area.top - self._kit.mm(TOP_MM)

    @property
    def is_exact(self) -> bool:
        """Whether nothing is to lead the hand."""
        return "alt" in self.held

    @property
    def has_dialog(self) -> bool:
        """Whether something lies over everything."""
        return self._shown is not None and self._shown.dialog is not None

    def is_on_map(self, x: float, y: float) -> bool:
        """Say whether a point is on the map, and on nothing that lies over it."""
        return (
            self.map.collide_point(x, y) and self.control_at(x, y) is None and not self.has_dialog
        )

    def _reachable(self) -> list[Board]:
        boards = self._chrome.boards
        if self.has_dialog:
            return [boards["dialog"]]
        return [boards[name] for name in ("over", "ladder", "top", "rail", "panel", "foot")]

    # --- showing ----------------------------------------------------------------------------------

    def show(self, view: EditorView) -> None:
        """Show everything; what did not change is left alone."""
        before, self._shown = self._shown, view
        rect = self._chrome.map_rect(is_wide=view.panel.is_wide)
        if (self.map.x, self.map.y, self.map.width, self.map.height) != (
            rect.x,
            rect.y,
            rect.width,
            rect.height,
        ):
            self.map.place(rect)
        self.map.show(view.map)
        self._chrome.draw(before, view)

    def show_map(self, seen: MapSeen) -> None:
        """Show the map alone: nothing else has changed while a finger moves."""
        self.map.show(seen)

    def _label_of(self, place: Place) -> str:
        return place_label(place, self._book)

    def _name_of(self, name: Name) -> str:
        return self._book.names.written(name)

    def _level_label(self, level: Level) -> str:
        return sentence_case(level_label(level, self._book))

    # --- hands and keys ---------------------------------------------------------------------------

    def on_touch_down(self, touch: Any) -> bool:
        """Tell the hands."""
        if self.hands is not None:
            self.hands.down(touch)
        return True

    def on_touch_move(self, touch: Any) -> bool:
        """Tell the hands."""
        if self.hands is not None:
            self.hands.move(touch)
        return True

    def on_touch_up(self, touch: Any) -> bool:
        """Tell the hands."""
        if self.hands is not None:
            self.hands.up(touch)
        return True

    def _mouse_moved(self, _window: object, at: tuple[float, float]) -> None:
        if self._listener is None or not self.is_on_map(*at):
            return
        point = self.map.to_map(at)
        if point is not None:
            reach_m = self.hands.reach_m if self.hands is not None else 0.0
            self._listener.dispatch(ev.Pointed(point, reach_m, is_exact=self.is_exact))

    def _key_down(
        self, _window: object, code: int, _scan: int, text: str | None, modifiers: list[str]
    ) -> bool:
        if self._listener is None:
            return False
        if code in _HELD:
            self.held.add(_HELD[code])
            return False
        is_ctrl = "ctrl" in modifiers or "meta" in modifiers
        name = _NAMES.get(code) or (chr(code).lower() if 32 < code < 127 else "")
        if not is_ctrl and text == "?":
            name = "?"
        if not name:
            return False
        return self._listener.key(Key(name, is_ctrl=is_ctrl, is_shift="shift" in modifiers))

    def _key_up(self, _window: object, code: int, *_rest: object) -> bool:
        self.held.discard(_HELD.get(code, ""))
        return False

    def _focus_changed(self, _window: object, has_focus: bool) -> None:  # noqa: FBT001 - Kivy's
        """A key that goes up while another window has the focus is not heard of."""
        if not has_focus:
            self.held.clear()

    def _text_input(self, _window: object, text: str) -> bool:
        if self._listener is None:
            return False
        self._listener.type(text)
        return True

    def _resized(self, _window: object, width: int, height: int) -> None:
        """Lay everything out anew: a desk's window has any size."""
        size = (max(width, LEAST_PX[0]), max(height, LEAST_PX[1]))
        if size == (self._area.width, self._area.height):
            return
        self.size = size
        self._area = Rect(0, 0, *size)
        self._chrome.take(self._area)
        self._ground.size = size
        self._shown = None
        if self._listener is not None:
            rect = self._chrome.map_rect()
            self._listener.dispatch(
                ev.Viewed(self._listener.view, (float(rect.width), float(rect.height)))
            )
