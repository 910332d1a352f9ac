"""One page of a screen, and the measures that decide what has room on it. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.flow.frame import GAP_MM, Room
from app.screens.blocks import Block, Keyboard, MapSpace
from app.screens.mapping import MapView

PAGER_MM = 25.0
_LARGE_PAGER_MM = 42.0
"""Enlarged: two lines of words."""

SPARE_MM = 1.0
"""Of reach: blocks stand on whole pixels."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What stands on the glass at once."""

    head: tuple[Block, ...] = ()
    has_map: bool = False
    map: MapView | None = None
    """None though there is to be one: not yet."""
    has_column: bool = False
    lead: tuple[Block, ...] = ()
    body: tuple[Block, ...] = ()
    body_mm: float = 0.0
    """The height kept for the body: the same on every page that has a map above it."""
    foot: tuple[Block, ...] = ()

    @property
    def blocks(self) -> tuple[Block, ...]:
        """Return all blocks from the top."""
        return (*self.head, *self.lead, *self.body, *self.foot)


@dataclass(frozen=True, slots=True)
class Parts:
    """What a screen is made of, before it is cut."""

    head: tuple[Block, ...]
    space: MapSpace | None
    lead: tuple[Block, ...]
    body: tuple[Block, ...]
    foot: tuple[Block, ...]
    least_body: float


def stack_mm(blocks: Sequence[Block]) -> float:
    """Return the height of blocks above each other."""
    if not blocks:
        return 0.0
    return sum(block.height_mm + block.apart_mm for block in blocks) - blocks[-1].apart_mm


def with_gap_mm(blocks: Sequence[Block]) -> float:
    """Return the height of blocks and of what is free between them and something else."""
    return stack_mm(blocks) + GAP_MM if blocks else 0.0


def pager_mm(ratio: float) -> float:
    """Return the height of the pages' own buttons."""
    return PAGER_MM if ratio == 1.0 else _LARGE_PAGER_MM


def choices_of(blocks: Iterable[Block]) -> int:
    """Return how many choices stand among blocks; the keys of a keyboard are none."""
    return sum(
        len(row) for block in blocks if not isinstance(block, Keyboard) for row in block.rows
    )


def read_mm(blocks: Sequence[Block]) -> float | None:
    """Return what may stand above the reach of a hand: all that is above the highest button.

    Of that button, it is enough that a finger meets its middle. None: there is no button.
    """
    above = 0.0
    for block in blocks:
        if block.is_for_hands:
            return above + block.touch_mm
        above += block.height_mm + block.apart_mm
    return None


def has_room(room: Room, above: Sequence[Block], blocks: Sequence[Block], below_mm: float) -> bool:
    """Say whether blocks have room on a page, and their buttons are within reach.

    Args:
        room: how much there is.
        above: the page's head.
        blocks: what stands below it.
        below_mm: the height of what stands below the blocks.
    """
    stack = stack_mm(blocks)
    if with_gap_mm(above) + stack + below_mm > room.height_mm + 1e-6:
        return False
    read = read_mm(blocks)
    return read is None or stack - read + below_mm <= room.reach_mm - SPARE_MM


def units_of(flow: Sequence[Block]) -> tuple[tuple[Block, ...], ...]:
    """Return what is never parted: a heading goes with what follows."""
    units: list[tuple[Block, ...]] = []
    held: tuple[Block, ...] = ()
    for block in flow:
        held = (*held, block)
        if not block.is_glued:
            units.append(held)
            held = ()
    return (*units, held) if held else tuple(units)
