"""The glass: shows what is to be shown, says what was touched. One screen widget of each kind."""

import signal
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from typing import Any, Protocol

from kivy.base import EventLoop, ExceptionHandler, ExceptionManager, runTouchApp, stopTouchApp
from kivy.clock import Clock as FrameClock
from kivy.core.window import Window
from kivy.graphics import Color, Rectangle, SmoothLine
from kivy.uix.widget import Widget

from app.display import USUAL_DISPLAY, Display
from app.flow.events import Key
from app.flow.session import ScreenId
from app.flow.view import Shown
from app.flow.world import World
from app.glass_size import MARGIN_MM, PANEL_MM, REACH_MM, SIGHT_MM, USUAL_BOTTOM_MM, GlassSize
from app.mapview.textures import forget_textures, icon_texture
from app.screens.fitting import Fitting
from app.screens.map_panel import MapPanel
from app.screens.shared_map import SharedMap
from app.screens.words import sentence_case
from app.text.labels import level_label, place_label
from app.text.phrasebook import Phrasebook
from app.theme import Theme, theme_of
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
    295: Key.PLUGGED,
    296: Key.UNPLUGGED,
    285: Key.TEXT,
    286: Key.CONTRAST,
    287: Key.LOW,
    288: Key.EASY,
    280: Key.FASTER,
    281: Key.SLOWER,
    43: Key.LOUDER,
    61: Key.LOUDER,
    270: Key.LOUDER,
    45: Key.QUIETER,
    269: Key.QUIETER,
}
"""Key codes of the keypad, and of any keyboard: arrows, enter, escape, F1 to F7, pages, + and -;
F14 and F15 are a socket that tells when earphones come and go."""

_SPACE, _BACKSPACE = 32, 8
_LAST_LETTER = 0x10000

_LEAST_HEIGHT_MM = 640.0
"""So high the screens are at least, with a map that one can read."""

_NARROWEST_RATIO = 0.5625
_WIDEST_RATIO = 0.75

_TICKS_PER_S = 4

HOLD_S = 5.0
"""So long a finger rests in a corner of the glass to ask for the staff area."""

CORNER_MM = 25.0

