"""The kiosk itself: how long from a touch to the drawn route, and how long to start."""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.timing import Figures, figures, take_turns

_HERE = Path(__file__).parent
_START_ROUNDS = 7
_TOUCHES = 24


def starting(site: Path) -> dict[str, Figures]:
    """Measure whole processes from their start to the first frame."""
    # both find their compiled bytecode, as on any machine that has started them before
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    with tempfile.TemporaryDirectory() as state:

        def run(script: str, *words: str) -> None:
            command = [sys.executable, str(_HERE / script), *words]
            subprocess.run(command, check=True, capture_output=True, env=environment)

        return take_turns(
            {
                "Kivy window with one label": lambda: run("start_label.py"),
                "kiosk": lambda: run("start_kiosk.py", str(site), state),
            },
            rounds=_START_ROUNDS,
        )


def touching(site: Path) -> dict[str, Figures]:
    """Measure from the finger lifting off the profile to the route's frame being drawn.

    Every fourth platform in reach is asked for, by both profiles in turn. Drawing is waited for
    (``glFinish``); a frame of nothing but the same screen again is measured beside it.
    """
    from app.flow.events import DestinationChosen, ProfileChosen
    from app.flow.session import ScreenId
    from app.front import assemble
    from app.site import read_site
    from maps.model import PlaceKind

    settings = read_site(site.read_bytes(), name=site.name, folder=site.parent)
    with tempfile.TemporaryDirectory() as state:
        kiosk, desk = assemble(settings, offscreen=True, state_folder=Path(state))
        from kivy.base import EventLoop
        from kivy.core.window import Window
        from kivy.graphics.opengl import glFinish

        def frame() -> float:
            begin = time.perf_counter()
            Window.canvas.ask_update()
            EventLoop.idle()
            glFinish()
            return (time.perf_counter() - begin) * 1000

        places = [p for p in desk.station.places if p.kind is PlaceKind.PLATFORM and p.nodes]
        work_ms: list[float] = []
        frame_ms: list[float] = []
        for turn in range(_TOUCHES):
            kiosk.dispatch(DestinationChosen(places[turn * 4 % len(places)].id))
            frame()
            begin = time.perf_counter()
            kiosk.dispatch(ProfileChosen("walking" if turn % 2 else "wheelchair"))
            frame()
            work_ms.append((time.perf_counter() - begin) * 1000)
            frame_ms.append(frame())
            if kiosk.session.screen not in {ScreenId.ROUTE, ScreenId.NO_WAY}:
                message = f"the touch led to {kiosk.session.screen}"
                raise RuntimeError(message)
        desk.close()
    return {
        "touch to drawn route": figures(work_ms[4:]),
        "the same screen drawn again": figures(frame_ms[4:]),
    }
