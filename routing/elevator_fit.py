"""Whether a device goes into a cabin, and whether it comes out again."""

from dataclasses import dataclass
from enum import StrEnum
from itertools import product

from maps.model import Equipment, LevelId
from maps.model.geometry import turn_deg
from routing.profile import Device, Figure

_COMPANION_M = 0.4
"""EN 81-70 type 2: a cabin of 1.1 m takes a chair of 0.7 m and somebody beside it."""

_THROUGH_DEG = 135.0
"""Doors that look away from each other by more than this are driven through."""


class Fit(StrEnum):
    """Three answers."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class ElevatorFit:
    """Whether a device fits, and whether it can leave: the deciding measure where it cannot."""

    size: Fit
    turn: Fit
    value_m: float | None = None
    limit: Figure | None = None


def fit_of(
    machine: Equipment, ride: tuple[LevelId, LevelId], device: Device, *, has_companion: bool
) -> ElevatorFit:
    """Say whether `device` fits the cabin of `machine` for a ride between two levels.

    A device that drives backwards leaves as it came. One that does not must drive through, or turn
    in the cabin. Doors are not asked here: `Profile.min_door_width_m` is.
    """
    value_m, limit = _short_of(machine, device, has_companion=has_companion)
    if limit is not None:
        return ElevatorFit(Fit.NO, Fit.UNKNOWN, value_m, limit)
    is_known = machine.cabin_width_m is not None and machine.cabin_length_m is not None
    size = Fit.YES if is_known else Fit.UNKNOWN
    if device.drives_backwards:
        return ElevatorFit(size, Fit.YES)
    through = _is_driven_through(machine, ride)
    if through:
        return ElevatorFit(size, Fit.YES)
    room_m = _turning_room_m(machine)
    if room_m is None:
        return ElevatorFit(size, Fit.UNKNOWN)
    if room_m >= device.turning_m.value:
        return ElevatorFit(size, Fit.YES)
    if through is None:
        return ElevatorFit(size, Fit.UNKNOWN)
    return ElevatorFit(size, Fit.NO, room_m, device.turning_m)


def _short_of(
    machine: Equipment, device: Device, *, has_companion: bool
) -> tuple[float | None, Figure | None]:
    """Return the measure of a cabin that a device is too large for, and what it needs."""
    for cabin_m, needed in (
        (machine.cabin_length_m, device.length_m),
        (machine.cabin_width_m, device.width_m),
    ):
        if cabin_m is not None and cabin_m < needed.value:
            return cabin_m, needed
    length_m, width_m = machine.cabin_length_m, machine.cabin_width_m
    if (
        has_companion
        and length_m is not None
        and width_m is not None
        and length_m < device.length_m.value + _COMPANION_M
        and width_m < device.width_m.value + _COMPANION_M
    ):
        needed = Figure(
            value=round(device.width_m.value + _COMPANION_M, 2),
            unit="m",
            source="EN 81-70 type 2: room for somebody beside",
        )
        return width_m, needed
    return None, None


def _is_driven_through(machine: Equipment, ride: tuple[LevelId, LevelId]) -> bool | None:
    """Say whether one leaves on the other side than one came in; None where doors are unknown.

    A cabin with two doors on a level counts as driven through only where every pair of doors is:
    nobody knows which of them one takes.
    """
    entered, left = ([d.bearing_deg for d in machine.doors if d.level == level] for level in ride)
    if not entered or not left:
        return None
    # bearings are those of leaving: through the same door one leaves the way one looked out
    return all(abs(turn_deg(a, b)) > _THROUGH_DEG for a, b in product(entered, left))


def _turning_room_m(machine: Equipment) -> float | None:
    """Return the diameter of the circle that is free on the floor, where anybody has said."""
    if machine.cabin_turning_m is not None:
        return machine.cabin_turning_m
    sides = [m for m in (machine.cabin_width_m, machine.cabin_length_m) if m is not None]
    return min(sides) if len(sides) == 2 else None
