"""Riding an elevator: through which door in and out, and what to press. Nothing is guessed."""

from collections.abc import Mapping
from dataclasses import dataclass

from maps.model import Equipment, EquipmentId, LevelId, Name, Node, NodeId, Point
from maps.model.geometry import distance_m, turn_deg
from routing.route import CabinDoor

_SAME_WALL_DEG = 45.0
_AT_HAND_M = 15.0
"""Design: an elevator whose door is no farther away may be taken for the one that is meant."""


@dataclass(frozen=True, slots=True)
class Ride:
    """What the map says about one ride."""

    enter_deg: float | None = None
    """Where one looks when entering."""
    leave_deg: float | None = None
    """Where one looks when leaving."""
    exit_door: CabinDoor | None = None
    button: Name | None = None


NO_RIDE = Ride()


def ride_of(
    machine: Equipment, from_stop: tuple[NodeId, LevelId], to_stop: tuple[NodeId, LevelId]
) -> Ride:
    """Return what is known of riding from one landing (node and level) to another."""
    in_deg = _leaving_deg(machine, *from_stop)
    out_deg = _leaving_deg(machine, *to_stop)
    enter_deg = None if in_deg is None else (in_deg + 180.0) % 360.0
    buttons = [button.text for button in machine.buttons if button.level == to_stop[1]]
    return Ride(
        enter_deg=enter_deg,
        leave_deg=out_deg,
        exit_door=_exit_door(enter_deg, out_deg),
        button=buttons[0] if len(buttons) == 1 and from_stop[1] != to_stop[1] else None,
    )


def others_at(
    landings: Mapping[LevelId, Mapping[EquipmentId, tuple[Point, ...]]],
    machine: EquipmentId,
    boarding: Node,
    goal: LevelId,
) -> bool:
    """Say whether another elevator, close to where one boards, does not go to that level."""
    served = landings.get(goal, {})
    return any(
        other != machine
        and other not in served
        and any(distance_m(point, boarding.position) <= _AT_HAND_M for point in points)
        for other, points in landings.get(boarding.level, {}).items()
    )


def _leaving_deg(machine: Equipment, node: NodeId, level: LevelId) -> float | None:
    """Return where one looks when leaving at a landing; None where the doors do not tell."""
    here = [door for door in machine.doors if door.level == level]
    at_landing = [door for door in here if door.landing == node]
    if not at_landing and len(here) == 1 and here[0].landing is None:
        at_landing = here
    return at_landing[0].bearing_deg if len(at_landing) == 1 else None


def _exit_door(enter_deg: float | None, leave_deg: float | None) -> CabinDoor | None:
    if enter_deg is None or leave_deg is None:
        return None
    angle_deg = turn_deg(enter_deg, leave_deg)
    if abs(angle_deg) < _SAME_WALL_DEG:
        return CabinDoor.OPPOSITE
    if abs(angle_deg) > 180.0 - _SAME_WALL_DEG:
        return CabinDoor.SAME
    return CabinDoor.RIGHT if angle_deg > 0 else CabinDoor.LEFT
