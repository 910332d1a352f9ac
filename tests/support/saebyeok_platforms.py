"""The training station's platforms, and the passage from line to line."""

from maps.model import (
    Access,
    AreaKind,
    EquipmentKind,
    Name,
    NodeKind,
    OutlineKind,
    PathwayMode,
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
    PLATFORMS,
    STAIRS,
    WELLS,
    draw_elevator,
)

CARS = ((-62.0, "1-2"), (-34.0, "3-2"), (-4.5, "5-2"), (4.5, "6-3"), (34.0, "8-3"), (62.0, "10-3"))
"""Where doors of trains stop that matter: x, car and door."""


def draw_side_platforms(board: Board) -> None:
    """Two platforms face each other across two tracks."""
    sides = (
        (1, 1, words.TO_HAESOL, 0.07, 0.015, 90.0, 90.0),
        (2, -1, words.TO_BYEOLMOE, 0.11, -0.03, 270.0, 90.0),
    )
    for number, sign, towards, gap_m, step_m, above_deg, below_deg in sides:
        key = f"platform-{number}"
        y0, y1 = sorted((sign * 5.3, sign * 9.3))
        waiting = (rect(40, 6.6, 48, 10.2),) if number == 1 else ()
        board.area(
            key,
            AreaKind.PLATFORM,
            PLATFORMS,
            _with_notch(rect(-70, sign * 4, 70, sign * 10), waiting),
            *(rect(x0, y0, x1, y1) for x0, x1 in WELLS),
            rect(1, sign * 7, 3, sign * 9),
            *(rect(x, sign * 7, x + 3, sign * 7.6) for x in (-50, -30, 30, 56)),
            is_paid=True,
            is_covered=True,
            ref=str(number),
            across={**FLOOR, "is_covered": True},
        )
        _draw_platform_place(board, number, sign * 4.4, towards, gap_m, step_m, "S")
        _draw_platform_stairs(board, number, sign, towards)
        landing = f"elevator-{number}"
        above = board.node(
            f"{landing}@-1",
            CONCOURSE,
            4 if above_deg == 90.0 else 0,
            sign * 8,
            "paid",
            kind=NodeKind.LANDING,
        )
        below = board.node(f"{landing}@-2", PLATFORMS, 4, sign * 8, key, kind=NodeKind.LANDING)
        draw_elevator(
            board,
            landing,
            (2, sign * 8),
            (
                (below, PLATFORMS, below_deg, words.BUTTON_2),
                (above, CONCOURSE, above_deg, words.BUTTON_1),
            ),
            ref=f"{number + 1}호기",
            signs=(
                words.TO_CONCOURSE_SIGN,
                words.platform_sign(
                    str(number), words.MORNING_STAR, towards.local, towards.in_language("en")
                ),
            ),
            cabin_width_m=1.5,
            cabin_length_m=1.4,
            photo=f"saebyeok/elevator-{number + 1}.jpg",
        )
    for track, y in enumerate((-2.0, 2.0)):
        board.outline(f"track-s{track}", OutlineKind.TRACK, PLATFORMS, (-86, y), (86, y))
    for sign in (1, -1):
        board.outline(
            f"screen-doors-s{sign}", OutlineKind.WALL, PLATFORMS, (-70, sign * 4), (70, sign * 4)
        )


def _with_notch(outer, notch):
    """Cut a room out of the north rim of a surface."""
    if not notch:
        return outer
    (west, south), (east, _) = notch[0][0], notch[0][1]
    (x0, y0), (x1, _), (_, y1) = outer[:3]
    return ring(
        (x0, y0), (x1, y0), (x1, y1), (east, y1), (east, south), (west, south), (west, y1), (x0, y1)
    )


