"""The next part of a line by numbers: so long, in that direction. Pure."""

import itertools
import math
from dataclasses import replace

from app.editor.fields import Entry
from app.editor.kiosks import bearing_to
from app.editor.measures import WrongEntryError, read
from app.editor.outcome import EditorWorld, Outcome
from app.editor.sketching import with_point
from app.editor.state import EditorState, Notice
from maps.model import Point


def plotted(state: EditorState, _world: EditorWorld) -> Outcome:
    """Set the next point of what is drawn where the numbers say."""
    points = state.sketch.points
    if not points or not state.plotting.length.strip():
        return Outcome(state)
    try:
        length_m = read(Entry.METRES, state.plotting.length)
        bearing_deg = bearing_of(state)
    except WrongEntryError as error:
        is_length = error.message != "editor-wrong-degrees"
        text = state.plotting.length if is_length else state.plotting.bearing
        facts = (("text", text[:40]),)
        notice = Notice(message=error.message, facts=facts, is_bad=True)
        return Outcome(replace(state, notice=notice))
    turn, (x, y) = math.radians(bearing_deg), points[-1]
    at = (x + length_m * math.sin(turn), y + length_m * math.cos(turn))
    return Outcome(with_point(state, at, None))


def bearing_of(state: EditorState) -> float:
    """Return the direction of the next part: as it is written, else to the pointer, else on.

    Raises:
        WrongEntryError: what is written is no direction.
    """
    text = state.plotting.bearing.strip()
    if text:
        return float(read(Entry.DEGREES, text))
    points = state.sketch.points
    if state.pointer is not None and state.pointer != points[-1]:
        return bearing_to(points[-1], state.pointer)
    return bearing_to(points[-2], points[-1]) if len(points) > 1 else 0.0


def parts_of(points: tuple[Point, ...]) -> tuple[tuple[float, float], ...]:
    """Return (metres, bearing) of each part of a line."""
    return tuple((math.dist(a, b), bearing_to(a, b)) for a, b in itertools.pairwise(points))
