"""What is alike all over the training station, and how its elevators are drawn."""

import datetime as dt
from dataclasses import replace

from maps.model import (
    Access,
    DoorKind,
    ElevatorDoor,
    EquipmentKind,
    LevelId,
    NodeId,
    PanelButton,
    PathwayMode,
    Provenance,
    Smoothness,
    Source,
)

PREFIX = "sample"
STREET, CONCOURSE, PLATFORMS = "0", "-1", "-2"
SOURCE = Source(
    id=PREFIX,
    attribution="지어낸 견본, 실제 역 아님 · Invented sample, not a real station",
    license="CC0-1.0",
    retrieved_on=dt.date(2026, 5, 4),
)
SEEN = Provenance(
    source=PREFIX, verified_on=dt.date(2026, 5, 4), measured_by="견본 실측반 (sample survey team)"
)
HOURS = "05:00-24:30"

INDOOR = {"is_indoor": True, "is_covered": True, "is_lit": True}
FLOOR = {
    **INDOOR,
    "access": Access.YES,
    "surface": "stone",
    "smoothness": Smoothness.EXCELLENT,
}
PAVEMENT = {
    "access": Access.YES,
    "surface": "paving_stones",
    "smoothness": Smoothness.GOOD,
    "is_street": True,
    "is_covered": False,
    "is_lit": True,
    "cross_slope_ratio": 0.02,
}
STAIRS = {
    **INDOOR,
    "mode": PathwayMode.STAIRS,
    "access": Access.NO,
    "surface": "stone",
    "step_height_m": 0.17,
    "step_contrast": True,
    "handrail": True,
    "tactile_paving": True,
}
ESCALATOR = {
    **INDOOR,
    "mode": PathwayMode.ESCALATOR,
    "is_bidirectional": False,
    "min_width_m": 1.0,
    "access": Access.NO,
}


WELLS = ((-21.4, -8.0), (8.0, 21.4))
"""Where stairs and escalators to the side platforms go down, from x to x."""


def draw_elevator(board, key, position, stops, *, signs, photo="", **facts) -> None:
    """`stops`: landing, level, where one looks when leaving, button; lowest first."""
    board.machine(
        key,
        EquipmentKind.ELEVATOR,
        *position,
        tuple(level for _, level, _, _ in stops),
        access=Access.YES,
        door_width_m=0.9,
        control_height_m=1.1,
        has_braille=True,
        has_voice=True,
        opening_hours=HOURS,
        same_as=(f"lift-list:{key}",),
        doors=tuple(
            ElevatorDoor(
                level=LevelId(level), bearing_deg=bearing, landing=NodeId(board.id(landing))
            )
            for landing, level, bearing, _ in stops
        ),
        buttons=tuple(PanelButton(level=LevelId(lv), text=text) for _, lv, _, text in stops),
        provenance=replace(SEEN, photo=photo, verified_on=dt.date(2026, 5, 11)),
        **facts,
    )
    (low, _, _, _), (high, _, _, _) = stops
    board.way(
        key,
        low,
        high,
        mode=PathwayMode.ELEVATOR,
        **INDOOR,
        access=Access.YES,
        min_width_m=0.9,
        goes_up=True,
        door=DoorKind.SLIDING,
        automatic_door=True,
        traversal_time_s=55.0,
        signposted_as=signs[0],
        reversed_signposted_as=signs[1],
        opening_hours=HOURS,
        equipment=key,
    )