def _draw_platform_place(board, number, edge_y, towards, gap_m, step_m, line) -> None:
    key = "island" if number in (3, 4) else f"platform-{number}"
    doors = [
        board.node(
            f"platform-{number}:{ref}",
            PLATFORMS,
            x,
            edge_y,
            key,
            kind=NodeKind.PLATFORM,
            ref=ref,
        )
        for x, ref in CARS
    ]
    board.place(
        f"platform-{number}",
        PlaceKind.PLATFORM,
        *doors,
        ref=str(number),
        area=key,
        transport=Transport.SUBWAY,
        lines=(line,),
        towards=towards,
        access=Access.YES,
        gap_m=gap_m,
        step_m=step_m,
        has_boarding_ramp=True,
        at=(-0.1 * number, edge_y + (0.8 if edge_y % 2 < 1 else -0.8)),
        name=words.MORNING_STAR if line == "S" else words.SUNSET,
    )


def _draw_platform_stairs(board: Board, number: int, sign: int, towards: Name) -> None:
    """In the west stairs and an escalator up; in the east one escalator each way, or stairs."""
    key = f"platform-{number}"
    sign_down = words.platform_sign(
        str(number), words.MORNING_STAR, towards.local, towards.in_language("en")
    )
    facts = {"signposted_as": words.TO_CONCOURSE_SIGN, "reversed_signposted_as": sign_down}
    for side, east in (("west", -1), ("east", 1)):
        for part, y in (("a", 8.0), ("b", 6.0)):
            spot = f"{key}-{side}-{part}"
            high = board.node(f"{spot}-high", CONCOURSE, east * 8, sign * y, "paid")
            low = board.node(f"{spot}-low", PLATFORMS, east * 21.4, sign * y, key)
            is_up = side == "west"
            if part == "a":
                board.way(spot, low, high, **STAIRS, stair_count=36, min_width_m=2.4, **facts)
                continue
            machine = board.machine(
                spot,
                EquipmentKind.ESCALATOR,
                east * 14.7,
                sign * y,
                (PLATFORMS, CONCOURSE),
                access=Access.NO,
                opening_hours=HOURS,
                has_voice=True,
            )
            ends = (low, high) if is_up else (high, low)
            sign_here = words.TO_CONCOURSE_SIGN if is_up else sign_down
            board.way(
                spot, *ends, **ESCALATOR, goes_up=is_up, equipment=machine, signposted_as=sign_here
            )


def draw_transfer(board: Board) -> None:
    """A passage with moving sidewalks, then a ramp beside two steps, then the other line's hall."""
    slow = [rect(-2.8, 18.5, -1.2, 36.5), rect(1.2, 18.5, 2.8, 36.5)]
    board.area(
        "transfer",
        AreaKind.CORRIDOR,
        CONCOURSE,
        rect(-4.5, 16, 4.5, 40),
        *slow,
        name=words.TRANSFER,
        is_paid=True,
        is_covered=True,
        across=FLOOR,
    )
    board.area(
        "transfer-slope", AreaKind.CORRIDOR, CONCOURSE, rect(-4.5, 40, 4.5, 46), is_paid=True
    )
    for side, x in enumerate((-3, 0, 3)):
        board.node(f"transfer-south-{side}", CONCOURSE, x, 16, "transfer", "paid")
    for key, x, (start, end) in (("north", 2, (18.5, 36.5)), ("south", -2, (36.5, 18.5))):
        machine = board.machine(
            f"moving-sidewalk-{key}",
            EquipmentKind.MOVING_SIDEWALK,
            x,
            27.5,
            (CONCOURSE,),
            opening_hours=HOURS,
        )
        board.node(f"moving-{key}-on", CONCOURSE, x, start, "transfer")
        board.node(f"moving-{key}-off", CONCOURSE, x, end, "transfer")
        board.way(
            f"moving-sidewalk-{key}",
            f"moving-{key}-on",
            f"moving-{key}-off",
            mode=PathwayMode.MOVING_SIDEWALK,
            is_bidirectional=False,
            min_width_m=1.0,
            access=Access.LIMITED,
            equipment=machine,
            **INDOOR,
        )
    signs = {
        "signposted_as": words.TRANSFER_TO_SUNSET,
        "reversed_signposted_as": words.TRANSFER_TO_MORNING_STAR,
    }
    for key, x in (("ramp", -2), ("steps", 2)):
        board.node(f"{key}-low", CONCOURSE, x, 40, "transfer")
        board.node(f"{key}-high", CONCOURSE, x, 46, "transfer-hall")
    board.way(
        "ramp",
        "ramp-low",
        "ramp-high",
        mode=PathwayMode.RAMP,
        **FLOOR,
        incline_ratio=0.05,
        longest_slope_m=6.0,
        handrail=True,
        min_width_m=1.8,
        **signs,
    )
    board.way("steps", "steps-low", "steps-high", **STAIRS, stair_count=2, min_width_m=2.0, **signs)


