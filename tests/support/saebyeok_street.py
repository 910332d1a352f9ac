"""The training station above ground: a crossroads, its four exits, the elevator."""

from dataclasses import replace

from maps.model import (
    Access,
    AreaKind,
    Crossing,
    DoorKind,
    EquipmentKind,
    Kerb,
    Name,
    NodeKind,
    OutlineKind,
    PlaceKind,
    Smoothness,
    Transport,
)
from tests.support import saebyeok_words as words
from tests.support.drawing_board import Board, rect, ring
from tests.support.saebyeok_facts import (
    CONCOURSE,
    ESCALATOR,
    FLOOR,
    HOURS,
    INDOOR,
    PAVEMENT,
    SEEN,
    STAIRS,
    STREET,
    draw_elevator,
)

CORNERS = ((1, 1, 1), (2, 1, -1), (3, -1, -1), (4, -1, 1))
"""Exit number, and on which side of the crossroads it is: east or west, north or south."""
KERB_X, KERB_Y = 7.5, 11.0  # half of 한빛로, half of 새벽대로
BACK_X, BACK_Y = 15.0, 23.0  # where pavements end and houses begin
END_X, END_Y = 88.0, 78.0
ROAD_END = 140.0


def draw_street(board: Board) -> None:
    """Four pavements, L-shaped, with the hoods of the exits cut out."""
    for number, east, north in CORNERS:
        corner = ring(
            (east * KERB_X, north * KERB_Y),
            (east * END_X, north * KERB_Y),
            (east * END_X, north * BACK_Y),
            (east * BACK_X, north * BACK_Y),
            (east * BACK_X, north * END_Y),
            (east * KERB_X, north * END_Y),
        )
        hood = rect(east * 28.6, north * 16, east * 45, north * 21)
        shaft = (rect(53, -20, 55.4, -17),) if number == 2 else ()
        planters = tuple(
            rect(east * x, north * 12.2, east * (x + 4), north * 13.2) for x in (24, 44, 66)
        )
        pavement = board.area(
            f"pavement-{number}",
            AreaKind.SQUARE,
            STREET,
            corner,
            hood,
            *shaft,
            *planters,
            is_paid=False,
            is_covered=False,
            across=PAVEMENT,
        )
        board.area(f"hood-{number}", AreaKind.HALL, STREET, hood, is_covered=True, is_paid=False)
        board.node(
            f"street-end-{number}", STREET, east * (END_X - 1), north * 17, pavement, is_street=True
        )
        board.node(
            f"side-street-end-{number}",
            STREET,
            east * 11,
            north * (END_Y - 1),
            pavement,
            is_street=True,
        )
    lanes = {"daero": (-7.4, -2.5, 2.5, 7.4), "ro": (-3.9, 3.9)}
    for lane, y in enumerate(lanes["daero"]):
        board.outline(f"daero-{lane}", OutlineKind.ROAD, STREET, (-ROAD_END, y), (ROAD_END, y))
    for lane, x in enumerate(lanes["ro"]):
        board.outline(f"ro-{lane}", OutlineKind.ROAD, STREET, (x, -ROAD_END), (x, ROAD_END))


def draw_crossings(board: Board) -> None:
    """One crossing on each side of the crossroads, kerbs and signals unlike each other."""
    sides = (
        # key, ends (corner, x, y), name, what differs
        ("north", (4, -KERB_X, 15), (1, KERB_X, 15), words.LIGHT_STREET, {}),
        ("south", (3, -KERB_X, -15), (2, KERB_X, -15), words.LIGHT_STREET, {"sound": False}),
        ("east", (2, 11, -KERB_Y), (1, 11, KERB_Y), words.DAWN_STREET, {"vibration": True}),
        ("west", (3, -11, -KERB_Y), (4, -11, KERB_Y), words.DAWN_STREET, {"raised": True}),
    )
    for key, start, end, street, facts in sides:
        along = (1, 0) if start[2] == end[2] else (0, 1)
        ends = []
        for number, (corner, x, y) in enumerate((start, end)):
            sign = 1 if number == 0 else -1
            kerbside = board.node(
                f"kerb-{key}-{number}", STREET, x, y, f"pavement-{corner}", is_street=True
            )
            road = board.node(
                f"road-{key}-{number}",
                STREET,
                x + sign * along[0],
                y + sign * along[1],
                is_street=True,
            )
            is_raised = bool(facts.get("raised")) and number == 0
            board.way(
                f"kerb-{key}-{number}#1",
                kerbside,
                road,
                is_street=True,
                kerb=Kerb.RAISED if is_raised else Kerb.LOWERED,
                kerb_height_m=0.12 if is_raised else 0.01,
                tactile_paving=not is_raised,
                surface="paving_stones",
                access=Access.NO if is_raised else Access.YES,
                min_width_m=3.0,
                is_covered=False,
            )
            ends.append(road)
        board.way(
            f"crossing-{key}",
            *ends,
            is_street=True,
            name=street,
            crossing=Crossing.SIGNALS,
            crossing_sound=facts.get("sound", True),
            crossing_vibration=facts.get("vibration", False),
            tactile_paving=True,
            access=Access.YES,
            surface="asphalt",
            smoothness=Smoothness.GOOD,
            min_width_m=4.0,
            is_covered=False,
            is_lit=True,
        )


