"""The built-in profiles: each number with its unit and its source. Nothing else decides who passes.

A new profile is one constant here and one entry in `PROFILES`. What a traveller measures of their
own device becomes a profile in `routing.own`.
"""

from dataclasses import replace

from routing.profile import Allowance, Device, Fact, Figure, Profile, Telling, Unknown

_ELEVATOR_WAIT = Figure(
    value=30.0, unit="s", source="half of the 52 s elevator median of one operator's GTFS pathways"
)
_ELEVATOR_RIDE = Figure(
    value=20.0, unit="s/level", source="OpenTripPlanner ElevatorRequest: hop of 20 s a level"
)
_TOBLER = Figure(value=3.5, unit="1/ratio", source="Tobler's hiking function, 1993")
_STAIRS_MPS = Figure(
    value=0.45, unit="m/s", source="OpenTripPlanner: stairs take three times as long as level"
)
_NEVER_MPS = Figure(value=0.1, unit="m/s", source="only beside stairs, on their wheelchair ramp")
_KERB_3_CM = Figure(
    value=0.03, unit="m", source="OSM kerb=lowered is up to 3 cm; ORS and GraphHopper 3 cm"
)
_RAMP_1_12 = Figure(
    value=0.0834, unit="ratio", source="1:12: Korean barrier-free ramp limit; ADA 405.2"
)
_RAMP_RUN = Figure(
    value=9.0, unit="m", source="9 m at 1:12 is a rise of 0.75 m: ADA 405.6 0.76 m, Korean 0.75 m"
)
_DOOR_80_CM = Figure(value=0.8, unit="m", source="ISO 21542 least clear door width")
_CROSS_SLOPE = Figure(
    value=0.04, unit="ratio", source="1:25: Korean footway limit; ADA 403.3 asks for 1:48"
)

WALKING = Profile(
    name="walking",
    walking_speed_mps=Figure(value=1.2, unit="m/s", source="osr and MOTIS foot profile"),
    uphill_decay=_TOBLER,
    stairs=Allowance.ALLOWED,
    stairs_up_mps=_STAIRS_MPS,
    stairs_down_mps=_STAIRS_MPS,
    escalators=Allowance.ALLOWED,
    moving_sidewalks=Allowance.ALLOWED,
    elevators=Allowance.ALLOWED,
    elevator_wait_s=_ELEVATOR_WAIT,
    elevator_ride_s_per_level=_ELEVATOR_RIDE,
)

HURRIED = replace(
    WALKING,
    name="hurried",
    walking_speed_mps=Figure(
        value=1.6, unit="m/s", source="design: the brisk end of PPR's 1.4 m/s, a seventh more"
    ),
    stairs_up_mps=Figure(value=0.6, unit="m/s", source="as walking, in the same proportion"),
    stairs_down_mps=Figure(value=0.6, unit="m/s", source="as walking, in the same proportion"),
    telling=Telling.BRIEF,
)

SLOW_WALKER = replace(
    WALKING,
    name="slow_walker",
    walking_speed_mps=Figure(
        value=0.8, unit="m/s", source="c3nav walks at 0.8 of 1 m/s where slow is asked for"
    ),
    stairs=Allowance.AVOIDED,
    stairs_up_mps=Figure(value=0.27, unit="m/s", source="OpenTripPlanner: a third of level speed"),
    stairs_down_mps=Figure(
        value=0.27, unit="m/s", source="OpenTripPlanner: a third of level speed"
    ),
    stairs_without_handrail=Allowance.AVOIDED,
)

CANE = replace(
    SLOW_WALKER,
    name="cane",
    walking_speed_mps=Figure(
        value=0.8, unit="m/s", source="below AccessMap's 1.0 m/s with a cane: crutches too"
    ),
    stairs_without_handrail=Allowance.FORBIDDEN,
    escalators=Allowance.AVOIDED,
    moving_sidewalks=Allowance.AVOIDED,
    revolving_doors=Allowance.AVOIDED,
    manual_doors=Allowance.AVOIDED,
    max_incline_up_ratio=Figure(value=0.14, unit="ratio", source="AccessMap cane profile"),
    max_incline_down_ratio=Figure(value=0.14, unit="ratio", source="AccessMap cane profile"),
    worst_smoothness="bad",
    unknown=((Fact.HANDRAIL, Unknown.TOLD),),
)