def draw_island_platform(board: Board) -> None:
    """The other line: a hall above, an island platform below, tracks on both of its sides."""
    wells = [rect(x0, 53.8, x1, 58.6) for x0, x1 in ((-16.4, -3.0), (3.0, 16.4))]
    board.area(
        "transfer-hall",
        AreaKind.HALL,
        CONCOURSE,
        rect(-20, 46, 20, 64),
        *wells,
        rect(-1, 55, 1, 57),
        name=words.PAID_CONCOURSE,
        is_paid=True,
        is_covered=True,
        across=FLOOR,
    )
    board.area(
        "island",
        AreaKind.PLATFORM,
        PLATFORMS,
        rect(-70, 51, 70, 61),
        *wells,
        rect(-1, 55, 1, 57),
        *(rect(x, 55.6, x + 3, 56.4) for x in (-48, -30, 27, 45)),
        is_paid=True,
        is_covered=True,
        ref="3;4",
        across={**FLOOR, "smoothness": Smoothness.GOOD},
    )
    _draw_platform_place(board, 3, 51.4, words.TO_NARU, 0.09, 0.0, "N")
    _draw_platform_place(board, 4, 60.6, words.TO_DALBIT, 0.13, 0.045, "N")
    up = {"signposted_as": words.TRANSFER_TO_MORNING_STAR}
    down = words.platform_sign("3·4", words.SUNSET, "나루·달빛", "Naru, Dalbit")
    for side, east in (("west", -1), ("east", 1)):
        for part, y in (("a", 57.3), ("b", 54.9)):
            spot = f"island-{side}-{part}"
            high = board.node(f"{spot}-high", CONCOURSE, east * 3, y, "transfer-hall")
            low = board.node(f"{spot}-low", PLATFORMS, east * 16.4, y, "island")
            if part == "a":
                board.way(
                    spot, low, high, **STAIRS, stair_count=34, min_width_m=2.2, **up,
                    reversed_signposted_as=down,
                )  # fmt: skip
                continue
            machine = board.machine(
                spot, EquipmentKind.ESCALATOR, east * 9.7, y, (PLATFORMS, CONCOURSE),
                access=Access.NO, opening_hours=HOURS,
            )  # fmt: skip
            is_up = side == "west"
            board.way(
                spot,
                *((low, high) if is_up else (high, low)),
                **ESCALATOR,
                goes_up=is_up,
                equipment=machine,
                signposted_as=up["signposted_as"] if is_up else down,
            )
    above = board.node(
        "elevator-island@-1", CONCOURSE, 0, 54, "transfer-hall", kind=NodeKind.LANDING
    )
    below = board.node("elevator-island@-2", PLATFORMS, 2, 56, "island", kind=NodeKind.LANDING)
    draw_elevator(
        board,
        "elevator-island",
        (0, 56),
        ((below, PLATFORMS, 90.0, words.BUTTON_2), (above, CONCOURSE, 180.0, words.BUTTON_1)),
        ref="4호기",
        signs=(words.TRANSFER_TO_MORNING_STAR, down),
        cabin_width_m=1.4,
        cabin_length_m=1.35,
    )
    for track, y in enumerate((49.0, 63.0)):
        board.outline(f"track-n{track}", OutlineKind.TRACK, PLATFORMS, (-86, y), (86, y))
    for side, y in enumerate((51, 61)):
        board.outline(f"screen-doors-n{side}", OutlineKind.WALL, PLATFORMS, (-70, y), (70, y))
