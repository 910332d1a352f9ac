"""The glass: shows what is to be shown, says what was touched. One screen widget of each kind."""

import signal
from collections.abc import Callable, Iterator
from functools import cached_property, partial
from importlib import import_module
from typing import Any, Protocol

from kivy.base import EventLoop, ExceptionHandler, ExceptionManager, runTouchApp, stopTouchApp
from kivy.clock import Clock as FrameClock
from kivy.core.window import Window
from kivy.graphics import Color, Rectangle, SmoothLine
from kivy.uix.widget import Widget

from app.flow.events import Key
from app.flow.session import ScreenId
from app.flow.view import Shown
from app.flow.world import World
from app.screens.map_panel import MapPanel
from app.screens.shared_map import SharedMap
from app.screens.words import sentence_case
from app.text.labels import level_label, place_label
from app.text.phrasebook import Phrasebook
from app.theme import Theme, light_theme
from app.widgets.bar import Bar
from app.widgets.kit import Kit
from app.widgets.rect import Rect
from app.widgets.tile import Tile
from maps.model import Level, Name, Place, PlaceId, StationMap
from routing.profiles import PROFILES

KEYS = {
    273: Key.UP,
    274: Key.DOWN,
    275: Key.RIGHT,
    276: Key.LEFT,
    13: Key.SELECT,
    271: Key.SELECT,
    32: Key.SELECT,
    27: Key.BACK,
    282: Key.HELP,
    283: Key.VOICE,
    284: Key.REPEAT,
    280: Key.FASTER,
    281: Key.SLOWER,
    43: Key.LOUDER,
    61: Key.LOUDER,
    270: Key.LOUDER,
    45: Key.QUIETER,
    269: Key.QUIETER,
}
"""Key codes of the keypad, and of any keyboard: arrows, enter, escape, F1 to F3, pages, + and -."""

_SPACE, _BACKSPACE = 32, 8
_LAST_LETTER = 0x10000

PANEL_MM = 398.5
"""Width of a 32-inch panel, upright: what a window is taken for whose true size nobody has said."""

_LEAST_HEIGHT_MM = 640.0
"""So high the screens are at least, with a map that one can read."""

_NARROWEST_RATIO = 0.5625
_WIDEST_RATIO = 0.75

_TICKS_PER_S = 4

_WIDGETS: dict[ScreenId, str] = {
    ScreenId.WELCOME: "WelcomeScreen",
    ScreenId.DESTINATION: "DestinationScreen",
    ScreenId.SEARCH: "SearchScreen",
    ScreenId.NEEDS: "NeedsScreen",
    ScreenId.ROUTE: "RouteScreen",
    ScreenId.HANDOFF: "HandoffScreen",
    ScreenId.NO_WAY: "NoWayScreen",
    ScreenId.TROUBLE: "TroubleScreen",
}
"""What draws each screen, in its folder's `widget`: read when somebody goes there, or before."""


class Hands(Protocol):
    """Who is told what the traveller does."""

    def press(self, action_id: str) -> None:
        """A finger has pressed something and let go."""
        ...

    def press_place(self, place: PlaceId) -> None:
        """A finger has pressed a place on the map and let go."""
        ...

    def key(self, key: Key) -> None:
        """A key has gone down."""
        ...

    def type(self, character: str) -> None:
        """A key with a character on it has gone down."""
        ...

    def erase(self) -> None:
        """The key that takes the last character back has gone down."""
        ...

    def touched(self) -> bool:
        """A finger has come down; True: it means no more than that somebody is there."""
        ...


