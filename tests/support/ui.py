"""A window that nobody sees: fingers, keys, a clock of its own, and the pixels.

Import this module only from tests that draw (the `ui` fixture does): the first import of Kivy reads
the environment that is set here, and importing its widgets opens the window. There is one window in
a process; `close` leaves it as it was found.
"""

import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

SIZE_PX = (
    int(os.environ.get("UI_WIDTH_PX", "1080")),
    int(os.environ.get("UI_HEIGHT_PX", "1920")),
)
"""Width and height of the window unless a test asks for another: the portrait kiosk."""

_ROOM_PX = (max(SIZE_PX[0], 1600), max(SIZE_PX[1], 1200))
"""What a window may grow to: drawn offscreen, it has no pixels beyond its first size."""

os.environ["SDL_VIDEODRIVER"] = "offscreen"  # pixels by Mesa in software, no display server
os.environ["SDL_AUDIODRIVER"] = "dummy"
os.environ["LIBGL_ALWAYS_SOFTWARE"] = "1"  # the same pixels on a machine with a graphics card
os.environ.update(
    KIVY_HOME=tempfile.mkdtemp(prefix="kivy-home-"),
    KIVY_NO_ARGS="1",
    KIVY_NO_CONFIG="1",
    KIVY_NO_FILELOG="1",
    KIVY_LOG_MODE="PYTHON",
    KIVY_METRICS_DENSITY="1",
    KIVY_METRICS_FONTSCALE="1",
    KIVY_DPI="96",
)
if not os.environ.get("UI_LOG"):  # set it to see why no window opens
    os.environ["KIVY_NO_CONSOLELOG"] = "1"

import numpy as np  # noqa: E402
from kivy.config import Config  # noqa: E402

for _key, _value in {
    "width": _ROOM_PX[0],
    "height": _ROOM_PX[1],
    "maxfps": 0,
    "vsync": 0,
    "multisamples": 0,
}.items():
    Config.set("graphics", _key, str(_value))
Config.set("kivy", "exit_on_escape", "0")
for _name, _ in list(Config.items("input")):
    Config.remove_option("input", _name)

from kivy.base import EventLoop, runTouchApp  # noqa: E402
from kivy.clock import Clock  # noqa: E402
from kivy.core.window import Window  # noqa: E402
from kivy.graphics.opengl import GL_RGBA, GL_UNSIGNED_BYTE, glReadPixels  # noqa: E402
from kivy.input.motionevent import MotionEvent  # noqa: E402
from PIL import Image  # noqa: E402

from app.toolkit import register_fonts  # noqa: E402

PointPx = tuple[float, float]
"""A point of the window in pixels, y upwards."""

KEYS = {
    "up": 273,
    "down": 274,
    "right": 275,
    "left": 276,
    "ok": 13,
    "back": 27,
    "tab": 9,
    "home": 278,
    "help": 282,
}
"""Key codes by the name on the keypad."""


class Finger(MotionEvent):
    """One finger on the glass; several may be down at once."""

    def __init__(self, uid: int, at: PointPx) -> None:
        super().__init__("test", uid, self._share(at), is_touch=True, type_id="touch")

    @staticmethod
    def _share(at: PointPx) -> dict[str, float]:
        width, height = Window.size
        return {"sx": at[0] / (width - 1), "sy": at[1] / (height - 1)}

    def depack(self, args: dict[str, float]) -> None:
        """Take over a position (called by Kivy)."""
        self.profile = ["pos"]
        self.sx, self.sy = args["sx"], args["sy"]
        super().depack(args)

    def down(self) -> None:
        """Touch the glass."""
        EventLoop.post_dispatch_input("begin", self)

    def move_to(self, at: PointPx) -> None:
        """Move on the glass."""
        self.move(self._share(at))
        EventLoop.post_dispatch_input("update", self)

    def up(self) -> None:
        """Leave the glass."""
        EventLoop.post_dispatch_input("end", self)


