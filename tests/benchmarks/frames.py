"""Frames: what the map costs beside a bare canvas of as many vertices, and what rest costs."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from app.flow.events import DestinationChosen, ProfileChosen, Started, StartOverChosen
from app.kiosk import Kiosk
from maps.model import PlaceKind
from routing.route import Route
from tests.benchmarks.timing import Figures, figures, take_turns
from tests.support.tree import ROOT

_ROUNDS = 40
_REST_S = 20.0
_WARM_S = 6.0


def told(site: Path, table: Callable[[str, str, dict[str, Figures]], str]) -> str:
    """Return the sections about frames."""
    return (
        "\n".join(table(title, _WORDS[title], measured) for title, measured in moving(site).items())
        + "\n"
        + table("At rest", _WORDS["At rest"], resting(site))
    )


_BARE = "bare Kivy canvas, as many vertices"
_WORDS = {
    "Panning": "A frame of the map moved by a third of its view: meshes, names, signs, north arrow and scale "
    "bar placed anew and drawn, beside a bare canvas with as many vertices in plain meshes and as many "
    "textured rectangles, which only moves its matrix. Aim: at most 1.5 times.",
    "Switching levels": "The same for another level of the map. Aim: at most 1.5 times.",
    "Drawing a route": "The same for a map with a route, which the bare canvas draws as one more mesh. Aim: at "
    "most 1.5 times.",
    "At rest": "Processor time in twenty seconds in which nobody does anything, of processes side by side: the "
    "kiosk on its first screen, and a Kivy window with nothing in it. No frame is drawn, as a test counts. "
    "Aim: at most 1.2 times.",
}


def moving(site: Path) -> dict[str, dict[str, Figures]]:
    """Measure frames of the map and of a bare canvas, taking turns."""
    from app.front import assemble
    from app.site import read_site

    settings = read_site(site.read_bytes(), name=site.name, folder=site.parent)
    with tempfile.TemporaryDirectory() as state:
        kiosk, desk = assemble(settings, offscreen=True, state_folder=Path(state))
        try:
            return _moving(kiosk)
        finally:
            desk.close()
            kiosk.close()


def _moving(kiosk: Kiosk) -> dict[str, dict[str, Figures]]:
    from kivy.clock import Clock as FrameClock
    from kivy.core.window import Window

    from app.mapview.picture import panned, picture_of_level

    FrameClock.usleep = lambda _microseconds: None
    stage = Window.children[0]
    while not kiosk.is_ready or stage.prepare_next():
        _draw()
    _show_a_route(kiosk)
    shown_map: Any = stage._map.widget
    picture = shown_map._picture
    station = kiosk.world.station
    levels = [level.id for level in station.levels]
    pictures = [picture_of_level(station, each, here=picture.here) for each in levels]
    bare = Bare(shown_map)
    turn = {"pan": 0, "level": 0, "bare": 0}

    def pan() -> None:
        turn["pan"] += 1
        shown_map.show(panned(pictures[0], right=(1, -1)[turn["pan"] % 2], up=0))
        _draw()

    def switch() -> None:
        turn["level"] += 1
        shown_map.show(pictures[turn["level"] % len(pictures)])
        _draw()

    def route() -> None:
        shown_map.show(picture)
        _draw()

    work = {
        "Panning": (pan, bare.pan),
        "Switching levels": (switch, bare.switch),
        "Drawing a route": (route, bare.route),
    }
    found = {}
    for title, (ours, theirs) in work.items():
        for each in pictures if title == "Switching levels" else [pictures[0], picture]:
            shown_map.show(each)
            bare.remember(each.level)
        bare.take(stage)
        bare_figures = _alone(theirs)
        bare.leave(stage)
        ours_figures = _alone(ours)
        bare.take(stage)
        again = _alone(theirs)
        bare.leave(stage)
        found[title] = {_BARE: _joined(bare_figures, again), "the map": ours_figures}
    return found


def _alone(work: Callable[[], None]) -> Figures:
    return take_turns({"": work}, _ROUNDS // 2)[""]


def _joined(one: Figures, other: Figures) -> Figures:
    """Return two halves of one candidate as one: before and after the other candidate."""
    return Figures(
        (one.median_ms + other.median_ms) / 2,
        max(one.p99_ms, other.p99_ms),
        one.samples + other.samples,
    )


def _show_a_route(kiosk: Kiosk) -> None:
    """Go to the farthest platform that can be reached: the longest route there is."""
    station = kiosk.world.station
    places = [p for p in station.places if p.kind is PlaceKind.PLATFORM and p.nodes]
    best = max(places, key=lambda place: _length(kiosk, place.id))
    _length(kiosk, best.id)
    for _ in range(20):  # what is told a moment later comes between frames
        _draw()


def _length(kiosk: Kiosk, place: Any) -> float:
    for event in (StartOverChosen(), Started(), DestinationChosen(place), ProfileChosen("walking")):
        kiosk.dispatch(event)
    answer = kiosk.session.answer
    return answer.distance_m if isinstance(answer, Route) else 0.0


class Bare:
    """A widget that draws what a map draws, and knows nothing: plain meshes and rectangles."""

    def __init__(self, shown_map: Any) -> None:
        from kivy.graphics import InstructionGroup, MatrixInstruction, PopMatrix, PushMatrix
        from kivy.uix.widget import Widget

        self._map = shown_map
        self._groups: dict[Any, Any] = {}
        self._signs: dict[Any, Any] = {}
        self._turns = 0
        self.widget = Widget(size_hint=(None, None), pos=shown_map.pos, size=shown_map.size)
        self._matrix = MatrixInstruction()
        self._meshes, self._upright = InstructionGroup(), InstructionGroup()
        canvas = self.widget.canvas
        for each in (PushMatrix(), self._matrix, self._meshes, PopMatrix(), self._upright):
            canvas.add(each)

    def remember(self, level: Any) -> None:
        """Take over what the map has just drawn of a level: its vertices, its textures."""
        from kivy.graphics import Color, InstructionGroup, Rectangle

        group, signs = InstructionGroup(), InstructionGroup()
        group.add(Color(0.9, 0.9, 0.9, 1))
        for mesh in _plain_meshes(self._map):
            group.add(mesh)
        for each in _rectangles(self._map._upright):
            signs.add(Color(1, 1, 1, 1))
            signs.add(Rectangle(texture=each.texture, pos=each.pos, size=each.size))
        self._groups[level], self._signs[level] = group, signs
        self._show(level)

    def _show(self, level: Any) -> None:
        self._meshes.clear()
        self._upright.clear()
        self._meshes.add(self._groups[level])
        self._upright.add(self._signs[level])

    def take(self, stage: Any) -> None:
        """Stand where the map stands."""
        self._parent = self._map.parent
        self._parent.remove_widget(self._map)
        self._parent.add_widget(self.widget, index=len(self._parent.children))
        _draw()

    def leave(self, stage: Any) -> None:
        """Give the map its place back."""
        self._parent.remove_widget(self.widget)
        self._parent.add_widget(self._map, index=len(self._parent.children))
        _draw()

    def pan(self) -> None:
        """Move by the matrix alone."""
        from kivy.graphics.transformation import Matrix

        self._turns += 1
        self._matrix.matrix = Matrix().translate((0, 40)[self._turns % 2], 0, 0)
        _draw()

    def switch(self) -> None:
        """Show another level's vertices."""
        self._turns += 1
        self._show(list(self._groups)[self._turns % len(self._groups)])
        _draw()

    def route(self) -> None:
        """Show the vertices of the level with the route."""
        self._show(next(reversed(self._groups)))
        _draw()


