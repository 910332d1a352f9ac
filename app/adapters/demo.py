"""One visit, played by real touches on the real kiosk, and its pictures: where nobody can watch."""

import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Protocol

from kivy.base import EventLoop
from kivy.core.window import Window
from kivy.graphics.opengl import GL_RGBA, GL_UNSIGNED_BYTE, glReadPixels
from kivy.input.motionevent import MotionEvent
from PIL import Image

from app.flow.session import ScreenId
from app.flow.view import Shown

_BETWEEN_TOUCHES_S = 0.6
"""A person's pace: a second press within half a second would be taken for an echo."""

_MOST_PAGES = 20
_LANGUAGE = "language:"


class Playable(Protocol):
    """A kiosk, as far as a player needs it."""

    @property
    def is_ready(self) -> bool:
        """Whether everything has been made that the screens need."""
        ...

    @property
    def shown(self) -> Shown | None:
        """What is on the glass."""
        ...

    def locate(self, action_id: str) -> tuple[float, float]:
        """Return where to touch."""
        ...

    def tick(self) -> None:
        """Look at the clock."""
        ...


class Finger(MotionEvent):
    """A finger on the glass, at a point of the window in pixels."""

    def __init__(self, at: tuple[float, float]) -> None:
        """Hold it over a point."""
        width, height = Window.size
        where = {"sx": at[0] / (width - 1), "sy": at[1] / (height - 1)}
        super().__init__("demo", 1, where, is_touch=True, type_id="touch")

    def depack(self, args: dict[str, float]) -> None:
        """Take over a position (called by Kivy)."""
        self.profile = ["pos"]
        self.sx, self.sy = args["sx"], args["sy"]
        super().depack(args)


class Player:
    """Touches the kiosk as a person would, and photographs it."""

    def __init__(self, kiosk: Playable, folder: Path) -> None:
        """Prepare; pictures go into `folder`."""
        self._kiosk, self._folder = kiosk, folder
        self.files: list[Path] = []
        self._found: tuple[str, ...] = ()

    def ids(self) -> list[str]:
        """Return the ids of everything that can be pressed now."""
        shown = self._kiosk.shown
        return [] if shown is None else [action.id for row in shown.rows for action in row]

    def touch(self, action_id: str) -> None:
        """Press something on screen, and let go."""
        self.wait(_BETWEEN_TOUCHES_S)
        finger = Finger(self._kiosk.locate(action_id))
        EventLoop.post_dispatch_input("begin", finger)
        self.wait(0.1)
        EventLoop.post_dispatch_input("end", finger)
        self.wait(0.1)

    def wait(self, seconds: float) -> None:
        """Let frames pass."""
        end_s = time.monotonic() + seconds
        while time.monotonic() < end_s:
            EventLoop.idle()
            self._kiosk.tick()

    def photograph(self, name: str) -> None:
        """Save what is on screen, in the first two languages that are offered, the first last."""
        for language in reversed(self._languages()):
            self._speak(language)
            self._folder.mkdir(parents=True, exist_ok=True)
            path = self._folder / f"{name}.{language}.png"
            picture_of_window().save(path)
            self.files.append(path)

    def _languages(self) -> tuple[str, ...]:
        """Return the first two languages, found where all of them are offered: in the list."""
        if not self._found:
            offered = [i for i in self.ids() if i.startswith(_LANGUAGE)]
            self._found = tuple(i.removeprefix(_LANGUAGE) for i in offered[:2])
        return self._found

    def _speak(self, language: str) -> None:
        """Choose a language as a person would: on the first screen, or in the list."""
        if self._kiosk.shown is not None and self._kiosk.shown.language == language:
            return
        if f"{_LANGUAGE}{language}" not in self.ids():
            self.touch("bar:language")
        self.touch(f"{_LANGUAGE}{language}")


def play(kiosk: Playable, folder: Path) -> list[Path]:
    """Play one visit from the first screen to the symbol; return the pictures that were made."""
    player = Player(kiosk, folder)
    while not kiosk.is_ready:  # a machine may be slow; the first picture is to have its map
        player.wait(0.3)
    player.photograph("01-start")
    player.touch("welcome:start")
    player.photograph("02-destination")
    player.touch(_destination(player, kiosk))
    player.photograph("03-needs")
    player.touch("profile:wheelchair")
    if _screen(kiosk) is ScreenId.NO_WAY:
        player.photograph("04-no-way")
        others = [i for i in player.ids() if i.startswith("profile:")]
        if not others:
            return player.files
        player.touch(others[0])
    player.wait(0.3)
    player.photograph("04-route")
    player.touch("route:take")
    player.photograph("05-phone")
    player.touch("handoff:done")
    return player.files


def _destination(player: Player, kiosk: Playable) -> str:
    """Return a place worth showing: one on another level, else the first that can be reached."""
    first: str | None = None
    for _ in range(_MOST_PAGES):
        view: Any = kiosk.shown.view if kiosk.shown is not None else None
        rows: Iterable[Any] = [row for row in view.places if row.is_reachable]
        first = first or next((row.action.id for row in rows), None)
        elsewhere = [row.action.id for row in rows if not row.is_here_level]
        if elsewhere:
            return elsewhere[min(1, len(elsewhere) - 1)]
        if "page:after" not in player.ids():
            break
        player.touch("page:after")
    if first is not None and first not in player.ids():
        while "page:before" in player.ids():
            player.touch("page:before")
    return first or next(i for i in player.ids() if i.startswith("place:"))


def _screen(kiosk: Playable) -> ScreenId | None:
    return kiosk.shown.screen if kiosk.shown is not None else None


def picture_of_window() -> Image.Image:
    """Return what is on screen."""
    Window.canvas.ask_update()  # Kivy draws nothing where nothing changed
    EventLoop.idle()
    width, height = Window.size
    pixels = glReadPixels(0, 0, width, height, GL_RGBA, GL_UNSIGNED_BYTE)
    picture = Image.frombytes("RGBA", (width, height), bytes(pixels))
    return picture.transpose(Image.Transpose.FLIP_TOP_BOTTOM).convert("RGB")
