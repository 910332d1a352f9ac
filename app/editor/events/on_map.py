"""What hands do on the map."""

from dataclasses import dataclass

from maps.editing import Collection, Ref
from maps.model import Point


@dataclass(frozen=True, slots=True)
class Tapped:
    """The map was tapped at a point; signs stand beside their things and are told apart."""

    at: Point
    reach_m: float
    sign: Ref | None = None
    is_double: bool = False
    adds: bool = False
    """It is chosen beside what is chosen, or no longer."""
    is_exact: bool = False
    """Nothing is to lead the hand."""


@dataclass(frozen=True, slots=True)
class Pulled:
    """A finger pulls on the map: it began at one point and is now at another."""

    start: Point
    at: Point
    reach_m: float
    boxes: bool = False
    """It draws a box round things, whatever lies below it."""
    is_exact: bool = False


@dataclass(frozen=True, slots=True)
class LetGo:
    """The finger that pulled is lifted."""


@dataclass(frozen=True, slots=True)
class Pointed:
    """The pointer is over a point of the map, or has left it."""

    at: Point | None
    reach_m: float = 0.0
    is_exact: bool = False


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


@dataclass(frozen=True, slots=True)
class Gathers:
    """Several things are to be chosen, or no longer: for fingers, which hold no key."""


@dataclass(frozen=True, slots=True)
class Snaps:
    """Hands are to be led to what is there, or no longer."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """One of the chosen things is not meant."""

    ref: Ref


@dataclass(frozen=True, slots=True)
class KindKept:
    """Of the chosen things, only those of one kind are meant."""

    collection: Collection


@dataclass(frozen=True, slots=True)
class Plotted:
    """The next point of what is drawn is set by numbers."""