MOST_LOOKS = 4
"""So many looks are kept ready beside the usual ones while a visit goes through modes."""


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

    def clip_ended(self) -> None:
        """A clip has come to its last frame."""
        ...

    def hold_corner(self) -> None:
        """A finger has rested in a corner, where nothing can be pressed."""
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
        self,
        world: World,
        size_px: tuple[int, int],
        px_per_mm: float | None = None,
        bottom_mm: float = USUAL_BOTTOM_MM,
    ) -> None:
        """Make it; nothing is shown yet.

        Args:
            world: what is shown.
            size_px: width and height of the window.
            px_per_mm: how large its pixels are; without it, it is taken for a 32-inch panel.
            bottom_mm: how high above the floor its lower edge is.
        """
        super().__init__(size_hint=(None, None), size=size_px)
        self._area = area_of(size_px)
        self._scale = scale_of(self._area, px_per_mm)
        self._glass = glass_of(self._area, self._scale, px_per_mm, bottom_mm)
        self._station, self._books = world.station, world.books
        self._book: Phrasebook = world.books[world.first_language]
        self._maps: dict[Theme, SharedMap] = {}
        self._fittings: dict[tuple[Display, bool], Fitting] = {}
        """By how the glass is wanted, and whether captions stand above the bar."""
        self._hands: Hands | None = None
        self._shown: Shown | None = None
        self._finger: object = None
        self._hold: Any = None
        """What happens if a finger stays in a corner."""
        self._under: Tile | PlaceId | None = None
        self._keys_down: set[int] = set()
        self._preparations = self._prepare(world)
        self._fitting = self._fitting_of(USUAL_DISPLAY, is_heard=False)
        with self.canvas.before:
            self._calm = Color(*self._kit.palette.map.ground.rgba)
            Rectangle(size=self.size)
            self._ground = Color(*self._kit.palette.ground.rgba)
            self._used = Rectangle(size=self.size)
        self._current: Any = None
        self._ring = Widget(size_hint=(None, None))
        self.add_widget(self._fitting.bar)
        self.add_widget(self._ring)

    @property
    def size_mm(self) -> GlassSize:
        """The panel, as screens are laid out on it."""
        return self._glass

    @property
    def _kit(self) -> Kit:
        return self._fitting.kit

    @property
    def _map(self) -> SharedMap:
        return self._fitting.map

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
        before, self._shown = self._shown, shown
        is_other_look = self._take_look(shown)
        self._fitting.speak(shown.language)
        if before is None or is_other_look or before.screen is not shown.screen:
            self._change_screen(shown)
            before = None
        if before is None or before.view != shown.view:
            self._current.show(shown.view)
        self._fitting.bar.show(shown.bar)
        self._show_panel("HelpPanel", shown.help)
        self._show_sign(shown)
        self._show_panel("LanguageListPanel", shown.language_list)
        self._show_panel("WarningPanel", shown.warning)
        self._show_captions(shown)
        self._show_ring(shown)
        if shown.display.is_usual and shown.screen is ScreenId.WELCOME:
            self._forget_looks()

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
            (self._shown.signing, "SignPanel"),
        )
        name = next((name for view, name in names if view is not None), None)
        upper = self._fitting.panel(name) if name is not None else self._current
        is_heard = self._shown.voice is not None
        captions = (self._fitting.captions,) if is_heard else ()
        for root in (upper, *captions, self._fitting.bar):
            yield from _tiles_of(root)

    def prepare_next(self) -> bool:
        """Make one thing ready that somebody would wait for later; False: all is ready."""
        return next(self._preparations, False) is not False

    def _prepare(self, world: World) -> Iterator[None]:
        usual = self._fitting
        for screen in ScreenId:
            if not usual.has_screen(screen):
                usual.screen(screen)
                yield
        for profile in PROFILES:
            world.costs(profile)
            yield
        yield from _draw_icons(usual.kit)
        for level in world.station.levels:
            usual.map.widget.prepare(level.id)
            yield
        yield from world.get_finder_ready()

    # --- showing ----------------------------------------------------------------------------------

    def _fitting_of(self, display: Display, *, is_heard: bool) -> Fitting:
        """Return all that is drawn in a look, made when it is first wanted."""
        key = (display, is_heard)
        if key not in self._fittings:
            theme = theme_of(display.appearance, self._scale, display.scale_ratio)
            if theme not in self._maps:
                self._maps[theme] = SharedMap(partial(self._make_map, self._station, theme))
            used = theme.mm(self._glass.used_mm(is_low=display.is_low))
            area = replace(self._area, height=min(self._area.height, used))
            self._fittings[key] = Fitting(theme, area, self._maps[theme], is_heard=is_heard)
        self._fittings[key] = self._fittings.pop(key)  # the last one wanted stands last
        return self._fittings[key]

    def _take_look(self, shown: Shown) -> bool:
        """Draw from now on as the glass is wanted; say whether it is wanted otherwise now."""
        fitting = self._fitting_of(shown.display, is_heard=shown.voice is not None)
        if fitting is self._fitting:
            return False
        for widget in self._fitting.widgets():
            self.remove_widget(widget)
        self._leave_sign()
        self._leave_screen()
        self._fitting = fitting
        palette, area = fitting.kit.palette, fitting.kit.area
        self._ground.rgba = palette.ground.rgba
        self._calm.rgba = palette.map.ground.rgba
        self._used.size = (self.width, area.height)
        self.add_widget(fitting.bar, index=len(self.children))
        self._forget_looks(MOST_LOOKS)
        return True

    def _forget_looks(self, most: int = 0) -> None:
        """Drop looks that are not the usual ones, but for so many that were wanted last.

        A visit's own end with it, and one that goes through all modes takes no more memory than
        one that goes through a few.
        """
        others = [key for key in self._fittings if not key[0].is_usual]
        dropped = set(others[: max(0, len(others) - most)])
        kept = {key: each for key, each in self._fittings.items() if key not in dropped}
        if not dropped:
            return
        for key, fitting in self._fittings.items():
            if key not in kept:
                fitting.forget()
        themes = {fitting.kit.theme for fitting in kept.values()}
        self._fittings = kept
        self._maps = {theme: each for theme, each in self._maps.items() if theme in themes}
        forget_textures(hash(theme) for theme in themes)

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
        self._leave_screen()
        self._current = self._fitting.screen(shown.screen)
        self.add_widget(self._current, index=len(self.children))

    def _leave_screen(self) -> None:
        if self._current is None:
            return
        self.remove_widget(self._current)
        if hasattr(self._current, "forget"):  # nothing that was typed outlives its screen
            self._current.forget()
        self._current = None

    def _show_captions(self, shown: Shown) -> None:
        if shown.voice is None:
            return
        captions = self._fitting.captions
        if self.children[0] is not captions:  # above a question, too: it is said
            self.remove_widget(captions)
            self.add_widget(captions)
        captions.show(shown.voice)

    def _show_panel(self, name: str, view: Any) -> None:
        """Show a panel over the screen, made when first needed, or take it away."""
        if view is None:
            panel = self._fitting.made_panel(name)
            if panel is not None and panel.parent is not None:
                self.remove_widget(panel)
            return
        panel = self._fitting.panel(name)
        if panel.parent is None:
            self.add_widget(panel)
        panel.show(view)

    def _show_sign(self, shown: Shown) -> None:
        if shown.signing is None:
            self._leave_sign()
        self._show_panel("SignPanel", shown.signing)
        if shown.signing is not None and self._hands is not None:
            self._fitting.panel("SignPanel").follow(self._hands.clip_ended)

    def _leave_sign(self) -> None:
        """Let go of a clip: it is over, and nothing of it stays."""
        panel = self._fitting.made_panel("SignPanel")
        if panel is not None:
            panel.forget()

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
        if not isinstance(self._under, Tile) and self._is_corner(touch.pos):
            self._hold = FrameClock.schedule_once(lambda _dt: self._held(), HOLD_S)
        if isinstance(self._under, Tile):
            self._under.press(is_pressed=True)
        return True

    def on_touch_move(self, touch: Any) -> bool:
        """Show that a finger has slid off, or is back."""
        if touch.uid == self._finger and not self._is_corner(touch.pos):
            self._let_go()
        if touch.uid == self._finger and isinstance(self._under, Tile):
            self._under.press(is_pressed=self._under.holds(*touch.pos))
        return True

    def on_touch_up(self, touch: Any) -> bool:
        """Act when the finger lifts where it came down."""
        if touch.uid != self._finger:
            return True
        under, self._finger, self._under = self._under, None, None
        self._let_go()
        if isinstance(under, Tile):
            under.press(is_pressed=False)
        if under is None or self._hands is None or self._find(touch.pos) != under:
            return True
        if isinstance(under, Tile):
            self._hands.press(under.action_id)
        else:
            self._hands.press_place(under)
        return True

    def _is_corner(self, at: tuple[float, float]) -> bool:
        edge = self._kit.mm(CORNER_MM)
        from_side = min(at[0] - self.x, self.right - at[0])
        return from_side <= edge and min(at[1] - self.y, self.top - at[1]) <= edge

    def _held(self) -> None:
        self._hold = self._under = None
        if self._hands is not None:
            self._hands.hold_corner()

    def _let_go(self) -> None:
        if self._hold is not None:
            self._hold.cancel()
            self._hold = None

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
            and shown.screen in {ScreenId.SEARCH, ScreenId.STAFF_PIN}
            and shown.help is None
            and shown.signing is None
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


