"""What a finger that pushes or pulls costs in the editor, beside the kiosk's own frame.

Both show the same map, level and scale in windows of one size, in one process and in turn.
"""

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.benchmarks.timing import Figures, figures

_BLOCKS = 4
_FRAMES = 14
_FIRST = 4


def dragging(path: Path) -> dict[str, Figures]:
    """Measure frames while the map is pushed and while a node is pulled, in turn with the kiosk."""
    from app.editor.events import Chose, Pulled, Viewed
    from app.editor.state import View
    from app.station_files import load_station
    from maps.editing import Collection, Ref
    from tests.support.desk import SIZE_PX, EditorAtDesk
    from tests.support.ui import Ui  # opens the window

    ui, station = Ui(SIZE_PX), load_station(path)
    with tempfile.TemporaryDirectory() as folder:
        desk = EditorAtDesk(ui, Path(folder), station)
        level = desk.state.level
        node = next(n for n in desk.station.nodes if n.level == level)
        desk.show(node.position, level, 4.0)
        desk.editor.dispatch(Chose(Ref(Collection.NODES, node.id)))
        ui.advance(2)
        x, y = node.position
        kiosk = _kiosk_map(station, SIZE_PX)

        def moved(turn: int) -> None:
            kiosk.show(MapPicture(level=level, view=((x + turn * 0.7, y), 4.0)))

        def pushed(turn: int) -> None:
            desk.editor.dispatch(Viewed(View(centre=(x + turn * 0.7, y), px_per_m=4.0)))

        def pulled(turn: int) -> None:
            desk.editor.dispatch(Pulled((x, y), (x + turn * 0.3, y + 0.2 * turn), 3.0))

        from app.mapview.picture import MapPicture

        found: dict[str, list[float]] = {}
        for turn in range(_BLOCKS):
            for what, root, change in (
                ("kiosk: the same map moved", kiosk, moved),
                ("editor: the map is pushed", desk.stage, pushed),
                ("editor: a node is pulled", desk.stage, pulled),
            ):
                for child in ui.window.children[:]:
                    ui.window.remove_widget(child)
                ui.window.add_widget(root)
                frames = _frames(ui, lambda n, turn=turn, change=change: change(turn * 50 + n))
                found.setdefault(what, []).extend(frames)
        desk.close()
        ui.close()
    return {what: figures(each) for what, each in found.items()}


def _kiosk_map(station: Any, size_px: tuple[int, int]) -> Any:
    """The kiosk's map widget, as large as the editor's whole window."""
    from app.editor.stage import theme_for
    from app.mapview.canvas import MapWidget

    return MapWidget(
        station,
        theme_for(size_px),
        lambda place: place.name.local,
        lambda each: each.id,
        size_hint=(None, None),
        size=size_px,
    )


def _frames(ui: Any, change: Callable[[int], None]) -> list[float]:
    from kivy.graphics.opengl import glFinish

    measured: list[float] = []
    for turn in range(_FRAMES):
        begin_s = time.perf_counter()
        change(turn)
        ui.window.canvas.ask_update()
        ui.pump()
        glFinish()
        measured.append((time.perf_counter() - begin_s) * 1000)
    return measured[_FIRST:]


def in_its_own_process(path: Path) -> dict[str, Figures]:
    """Measure in a process whose window has the size of a desk."""
    words = [sys.executable, "-m", "tests.benchmarks.editor", str(path)]
    said = subprocess.run(words, check=True, capture_output=True, text=True).stdout
    return {what: Figures(**found) for what, found in json.loads(said.splitlines()[-1]).items()}


if __name__ == "__main__":
    print(json.dumps({w: vars(f) for w, f in dragging(Path(sys.argv[1])).items()}))
