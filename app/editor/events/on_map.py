"""What hands do on the map."""

from dataclasses import dataclass

from maps.editing import Ref
from maps.model import Point


@dataclass(frozen=True, slots=True)
class Tapped:
    """The map was tapped at a point; signs stand beside their things and are told apart."""

    at: Point
    reach_m: float
    sign: Ref | None = None
    is_double: bool = False


@dataclass(frozen=True, slots=True)
class Pulled:
    """A finger pulls on the map: it began at one point and is now at another."""

    start: Point
    at: Point
    reach_m: float


@dataclass(frozen=True, slots=True)
class LetGo:
    """The finger that pulled is lifted."""


@dataclass(frozen=True, slots=True)
class Pointed:
    """The pointer is over a point of the map, or has left it."""

    at: Point | None


@dataclass(frozen=True, slots=True)
class SketchEnded:
    """What is being drawn is finished, or not wanted."""

    is_wanted: bool = True


@dataclass(frozen=True, slots=True)
class SketchShortened:
    """The last point of what is being drawn was wrong."""


@dataclass(frozen=True, slots=True)
class AreaSplit:
    """The chosen area is to be split along what was sketched."""