def _plain_meshes(shown_map: Any) -> Iterator[Any]:
    """Yield the map's triangles as plain meshes: positions on the glass, widened as they are drawn."""
    from kivy.graphics import Mesh

    from routing.arrays import np

    camera = shown_map.camera
    matrix = np.array(shown_map._meshes["map_mat"].get(), np.float64).reshape(4, 4)
    for mesh in _meshes_in(shown_map._meshes):
        data = np.array(mesh.vertices, np.float32).reshape(-1, 16)
        half = (
            np.maximum(data[:, 11] * camera.px_per_m, data[:, 12] * (data[:, 4] != 0)) + data[:, 13]
        )
        along = data[:, 2:4].astype(np.float64) @ matrix[:2, :2] / camera.px_per_m
        at = data[:, :2].astype(np.float64) @ matrix[:2, :2] + matrix[3, :2]
        across = np.stack((-along[:, 1], along[:, 0]), axis=1)
        at += along * (data[:, 4] * half)[:, None] + across * (data[:, 5] * half)[:, None]
        plain = np.zeros((len(at), 4), np.float32)
        plain[:, :2] = at
        yield Mesh(
            vertices=plain.ravel(), indices=np.array(mesh.indices, np.uint16), mode="triangles"
        )


def _meshes_in(group: Any) -> Iterator[Any]:
    from kivy.graphics import InstructionGroup, Mesh

    for each in group.children:
        if isinstance(each, Mesh):
            yield each
        elif isinstance(each, InstructionGroup):
            yield from _meshes_in(each)


