"""The built-in profiles: each number with its unit and its source. Nothing else decides who passes.

A new profile is one constant here and one entry in `PROFILES`.
"""

from routing.profile import Allowance, Figure, Profile

_ELEVATOR_WAIT = Figure(
    value=30.0, unit="s", source="half of the 52 s elevator median of one operator's GTFS pathways"
)
_ELEVATOR_RIDE = Figure(
    value=20.0, unit="s/level", source="OpenTripPlanner ElevatorRequest: hop of 20 s a level"
)

WALKING = Profile(
    name="walking",
    walking_speed_mps=Figure(value=1.2, unit="m/s", source="osr and MOTIS foot profile"),
    stairs=Allowance.ALLOWED,
    stairs_up_mps=Figure(
        value=0.45, unit="m/s", source="OpenTripPlanner: stairs take three times as long as level"
    ),
    stairs_down_mps=Figure(
        value=0.45, unit="m/s", source="OpenTripPlanner: stairs take three times as long as level"
    ),
    escalators=Allowance.ALLOWED,
    moving_sidewalks=Allowance.ALLOWED,
    elevators=Allowance.ALLOWED,
    elevator_wait_s=_ELEVATOR_WAIT,
    elevator_ride_s_per_level=_ELEVATOR_RIDE,
    needs_step_free_access=False,
    needs_verified_access=False,
)

WHEELCHAIR = Profile(
    name="wheelchair",
    walking_speed_mps=Figure(value=0.8, unit="m/s", source="osr and MOTIS wheelchair profile"),
    stairs=Allowance.FORBIDDEN,
    stairs_up_mps=Figure(
        value=0.1, unit="m/s", source="only beside stairs, on their wheelchair ramp"
    ),
    stairs_down_mps=Figure(
        value=0.1, unit="m/s", source="only beside stairs, on their wheelchair ramp"
    ),
    escalators=Allowance.FORBIDDEN,
    moving_sidewalks=Allowance.AVOIDED,
    elevators=Allowance.ALLOWED,
    elevator_wait_s=_ELEVATOR_WAIT,
    elevator_ride_s_per_level=_ELEVATOR_RIDE,
    needs_step_free_access=True,
    needs_verified_access=True,
    max_incline_ratio=Figure(
        value=0.0834, unit="ratio", source="1:12: Korean barrier-free ramp limit; ADA 405.2"
    ),
    max_kerb_height_m=Figure(
        value=0.03, unit="m", source="OSM kerb=lowered is up to 3 cm; ORS and GraphHopper 3 cm"
    ),
    min_width_m=Figure(
        value=0.8, unit="m", source="ISO 7176-5 chair of 0.7 m and 5 cm for each hand"
    ),
    min_door_width_m=Figure(value=0.8, unit="m", source="ISO 21542 least clear door width"),
    worst_smoothness="bad",
)

PROFILES: tuple[Profile, ...] = (WALKING, WHEELCHAIR)


def find_profile(name: str) -> Profile | None:
    """Return the built-in profile of that name, or None."""
    return next((profile for profile in PROFILES if profile.name == name), None)