def draw_surroundings(board: Board) -> None:
    """What people come for, and what they steer by."""
    blocks = (
        ("library", AreaKind.BUILDING, 1, 1, words.LIBRARY),
        ("hospital", AreaKind.BUILDING, 1, -1, words.HOSPITAL),
        ("park", AreaKind.GREEN, -1, -1, words.PARK),
        ("market", AreaKind.BUILDING, -1, 1, words.MARKET),
    )
    for key, kind, east, north, called in blocks:
        shape = rect(east * (BACK_X + 4), north * (BACK_Y + 5), east * 84, north * 74)
        board.area(key, kind, STREET, shape, name=called)
    board.area("pond", AreaKind.WATER, STREET, rect(-60, -56, -34, -40))
    _draw_library_door(board)
    doors = (
        ("hospital-door", 2, 60, -23, "hospital", PlaceKind.SERVICE, words.HOSPITAL, "24/7"),
        ("market-door", 4, -60, 23, "market", PlaceKind.SHOP, words.MARKET, "Mo-Sa 06:00-19:00"),
        ("park-gate", 3, -60, -23, "park", PlaceKind.SIGHT, words.PARK, "24/7"),
    )
    for key, corner, x, y, area, kind, called, hours in doors:
        board.node(
            key,
            STREET,
            x,
            y,
            f"pavement-{corner}",
            kind=NodeKind.JUNCTION if kind is PlaceKind.SIGHT else NodeKind.ENTRANCE,
            access=Access.YES,
            min_width_m=1.6,
            door=None if kind is PlaceKind.SIGHT else DoorKind.SLIDING,
            automatic_door=None if kind is PlaceKind.SIGHT else True,
            is_street=True,
        )
        board.place(
            area,
            kind,
            key,
            name=called,
            area=area,
            opening_hours=hours,
            access=Access.YES,
            at=(x, 1.3 * y),
        )
    stops = (
        ("bus-east", 1, 60, 12.6, "01-101"),
        ("bus-west", 4, -34, 12.6, "01-102"),
        ("bus-south", 3, -60, -12.6, "01-103"),
    )
    for key, corner, x, y, ref in stops:
        board.node(key, STREET, x, y, f"pavement-{corner}", is_street=True)
        board.place(
            key,
            PlaceKind.BUS_STOP,
            key,
            ref=ref,
            name=words.name("새벽역 (견본)", "Saebyeok Station (sample)"),
            transport=Transport.BUS,
            lines=("17", "260"),
        )
    board.node("taxi", STREET, 34, -12.4, "pavement-2", is_street=True)
    board.place("taxi", PlaceKind.TAXI, "taxi")
    board.node("bicycles", STREET, -24, -20, "pavement-3", is_street=True)
    guessed = replace(SEEN, verified_on=None, inferred="joined to the pavement beside it")
    board.place("bicycles", PlaceKind.BICYCLE, "bicycles", provenance=guessed, at=(-24, -22))
    _draw_landmarks(board)


def _draw_library_door(board: Board) -> None:
    """Three steps with a ramp for wheelchairs beside them, and a revolving door."""
    board.node("library-steps", STREET, 60, 23, "pavement-1", is_street=True)
    board.node(
        "library-door",
        STREET,
        60,
        28,
        kind=NodeKind.ENTRANCE,
        access=Access.LIMITED,
        min_width_m=0.95,
        door=DoorKind.REVOLVING,
        automatic_door=True,
    )
    board.way(
        "library-steps",
        "library-steps",
        "library-door",
        **{
            **STAIRS,
            "is_indoor": False,
            "is_covered": False,
            "access": Access.LIMITED,
            "step_height_m": 0.15,
            "step_contrast": False,
        },
        stair_count=3,
        has_wheelchair_ramp=True,
        min_width_m=4.0,
    )
    board.place(
        "library",
        PlaceKind.SERVICE,
        "library-door",
        name=words.LIBRARY,
        area="library",
        access=Access.LIMITED,
        opening_hours="Tu-Su 09:00-22:00; PH off",
        at=(60, 32),
    )


def _draw_landmarks(board: Board) -> None:
    """One that is heard, one that is only seen."""
    for key, corner, x, y, called, is_felt in (
        ("fountain", 3, -20, -21, words.FOUNTAIN, True),
        ("clock", 1, 18, 20, words.CLOCK, False),
    ):
        board.node(key, STREET, x, y, f"pavement-{corner}", is_street=True)
        board.place(key, PlaceKind.LANDMARK, key, name=called, is_perceivable_without_sight=is_felt)