STROLLER = Profile(
    name="stroller",
    walking_speed_mps=Figure(
        value=1.0, unit="m/s", source="c3nav's usual walker; a pram is pushed"
    ),
    uphill_decay=_TOBLER,
    stairs=Allowance.FORBIDDEN,
    stairs_up_mps=_NEVER_MPS,
    stairs_down_mps=_NEVER_MPS,
    escalators=Allowance.FORBIDDEN,
    moving_sidewalks=Allowance.AVOIDED,
    elevators=Allowance.ALLOWED,
    elevator_wait_s=_ELEVATOR_WAIT,
    elevator_ride_s_per_level=_ELEVATOR_RIDE,
    revolving_doors=Allowance.FORBIDDEN,
    manual_doors=Allowance.AVOIDED,
    max_incline_up_ratio=Figure(value=0.12, unit="ratio", source="ADA 405.2: 1:8 at the most"),
    max_incline_down_ratio=Figure(value=0.12, unit="ratio", source="ADA 405.2: 1:8 at the most"),
    max_kerb_height_m=Figure(
        value=0.15, unit="m", source="ORS: a regular kerb is 15 cm; a pram is lifted over it"
    ),
    min_width_m=Figure(
        value=0.7, unit="m", source="design: a pram of 0.6 m and 5 cm for each hand"
    ),
    min_door_width_m=Figure(
        value=0.7, unit="m", source="design: a pram of 0.6 m and 5 cm for each hand"
    ),
    worst_smoothness="bad",
    device=Device(
        width_m=Figure(value=0.6, unit="m", source="design: a pram of common width"),
        length_m=Figure(value=1.0, unit="m", source="design: a pram of common length"),
        turning_m=Figure(value=1.2, unit="m", source="design: turned on its rear wheels"),
    ),
    has_companion=True,
    unknown=((Fact.ACCESS, Unknown.TOLD), (Fact.INCLINE, Unknown.TOLD)),
)

LUGGAGE = replace(
    WALKING,
    name="luggage",
    walking_speed_mps=Figure(value=1.0, unit="m/s", source="c3nav's usual walker"),
    stairs=Allowance.AVOIDED,
    stairs_up_mps=Figure(value=0.27, unit="m/s", source="as a slow walker: something is carried"),
    escalators=Allowance.AVOIDED,
    revolving_doors=Allowance.FORBIDDEN,
    min_width_m=Figure(value=0.7, unit="m", source="design: a bicycle's handlebar"),
    min_door_width_m=Figure(value=0.7, unit="m", source="design: a bicycle's handlebar"),
    device=Device(
        width_m=Figure(value=0.7, unit="m", source="design: a bicycle's handlebar"),
        length_m=Figure(value=1.8, unit="m", source="design: a bicycle of common length"),
        turning_m=Figure(value=1.8, unit="m", source="design: lifted round its rear wheel"),
    ),
)

WHEELCHAIR = Profile(
    name="wheelchair",
    walking_speed_mps=Figure(value=0.8, unit="m/s", source="osr and MOTIS wheelchair profile"),
    uphill_decay=Figure(
        value=19.3, unit="1/ratio", source="AccessMap: a fifth of the speed at the steepest"
    ),
    stairs=Allowance.FORBIDDEN,
    stairs_up_mps=_NEVER_MPS,
    stairs_down_mps=_NEVER_MPS,
    escalators=Allowance.FORBIDDEN,
    moving_sidewalks=Allowance.AVOIDED,
    elevators=Allowance.ALLOWED,
    elevator_wait_s=_ELEVATOR_WAIT,
    elevator_ride_s_per_level=_ELEVATOR_RIDE,
    revolving_doors=Allowance.FORBIDDEN,
    manual_doors=Allowance.AVOIDED,
    needs_step_free_access=True,
    device=Device(
        width_m=Figure(value=0.7, unit="m", source="ISO 7193: the reference wheelchair"),
        length_m=Figure(value=1.2, unit="m", source="ISO 7193: the reference wheelchair"),
        turning_m=Figure(value=1.5, unit="m", source="ISO 21542: turning space"),
    ),
    max_incline_up_ratio=_RAMP_1_12,
    max_incline_down_ratio=Figure(value=0.1, unit="ratio", source="AccessMap, manual wheelchair"),
    max_slope_run_m=_RAMP_RUN,
    max_cross_slope_ratio=_CROSS_SLOPE,
    max_kerb_height_m=_KERB_3_CM,
    min_width_m=Figure(
        value=0.8, unit="m", source="ISO 7176-5 chair of 0.7 m and 5 cm for each hand"
    ),
    min_door_width_m=_DOOR_80_CM,
    worst_smoothness="bad",
    refused_surfaces=frozenset(  # OpenRouteService, wheelchair profile
        {"earth", "grass", "dirt", "mud", "sand", "snow", "ice", "salt"}
    ),
    high_controls=Allowance.AVOIDED,
    max_control_height_m=Figure(
        value=1.2, unit="m", source="Korean law and EN 81-70: lift controls up to 1.2 m"
    ),
    max_gap_m=Figure(value=0.075, unit="m", source="ADA 810.5.3: 76 mm; EU TSI PRM 75 mm"),
    max_boarding_step_m=Figure(value=0.05, unit="m", source="EU TSI PRM: 50 mm"),
    unknown=(
        (Fact.ACCESS, Unknown.TOLD),
        (Fact.INCLINE, Unknown.TOLD),
        (Fact.SLOPE_RUN, Unknown.TOLD),
        (Fact.GATE_WIDTH, Unknown.TOLD),
        (Fact.KERB, Unknown.TOLD),
    ),
)

