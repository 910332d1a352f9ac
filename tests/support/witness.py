"""The program as people start it, and somebody who looks over its shoulder and tells what is where.

``witness.py WORDS…`` is ``main.py WORDS…``, to its end. Questions come in as lines of JSON, answers go out
as such: where on the screen something is, and what the program takes for true. Nothing can be done
through it: hands and keys come through the X server (`tests/support/real_screen.py`).
"""

import json
import runpy
import sys
import threading
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
_FRAMES = 3
"""So many frames pass before an answer: what a hand did before the question has arrived by then."""


class EditorWitness:
    """Looks at an editor."""

    def __init__(self, editor: Any, stage: Any) -> None:
        self._editor, self._stage = editor, stage

    def state(self) -> dict[str, Any]:
        """Return what the editor is at."""
        state, map_px = self._editor.state, self._stage.map
        rows_px, seen_px = self._stage.panel_px
        return {
            "station": state.station.id,
            "chosen": state.chosen.id if state.chosen is not None else None,
            "level": state.level,
            "tool": state.tool.name,
            "typing": state.typing.text if state.typing is not None else None,
            "dialog": state.dialog.name,
            "notice": state.notice.message if state.notice is not None else None,
            "is_changed": state.is_changed,
            "is_comparing": state.releasing.is_busy,
            "px_per_m": state.view.px_per_m,
            "map_px": [map_px.x, self._top(map_px.top), map_px.width, map_px.height],
            "panel_px": [rows_px, seen_px],
            "controls": [control.id for control in self._editor.shown.controls()],
        }

    def control(self, control_id: str) -> list[float] | None:
        """Return where a control is; None: nowhere on the screen."""
        try:
            x, y = self._editor.locate(control_id)
        except KeyError:
            return None
        return [x, self._top(y)]

    def point(self, *position_m: float) -> list[float]:
        """Return where a point of the map is, also beyond the edge."""
        x, y = self._stage.map.to_px(position_m)
        return [x, self._top(y)]

    def _top(self, y: float) -> float:
        """Count from the top, as X does."""
        return self._stage.height - y


class KioskWitness:
    """Looks at a kiosk."""

    def __init__(self, kiosk: Any) -> None:
        self._kiosk = kiosk

    def state(self) -> dict[str, Any]:
        """Return what is on the glass, and what is closed."""
        kiosk = self._kiosk
        answer = kiosk.session.answer
        return {
            "screen": str(kiosk.session.screen),
            "language": kiosk.session.language,
            "focus": kiosk.shown.focus,
            "controls": [action.id for row in kiosk.shown.rows for action in row],
            "closed": sorted(kiosk.world.out_of_service()),
            "lifts": list(getattr(answer, "elevators", ())),
            "typed": kiosk.session.typed,
        }

    def control(self, control_id: str) -> list[float] | None:
        """Return where something that can be pressed is; None: nowhere on the screen."""
        from kivy.core.window import Window

        try:
            x, y = self._kiosk.locate(control_id)
        except KeyError:
            return None
        return [x, Window.height - y]


def _answer(witness: EditorWitness | KioskWitness, question: dict[str, Any]) -> None:
    """Answer a question once some frames have passed."""
    from kivy.clock import Clock

    def later(frames: int) -> None:
        if frames:
            Clock.schedule_once(lambda _dt: later(frames - 1), 0)
            return
        found = getattr(witness, question["ask"])(*question.get("about", ()))
        print(json.dumps(found), flush=True)

    later(_FRAMES)


def _listen(witness: EditorWitness | KioskWitness) -> None:
    """Hear questions until nobody asks any more."""

    def hear() -> None:
        for line in sys.stdin:
            _answer(witness, json.loads(line))

    threading.Thread(target=hear, daemon=True).start()


def _watch(word: str) -> None:
    """Let the front door of a command tell what it has opened."""
    from app import edit_front, front

    door = edit_front if word == "edit" else front
    assemble = door.assemble

    def assembled(*words: Any, **facts: Any) -> tuple[Any, Any]:
        opened, other = assemble(*words, **facts)
        _listen(EditorWitness(opened, other) if word == "edit" else KioskWitness(opened))
        return opened, other

    door.assemble = assembled


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    sys.argv[0] = str(ROOT / "main.py")
    _watch(sys.argv[1])
    runpy.run_path(sys.argv[0], run_name="__main__")
