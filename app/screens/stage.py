"""The glass: shows what is to be shown, says what was touched. One screen widget of each kind."""

from collections.abc import Callable, Iterator
from typing import Any

from kivy.base import runTouchApp
from kivy.clock import Clock as FrameClock
from kivy.core.window import Window
from kivy.graphics import Color, Rectangle
from kivy.uix.widget import Widget

from app.flow.session import ScreenId
from app.flow.view import Shown
from app.flow.world import World
from app.glass_size import USUAL_BOTTOM_MM, USUAL_DISTANCE_MM, GlassSize
from app.mapview.textures import icon_texture
from app.screens.fingers import Fingers
from app.screens.hands import Hands
from app.screens.keypad import Keypad
from app.screens.looks import MOST_LOOKS, Looks
from app.screens.map_panel import MapPanel
from app.screens.panel_size import area_of, glass_of, scale_of
from app.screens.ring import Ring
from app.screens.shared_map import SharedMap
from app.screens.words import sentence_case
from app.text.labels import level_label, place_label
from app.text.phrasebook import Phrasebook
from app.theme import Theme
from app.widgets.kit import Kit
from app.widgets.tile import Tile
from app.widgets.window_loop import serve
from maps.model import Level, Name, Place, PlaceId
from routing.profiles import PROFILES

CORNER_MM = 25.0


class Stage(Widget):
    """The root of the window."""

    def __init__(
        self,
        world: World,
        size_px: tuple[int, int],
        px_per_mm: float | None = None,
        bottom_mm: float = USUAL_BOTTOM_MM,
        distance_mm: float = USUAL_DISTANCE_MM,
    ) -> None:
        """Make it; nothing is shown yet.

        Args:
            world: what is shown.
            size_px: width and height of the window.
            px_per_mm: how large its pixels are; without it, it is taken for a 32-inch panel.
            bottom_mm: how high above the floor its lower edge is.
            distance_mm: how far from it the eyes are: text is high enough for that.
        """
        super().__init__(size_hint=(None, None), size=size_px)
        area = area_of(size_px)
        scale = scale_of(area, px_per_mm)
        self._glass = glass_of(area, scale, px_per_mm, bottom_mm, distance_mm)
        self._station, self._books = world.station, world.books
        self._book: Phrasebook = world.books[world.first_language]
        self._looks = Looks(area, scale, self._glass, self._make_map)
        self._fitting = self._looks.usual
        self._hands: Hands | None = None
        self._fingers: Fingers | None = None
        self._shown: Shown | None = None
        self._preparations = self._prepare(world)
        with self.canvas.before:
            self._calm = Color(*self._kit.palette.map.ground.rgba)
            Rectangle(size=self.size)
            self._ground = Color(*self._kit.palette.ground.rgba)
            self._used = Rectangle(size=self.size)
        self._current: Any = None
        self._ring = Ring()
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
        """Serve until the process is asked to end; no key combination closes a kiosk."""
        FrameClock.schedule_interval(lambda _dt: self.prepare_next(), 0)
        serve(tick=tick, recover=recover, stays=lambda: True)

    def listen(self, hands: Hands) -> None:
        """Tell these hands from now on."""
        self._hands = hands
        self._fingers = Fingers(hands, self)
        self.keypad = Keypad(hands, lambda: self._shown)
        self.keypad.listen(Window)

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
        self._show_aside(shown.aside)
        self._show_ring(shown)
        if shown.display.is_usual and shown.screen is ScreenId.WELCOME:
            self._looks.forget()

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
        yield from world.get_wishes_ready(PROFILES)
        yield from world.get_finder_ready()

    # --- showing ----------------------------------------------------------------------------------

    def _take_look(self, shown: Shown) -> bool:
        """Draw from now on as the glass is wanted; say whether it is wanted otherwise now."""
        fitting = self._looks.want(shown.display, is_heard=shown.voice is not None)
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
        self._looks.forget(MOST_LOOKS)
        return True

    def _make_map(self, theme: Theme) -> Any:
        from app.mapview.canvas import MapWidget  # noqa: PLC0415 - the first picture has no map

        return MapWidget(
            self._station,
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

    def _show_aside(self, words: str) -> None:
        """Write what is said to somebody farther away, or take it away."""
        if not words:
            aside = self._fitting.made_panel("aside")
            if aside is not None and aside.parent is not None:
                self.remove_widget(aside)
            return
        aside = self._fitting.aside
        if aside.parent is None:
            self.add_widget(aside)
        aside.show(words)

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
        tile = next((t for t in self.tiles() if t.action_id == shown.focus), None)
        if tile is None or shown.focus is None:
            self._ring.leave()
            return
        if self.children[0] is not self._ring:  # above everything, a panel too
            self.remove_widget(self._ring)
            self.add_widget(self._ring)
        self._ring.go_round(tile, self._kit)

    def _label_of(self, place: Place) -> str:
        return place_label(place, self._book)

    def _name_of(self, name: Name) -> str:
        return self._book.names.written(name)

    def _level_label(self, level: Level) -> str:
        return sentence_case(level_label(level, self._book))

    # --- touching ---------------------------------------------------------------------------------

    def on_touch_down(self, touch: Any) -> bool:
        """Tell the fingers."""
        if self._fingers is not None:
            self._fingers.down(touch)
        return True

    def on_touch_move(self, touch: Any) -> bool:
        """Tell the fingers."""
        if self._fingers is not None:
            self._fingers.move(touch)
        return True

    def on_touch_up(self, touch: Any) -> bool:
        """Tell the fingers."""
        if self._fingers is not None:
            self._fingers.up(touch)
        return True

    def is_corner(self, at: tuple[float, float]) -> bool:
        """Say whether a point is in a corner of the glass."""
        edge = self._kit.mm(CORNER_MM)
        from_side = min(at[0] - self.x, self.right - at[0])
        return from_side <= edge and min(at[1] - self.y, self.top - at[1]) <= edge

    def find(self, at: tuple[float, float]) -> Tile | PlaceId | None:
        """Return what can be pressed at a point."""
        for tile in self.tiles():
            if tile.holds(*at):
                return tile
        panel = self._map.widget.parent if self._map.is_made else None
        if self._shown is None or self._shown.panel is not None or self._shown.warning is not None:
            return None
        if isinstance(panel, MapPanel) and panel.parent is self._current:
            return panel.find_place(at)
        return None


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