class Ui:
    """Drives one widget tree in the process's window, on a clock that only this object moves."""

    def __init__(self, size_px: tuple[int, int] = SIZE_PX) -> None:
        self.window: Any = Window
        # Not before what the last test saw: a clock that goes backwards starts no events.
        self.now_s: float = max(Clock.time(), Clock.get_time())
        self._clock_time, self._clock_sleep = Clock.time, Clock.usleep
        Clock.time = lambda: self.now_s
        Clock.usleep = lambda _microseconds: None
        self.root: Any = None
        register_fonts()
        if tuple(Window.size) != tuple(size_px):
            Window.size = size_px
            EventLoop.ensure_window()
            self._frames(2)

    def mount(self, root: Any) -> Any:
        """Show one widget tree and return it."""
        runTouchApp(root, embedded=True)  # returns at once; the frames are ours to pump
        self.root = root
        self.pump(3)
        return root

    def _frames(self, count: int, dt_s: float = 1 / 60) -> None:
        for _ in range(count):
            self.now_s += dt_s
            EventLoop.idle()

    def pump(self, count: int = 1, dt_s: float = 1 / 60) -> None:
        """Let `count` frames pass."""
        self._frames(count, dt_s)

    def advance(self, seconds: float, dt_s: float = 0.1) -> None:
        """Let time pass without waiting for it."""
        end_s = self.now_s + seconds
        while self.now_s < end_s - 1e-9:
            self._frames(1, min(dt_s, end_s - self.now_s))

    def tap(self, target: Any) -> None:
        """Touch a widget's middle, or a point of the window, and let go."""
        finger = Finger(1, self._point(target))
        finger.down()
        self.pump()
        finger.up()
        self.pump(2)

    def drag(self, start: PointPx, end: PointPx, steps: int = 8) -> None:
        """Move one finger from one point to another."""
        finger = Finger(1, start)
        finger.down()
        for step in range(1, steps + 1):
            part = step / steps
            finger.move_to(
                (start[0] + (end[0] - start[0]) * part, start[1] + (end[1] - start[1]) * part)
            )
            self.pump()
        finger.up()
        self.pump()

    def pinch(self, centre: PointPx, start_px: float, end_px: float, steps: int = 8) -> None:
        """Move two fingers, level with `centre`, from one distance to it to another."""

        def pair(radius_px: float) -> tuple[PointPx, PointPx]:
            x, y = centre
            return (x - radius_px, y), (x + radius_px, y)

        fingers = [Finger(number, at) for number, at in enumerate(pair(start_px), start=1)]
        for finger in fingers:
            finger.down()
        for step in range(1, steps + 1):
            at = pair(start_px + (end_px - start_px) * step / steps)
            for finger, point in zip(fingers, at, strict=True):
                finger.move_to(point)
            self.pump()
        for finger in fingers:
            finger.up()
        self.pump()

    def key(self, name: str) -> None:
        """Press and release a key of the keypad (`KEYS`), or a letter."""
        code = KEYS.get(name) or ord(name)
        text = name if name not in KEYS else None
        self.window.dispatch("on_key_down", code, 0, text, [])
        self.pump()
        self.window.dispatch("on_key_up", code, 0)
        self.pump(2)

    def find_all(self, wanted: Callable[[Any], bool]) -> list[Any]:
        """Return the widgets on screen that satisfy `wanted`, in drawing order."""
        return [w for child in reversed(self.window.children) for w in child.walk() if wanted(w)]

    def find_text(self, text: str) -> Any:
        """Return the one widget on screen that shows exactly this text."""
        found = self.find_all(lambda w: getattr(w, "text", None) == text)
        assert len(found) == 1, f"{len(found)} widgets show {text!r}; texts: {self.texts()}"
        return found[0]

    def texts(self) -> list[str]:
        """Return every text on screen, in drawing order."""
        return [w.text for w in self.find_all(lambda w: bool(getattr(w, "text", "")))]

    def pixels(self) -> np.ndarray:
        """Return what is on screen as rows of RGB, top row first."""
        self.window.canvas.ask_update()  # Kivy draws nothing where nothing changed
        self.pump()
        width, height = self.window.size
        raw = glReadPixels(0, 0, width, height, GL_RGBA, GL_UNSIGNED_BYTE)
        return np.frombuffer(raw, np.uint8).reshape(height, width, 4)[::-1, :, :3]

    def shot(self, path: str | Path) -> Path:
        """Save what is on screen as a picture."""
        path = Path(path)
        path.parent.mkdir(parents=True, exist_ok=True)
        Image.fromarray(self.pixels().copy()).save(path)
        return path

    def close(self) -> None:
        """Leave the window as it was found."""
        for child in self.window.children[:]:
            self.window.remove_widget(child)
        for canvas in (self.window.canvas.before, self.window.canvas, self.window.canvas.after):
            canvas.clear()
        EventLoop.touches.clear()
        for event in list(Clock.get_events()):
            event.cancel()
        Clock.time, Clock.usleep = self._clock_time, self._clock_sleep

    def _point(self, target: Any) -> PointPx:
        if hasattr(target, "to_window"):
            x, y = target.to_window(*target.center)
            return (x, y)
        return (target[0], target[1])