class Stage(Widget):
    """The root of the window."""

    def __init__(
        self, world: World, size_px: tuple[int, int], px_per_mm: float | None = None
    ) -> None:
        """Make it; nothing is shown yet."""
        super().__init__(size_hint=(None, None), size=size_px)
        area = area_of(size_px)
        theme = light_theme(scale_of(area, px_per_mm))
        self._kit = Kit(theme, area)
        self._px_per_mm = px_per_mm
        self._book: Phrasebook = world.books[world.first_language]
        self._books = world.books
        self._map = SharedMap(partial(self._make_map, world.station, theme))
        self._screens: dict[tuple[ScreenId, bool], Any] = {}
        """By screen, and whether captions stand below it."""
        self._hands: Hands | None = None
        self._shown: Shown | None = None
        self._finger: object = None
        self._under: Tile | PlaceId | None = None
        self._keys_down: set[int] = set()
        self._preparations = self._prepare(world)
        with self.canvas.before:
            Color(*theme.palette.ground.rgba)
            Rectangle(size=self.size)
        self._current: Any = None
        self._bar = Bar(self._kit)
        self._panels: dict[tuple[str, bool], Any] = {}
        """What lies over a screen, by its name, and whether captions stand below it."""
        self._captions: Any = None
        self._ring = Widget(size_hint=(None, None))
        self.add_widget(self._bar)
        self.add_widget(self._ring)

    # --- what the kiosk uses ----------------------------------------------------------------------

    def mount(self) -> None:
        """Become the content of the window; the frames are the caller's until `run`."""
        runTouchApp(self, embedded=True)

    def soon(self, function: Callable[[], None]) -> None:
        """Call a function once what is shown has been drawn."""
        FrameClock.schedule_once(lambda _dt: function(), 0)

    def run(self, *, tick: Callable[[], None], recover: Callable[[str], None]) -> None:
        """Serve until the process is asked to end."""
        FrameClock.schedule_interval(lambda _dt: tick(), 1 / _TICKS_PER_S)
        FrameClock.schedule_interval(lambda _dt: self.prepare_next(), 0)
        ExceptionManager.add_handler(_Recovery(recover))
        Window.bind(on_request_close=lambda *_: True)  # no key combination closes a kiosk
        for ending in (signal.SIGTERM, signal.SIGINT):
            signal.signal(ending, lambda *_: stopTouchApp())
        try:
            EventLoop.mainloop()
        finally:
            stopTouchApp()

    def listen(self, hands: Hands) -> None:
        """Tell these hands from now on."""
        self._hands = hands
        Window.bind(on_key_down=self._key_down, on_key_up=self._key_up)

    def show(self, shown: Shown) -> None:
        """Show what is to be shown; what did not change is left alone."""
        self._book = self._books[shown.language]
        self._kit_of(shown).speak(shown.language)
        if shown.voice is not None:
            self._kit.speak(shown.language)  # the bar's
        before, self._shown = self._shown, shown
        if before is None or _place_of(before) != _place_of(shown):
            self._change_screen(shown)
            before = None
        if before is None or before.view != shown.view:
            self._current.show(shown.view)
        self._bar.show(shown.bar)
        self._show_panel("HelpPanel", shown, shown.help)
        self._show_panel("LanguageListPanel", shown, shown.language_list)
        self._show_panel("WarningPanel", shown, shown.warning)
        self._show_captions(shown)
        self._show_ring(shown)

    def locate(self, action_id: str) -> tuple[float, float]:
        """Return the middle of what shows an action, in pixels of the window.

        Raises:
            KeyError: nothing on screen does.
        """
        for tile in self.tiles():
            if tile.action_id == action_id:
                return (tile.center_x, tile.center_y)
        raise KeyError(action_id)

    def tiles(self) -> Iterator[Tile]:
        """Yield everything that can be pressed now."""
        if self._shown is None or self._shown.warning is not None:
            return
        names = (
            (self._shown.language_list, "LanguageListPanel"),
            (self._shown.help, "HelpPanel"),
        )
        name = next((name for view, name in names if view is not None), None)
        is_heard = self._shown.voice is not None
        upper = self._panels[name, is_heard] if name is not None else self._current
        for root in (upper, *((self._captions,) if is_heard else ()), self._bar):
            yield from _tiles_of(root)

    def prepare_next(self) -> bool:
        """Make one thing ready that somebody would wait for later; False: all is ready."""
        return next(self._preparations, False) is not False

    def _prepare(self, world: World) -> Iterator[None]:
        for screen in _WIDGETS:
            if (screen, False) not in self._screens:
                self._screens[screen, False] = self._make_screen(screen, self._kit)
                yield
        for profile in PROFILES:
            world.costs(profile)
            yield
        from app.screens.route.widget import draw_icons  # noqa: PLC0415 - after the first picture

        yield from draw_icons(self._kit)
        for level in world.station.levels:
            self._map.widget.prepare(level.id)
            yield
        yield from world.get_finder_ready()

    # --- showing ----------------------------------------------------------------------------------

    @cached_property
    def _ear_kit(self) -> Kit:
        """The kit of a visit by ear: captions take a part of the height."""
        from app.widgets.captions import FOOT_MM  # noqa: PLC0415 - the first picture is silent

        theme = light_theme(scale_of(self._kit.area, self._px_per_mm, FOOT_MM))
        return Kit(theme, self._kit.area, foot_mm=FOOT_MM)

    def _kit_of(self, shown: Shown) -> Kit:
        return self._kit if shown.voice is None else self._ear_kit

    def _make_screen(self, screen: ScreenId, kit: Kit) -> Any:
        module = import_module(f"app.screens.{screen}.widget")
        return getattr(module, _WIDGETS[screen])(kit, self._map)

    def _make_map(self, station: StationMap, theme: Theme) -> Any:
        from app.mapview.canvas import MapWidget  # noqa: PLC0415 - the first picture has no map

        return MapWidget(
            station,
            theme,
            self._label_of,
            self._level_label,
            self._name_of,
            size_hint=(None, None),
        )

    def _change_screen(self, shown: Shown) -> None:
        if self._current is not None:
            self.remove_widget(self._current)
            if hasattr(self._current, "forget"):  # nothing that was typed outlives its screen
                self._current.forget()
        place = _place_of(shown)
        if place not in self._screens:
            self._screens[place] = self._make_screen(shown.screen, self._kit_of(shown))
        self._current = self._screens[place]
        self.add_widget(self._current, index=len(self.children))

    def _show_captions(self, shown: Shown) -> None:
        if shown.voice is None:
            if self._captions is not None and self._captions.parent is not None:
                self.remove_widget(self._captions)
            return
        if self._captions is None:
            from app.widgets.captions import Captions  # noqa: PLC0415 - the same

            self._captions = Captions(self._ear_kit)
        if self.children[0] is not self._captions:  # above a question, too: it is said
            self.remove_widget(self._captions)
            self.add_widget(self._captions)
        self._captions.show(shown.voice)

    def _show_panel(self, name: str, shown: Shown, view: Any) -> None:
        """Show a panel over the screen, made when first needed, or take it away."""
        is_heard = shown.voice is not None
        for key in ((name, True), (name, False)):
            panel = self._panels.get(key)
            is_wanted = view is not None and key[1] is is_heard
            if panel is not None and panel.parent is not None and not is_wanted:
                self.remove_widget(panel)
        if view is None:
            return
        panel = self._panels.get((name, is_heard))
        if panel is None:
            from app.screens import panels  # noqa: PLC0415 - after the first picture

            panel = getattr(panels, name)(self._kit_of(shown))
            self._panels[name, is_heard] = panel
        if panel.parent is None:
            self.add_widget(panel)
        panel.show(view)

    def _show_ring(self, shown: Shown) -> None:
        self._ring.canvas.clear()
        tile = next((t for t in self.tiles() if t.action_id == shown.focus), None)
        if tile is None or shown.focus is None:
            return
        if self.children[0] is not self._ring:  # above everything, a panel too
            self.remove_widget(self._ring)
            self.add_widget(self._ring)
        kit, palette = self._kit, self._kit.palette
        thick = kit.mm(kit.theme.focus_mm)
        radius = kit.radius_px
        with self._ring.canvas:
            for colour, out, wide in (
                (palette.card, thick * 0.5, thick),
                (palette.focus, thick * 0.5, thick * 0.55),
            ):
                Color(*colour.rgba)
                SmoothLine(
                    rounded_rectangle=(
                        tile.x - out,
                        tile.y - out,
                        tile.width + 2 * out,
                        tile.height + 2 * out,
                        radius + out,
                    ),
                    width=wide,
                )

    def _label_of(self, place: Place) -> str:
        return place_label(place, self._book)

    def _name_of(self, name: Name) -> str:
        return self._book.names.written(name)

    def _level_label(self, level: Level) -> str:
        return sentence_case(level_label(level, self._book))

    # --- touching ---------------------------------------------------------------------------------

    def on_touch_down(self, touch: Any) -> bool:
        """Remember what is under the first finger; a second one changes nothing."""
        if self._hands is None or self._finger is not None or not _is_press(touch):
            return True
        self._finger = touch.uid
        if self._hands.touched():
            return True
        self._under = self._find(touch.pos)
        if isinstance(self._under, Tile):
            self._under.press(is_pressed=True)
        return True

    def on_touch_move(self, touch: Any) -> bool:
        """Show that a finger has slid off, or is back."""
        if touch.uid == self._finger and isinstance(self._under, Tile):
            self._under.press(is_pressed=self._under.holds(*touch.pos))
        return True

    def on_touch_up(self, touch: Any) -> bool:
        """Act when the finger lifts where it came down."""
        if touch.uid != self._finger:
            return True
        under, self._finger, self._under = self._under, None, None
        if isinstance(under, Tile):
            under.press(is_pressed=False)
        if under is None or self._hands is None or self._find(touch.pos) != under:
            return True
        if isinstance(under, Tile):
            self._hands.press(under.action_id)
        else:
            self._hands.press_place(under)
        return True

    def _find(self, at: tuple[float, float]) -> Tile | PlaceId | None:
        for tile in self.tiles():
            if tile.holds(*at):
                return tile
        panel = self._map.widget.parent if self._map.is_made else None
        if self._shown is None or self._shown.panel is not None or self._shown.warning is not None:
            return None
        if isinstance(panel, MapPanel) and panel.parent is self._current:
            return panel.find_place(at)
        return None

    # --- keys -------------------------------------------------------------------------------------

    def _key_down(
        self, _window: Any, code: int, _scancode: int = 0, text: str | None = None, *_rest: Any
    ) -> bool:
        if code in self._keys_down:  # a held key does not repeat
            return True
        self._keys_down.add(code)
        if self._is_typing and self._hands is not None and self._type(code, text or ""):
            return True
        key = KEYS.get(code)
        if key is not None and self._hands is not None:
            self._hands.key(key)
        return True

    @property
    def _is_typing(self) -> bool:
        shown = self._shown
        return (
            shown is not None
            and shown.screen is ScreenId.SEARCH
            and shown.help is None
            and shown.language_list is None
            and shown.warning is None
        )

    def _type(self, code: int, text: str) -> bool:
        """Take what a keyboard with keys types; the keypad's own keys stay what they are.

        A space selects once a key has shown where one is: some keypads select with it.
        """
        has_focus = self._shown is not None and self._shown.focus is not None
        if self._hands is None or (code in KEYS and (code != _SPACE or has_focus)):
            return False
        if code == _BACKSPACE:
            self._hands.erase()
            return True
        if not text and code < _LAST_LETTER and chr(code).isalpha():
            text = chr(code)
        if not text.isprintable() or not text:
            return False
        self._hands.type(text)
        return True

    def _key_up(self, _window: Any, code: int, *_rest: Any) -> bool:
        self._keys_down.discard(code)
        return True


