"""What a hand is doing on the map: a line that grows, a thing that is pulled, a box. Pure."""

from dataclasses import dataclass

from maps.editing import Ref
from maps.model import LevelId, Point


@dataclass(frozen=True, slots=True, kw_only=True)
class Sketch:
    """A line that is being drawn: its points, and what each of them lies on."""

    points: tuple[Point, ...] = ()
    ends: tuple[Ref | None, ...] = ()
    """What a point was put on (a node, a way), beside each point."""
    levels: tuple[LevelId, ...] = ()
    """On which level each point is: stairs and lifts lead from one to another."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plotting:
    """The next part of a line by numbers, as somebody writes them."""

    length: str = ""
    bearing: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Drag:
    """A thing that is being pulled to another place."""

    ref: Ref
    vertex: int | None
    """Which point of its line; None: the thing itself."""
    at: Point
    is_new: bool = False
    """The line gets one bend more, before the point of that number."""
    turns: bool = False
    """The arrow of a kiosk is pulled round; the kiosk stays."""
    start: Point = (0.0, 0.0)
    """Where a group was, by the thing that the finger has taken hold of."""
    group: tuple[Ref, ...] = ()
    """All that moves by the same way."""

    @property
    def by(self) -> Point:
        """How far a group has come."""
        return (self.at[0] - self.start[0], self.at[1] - self.start[1])


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A box that is drawn round things, from one corner to the other."""

    start: Point
    end: Point

    def holds(self, point: Point) -> bool:
        """Say whether a point is in the box."""
        xs = sorted((self.start[0], self.end[0]))
        ys = sorted((self.start[1], self.end[1]))
        return xs[0] <= point[0] <= xs[1] and ys[0] <= point[1] <= ys[1]


NO_SKETCH = Sketch()
NO_NUMBERS = Plotting()
