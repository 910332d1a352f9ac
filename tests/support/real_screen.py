"""An X server without a monitor, and a program on it whose hands and keys come through that server.

What the program knows is asked of `witness.py`; what is done is done by ``xdotool``, as a mouse and a
keyboard would, and a picture is what the X server has.
"""

import json
import os
import select
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageGrab

from tests.support.tree import ROOT

needs_x = pytest.mark.skipif(
    not (shutil.which("Xvfb") and shutil.which("xdotool")),
    reason="Xvfb or xdotool is not installed (make setup says how)",
)
"""Marks tests that open a screen."""

PICTURES = ROOT / "build" / "real-input"
PATIENCE_S, START_S = 120.0, 300.0
"""A busy machine may take so long for anything, and to start; then something is wrong."""

_HELD_S = "0.03"
"""How long a quick finger rests."""

PointPx = tuple[float, float]
Seen = dict[str, Any]


class Screen:
    """An X server of one size."""

    def __init__(self, width_px: int, height_px: int) -> None:
        """Start it on a display that is free."""
        told, tells = os.pipe()
        size = f"{width_px}x{height_px}x24"
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(tells), "-screen", "0", size, "-nolisten", "tcp"],
            pass_fds=[tells],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(tells)
        with os.fdopen(told) as answer:
            number = answer.readline().strip()
        assert number, "Xvfb did not start"
        self.display = f":{number}"

    def do(self, *words: object) -> None:
        """Let ``xdotool`` do something; it returns when the server has done it."""
        subprocess.run(
            ["xdotool", *map(str, words)],
            check=True,
            env={**os.environ, "DISPLAY": self.display},
            timeout=PATIENCE_S,
        )

    def picture(self) -> Image.Image:
        """Return what a monitor would show."""
        return ImageGrab.grab(xdisplay=self.display)

    def close(self) -> None:
        """Switch it off."""
        self._server.terminate()
        self._server.wait(PATIENCE_S)


class Program:
    """``main.py WORDS…`` on a screen, a hand with a mouse, and two hands on a keyboard."""

    def __init__(self, screen: Screen, folder: Path, *words: object) -> None:
        """Start it, and wait until it can be used; its own files go into a folder."""
        self.screen = screen
        self._log = folder / "errors.log"
        folder.mkdir(parents=True, exist_ok=True)
        hidden = {"WAYLAND_DISPLAY", "SDL_VIDEODRIVER", "SDL_AUDIODRIVER"}
        own = {"DISPLAY": screen.display, "LIBGL_ALWAYS_SOFTWARE": "1", "SDL_AUDIODRIVER": "dummy"}
        own |= {f"XDG_{kind.upper()}_HOME": str(folder / kind) for kind in ("state", "cache")}
        with self._log.open("wb") as log:
            self._process = subprocess.Popen(
                [sys.executable, ROOT / "tests" / "support" / "witness.py", *map(str, words)],
                cwd=ROOT,
                env={k: v for k, v in os.environ.items() if k not in hidden} | own,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
            )
        try:
            self.ask("state", patience_s=START_S)
        except BaseException:
            self._kill()
            raise

    # --- eyes -------------------------------------------------------------------------------------

    def ask(self, what: str, *about: object, patience_s: float = PATIENCE_S) -> Any:
        """Ask the witness; by then all that was done has arrived."""
        pipes = self._process.stdin, self._process.stdout
        assert pipes[0] is not None
        assert pipes[1] is not None
        print(json.dumps({"ask": what, "about": about}), file=pipes[0], flush=True)
        ready, _, _ = select.select([pipes[1]], [], [], patience_s)
        answer = pipes[1].readline() if ready else ""
        assert answer, f"no answer to {what} {about}: {self.errors()}"
        return json.loads(answer)

    def see(self) -> Seen:
        """Return what the program is at."""
        return self.ask("state")

    def until(self, holds: Callable[[Seen], bool]) -> Seen:
        """Wait until something holds; return what is seen then."""
        end_s = time.monotonic() + PATIENCE_S
        while not holds(seen := self.see()):
            assert time.monotonic() < end_s, f"waited in vain: {seen}"
            time.sleep(0.02)
        return seen

    def shot(self, name: str) -> Image.Image:
        """Leave a picture of the screen for a person to look at, and return it."""
        self.see()
        picture = self.screen.picture()
        assert len(picture.getcolors(1 << 24)) > 50, "there is nothing on the screen"
        PICTURES.mkdir(parents=True, exist_ok=True)
        picture.save(PICTURES / f"{name}.png")
        return picture

    def errors(self) -> str:
        """Return what the program has complained about."""
        return self._log.read_text(encoding="utf-8")

    # --- hands ------------------------------------------------------------------------------------

    def click(self, at: PointPx) -> None:
        """Press the mouse's first button, let go, and see what comes of it."""
        self.screen.do(*_to(at), "mousedown", 1, "sleep", _HELD_S, "mouseup", 1)
        self.see()

    def pull(self, start: PointPx, end: PointPx, *then: str, button: int = 1) -> None:
        """Move the mouse with a button held down, quicker than a frame, and press keys at once."""
        middle = tuple((a + b) / 2 for a, b in zip(start, end, strict=True))
        moves = (*_to(middle), *_to(end))
        keys = ("key", *then) if then else ()
        self.screen.do(*_to(start), "mousedown", button, *moves, "mouseup", button, *keys)
        self.see()

    def wheel(self, at: PointPx, notches: int) -> None:
        """Turn the wheel: away from the hand, or if negative towards it."""
        self.screen.do(*_to(at), "click", "--repeat", abs(notches), 4 if notches > 0 else 5)

    def keys(self, *names: str) -> None:
        """Press keys, one after the other; ``ctrl+s`` holds one while another is pressed."""
        self.screen.do("key", "--delay", 12, *names)

    def type(self, text: str) -> None:
        """Write on the keyboard."""
        self.screen.do("type", "--delay", 8, text)

    def press(self, *control_ids: str) -> None:
        """Click on what shows a control."""
        for control_id in control_ids:
            self.click(self.find(control_id))

    def find(self, control_id: str) -> PointPx:
        """Return where a control is."""
        at = self.ask("control", control_id)
        assert at is not None, f"{control_id} is not there: {self.see()['controls']}"
        return tuple(at)

    def end(self) -> None:
        """Ask it to end, as whoever switches the machine off: it goes without complaint."""
        self._process.terminate()
        try:
            self._process.communicate(timeout=PATIENCE_S)
        finally:
            self._kill()
        assert self._process.returncode == 0, self.errors()
        assert "Traceback" not in self.errors(), self.errors()

    def _kill(self) -> None:
        self._process.kill()
        self._process.communicate()


def _to(at: Iterable[float]) -> tuple[object, ...]:
    x, y = at
    return ("mousemove", round(x), round(y))