def scale_of(area: Rect, px_per_mm: float | None) -> float:
    """Return how many pixels a millimetre takes: the panel's own, or as many as there is room for.

    The screens are drawn for 32 inches upright. On a smaller or a lying panel all of it is drawn
    smaller, since a small kiosk can be read and an overfull one cannot.
    """
    room = min(area.width / PANEL_MM, area.height / _LEAST_HEIGHT_MM)
    return room if px_per_mm is None else min(px_per_mm, room)


def glass_of(
    area: Rect, scale: float, px_per_mm: float | None, bottom_mm: float = USUAL_BOTTOM_MM
) -> GlassSize:
    """Return a panel in the millimetres in which screens are drawn on it."""
    true = px_per_mm or scale
    seen_mm = (SIGHT_MM - bottom_mm) * true / scale + MARGIN_MM
    return GlassSize(
        width_mm=area.width / scale,
        height_mm=min(area.height / scale, seen_mm),
        reach_mm=(REACH_MM - bottom_mm) * true / scale,
        true_mm=scale / true,
    )


def _draw_icons(kit: Kit) -> Iterator[None]:
    """Draw the pictograms of maneuvers one after the other, so that no route waits for them."""
    from app.screens.blocks import SPECS, Look  # noqa: PLC0415 - after the first picture
    from app.text.signs import ICONS  # noqa: PLC0415 - the same

    edge = kit.sign_mm(SPECS[Look.STEP].icon_mm)
    for name in ICONS:
        icon_texture(name, edge, kit.palette.on_sign, kit.palette.sign)
        yield


def _tiles_of(root: Any) -> Iterator[Tile]:
    for widget in root.walk(restrict=True):
        if isinstance(widget, Tile) and widget.action_id:
            yield widget


def _is_press(touch: Any) -> bool:
    """Say whether this is a finger or the left button of a mouse."""
    return getattr(touch, "button", None) in {None, "left"}