POWER_WHEELCHAIR = replace(
    WHEELCHAIR,
    name="power_wheelchair",
    walking_speed_mps=Figure(
        value=1.2, unit="m/s", source="among people on foot; AccessMap 2.0 m/s on a free street"
    ),
    uphill_decay=None,
    manual_doors=Allowance.AVOIDED,
    device=Device(
        width_m=Figure(value=0.7, unit="m", source="ISO 7176-5: up to 0.7 m"),
        length_m=Figure(value=1.3, unit="m", source="ISO 7176-5: up to 1.3 m"),
        turning_m=Figure(value=1.5, unit="m", source="ISO 21542: turning space"),
    ),
    max_incline_up_ratio=Figure(value=0.12, unit="ratio", source="AccessMap, powered wheelchair"),
    max_incline_down_ratio=Figure(value=0.12, unit="ratio", source="AccessMap, powered wheelchair"),
    max_slope_run_m=None,
    unknown=(*WHEELCHAIR.unknown, (Fact.ELEVATOR_SIZE, Unknown.TOLD)),
)

MOBILITY_SCOOTER = replace(
    POWER_WHEELCHAIR,
    name="mobility_scooter",
    device=Device(
        width_m=Figure(value=0.75, unit="m", source="design: a four-wheeled scooter"),
        length_m=Figure(value=1.5, unit="m", source="design: a four-wheeled scooter"),
        turning_m=Figure(value=2.5, unit="m", source="design: steered by its front axle"),
        drives_backwards=False,
    ),
    max_kerb_height_m=Figure(value=0.05, unit="m", source="MLIT 2024: class of 2 to 5 cm"),
    min_width_m=Figure(value=0.85, unit="m", source="its 0.75 m and 5 cm for each hand"),
    min_door_width_m=Figure(value=0.85, unit="m", source="its 0.75 m and 5 cm for each hand"),
    unknown=(
        (Fact.ACCESS, Unknown.TOLD),
        (Fact.INCLINE, Unknown.TOLD),
        (Fact.KERB, Unknown.TOLD),
        (Fact.WIDTH, Unknown.TOLD),
        (Fact.GATE_WIDTH, Unknown.REFUSED),
        (Fact.ELEVATOR_SIZE, Unknown.REFUSED),
        (Fact.ELEVATOR_TURN, Unknown.REFUSED),
    ),
)

BLIND = replace(
    WALKING,
    name="blind",
    walking_speed_mps=Figure(
        value=0.8, unit="m/s", source="c3nav walks at 0.8 of 1 m/s where slow is asked for"
    ),
    escalators=Allowance.AVOIDED,
    moving_sidewalks=Allowance.AVOIDED,
    revolving_doors=Allowance.AVOIDED,
    crossings_without_signals=Allowance.AVOIDED,
    crossings_without_sound=Allowance.AVOIDED,
    silent_elevators=Allowance.AVOIDED,
    telling=Telling.NONVISUAL,
    without_tactile_paving_ratio=Figure(
        value=3.0, unit="ratio", source="HULOP: a metre on tactile paving weighs a third"
    ),
    unknown=((Fact.TACTILE_PAVING, Unknown.TOLD), (Fact.CROSSING_SOUND, Unknown.TOLD)),
)

LOW_VISION = replace(
    WALKING,
    name="low_vision",
    walking_speed_mps=Figure(value=1.0, unit="m/s", source="c3nav's usual walker"),
    stairs_without_contrast=Allowance.AVOIDED,
    stairs_without_handrail=Allowance.AVOIDED,
    crossings_without_signals=Allowance.AVOIDED,
    crossings_without_sound=Allowance.AVOIDED,
    unknown=((Fact.STEP_CONTRAST, Unknown.TOLD),),
)

PROFILES: tuple[Profile, ...] = (
    WALKING,
    HURRIED,
    SLOW_WALKER,
    CANE,
    STROLLER,
    LUGGAGE,
    WHEELCHAIR,
    POWER_WHEELCHAIR,
    MOBILITY_SCOOTER,
    BLIND,
    LOW_VISION,
)


def find_profile(name: str) -> Profile | None:
    """Return the built-in profile of that name, or None."""
    return next((profile for profile in PROFILES if profile.name == name), None)
