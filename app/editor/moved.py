"""What became of where a thing lies, in words: points moved, how far, how long it is. Pure."""

from typing import Any

from app.text.measures import decimal_words
from app.text.phrasebook import Phrasebook
from maps.editing import line_change, ring_area_m2
from maps.model.geometry import distance_m

PLACED = {"position", "line", "outer", "holes"}
"""Fields that say where a thing lies; parts of them come behind a point: ``line.inner``."""


def is_placed(field: str) -> bool:
    """Say whether a field says where a thing lies."""
    return field.partition(".")[0] in PLACED


def moved_words(field: str, before: Any, after: Any, book: Phrasebook) -> str:
    """Say what became of where a thing lies.

    Args:
        field: which part of it is asked about.
        before: the whole thing as it was.
        after: the whole thing as it is; None: it is gone.
        book: the words.
    """
    if after is None:
        return book.say("editor-change-gone")
    match field.partition("."):
        case ("position", _, _):
            return _by(before.position, after.position, book)
        case ("line", _, "first"):
            return _by(before.line[0], after.line[0], book)
        case ("line", _, "last"):
            return _by(before.line[-1], after.line[-1], book)
        case ("line", _, _):
            return _line(before.line, after.line, book)
        case ("outer", _, _):
            return _ring(before.outer, after.outer, book)
        case _:
            return _holes(before.holes, after.holes, book)


def _by(was: Any, now: Any, book: Phrasebook) -> str:
    if was == now:
        return book.say("editor-merge-same")
    return book.say(
        "editor-moved-by", distance=decimal_words(distance_m(was, now), book.decimal, 2)
    )


def _line(was: Any, now: Any, book: Phrasebook) -> str:
    if was == now:
        return book.say("editor-merge-same")
    change = line_change(was, now)
    lengths = {
        "before": decimal_words(change.before_m, book.decimal),
        "after": decimal_words(change.after_m, book.decimal),
    }
    return f"{_points(was, now, book)} · {book.say('editor-moved-length', **lengths)}"


def _ring(was: Any, now: Any, book: Phrasebook) -> str:
    if was == now:
        return book.say("editor-merge-same")
    sizes = {
        "before": decimal_words(ring_area_m2(was), book.decimal),
        "after": decimal_words(ring_area_m2(now), book.decimal),
    }
    return f"{_points(was, now, book)} · {book.say('editor-moved-area', **sizes)}"


def _holes(was: Any, now: Any, book: Phrasebook) -> str:
    if was == now:
        return book.say("editor-merge-same")
    return book.say("editor-moved-holes", before=str(len(was)), after=str(len(now)))


def _points(was: Any, now: Any, book: Phrasebook) -> str:
    change = line_change(was, now)
    parts: list[str] = []
    if change.moved:
        far = decimal_words(change.farthest_m, book.decimal, 2)
        parts.append(book.say("editor-moved-points", count=change.moved, distance=far))
    if change.added:
        parts.append(book.say("editor-moved-added", count=change.added))
    if change.removed:
        parts.append(book.say("editor-moved-removed", count=change.removed))
    return " · ".join(parts)
