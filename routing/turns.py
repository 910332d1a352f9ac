"""From one bearing to the next: the words for a turn."""

from maps.model import Point
from maps.model.geometry import bearing_deg, turn_deg
from routing.route import Side, Turn

STRAIGHT_DEG = 30.0
_SLIGHT_DEG = 60.0
_SHARP_DEG = 120.0
_BACK_DEG = 160.0
_AHEAD_DEG = 45.0


ON_ONE_SIDE = {
    Turn.SLIGHT_LEFT: Side.LEFT,
    Turn.LEFT: Side.LEFT,
    Turn.SHARP_LEFT: Side.LEFT,
    Turn.SLIGHT_RIGHT: Side.RIGHT,
    Turn.RIGHT: Side.RIGHT,
    Turn.SHARP_RIGHT: Side.RIGHT,
    Turn.STRAIGHT: Side.AHEAD,
}
"""Where that lies into which one turns; nothing for what is behind."""


def turn_of(angle_deg: float) -> Turn:
    """Return the word for a turn of `angle_deg`, positive to the right."""
    size = abs(angle_deg)
    right = angle_deg > 0
    if size < STRAIGHT_DEG:
        return Turn.STRAIGHT
    if size < _SLIGHT_DEG:
        return Turn.SLIGHT_RIGHT if right else Turn.SLIGHT_LEFT
    if size < _SHARP_DEG:
        return Turn.RIGHT if right else Turn.LEFT
    if size < _BACK_DEG:
        return Turn.SHARP_RIGHT if right else Turn.SHARP_LEFT
    return Turn.BACK


def turn_between(before_deg: float | None, after_deg: float | None) -> Turn | None:
    """Return the turn from one bearing to another; None where one of them is unknown."""
    if before_deg is None or after_deg is None:
        return None
    return turn_of(turn_deg(before_deg, after_deg))


def side_of(point: Point, here: Point, looking_deg: float) -> Side:
    """Return on which side of who is `here` and looks along a bearing a point lies."""
    angle_deg = turn_deg(looking_deg, bearing_deg(here, point))
    if abs(angle_deg) < _AHEAD_DEG:
        return Side.AHEAD
    return Side.RIGHT if angle_deg > 0 else Side.LEFT
