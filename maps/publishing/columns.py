"""Small tools that turn many alike things into few short columns."""

from collections.abc import Iterable, Sequence

from maps.model import NO_NAME, Name, Point
from maps.naming import NameWriter, shown


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
    """Each distinct name once; everything else refers to its number, 0 being no name.

    Names that differ only in languages the phone does not speak keep numbers of their own: where
    the kiosk tells two ways apart by their names, the phone does too.
    """

    def __init__(self, writers: Iterable[NameWriter]) -> None:
        """Start with the empty name alone; each name is written as these write it."""
        self._writers = tuple(writers)
        self._number_by_name: dict[Name, int] = {NO_NAME: 0}

    def number(self, name: Name) -> int:
        """Return the number of a name."""
        return self._number_by_name.setdefault(name, len(self._number_by_name))

    def rows(self) -> list[str | list[object]]:
        """Return the names: as the sign has it alone, or that and the other texts by languages.

        The languages that share a text share its key, with spaces between them.
        """
        rows: list[str | list[object]] = []
        for name in self._number_by_name:
            local = shown(name.as_written)
            tags: dict[str, list[str]] = {}
            for writer in self._writers:
                text = writer.written(name)
                if text and text != local:
                    tags.setdefault(text, []).append(writer.language)
            others = {" ".join(sharing): text for text, sharing in tags.items()}
            rows.append([local, others] if others else local)
        return rows
