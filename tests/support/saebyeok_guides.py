"""The training station's tactile paving."""

import itertools

from maps.model import (
    OutlineKind,
)
from tests.support.drawing_board import Board
from tests.support.saebyeok_facts import (
    CONCOURSE,
    FLOOR,
    PAVEMENT,
    PLATFORMS,
    STREET,
)

GUIDES = (
    # from exit 2's corridor to the east gates; from the west gates to information and exit 3
    (CONCOURSE, "concourse", (("corridor-2-0", None), ("guide-1", (46.2, 0)), ("guide-2", (30, 0)),
                              ("guide-3", (30, -4.6)), ("gate-east-wide-free", None))),
    (CONCOURSE, "concourse", (("corridor-3-0", None), ("guide-4", (-46.2, -4.6)),
                              ("guide-5", (-33, -4.6)), ("gate-west-wide-free", None))),
    (CONCOURSE, "concourse", (("guide-5", None), ("guide-6", (-33, 10.5)), ("information", None))),
    (CONCOURSE, "concourse", (("guide-4", None), ("guide-7", (-46.2, 3)), ("toilet-accessible-door", None))),
    (CONCOURSE, "concourse", (("guide-7", None), ("corridor-4-0", None))),
    (CONCOURSE, "concourse", (("guide-1", None), ("corridor-1-0", None))),
    (CONCOURSE, "paid", (("gate-west-wide-paid", None), ("guide-23", (-6.4, -4.6)), ("guide-9", (0, -4.6)),
                         ("elevator-2@-1", None))),
    (CONCOURSE, "paid", (("gate-east-wide-paid", None), ("guide-10", (5, -4.6)), ("guide-9", None))),
    (CONCOURSE, "paid", (("guide-10", None), ("guide-11", (5, 8)), ("elevator-1@-1", None))),
    (CONCOURSE, "paid", (("guide-23", None), ("guide-24", (-6.4, -8)), ("platform-2-west-a-high", None))),
    (CONCOURSE, "paid", (("guide-9", None), ("transfer-south-1", None))),
    (CONCOURSE, "transfer", (("transfer-south-1", None), ("guide-12", (0, 38)), ("guide-21", (-2, 38)), ("ramp-low", None))),
    (CONCOURSE, "transfer-hall", (("ramp-high", None), ("guide-22", (-2, 50)), ("guide-13", (0, 50)), ("elevator-island@-1", None))),
    (PLATFORMS, "platform-1", (("elevator-1@-2", None), ("guide-14", (5, 5)), ("platform-1:6-3", None))),
    (PLATFORMS, "platform-2", (("elevator-2@-2", None), ("guide-15", (5, -5)), ("platform-2:6-3", None))),
    (PLATFORMS, "island", (("elevator-island@-2", None), ("guide-16", (2, 52)), ("platform-3:6-3", None))),
    (STREET, "pavement-2", (("exit-2", None), ("guide-17", (11, -18.5)), ("kerb-east-0", None))),
    (STREET, "pavement-1", (("exit-1", None), ("guide-18", (11, 18.5)), ("kerb-east-1", None))),
    (STREET, "pavement-3", (("exit-3", None), ("guide-19", (-11, -18.5)), ("kerb-south-0", None))),
    (STREET, "pavement-4", (("exit-4", None), ("guide-20", (-11, 18.5)), ("kerb-north-0", None))),
)  # fmt: skip
"""Level, surface, and the points that a strip leads through; new ones with where they are."""


def draw_tactile_paving(board: Board) -> None:
    """Strips that are followed by cane: drawn, and ways of their own."""
    for number, (level, surface, points) in enumerate(GUIDES, 1):
        facts = PAVEMENT if level == STREET else FLOOR
        for key, spot in points:
            if spot is not None:
                board.node(key, level, *spot, surface, is_street=level == STREET)
        keys = [key for key, _ in points]
        for part, (start, end) in enumerate(itertools.pairwise(keys), 1):
            board.way(
                f"guide-way-{number}-{part}", start, end, area=surface, tactile_paving=True, **facts
            )
        board.outline(
            f"guide-{number}", OutlineKind.TACTILE_PAVING, level, *(board.at(key) for key in keys)
        )
    for number, y in enumerate((4.7, -4.7, 51.7, 60.3)):
        board.outline(
            f"edge-{number}", OutlineKind.TACTILE_PAVING, PLATFORMS, (-69.5, y), (69.5, y)
        )