WHERE = {1: words.LIBRARY, 2: words.HOSPITAL, 3: words.PARK, 4: words.MARKET}
EXIT_HOURS = {1: HOURS, 2: HOURS, 3: "05:30-23:00", 4: HOURS}


def draw_exit(board: Board, number: int, east: int, north: int) -> None:
    """A corridor off the concourse, stairs of 42 treads, and escalators at exits 1 and 4."""
    corridor = board.area(
        f"corridor-{number}",
        AreaKind.CORRIDOR,
        CONCOURSE,
        rect(east * 44.6, north * 16, east * 53, north * 21),
        across=FLOOR,
        is_paid=False,
        is_covered=True,
    )
    for side, x in enumerate((46.2, 51)):
        board.node(
            f"corridor-{number}-{side}", CONCOURSE, east * x, north * 16, corridor, "concourse"
        )
    door = board.node(
        f"exit-{number}",
        STREET,
        east * 28.6,
        north * 18.5,
        f"pavement-{number}",
        kind=NodeKind.ENTRANCE,
        access=Access.NO,
        min_width_m=5.0,
    )
    top = board.node(f"stairs-{number}-top", STREET, east * 30, north * 17.4)
    bottom = board.node(f"stairs-{number}-bottom", CONCOURSE, east * 44.6, north * 17.4, corridor)
    board.way(f"hood-{number}#1", top, door, **INDOOR, surface="stone", area=f"hood-{number}")
    board.way(
        f"stairs-{number}",
        bottom,
        top,
        **STAIRS,
        stair_count=42,
        min_width_m=2.4,
        signposted_as=words.exit_sign(number, WHERE[number]),
        reversed_signposted_as=Name(
            local="타는 곳", by_language=(("en", "Platforms"), ("ko", "타는 곳"))
        ),
        opening_hours=EXIT_HOURS[number],
    )
    if number in (1, 4):
        _draw_street_escalator(board, number, east, north, corridor, door)
    board.place(
        f"exit-{number}",
        PlaceKind.ENTRANCE,
        door,
        ref=str(number),
        name=WHERE[number],
        is_main=number == 1,
        access=Access.NO,
        opening_hours=EXIT_HOURS[number],
        levels=(STREET, CONCOURSE),
    )
    if number == 3:
        board.machine(
            "stairlift-3",
            EquipmentKind.STAIRLIFT,
            east * 37,
            north * 16.6,
            (CONCOURSE, STREET),
            access=Access.LIMITED,
            cabin_width_m=0.76,
            cabin_length_m=1.05,
            opening_hours=EXIT_HOURS[number],
        )


def _draw_street_escalator(
    board: Board, number: int, east: int, north: int, corridor: str, door: str
) -> None:
    """Exit 1: always up. Exit 4: up in the morning, down in the evening."""
    machine = board.machine(
        f"escalator-{number}",
        EquipmentKind.ESCALATOR,
        east * 37,
        north * 19.8,
        (CONCOURSE, STREET),
        access=Access.NO,
        opening_hours=HOURS,
        has_voice=True,
    )
    low = board.node(f"escalator-{number}-low", CONCOURSE, east * 44.6, north * 19.8, corridor)
    high = board.node(f"escalator-{number}-high", STREET, east * 30, north * 19.8)
    board.way(f"hood-{number}#2", high, door, **INDOOR, surface="stone", area=f"hood-{number}")
    if number == 1:
        board.way("escalator-1", low, high, **ESCALATOR, goes_up=True, equipment=machine)
        return
    for part, (start, end), up, hours in (
        ("morning", (low, high), True, "05:00-12:00"),
        ("evening", (high, low), False, "12:00-24:30"),
    ):
        board.way(
            f"escalator-4-{part}",
            start,
            end,
            **ESCALATOR,
            goes_up=up,
            equipment=machine,
            opening_hours=hours,
        )


def draw_street_elevator(board: Board) -> None:
    """One enters from the corridor and leaves through the opposite door onto the pavement."""
    below = board.node(
        "elevator-street@-1", CONCOURSE, 52.6, -18.5, "corridor-2", kind=NodeKind.LANDING
    )
    above = board.node(
        "elevator-street@0",
        STREET,
        56.4,
        -18.5,
        "pavement-2",
        kind=NodeKind.LANDING,
        is_street=True,
    )
    draw_elevator(
        board,
        "elevator-street",
        (54.2, -18.5),
        ((below, CONCOURSE, 270.0, words.BUTTON_1), (above, STREET, 90.0, words.BUTTON_0)),
        name=words.STREET_LIFT,
        ref="1호기",
        signs=(words.exit_sign(2, WHERE[2]), words.CONCOURSE),
        cabin_width_m=1.6,
        cabin_length_m=1.75,
        cabin_turning_m=1.4,
        photo="saebyeok/elevator-1.jpg",
    )
    board.place(
        "elevator-street",
        PlaceKind.ELEVATOR,
        above,
        below,
        name=words.STREET_LIFT,
        access=Access.YES,
        opening_hours=HOURS,
        at=(54.2, -18.5),
    )
