"""Short notes beside a hand: what it holds on, how long the part is that it draws. Pure."""

import math
from collections.abc import Iterator

from app.editor.state import EditorState
from app.text.phrasebook import Phrasebook
from maps.editing import SnapKind
from maps.model import Point


def marks(state: EditorState, book: Phrasebook) -> tuple[tuple[Point, str], ...]:
    """Return (point, words) of what is to be read beside the hand."""
    return tuple(_marks(state, book))


def _marks(state: EditorState, book: Phrasebook) -> Iterator[tuple[Point, str]]:
    snapped = state.snapped
    if snapped is None:
        return
    kinds = [snapped.kind, *(SnapKind(guide.kind.value) for guide in snapped.guides)]
    word = " · ".join(
        book.say(f"editor-snap-{kind.value}")
        for kind in dict.fromkeys(kinds)
        if kind is not SnapKind.NOTHING
    )
    points, levels = state.sketch.points, state.sketch.levels
    is_drawn = bool(points) and levels[-1] == state.level and state.drag is None
    if is_drawn:
        length = f"{math.dist(points[-1], snapped.point):.2f}"
        words = (
            book.say("editor-mark", word=word, length=length)
            if word
            else book.say("editor-mark-plain", length=length)
        )
        yield snapped.point, words
    elif word:
        yield snapped.point, word
