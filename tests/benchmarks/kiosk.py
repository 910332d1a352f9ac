"""The kiosk itself: how long from a touch to the drawn route, and how long to start."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from app.adapters.system_clock import SystemClock
from app.flow.events import DestinationChosen, Started, StartOverChosen
from app.flow.session import ScreenId
from app.kiosk import Kiosk
from maps.model import PlaceKind, StationMap
from tests.benchmarks.timing import Figures, figures, take_turns

_HERE = Path(__file__).parent
_START_ROUNDS = 7
_TOUCHES = 24
_FIRST_TOUCHES = 4
"""Not counted: they fill what is kept from one visit to the next."""


def starting(site: Path) -> dict[str, Figures]:
    """Measure whole processes from their start to the first frame, and to the map's."""
    # both find their compiled bytecode, as on any machine that has started them before
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    with tempfile.TemporaryDirectory() as state:

        def run(script: str, *words: str) -> None:
            command = [sys.executable, str(_HERE / script), *words]
            subprocess.run(command, check=True, capture_output=True, env=environment)

        return take_turns(
            {
                "Kivy window with one label": lambda: run("start_label.py"),
                "kiosk, to touch": lambda: run("start_kiosk.py", str(site), state, "touch"),
                "kiosk, with its map": lambda: run("start_kiosk.py", str(site), state, "map"),
            },
            rounds=_START_ROUNDS,
        )


class _Clock(SystemClock):
    """The machine's clock, a second later at every touch: none is taken for another's echo."""

    def __init__(self) -> None:
        self.ahead_s = 0.0

    def monotonic_s(self) -> float:
        return super().monotonic_s() + self.ahead_s


def touching(site: Path) -> dict[str, Figures]:
    """Measure from the finger lifting off the profile to the route's frame being drawn.

    Every fourth platform is asked for, by both profiles in turn, with a real touch: it takes the
    way of any finger through the window, once the kiosk has made ready what it makes ready between
    its first frames. Beside it stand the processor time that this took the one thread that is ours
    (the software renderer has its own), and a frame of nothing but the same screen again.
    """
    from app.front import assemble
    from app.site import read_site

    settings = read_site(site.read_bytes(), name=site.name, folder=site.parent)
    with tempfile.TemporaryDirectory() as state:
        clock = _Clock()
        kiosk, desk = assemble(settings, offscreen=True, state_folder=Path(state), clock=clock)
        measured = list(_touches(kiosk, desk.station, clock))[_FIRST_TOUCHES:]
        desk.close()
    all_ms, own_ms, again_ms = zip(*measured, strict=True)
    return {
        "touch to drawn route": figures(list(all_ms)),
        "of it, our own work (processor time)": figures(list(own_ms)),
        "the same screen drawn again": figures(list(again_ms)),
    }


def _touches(
    kiosk: Kiosk, station: StationMap, clock: _Clock
) -> Iterator[tuple[float, float, float]]:
    from kivy.base import EventLoop
    from kivy.clock import Clock as FrameClock
    from kivy.core.window import Window

    from app.adapters.demo import Finger

    FrameClock.usleep = lambda _microseconds: None  # else frames wait for their turn
    while Window.children[0].prepare_next():
        pass
    places = [p for p in station.places if p.kind is PlaceKind.PLATFORM and p.nodes]
    for turn in range(_TOUCHES):
        place = places[turn * 4 % len(places)].id
        for event in (StartOverChosen(), Started(), DestinationChosen(place)):
            kiosk.dispatch(event)
        _draw()
        clock.ahead_s += 1.0
        finger = Finger(kiosk.locate(f"profile:{'walking' if turn % 2 else 'wheelchair'}"))
        EventLoop.post_dispatch_input("begin", finger)
        _draw()  # shows the card pressed
        begin_s, own_begin_s = time.perf_counter(), time.thread_time()
        EventLoop.post_dispatch_input("end", finger)
        _draw()
        own_s, all_s = time.thread_time() - own_begin_s, time.perf_counter() - begin_s
        begin_s = time.perf_counter()
        _draw()
        again_s = time.perf_counter() - begin_s
        if kiosk.session.screen not in {ScreenId.ROUTE, ScreenId.NO_WAY}:
            message = f"the touch led to {kiosk.session.screen}"
            raise RuntimeError(message)
        yield all_s * 1000, own_s * 1000, again_s * 1000


def _draw() -> None:
    """Draw a frame and wait until the renderer has finished it."""
    from kivy.base import EventLoop
    from kivy.core.window import Window
    from kivy.graphics.opengl import glFinish

    Window.canvas.ask_update()
    EventLoop.idle()
    glFinish()
