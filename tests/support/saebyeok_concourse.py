"""The training station's concourse: free ends, gates, the paid middle, rooms."""

from maps.model import (
    Access,
    AreaKind,
    DoorKind,
    Name,
    NodeKind,
    OutlineKind,
    PathwayMode,
    PlaceKind,
)
from tests.support import saebyeok_words as words
from tests.support.drawing_board import Board, rect, ring
from tests.support.saebyeok_facts import (
    CONCOURSE,
    FLOOR,
    HOURS,
    INDOOR,
    PLATFORMS,
    WELLS,
)

GATE_X, GATE_DEPTH = 24.0, 1.2
PAID_Y0, PAID_Y1 = -10.6, 16.0


def draw_free_concourse(board: Board) -> None:
    """Free ends in the west and the east, joined by a passage along the south."""
    columns = [
        rect(x - 0.4, y - 0.4, x + 0.4, y + 0.4)
        for x in (-54, -46, -38, 38, 46, 54)
        for y in (-6, 6)
    ]
    board.area(
        "concourse",
        AreaKind.HALL,
        CONCOURSE,
        ring(
            (-60, -16),
            (60, -16),
            (60, 16),
            (GATE_X, 16),
            (GATE_X, -11.6),
            (-GATE_X, -11.6),
            (-GATE_X, 16),
            (-60, 16),
        ),
        *columns,
        rect(-31, 9, -27, 12),
        name=words.CONCOURSE,
        is_paid=False,
        is_covered=True,
        across=FLOOR,
    )
    board.node("kiosk", CONCOURSE, -38, 4.6, "concourse", kind=NodeKind.KIOSK, facing_deg=0.0)
    board.node("information", CONCOURSE, -31.6, 10.5, "concourse")
    board.place(
        "information",
        PlaceKind.INFORMATION,
        "information",
        name=words.INFORMATION,
        at=(-29, 10.5),
        access=Access.YES,
        opening_hours="06:00-23:00",
    )
    board.node("tickets", CONCOURSE, -27, 15.6, "concourse")
    board.area("tickets", AreaKind.ROOM, CONCOURSE, rect(-29.5, 16, -24.5, 17.6))
    board.place(
        "tickets",
        PlaceKind.TICKETS,
        "tickets",
        name=words.TICKETS,
        at=(-27, 16.8),
        access=Access.YES,
    )
    board.node("tickets-east", CONCOURSE, 27, 15.6, "concourse")
    board.area("tickets-east", AreaKind.ROOM, CONCOURSE, rect(24.5, 16, 29.5, 17.6))
    board.place(
        "tickets-east", PlaceKind.TICKETS, "tickets-east", name=words.TICKETS, at=(27, 16.8)
    )
    board.node("lockers", CONCOURSE, 13, -15.6, "concourse")
    board.area("lockers", AreaKind.ROOM, CONCOURSE, rect(8, -16, 18, -18))
    board.place("lockers", PlaceKind.LOCKERS, "lockers", at=(13, -17))
    board.node("cash", CONCOURSE, -13, -15.6, "concourse")
    board.area("cash", AreaKind.ROOM, CONCOURSE, rect(-16, -16, -10, -18))
    board.place("cash", PlaceKind.MONEY, "cash", at=(-13, -17))
    board.node("chime", CONCOURSE, 0, -13.8, "concourse")
    board.place(
        "chime",
        PlaceKind.LANDMARK,
        "chime",
        name=words.CHIME,
        is_perceivable_without_sight=True,
    )


def draw_paid_concourse(board: Board) -> None:
    """The paid middle, with holes where stairs and escalators go down."""
    holes = [rect(x0, y0, x1, y0 + 4) for x0, x1 in WELLS for y0 in (5.3, -9.3)]
    board.area(
        "paid",
        AreaKind.HALL,
        CONCOURSE,
        rect(-GATE_X + GATE_DEPTH, PAID_Y0, GATE_X - GATE_DEPTH, PAID_Y1),
        *holes,
        rect(1, 7, 3, 9),
        rect(1, -9, 3, -7),
        name=words.PAID_CONCOURSE,
        is_paid=True,
        is_covered=True,
        across=FLOOR,
    )
    fence = GATE_X - GATE_DEPTH / 2
    for key, points in {
        "west-north": ((-fence, 6.4), (-fence, PAID_Y1)),
        "west-south": ((-fence, -5.6), (-fence, -11.1), (fence, -11.1), (fence, -5.6)),
        "east-north": ((fence, 6.4), (fence, PAID_Y1)),
    }.items():
        board.outline(f"fence-{key}", OutlineKind.WALL, CONCOURSE, *points)