def _rectangles(group: Any) -> list[Any]:
    from kivy.graphics import Rectangle

    return [each for each in group.children if isinstance(each, Rectangle)]


def _draw() -> None:
    """Draw a frame and wait until the renderer has finished it."""
    from kivy.base import EventLoop
    from kivy.core.window import Window
    from kivy.graphics.opengl import glFinish

    Window.canvas.ask_update()
    EventLoop.idle()
    glFinish()


# --- rest -----------------------------------------------------------------------------------------


def resting(site: Path) -> dict[str, Figures]:
    """Measure the processor time of two processes in which nothing happens, side by side."""
    with tempfile.TemporaryDirectory() as state:
        environment = {**os.environ, "XDG_STATE_HOME": state, "XDG_CACHE_HOME": state}
        scripts = {
            "Kivy window with nothing in it": ["tests/benchmarks/rest_empty.py"],
            "kiosk at rest": ["tests/endurance/running_kiosk.py", str(site)],
        }
        running = {
            name: subprocess.Popen(
                [sys.executable, str(ROOT / words[0]), *words[1:]],
                env=environment,
                stdout=subprocess.PIPE,
            )
            for name, words in scripts.items()
        }
        try:
            for process in running.values():
                assert process.stdout is not None
                process.stdout.readline()  # ready
            _wait_until_quiet(list(running.values()))
            spent: dict[str, list[float]] = {name: [] for name in running}
            for _ in range(4):
                before = {name: _cpu_s(process.pid) for name, process in running.items()}
                time.sleep(_REST_S / 4)
                for name, process in running.items():
                    spent[name].append(1000 * (_cpu_s(process.pid) - before[name]))
        finally:
            for process in running.values():
                process.kill()
                process.wait()
    return {name: figures(times) for name, times in spent.items()}


def _wait_until_quiet(processes: list["subprocess.Popen[bytes]"]) -> None:
    """Wait until nothing is prepared any more: two seconds without much to do."""
    while True:
        before = [_cpu_s(process.pid) for process in processes]
        time.sleep(_WARM_S / 3)
        after = [_cpu_s(process.pid) for process in processes]
        if max(b - a for a, b in zip(before, after, strict=True)) < 0.2 * _WARM_S / 3:
            return


def _cpu_s(pid: int) -> float:
    """Return the processor time of all threads, in nanoseconds' steps (proc_pid_schedstat(5))."""
    tasks = Path(f"/proc/{pid}/task").glob("*/schedstat")
    return sum(int(task.read_text(encoding="ascii").split()[0]) for task in tasks) / 1e9
