"""A line that is drawn: one point more, one less, or no longer. Pure."""

from dataclasses import replace

from app.editor.in_hand import NO_NUMBERS, NO_SKETCH, Sketch
from app.editor.state import EditorState
from maps.editing import Ref
from maps.model import Point


def with_point(state: EditorState, at: Point, on: Ref | None) -> EditorState:
    """Return the state with one point more of what is drawn, on this level."""
    before = state.sketch
    sketch = Sketch(
        points=(*before.points, at), ends=(*before.ends, on), levels=(*before.levels, state.level)
    )
    return replace(state, sketch=sketch, pointer=None, snapped=None, plotting=NO_NUMBERS)


def dropped(state: EditorState) -> EditorState:
    """Return the state without what was being drawn."""
    return replace(state, sketch=NO_SKETCH, pointer=None, snapped=None, plotting=NO_NUMBERS)


def shortened(state: EditorState) -> EditorState:
    """Return the state without the last point of what is drawn."""
    sketch = state.sketch
    shorter = Sketch(points=sketch.points[:-1], ends=sketch.ends[:-1], levels=sketch.levels[:-1])
    return replace(state, sketch=shorter)