def draw_gates(board: Board) -> None:
    """On each side: two ways in, two ways out, one for both, and a wide one for both."""
    lanes = (
        ("wide", -4.6, PathwayMode.FARE_GATE, True, 0.95),
        ("1", -2.6, PathwayMode.FARE_GATE, False, 0.55),
        ("2", -0.8, PathwayMode.FARE_GATE, False, 0.55),
        ("3", 1.0, PathwayMode.FARE_GATE, True, 0.55),
        ("4", 2.8, PathwayMode.EXIT_GATE, False, 0.55),
        ("5", 4.6, PathwayMode.EXIT_GATE, False, 0.55),
    )
    for side, sign in (("west", -1), ("east", 1)):
        outer, inner = sign * GATE_X, sign * (GATE_X - GATE_DEPTH)
        for key, y, mode, is_both, width_m in lanes:
            free = board.node(f"gate-{side}-{key}-free", CONCOURSE, outer, y, "concourse", ref=key)
            paid = board.node(f"gate-{side}-{key}-paid", CONCOURSE, inner, y, "paid", ref=key)
            is_out = mode is PathwayMode.EXIT_GATE
            board.way(
                f"gate-{side}-{key}",
                *((paid, free) if is_out else (free, paid)),
                mode=mode,
                is_bidirectional=is_both,
                min_width_m=width_m,
                access=Access.YES if key == "wide" else Access.NO,
                tactile_paving=key == "wide",
                signposted_as=words.TO_CONCOURSE_SIGN
                if is_out
                else Name(local="타는 곳", by_language=(("en", "Platforms"), ("ko", "타는 곳"))),
                **INDOOR,
            )
        for y in (-5.6, -3.6, -1.7, 0.1, 1.9, 3.7, 5.5, 6.4):
            board.outline(f"gate-{side}@{y}", OutlineKind.WALL, CONCOURSE, (outer, y), (inner, y))


def draw_rooms(board: Board) -> None:
    """Rooms behind doors: who is inside has passed a door of a known kind and width."""
    automatic = {"door": DoorKind.SLIDING, "automatic_door": True, "min_width_m": 1.0}
    hinged = {"door": DoorKind.HINGED, "automatic_door": False, "min_width_m": 0.85}
    rooms = (
        # key, surface it is off, room, door, inside, what it is, facts
        ("toilet", "concourse", rect(-72, 6, -60, 16), (-60, 11), (-66, 11), PlaceKind.TOILET,
         {"access": Access.NO, "opening_hours": HOURS}, {"door": DoorKind.SWINGING, "min_width_m": 0.8}),
        ("toilet-accessible", "concourse", rect(-72, 0, -60, 6), (-60, 3), (-66, 3), PlaceKind.TOILET,
         {"access": Access.YES, "opening_hours": HOURS}, automatic),
        ("nursing", "concourse", rect(-72, -6, -60, 0), (-60, -3), (-66, -3), PlaceKind.NURSING_ROOM,
         {"access": Access.YES, "opening_hours": "06:00-23:00"}, hinged),
        ("store", "concourse", rect(-72, -16, -60, -6), (-60, -11), (-66, -11), PlaceKind.SHOP,
         {"name": words.STORE, "opening_hours": "06:00-23:30"}, automatic),
        ("office", "concourse", rect(60, 4, 72, 16), (60, 10), (66, 10), PlaceKind.SERVICE,
         {"name": words.OFFICE, "access": Access.YES, "opening_hours": HOURS}, hinged),
        ("police", "concourse", rect(60, -4, 72, 4), (60, 0), (66, 0), PlaceKind.POLICE,
         {"opening_hours": "24/7"}, hinged),
        ("bakery", "concourse", rect(60, -16, 72, -4), (60, -10), (66, -10), PlaceKind.FOOD,
         {"name": words.BAKERY, "opening_hours": "Mo-Fr 07:00-22:00; Sa,Su 09:00-21:00"},
         {"door": DoorKind.FOLDING, "min_width_m": 2.4}),
        ("toilet-inside", "paid", rect(12, 16, 22, 21), (17, 16), (17, 18.5), PlaceKind.TOILET,
         {"access": Access.NO, "opening_hours": HOURS}, {"door": DoorKind.SWINGING, "min_width_m": 0.8}),
        ("toilet-inside-accessible", "paid", rect(6, 16, 12, 21), (9, 16), (9, 18.5), PlaceKind.TOILET,
         {"access": Access.YES, "opening_hours": HOURS}, automatic),
        ("waiting", "platform-1", rect(40, 6.6, 48, 10), (44, 6.6), (44, 8.4), PlaceKind.WAITING_ROOM,
         {"access": Access.YES}, automatic),
    )  # fmt: skip
    for key, surface, shape, door, inside, kind, facts, door_facts in rooms:
        level = PLATFORMS if surface == "platform-1" else CONCOURSE
        is_shop = kind in (PlaceKind.SHOP, PlaceKind.FOOD)
        board.area(key, AreaKind.SHOP if is_shop else AreaKind.ROOM, level, shape)
        outside = board.node(f"{key}-door", level, *door, surface)
        shutter = {"opening_hours": facts["opening_hours"]} if is_shop else {}
        within = board.node(f"{key}-inside", level, *inside, **shutter)
        board.way(
            f"{key}-door",
            outside,
            within,
            mode=PathwayMode.DOOR,
            area=key,
            access=facts.get("access", Access.UNKNOWN),
            **door_facts,
            **INDOOR,
        )
        board.place(key, kind, within, area=key, **facts)
