"""Maneuvers in the making: they still know their bearings, so that turns can be told last."""

from collections.abc import Sequence
from dataclasses import dataclass

from maps.model import (
    DoorKind,
    EquipmentId,
    LevelId,
    Name,
    PlaceId,
    Point,
    Signals,
)
from routing.route import CabinDoor, ManeuverKind, Side, Turn
from routing.turns import turn_between


@dataclass(slots=True)
class Draft:
    """What will be told as one maneuver."""

    kind: ManeuverKind
    """GO for all walking, until the turns are known."""
    start: int
    end: int
    level_from: LevelId
    level_to: LevelId
    distance_m: float = 0.0
    duration_s: float = 0.0
    first_deg: float | None = None
    last_deg: float | None = None
    point: Point | None = None
    """Where walking begins."""
    up: bool | None = None
    stair_count: int | None = None
    way_name: Name | None = None
    signposted_as: Name | None = None
    equipment: EquipmentId | None = None
    entrance: PlaceId | None = None
    button: Name | None = None
    exit_door: CabinDoor | None = None
    handrail: bool | None = None
    enters_paid: bool | None = None
    gate_width_m: float | None = None
    door: DoorKind | None = None
    is_automatic: bool | None = None
    onward_m: float = 0.0
    onward_turn: Turn | None = None
    crossing_count: int = 1
    flight_count: int = 1
    door_count: int = 1
    steep_ratio: float | None = None
    narrow_m: float | None = None
    signals: Signals | None = None
    tactile: bool | None = None
    is_straight: bool = False
    goal_point: Point | None = None
    """Where walking ends."""
    has_other_elevators: bool = False
    place: PlaceId | None = None
    side: Side | None = None

    @property
    def is_walking(self) -> bool:
        """Say whether this is walking and nothing else."""
        return self.kind is ManeuverKind.GO


def bearings_before(drafts: Sequence[Draft], facing_deg: float | None) -> list[float | None]:
    """Return the bearing one comes with to each draft, and, last, to the end."""
    found = [facing_deg]
    for draft in drafts:
        bearing = draft.last_deg
        if bearing is None and draft.kind in {ManeuverKind.ENTER, ManeuverKind.LEAVE}:
            bearing = found[-1]
        found.append(bearing)
    return found


def turn_into(incoming_deg: float | None, draft: Draft) -> Turn | None:
    """Return the turn into a draft; straight through a door that has no bearing of its own."""
    return turn_between(incoming_deg, draft.first_deg)