def _place_of(shown: Shown) -> tuple[ScreenId, bool]:
    """Return which widget shows a screen: with captions below it, or without."""
    return shown.screen, shown.voice is not None


class _Recovery(ExceptionHandler):
    """What fails while drawing ends the visit, not the kiosk."""

    def __init__(self, recover: Callable[[str], None]) -> None:
        super().__init__()
        self._recover = recover

    def handle_exception(self, inst: BaseException) -> int:
        """Answer Kivy's question what to do."""
        if not isinstance(inst, Exception):
            return ExceptionManager.RAISE
        self._recover("drawing failed")
        return ExceptionManager.PASS


def area_of(size_px: tuple[int, int]) -> Rect:
    """Return the part of a window that is used: all of an upright one, the middle of a wide one."""
    width, height = size_px
    used = width if width <= height * _WIDEST_RATIO else round(height * _NARROWEST_RATIO)
    return Rect((width - used) // 2, 0, used, height)


def scale_of(area: Rect, px_per_mm: float | None, foot_mm: float = 0.0) -> float:
    """Return how many pixels a millimetre takes: the panel's own, or as many as there is room for.

    The screens are drawn for 32 inches upright. On a smaller or a lying panel all of it is drawn
    smaller, since a small kiosk can be read and an overfull one cannot. `foot_mm` is the height of
    what stands above the bar.
    """
    room = min(area.width / PANEL_MM, area.height / (_LEAST_HEIGHT_MM + foot_mm))
    return room if px_per_mm is None else min(px_per_mm, room)


def _tiles_of(root: Any) -> Iterator[Tile]:
    for widget in root.walk(restrict=True):
        if isinstance(widget, Tile) and widget.action_id:
            yield widget


def _is_press(touch: Any) -> bool:
    """Say whether this is a finger or the left button of a mouse."""
    return getattr(touch, "button", None) in {None, "left"}
