"""Rectangles cut from rectangles: how a screen is laid out, on one margin and one gap. Pure."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rect:
    """Whole pixels of the window, y upwards."""

    x: int
    y: int
    width: int
    height: int

    @property
    def top(self) -> int:
        """The upper edge."""
        return self.y + self.height

    @property
    def right(self) -> int:
        """The right edge."""
        return self.x + self.width

    def inset(self, across: int, along: int | None = None) -> "Rect":
        """Return this without so many pixels left and right, and above and below."""
        y = across if along is None else along
        return Rect(self.x + across, self.y + y, self.width - 2 * across, self.height - 2 * y)

    def cut_top(self, height: int, gap: int = 0) -> tuple["Rect", "Rect"]:
        """Return the upper part and, a gap below it, the rest."""
        part = Rect(self.x, self.top - height, self.width, height)
        return part, Rect(self.x, self.y, self.width, self.height - height - gap)

    def cut_bottom(self, height: int, gap: int = 0) -> tuple["Rect", "Rect"]:
        """Return the lower part and, a gap above it, the rest."""
        part = Rect(self.x, self.y, self.width, height)
        rest = Rect(self.x, self.y + height + gap, self.width, self.height - height - gap)
        return part, rest

    def cut_left(self, width: int, gap: int = 0) -> tuple["Rect", "Rect"]:
        """Return the left part and, a gap beside it, the rest."""
        part = Rect(self.x, self.y, width, self.height)
        rest = Rect(self.x + width + gap, self.y, self.width - width - gap, self.height)
        return part, rest

    def cut_right(self, width: int, gap: int = 0) -> tuple["Rect", "Rect"]:
        """Return the right part and, a gap beside it, the rest."""
        part = Rect(self.right - width, self.y, width, self.height)
        return part, Rect(self.x, self.y, self.width - width - gap, self.height)

    def columns(self, count: int, gap: int) -> tuple["Rect", ...]:
        """Return equal parts beside each other; what does not divide goes to the last."""
        width = (self.width - gap * (count - 1)) // count
        parts = [Rect(self.x + i * (width + gap), self.y, width, self.height) for i in range(count)]
        last = parts[-1]
        parts[-1] = Rect(last.x, last.y, self.right - last.x, last.height)
        return tuple(parts)

    def rows(self, count: int, gap: int) -> tuple["Rect", ...]:
        """Return equal parts below each other, the uppermost first."""
        height = (self.height - gap * (count - 1)) // count
        return tuple(
            Rect(self.x, self.top - height - i * (height + gap), self.width, height)
            for i in range(count)
        )

    def centred(self, width: int, height: int) -> "Rect":
        """Return a rectangle of that size in the middle of this one."""
        return Rect(
            self.x + (self.width - width) // 2,
            self.y + (self.height - height) // 2,
            width,
            height,
        )
