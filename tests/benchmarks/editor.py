"""What a finger that pushes or pulls costs in the editor, beside the kiosk's own frame.

Both show the same map, level and scale in windows of one size, in one process and in turn.
"""

import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.benchmarks.timing import Figures, figures

_FRAMES = 40
_FIRST = 5


def dragging(path: Path) -> dict[str, Figures]:
    """Measure frames while the map is pushed and while a node is pulled."""
    from app.editor.events import Pulled, Viewed
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
        desk.editor.dispatch(_chosen(Ref(Collection.NODES, node.id)))
        ui.advance(2)
        x, y = node.position

        def push(turn: int) -> None:
            desk.editor.dispatch(Viewed(View(centre=(x + turn * 0.7, y), px_per_m=4.0)))

        def pull(turn: int) -> None:
            desk.editor.dispatch(Pulled((x, y), (x + turn * 0.3, y + 0.2 * turn), 3.0))

        pushed, pulled = _frames(ui, push), _frames(ui, pull)
        desk.close()
        ui.close()
    kiosk = _kiosk_map(station, level, (x, y), SIZE_PX)
    return {
        "kiosk: the same map moved": kiosk,
        "editor: the map is pushed": pushed,
        "editor: a node is pulled": pulled,
    }


def _chosen(ref: Any) -> Any:
    from app.editor.events import Chose

    return Chose(ref)


def _kiosk_map(station: Any, level: Any, middle: Any, size_px: tuple[int, int]) -> Figures:
    """The kiosk's map widget as large as the editor's, moved the same way."""
    from app.editor.stage import theme_for
    from app.mapview.canvas import MapWidget
    from app.mapview.picture import MapPicture
    from tests.support.ui import Ui

    ui = Ui(size_px)
    widget = MapWidget(
        station,
        theme_for(size_px),
        lambda place: place.name.local,
        lambda each: each.id,
        size_hint=(None, None),
        size=size_px,
    )
    ui.mount(widget)

    def move(turn: int) -> None:
        view = ((middle[0] + turn * 0.7, middle[1]), 4.0)
        widget.show(MapPicture(level=level, view=view))

    found = _frames(ui, move)
    ui.close()
    return found


def _frames(ui: Any, change: Callable[[int], None]) -> Figures:
    from kivy.graphics.opengl import glFinish

    measured: list[float] = []
    for turn in range(_FRAMES):
        begin_s = time.perf_counter()
        change(turn)
        ui.window.canvas.ask_update()
        ui.pump()
        glFinish()
        measured.append((time.perf_counter() - begin_s) * 1000)
    return figures(measured[_FIRST:])


if __name__ == "__main__":
    largest = Path(__file__).resolve().parents[2] / "assets" / "stations" / "zuerich-hb.json"
    for what, found in dragging(largest).items():
        print(f"{what}: median {found.median_ms:.1f} ms, p99 {found.p99_ms:.1f} ms")
