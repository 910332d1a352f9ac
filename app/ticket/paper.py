"""The paper: how many dots a line has, and how large things are on it. Pure.

203 dots an inch is what ticket printers have: 8 dots a millimetre.
"""

from dataclasses import dataclass

DOTS_PER_MM = 8.0

DOTS = {58: 384, 80: 576}
"""Printed dots by the width of the paper in mm: 48 and 72 mm of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """One kind of ticket. Sizes are dots; those of text are font sizes (28 dots are 10 points)."""

    width_mm: int = 80
    is_large: bool = False
    """Large print: nothing below 16 points."""

    @property
    def dots(self) -> int:
        """Dots of a line."""
        return DOTS[self.width_mm]

    @property
    def is_narrow(self) -> bool:
        """Whether there is no room for words beside a pictogram."""
        return self.is_large and self.width_mm == 58

    @property
    def body(self) -> int:
        """What has to be read."""
        return 46 if self.is_large else 28 if self.width_mm == 58 else 33

    @property
    def caption(self) -> int:
        """What may be read."""
        return 46 if self.is_large else 23 if self.width_mm == 58 else 27

    @property
    def title(self) -> int:
        """The destination."""
        return 68 if self.is_large else 50 if self.width_mm == 58 else 66

    @property
    def totals(self) -> int:
        """How long, how far."""
        return 54 if self.is_large else 40 if self.width_mm == 58 else 48

    @property
    def sign(self) -> int:
        """Edge of a maneuver's pictogram."""
        return 72 if self.is_large else 52 if self.width_mm == 58 else 64

    @property
    def gap(self) -> int:
        """Between things that belong together; those that do not are twice as far apart."""
        return 14 if self.is_large or self.width_mm == 80 else 10

    @property
    def map_heights(self) -> tuple[int, int]:
        """The lowest and the highest map of a level."""
        return round(self.dots * 0.42), round(self.dots * (0.85 if self.width_mm == 58 else 0.7))

    @property
    def route(self) -> int:
        """Width of the way on a map."""
        return 11 if self.is_large else 9
