"""Small tools that turn many alike things into few short columns."""

from collections.abc import Iterable, Sequence

from maps.model import Name, Point

PHONE_LANGUAGES = ("ko", "en", "ja", "zh-Hans", "vi", "mn", "fil", "es", "ms")
"""The languages of the phone page, in the order in which the hand-off format numbers them."""

_KEPT_TAGS = frozenset((*PHONE_LANGUAGES, *(tag.split("-", 1)[0] for tag in PHONE_LANGUAGES)))


def centimetres(value_m: float) -> int:
    """Return whole centimetres, the phone's unit of length."""
    return round(value_m * 100)


def decimetres(value_m: float) -> int:
    """Return whole decimetres, fine enough for what is only drawn."""
    return round(value_m * 10)


def deltas(values: Iterable[int]) -> list[int]:
    """Return the first value, then each difference to the one before: neighbours are small."""
    result: list[int] = []
    previous = 0
    for value in values:
        result.append(value - previous)
        previous = value
    return result


def line_deltas(points: Sequence[Point], start: Point, unit_per_m: int) -> list[int]:
    """Return dx, dy, dx, dy, … of `points`, the first relative to `start`."""
    result: list[int] = []
    x, y = round(start[0] * unit_per_m), round(start[1] * unit_per_m)
    for px, py in points:
        next_x, next_y = round(px * unit_per_m), round(py * unit_per_m)
        result += (next_x - x, next_y - y)
        x, y = next_x, next_y
    return result


def sparse(values: Iterable[object]) -> list[list[object]]:
    """Return [position, value] of each value that is there."""
    return [[index, value] for index, value in enumerate(values) if value is not None]


class NameTable:
    """Each distinct name once; everything else refers to its number, 0 being no name."""

    def __init__(self) -> None:
        """Start with the empty name alone."""
        self._number_by_name: dict[tuple[str, tuple[tuple[str, str], ...]], int] = {("", ()): 0}

    def number(self, name: Name) -> int:
        """Return the number of a name, cut down to the languages that the phone speaks."""
        kept = tuple((tag, text) for tag, text in name.by_language if tag in _KEPT_TAGS)
        key = (name.local, kept)
        return self._number_by_name.setdefault(key, len(self._number_by_name))

    def rows(self) -> list[str | list[object]]:
        """Return the names: the local text alone, or that and the texts by language."""
        return [
            [local, dict(by_language)] if by_language else local
            for local, by_language in self._number_by_name
        ]
