"""How large words are on the glass, before anything is drawn: widths, lines, heights. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from app.flow.frame import Room
from app.lines import lines_of, widest_px
from app.theme import INK_MM, INK_RATIO, LINE_RATIO, SMALLER, TextSize, ink_mm

_SPARE_RATIO = 1.04
"""Letters are drawn on whole pixels: so much broader than their outlines at most."""

_SPARE_LINE_MM = 0.4
"""A size that a site's distance makes may need a pixel more than its line."""


@dataclass(frozen=True, slots=True)
class Ruler:
    """Measures in millimetres at the scale of a room."""

    room: Room

    def icon_mm(self, value: float) -> float:
        """Return the edge of a pictogram: it grows with the text."""
        return value * self.room.ratio

    def ink_mm(self, size: TextSize) -> float:
        """Return how high a capital letter is."""
        return ink_mm(size, self.room.ratio, self.room.least_ink_mm)

    def font_mm(self, size: TextSize) -> float:
        """Return the font size."""
        return self.ink_mm(size) / INK_RATIO

    def line_mm(self, size: TextSize, lines: int = 1) -> float:
        """Return the height of so many lines."""
        spare = _SPARE_LINE_MM if self.ink_mm(size) == self.room.least_ink_mm else 0.0
        return (self.font_mm(size) * LINE_RATIO + spare) * lines

    def width_mm(self, text: str, size: TextSize, *, is_bold: bool = False) -> float:
        """Return the width of a text on one line."""
        return self.room.breadth(text, is_bold) * self.font_mm(size) * _SPARE_RATIO

    def lines(self, text: str, size: TextSize, width_mm: float, *, is_bold: bool = False) -> int:
        """Return how many lines a text takes in a width."""
        if not text:
            return 0
        room_em = width_mm / (self.font_mm(size) * _SPARE_RATIO)
        return _lines(text, round(room_em, 2), is_bold, self.room.breadth)

    def pieces(
        self,
        text: str,
        size: TextSize,
        width_mm: float,
        most_lines: int,
        *,
        is_bold: bool,
    ) -> tuple[str, ...]:
        """Cut a text where lines end, each piece of so many lines at most."""
        room_em = round(width_mm / (self.font_mm(size) * _SPARE_RATIO), 2)

        def breadth(part: str) -> float:
            return self.room.breadth(part, is_bold)

        lines = [
            line for part in text.split("\n") for line in lines_of(part, room_em, breadth) or [part]
        ]
        starts: list[int] = []
        at = 0
        for number, line in enumerate(lines):
            at = text.index(line, at)
            if number % most_lines == 0:
                starts.append(at)
            at += len(line)
        return tuple(text[a:b].strip() for a, b in pairwise([*starts, len(text)]))

    def is_whole(self, text: str, size: TextSize, width_mm: float, *, is_bold: bool) -> bool:
        """Say whether no word of a text is wider than a line."""
        if self.width_mm(text, size, is_bold=is_bold) <= width_mm:
            return True
        font = self.font_mm(size) * _SPARE_RATIO
        widest = max(
            widest_px(line, lambda part: self.room.breadth(part, is_bold))
            for line in text.split("\n")
        )
        return widest * font <= width_mm

    def height_mm(
        self, text: str, size: TextSize, width_mm: float, *, is_bold: bool = False
    ) -> float:
        """Return the height of a text in a width."""
        return self.line_mm(size, self.lines(text, size, width_mm, is_bold=is_bold))

    def fitting(
        self,
        texts: Iterable[str],
        wanted: TextSize,
        width_mm: float,
        most_lines: int,
        *,
        is_bold: bool,
    ) -> TextSize | None:
        """Return the largest size at which all texts keep their words whole and few lines.

        None: there is none that is as large as the wanted one is without enlargement.
        """
        texts = [text for text in texts if text]
        for size in self.sizes(wanted):
            if all(
                self.is_whole(text, size, width_mm, is_bold=is_bold)
                and self.lines(text, size, width_mm, is_bold=is_bold) <= most_lines
                for text in texts
            ):
                return size
        return None

    def sizes(self, wanted: TextSize) -> tuple[TextSize, ...]:
        """Return a size and the smaller ones that it may fall to, the largest first.

        Enlarged, nothing is smaller than it is without enlargement.
        """
        least_mm = INK_MM[wanted] if self.room.ratio > 1 else INK_MM[TextSize.CAPTION]
        found: list[TextSize] = []
        size: TextSize | None = wanted
        while size is not None and self.ink_mm(size) >= least_mm - 1e-9:
            found.append(size)
            size = SMALLER.get(size)
        return tuple(found)


@lru_cache(maxsize=4096)
def _lines(text: str, room_em: float, is_bold: bool, breadth: object) -> int:  # noqa: FBT001 - private
    def width(part: str) -> float:
        return breadth(part, is_bold)  # type: ignore[operator]

    return sum(len(lines_of(part, room_em, width)) or 1 for part in text.split("\n"))
